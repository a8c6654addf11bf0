import Encompass
import Foundation
import Pipeline
import Testing

@Suite("When the facts change within a day")
struct WithdrawalTests {
    /// A child told at one school, with another school that is called, and the register row that says where.
    private struct Told {
        let line: [String: String]
        let from: String
        let to: String

        init(_ folder: NightFolder, heldUntil: Bool = false) throws {
            let log = try folder.table("match-log.csv", of: "2026-11-20-1")
            let register = try folder.text("register.csv")
            let rule = heldUntil ? "held-until" : "matched"
            let found = log.first { line in
                let pupil = line["pupil_id"] ?? "-"
                return line["disposition"] == "notify" && line["rule"] == rule
                    && !(line["school_urns"] ?? "").contains(";")
                    && register.split(separator: "\n").count { $0.hasPrefix(pupil + ",") } == 1
            }
            line = try #require(found)
            from = line["school_urns"] ?? ""
            let own = from
            let other = log.first {
                $0["rule"] == "matched" && $0["school_urns"] != own && !($0["school_urns"] ?? ";").contains(";")
            }
            to = try #require(other?["school_urns"])
        }

        /// Moves the pupil from one school to the other, in the register.
        func move(_ folder: NightFolder, from: String, to: String) throws {
            let pupil = (line["pupil_id"] ?? "-") + ","
            let rows = try folder.text("register.csv").split(separator: "\n", omittingEmptySubsequences: false)
            let moved = rows.map { row in
                row.hasPrefix(pupil) ? row.replacingOccurrences(of: ",\(from),", with: ",\(to),") : String(row)
            }
            #expect(moved.joined(separator: "\n") != rows.joined(separator: "\n"))
            try folder.write(moved.joined(separator: "\n"), to: "register.csv")
        }
    }

    @Test("a child at another school is told there, and taken back at the first, with both runs named")
    func movedChild() throws {
        let folder = try NightFolder()
        try folder.job()
        let told = try Told(folder)
        try told.move(folder, from: told.from, to: told.to)
        let second = try folder.job()
        #expect(second.outcome?.runID == "2026-11-20-2" && second.exitStatus == 3)
        #expect(second.messages.contains { $0.contains("1 notification of run 2026-11-20-1 no longer hold") })

        let log = try folder.table("match-log.csv", of: "2026-11-20-2")
        let line = try #require(log.first { $0["source_row_id"] == told.line["source_row_id"] })
        #expect(line["disposition"] == "notify" && line["school_urns"] == told.to)
        #expect(line["reasons"]?.contains("withdraws:2026-11-20-1:\(told.from)") == true)
        #expect(log.count { $0["disposition"] == "notify" } == 1)

        let calls = try folder.table("call-list.csv", of: "2026-11-20-2")
        #expect(calls.map { $0["call_id"] } == ["W001", "S026"], "numbers go on through the day")
        #expect(calls.map { $0["urn"] } == [told.from, told.to])
        let page = try folder.text("out/2026-11-20/2/withdrawals.html")
        #expect(page.contains("2026-11-20-2") && page.contains("2026-11-20-1"))
        #expect(page.contains(told.line["occurrence_number"] ?? "no number"))
        #expect(try folder.text("out/2026-11-20/2/sheets/W001-\(told.from).html").contains("Withdrawal W001"))

        // The facts change back: told again where it was taken back, and taken back where it was told.
        try told.move(folder, from: told.to, to: told.from)
        let third = try folder.job(asOf: "2026-11-20T02:16")
        #expect(third.outcome?.wasKnown == true, "the inputs are those of the first run")
        try folder.replace("ring_back: \"01632 960200\"", with: "ring_back: \"01632 960201\"", in: "encompass.yaml")
        let fourth = try folder.job(asOf: "2026-11-20T02:16")
        let back = try folder.table("call-list.csv", of: fourth.outcome?.runID ?? "")
        #expect(back.map { $0["call_id"] } == ["W001", "S027"])
        #expect(back.map { $0["urn"] } == [told.to, told.from])
    }

    @Test("a child who is held and moves is carried to the new school alone, and nobody is rung to take it back")
    func movedWhileHeld() throws {
        let folder = try NightFolder()
        try folder.job()
        let told = try Told(folder, heldUntil: true)
        try told.move(folder, from: told.from, to: told.to)
        let second = try folder.job()
        let calls = try folder.table("call-list.csv", of: second.outcome?.runID ?? "")
        #expect(!calls.contains { $0["call_id"]?.hasPrefix("W") == true })
        var police = PoliceRows(try folder.bytes(NightFolder.policeName))
        police.rows = Array(police.rows.filter { $0.range(of: Data(",VICTIM,".utf8)) != nil }.prefix(1))
        try folder.write(police.file, to: NightFolder.policeName)
        let monday = try folder.job(asOf: "2026-11-23T02:15")
        let sheets = try folder.published().filter { $0.key.hasPrefix("2026-11-23/1/sheets/") }
        let occurrence = Data((told.line["occurrence_number"] ?? "no number").utf8)
        let naming = sheets.filter { $0.key.contains(told.from) && $0.value.range(of: occurrence) != nil }
        #expect(monday.verdict == .published && naming.isEmpty)
    }

    @Test("a file that lacks a child takes nothing back: the call stands, and a person is told to ask")
    func absentChild() throws {
        let folder = try NightFolder()
        try folder.job()
        let told = try Told(folder)
        var police = PoliceRows(try folder.bytes(NightFolder.policeName))
        let key = Data((told.line["source_row_id"] ?? "-").utf8)
        police.rows.removeAll { $0.starts(with: key) }
        try folder.write(police.file, to: NightFolder.policeName)
        let second = try folder.job()
        #expect(second.messages.contains { $0.hasPrefix("1 call made from earlier sheets of today are not in this") })
        #expect(try !folder.published().keys.contains("2026-11-20/2/withdrawals.html"))
        #expect(second.outcome?.totals.notify == 0)
    }
}
