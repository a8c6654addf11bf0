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
              encompass model compare new.yaml --model old.yaml --register register.csv --queries june.csv
            Counts by disposition and rule, and a reference for each child whose decision changes; no names. Children
            told on earlier nights are not left out. Plain files are decided by the default policy. With --nights the
            newest nights are read again from the copies of their inputs, with the present configuration; without it,
            the files the configuration names.
            """)

    @OptionGroup var options: ModelOptions

    @Argument(help: "The other model file; it is compared with --model, the configured or the built-in one.")
    var other: String

    @Option(help: "How many of the newest nights to compare, from the copies of their inputs.")
    var nights: Int?

    func validate() throws {
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
        let (after, _) = try ModelFile.read(other, files: ports.files)
        let decided = try decisions(configuration, before, after, asOf: asOf, ports.files)
        let report = CompareReport(
            beforeVersion: before.version, before: decided.before, afterVersion: after.version, after: decided.after)
        if options.common.json {
            Terminal.say(Envelope.line(command: "model compare", result: report.json, problems: decided.remarks))
        } else {
            for line in decided.remarks + report.lines { Terminal.say(line) }
        }
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
        var remarks = ["\(decided.runs.count) nights: \(decided.runs.joined(separator: ", "))."]
        if !decided.gone.isEmpty {
            remarks.append("The inputs are no longer kept of \(decided.gone.joined(separator: ", ")).")
        }
        return (decided.decisions[0], decided.decisions[1], remarks)
    }
}
