import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("A month of nights, and the days after them")
struct MonthOfNightsTests {
    /// All 30 nights with `MONTH_NIGHTS=30`; enough for every kind of day otherwise.
    private static let nights = ProcessInfo.processInfo.environment["MONTH_NIGHTS"].flatMap { Int($0) } ?? 6

    @Test("totals of state, files and statistics agree after every step, a restored backup and a purge")
    func month() throws {
        let desk = try CallDesk()
        let ledger = Ledger(desk)
        guard let first = CalendarDate(isoText: "2026-11-18") else { return }  // a Wednesday
        var backup: (night: Int, folder: ScratchPlace)?
        for night in 0..<Self.nights {
            let day = first.adding(days: night)
            try desk.police(for: day, share: night % 3 == 0 ? 2 : 1)
            let outcome = try desk.night(day)
            try ledger.check(day, "the night of \(day.isoText)")
            try ledger.decideAndCall(outcome.runID, day, night: night)
            if night == Self.nights / 2 { backup = (night, try desk.copyState()) }
            if let saved = backup, night == saved.night + 1 {
                // The disk is lost, and yesterday's state is put back: tonight is run again, and so are its decisions.
                let before = try desk.statistics(until: day)
                try desk.restoreState(saved.folder)
                #expect(throws: Refusal.self, "a folder the state does not know") { try desk.night(day) }
                try desk.folder.remove("out/\(day.isoText)")
                #expect(try desk.night(day).runID == outcome.runID)
                try ledger.repeatImports(of: day)
                #expect(try desk.statistics(until: day).tables == before.tables)
                try ledger.check(day, "a restored backup")
            }
        }
        try purgeEverything(desk, ledger, after: first.adding(days: Self.nights))
    }

    /// Two years and three months later, everything is past its time.
    private func purgeEverything(_ desk: CallDesk, _ ledger: Ledger, after last: CalendarDate) throws {
        let before = try desk.statistics(until: last)
        let late = last.adding(days: 900)
        let dry = try desk.at(late, "12:00") { try Purge($0).plan() }
        let counts = dry.counts
        #expect(counts.notifications > 0 && counts.decisions > 0 && counts.persons > 0 && !dry.folders.isEmpty)
        #expect(try desk.statistics(until: last).tables == before.tables, "a dry run changes nothing")
        let done = try desk.at(late, "12:00") { try Purge($0).run(by: "Records") }
        #expect(done.counts == counts && done.folders == dry.folders && done.inputs == dry.inputs)
        #expect(try desk.statistics(until: last).tables == before.tables, "the figures outlive the names")
        try ledger.checkTrail("the purge")
        let again = try desk.at(late, "12:30") { try Purge($0).plan() }
        #expect(again.isEmpty, "a second purge finds nothing")
        let events = try desk.at(late, "13:00") { try $0.state.events(kind: HumanRecord.Kind.purged.rawValue) }
        #expect(events.count == 1)
        // Nothing in the state leads to a pupil any more, but for those whose call is still to come.
        let held = try desk.at(late, "13:00") { context in
            try context.state.heldNotifications(dueBy: late).map(\.notification.pupilID)
        }
        let state = try Data(contentsOf: desk.folder.url.appending(path: "state/" + StateStore.fileName))
        for pupil in ledger.pupils.subtracting(held) {
            #expect(state.range(of: Data(pupil.utf8)) == nil, "a pupil's number is left")
        }
    }
}

/// What the people of the month did, kept beside the program and held against it after every step.
private final class Ledger {
    private let desk: CallDesk
    private var told = 0
    private var notOnRoll = 0
    private var withdrawn = 0
    private var corrections = 0
    private var imports: [(day: CalendarDate, redo: () throws -> Void)] = []
    private(set) var pupils: Set<String> = []

    init(_ desk: CallDesk) { self.desk = desk }

    /// Holds state, published files and statistics against one another.
    func check(_ day: CalendarDate, _ step: String) throws {
        let statistics = try desk.statistics(until: day)
        func figure(_ name: String) -> Int { statistics.headline(name) ?? -1 }
        let logs = try desk.folder.published().filter { $0.key.hasSuffix("match-log.csv") }
        var nightLines = 0
        var notified = 0
        var reviews = 0
        let added = try desk.at(day, "23:00") { context in
            try context.state.figures(from: CalendarDate(dayNumber: 0), to: day).runs.filter { $0.addedTo != nil }
                .map { "\($0.day.isoText)/\($0.generation ?? 0)/" }
        }
        for (path, bytes) in logs {
            let isAdded = added.contains { path.hasPrefix($0) }
            for row in CommaTable.read(bytes) where row["disposition"] != "reject" {
                if !isAdded { nightLines += 1 }
                if !isAdded, row["disposition"] == "review" { reviews += 1 }
                guard row["disposition"] == "notify" else { continue }
                notified += (row["school_urns"] ?? "").split(separator: ";").count
                if let pupil = row["pupil_id"], !pupil.isEmpty { pupils.insert(pupil) }
            }
        }
        #expect(figure("children_recorded") == nightLines, "\(step): files and statistics")
        #expect(figure("to_review") == reviews, "\(step): reviews")
        #expect(figure("notifications_listed") + figure("notifications_withdrawn") == notified, "\(step): notified")
        #expect(figure("notifications_told") == told, "\(step): told")
        #expect(figure("not_on_roll") == notOnRoll, "\(step): not on roll")
        #expect(figure("notifications_withdrawn") == withdrawn, "\(step): withdrawn")
        #expect(figure("wrong_disclosures") == corrections, "\(step): corrections")
        for table in statistics.tables where table.name.hasPrefix("by-") && table.name != "by-name-origin" {
            let sum = table.rows.reduce(0) { sum, row in
                if case .count(let count) = row.cells[2] { return sum + count }
                return sum
            }
            #expect(sum == figure("notifications_listed"), "\(step): \(table.name) adds up")
        }
        try checkStates(day, step)
        try checkTrail(step)
    }

    /// The trail agrees with itself, its signatures and the state after every step.
    func checkTrail(_ step: String) throws {
        let (configuration, _) = try NightSession.configuration(
            at: desk.folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        let audit = try AuditDesk(configuration, trail: nil, keys: [], ports: .live)
        let report = try audit.folder.verify(keys: audit.keys, witnesses: [], head: try audit.head())
        #expect(report.isGood, "\(step): \(report.finding?.text ?? "")")
    }

    private func checkStates(_ day: CalendarDate, _ step: String) throws {
        let (decided, figures) = try desk.at(day, "23:00") { context in
            let figures = try context.state.figures(from: CalendarDate(dayNumber: 0), to: day)
            return (try figures.runs.flatMap { try context.state.decisions(runID: $0.runID) }, figures)
        }
        #expect(decided.count == figures.cases.count, "\(step): a case for each decision")
        for disposition in CaseDisposition.allCases {
            #expect(
                decided.count { $0.disposition == disposition.word }
                    == figures.cases.count { $0.disposition == disposition }, "\(step): \(disposition.word)")
        }
    }

    /// A day of a hub: some reviews settled, one asked, calls made, one undone, one wrong.
    func decideAndCall(_ runID: String, _ day: CalendarDate, night: Int) throws {
        let reviews = try desk.folder.table("review.csv", of: runID)
        var rows: [[String]] = []
        var seen: Set<String> = []
        for row in reviews where row["candidate"] == "A" && seen.count < 3 {
            guard let child = row["child_ref"], let pupil = row["pupil_id"], seen.insert(child).inserted else {
                continue
            }
            let decision = seen.count == 1 ? pupil : seen.count == 2 ? "none" : "ask-police"
            rows.append([runID, child, decision, "A. Leader", "B. Second", "\(day.isoText)T07:10", "Looked at both"])
        }
        if !rows.isEmpty {
            try taking(day) { try self.desk.decide(rows, day, "07:15") }
            try check(day, "decisions of \(day.isoText)")
            if night % 2 == 1 { try undo(runID, rows[0][1], day) }
        }
        let lines = try desk.at(day, "07:30") { try $0.state.sheetLines().filter { $0.callDay == day.dayNumber } }
        var calls: [[String]] = []
        for (place, line) in lines.enumerated() where !line.isWithdrawn {
            let code = place % 7 == 3 ? 3 : place % 7 == 5 ? 6 : place % 2 == 0 ? 1 : 2
            if code == 6 { notOnRoll += 1 } else if code != 3 { told += 1 }
            calls.append([
                line.runID, line.sheetID, line.child.text, "1", "\(day.isoText)T07:40", code == 3 ? "" : "Lead",
                String(code), "AB",
            ])
        }
        guard !calls.isEmpty else { return }
        try taking(day) { try self.desk.report(calls, day, "09:00") }
        try check(day, "outcomes of \(day.isoText)")
        let again = try desk.report(calls, day, "09:10")
        #expect(again.wasKnown, "the same file twice")
        if night % 2 == 0, let call = calls.first(where: { $0[6] == "1" }) {
            corrections += 1
            try taking(day) {
                try self.desk.at(day, "11:00") { context in
                    try OutcomeCorrection(context).begin(
                        runID: call[0], sheetID: call[1], child: call[2], kind: .tooMuchSaid, foundBy: "A. Leader",
                        foundAt: WallMinute(context.asOf), done: "School asked to destroy its note")
                }
            }
            try check(day, "a correction on \(day.isoText)")
        }
    }

    private func undo(_ runID: String, _ child: String, _ day: CalendarDate) throws {
        let result = Result {
            try desk.at(day, "07:20") {
                try ReviewUndo($0).undo(runID: runID, child: child, by: "A. Leader", reason: "Wrong twin")
            }
        }
        // A decision whose child was told before, or is listed, has no sheet to take back.
        guard case .success = result else { return }
        imports.append(
            (
                day,
                {
                    _ = try self.desk.at(day, "07:20") {
                        try ReviewUndo($0).undo(runID: runID, child: child, by: "A. Leader", reason: "Wrong twin")
                    }
                }
            ))
        withdrawn = try desk.statistics(until: day).headline("notifications_withdrawn") ?? -1
        try check(day, "an undone decision of \(day.isoText)")
    }

    private func taking(_ day: CalendarDate, _ body: @escaping () throws -> Any) throws {
        _ = try body()
        imports.append((day, { _ = try body() }))
    }

    /// Everything of a day once more, in the order it came.
    func repeatImports(of day: CalendarDate) throws {
        for item in imports where item.day == day { try item.redo() }
    }
}

extension CallDesk {
    func copyState() throws -> ScratchPlace {
        let place = try ScratchPlace()
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "state"), to: place.url.appending(path: "state"))
        return place
    }

    func restoreState(_ place: ScratchPlace) throws {
        try folder.remove("state")
        try FileManager.default.copyItem(
            at: place.url.appending(path: "state"), to: folder.url.appending(path: "state"))
    }
}
