import ArgumentParser
import Encompass
import Linkage
import Pipeline

/// `encompass model estimate`: the numbers of the matching, estimated anew from past nights.
struct ModelEstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate", abstract: "Estimates the numbers of the matching anew, and writes a new version.",
        discussion: """
            EXAMPLES
              encompass model estimate --config encompass.yaml --write linkage-model-2.yaml
              encompass model estimate --register register.csv --queries june.csv --queries july.csv --write new.yaml
            Nobody tells the program who the children are: it weighs every pupil (expectation and maximisation). The
            model before counts like 60 children, so that a quiet month changes little. A file that is there already
            is never overwritten. What a new version would change is told by: encompass model compare
            """)

    @OptionGroup var options: ModelOptions

    @Option(help: "The new model file. Without it the numbers are printed and nothing is written.")
    var write: String?

    func run() throws {
        let ports = Ports.live
        let configuration = try options.configuration(ports.files)
        let asOf = try options.time(ports)
        let (model, digest) = try options.startingModel(configuration, files: ports.files)
        let target = try write.map { AbsolutePath.of($0, in: try WorkingFolder.path()) }
        if let target { try EstimateReport.refuse(existing: target, files: ports.files) }
        let source = try options.source(configuration, asOf: asOf, files: ports.files)
        let report = EstimateReport(
            before: model, beforeDigest: digest, estimate: source.sample.estimate(from: model), inputs: source.inputs,
            asOf: asOf)
        if let target { try report.write(to: target, files: ports.files) }
        if options.common.json {
            Terminal.say(
                Envelope.line(command: "model estimate", result: report.json, problems: report.warnings))
        } else {
            for line in report.lines { Terminal.say(line) }
            if let target { Terminal.say("Written: \(target) (\(report.after.version)).") }
        }
        for warning in report.warnings { Terminal.complain("encompass: warning: \(warning)") }
    }
}
