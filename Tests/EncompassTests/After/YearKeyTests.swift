import AuditTrail
import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("The secrets of the school years' pseudonyms")
struct YearKeyTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    private func keys(_ folder: NightFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "keys").path)
            .filter { $0.hasPrefix("pseudonym-") }.sorted()
    }

    private func purge(_ desk: CallDesk, on day: String) throws -> PurgePlan {
        try desk.at(try #require(CalendarDate(isoText: day)), "12:00") { try Purge($0).plan() }
    }

    private func pseudonyms(_ desk: CallDesk) throws -> Set<String> {
        Set(try desk.folder.text("state/audit/log.jsonl").matches(of: #/"x":"([A-Z2-7]{26})"/#).map { String($0.1) })
    }

    @Test("a year's secret is made with its first record, is of that year alone, and no other key makes it")
    func made() throws {
        let folder = try NightFolder()
        try folder.remove("keys/pseudonym-2026.key")
        try folder.run()
        #expect(try keys(folder) == ["pseudonym-2026.key"])
        #expect(try folder.bytes("keys/pseudonym-2026.key") != folder.bytes("keys/pseudonym.key"))
        #expect(try folder.bytes("keys/pseudonym-2026.key").count == 32)
    }

    @Test("a secret that is gone in the midst of its year stops the night, and is not made anew")
    func lost() throws {
        let desk = try CallDesk()
        try desk.night(Self.day)
        try desk.folder.remove("keys/pseudonym-2026.key")
        try desk.police(for: Self.day.adding(days: 3))
        #expect(throws: KeyError.self) { try desk.night(Self.day.adding(days: 3)) }
        #expect(try keys(desk.folder).isEmpty)
    }

    @Test("years that ended longer ago than the configured time are named and destroyed, and the trail still verifies")
    func purged() throws {
        let desk = try CallDesk()
        try desk.night(Self.day)
        #expect(try purge(desk, on: "2034-08-31").schoolYears == [])
        let plan = try purge(desk, on: "2034-09-01")
        #expect(plan.schoolYears == [2026] && plan.schoolYearNames == ["2026/27"])
        #expect(try keys(desk.folder).contains("pseudonym-2026.key"), "a dry run destroys nothing")
        let late = try #require(CalendarDate(isoText: "2034-09-01"))
        _ = try desk.at(late, "12:10") { try Purge($0).run(by: "Records") }
        #expect(try !keys(desk.folder).contains("pseudonym-2026.key"))
        #expect(try purge(desk, on: "2034-09-01").isEmpty, "a second purge finds nothing")
        let told = try desk.at(late, "12:20") { try $0.state.events(kind: HumanRecord.Kind.purged.rawValue) }
        #expect(told.count == 1)
        let words = told.map { String(decoding: $0.payload, as: UTF8.self) }.joined()
        #expect(words.contains("1 yearly keys of pseudonyms (2026/27)"))
        let verified = try BuiltProgram.run(["audit", "verify", "--config", "encompass.yaml"], in: desk.folder)
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test("without the year's secret nobody can work out whose record it is, master key or not")
    func leadsNowhere() throws {
        let desk = try CallDesk()
        let runID = try desk.night(Self.day).runID
        let known = try pseudonyms(desk)
        try #require(known.count > 20)
        let pupils = try desk.folder.table("match-log.csv", of: runID).compactMap { $0["pupil_id"] }.filter {
            !$0.isEmpty
        }
        func found(by secret: Data) throws -> Int {
            let key = try #require(SecretKey(bytes: Array(secret)))
            let names = Pseudonyms(master: key, schoolYear: 2026)
            return Set(pupils.map { names.child($0) }).intersection(known).count
        }
        #expect(try found(by: desk.folder.bytes("keys/pseudonym-2026.key")) == Set(pupils).count)
        // A real council's secrets are different; the sample's are one and the same published text.
        let own = try NightFolder()
        for name in ["WORTHLESS", "pseudonym.key", "pseudonym-2026.key", "audit.key", "audit.vkeys"] {
            try own.remove("keys/\(name)")
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: own.url.appending(path: "keys").path)
        try own.run()
        #expect(try own.bytes("keys/pseudonym.key") != own.bytes("keys/pseudonym-2026.key"))
        let trail = try own.text("state/audit/log.jsonl")
        let master = try #require(SecretKey(bytes: Array(try own.bytes("keys/pseudonym.key"))))
        let guesses = Pseudonyms(master: master, schoolYear: 2026)
        #expect(pupils.allSatisfy { !trail.contains(guesses.child($0)) })
    }
}
