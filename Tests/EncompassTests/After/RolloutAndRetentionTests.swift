import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Rollout by cluster, run as a night")
struct RolloutNightTests {
    @Test("before a cluster's day its children are decided and listed as not yet live, and its schools not called")
    func pilot() throws {
        let whole = try NightFolder()
        let all = try whole.table("match-log.csv", of: whole.run().runID)
        let folder = try NightFolder()
        try folder.replace(
            "decision:\n",
            with:
                "rollout:\n  clusters: { file: ./clusters.csv, live: { Inner West: 2026-11-20, Eastvale: 2026-11-21 } }\n"
                + "decision:\n", in: "encompass.yaml")
        let outcome = try folder.run()
        let log = try folder.table("match-log.csv", of: outcome.runID)
        let clusters = Dictionary(
            CommaTable.read(try folder.bytes("clusters.csv")).map { ($0["urn"] ?? "", $0["cluster"] ?? "") },
            uniquingKeysWith: { first, _ in first })
        let notLive = log.filter { $0["rule"] == "not-yet-live" }
        let told = log.filter { $0["disposition"] == "notify" }
        #expect(!notLive.isEmpty && !told.isEmpty)
        for row in told {
            // A cluster that joins tomorrow is called where the call itself is tomorrow or later.
            let live = row["rule"] == "held-until" ? ["Inner West", "Eastvale"] : ["Inner West"]
            #expect(
                (row["school_urns"] ?? "").split(separator: ";").allSatisfy {
                    live.contains(clusters[String($0)] ?? "")
                })
        }
        #expect(notLive.allSatisfy { $0["disposition"] == "refer" && $0["list"] == "not-yet-live" })
        #expect(told.count + notLive.count >= all.count { $0["disposition"] == "notify" })
        #expect(outcome.totals.agree && outcome.totals.children == log.count { $0["disposition"] != "reject" })
    }
}

@Suite("Retention")
struct RetentionTests {
    private static let day = CalendarDate(dayNumber: 20_777)

    @Test(
        "months back land on the same day, or the month's last",
        arguments: [
            ("2026-11-20", 24, "2024-11-20"), ("2026-03-31", 1, "2026-02-28"), ("2028-03-31", 1, "2028-02-29"),
            ("2026-01-15", 1, "2025-12-15"),
        ])
    func months(day: String, months: Int, expected: String) throws {
        #expect(Purge.months(months, before: try #require(CalendarDate(isoText: day))).isoText == expected)
    }

    @Test("each class goes on its own day, and a child still held stays")
    func classes() throws {
        let desk = try CallDesk()
        let runID = try desk.night(Self.day).runID
        func plan(after days: Int) throws -> PurgePlan {
            try desk.at(Self.day.adding(days: days), "12:00") { try Purge($0).plan() }
        }
        #expect(try plan(after: 30).inputs.isEmpty)
        #expect(try !plan(after: 31).inputs.isEmpty)
        #expect(try plan(after: 90).counts.outputFiles == 0)
        #expect(try plan(after: 91).counts.outputFiles > 10)
        #expect(try plan(after: 729).counts.decisions == 0)
        let all = try plan(after: 732)
        #expect(all.counts.decisions > 50)
        let held = try desk.at(Self.day, "12:00") { try $0.state.heldNotifications(dueBy: Self.day.adding(days: 30)) }
        #expect(!held.isEmpty)
        _ = try desk.at(Self.day.adding(days: 732), "12:00") { try Purge($0).run(by: "Records") }
        let left = try desk.at(Self.day.adding(days: 732), "13:00") {
            try $0.state.heldNotifications(dueBy: Self.day.adding(days: 30))
        }
        #expect(left.map(\.notification.key) == held.map(\.notification.key))
        let outputs = try desk.at(Self.day.adding(days: 732), "13:00") { try $0.state.outputs(runID: runID) }
        #expect(outputs.count > 10 && outputs.allSatisfy { $0.bytes.isEmpty && $0.digest.count == 64 })
        // The folder that `current` shows is kept.
        #expect(try desk.folder.published().keys.contains { $0.hasPrefix("2026-11-20/1/") })
    }

    @Test("the bundle holds every published file, byte for byte, and is the same twice")
    func bundle() throws {
        let desk = try CallDesk()
        try desk.night(Self.day)
        let late = Self.day.adding(days: 100)
        let (bytes, runs, files) = try desk.at(late, "12:00") { try Archive($0).bundle() }
        #expect(try desk.at(late, "12:30") { try Archive($0).bundle() }.bytes == bytes)
        let published = try desk.folder.published().filter { $0.key.hasPrefix("2026-11-20/1/") }
        #expect(runs == 1 && files == published.count)
        #expect(try Self.entries(bytes) == published.mapValues { Array($0) })
    }

    /// Reads a ustar file by its own definition, checksums included.
    private static func entries(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        func octal(_ field: ArraySlice<UInt8>) -> Int {
            Int(String(decoding: field.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self), radix: 8) ?? -1
        }
        var entries: [String: [UInt8]] = [:]
        var place = 0
        while place + 512 <= bytes.count, bytes[place] != 0 {
            let header = Array(bytes[place..<place + 512])
            var blank = header
            for index in 148..<156 { blank[index] = 0x20 }
            #expect(octal(header[148..<156]) == blank.reduce(0) { $0 + Int($1) })
            let size = octal(header[124..<136])
            try #require(size >= 0)
            let name = String(decoding: header[0..<100].prefix { $0 != 0 }, as: UTF8.self)
            entries[name] = Array(bytes[place + 512..<place + 512 + size])
            place += 512 + (size + 511) / 512 * 512
        }
        #expect(bytes.count == place + 1024 && bytes[place...].allSatisfy { $0 == 0 })
        return entries
    }
}
