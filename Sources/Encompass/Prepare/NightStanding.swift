package import Casework
import Foundation
import Linkage
package import Pipeline
import State

/// Where tonight stands, the last seven nights, and what waits: counts and run ids, and nobody's name.
package struct NightStanding: Sendable {
    private let today: CalendarDate
    private let runs: [RunSummary]
    private let heldCount: Int
    /// Calls nobody has closed; nothing where there is no state.
    private let calls: OpenCalls?
    private let stateFolder: String
    /// What the last run said of itself in `status.json`, where it is there: names of members with their values.
    private let said: [(name: String, value: String)]

    /// Reads the state without changing it.
    package init(_ configuration: Configuration, files: FileStore, now: LocalDateTime) throws {
        today = now.date
        stateFolder = configuration.paths.state
        if let state = try StateStore.look(folder: configuration.paths.state) {
            runs = try state.recentRuns(limit: 60)
            heldCount = try state.heldNotifications(dueBy: today.adding(days: 366)).count
            calls = try OpenCalls(
                state, now: WallMinute(now), outcomesBy: configuration.calls.outcomesBy)
            try state.close()
        } else {
            runs = []
            heldCount = 0
            calls = nil
        }
        said = try NightStanding.statusFile(configuration.paths.state + "/status.json", files)
    }

    /// 3 where a school should have been told by now, or nobody has said whether it was.
    package var exitStatus: Int32 { calls?.exitStatus ?? 0 }

    package var lines: [String] {
        guard !runs.isEmpty else {
            return ["No night has been run yet in \(stateFolder).", "Next: encompass run --dry-run"]
        }
        var lines = ["TONIGHT, \(today.isoText)"]
        let tonight = runs.filter { $0.day == today }
        lines += tonight.isEmpty ? ["  not run yet"] : tonight.map { "  " + NightStanding.words($0) }
        lines += said.map { "  \($0.name): \($0.value)" }
        lines += ["", "THE LAST SEVEN NIGHTS"]
        for back in 1...7 {
            let day = today.adding(days: -back)
            let night = runs.filter { $0.day == day }
            lines += night.isEmpty ? ["  \(day.isoText)  no run"] : night.map { "  " + NightStanding.words($0) }
        }
        return lines + ["", "WHAT WAITS"] + waiting.map { "  \($0)" }
    }

    /// What a person or the next start still has to do.
    private var waiting: [String] {
        var waiting: [String] = []
        if let newest = runs.first(where: { $0.status == .published }), let totals = NightStanding.totals(newest) {
            if totals.review > 0 { waiting.append("\(totals.review) children to review in run \(newest.runID)") }
            if totals.rowsRejected > 0 {
                waiting.append("\(totals.rowsRejected) rows to correct in run \(newest.runID)")
            }
        }
        if let calls, !calls.sheets.isEmpty { waiting.append(NightStanding.words(calls)) }
        if heldCount > 0 { waiting.append("\(heldCount) calls held for a later school day") }
        for run in runs where run.status == .committed {
            waiting.append("run \(run.runID) is recorded and not published: encompass run finishes it")
        }
        return waiting.isEmpty ? ["nothing"] : waiting
    }

    private static func words(_ calls: OpenCalls) -> String {
        let schools = Set(calls.sheets.map(\.urn)).count
        let silent = Set(calls.sheets.filter(\.isSilent).map(\.urn)).count
        let late = Set(calls.late.map(\.urn)).count
        return "\(schools) \(schools == 1 ? "school" : "schools") not told yet: \(silent) without any outcome,"
            + " \(late) past calls.outcomes_by; encompass outcomes report names them"
    }

    private static func words(_ run: RunSummary) -> String {
        guard let totals = totals(run) else { return "\(run.runID)  \(run.status.rawValue)" }
        return "\(run.runID)  \(run.status.rawValue): \(totals.children) children = \(totals.notify) notify"
            + " + \(totals.review) review + \(totals.refer) refer + \(totals.suppress) suppress;"
            + " \(totals.rowsRejected) rows rejected, \(totals.schoolsToCall) schools"
    }

    /// The counts of a run; nothing where it was refused.
    private static func totals(_ run: RunSummary) -> Totals? {
        (try? RunTotals(json: Array(run.totals.utf8)))?.totals
    }

    package var json: JSONValue {
        .object([
            "today": .text(today.isoText), "held": .integer(heldCount),
            "schools_open": .integer(Set(calls?.sheets.map(\.urn) ?? []).count),
            "schools_late": .integer(Set(calls?.late.map(\.urn) ?? []).count),
            "waiting": .list(runs.isEmpty ? [] : waiting.map { .text($0) }),
            "status": .object(
                Dictionary(said.map { ($0.name, .text($0.value)) }, uniquingKeysWith: { first, _ in first })),
            "runs": .list(
                runs.filter { $0.day > today.adding(days: -8) }.map { run in
                    .object([
                        "run_id": .text(run.runID), "day": .text(run.day.isoText), "status": .text(run.status.rawValue),
                        "children": NightStanding.totals(run).map { .integer($0.children) } ?? .null,
                        "review": NightStanding.totals(run).map { .integer($0.review) } ?? .null,
                    ])
                }),
        ])
    }

    /// The single values of `status.json`, by name. A file that is no JSON object says nothing.
    private static func statusFile(_ path: String, _ files: FileStore) throws -> [(name: String, value: String)] {
        guard try files.factsOfName(FilePlace(path)) != nil else { return [] }
        let bytes = try files.readWhole(FilePlace(path), bytesMax: 1 << 20)
        guard let members = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return [] }
        return members.keys.sorted().compactMap { name in
            switch members[name] {
            case let text as String: (name, text)
            case let number as NSNumber: (name, number.stringValue)
            default: nil
            }
        }
    }
}
