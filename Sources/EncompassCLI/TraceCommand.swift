import ArgumentParser
import Encompass
import Pipeline

/// `encompass trace`: one child's row, start to finish.
struct TraceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trace", abstract: "Follows one child from the police row to the call and the audit record.",
        discussion: """
            EXAMPLES
              encompass trace 3c9f12d0a1b2-27-1
              encompass trace 2026-11-20-1/S004 --json
            A sheet id alone is of the newest day. The output holds names, as the match log does.
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "A child_ref of the match log, or a sheet.")
    var reference: String

    func run() throws {
        let ports = Ports.live
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, _) = try NightSession.configuration(at: path, files: ports.files)
        let traces = try Trace.find(reference, configuration, ports: ports)
        try Envelope.end(
            common, "trace", result: .list(traces.map(\.json)),
            lines: traces.map(\.lines).joined(separator: [""]).map { $0 })
    }
}
