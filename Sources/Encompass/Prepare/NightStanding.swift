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
    /// How many wait in reviews of processes beside the schools', by process.
    private let reviewsElsewhere: [(process: String, count: Int)]
    /// Calls nobody has closed; nothing where there is no state.
    private let calls: OpenCalls?
    /// What waits for a person; nothing where there is no state.
    private let matters: WaitingMatters?
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
            reviewsElsewhere = try state.openSisterReviews()
            calls = try OpenCalls(
                state, now: WallMinute(now), outcomesBy: configuration.calls.outcomesBy)
            matters = try WaitingMatters(state, now: WallMinute(now), decideBy: configuration.calls.decideBy)
            try state.close()
        } else {
            runs = []
            heldCount = 0
            reviewsElsewhere = []
            calls = nil
            matters = nil
        }
        said = try NightStanding.statusFile(configuration.paths.state + "/status.json", files)
    }

    /// 3 where a school should have been told by now, or nobody has said whether it was, and where a person must act:
    /// rows of the newest night could not be read, a decision is overdue, readers differ, a match is in doubt, or a
    /// breach is to be reported.
    package var exitStatus: Int32 {
        matters?.needsSomebody == true || toCorrect.rows + toCorrect.cells > 0 ? 3 : calls?.exitStatus ?? 0
    }

    /// What the newest night could not read. It waits until a later night is published: nothing records that the police
    /// were asked, and rows that come again have no number in common with those that were damaged.
    private var toCorrect: (rows: Int, cells: Int) {
        guard let totals = newestNight.flatMap(NightStanding.totals) else { return (0, 0) }
        return (totals.rowsRejected, totals.cellsRejected)
    }

    package var lines: [String] {
        guard !runs.isEmpty else {
            return ["No night has been run yet in \(stateFolder).", "Next: encompass run --dry-run"]
                + waitingElsewhere
        }
        var lines = ["TONIGHT, \(today.isoText)"]
        let tonight = runs.filter { $0.day == today }
        if tonight.isEmpty { lines.append("  not run yet") }
        if !tonight.isEmpty, !tonight.contains(where: NightStanding.isNight) { lines.append("  no night run yet") }
        lines += tonight.map { "  " + NightStanding.words($0) }
        if let lastStart { lines.append("  " + lastStart) }
        lines += ["", "THE LAST SEVEN NIGHTS"]
        for back in 1...7 {
            let day = today.adding(days: -back)
            let night = runs.filter { $0.day == day }
            // A decision makes a run on its own day; that is no night.
            if !night.contains(where: NightStanding.isNight) { lines.append("  \(day.isoText)  no night run") }
            lines += night.map { "  " + NightStanding.words($0) }
        }
        return lines + ["", "WHAT WAITS"] + waiting.map { "  \($0)" }
    }

    /// What the last start said of itself, in a sentence; nothing where it is the published run told above.
    private var lastStart: String? {
        func value(_ name: String) -> String { said.first { $0.name == name }?.value ?? "" }
        let verdict = value("verdict")
        guard !verdict.isEmpty else { return nil }
        let isTold = runs.contains { $0.runID == value("run_id") && $0.day == today }
        guard !isTold else { return nil }
        let code = value("code").isEmpty ? "" : ", \(value("code"))"
        let when =
            verdict == NightReport.Verdict.running.rawValue
            ? "began \(value("started_at")) and has not ended" : "status \(value("exit")), ended \(value("ended_at"))"
        return "the last start was for \(value("day")): \(verdict)\(code), \(when)"
    }

    /// What a person or the next start still has to do.
    private var waiting: [String] {
        var waiting: [String] = []
        waiting += matters?.lines ?? []
        if let newest = newestNight {
            let (rows, cells) = toCorrect
            let parts = [
                rows > 0 ? rows == 1 ? "1 row" : "\(rows) rows" : nil,
                cells > 0 ? cells == 1 ? "1 child's cell" : "\(cells) children's cells" : nil,
            ].compactMap { $0 }
            if !parts.isEmpty {
                waiting.append("\(parts.joined(separator: " and ")) to correct in run \(newest.runID): rejects.csv")
            }
        }
        waiting += waitingElsewhere
        if let calls, !calls.sheets.isEmpty { waiting.append(NightStanding.words(calls)) }
        if heldCount > 0 {
            waiting.append("\(heldCount) \(heldCount == 1 ? "call" : "calls") held for a later school day")
        }
        for run in runs where run.status == .committed {
            waiting.append("run \(run.runID) is recorded and not published: encompass run finishes it")
        }
        return waiting.isEmpty ? ["nothing"] : waiting
    }

    /// What waits for a person in the processes beside the schools'.
    private var waitingElsewhere: [String] {
        reviewsElsewhere.map {
            "\($0.count) to review for \($0.process): encompass review list --process \($0.process)"
        }
    }

    /// A night, as opposed to what a decision added.
    private static func isNight(_ run: RunSummary) -> Bool { run.addedTo == nil }

    private var newestNight: RunSummary? { runs.first { $0.status == .published && NightStanding.isNight($0) } }

    private static func words(_ calls: OpenCalls) -> String {
        let schools = Set(calls.sheets.map(\.urn)).count
        let silent = Set(calls.sheets.filter(\.isSilent).map(\.urn)).count
        let late = Set(calls.late.map(\.urn)).count
        return "\(schools) \(schools == 1 ? "school" : "schools") not told yet: \(silent) without any outcome,"
            + " \(late) past calls.outcomes_by; encompass outcomes report names them"
    }

    private static func words(_ run: RunSummary) -> String {
        guard let totals = totals(run) else { return "\(run.runID)  \(run.status.rawValue)" }
        if let night = run.addedTo {
            return "\(run.runID)  added by a decision on run \(night):"
                + " \(totals.schoolsToCall) \(totals.schoolsToCall == 1 ? "sheet" : "sheets")"
        }
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
            "reviews_open": .integer(matters?.open ?? 0), "reviews_overdue": .integer(matters?.overdue ?? 0),
            "disagreed": .integer(matters?.disagreed ?? 0), "reopened": .integer(matters?.reopened ?? 0),
            "breaches_open": .integer(matters?.breaches.count ?? 0),
            "rows_to_correct": .integer(toCorrect.rows), "cells_to_correct": .integer(toCorrect.cells),
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
                        "added_to": run.addedTo.map { .text($0) } ?? .null,
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
