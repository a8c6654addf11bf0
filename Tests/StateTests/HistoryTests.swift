import Casework
import Linkage
import State
import Testing

@Suite("History")
struct HistoryTests {
    let folder = ScratchFolder()

    @Test("a child told before is found by the key, with the run and the day")
    func toldBefore() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(.example())
        let found = try store.wereNotified([.example(1), .example(9)])
        #expect(
            found == [
                .example(1): EarlierNotification(
                    runID: "2026-11-20-1", child: ChildReference(text: "0123456789ab-2-1"), callDay: .night,
                    state: .told)
            ])
        #expect(try store.wasNotified(.example(9)) == nil)
    }

    @Test("two schools told of one occurrence count once, and days before the school year not at all")
    func counts() throws {
        let store = try StateStore.open(folder: folder.path)
        var record = RunRecord.example()
        record.notifications = [
            .example(1, urn: 100_001), .example(2, urn: 100_002), .example(3, occurrence: "INV-2"),
            .example(4, pupil: "P2", callDay: CalendarDate.night.adding(days: -100)),
        ]
        try store.commit(record)
        let since = CalendarDate.night.adding(days: -80)
        #expect(try store.notificationCount(pupilIDs: ["P1", "P2", "P3", "P1"], since: since) == ["P1": 2])
    }

    @Test("a held child comes due on its day, is carried once, and is then no longer held")
    func held() throws {
        let store = try StateStore.open(folder: folder.path)
        let monday = CalendarDate.night.adding(days: 3)
        var friday = RunRecord.example()
        friday.notifications = [.example(1), .example(2, pupil: "P2", callDay: monday, state: .held)]
        try store.commit(friday)
        #expect(try store.heldNotifications(dueBy: .night).isEmpty)
        let due = try store.heldNotifications(dueBy: monday)
        #expect(due.map(\.notification.key) == [.example(2)])
        #expect(due.first?.decidedOn == .night && due.first?.notification == friday.notifications[1])

        var next = RunRecord.example(day: monday, inputsKey: "key-2")
        next.notifications = []
        next.carried = [.example(2)]
        try store.commit(next)
        #expect(try store.heldNotifications(dueBy: monday).isEmpty)
        #expect(try store.wasNotified(.example(2))?.state == .carried)

        var third = RunRecord.example(day: monday.adding(days: 1), inputsKey: "key-3")
        third.notifications = []
        third.carried = [.example(2)]
        #expect(throws: StateError(.notHeld)) { try store.commit(third) }
    }

    @Test("rows count as seen only when an earlier day read them")
    func rowKeys() throws {
        let store = try StateStore.open(folder: folder.path)
        var record = RunRecord.example()
        record.rowKeys = [[1], [2], [2]]
        try store.commit(record)
        #expect(try store.seenRowKeyCount([[1], [2], [3]], before: .night) == 0)
        #expect(try store.seenRowKeyCount([[1], [2], [3]], before: CalendarDate.night.adding(days: 1)) == 2)
    }

    @Test("yesterday's file is found by its digest and its part")
    func yesterdaysFile() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(.example())
        let digest = RunRecord.example().inputs[0].digest
        let tomorrow = CalendarDate.night.adding(days: 1)
        #expect(try store.run(withInput: digest, role: "police", before: tomorrow)?.runID == "2026-11-20-1")
        #expect(try store.run(withInput: digest, role: "register", before: tomorrow) == nil)
        #expect(try store.run(withInput: digest, role: "police", before: .night) == nil)
    }

    @Test("past published runs come newest first")
    func pastRuns() throws {
        let store = try StateStore.open(folder: folder.path)
        for offset in 0..<4 {
            var record = RunRecord.example(
                day: CalendarDate.night.adding(days: offset), inputsKey: "key-\(offset)")
            record.notifications = []
            try store.commit(record)
            if offset != 2 { try store.markPublished(runID: record.runID) }
        }
        let runs = try store.publishedRuns(before: CalendarDate.night.adding(days: 4), limit: 2)
        #expect(runs.map(\.runID) == ["2026-11-23-1", "2026-11-21-1"])
    }

    @Test("events come back by kind in the order they happened")
    func events() throws {
        let store = try StateStore.open(folder: folder.path)
        let word = EventRecord(kind: "quiet-night-confirmed", at: "2026-11-20T06:00:00Z", payload: Array("{}".utf8))
        var record = RunRecord.example()
        record.events = [EventRecord(kind: "other", at: "2026-11-20T02:15:00Z", payload: [])]
        try store.commit(record)
        try store.record(word)
        #expect(try store.events(kind: "quiet-night-confirmed") == [word])
    }
}
