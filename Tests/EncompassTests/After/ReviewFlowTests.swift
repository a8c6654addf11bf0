import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Decisions of people")
struct ReviewFlowTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026
    private let desk: CallDesk
    private let runID: String
    private let reviews: [[String: String]]

    init() throws {
        desk = try CallDesk()
        runID = try desk.night(Self.day).runID
        reviews = try desk.folder.table("review.csv", of: runID)
    }

    private func line(
        _ child: String, _ decision: String, by who: String = "A. Leader", second: String = "", at: String = "07:10",
        reason: String = "Looked at both"
    ) -> [String] {
        [runID, child, decision, who, second, "2026-11-20T\(at)", reason]
    }

    /// Children in review whose best candidate is on roll at one school.
    private func callable() -> [(child: String, pupil: String)] {
        reviews.filter {
            $0["candidate"] == "A"
                && [
                    "doubtful", "birth-date-differs", "close-runner-up",
                    "birth-date-slip-unsupported", "name-differs", "birth-date-not-known",
                ].contains($0["rule"] ?? "")
        }
        .compactMap { row in row["child_ref"].flatMap { child in row["pupil_id"].map { (child, $0) } } }
    }

    private func settledToNotify() throws -> Int {
        try #require(try desk.statistics(until: Self.day).headline("settled_to_notify"))
    }

    private func faults(_ body: () throws -> Any) throws -> [ImportError.Code] {
        let error = #expect(throws: ImportError.self) { _ = try body() }
        return error?.faults.map(\.code) ?? []
    }

    @Test("a pupil named by a person gets a sheet in a run of its own, which holds that child and nobody else")
    func addedRun() throws {
        let (child, pupil) = try #require(callable().first)
        let outcome = try desk.decide([line(child, pupil)], Self.day, "07:15")
        let added = try #require(outcome.added)
        #expect(outcome.settled == 1 && added.runID == "2026-11-20-2")
        let log = try desk.folder.table("match-log.csv", of: added.runID)
        #expect(log.count == 1 && log[0]["child_ref"] == child && log[0]["pupil_id"] == pupil)
        #expect(log[0]["rule"] == "decided-by-person" || log[0]["rule"] == "held-until")
        #expect(added.totals.children == 1 && added.totals.agree)
        // Nothing of the night's own folder has changed, and its sheets are not repeated.
        let calls = try desk.folder.table("call-list.csv", of: added.runID)
        #expect(calls.count == added.totals.schoolsToCall)
    }

    @Test("what people decided and the run that follows from it leave a trail that agrees, checkpoint by checkpoint")
    func trailAgrees() throws {
        let (child, pupil) = try #require(callable().first)
        try desk.decide([line(child, pupil)], Self.day, "07:15")
        let ending = try BuiltProgram.run(["audit", "verify", "--config", "encompass.yaml"], in: desk.folder)
        #expect(ending.status == 0, "\(ending.errors)")
        let kinds = try desk.folder.text("state/audit/log.jsonl").split(separator: "\n").compactMap {
            $0.firstMatch(of: #/"t":"([a-z_]+)"/#)?.1
        }
        #expect(kinds.last == "run_closed", "nothing stands between a run's end and its checkpoint")
        #expect(kinds.contains("human"))
    }

    @Test("the same file a second time changes nothing")
    func twice() throws {
        let (child, pupil) = try #require(callable().first)
        try desk.decide([line(child, pupil)], Self.day, "07:15")
        let before = try desk.folder.published()
        #expect(try desk.decide([line(child, pupil)], Self.day, "07:20").wasKnown)
        #expect(try desk.folder.published() == before)
    }

    @Test("nothing of a file is taken where one line does not fit, and every fault is named")
    func refused() throws {
        let (child, pupil) = try #require(callable().first)
        let matched = try #require(
            try desk.folder.table("match-log.csv", of: runID).first { $0["disposition"] == "notify" }?["child_ref"])
        let sampled = try desk.at(Self.day, "07:00") { context in
            Set(try context.state.deskCases(runID: nil).map(\.child.text))
        }
        let before = try desk.folder.published()
        let found = try faults {
            try desk.decide(
                [
                    line(child, pupil), line("0123456789ab-1-1", "none"), line(child, "none", by: "", reason: ""),
                    line(child, "none", second: "a. leader", at: "23:00"),
                ], Self.day, "07:15")
        }
        for code: ImportError.Code in [
            .childUnknown, .personMissing, .reasonMissing, .samePerson, .timeInFuture, .twiceInFile,
        ] {
            #expect(found.contains(code), "\(code.rawValue)")
        }
        if !sampled.contains(matched) {
            // Nobody is asked of a child that was not drawn; that the match is wrong is taken from anybody.
            #expect(try faults { try desk.decide([line(matched, "ask-police")], Self.day, "07:15") } == [.notInReview])
        }
        #expect(try faults { try desk.decide([line(child, "NOBODY")], Self.day, "07:15") } == [.pupilUnknown])
        let readings = try desk.at(Self.day, "07:30") { try $0.state.deskCases(runID: nil).flatMap(\.readings) }
        #expect(readings.isEmpty)
        #expect(try desk.folder.published() == before)
    }

    @Test("a pupil the matching did not offer needs two people, and the second must not be the first")
    func forced() throws {
        let (child, _) = try #require(callable().first)
        let offered = Set(reviews.filter { $0["child_ref"] == child }.compactMap { $0["pupil_id"] })
        let other = try #require(
            try desk.folder.table("match-log.csv", of: runID).first {
                $0["disposition"] == "notify" && !offered.contains($0["pupil_id"] ?? "")
            }?["pupil_id"])
        let first = try desk.decide([line(child, other)], Self.day, "07:15")
        #expect(first.waiting == 1 && first.added == nil)
        #expect(try faults { try desk.decide([line(child, other, at: "07:16")], Self.day, "07:17") } == [.samePerson])
        let second = try desk.decide([line(child, other, by: "B. Second", at: "07:18")], Self.day, "07:19")
        #expect(second.settled == 1)
        let log = try desk.folder.table("match-log.csv", of: try #require(second.added).runID)
        #expect(log.count == 1 && log[0]["pupil_id"] == other)
    }

    @Test("two readers who differ leave the child to a third person")
    func disagreement() throws {
        let (child, _) = try #require(callable().first)
        let others = try desk.folder.table("match-log.csv", of: runID)
            .filter { $0["disposition"] == "notify" }.compactMap { $0["pupil_id"] }
        let forced = try #require(others.first { pupil in !reviews.contains { $0["pupil_id"] == pupil } })
        try desk.decide([line(child, forced)], Self.day, "07:15")
        let second = try desk.decide([line(child, "none", by: "B. Second")], Self.day, "07:16")
        #expect(second.disagreed == 1 && second.exitStatus == 3 && second.added == nil)
        #expect(try faults { try desk.decide([line(child, "none", at: "07:17")], Self.day, "07:18") } == [.samePerson])
        let third = try desk.decide([line(child, "none", by: "C. Chief", at: "07:19")], Self.day, "07:20")
        #expect(third.settled == 1)
        let log = try desk.folder.table("match-log.csv", of: try #require(third.added).runID)
        #expect(log.first?["rule"] == "none-by-person" && log.first?["list"] == "not-on-register")
        let kappa = try #require(try desk.statistics(until: Self.day).table("reader-agreement"))
        #expect(kappa.rows[0].cells[0] == .count(1) && kappa.rows[0].cells[1] == .count(0))
    }

    @Test("a decision is undone until the school was told; a sheet on paper is withdrawn")
    func undo() throws {
        let choices = callable()
        var called: (child: String, run: String)?
        for (child, pupil) in choices {
            let outcome = try desk.decide([line(child, pupil)], Self.day, "07:15")
            if let added = outcome.added, added.totals.schoolsToCall > 0 {
                called = (child, added.runID)
                break
            }
        }
        let (child, run) = try #require(called)
        let settled = try settledToNotify()
        #expect(settled > 0)
        _ = try desk.at(Self.day, "07:20") { try $0.state.markPrinted(runID: run, sheetID: nil, at: "now") }
        let sheetID = try #require(try desk.folder.table("call-list.csv", of: run).first?["call_id"])
        let undone = try desk.at(Self.day, "07:22") {
            try ReviewUndo($0).undo(runID: runID, child: child, by: "A. Leader", reason: "Wrong twin")
        }
        #expect(undone.isPrinted && undone.exitStatus == 3 && undone.sheets == ["\(run) \(sheetID)"])
        let list = try desk.folder.table("withdrawals.csv", of: undone.runID)
        #expect(list.count == 1 && list[0]["child_ref"] == child && list[0]["on_paper"] == "yes")
        let item = try desk.at(Self.day, "07:23") { context in
            try context.state.deskCases(runID: nil).first { $0.child.text == child }
        }
        #expect(item?.isOpen == true)
        #expect(try settledToNotify() == settled - 1, "a decision taken back settles nobody")
        // The child can be decided anew, and the school is told again, once.
        let again = try desk.decide(
            [line(child, try #require(choices.first { $0.child == child }?.pupil), at: "07:30")], Self.day, "07:31")
        let sheet = try #require(again.added)
        #expect(try settledToNotify() == settled, "decided twice, settled once")
        #expect(sheet.totals.schoolsToCall == 1)
        let newID = try #require(try desk.folder.table("call-list.csv", of: sheet.runID).first?["call_id"])
        let tries = [[sheet.runID, newID, child, "1", "2026-11-20T07:45", "Lead", "1", "AB"]]
        #expect(try desk.report(tries, Self.day, "08:00").told == 1)
        #expect(throws: NightError.self) {
            try desk.at(Self.day, "08:10") {
                try ReviewUndo($0).undo(runID: runID, child: child, by: "A. Leader", reason: "Too late")
            }
        }
    }

    @Test("asking the police leaves the child waiting, and the question names no one")
    func askPolice() throws {
        let (child, _) = try #require(callable().first)
        #expect(try desk.decide([line(child, "ask-police")], Self.day, "07:15").asked == 1)
        let cases = try desk.at(Self.day, "07:20") { try $0.state.deskCases(runID: nil) }
        let rows = CommaTable.read(Data(PoliceQueries.file(cases).bytes))
        #expect(rows.count == 1 && rows[0]["child_ref"] == child)
        #expect(Set(rows[0].keys) == Set(PoliceQueries.columns))
        #expect(cases.first { $0.child.text == child }?.isOpen == true)
    }
}

@Suite("Outcomes of calls")
struct OutcomeFlowTests {
    private static let day = CalendarDate(dayNumber: 20_777)
    private let desk: CallDesk
    private let lines: [SheetLine]

    init() throws {
        desk = try CallDesk()
        try desk.night(Self.day)
        lines = try desk.at(Self.day, "07:00") { try $0.state.sheetLines() }
    }

    private func row(_ line: SheetLine, _ code: Int, attempt: Int = 1, at: String = "2026-11-20T07:40") -> [String] {
        [line.runID, line.sheetID, line.child.text, String(attempt), at, "Lead", String(code), "AB"]
    }

    @Test("a school that did not answer is on the next school day's sheet, once; a told one is not")
    func carriedOver() throws {
        let sheets = Dictionary(grouping: lines) { $0.sheetID }.values.sorted { $0[0].sheetID < $1[0].sheetID }
        try #require(sheets.count > 3)
        try desk.report(
            sheets[0].map { row($0, 3) } + sheets[1].map { row($0, 1) } + sheets[2].map { row($0, 6) }, Self.day,
            "09:00")
        let monday = Self.day.adding(days: 3)
        try desk.police(for: monday, share: 0)
        let outcome = try desk.night(monday)
        let calls = Set(try desk.folder.table("call-list.csv", of: outcome.runID).map { $0["urn"] ?? "" })
        #expect(calls.contains(sheets[0][0].urn.text))
        #expect(!calls.contains(sheets[1][0].urn.text) && !calls.contains(sheets[2][0].urn.text))
        #expect(!calls.contains(sheets[3][0].urn.text), "a silent sheet goes to a person")
        let later = try desk.at(monday, "07:00") { try $0.state.sheetLines(runID: outcome.runID) }
            .filter { $0.urn == sheets[0][0].urn }
        #expect(Set(later.map(\.child)) == Set(sheets[0].map(\.child)))
        try desk.report(later.map { row($0, 2, at: "2026-11-23T07:50") }, monday, "09:00")
        try desk.police(for: monday.adding(days: 1), share: 0)
        #expect(try desk.night(monday.adding(days: 1)).totals.schoolsToCall == 0)
        let statistics = try desk.statistics(until: monday)
        #expect(statistics.headline("notifications_told") == sheets[0].count + sheets[1].count)
    }

    @Test("not on roll puts the child before a person again and withdraws nothing")
    func notOnRoll() throws {
        let line = try #require(lines.first)
        let result = try desk.report([row(line, 6)], Self.day, "09:00")
        #expect(result.reopened == 1 && result.exitStatus == 3)
        let cases = try desk.at(Self.day, "09:10") { try $0.state.deskCases(runID: nil) }
        let item = try #require(cases.first { $0.child == line.child })
        #expect(item.isOpen && item.isReopened && item.disposition == "notify")
        let after = try desk.at(Self.day, "09:10") { try $0.state.sheetLines() }
        #expect(after.first { $0.child == line.child }?.isWithdrawn == false)
    }

    @Test("sheets that are open past the time are named, with status 3")
    func openCalls() throws {
        func open(_ time: String) throws -> OpenCalls {
            try desk.at(Self.day, time) {
                try OpenCalls(
                    $0.state, now: WallMinute($0.asOf), outcomesBy: $0.configuration.calls.outcomesBy)
            }
        }
        let early = try open("09:59")
        #expect(early.exitStatus == 0 && early.sheets.count == Set(lines.map(\.sheetID)).count)
        #expect(try open("10:00").exitStatus == 3)
        try desk.report(lines.map { row($0, 1) }, Self.day, "10:30")
        let done = try open("10:31")
        #expect(done.sheets.isEmpty && done.exitStatus == 0)
        #expect(CommaTable.read(Data(early.file.bytes)).count == early.sheets.count)
    }

    @Test("a second answer needs a reason, and a told school no further try")
    func secondAnswer() throws {
        let line = try #require(lines.first)
        try desk.report([row(line, 1)], Self.day, "09:00")
        for rows in [[row(line, 3)], [row(line, 2, attempt: 2, at: "2026-11-20T07:50")]] {
            #expect(throws: ImportError.self) { try desk.report(rows, Self.day, "09:10") }
        }
        let file = try CallDesk.file(OutcomeImport.columns + ["reason"], [row(line, 2) + ["It was the deputy"]])
        let changed = try desk.at(Self.day, "09:20") { try OutcomeImport($0).take(file) }
        #expect(changed.changed == 1 && changed.new == 0)
    }

    @Test("a wrong disclosure begins a record with the time to report by, and reopens the match")
    func correction() throws {
        let line = try #require(lines.first)
        try desk.report([row(line, 1)], Self.day, "09:00")
        let number = try desk.at(Self.day, "11:00") { context in
            try OutcomeCorrection(context).begin(
                runID: line.runID, sheetID: line.sheetID, child: line.child.text, kind: .wrongSchool,
                foundBy: "A. Leader", foundAt: WallMinute(context.asOf), done: "School rung back")
        }
        _ = try desk.at(Self.day, "12:00") {
            try OutcomeCorrection($0).add("Parent told", to: number, by: "Officer")
        }
        let file = try desk.at(Self.day, "12:30") { try BreachRecord($0.state).file }
        let rows = CommaTable.read(Data(file.bytes))
        #expect(rows.count == 1 && rows[0]["report_by"] == "2026-11-23T11:00")
        #expect(rows[0]["done"]?.contains("Parent told") == true)
        #expect(rows[0]["called_at"] == "2026-11-20T07:40" && rows[0]["spoke_to"] == "Lead")
        #expect(rows[0]["called_by"] == "AB")
        let cases = try desk.at(Self.day, "12:30") { try $0.state.deskCases(runID: nil) }
        #expect(cases.contains { $0.child == line.child && $0.isOpen })
        #expect(try desk.statistics(until: Self.day).headline("wrong_disclosures") == 1)
    }

    @Test("a look at the register finds the pupil a sheet is about, and records who asked and no name")
    func lookup() throws {
        let log = try desk.folder.text("out/2026-11-20/1/match-log.jsonl")
        let entry = try #require(
            log.split(separator: "\n").first { $0.contains("\"rule\":\"matched\"") }.flatMap {
                try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            })
        let written = try #require(entry["written"] as? [String: String])
        let answer = try desk.at(Self.day, "09:00") {
            try Lookup($0).look(
                givenNames: written["given_names"] ?? "", familyName: written["family_name"] ?? "",
                birthDate: written["birth_date"] ?? "", postcode: written["postcode"] ?? "", by: "A. Caller",
                reason: "Police rang")
        }
        #expect(answer.found.first?.candidate.pupil.id == entry["pupil_id"] as? String)
        let events = try desk.at(Self.day, "09:10") {
            try $0.state.events(kind: HumanRecord.Kind.looked.rawValue)
        }
        let payload = String(decoding: try #require(events.first).payload, as: UTF8.self)
        #expect(payload.contains("A. Caller"))
        #expect(!payload.contains(try #require(written["family_name"])))
    }

    @Test("what is held about a child is gathered, names and all, and the gathering recorded")
    func subjectAccess() throws {
        let line = try #require(lines.first)
        try desk.report([row(line, 1)], Self.day, "09:00")
        let held = try desk.at(Self.day, "09:10") {
            try SubjectAccess($0).gather(line.child.text, by: "Officer", reason: "Request 12")
        }
        let text = held.json.line
        for table in ["decisions", "notifications", "cases", "tellings", "tries", "match_log"] {
            #expect(text.contains("\"\(table)\":[{") || text.contains("\"\(table)\":[\""), "\(table)")
        }
        #expect(held.entries > 5)
        let events = try desk.at(Self.day, "09:20") {
            try $0.state.events(kind: HumanRecord.Kind.gathered.rawValue)
        }
        #expect(events.count == 1)
    }

    @Test("the annual report counts the year and since launch; public tables show no count from 1 to 4")
    func annual() throws {
        try desk.report(lines.map { row($0, 1) }, Self.day, "09:00")
        let figures = try desk.at(Self.day, "10:00") {
            try $0.state.figures(from: CalendarDate(dayNumber: 0), to: Self.day)
        }
        let report = try AnnualReport(
            figures, quality: figures.quality, year: 2026, deadline: ClockTime(minuteOfDay: 480))
        #expect(report.sinceLaunch == lines.count)
        #expect(report.sentences[0].hasPrefix("\(lines.count) notifications were made to schools in 2026"))
        for table in report.statistics.tables {
            for row in table.rows where !row.mayBeSmall {
                for cell in row.cells {
                    if case .count(let count) = cell { #expect(!(1...4).contains(count), "\(table.name) \(row.key)") }
                }
            }
        }
        let page = try StatisticsPage.html(
            report.statistics, title: "Annual report", council: "Council", notes: report.sentences)
        #expect(page.contains("<svg") && page.contains("<caption>By month</caption>"))
        let package = StatisticsFiles.package(report.statistics, council: "Council")
        let description = try #require(package.first { $0.path == "datapackage.json" })
        let json = try JSONSerialization.jsonObject(with: Data(description.bytes)) as? [String: Any]
        #expect((json?["resources"] as? [Any])?.count == report.statistics.tables.count)
    }
}

@Suite("Files as the desks save them")
struct DeskFileTests {
    @Test("a mark, quoted cells, a defused formula and a try in which a child was not spoken of are taken as meant")
    func saved() throws {
        let day = CalendarDate(dayNumber: 20_777)
        let desk = try CallDesk()
        let runID = try desk.night(day).runID
        let lines = try desk.at(day, "07:00") { try $0.state.sheetLines() }
        let line = try #require(lines.first)
        let text =
            "\u{FEFF}\"run_id\",\"sheet_id\",\"child_ref\",\"try\",\"at\",\"spoke_to\",\"code\",\"initials\"\r\n"
            + "\"\(runID)\",\"\(line.sheetID)\",\"\(line.child.text)\",\"2\",\"2026-11-20T07:41\",\"'+44 office\",\"4\","
            + "\"RO\"\r\n"
        let file = try ImportedFile(name: "outcomes.csv", bytes: Array(text.utf8))
        #expect(try desk.at(day, "09:00") { try OutcomeImport($0).take(file) }.new == 1)
        let stored = try desk.at(day, "09:10") { try $0.state.sheetLines() }.first { $0.child == line.child }
        #expect(stored?.tries.map(\.spokeTo) == ["+44 office"] && stored?.tries.map(\.number) == [2])
    }
}
