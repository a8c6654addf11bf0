import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// Everything that is held about one child, gathered for whoever has the right to know (UK GDPR, article 15).
package struct SubjectAccess: Sendable {
    private let context: NightContext

    package init(_ context: NightContext) { self.context = context }

    /// What is held, as JSON with names, and how many entries there are.
    ///
    /// The gathering is recorded. `reference` is a `child_ref` or a pupil's number.
    package func gather(_ reference: String, by who: String, reason: String) throws -> (json: JSONValue, entries: Int) {
        let isChild = reference.split(separator: "-").count == 3
        let pupil = isChild ? try pupilID(of: reference) : reference
        let holdings = try context.state.holdings(
            pupilID: pupil, child: isChild ? reference : "",
            personKey: pupil.isEmpty ? [UInt8](repeating: 0, count: 32) : context.keyring.personKey(pupil))
        let references = Set(
            holdings.flatMap(\.rows).flatMap { $0.filter { $0.column == "child_ref" }.map(\.value) }
                + (isChild ? [reference] : []))
        let people = Set(
            holdings.flatMap(\.rows).flatMap { $0.filter { $0.column == "person_ref" }.map(\.value) }
                + (isChild ? [reference] : []))
        let logs = try logLines(references.sorted()) + otherLines(people)
        let entries = holdings.reduce(0) { $0 + $1.rows.count } + logs.count
        guard entries > 0 else { throw NightError(.referenceUnknown, place: reference) }
        let line = HumanRecord(
            .gathered, child: isChild ? reference : "", who: who, to: "\(entries) entries", why: reason)
        try context.record(line)
        let tables = holdings.map { table, rows in
            (
                table,
                JSONValue.list(
                    rows.map { row in
                        .object(
                            Dictionary(
                                row.map { ($0.column, JSONValue.text(SubjectAccess.plain($0.column, $0.value))) }
                            ) {
                                first, _ in first
                            })
                    })
            )
        }
        var members = Dictionary(tables, uniquingKeysWith: { first, _ in first })
        members["match_log"] = .list(logs.map { .text($0) })
        return (.object(members), entries)
    }

    /// A day or a minute that the state counts as a number, as a date that people read.
    private static func plain(_ column: String, _ value: String) -> String {
        guard let number = Int(value) else { return value }
        switch column {
        case "day", "due_day", "call_day": return CalendarDate(dayNumber: number).isoText
        case "occurred", "reported", "first_try", "told", "at", "decided_at", "found_at":
            return WallMinute(number: number).time.isoText
        default: return value
        }
    }

    /// The number the reference leads to: a pupil's, else that of another process's register.
    private func pupilID(of reference: String) throws -> String {
        let holdings = try context.state.holdings(
            pupilID: "", child: reference, personKey: [UInt8](repeating: 0, count: 32))
        func value(_ table: String, _ column: String) -> String {
            let rows = holdings.first { $0.table == table }?.rows ?? []
            return rows.first?.first { $0.column == column }?.value ?? ""
        }
        let pupil = value("decisions", "pupil_id")
        return pupil.isEmpty ? value("sister_decisions", "person_id") : pupil
    }

    /// The lines of other processes' match logs about these people, as far as their runs are still kept.
    private func otherLines(_ people: Set<String>) throws -> [String] {
        guard !people.isEmpty else { return [] }
        return try context.state.sisterOutputs(
            path: "match-log.jsonl", ofRunsAbout: people
        ).flatMap { bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).filter { line in
                people.contains { line.contains("\"person_ref\":\"\($0)\"") }
            }
        }
    }

    /// The lines of the match logs that are about these children, as far as their runs are still kept.
    private func logLines(_ references: [String]) throws -> [String] {
        guard !references.isEmpty else { return [] }
        let wanted = Set(references)
        var lines: [String] = []
        for run in try context.state.publishedRuns(before: context.asOf.date.adding(days: 1), limit: .max)
        where !run.isPurged {
            let held = try context.state.decisions(runID: run.runID).contains { wanted.contains($0.child.text) }
            guard held,
                let log = try context.state.outputs(runID: run.runID).first(where: { $0.path == "match-log.jsonl" })
            else { continue }
            let text = String(decoding: log.bytes, as: UTF8.self)
            lines += text.split(separator: "\n").map(String.init).filter { line in
                references.contains { line.contains("\"child_ref\":\"\($0)\"") }
            }
        }
        return lines
    }
}
