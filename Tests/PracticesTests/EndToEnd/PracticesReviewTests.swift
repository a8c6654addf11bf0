import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Practices
import State
import Testing

@Suite("What people decide about patients")
struct PracticesReviewTests {
    /// Somebody whose family name the register does not know: a person must look.
    private static let row = PracticesFolder.row(
        "BX-1119-0901", "VICTIM", "Winterbottom", "Marianne", "02/03/1984", "F", "", "BX3 4LB")
    private static let night = "practices-2026-11-20-1"
    private static let decided = "2026-11-20T09:15"

    private let folder: PracticesFolder
    private let reference: String
    private var number: String { PracticesFolder.nhsNumber(0) }

    init() throws {
        folder = try PracticesFolder(police: [Self.row])
        try folder.runAlone()
        let line = try folder.table("2026-11-20/1/match-log.csv").first { $0["occurrence_number"] == "BX-1119-0901" }
        #expect(line?["disposition"] == "review")
        reference = try #require(line?["person_ref"])
    }

    /// Does something with the state at a moment of the day.
    private func at<Value>(_ time: String, _ body: (NightContext) throws -> Value) throws -> Value {
        let session = try folder.open(asOf: time)
        let value = Result { try body(session.context) }
        try session.close()
        return try value.get()
    }

    private func decide(
        _ choice: DecisionLine.Choice, at time: String = decided, second: String = ""
    ) throws -> PracticesReviewOutcome {
        try at(time) { context in
            try PracticesReview(context).take(
                DecisionLine(
                    runID: Self.night, person: reference, choice: choice, decidedBy: "A. Leader", secondBy: second,
                    decidedAt: WallMinute(context.asOf), reason: "The practice confirmed it."))
        }
    }

    private func undo(at time: String = "2026-11-20T09:30") throws -> PracticesUndo.Outcome {
        try at(time) {
            try PracticesUndo($0).undo(runID: Self.night, person: reference, by: "B. Leader", reason: "Wrong twin")
        }
    }

    private func cases() throws -> [SisterCase] {
        try at("2026-11-20T12:00") { try $0.state.sisterCases(of: .practices, runID: Self.night) }
    }

    @Test("a decision to tell makes a run with that notice and no other, and the first run keeps its bytes")
    func told() throws {
        let before = try folder.published(below: "practices/2026-11-20/1")
        let outcome = try decide(.patient(number))
        #expect(outcome.exitStatus == 0)
        #expect(outcome.added?.runID == "practices-2026-11-20-2")
        let log = try folder.table("2026-11-20/2/match-log.csv")
        #expect(log.map { $0["rule"] } == ["decided-by-person"])
        #expect(log.map { $0["nhs_number"] } == [number])
        #expect(try folder.table("2026-11-20/2/notice-list.csv").map { $0["practice_code"] } == ["Y90001"])
        #expect(try folder.published(below: "practices/2026-11-20/1") == before)
        #expect(try cases().filter(\.isOpen).allSatisfy { $0.person.text != reference })
        #expect(try folder.auditStatus() == 0)
    }

    @Test("none of them is a referral, and makes no notice")
    func nobody() throws {
        _ = try decide(.none)
        let log = try folder.table("2026-11-20/2/match-log.csv")
        #expect(log.map { $0["rule"] } == ["none-by-person"])
        #expect(log.map { $0["list"] } == ["not-on-register"])
        #expect(try folder.table("2026-11-20/2/notice-list.csv").isEmpty)
    }

    @Test("a question to the police leaves the person waiting, and makes no run")
    func asked() throws {
        let outcome = try decide(.askPolice)
        #expect(outcome.added == nil)
        #expect(try cases().first { $0.person.text == reference }?.isOpen == true)
        #expect(try folder.published(below: "practices/2026-11-20/2").isEmpty)
        #expect(try folder.auditStatus() == 0)
    }

    @Test("a patient of whom the register names two practices is no decision yet: the practice must be asked")
    func twoPractices() throws {
        let twice = try PracticesFolder(
            police: [Self.row],
            patients: ["\(number),Ashgrove,Marianne,Pettifer,1984-03-02,F,BX3 4LB,7 Lantern Close,Y90002"])
        try twice.runAlone()
        let session = try twice.open(asOf: Self.decided)
        let line = DecisionLine(
            runID: Self.night, person: reference, choice: .patient(number), decidedBy: "A. Leader",
            secondBy: "B. Second",
            decidedAt: WallMinute(session.context.asOf), reason: "The family confirmed it.")
        let error = #expect(throws: ImportError.self) { try PracticesReview(session.context).take(line) }
        try session.close()
        #expect(error?.faults.map(\.code) == [.practiceNotSettled])
        #expect(try twice.published(below: "practices/2026-11-20/2").isEmpty)
    }

    @Test("a decision stands until it is taken back, and its notice is named as not to be sent")
    func takenBack() throws {
        _ = try decide(.patient(number))
        let error = #expect(throws: ImportError.self) { try decide(.none, at: "2026-11-20T09:20") }
        #expect(error?.faults.map(\.code) == [.noticeMade])
        let undone = try undo()
        #expect(undone.exitStatus == 3)
        #expect(undone.notices == ["practices-2026-11-20-2 Y90001"])
        let list = try folder.table("2026-11-20/3/withdrawals.csv")
        #expect(list.map { $0["person_ref"] } == [reference])
        #expect(try cases().first { $0.person.text == reference }?.isOpen == true)
        // The practice may be told anew: what was taken back is no telling.
        let again = try decide(.patient(number), at: "2026-11-20T09:40")
        #expect(again.added?.counts["notify"] == 1)
        #expect(try folder.auditStatus() == 0)
    }

    @Test("a decision that made no notice is taken back without a run")
    func takenBackQuietly() throws {
        _ = try decide(.none)
        let undone = try undo()
        #expect(undone.exitStatus == 0)
        #expect(undone.runID.isEmpty)
        #expect(try cases().first { $0.person.text == reference }?.isOpen == true)
        #expect(throws: PracticesError.self) { try undo() }
    }

    @Test("a practice is not told again of what a person decided, when the rows come once more")
    func toldBefore() throws {
        _ = try decide(.patient(number))
        let count = try at("2026-11-21T02:15") { context in
            try context.state.sisterRunID(
                ofNotice: context.keyring.noticeKey(
                    .practices, personID: number, occurrenceNumber: "BX-1119-0901", recipient: "Y90001"))
        }
        #expect(count == "practices-2026-11-20-2")
    }

    /// One fault of a file, and its code.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: ImportError.Code
        let cells: @Sendable (_ run: String, _ person: String, _ number: String) -> [String]
    }

    static let wrongs = [
        Wrong(testDescription: "an unknown run", code: .runUnknown) {
            _ = $0
            return ["practices-2026-11-19-1", $1, $2, "A", "", decided, "x"]
        },
        Wrong(testDescription: "an unknown person", code: .personUnknown) {
            _ = $1
            return [$0, "aaaaaaaaaaaa-2-1", $2, "A", "", decided, "x"]
        },
        Wrong(testDescription: "a number of nobody", code: .patientUnknown) { run, person, _ in
            [run, person, PracticesFolder.nhsNumber(50_000), "A", "B", decided, "x"]
        },
        Wrong(testDescription: "a patient whom the matching did not offer, by one reader", code: .secondMissing) {
            run, person, _ in
            [run, person, PracticesFolder.nhsNumber(3), "A", "", decided, "x"]
        },
        Wrong(testDescription: "no person", code: .personMissing) { [$0, $1, $2, "", "", decided, "x"] },
        Wrong(testDescription: "no reason", code: .reasonMissing) { [$0, $1, $2, "A", "", decided, ""] },
        Wrong(testDescription: "the same person twice as readers", code: .samePerson) {
            [$0, $1, $2, "A", "a", decided, "x"]
        },
        Wrong(testDescription: "a time to come", code: .timeInFuture) {
            [$0, $1, $2, "A", "", "2026-11-20T23:00", "x"]
        },
        Wrong(testDescription: "a time before the run", code: .timeBeforeRun) {
            [$0, $1, $2, "A", "", "2026-11-19T23:00", "x"]
        },
        Wrong(testDescription: "no decision", code: .decisionMissing) { run, person, _ in
            [run, person, "", "A", "", decided, "x"]
        },
    ]

    @Test("a file that does not fit is refused whole, with line and code", arguments: wrongs)
    func refused(wrong: Wrong) throws {
        let lines = [DecisionLine.columns, wrong.cells(Self.night, reference, number)]
        let text = lines.map { $0.joined(separator: ",") + "\n" }.joined()
        let error = #expect(throws: ImportError.self) {
            try at("2026-11-20T10:00") {
                try PracticesReview($0).take(ImportedFile(name: "decisions.csv", bytes: Array(text.utf8)))
            }
        }
        #expect(error?.faults.map(\.code) == [wrong.code])
        let words = (error?.messages ?? []).joined().lowercased()
        for word in ["school", "pupil", "child", "sheet "] { #expect(!words.contains(word), "\(words)") }
        #expect(try cases().first { $0.person.text == reference }?.readings.isEmpty == true)
    }

    @Test("the same file twice changes nothing")
    func twice() throws {
        let cells = [Self.night, reference, number, "A", "", Self.decided, "x"]
        let text = [DecisionLine.columns, cells].map { $0.joined(separator: ",") + "\n" }.joined()
        func take() throws -> PracticesReviewOutcome {
            try at("2026-11-20T10:00") {
                try PracticesReview($0).take(ImportedFile(name: "decisions.csv", bytes: Array(text.utf8)))
            }
        }
        #expect(try take().added != nil)
        #expect(try take().wasKnown)
        #expect(try folder.published(below: "practices/2026-11-20/3").isEmpty)
    }

    @Test("retention forgets names and numbers of notices and decisions, and keeps the counts")
    func forgotten() throws {
        _ = try decide(.patient(number))
        func figures() throws -> SisterFigureRows {
            try at("2029-06-01T10:00") {
                try $0.state.sisterFigureRows(
                    of: .practices, from: CalendarDate(dayNumber: 0), to: $0.asOf.date)
            }
        }
        let before = try figures()
        try at("2029-06-01T10:00") { _ = try Purge($0).run(by: "Records officer") }
        let after = try figures()
        #expect(after.cases.count == before.cases.count)
        #expect(after.notices.count == before.notices.count)
        #expect(before.notices.contains { $0.personID == number })
        #expect(after.notices.allSatisfy { $0.personID.isEmpty && $0.occurrence.isEmpty })
        let held = try at("2029-06-01T10:05") {
            try $0.state.holdings(pupilID: number, child: "", personKey: [UInt8](repeating: 0, count: 32))
        }
        let rows = held.flatMap(\.rows)
        #expect(rows.isEmpty)
    }

    @Test("who asks what is held about them gets decisions, notices, readings and the lines of the match logs")
    func access() throws {
        _ = try decide(.patient(number))
        let held = try at("2026-11-20T11:00") {
            try SubjectAccess($0).gather(number, by: "Information officer", reason: "Request 12")
        }
        let text = held.json.line
        for table in ["sister_decisions", "sister_notices", "sister_readings"] {
            #expect(!text.contains("\"\(table)\":[]"), "\(table)")
        }
        #expect(text.contains("Winterbottom"), "what the police wrote is in the log")
    }
}
