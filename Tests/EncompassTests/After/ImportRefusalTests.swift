import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

/// Each test begins with the same night, and every refusal is provoked on purpose.
@Suite("Why a file of people is refused")
struct ImportRefusalTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026
    private let desk: CallDesk
    private let runID: String
    /// A child in review, and the pupil the matching found likeliest.
    private let child: String
    private let pupil: String
    /// Another child in review.
    private let other: String
    private let line: SheetLine

    init() throws {
        desk = try CallDesk()
        let id = try desk.night(Self.day).runID
        runID = id
        let reviews = try desk.folder.table("review.csv", of: id).filter {
            $0["candidate"] == "A"
                && ["namesake", "close-runner-up", "birth-date-not-known"].contains($0["rule"] ?? "")
        }
        try #require(reviews.count > 1)
        child = try #require(reviews[0]["child_ref"])
        pupil = try #require(reviews[0]["pupil_id"])
        other = try #require(reviews[1]["child_ref"])
        line = try #require(try desk.at(Self.day, "07:00") { try $0.state.sheetLines() }.first)
    }

    // MARK: The whole file

    private func codes(_ body: () throws -> Any) -> [ImportError.Code] {
        do {
            _ = try body()
            return []
        } catch let error as ImportError {
            #expect(error.messages.last == "Nothing of the file was taken." && error.exitStatus == 65)
            return error.faults.map(\.code)
        } catch {
            Issue.record("another error: \(type(of: error))")
            return []
        }
    }

    private func decide(_ text: String) throws -> ReviewOutcome {
        let file = try ImportedFile(name: "decisions.csv", bytes: Array(text.utf8))
        return try desk.at(Self.day, "07:30") { try ReviewImport($0).take(file) }
    }

    private static let heading = "run_id,child_ref,decision,decided_by,second_by,decided_at,reason\r\n"

    @Test("a damaged file is refused as a whole, before any of its lines")
    func damage() throws {
        let good = "\(runID),\(child),none,A. Leader,,2026-11-20T07:12,No pupil fits\r\n"
        #expect(codes { try decide(String((Self.heading + good).dropLast())) } == [.cutOff])
        #expect(
            codes { try ImportedFile(name: "file.csv", bytes: Array(Self.heading.utf8) + [0xFF, 10]) } == [.notUTF8])
        #expect(codes { try decide(Self.heading + good.replacing("pupil", with: "pu\u{7}pil")) } == [.controlCharacter])
        #expect(codes { try decide(Self.heading) } == [.noRows])
        let elsewhere = good.replacing(runID, with: "2026-11-19-1").replacing(child, with: other)
        #expect(codes { try decide(Self.heading + good + elsewhere) } == [.severalRuns])
        #expect(codes { try decide(Self.heading + elsewhere) } == [.runUnknown])
        let long = good.replacing("No pupil fits", with: String(repeating: "n", count: 401))
        #expect(codes { try decide(Self.heading + long) } == [.tooLong])
    }

    // MARK: Decisions

    private func decisionCodes(_ change: (inout [String]) -> Void) -> [ImportError.Code] {
        var cells = [runID, child, "none", "A. Leader", "", "2026-11-20T07:12", "No pupil fits"]
        change(&cells)
        return codes { try desk.decide([cells], Self.day, "07:30") }
    }

    @Test("each thing that is wrong with a decision has a name of its own")
    func decisions() throws {
        #expect(decisionCodes { $0[1] = "0123456789ab-1-1" } == [.childUnknown])
        #expect(decisionCodes { $0[2] = "" } == [.decisionMissing])
        #expect(decisionCodes { $0[2] = "X999999999999" } == [.pupilUnknown])
        #expect(decisionCodes { $0[3] = "" } == [.personMissing])
        #expect(decisionCodes { $0[4] = "a. leader" } == [.samePerson])
        #expect(decisionCodes { $0[4] = " A  Leader " } == [.samePerson], "blanks and full stops make nobody else")
        #expect(decisionCodes { $0[5] = "07:12" } == [.timeUnreadable])
        #expect(decisionCodes { $0[5] = "2026-11-20T23:00" } == [.timeInFuture])
        #expect(decisionCodes { $0[5] = "2026-11-20T02:14" } == [.timeBeforeRun])
        #expect(decisionCodes { $0[6] = "" } == [.reasonMissing])
        let twice = [runID, child, "none", "A. Leader", "", "2026-11-20T07:12", "No pupil fits"]
        #expect(codes { try desk.decide([twice, twice], Self.day, "07:30") } == [.twiceInFile])
        let suppressed = try #require(
            try desk.folder.table("match-log.csv", of: runID).first { $0["disposition"] == "refer" }?["child_ref"])
        #expect(decisionCodes { $0[1] = suppressed } == [.notInReview])
        let open = try desk.at(Self.day, "07:40") { try $0.state.deskCases(runID: nil).flatMap(\.readings) }
        #expect(open.isEmpty, "nothing of all that was taken")
    }

    @Test("what was decided is not decided again: with a sheet it is undone first, and so is a child put on a list")
    func decidedAlready() throws {
        func line(_ child: String, _ decision: String, _ time: String) -> [String] {
            [runID, child, decision, "A. Leader", "", "2026-11-20T\(time)", "Looked at both"]
        }
        try desk.decide([line(child, pupil, "07:10"), line(other, "none", "07:10")], Self.day, "07:15")
        #expect(codes { try desk.decide([line(child, "none", "07:16")], Self.day, "07:17") } == [.sheetMade])
        #expect(codes { try desk.decide([line(other, "none", "07:16")], Self.day, "07:17") } == [.decidedBefore])
        _ = try desk.at(Self.day, "07:20") {
            try ReviewUndo($0).undo(runID: runID, child: other, by: "A. Leader", reason: "Seen again")
        }
        #expect(try desk.decide([line(other, "ask-police", "07:22")], Self.day, "07:23").asked == 1)
    }

    @Test("a pupil of whom the register does not say where to call is not called, whoever decides it")
    func schoolNotSettled() throws {
        let desk = try CallDesk()
        let register = try desk.folder.text("register.csv").split(separator: "\n", omittingEmptySubsequences: false)
        let heading = register[0].split(separator: ",").map(String.init)
        let place = try #require(heading.firstIndex(of: "URN"))
        let row = try #require(register.first { $0.hasPrefix(pupil + ",") })
        var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let away = try #require(
            register.dropFirst().lazy.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
                .first { $0.count == cells.count && !$0[place].isEmpty && $0[place] != cells[place] })
        cells[place] = String(away[place])
        try desk.folder.write(
            (register.dropLast() + [Substring(cells.joined(separator: ",")), ""]).joined(separator: "\n"),
            to: "register.csv")
        let run = try desk.night(Self.day).runID
        let line = [run, child, pupil, "A. Leader", "B. Second", "2026-11-20T07:12", "Both of us"]
        #expect(codes { try desk.decide([line], Self.day, "07:30") } == [.schoolNotSettled])
    }

    @Test("a match that somebody confirmed may be found wrong a minute later, and counts as one match looked at")
    func confirmedThenWrong() throws {
        let desk = try CallDesk()
        let settings = try desk.folder.text("encompass.yaml")
        try desk.folder.write(settings + "\nreview: { sample_percent: 100 }\n", to: "encompass.yaml")
        let run = try desk.night(Self.day).runID
        let match = try #require(
            try desk.folder.table("match-log.csv", of: run).first { $0["rule"] == "matched" })
        func decide(_ decision: String, _ time: String) throws -> ReviewOutcome {
            try desk.decide(
                [[run, match["child_ref"] ?? "", decision, "A. Leader", "", "2026-11-20T\(time)", "Looked again"]],
                Self.day, time)
        }
        let name = try #require(match["pupil_id"])
        #expect(try decide(name, "07:10").checked == 1)
        #expect(codes { try decide(name, "07:11") } == [.decidedBefore])
        let found = try decide("none", "07:12")
        #expect(found.wrong == 1 && found.stopped > 0 && found.exitStatus == 3)
        func counts() throws -> [FigureTable.Cell] {
            let statistics = try desk.statistics(until: Self.day)
            let sampled = try #require(statistics.table("sampled-error")).rows[0].cells.prefix(2)
            let origins = try #require(statistics.table("by-name-origin")).rows
            for (place, column) in [3, 4].enumerated() {
                let sum = origins.reduce(0) { sum, row in
                    if case .count(let count) = row.cells[column] { return sum + count }
                    return sum
                }
                #expect(sampled[place] == .count(sum), "by origin and in all")
            }
            return Array(sampled)
        }
        #expect(try counts() == [.count(1), .count(1)])
        _ = try desk.at(Self.day, "07:14") {
            try ReviewUndo($0).undo(
                runID: run, child: match["child_ref"] ?? "", by: "A. Leader", reason: "It was right")
        }
        #expect(try counts() == [.count(0), .count(0)])
    }

    // MARK: Outcomes

    private func outcomeCodes(_ change: (inout [String]) -> Void) -> [ImportError.Code] {
        var cells = [line.runID, line.sheetID, line.child.text, "1", "2026-11-20T07:40", "Lead", "1", "AB"]
        change(&cells)
        return codes { try desk.report([cells], Self.day, "09:00") }
    }

    @Test("each thing that is wrong with an outcome has a name of its own")
    func outcomes() throws {
        #expect(outcomeCodes { $0[0] = "2026-11-19-1" } == [.runUnknown])
        #expect(outcomeCodes { $0[1] = "S999" } == [.sheetUnknown])
        #expect(outcomeCodes { $0[2] = child } == [.notOnSheet])
        #expect(outcomeCodes { $0[3] = "0" } == [.tryOutOfOrder])
        #expect(outcomeCodes { $0[4] = "half past seven" } == [.timeUnreadable])
        #expect(outcomeCodes { $0[4] = "2026-11-20T23:00" } == [.timeInFuture])
        #expect(outcomeCodes { $0[4] = "2026-11-20T02:14" } == [.timeBeforeRun])
        #expect(outcomeCodes { $0[5] = "" } == [.spokeToMissing])
        #expect(outcomeCodes { $0[6] = "8" } == [.codeUnknown])
        #expect(outcomeCodes { $0[7] = "" } == [.initialsMissing])
        let untouched = try desk.at(Self.day, "09:10") { try $0.state.sheetLines().flatMap(\.tries) }
        #expect(untouched.isEmpty)
    }

    @Test("tries follow one another, an answer stands, and what was withdrawn is not reported on")
    func orderOfOutcomes() throws {
        #expect(outcomeCodes { $0[6] = "3" } == [])
        #expect(
            outcomeCodes {
                $0[3] = "2"
                $0[4] = "2026-11-20T07:30"
            } == [.tryOutOfOrder])
        #expect(outcomeCodes { $0[6] = "1" } == [.secondAnswer])
        #expect(outcomeCodes { $0[3] = "2" } == [])
        #expect(
            outcomeCodes {
                $0[3] = "3"
                $0[4] = "2026-11-20T07:50"
            } == [.toldBefore])
        let added = try desk.decide(
            [[runID, child, pupil, "A. Leader", "", "2026-11-20T07:10", "Looked at both"]], Self.day, "07:15")
        let sheet = try #require(
            try desk.at(Self.day, "07:16") { context in
                try context.state.sheetLines(runID: added.added?.runID ?? "").first
            })
        _ = try desk.at(Self.day, "07:20") {
            try ReviewUndo($0).undo(runID: runID, child: child, by: "A. Leader", reason: "Wrong twin")
        }
        let late = [sheet.runID, sheet.sheetID, child, "1", "2026-11-20T07:40", "Lead", "1", "AB"]
        #expect(codes { try desk.report([late], Self.day, "09:00") } == [.withdrawn])
    }

    @Test("every code of refusal is provoked by a test")
    func complete() throws {
        let folders = ["Tests/EncompassTests/After", "Tests/PracticesTests/EndToEnd"]
        let tests = try folders.flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                at: Repository.root.appending(path: folder), includingPropertiesForKeys: nil)
        }
        .filter { $0.pathExtension == "swift" }
        .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        for code in ImportError.Code.allCases {
            #expect(tests.contains(try Regex("\\.\(String(describing: code))\\b")), "\(code.rawValue)")
        }
    }
}
