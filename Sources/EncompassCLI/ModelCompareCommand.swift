import ArgumentParser
import Encompass
import Linkage
import Pipeline

/// `encompass model compare`: which decisions a new version would change.
struct ModelCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Tells which decisions another model would change.",
        discussion: """
            EXAMPLES
              encompass model compare linkage-model-2.yaml --config encompass.yaml
              encompass model compare new.yaml --model old.yaml --register register.csv --queries june.csv
            Counts by disposition and rule, and a reference for each child whose decision changes; no names. Children
            told on earlier nights are not left out. Plain files are decided by the default policy.
            """)

    @OptionGroup var options: ModelOptions

    @Argument(help: "The other model file; it is compared with --model, the configured or the built-in one.")
    var other: String

    func run() throws {
        let ports = Ports.live
        let configuration = try options.configuration(ports.files)
        let asOf = try options.time(ports)
        let (before, _) = try options.startingModel(configuration, files: ports.files)
        let (after, _) = try ModelFile.read(other, files: ports.files)
        let source = try options.source(configuration, asOf: asOf, files: ports.files)
        let report = CompareReport(
            beforeVersion: before.version, before: try source.decide(by: before, asOf: asOf),
            afterVersion: after.version, after: try source.decide(by: after, asOf: asOf))
        if options.common.json {
            Terminal.say(
                JSONValue.object([
                    "command": .text("model compare"), "version": .text(Program.version), "exit": .integer(0),
                    "problems": .list([]), "result": report.json,
                ]).line)
        } else {
            for line in report.lines { Terminal.say(line) }
        }
    }
}
