import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@testable import Hub

@Suite("The hub's daily list of a whole night")
struct HubNightTests {
    @Test("after the schools' night it lists the high-risk incidents with children, schools and what goes out")
    func afterTheSchools() throws {
        let folder = try HubFolder()
        let night = try folder.schools()
        let outcome = try folder.hub()
        #expect(outcome.runID == "hub-2026-11-20-1" && outcome.folder.hasSuffix("/out/hub/2026-11-20/1"))
        let counts = outcome.counts
        #expect(counts["incidents_listed"] ?? 0 > 3 && counts["children_undecided"] == 0)
        let others = counts.filter { $0.key.hasPrefix("incidents_other_") }.values.reduce(0, +)
        #expect(
            counts["incidents"] == (counts["incidents_listed"] ?? 0) + others
                + (counts["incidents_on_earlier_list"] ?? 0))
        // Every child of the table stands as the night's own log says.
        let log = try String(contentsOfFile: night.folder + "/match-log.csv", encoding: .utf8)
        let rows = try folder.table(outcome.folder)
        #expect(rows.count == counts["people_listed"])
        for row in rows where row["under_18"] == "yes" {
            let reference = try #require(row["person_ref"])
            let line = try #require(log.split(separator: "\r\n").first { $0.contains("\(reference),") })
            #expect(line.contains(",\(row["disposition"] ?? "?"),"))
            for urn in (row["schools"] ?? "").split(separator: ";") { #expect(line.contains(urn)) }
        }
        #expect(rows.contains { $0["disposition"] == "notify" && $0["steps"] == "on-sheet" })
        let page = try String(contentsOfFile: outcome.folder + "/meeting.html", encoding: .utf8)
        #expect(page.contains("OFFICIAL-SENSITIVE") && page.contains("Audit <b>") && !page.contains("⟦"))
    }

    @Test("in the schools' commit it is the same list as after it, and the schools' files are the same bytes")
    func inOneCommit() throws {
        let (together, apart) = (try HubFolder(), try HubFolder())
        let night = try together.schools(with: [.hub])
        try apart.schools()
        let alone = try apart.hub()
        let outcome = try #require(night.sisters.first)
        #expect(outcome.runID == alone.runID && outcome.counts == alone.counts && !outcome.wasRefused)
        #expect(try together.files(below: "out/2026-11-20") == apart.files(below: "out/2026-11-20"))
        #expect(
            try together.files(below: "out/hub/2026-11-20")["1/meeting.csv"]
                == apart.files(below: "out/hub/2026-11-20")["1/meeting.csv"])
        #expect(try together.files(below: "out/hub/2026-11-20") == apart.files(below: "out/hub/2026-11-20"))
    }

    @Test("without the section it lists with its defaults, and the schools' night is not changed by the section")
    func unconfigured() throws {
        let folder = try HubFolder(hub: "")
        try folder.schools()
        #expect(try folder.hub().counts["incidents_listed"] ?? 0 > 3)
    }

    @Test("before the schools' night it lists all the same, and says that no child is decided")
    func beforeTheSchools() throws {
        let outcome = try HubFolder().hub()
        #expect(outcome.counts["children"] == outcome.counts["children_undecided"])
        #expect(outcome.exitStatus == 3 && outcome.warnings.contains { $0.contains("Run the schools' night first") })
    }

    @Test("made again it is the same run; made after the schools' night it is a new list")
    func again() throws {
        let folder = try HubFolder()
        let first = try folder.hub()
        #expect(try folder.hub().wasKnown)
        try folder.schools()
        let second = try folder.hub()
        #expect(!second.wasKnown && second.runID == "hub-2026-11-20-2")
        #expect(first.counts["incidents_listed"] == second.counts["incidents_listed"])
        #expect(try folder.hub().wasKnown)
    }

    @Test("other grades are listed where the council says so, and the sums go over")
    func grades() throws {
        let folder = try HubFolder(hub: "  risks: [ high, medium, standard, other, not-recorded ]\n  order: time\n")
        try folder.schools()
        let outcome = try folder.hub()
        #expect(outcome.counts["incidents"] == outcome.counts["incidents_listed"])
        let times = try folder.table(outcome.folder).compactMap { $0["occurred_at"] }
        #expect(times == times.sorted())
    }

    @Test("the officer's words are on the page at the level full, and nowhere else")
    func words() throws {
        let brief = try HubFolder()
        let full = try HubFolder(hub: "  disclosure: full\n")
        let words = "Caller said"
        for (folder, isThere) in [(brief, false), (full, true)] {
            try folder.schools()
            let outcome = try folder.hub()
            let files = try folder.files(below: "out/hub/2026-11-20/1")
            let page = String(decoding: files["meeting.html"] ?? Data(), as: UTF8.self)
            #expect(page.contains("<p class=\"words\">") == isThere)
            #expect(!String(decoding: files["meeting.csv"] ?? Data(), as: UTF8.self).contains(words))
            #expect(outcome.counts["incidents_listed"] ?? 0 > 0)
        }
    }

    @Test("on Monday the list has Friday's, Saturday's and Sunday's files, out of the copies the nights kept")
    func monday() throws {
        let folder = try HubFolder()
        try folder.readEveryPoliceFile()
        try folder.remove(HubFolder.policeName)  // the sample's own incidents are another story
        let nights = [
            ("2026-11-19", [HubFolder.row("OLD", "18/11/2026 20:00")]),
            (
                "2026-11-20",
                [HubFolder.row("FRI", "19/11/2026 20:00"), HubFolder.row("FRI-LATE", "20/11/2026 02:30", key: "N2")]
            ),
            (
                "2026-11-21",
                [HubFolder.row("SAT", "20/11/2026 20:00", key: "N7"), HubFolder.row("LATE", "12/11/2026 20:00")]
            ),
            ("2026-11-22", [HubFolder.row("SUN", "21/11/2026 20:00", key: "N7")]),
            ("2026-11-23", [HubFolder.row("MON", "22/11/2026 20:00"), HubFolder.row("FRI", "19/11/2026 20:00")]),
        ]
        for (day, rows) in nights {
            try folder.police(day, rows)
            if day != "2026-11-23" { try folder.schools("\(day)T02:15") }
            if day != "2026-11-23" { try folder.remove("police-\(day).csv") }
        }
        let outcome = try folder.hub("2026-11-23T02:15")
        let rows = try folder.table(outcome.folder)
        #expect(rows.map { $0["occurrence_number"] } == ["LATE", "FRI-LATE", "SAT", "SUN", "MON"])
        #expect(rows.map { $0["late"] } == ["yes", "", "", "", ""])
        #expect(rows.map { $0["also_at"] } == ["MON", "", "SUN", "SAT", "LATE"])
        #expect(outcome.counts["incidents_on_earlier_list"] == 2)  // OLD and FRI
    }

    @Test("files of weeks ago that still lie in the folder are not listed again as late")
    func oldFiles() throws {
        let folder = try HubFolder()
        try folder.readEveryPoliceFile()
        try folder.police("2026-11-20", [HubFolder.row("WEEKS-AGO", "19/11/2026 20:00")])
        try folder.schools()
        try folder.police("2026-12-18", [HubFolder.row("NOW", "17/12/2026 20:00")])
        let outcome = try folder.hub("2026-12-18T02:15")
        #expect(try folder.table(outcome.folder).map { $0["occurrence_number"] } == ["NOW"])
        #expect(outcome.counts["incidents_on_earlier_list"] == 1 && outcome.counts["incidents_late"] == 0)
    }

    @Test("a file whose copy is gone is named on the list")
    func goneCopies() throws {
        let folder = try HubFolder()
        try folder.readEveryPoliceFile()
        try folder.police("2026-11-20", [HubFolder.row("FRI", "19/11/2026 20:00")])
        try folder.schools()
        try folder.remove("police-2026-11-20.csv")
        for name in try folder.files(below: "state/inputs").keys { try folder.remove("state/inputs/\(name)") }
        try folder.police("2026-11-21", [HubFolder.row("SAT", "20/11/2026 20:00")])
        let outcome = try folder.hub("2026-11-21T02:15")
        #expect(outcome.exitStatus == 3)
        #expect(outcome.warnings.contains { $0.contains("police-2026-11-20.csv") })
    }

    @Test("a list whose files do not hold what it counts is not published", arguments: ["meeting.csv", "meeting.html"])
    func account(path: String) throws {
        let folder = try HubFolder()
        try folder.schools()
        try folder.hub()
        let files = try folder.files(below: "out/hub/2026-11-20/1").mapValues { Array($0) }
        try HubAccount.check { files[$0] ?? [] }
        var wrong = files
        let cut = path == "meeting.csv" ? "\r\n" : "<tr class=\"person\""
        let text = String(decoding: wrong[path] ?? [], as: UTF8.self)
        let place = try #require(text.range(of: cut, options: path == "meeting.csv" ? .backwards : []))
        if path == "meeting.csv" {
            let before = try #require(text[..<place.lowerBound].range(of: cut, options: .backwards))
            wrong[path] = Array(text[..<before.upperBound].utf8)
        } else {
            wrong[path] = Array(text.replacingCharacters(in: place, with: "<tr").utf8)
        }
        #expect(throws: HubError.self) { try HubAccount.check { wrong[$0] ?? [] } }
    }
}
