import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Testing

@Suite("Where tonight stands")
struct NightStandingTests {
    private func standing(_ folder: NightFolder, _ day: String, at time: String = "07:00") throws -> NightStanding {
        let (configuration, _) = try NightSession.configuration(
            at: folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        return try NightStanding(
            configuration, files: Ports.live.files, now: try #require(LocalDateTime(isoText: "\(day)T\(time)")))
    }

    @Test("tonight's run is told with its sums, and a night without one is told too")
    func runs() throws {
        let folder = try NightFolder()
        let totals = try folder.run().totals
        let lines = try standing(folder, "2026-11-20").lines
        #expect(lines[0] == "TONIGHT, 2026-11-20")
        #expect(lines[1].contains("2026-11-20-1  published: \(totals.children) children = \(totals.notify) notify"))
        #expect(lines.count { $0.hasSuffix("no night run") } == 7)
        #expect(lines.contains("  \(totals.review) children to review in run 2026-11-20-1"))
        let next = try standing(folder, "2026-11-21").lines
        #expect(next[1] == "  not run yet" && next.contains { $0.contains("2026-11-20-1  published") })
    }

    @Test("schools nobody has told are counted, and past the time for outcomes the status is 3")
    func openCalls() throws {
        let folder = try NightFolder()
        try folder.withoutDamagedRows()
        let calls = try folder.run().totals.schoolsToCall
        let early = try standing(folder, "2026-11-20")
        #expect(early.exitStatus == 0)
        #expect(
            early.lines.contains {
                $0.hasPrefix("  \(calls) schools not told yet: \(calls) without any outcome, 0 past")
            })
        let late = try standing(folder, "2026-11-20", at: "17:00")
        #expect(late.exitStatus == 3)
        #expect(late.lines.contains { $0.contains("\(calls) past calls.outcomes_by") })
        #expect(late.json.line.contains("\"schools_late\":\(calls)"))
    }

    @Test("rows nobody could read wait for a person until a later night is published")
    func rejectedRows() throws {
        let folder = try NightFolder()
        let rejected = try folder.run().totals.rowsRejected
        #expect(rejected > 1)
        let today = try standing(folder, "2026-11-20")
        #expect(today.exitStatus == 3)
        #expect(today.lines.contains("  \(rejected) rows to correct in run 2026-11-20-1: rejects.csv"))
        #expect(today.json.line.contains("\"rows_to_correct\":\(rejected)"))
        try folder.withoutDamagedRows()
        try folder.run(asOf: "2026-11-21T02:15")
        let next = try standing(folder, "2026-11-21")
        #expect(!next.lines.contains { $0.contains("to correct") })
        #expect(next.json.line.contains("\"rows_to_correct\":0"))
    }

    @Test("a start that published nothing is told in a sentence with its day, and a damaged status.json says nothing")
    func statusFile() throws {
        let folder = try NightFolder()
        try folder.job()
        #expect(
            try !standing(folder, "2026-11-20").lines.contains { $0.contains("verdict") || $0.contains("last start") })
        #expect(
            try standing(folder, "2026-11-21").lines.contains {
                $0.hasPrefix("  the last start was for 2026-11-20: published, status 3, ended 2")
            }, "under another day it is not mistaken for that day's")
        try folder.write(
            "{\"verdict\":\"refused\",\"code\":\"input-stale\",\"exit\":66,\"day\":\"2026-11-20\",\"run_id\":\"\","
                + "\"ended_at\":\"2026-11-20T05:00:00Z\",\"inner\":{}}", to: "state/status.json")
        #expect(
            try standing(folder, "2026-11-20").lines.contains(
                "  the last start was for 2026-11-20: refused, input-stale, status 66, ended 2026-11-20T05:00:00Z"))
        try folder.write("{", to: "state/status.json")
        #expect(try !standing(folder, "2026-11-20").lines.contains { $0.contains("last start") })
    }

    @Test("looking changes nothing, not even where there is no state")
    func changesNothing() throws {
        let folder = try NightFolder()
        let before = try FolderContents.read(folder.url)
        #expect(try standing(folder, "2026-11-20").lines[0].hasPrefix("No night has been run yet"))
        #expect(FolderContents.differences(try FolderContents.read(folder.url), from: before).isEmpty)
    }
}

extension NightFolder {
    /// Takes out of the police file the rows of the sample that are damaged on purpose.
    fileprivate func withoutDamagedRows() throws {
        var police = PoliceRows(try bytes(NightFolder.policeName))
        let count = police.rows.count
        police.rows.removeAll { row in
            ["L0070008", "L0070026", "L0070146"].contains(String(decoding: row.prefix(8), as: UTF8.self))
        }
        precondition(police.rows.count == count - 3, "the sample has other damaged rows")
        try write(police.file, to: NightFolder.policeName)
    }
}
