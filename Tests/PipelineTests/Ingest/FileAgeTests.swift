import AuditTrail
import Linkage
import Pipeline
import Testing

@Suite("How old an input may be")
struct FileAgeTests {
    let feed: Configuration.Feed<PoliceField>
    let day = CalendarDate(isoText: "2026-11-20")

    init() throws {
        let text = """
            version: 1
            paths: { state: s, output: o }
            police:
              files: [ p.csv ]
              shape: child
              dated: { name: "police-{yyyy-MM-dd}.csv" }
              stale_after_days: 2
              columns:
                occurrence_number: Occ
                occurred_at: When
                child_forenames: F
                child_surname: S
            register:
              files: [ r.csv ]
              columns: { pupil_id: U, legal_surname: S, legal_forename: F, dob: D, urn: N }
            schools: { gias: { file: g.csv } }
            """
        feed = try Configuration.load(text: text, file: "c.yaml", folder: "/x").police.feed
    }

    private func input(_ name: String) -> TakenInput {
        TakenInput(name: name, digest: .of([]), bytes: 0, modified: Moment(secondsSinceEpoch: 0), copyPath: "")
    }

    @Test("a file at its limit is taken, one day past it is stale", arguments: [("18", false), ("17", true)])
    func limit(written: String, isStale: Bool) throws {
        let day = try #require(day)
        #expect(try FileAge().isStale(input("police-2026-11-\(written).csv"), feed, on: day) == isStale)
    }

    @Test("a file whose name says no day is stale")
    func nameWithoutDay() throws {
        let day = try #require(day)
        #expect(try FileAge().isStale(input("police.csv"), feed, on: day))
    }
}
