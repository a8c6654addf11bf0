import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("What people and empty nights leave in the trail")
struct ActsInTheTrailTests {
    private static let friday = CalendarDate(dayNumber: 20_777)

    /// The newest records, as another reader of JSON reads them.
    private func newest(_ count: Int, of folder: NightFolder) throws -> [[String: Any]] {
        try folder.text("state/audit/log.jsonl").split(separator: "\n").suffix(count).map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func verify(_ folder: NightFolder) throws {
        let own = try BuiltProgram.run(["audit", "verify", "--config", "encompass.yaml"], in: folder)
        #expect(own.status == 0, "\(own.output)\(own.errors)")
        let key = try folder.text("keys/audit.vkeys").trimmingCharacters(in: .newlines)
        let script = Repository.root.appending(path: "Scripts/verify_audit.py").path
        let second = try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"), ["python3", script, "state/audit", "--key", key], in: folder.url,
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
        #expect(second.status == 0, "\(second.output)\(second.errors)")
    }

    @Test("a decision, an outcome, a refusal and a day without school are each recorded, and both verifiers agree")
    func acts() throws {
        let desk = try CallDesk()
        let runID = try desk.night(Self.friday).runID
        let child = try #require(desk.folder.table("review.csv", of: runID).first?["child_ref"])
        try desk.decide(
            [[runID, child, "none", "A. Leader", "B. Second", "2026-11-20T07:10", "Nobody fits"]], Self.friday, "07:15")
        // The act stands before the run that follows from it.
        let decided = try #require(try newest(12, of: desk.folder).last { $0["t"] as? String == "human" })
        #expect(decided["t"] as? String == "human" && decided["act"] as? String == "review-decided")
        #expect(decided["child"] as? String == child && decided["who"] as? String == "A. Leader")
        #expect(decided["second"] as? String == "B. Second")
        #expect(decided["from"] as? String == "open" && decided["to"] as? String == "settled none")

        let line = try #require(
            try desk.at(Self.friday, "08:00") { try $0.state.sheetLines(runID: runID) }.first)
        try desk.report(
            [[runID, line.sheetID, line.child.text, "1", "2026-11-20T08:10", "Lead", "1", "AB"]], Self.friday, "09:00")
        let told = try #require(try newest(1, of: desk.folder).first)
        #expect(told["act"] as? String == "outcome-recorded" && told["to"] as? String == "code 1")
        #expect(told["from"] as? String == "\(line.sheetID) try 1" && told["of_run"] as? String == runID)

        try desk.folder.remove(NightFolder.policeName)
        let saturday = try desk.folder.job(asOf: "2026-11-21T02:15")
        #expect(saturday.verdict == .noSchoolDay)
        let closed = try newest(3, of: desk.folder).compactMap { $0["t"] as? String }
        #expect(closed == ["run_opened", "no_school_day", "run_closed"])

        #expect(try desk.folder.job(asOf: "2026-11-23T02:15").exitStatus == 66)
        let refused = try newest(2, of: desk.folder)
        #expect(refused.compactMap { $0["t"] as? String } == ["run_opened", "run_refused"])
        #expect(refused.last?["reason"] as? String == "input-missing")
        try verify(desk.folder)
    }
}
