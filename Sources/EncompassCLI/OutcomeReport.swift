import Encompass
import Pipeline

/// The end of a run, in lines for people and as JSON for programs: counts and paths, and nobody's name.
enum OutcomeReport {
    static func lines(_ outcome: NightOutcome) -> [String] {
        let totals = outcome.totals
        var lines = [
            "Run \(outcome.runID)"
                + (outcome.wasKnown ? ": the same inputs were run before; nothing was changed." : ".")
        ]
        lines.append(
            "\(totals.rowsRead) rows read = \(totals.rowsWithoutChild) without a child"
                + " + \(totals.rowsWithChildren) with children + \(totals.rowsRejected) rejected.")
        lines.append(
            "\(totals.children) children = \(totals.notify) to notify + \(totals.review) to review"
                + " + \(totals.refer) referred + \(totals.suppress) told before or doubled.")
        lines.append(
            "\(totals.schoolsToCall) schools to call, \(totals.childrenOnSheets) children on the sheets;"
                + " \(totals.held) held for a later day, \(totals.carriedIn) carried in.")
        lines += outcome.warnings
        if !outcome.folder.isEmpty { lines.append("Call sheets: \(outcome.folder)/call-sheets.html") }
        for sister in outcome.sisters { lines += SisterReport.lines(sister) }
        return lines
    }

    /// The envelope of a run that has no call sheets.
    static func json(_ report: NightReport) -> String {
        Envelope.line(
            command: "run", exit: report.exitStatus,
            result: .object(["verdict": .text(report.verdict.rawValue), "code": .text(report.code)]),
            problems: report.messages, code: report.code)
    }

    static func json(_ outcome: NightOutcome, command: String, laps: [StageClock.Lap] = []) -> String {
        let totals = outcome.totals
        var more: [String: JSONValue] = [:]
        if !outcome.sisters.isEmpty { more["processes"] = .list(outcome.sisters.map { SisterReport.result($0) }) }
        if !laps.isEmpty { more["timings"] = TimingReport.json(laps) }
        return Envelope.line(
            command: command, runID: outcome.runID, exit: outcome.exitStatus,
            result: .object([
                "folder": .text(outcome.folder), "known": .flag(outcome.wasKnown),
                "rows_read": .integer(totals.rowsRead), "rows_without_child": .integer(totals.rowsWithoutChild),
                "rows_with_children": .integer(totals.rowsWithChildren),
                "rows_rejected": .integer(totals.rowsRejected), "children": .integer(totals.children),
                "notify": .integer(totals.notify), "review": .integer(totals.review), "refer": .integer(totals.refer),
                "suppress": .integer(totals.suppress), "held": .integer(totals.held),
                "carried_in": .integer(totals.carriedIn), "schools_to_call": .integer(totals.schoolsToCall),
            ]), problems: outcome.warnings + outcome.sisterWarnings, more: more)
    }
}
