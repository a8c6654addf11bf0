import ArgumentParser
import AuditTrail
import Encompass
import Pipeline

/// The verbs of `encompass config`.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Tells what is in force, and every key there is.",
        discussion: """
            EXAMPLES
              encompass config print --config /etc/encompass/encompass.yaml
              encompass config print --reference
            """, subcommands: [ConfigPrintCommand.self])
}

/// `encompass config print`: effective values and their origin, or the reference.
struct ConfigPrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Prints the values in force, each with where it comes from.",
        discussion: """
            EXAMPLES
              encompass config print --config /etc/encompass/encompass.yaml
              encompass config print --profile gias
            With --reference: every key there is, as docs/configuration.md has it. With --profile: a ready-made layout
            as YAML, to paste and change. With --schema: an input as Frictionless Table Schema; with --configured too, for
            the headings that --config maps, so that the sender can validate a file with it.
            """)

    @OptionGroup var common: CommonOptions

    @Flag(help: "Print every key there is, with meaning, range, default and reason.")
    var reference = false

    @Option(
        help: "Print a profile's columns: \(ConfigurationProfile.all.map(\.name).joined(separator: ", ")).",
        completion: .list(ConfigurationProfile.all.map(\.name)))
    var profile: String?

    @Option(
        help: "Print the Table Schema of an input: \(TableSchema.all.map(\.name).joined(separator: ", ")).",
        completion: .list(TableSchema.all.map(\.name)))
    var schema: String?

    @Flag(help: "With --schema: with the headings this configuration maps, for the sender.")
    var configured = false

    func validate() throws {
        guard !configured || schema != nil else { throw ValidationError("--configured needs --schema") }
        if let profile, ConfigurationProfile.named(profile) == nil {
            throw ValidationError(
                "--profile: there is none of that name; \(ConfigurationProfile.all.map(\.name).joined(separator: ", "))"
            )
        }
        if let schema, TableSchema.named(schema) == nil {
            throw ValidationError(
                "--schema: there is none of that name; \(TableSchema.all.map(\.name).joined(separator: ", "))")
        }
    }

    func run() throws {
        if reference {
            try print(ConfigurationReference.lines)
        } else if let profile = profile.flatMap(ConfigurationProfile.named) {
            try print(profile.lines)
        } else if let schema = schema.flatMap(TableSchema.named) {
            try print(configured ? configuredLines(of: schema) : schema.lines)
        } else {
            try printValues()
        }
    }

    private func configuredLines(of schema: TableSchema) throws -> [String] {
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: Ports.live.files)
        guard let lines = schema.lines(for: configuration) else {
            throw ValidationError("--schema \(schema.name): the configuration names no such input")
        }
        return lines
    }

    private func print(_ lines: [String]) throws {
        try Envelope.end(
            common, "config print", result: .object(["lines": .list(lines.map { .text($0) })]), lines: lines)
    }

    private func printValues() throws {
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, digest) = try NightSession.configuration(at: path, files: Ports.live.files)
        if common.json {
            let values = configuration.values.map { entry in
                JSONValue.object([
                    "key": .text(entry.path), "value": .text(entry.text), "origin": .text(entry.origin.description),
                ])
            }
            Terminal.say(
                Envelope.line(
                    command: "config print",
                    result: .object([
                        "file": .text(path), "sha256": .text(digest.hexText), "values": .list(values),
                    ])))
            return
        }
        Terminal.say("# \(path), SHA-256 \(digest.hexText)")
        for entry in configuration.values {
            Terminal.say("\(entry.path): \(entry.text)  # \(entry.origin)")
        }
    }
}
