import ArgumentParser
import Encompass
import Pipeline

/// `encompass explain`: one decision, in words and weights.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains one decision in words and weights.",
        discussion: """
            EXAMPLES
              encompass explain 3c9f12d0a1b2-27-1
              encompass explain S004 --json
            A sheet stands for the children on it; its id alone is of the newest run. The match log of the published folder is read; it holds names, so the output does too.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "A child_ref of the match log, or a sheet such as S004 or 2026-11-20-1/R002.")
    var reference: String

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: ports.files)
        let explanations = try explanations(configuration, ports)
        let documents = explanations.map { JSONValue.document($0.line) }
        try Envelope.end(
            common, "explain", runID: explanations.first?.runID ?? "",
            result: documents.count == 1 ? documents[0] : .list(documents),
            lines: Array(explanations.map(\.words).joined(separator: [""])))
    }

    private func explanations(_ configuration: Configuration, _ ports: Ports) throws -> [Explanation] {
        guard reference.contains("/") || "SsRr".contains(reference.prefix(1)) else {
            return [try Explanation.find(reference, below: configuration.paths.output, files: ports.files)]
        }
        do {
            return try Trace.find(reference, configuration, ports: ports).map(\.explanation)
        } catch is AuditError {
            // Without a trail there was no night, and so no sheet.
            throw NightError(.referenceUnknown, place: reference)
        }
    }
}
