import Casework
import Linkage
import Testing

@testable import State

@Suite("What a list of incidents asks of the state")
struct MeetingTests {
    private let folder = ScratchFolder()
    private let child = ChildReference(text: "0123456789ab-2-1")

    private func store() throws -> StateStore { try StateStore.open(folder: folder.path) }

    private func later(_ days: Int, _ key: String, _ change: (inout RunRecord) -> Void) -> RunRecord {
        var record = RunRecord.example(day: .night.adding(days: days), inputsKey: key)
        record.notifications = []
        change(&record)
        return record
    }

    @Test("a child stands as the newest run decided it, with the schools on its sheets; others are absent")
    func standing() throws {
        let store = try store()
        try store.commit(.example())
        let found = try store.standings(
            of: [child, ChildReference(text: "0123456789ab-9-1")], since: .night.adding(days: -30))
        let standing = try #require(found[child])
        #expect(found.count == 1)
        #expect(standing.disposition == "notify" && standing.rule == "certain" && standing.pupilID == "P1")
        #expect(standing.schools.map(\.urn.number) == [100_001] && standing.schools.map(\.step) == [.onSheet])
        #expect(standing.earlier == 0 && standing.runID == "\(CalendarDate.night.isoText)-1")
        try store.commit(later(1, "key-2") { $0.decisions[0].disposition = "suppress" })
        #expect(try store.standings(of: [child], since: .night)[child]?.disposition == "suppress")
    }

    @Test("a held school is held, and a refused run decides nobody")
    func held() throws {
        let store = try store()
        var record = RunRecord.example()
        record.notifications = [.example(1, callDay: .night.adding(days: 3), state: .held)]
        try store.commit(record)
        _ = try store.recordRefusal(
            day: .night.adding(days: 1), asOf: "2026-11-21T02:15:00Z", inputsKey: "", reason: "{}",
            program: "encompass",
            inputs: [])
        #expect(try store.standings(of: [child], since: .night)[child]?.schools.map(\.step) == [.held])
    }

    @Test("other occurrences of the pupil are counted from a day on, each once")
    func earlier() throws {
        let store = try store()
        try store.commit(.example())
        try store.commit(
            later(1, "key-2") {
                $0.notifications = [
                    .example(2, occurrence: "INV-2", callDay: .night.adding(days: 1)),
                    .example(3, occurrence: "INV-2", urn: 100_002, callDay: .night.adding(days: 1)),
                    .example(4, pupil: "P2", occurrence: "INV-3", callDay: .night.adding(days: 1)),
                ]
            })
        #expect(try store.earlierOccurrences(of: "P1", besides: "INV-1", since: .night) == ["INV-2"])
        #expect(try store.earlierOccurrences(of: "P1", besides: "INV-2", since: .night) == ["INV-1"])
        #expect(try store.earlierOccurrences(of: "P1", besides: "INV-1", since: .night.adding(days: 2)).isEmpty)
        #expect(try store.earlierOccurrences(of: "", besides: "INV-1", since: .night).isEmpty)
    }

    @Test("police files are named once, by the first run of any process that read them; refusals do not count")
    func policeFiles() throws {
        let store = try store()
        try store.commit(.example())
        try store.commit(later(1, "key-2") { _ in })
        let hub = ProcessName("hub")
        try store.commit(
            SisterRecord(
                process: hub, runID: "hub-1", day: .night.adding(days: 2), asOf: "", inputsKey: "k",
                ending: .complete(generation: 1), totals: "{}", program: "encompass",
                inputs: [
                    InputRecord(role: "police", name: "b.csv", digest: String(repeating: "b", count: 64), bytes: 5),
                    InputRecord(
                        role: "police-kept", name: "c.csv", digest: String(repeating: "c", count: 64), bytes: 5),
                ]))
        _ = try store.recordRefusal(
            day: .night.adding(days: 3), asOf: "2026-11-23T02:15:00Z", inputsKey: "", reason: "{}",
            program: "encompass",
            inputs: [InputRecord(role: "police", name: "d.csv", digest: String(repeating: "d", count: 64), bytes: 5)])
        let files = try store.policeFiles(since: .night)
        #expect(files.map(\.input.name) == ["police.csv", "b.csv"])
        #expect(files.map(\.day) == [.night, .night.adding(days: 2)])
        #expect(try store.policeFiles(since: .night.adding(days: 1)).map(\.input.name) == ["b.csv"])
        #expect(try store.firstReading(ofPoliceFile: String(repeating: "b", count: 64)) == .night.adding(days: 2))
        #expect(try store.firstReading(ofPoliceFile: String(repeating: "a", count: 64)) == .night)
        #expect(try store.firstReading(ofPoliceFile: String(repeating: "d", count: 64)) == nil)
    }

    @Test("a list that looks back at a file does not keep its copy longer")
    func lookingBack() throws {
        let store = try store()
        try store.commit(.example())
        try store.commit(
            SisterRecord(
                process: ProcessName("hub"), runID: "hub-1", day: .night.adding(days: 3), asOf: "", inputsKey: "k",
                ending: .complete(generation: 1), totals: "{}", program: "encompass",
                inputs: [
                    InputRecord(role: "police-kept", name: "a.csv", digest: String(repeating: "a", count: 64), bytes: 5)
                ]))
        let digests = try store.inputDigests(onlyBefore: .night.adding(days: 1))
        #expect(digests == [String(repeating: "a", count: 64)])
    }

    @Test("what other processes came to is told under their names, the newest run of each")
    func sisters() throws {
        let store = try store()
        let practices = ProcessName("practices")
        for (day, disposition) in [(0, "review"), (1, "notify")] {
            let notice = SisterNotice(
                key: .example(9), person: child, personID: "9990000018", occurrenceNumber: "INV-1", recipient: "Z91001")
            try store.commit(
                SisterRecord(
                    process: practices, runID: "practices-\(day)", day: .night.adding(days: day), asOf: "",
                    inputsKey: "k\(day)", ending: .complete(generation: 1), totals: "{}", program: "encompass",
                    decisions: [SisterDecision(person: child, disposition: disposition, rule: "matched")],
                    notices: disposition == "notify" ? [notice] : []))
        }
        let found = try store.sisterStandings(of: [child], besides: ProcessName("hub"))
        #expect(
            found == [child: [SisterStanding(process: "practices", disposition: "notify", recipients: ["Z91001"])]])
        #expect(try store.sisterStandings(of: [child], besides: practices).isEmpty)
    }
}
