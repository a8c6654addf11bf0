import ArgumentParser
import AuditTrail
import Encompass
import Pipeline

/// `encompass audit show`: the records themselves. They name nobody.
struct AuditShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows records: of one run, of one kind, of one reference, or the newest.",
        discussion: """
            EXAMPLES
              encompass audit show --run 2026-11-20-1
              encompass audit show --kind revealed --json
            """)

    @OptionGroup var options: AuditOptions
    @Option(name: .customLong("run"), help: "Only records of this run.") var runID: String?
    @Option(help: "Only records of this kind, such as row, sheet, run_closed.") var kind: String?
    @Option(help: "At most as many, the newest.") var last = 1000
    @Argument(help: "A child_ref, or a sheet as S004 or RUN/S004.") var reference: String?

    func validate() throws {
        guard kind.map({ TrailKind(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--kind: one of \(TrailKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard last > 0 else { throw ValidationError("--last: 1 or more") }
    }

    func run() throws {
        let desk = try options.desk()
        if let runID, try desk.records(where: { $0["run"]?.text == runID }).isEmpty {
            throw NightError(.runUnknown, place: runID)
        }
        let found =
            try reference.map { [try desk.record(of: $0)] }
            ?? desk.records { members in
                (runID == nil || members["run"]?.text == runID) && (kind == nil || members["t"]?.text == kind)
            }
        let lines = found.suffix(last).map { String(decoding: $0.line, as: UTF8.self) }
        guard options.common.json else { return Terminal.hand(lines.map { $0 + "\n" }.joined()) }
        options.say("show", runID: runID ?? "", exit: 0, .list(lines.map { .text($0) }), or: [])
    }
}
