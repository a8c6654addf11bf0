import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("A kept night, computed again")
struct AuditReplayTests {
    private func replay(_ runID: String, in folder: NightFolder) throws -> AuditReplay {
        let (configuration, digest) = try NightSession.configuration(
            at: folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        return try AuditReplay.of(runID, configuration, digest: digest, ports: .live)
    }

    @Test("a changed decision, record of an output, stored byte and published byte are each named")
    func changed() throws {
        let folder = try NightFolder()
        try folder.run()
        let child = try #require(
            folder.table("match-log.csv", of: "2026-11-20-1").first { $0["disposition"] == "review" }?["child_ref"])
        try folder.spoilState("UPDATE decisions SET rule = 'matched' WHERE child_ref = '\(child)'")
        let decision = try replay("2026-11-20-1", in: folder)
        #expect(decision.exitStatus == 1 && decision.differences == ["the decision on \(child)"])
        #expect(decision.lines.contains { $0.contains(child) })

        try folder.spoilState("UPDATE outputs SET sha256 = substr(sha256, 2) || '0' WHERE path = 'review.csv'")
        #expect(try replay("2026-11-20-1", in: folder).differences.dropFirst() == ["the file review.csv"])

        try folder.spoilState("UPDATE outputs SET bytes = CAST(bytes || x'20' AS BLOB) WHERE path = 'rejects.csv'")
        var page = try folder.bytes("out/2026-11-20/1/run-summary.html")
        page[page.count / 2] ^= 1
        try folder.write(page, to: "out/2026-11-20/1/run-summary.html")
        let files = try replay("2026-11-20-1", in: folder).differences
        #expect(files.contains("the file rejects.csv as the state keeps it"), "\(files)")
        #expect(files.contains { $0.hasSuffix("run-summary.html on the disk") }, "\(files)")
        #expect(files.count == 4)

        let ending = try BuiltProgram.run(
            ["audit", "replay", "2026-11-20-1", "--config", "encompass.yaml", "--json"], in: folder)
        #expect(ending.status == 1 && ending.output.contains("\"same\":false"))
    }

    @Test("the sample night comes out the same, and nothing is written")
    func same() throws {
        let folder = try NightFolder()
        try folder.run()
        let before = try FolderContents.read(folder.url)
        let replay = try replay("2026-11-20-1", in: folder)
        #expect(replay.exitStatus == 0, "\(replay.lines)")
        #expect(replay.decisions > 60 && replay.outputs > 30 && replay.records > 90)
        #expect(FolderContents.differences(try FolderContents.read(folder.url), from: before) == [])
    }

    @Test("nights with repeats, held children, decisions, outcomes and recalls come out the same, each on its own past")
    func history() throws {
        let desk = try CallDesk()
        let friday = CalendarDate(dayNumber: 20_777)
        var nights: [String] = []
        for step in [0, 1, 3, 4] {
            let day = friday.adding(days: step)
            try desk.police(for: day)
            let runID = try desk.night(day).runID
            nights.append(runID)
            let reviews = try desk.folder.table("review.csv", of: runID).filter { $0["candidate"] == "A" }
            if let row = reviews.first, let child = row["child_ref"], let pupil = row["pupil_id"] {
                try desk.decide(
                    [[runID, child, pupil, "A. Leader", "B. Second", "\(day.isoText)T07:10", "Looked at both"]], day,
                    "07:15")
            }
            let lines = try desk.at(day, "07:30") { try $0.state.sheetLines() }
                .filter { $0.callDay == day.dayNumber && !$0.isWithdrawn }
            let calls = lines.enumerated().map { place, line in
                [
                    line.runID, line.sheetID, line.child.text, "1", "\(day.isoText)T07:40",
                    place % 3 == 0 ? "" : "Lead", place % 3 == 0 ? "3" : "1", "AB",
                ]
            }
            if !calls.isEmpty { try desk.report(calls, day, "09:00") }
        }
        let summaries = try nights.map { try desk.folder.text("out/\($0.prefix(10))/1/summary.json") }
        #expect(summaries.contains { $0.firstMatch(of: #/"carried_in":[1-9]/#) != nil }, "somebody was carried in")
        for runID in nights {
            let replay = try replay(runID, in: desk.folder)
            #expect(replay.exitStatus == 0, "\(runID): \(replay.lines)")
        }
        let added = try #require(
            try desk.at(friday.adding(days: 4), "10:00") { try $0.state.run(id: "2026-11-20-2") })
        #expect(added.addedTo == nights[0])
        #expect(throws: AuditError.self) { try replay("2026-11-20-2", in: desk.folder) }
    }

    @Test("a night that cannot be computed again is 66 with the reason: unknown, other rules, inputs gone")
    func impossible() throws {
        let folder = try NightFolder()
        try folder.run()
        func ending(_ runID: String = "2026-11-20-1") throws -> BuiltProgram.Ending {
            try BuiltProgram.run(["audit", "replay", runID, "--config", "encompass.yaml"], in: folder)
        }
        let unknown = try ending("2026-11-20-7")
        #expect(unknown.status == 66 && unknown.errors.contains("run-unknown"))
        let text = try folder.text("encompass.yaml")
        try folder.write(text + "\n", to: "encompass.yaml")
        let rules = try ending()
        #expect(rules.status == 66 && rules.errors.contains("configuration: rules-differ"), "\(rules.errors)")
        try folder.write(text, to: "encompass.yaml")
        for path in try FolderContents.read(folder.url.appending(path: "state/inputs")).keys {
            try folder.remove("state/inputs/\(path)")
        }
        let gone = try ending()
        #expect(gone.status == 66 && gone.errors.contains("inputs-gone"), "\(gone.errors)")
    }

    @Test("an input that is dated by its time, a rotated key and an accepted matter replay as they were")
    func facts() throws {
        let folder = try NightFolder()
        try folder.configurePolice("dated: modified")
        let moment = try #require(Moment(isoText: "2026-11-19T20:15:00Z"))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        where name.hasSuffix(".csv") {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(moment.secondsSinceEpoch))],
                ofItemAtPath: folder.url.appending(path: name).path)
        }
        try folder.run()
        #expect(try folder.text("state/audit/log.jsonl").contains("\"modified\":[\(moment.secondsSinceEpoch)"))
        #expect(
            try BuiltProgram.run(["audit", "keys", "rotate", "--config", "encompass.yaml"], in: folder).status == 0)
        let replay = try replay("2026-11-20-1", in: folder)
        #expect(replay.exitStatus == 0, "\(replay.lines)")
    }
}
