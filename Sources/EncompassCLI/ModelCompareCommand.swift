import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline

/// `encompass model compare`: which decisions a new version would change.
struct ModelCompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Tells which decisions another model would change.",
        discussion: """
            EXAMPLES
              encompass model compare linkage-model-2.yaml --nights 14
              encompass model compare --decided --nights 14 --config new.yaml
              encompass model compare new.yaml --model old.yaml --register register.csv --queries june.csv
            Counts by disposition and rule, and a reference for each child whose decision changes; no names. Children
            told on earlier nights are not left out. Plain files are decided by the default policy. With --nights the
            newest nights are read again from the copies of their inputs, with the present configuration on both sides;
            without it, the files the configuration names. With --decided one side is what was decided on those nights:
            so a changed configuration is tried before it is adopted.
            """)

    @OptionGroup var options: ModelOptions

    @Argument(
        help: "The other model file; it is compared with --model, the configured or the built-in one.",
        completion: .file(extensions: ["yaml"]))
    var other: String?

    @Flag(help: "With --nights: compare with what was decided on those nights, whatever the configuration was then.")
    var decided = false

    @Option(help: "How many of the newest nights to compare, from the copies of their inputs.")
    var nights: Int?

    func validate() throws {
        guard other != nil || decided else { throw ValidationError("Name the other model file, or say --decided") }
        guard !decided || nights != nil else { throw ValidationError("--decided needs --nights") }
        guard let nights else { return }
        guard nights > 0 else { throw ValidationError("--nights: 1 or more") }
        guard options.register == nil else {
            throw ValidationError("--nights reads nights, and --register plain files")
        }
    }

    func run() throws {
        let ports = Ports.live
        let configuration = try options.configuration(ports.files)
        let asOf = try options.time(ports)
        let (before, _) = try options.startingModel(configuration, files: ports.files)
        let after = try other.map { try ModelFile.read($0, files: ports.files).model } ?? before
        if decided, let nights, let configuration {
            return try end(against(configuration, after, nights, ports.files))
        }
        let decided = try decisions(configuration, before, after, asOf: asOf, ports.files)
        let report = CompareReport(
            beforeVersion: before.version, before: decided.before, afterVersion: after.version, after: decided.after)
        try end((report, decided.remarks))
    }

    private func end(_ found: (report: CompareReport, remarks: [String])) throws {
        if options.common.json {
            Terminal.say(Envelope.line(command: "model compare", result: found.report.json, problems: found.remarks))
        } else {
            for line in found.remarks + found.report.lines { Terminal.say(line) }
        }
    }

    /// What was decided on past nights beside what the configuration and a model decide now.
    private func against(
        _ configuration: Configuration, _ model: LinkageModel, _ count: Int, _ files: FileStore
    ) throws -> (report: CompareReport, remarks: [String]) {
        let nights = try DecidedNights(configuration, by: [model], count: count, files: files, tables: .builtIn)
        var remarks = self.remarks(of: nights)
        if nights.incomparable > 0 {
            remarks.append(
                "\(nights.incomparable) children are left out: already told then, or read by one configuration alone.")
        }
        let report = CompareReport(
            beforeVersion: "what was decided", before: nights.kept,
            afterVersion: "\(model.version) with this configuration", after: nights.comparable)
        return (report, remarks)
    }

    private func remarks(of nights: DecidedNights) -> [String] {
        var remarks = ["\(nights.runs.count) nights: \(nights.runs.joined(separator: ", "))."]
        if !nights.gone.isEmpty {
            remarks.append("The inputs are no longer kept of \(nights.gone.joined(separator: ", ")).")
        }
        return remarks
    }

    private func decisions(
        _ configuration: Configuration?, _ before: LinkageModel, _ after: LinkageModel, asOf: LocalDateTime,
        _ files: FileStore
    ) throws -> (before: [DecidedChild], after: [DecidedChild], remarks: [String]) {
        guard let nights, let configuration else {
            let source = try options.source(configuration, asOf: asOf, files: files)
            return (try source.decide(by: before, asOf: asOf), try source.decide(by: after, asOf: asOf), [])
        }
        let decided = try DecidedNights(
            configuration, by: [before, after], count: nights, files: files, tables: .builtIn)
        let remarks =
            remarks(of: decided)
            + ["Both sides are decided with this configuration; for a changed one: --decided."]
        return (decided.decisions[0], decided.decisions[1], remarks)
    }
}
