import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("What the night left, once a person has decided")
struct AfterTheNightTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026
    private let desk: CallDesk
    private let night: NightOutcome

    init() throws {
        desk = try CallDesk()
        night = try desk.night(Self.day)
    }

    private func line(_ child: String, _ decision: String, at: String = "07:10") -> [String] {
        [night.runID, child, decision, "A. Leader", "B. Second", "2026-11-20T\(at)", "Looked at both"]
    }

    /// A sheet made by a person's decision: the child, the pupil and the added run.
    private func added() throws -> (child: String, pupil: String, run: NightOutcome) {
        let reviews = try desk.folder.table("review.csv", of: night.runID).filter { $0["candidate"] == "A" }
        for row in reviews {
            guard let child = row["child_ref"], let pupil = row["pupil_id"] else { continue }
            let outcome = try? desk.decide([line(child, pupil)], Self.day, "07:15")
            if let run = outcome?.added, run.totals.schoolsToCall > 0 { return (child, pupil, run) }
        }
        throw NightError(.referenceUnknown, place: "no review makes a sheet")
    }

    private func id(_ number: Int) -> String { "S" + String(String(1000 + number).dropFirst()) }

    @Test("an added generation says that the night's sheets stand, numbers its own on from them, and counts who waits")
    func addedSheets() throws {
        let (_, _, run) = try added()
        let sheets = night.totals.schoolsToCall
        let page = try desk.folder.text("out/2026-11-20/\(run.runID.last ?? "0")/call-sheets.html")
        #expect(page.contains("<h1>Added sheets</h1>"))
        #expect(page.contains("The \(sheets) sheets of run \(night.runID) still stand."))
        #expect(page.contains("Call<b>\(sheets + 1)</b>of \(sheets + 1)"))
        let calls = try desk.folder.table("call-list.csv", of: run.runID)
        #expect(calls.map { $0["call_id"] } == [id(sheets + 1)])
        let summary = try desk.folder.text("out/current/run-summary.html")
        #expect(summary.contains("Added run: ready") && summary.contains("The \(sheets) sheets of run"))
        let waiting = try desk.at(Self.day, "07:16") { try $0.state.deskCases(runID: nil).count(where: \.isOpen) }
        #expect(waiting > 0 && summary.contains("<b>\(waiting)</b>"))
    }

    @Test("a decision taken back leaves a whole folder: a page with the school, and the sheets that stand")
    func undone() throws {
        let (child, _, run) = try added()
        let undone = try desk.at(Self.day, "07:20") {
            try ReviewUndo($0).undo(runID: night.runID, child: child, by: "A. Leader", reason: "Wrong twin")
        }
        let folder = "out/2026-11-20/\(undone.runID.last ?? "0")"
        let page = try desk.folder.text("\(folder)/withdrawals.html")
        let school = try #require(try desk.folder.table("call-list.csv", of: run.runID).first?["school"])
        #expect(page.contains(school.replacing("'", with: "&#39;")) || page.contains(school))
        #expect(page.contains("The decision behind it has been taken back."))
        #expect(page.contains("They can talk in private") && page.contains("class=\"halt\""))
        #expect(try desk.folder.table("withdrawals.csv", of: undone.runID).first?["school"] == school)
        let summary = try desk.folder.text("out/current/run-summary.html")
        #expect(summary.contains("The \(night.totals.schoolsToCall) sheets of run \(night.runID)"))
        #expect(try BuiltProgram.run(["audit", "verify", "--config", "encompass.yaml"], in: desk.folder).status == 0)
    }

    @Test("a sheet id is looked for in every generation of the day, with its run or without")
    func references() throws {
        let (child, _, run) = try added()
        let sheets = night.totals.schoolsToCall
        func answer(_ reference: String) throws -> [String] {
            try desk.at(Self.day, "07:20") { try References($0.state).children(of: reference) }
        }
        #expect(try answer(id(sheets + 1)) == [child])
        #expect(try answer("\(run.runID)/\(id(sheets + 1))") == [child])
        #expect(try !answer("S001").isEmpty)
        #expect(try answer("S001") == answer("\(night.runID)/S001"))
        #expect(throws: NightError.self) { try answer("S999") }
        #expect(throws: NightError.self) { try answer("\(run.runID)/S001") }
        let reviews = try desk.folder.table("review.csv", of: night.runID)
        #expect(try answer("\(night.runID)/R002") == [reviews.first { $0["sheet"] == "R002" }?["child_ref"]])
        let nights = try SealedNight.ofDay(
            nil, below: desk.folder.url.appending(path: "out").path, files: Ports.live.files)
        #expect(try SheetIndex.find("S001", in: nights).night.runID == night.runID)
        #expect(try SheetIndex.find(id(sheets + 1), in: nights).night.runID == run.runID)
        #expect(try SheetIndex.find(child, in: nights).entries.map(\.id) == [id(sheets + 1)])
        #expect(throws: SheetsError.self) { try SheetIndex.find("S999", in: nights) }
    }

    @Test("a school that did not answer is rung once more; a sheet nobody reports on then goes to a person")
    func silentAfterRecall() throws {
        let desk = try CallDesk()
        let run = try desk.night(Self.day).runID
        let call = try #require(try desk.at(Self.day, "07:00") { try $0.state.sheetLines(runID: run) }.first)
        try desk.report(
            [[run, call.sheetID, call.child.text, "1", "2026-11-20T07:40", "", "3", "AB"]], Self.day, "08:00")
        let monday = Self.day.adding(days: 3)
        func unanswered(before day: CalendarDate) throws -> Int {
            try desk.at(monday, "01:00") {
                try $0.state.unanswered(since: Self.day.dayNumber - 30, before: day.dayNumber).count
            }
        }
        #expect(try unanswered(before: monday) == 1)
        try desk.police(for: monday, share: 1)
        try desk.night(monday)
        #expect(try desk.folder.text("out/current/call-sheets.html").contains("Rung on"))
        #expect(try unanswered(before: monday.adding(days: 1)) == 0, "nobody has said what came of the second sheet")
    }

    @Test("folders of every process that are past their time go, and none that is shown")
    func foldersOfProcesses() throws {
        let old = "2026-06-01"
        for process in ["practices", "hub"] {
            for place in ["\(process)/\(old)/1", "\(process)/\(old)/2"] {
                try desk.folder.write("names", to: "out/\(place)/page.html")
            }
            try FileManager.default.createSymbolicLink(
                atPath: desk.folder.url.appending(path: "out/\(process)/current").path,
                withDestinationPath: "\(old)/2")
        }
        let plan = try desk.at(Self.day, "12:00") { try Purge($0).plan() }
        #expect(plan.folders.sorted() == ["hub/\(old)/1", "practices/\(old)/1"])
    }

    @Test("after a decision the status still counts who waits, and a day with added runs alone had no night")
    func status() throws {
        _ = try added()
        let waiting = try desk.at(Self.day, "07:16") { try $0.state.deskCases(runID: nil).count(where: \.isOpen) }
        let (configuration, _) = try NightSession.configuration(
            at: desk.folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        func standing(_ time: String) throws -> NightStanding {
            try NightStanding(
                configuration, files: Ports.live.files, now: try #require(LocalDateTime(isoText: time)))
        }
        let early = try standing("2026-11-20T07:20")
        #expect(early.lines.contains("  \(waiting) children to review in run \(night.runID)"))
        #expect(early.lines.contains { $0.contains("added by a decision on run \(night.runID): 1 sheet") })
        #expect(early.exitStatus == 3, "rows that could not be read wait for a person")
        let next = try standing("2026-11-21T07:20")
        #expect(next.exitStatus == 3)
        #expect(next.lines.contains("  of these, \(waiting) past calls.decide_by"))
        let child = try #require(try desk.folder.table("review.csv", of: night.runID).last?["child_ref"])
        try desk.decide([line(child, "none")], Self.day.adding(days: 1), "09:00")
        let later = try standing("2026-11-21T09:20")
        #expect(later.lines.contains("  no night run yet"))
        #expect(later.lines.contains { $0.contains("2026-11-21-1  added by a decision") })
    }

    @Test("a school that does not know the child is told again once a person confirms the pupil, and once only")
    func confirmedAgain() throws {
        let calls = try desk.at(Self.day, "07:00") { try $0.state.sheetLines(runID: night.runID) }
        let call = try #require(calls.first)
        let row = [night.runID, call.sheetID, call.child.text, "1", "2026-11-20T07:40", "Office", "6", "AB"]
        #expect(try desk.report([row], Self.day, "08:00").reopened == 1)
        let pupil = try #require(
            try desk.folder.table("match-log.csv", of: night.runID).first { $0["child_ref"] == call.child.text })
        let again = try desk.decide(
            [line(call.child.text, pupil["pupil_id"] ?? "", at: "08:10")], Self.day, "08:15")
        let run = try #require(again.added)
        #expect(run.totals.schoolsToCall == 1 && again.stopped == 0)
        let lines = try desk.at(Self.day, "08:20") { try $0.state.sheetLines() }
        #expect(lines.first { $0.runID == night.runID && $0.child == call.child }?.isWithdrawn == true)
        let open = try #require(lines.first { $0.runID == run.runID && $0.child == call.child })
        #expect(open.isOpen)
        // The person's own sheet comes back with 6 as well: the child waits again, in the night's list.
        try desk.report(
            [[run.runID, open.sheetID, call.child.text, "1", "2026-11-20T08:30", "Office", "6", "AB"]], Self.day,
            "08:40")
        let item = try desk.at(Self.day, "08:45") { context in
            try context.state.deskCases(runID: night.runID).first { $0.child == call.child }
        }
        #expect(item?.isOpen == true)
        #expect(try BuiltProgram.run(["audit", "verify", "--config", "encompass.yaml"], in: desk.folder).status == 0)
    }

    @Test("a match found wrong before the call is stopped, drawn or not; once the school was told it is not")
    func stopped() throws {
        let calls = try desk.at(Self.day, "07:00") { try $0.state.sheetLines(runID: night.runID) }
        let first = try #require(calls.first)
        let other = try #require(calls.last)
        try desk.report(
            [[night.runID, other.sheetID, other.child.text, "1", "2026-11-20T07:05", "Lead", "1", "AB"]], Self.day,
            "07:08")
        let stopped = try desk.decide([line(first.child.text, "none")], Self.day, "07:15")
        #expect(stopped.stopped == 1 && stopped.wrong == 1 && stopped.exitStatus == 3)
        let run = try #require(stopped.added)
        #expect(
            try desk.folder.text("out/2026-11-20/\(run.runID.last ?? "0")/withdrawals.html")
                .contains("A person has found that the pupil is not the child."))
        let lines = try desk.at(Self.day, "07:20") { try $0.state.sheetLines(runID: night.runID) }
        #expect(lines.first { $0.child == first.child }?.isWithdrawn == true)
        #expect(lines.first { $0.child == other.child }?.isWithdrawn == false)
        let told = try desk.decide([line(other.child.text, "none", at: "07:21")], Self.day, "07:25")
        #expect(told.wrong == 1 && told.stopped == 0 && told.added == nil && told.exitStatus == 3)
        // Taken back, the stopped child is not simply called: it waits.
        _ = try desk.at(Self.day, "07:30") {
            try ReviewUndo($0).undo(runID: night.runID, child: first.child.text, by: "A. Leader", reason: "Was right")
        }
        let item = try desk.at(Self.day, "07:31") { context in
            try context.state.deskCases(runID: nil).first { $0.child == first.child }
        }
        #expect(item?.isOpen == true)
    }

    @Test("a person's decision about the same child stands when the police send their file again")
    func resent() throws {
        let (child, _, run) = try added()
        var rows = PoliceRows(try desk.folder.bytes(NightFolder.policeName))
        let row = try #require(
            try desk.folder.table("match-log.csv", of: night.runID).first { $0["child_ref"] == child }?["source_row_id"]
        )
        let own = try #require(rows.rows.firstIndex { $0.range(of: Data(row.utf8)) != nil })
        rows.rows.remove(at: own == rows.rows.count - 1 ? 0 : rows.rows.count - 1)
        try desk.folder.write(rows.file, to: NightFolder.policeName)
        let again = try desk.folder.run(asOf: "2026-11-20T07:40")
        let log = try desk.folder.table("match-log.csv", of: again.runID)
        let line = try #require(log.first { $0["source_row_id"] == row })
        #expect(line["disposition"] == "suppress" && line["rule"] == "already-told")
        #expect(line["reasons"]?.contains("decided-in:\(run.runID)") == true)
        #expect(!again.warnings.contains { $0.contains("no longer hold") })
        // Who waited in both generations waits once, and is decided in the newer.
        let cases = try desk.at(Self.day, "07:45") { try $0.state.deskCases(runID: nil) }
        let open = cases.filter(\.isOpen)
        let first = try desk.folder.table("match-log.csv", of: night.runID)
        let sentAgain = Set(log.compactMap { $0["source_row_id"] })
        #expect(open.contains { $0.runID == again.runID })
        for item in open where item.runID == night.runID {
            let row = first.first { $0["child_ref"] == item.child.text }?["source_row_id"] ?? ""
            #expect(!sentAgain.contains(row), "only whoever the second file leaves out waits in the first run")
        }
        let old = try #require(cases.first { $0.isReplaced && $0.settled == nil && $0.disposition == "review" })
        let refusal = #expect(throws: ImportError.self) {
            try desk.decide([self.line(old.child.text, "none", at: "07:41")], Self.day, "07:46")
        }
        #expect(refusal?.faults.map(\.code) == [.inLaterRun])
    }

    @Test("the reason why a child is on a later sheet is the true one")
    func reasons() {
        #expect(
            CallWait.rung(Self.day, code: 3).words
                == "Rung on Friday 20 November 2026: no answer. Not told yet.")
        #expect(CallWait.rung(Self.day, code: 4).words.contains("ring-back asked"))
        #expect(CallWait.rung(Self.day, code: 5).words.contains("could not be checked"))
        #expect(CallWait.closed(since: Self.day).words.hasSuffix("because the school was closed."))
        #expect(!CallWait.decidedLate(Self.day).words.contains("closed"))
    }
}
