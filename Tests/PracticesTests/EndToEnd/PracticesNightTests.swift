import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Practices
import State
import Testing

@Suite("A night of practices")
struct PracticesNightTests {
    @Test("each practice gets one notice with its own patients of high-risk incidents, and nobody else")
    func notices() throws {
        let folder = try PracticesFolder()
        let outcome = try folder.runAlone()
        #expect(outcome.runID == "practices-2026-11-20-1")
        let list = try folder.table("2026-11-20/1/notice-list.csv")
        #expect(Set(list.compactMap { $0["practice_code"] }).count == list.count)
        let added = try folder.table("2026-11-20/1/match-log.csv").filter {
            $0["occurrence_number"]?.hasPrefix("BX-1119-09") == true
        }
        let ends = Dictionary(uniqueKeysWithValues: added.map { ($0["source_row"] ?? "", $0) })
        #expect(added.count == 5, "the suspect is not told of")
        let byNumber = Dictionary(grouping: added) { "\($0["occurrence_number"] ?? "") \($0["disposition"] ?? "")" }
        #expect(byNumber["BX-1119-0901 notify"]?.first?["practice_code"] == "Y90001")
        #expect(byNumber["BX-1119-0902 notify"]?.first?["practice_code"] == "Y90002")
        #expect(byNumber["BX-1119-0903 refer"]?.first?["list"] == "practice-closed")
        #expect(byNumber["BX-1119-0904 notify"]?.first?["practice_code"] == "Y90001")
        #expect(byNumber["BX-1119-0904 refer"]?.first?["list"] == "not-on-register")
        #expect(ends.count == added.count)
    }

    @Test("everybody who is to be told stands in one table, and it is the table of their practice")
    func tables() throws {
        let folder = try PracticesFolder()
        let counts = try folder.runAlone().counts
        var told: [String] = []
        for notice in try folder.table("2026-11-20/1/notice-list.csv") {
            let rows = try folder.table("2026-11-20/1/\(notice["table"] ?? "")")
            #expect(rows.allSatisfy { $0["practice_code"] == notice["practice_code"] })
            #expect(rows.count == Int(notice["people"] ?? ""))
            told += rows.map { "\($0["nhs_number"] ?? "") \($0["police_reference"] ?? "")" }
        }
        #expect(told.count == counts["notify"])
        #expect(Set(told).count == told.count)
        #expect(told.count >= 3)
    }

    @Test("the sums agree: rows, people, and what became of them")
    func sums() throws {
        let folder = try PracticesFolder()
        let counts = try folder.runAlone().counts
        func count(_ name: String) throws -> Int { try #require(counts[name]) }
        #expect(try count("rows_read") == count("rows_without") + count("rows_with") + count("rows_rejected"))
        #expect(
            try count("people_in_feed") == count("people") + count("people_other_risk") + count("people_other_role")
                + count("people_unreadable"))
        #expect(try count("people") == count("notify") + count("review") + count("refer") + count("suppress"))
        #expect(try count("people_other_risk") > 0)
        #expect(try count("people_other_role") > 0)
    }

    @Test("the same inputs are recognised, and nothing changes")
    func again() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        let before = try folder.published(below: "practices")
        let outcome = try folder.runAlone(asOf: "2026-11-20T05:00")
        #expect(outcome.wasKnown)
        #expect(try folder.published(below: "practices") == before)
    }

    @Test("two computers make the same bytes of the same night")
    func deterministic() throws {
        let first = try PracticesFolder()
        let second = try PracticesFolder()
        for name in ["keys/master.key", "keys/audit.key", "keys/audit.vkeys"] {
            guard let key = try? first.bytes(name) else { continue }
            try second.write(key, to: name)
        }
        try first.runAlone()
        try second.runAlone()
        let left = try first.published(below: "practices")
        let right = try second.published(below: "practices")
        #expect(left.keys.sorted() == right.keys.sorted())
        #expect(left == right)
    }

    @Test("a practice that was told of somebody is not told again when the rows come once more")
    func toldBefore() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        try folder.write(
            try folder.bytes(PracticesFolder.policeName)
                + Data((PracticesFolder.row("BX-1119-0905", "OTHER", "Late", "Row", "", "", "", "") + "\r\n").utf8),
            to: PracticesFolder.policeName)
        let outcome = try folder.runAlone(asOf: "2026-11-21T02:15")
        #expect(outcome.counts["notify"] == 0)
        let log = try folder.table("2026-11-21/1/match-log.csv")
        let suppressed = log.filter { $0["rule"] == "already-told" }
        let told = try folder.table("2026-11-20/1/match-log.csv").count { $0["disposition"] == "notify" }
        #expect(suppressed.count == told)
        #expect(suppressed.allSatisfy { $0["reasons"]?.contains("told-in:practices-2026-11-20-1") == true })
    }

    @Test("yesterday's police file alone is no night")
    func readBefore() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        let error = #expect(throws: PracticesError.self) { try folder.runAlone(asOf: "2026-11-21T02:15") }
        #expect(error?.code == .policeReadBefore)
    }

    @Test(
        "the disclosure level says how much a table holds",
        arguments: [("name-only", "", ""), ("brief", "harmed", "BX-1119-0901"), ("full", "harmed", "BX-1119-0901")])
    func disclosure(level: String, part: String, reference: String) throws {
        let folder = try PracticesFolder()
        try folder.write(
            try folder.text("encompass.yaml") + "  disclosure: \(level)\n", to: "encompass.yaml")
        try folder.runAlone()
        let notice = try #require(
            try folder.table("2026-11-20/1/notice-list.csv").first { $0["practice_code"] == "Y90001" })
        let rows = try folder.table("2026-11-20/1/\(notice["table"] ?? "")")
        let person = try #require(rows.first { $0["family_name"] == "Ashgrove" })
        #expect(person["given_names"] == "Marianne")
        #expect(person["part"] == part)
        #expect(person["police_reference"] == reference)
        let page = try folder.text("out/practices/2026-11-20/1/\(notice["page"] ?? "")")
        #expect(page.contains("BX-1119-0901") == !reference.isEmpty)
        #expect(!page.contains("Derek"))
    }

    @Test("no page or table of a practice has a word of the schools")
    func words() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        for (path, bytes) in try folder.published(below: "practices") where path.hasSuffix("html") {
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            for word in ["school", "call sheet", "pupil"] { #expect(!text.contains(word), "\(path): \(word)") }
        }
    }

    @Test("the trail has every decision under the process's name, and is good")
    func trail() throws {
        let folder = try PracticesFolder()
        let outcome = try folder.runAlone()
        let records = try folder.text("state/audit/log.jsonl").split(separator: "\n").filter {
            $0.contains(outcome.runID)
        }
        #expect(records.allSatisfy { $0.contains("\"process\":\"practices\"") })
        #expect(
            records.count { $0.contains("\"t\":\"row\"") } == (outcome.counts["people"] ?? 0)
                + (outcome.counts["reject"] ?? 0))
        #expect(records.count { $0.contains("\"t\":\"sheet\"") } == outcome.counts["notices"])
        #expect(try folder.auditStatus() == 0)
    }

    @Test("a run recorded before a crash is published by the next start")
    func recovery() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        let before = try folder.published(below: "practices/2026-11-20")
        try folder.remove("out/practices")
        let session = try folder.open()
        let recorder = Companion.practices.recorder(session.context)
        #expect(try recorder.publish("practices-2026-11-20-1").hasSuffix("practices/2026-11-20/1"))
        try session.close()
        #expect(try folder.published(below: "practices/2026-11-20") == before)
    }

    @Test("a state that does not know what was published tells nobody twice: it is refused")
    func olderState() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        try folder.remove("state")
        let error = #expect(throws: PublishError.self) { try folder.runAlone() }
        #expect(error?.code == .folderTaken)
    }

    @Test("without its register nothing is published, and the refusal is recorded")
    func refusal() throws {
        let folder = try PracticesFolder()
        try folder.remove("patients.csv")
        #expect(throws: InputError.self) { try folder.runAlone() }
        try folder.replace("./patients.csv", with: "./patients*.csv", in: "encompass.yaml")
        let error = #expect(throws: PracticesError.self) { try folder.runAlone() }
        #expect(error?.code == .patientsMissing)
        #expect(try folder.published(below: "practices").isEmpty)
    }
}
