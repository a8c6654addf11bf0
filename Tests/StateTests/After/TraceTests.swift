import Casework
import Linkage
import State
import Testing

@Suite("What a run leaves for the days after it")
struct TraceTests {
    private let folder = ScratchFolder()

    private static func record(_ day: CalendarDate = .night, key: String = "key-1", number: UInt8 = 1) -> RunRecord {
        var record = RunRecord.example(day: day, inputsKey: key)
        record.notifications = [.example(number)]
        record.traces.cases = [
            CaseRecord(
                child: ChildReference(text: "0123456789ab-2-1"), disposition: "notify", rule: "matched", list: "",
                personKey: [UInt8](repeating: 9, count: 32), incidentKey: [UInt8](repeating: number, count: 32),
                occurred: WallMinute(LocalDateTime(date: day.adding(days: -1), minuteOfDay: 1300)), reported: nil,
                risk: "high", source: "police-0000-00-00.csv", posteriorPPM: 999_000, notes: "dob-missing",
                origin: "not-listed", isCallFirst: true, isSampled: false)
        ]
        if let urn = URN(number: 100_001) {
            record.traces.sheets = [
                SheetRecord(
                    id: "S001", urn: urn, callDay: day, children: [ChildReference(text: "0123456789ab-2-1")])
            ]
        }
        return record
    }

    @Test("cases, tellings and sheets come back as figures, and a pupil keeps one plain number")
    func figures() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(Self.record())
        let next = CalendarDate.night.adding(days: 1)
        try store.commit(Self.record(next, key: "key-2", number: 2))
        let figures = try store.figures(from: .night, to: next)
        #expect(figures.cases.count == 2 && figures.tellings.count == 2 && figures.runs.count == 2)
        #expect(Set(figures.cases.map(\.person)).count == 1 && Set(figures.cases.map(\.incident)).count == 2)
        #expect(figures.cases[0].risk == .high && figures.quality.map(\.notes) == ["dob-missing"])
        #expect(figures.origins.map(\.children) == [1, 1])
        #expect(try store.figures(from: next, to: next).cases.count == 1)
    }

    @Test("a run whose sheet names a child without a notification is refused whole")
    func strangerOnSheet() throws {
        let store = try StateStore.open(folder: folder.path)
        var record = Self.record()
        record.traces.sheets[0].children.append(ChildReference(text: "0123456789ab-9-1"))
        #expect(throws: StateError.self) { try store.commit(record) }
        #expect(try store.newestRun() == nil)
        #expect(try store.sheetLines().isEmpty)
    }

    @Test("tries tell when a school was first tried and when told; not on roll reopens the case")
    func tries() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(Self.record())
        func attempt(_ number: Int, _ code: CallTry.Code, _ minute: Int, reason: String = "") -> CallTry {
            CallTry(
                runID: "2026-11-20-1", sheetID: "S001", child: ChildReference(text: "0123456789ab-2-1"),
                number: number, at: WallMinute(LocalDateTime(date: .night, minuteOfDay: minute)), spokeTo: "Lead",
                code: code, initials: "AB", reason: reason, fileDigest: "digest-\(number)-\(code.rawValue)")
        }
        try store.record([attempt(1, .noAnswer, 450), attempt(2, .toldLead, 470)], at: "now", events: [])
        var telling = try #require(try store.figures(from: .night, to: .night).tellings.first)
        let start = CalendarDate.night.dayNumber * 1440
        #expect(telling.firstTry == start + 450 && telling.told == start + 470 && telling.tries == 2)
        #expect(try store.sheetLines().first?.isPrinted == true)
        try store.record([attempt(2, .notOnRoll, 471, reason: "Slip")], at: "now", events: [])
        telling = try #require(try store.figures(from: .night, to: .night).tellings.first)
        #expect(telling.told == nil && telling.code == 6)
        #expect(try store.deskCases(runID: nil).map(\.isReopened) == [true])
        #expect(try store.knowsFile("digest-1-3") && !store.knowsFile("digest-3-1"))
    }

    @Test("a try on a sheet that is not there is refused, with everything beside it")
    func strangerTry() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(Self.record())
        let good = CallTry(
            runID: "2026-11-20-1", sheetID: "S001", child: ChildReference(text: "0123456789ab-2-1"), number: 1,
            at: WallMinute(number: 1), spokeTo: "", code: .noAnswer, initials: "AB", reason: "", fileDigest: "d")
        var bad = good
        bad.sheetID = "S009"
        #expect(throws: StateError.self) { try store.record([good, bad], at: "now", events: []) }
        #expect(try store.sheetLines().flatMap(\.tries).isEmpty)
    }

    @Test("a purge forgets the keys by which pupils are known, and no figure")
    func purge() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(Self.record())
        try store.markPublished(runID: "2026-11-20-1")
        let limits = PurgeLimits(outputs: .night.adding(days: 1), history: .night.adding(days: 1))
        let event = EventRecord(kind: "purged", at: "now", payload: [])
        let today = CalendarDate.night.adding(days: 900)
        let planned = try store.purge(limits, today: today, isDry: true) { _ in event }
        #expect(planned.persons == 1 && planned.notifications == 1 && planned.decisions == 2)
        #expect(try store.events(kind: "purged").isEmpty)
        #expect(try store.purge(limits, today: today, isDry: false) { _ in event } == planned)
        #expect(try store.purge(limits, today: today, isDry: false) { _ in event }.isEmpty)
        let figures = try store.figures(from: .night, to: .night)
        #expect(figures.cases.count == 1 && figures.tellings.count == 1 && !figures.tellings[0].isWithdrawn)
        #expect(try store.events(kind: "purged").count == 1)
        // The same notification later is another one: nothing leads back to the first.
        try store.commit(Self.record(.night.adding(days: 2), key: "key-2"))
        let all = try store.figures(from: .night, to: .night.adding(days: 2))
        #expect(all.tellings.count == 2 && Set(all.cases.map(\.person)).count == 2)
        #expect(all.tellings.allSatisfy { !$0.isWithdrawn })
    }
}
