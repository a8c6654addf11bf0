import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("One child's row, from file to call")
struct TraceTests {
    private func trace(_ reference: String, _ folder: NightFolder, _ extra: [String] = []) throws -> BuiltProgram.Ending
    {
        try BuiltProgram.run(["trace", reference, "--config", "encompass.yaml"] + extra, in: folder)
    }

    @Test("the row of the architecture page: written, matched, on its sheet, called, and in the trail")
    func row() throws {
        let desk = try CallDesk()
        let friday = CalendarDate(dayNumber: 20_777)
        let runID = try desk.night(friday).runID
        let child = "b23f34d336ac-67-1"
        let before = try trace(child, desk.folder)
        #expect(before.status == 0, "\(before.errors)")
        for part in [
            "\(child): notify, by the rule matched", "police-2026-11-20.csv, row 67", "Garforth", "X000315073064",
            "Sheet \(runID)/S004, 900024", "2026-11-20: open.",
        ] {
            #expect(before.output.contains(part), "\(part) is not in \(before.output)")
        }
        let record = try #require(before.output.firstMatch(of: #/Audit record ([0-9]+), signed at ([0-9]+) records/#))
        let lines = try desk.folder.text("state/audit/log.jsonl").split(separator: "\n")
        #expect(lines[try #require(Int(record.1))].contains("\"row\":67,"))
        #expect(try desk.folder.bytes("state/audit/checkpoints/\(record.2)").count > 100)

        try desk.report([[runID, "S004", child, "1", "2026-11-20T08:10", "Lead", "1", "AB"]], friday, "09:00")
        let after = try trace("S004", desk.folder)
        #expect(after.output.contains("told.") && after.output.contains("try 1, 2026-11-20T08:10: told the lead"))
        #expect(after.output.contains("outcome-recorded in \(runID) by AB"))
        #expect(try trace("\(runID)/S004", desk.folder, ["--json"]).output.contains("\"child_ref\":\"\(child)\""))
        #expect(try trace("S999", desk.folder).status == 66)
        #expect(try trace("0123456789ab-1-1", desk.folder).status == 66)
    }
}
