import Casework
import Encompass
import Foundation
import InventedNight
import Pipeline
import Testing

@Suite("The same night again")
struct RerunTests {
    @Test("the same inputs are recognised: nothing is changed, and the exit is as before")
    func recognised() throws {
        let folder = try NightFolder()
        let first = try folder.run()
        let before = try FolderContents.read(folder.url)
        let second = try folder.run(asOf: "2026-11-20T05:00")
        #expect(second.wasKnown && !first.wasKnown)
        #expect(second.runID == first.runID && second.exitStatus == first.exitStatus)
        #expect(second.totals == first.totals && second.warnings == first.warnings)
        let differences = FolderContents.differences(try FolderContents.read(folder.url), from: before)
        #expect(differences == [])
    }

    @Test("a rehearsal writes nothing, before the first night and after it, and says what the night would")
    func rehearsal() throws {
        let folder = try NightFolder()
        let path = folder.url.appending(path: "encompass.yaml").path
        let (configuration, digest) = try NightSession.configuration(at: path, files: Ports.live.files)
        let time = try #require(LocalDateTime(isoText: NightFolder.sampleTime))
        for _ in 0..<2 {
            let before = try FolderContents.read(folder.url)
            let outcome = try Rehearsal.night(configuration, digest: digest, asOf: time, ports: .live)
            #expect(FolderContents.differences(try FolderContents.read(folder.url), from: before) == [])
            #expect(outcome.folder.isEmpty && outcome.totals.agree)
            try folder.run()
        }
    }

    @Test("a published folder that somebody removed is put back as it was")
    func putBack() throws {
        let folder = try NightFolder()
        try folder.run()
        let before = try folder.published()
        try folder.remove("out/2026-11-20")
        #expect(try folder.run().wasKnown)
        #expect(FolderContents.differences(try folder.published(), from: before) == [])
    }

    @Test("two fresh states publish the same bytes")
    func sameBytes() throws {
        let left = try NightFolder()
        let right = try NightFolder()
        try left.run()
        try right.run()
        #expect(FolderContents.differences(try left.published(), from: try right.published()) == [])
    }

    @Test("the order of the police rows changes no child's decision")
    func shuffled() throws {
        let plain = try NightFolder()
        let folder = try NightFolder()
        var police = PoliceRows(try folder.bytes(NightFolder.policeName))
        #expect(police.rows.count > 190)
        police.rows.sort { Self.shuffleKey($0) < Self.shuffleKey($1) }
        try folder.write(police.file, to: NightFolder.policeName)
        let first = try plain.table("match-log.csv", of: plain.run().runID)
        let second = try folder.table("match-log.csv", of: folder.run().runID)
        #expect(first.map { $0["source_row_id"] } != second.map { $0["source_row_id"] })
        #expect(Self.decisions(first) == Self.decisions(second))
    }

    /// Some order that has nothing to do with the file's: FNV-1a of the row.
    private static func shuffleKey(_ row: Data) -> UInt32 {
        row.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }

    /// By row id what was decided. Of a child recorded twice in one incident the first row is told and the second
    /// suppressed, whichever is first: such rows count together.
    private static func decisions(_ log: [[String: String]]) -> [String: [String]] {
        let children = Dictionary(grouping: log) { "\($0["occurrence_number"] ?? "") \($0["pupil_id"] ?? "")" }
        var decided: [String: [String]] = [:]
        for (child, lines) in children {
            let isDoubled = lines.contains { $0["disposition"] == "suppress" }
            for line in lines {
                let words = ["disposition", "rule", "list", "pupil_id", "school_urns"].map { line[$0] ?? "" }
                decided[isDoubled ? child : line["source_row_id"] ?? "", default: []].append(
                    words.joined(separator: " "))
            }
        }
        return decided.mapValues { $0.sorted() }
    }
}

@Suite("One night after another")
struct ConsecutiveNightTests {
    @Test("rows sent again the next night tell nobody twice")
    func sentAgain() throws {
        let folder = try NightFolder()
        let first = try folder.run()
        try folder.policeSendAgain(on: "2026-11-21")
        let second = try folder.run(asOf: "2026-11-21T02:15")
        let log = try folder.table("match-log.csv", of: second.runID)
        #expect(!second.wasKnown && second.totals.notify == 0 && second.totals.schoolsToCall == 0)
        #expect(second.totals.suppress == first.totals.notify + first.totals.suppress)
        let repeated = log.filter { $0["rule"] == "already-told" }
        #expect(repeated.count == first.totals.notify)
        #expect(repeated.allSatisfy { ($0["reasons"] ?? "").contains("told-in:2026-11-20-1") })
    }

    @Test("a file that overlaps yesterday's tells the rest, and nobody twice")
    func overlapping() throws {
        let whole = try NightFolder()
        let all = Told.all(in: try whole.table("match-log.csv", of: whole.run().runID))

        let folder = try NightFolder()
        let police = PoliceRows(try folder.bytes(NightFolder.policeName))
        var first = police
        first.rows = police.rows.filter { PoliceRows.occurrence($0).utf8.last.map { $0 % 2 == 0 } ?? false }
        #expect(first.rows.count > 60 && first.rows.count < police.rows.count - 60)
        try folder.write(first.file, to: NightFolder.policeName)
        let early = Told.all(in: try folder.table("match-log.csv", of: folder.run().runID))
        try folder.write(police.file, to: NightFolder.policeName)
        let late = Told.all(in: try folder.table("match-log.csv", of: folder.run().runID))
        #expect(!early.isEmpty && !late.isEmpty)
        #expect(Set(early).isDisjoint(with: late))
        #expect((early + late).map(\.description).sorted() == all.map(\.description).sorted())
    }

    @Test("another configuration makes a second generation, which tells nobody twice")
    func secondGeneration() throws {
        let folder = try NightFolder()
        let first = try folder.run()
        let before = try folder.published()
        try folder.replace("ring_back: \"01632 960200\"", with: "ring_back: \"01632 960201\"", in: "encompass.yaml")
        let second = try folder.run()
        #expect(second.runID == "2026-11-20-2")
        #expect(second.totals.notify == 0 && second.totals.schoolsToCall == 0)
        #expect(second.totals.suppress == first.totals.notify + first.totals.suppress)
        let after = try folder.published()
        let unchanged = before.filter { $0.key != "current" }
        #expect(after.filter { unchanged[$0.key] != nil } == unchanged)
        #expect(after["current"] == Data("2026-11-20/2".utf8))
    }

    @Test("a child whose school is closed today is on the sheets of the run dated its next school day, once")
    func heldAndCarried() throws {
        let folder = try NightFolder()
        let friday = try folder.run()
        let held = try folder.table("match-log.csv", of: friday.runID).filter { $0["rule"] == "held-until" }
        #expect(!held.isEmpty && held.count == friday.totals.held)
        let calls = Set(try folder.table("call-list.csv", of: friday.runID).map { $0["urn"] ?? "" })
        #expect(held.allSatisfy { !calls.contains($0["school_urns"] ?? "") })

        try quiet(folder)
        let monday = try folder.run(asOf: "2026-11-23T02:15")
        #expect(monday.totals.carriedIn == held.count && monday.totals.notify == 0)
        let carried = Set(try folder.table("call-list.csv", of: monday.runID).map { $0["urn"] ?? "" })
        #expect(carried == Set(held.map { $0["school_urns"] ?? "" }))
        let sheets = try folder.text("out/2026-11-23/1/call-sheets.html")
        for child in held { #expect(sheets.contains(child["occurrence_number"] ?? "no occurrence number")) }

        try quiet(folder, row: 1)
        let tuesday = try folder.run(asOf: "2026-11-24T02:15")
        #expect(tuesday.totals.carriedIn == 0 && tuesday.totals.schoolsToCall == 0)
    }

    @Test("a run after the deadline aims at the next school day, and that day's run makes its calls")
    func afterDeadline() throws {
        let onTime = try NightFolder()
        let lastMinute = try onTime.run(asOf: "2026-11-19T08:00")
        let folder = try NightFolder()
        let late = try folder.run(asOf: "2026-11-19T08:01")
        #expect(lastMinute.totals.schoolsToCall > 20 && late.totals.schoolsToCall == 0)
        #expect(late.totals.held == late.totals.notify && late.totals.notify > 35)

        try quiet(folder)
        let friday = try folder.run()
        let waiting = late.totals.held - friday.totals.carriedIn
        #expect(friday.totals.schoolsToCall > 20 && friday.totals.notify == 0)
        // The schools with a training day on Friday wait until Monday.
        #expect(waiting > 0)
        try quiet(folder, row: 1)
        #expect(try folder.run(asOf: "2026-11-23T02:15").totals.carriedIn == waiting)
    }

    /// A police file with one incident and no child; another one for each number.
    private func quiet(_ folder: NightFolder, row: Int = 0) throws {
        var police = PoliceRows(try #require(NightFolder.sampleFiles[NightFolder.policeName]))
        let marker = Data(",VICTIM,".utf8)
        police.rows = Array(police.rows.filter { $0.range(of: marker) != nil }.dropFirst(row).prefix(1))
        try folder.write(police.file, to: NightFolder.policeName)
    }
}

extension NightFolder {
    /// Puts a file of another day in place of the sample's: the same rows, and one person more who is no child.
    func policeSendAgain(on day: String) throws {
        try remove(NightFolder.policeName)
        var police = PoliceRows(try #require(NightFolder.sampleFiles[NightFolder.policeName]))
        police.rows.append(try #require(police.rows.first { $0.range(of: Data(",VICTIM,".utf8)) != nil }))
        try write(police.file, to: "police-\(day).csv")
        try replace(NightFolder.policeName, with: "police-\(day).csv", in: "encompass.yaml")
    }
}
