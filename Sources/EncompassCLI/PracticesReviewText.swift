import ArgumentParser
import Casework
import Encompass
import Pipeline
import Practices
import State

/// Whose doubtful cases a review command is about.
struct ReviewedProcess: ParsableArguments {
    @Option(help: "Whose cases: schools or practices.") var process = NightProcess.schools

    func validate() throws {
        guard process != .hub else { throw ValidationError("--process: the hub's list decides nobody") }
    }

    var isPractices: Bool { process == .practices }
}

/// The words of review commands for practices: references, rules and counts.
enum PracticesReviewText {
    static func list(_ common: CommonOptions, run: String?, all: Bool) throws {
        let cases = try AfterSession(common, asOf: nil).looking { state in
            if let run, try state.sisterRun(id: run) == nil { throw PracticesError(.runUnknown, place: run) }
            return try state.sisterCases(of: .practices, runID: run)
        }.filter { all || $0.isOpen }
        try Envelope.end(
            common, "review list", runID: run ?? "", result: .list(cases.map(json)),
            lines: cases.isEmpty ? ["Nobody waits."] : cases.map(line))
    }

    static func show(_ common: CommonOptions, _ reference: String) throws {
        let session = try AfterSession(common, asOf: nil)
        let (item, log) = try session.looking { state in
            let item = try state.sisterCases(of: .practices).last { $0.person.text == reference }
            return (item, try state.sisterOutputs(path: "match-log.jsonl", ofRunsAbout: [reference]))
        }
        guard let item else { throw PracticesError(.personUnknown, place: reference) }
        let told = PersonStory.lines(of: reference, in: log)
        try Envelope.end(
            common, "review show", runID: item.runID, result: json(item),
            lines: (told.isEmpty ? ["The match log of \(item.runID) is gone."] : told) + [line(item)]
                + item.readings.map(line))
    }

    static func end(_ outcome: PracticesReviewOutcome, _ common: CommonOptions, _ command: String) throws {
        let notices = outcome.added?.counts["notices"] ?? 0
        var lines = [
            outcome.wasKnown
                ? "This file was taken before; nothing was changed."
                : "\(outcome.lines) \(outcome.lines == 1 ? "line" : "lines"): \(outcome.settled) settled,"
                    + " \(outcome.asked) to ask the police."
        ]
        if let added = outcome.added {
            lines.append(
                "Run \(added.runID): \(notices) new \(notices == 1 ? "notice" : "notices") in \(added.folder).")
        }
        try Envelope.end(
            common, command, runID: outcome.added?.runID ?? "", exit: outcome.exitStatus,
            result: .object([
                "lines": .integer(outcome.lines), "settled": .integer(outcome.settled),
                "asked": .integer(outcome.asked), "known": .flag(outcome.wasKnown), "new_notices": .integer(notices),
                "folder": .text(outcome.added?.folder ?? ""),
            ]), problems: outcome.added?.warnings ?? [], lines: lines)
    }

    static func end(_ outcome: PracticesUndo.Outcome, _ common: CommonOptions) throws {
        let notices = outcome.notices.joined(separator: ", ")
        try Envelope.end(
            common, "review undo", runID: outcome.runID, exit: outcome.exitStatus,
            result: .object([
                "folder": .text(outcome.folder), "notices": .list(outcome.notices.map { .text($0) }),
            ]),
            problems: notices.isEmpty ? [] : ["Do not send, or call back: \(notices)."],
            lines: [
                "The decision is taken back; the person waits again."
                    + (notices.isEmpty ? "" : " Run \(outcome.runID) says so. Do not send, or call back: \(notices).")
            ])
    }

    private static func line(_ item: SisterCase) -> String {
        let state = item.settled != nil ? "settled" : item.current?.status.rawValue ?? "open"
        return "\(item.runID)  \(item.person.text)  \(item.decision.rule)  \(state)"
            + (item.isReplaced ? "  (in a later run)" : "")
    }

    private static func line(_ reading: ReadingRecord) -> String {
        "\(reading.decidedAt.time.isoText)  \(reading.decidedBy)  \(reading.category.rawValue)  \(reading.status.rawValue)"
    }

    private static func json(_ item: SisterCase) -> JSONValue {
        .object([
            "run_id": .text(item.runID), "person_ref": .text(item.person.text), "rule": .text(item.decision.rule),
            "open": .flag(item.isOpen), "replaced": .flag(item.isReplaced),
            "status": .text(item.current?.status.rawValue ?? ""), "readings": .integer(item.readings.count),
        ])
    }
}
