import Casework
import Glibc
import Linkage
import State
import Testing

@Suite("State store")
struct StateStoreTests {
    let folder = ScratchFolder()

    @Test("a run and everything with it is there after the file is closed and opened again")
    func survivesReopening() throws {
        let first = try StateStore.open(folder: folder.path)
        try first.commit(.example())
        try first.close()
        let store = try StateStore.open(folder: folder.path)
        let run = try #require(try store.run(inputsKey: "key-1"))
        #expect(run.runID == "2026-11-20-1" && run.status == .committed && run.generation == 1)
        #expect(try store.outputs(runID: run.runID) == RunRecord.example().outputs)
        #expect(try store.inputs(runID: run.runID) == RunRecord.example().inputs)
        #expect(try store.decisions(runID: run.runID) == RunRecord.example().decisions)
    }

    @Test("the database file belongs to its owner alone")
    func permissions() throws {
        _ = try StateStore.open(folder: folder.path)
        var facts = stat()
        #expect(stat(folder.path + "/" + StateStore.fileName, &facts) == 0)
        #expect(facts.st_mode & 0o777 == 0o600)
    }

    @Test("a file that is no database is damaged, and a folder that is not there cannot be opened")
    func noDatabase() throws {
        folder.write("this is not a database, it is a letter to the editor", to: StateStore.fileName)
        #expect(throws: StateError.self) { try StateStore.open(folder: folder.path) }
        let error = #expect(throws: StateError.self) { try StateStore.open(folder: folder.path + "/absent") }
        #expect(error?.code == .cannotOpen && error?.exitStatus == 73)
    }

    @Test("a database behind a symbolic link is not opened")
    func link() {
        folder.write("", to: "elsewhere")
        #expect(symlink("elsewhere", folder.path + "/" + StateStore.fileName) == 0)
        #expect(throws: StateError.self) { try StateStore.open(folder: folder.path) }
    }

    @Test("the next generation of a day follows the highest, and other days do not count")
    func generations() throws {
        let store = try StateStore.open(folder: folder.path)
        #expect(try store.nextGeneration(on: .night) == 1)
        try store.commit(.example())
        #expect(try store.nextGeneration(on: .night) == 2)
        #expect(try store.nextGeneration(on: CalendarDate.night.adding(days: 1)) == 1)
    }

    @Test("the same inputs, or the same generation, are recorded once")
    func sameInputs() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(.example())
        var again = RunRecord.example()
        again.notifications = []
        again.runID = "2026-11-20-2"
        again.generation = 2
        #expect(throws: StateError(.runExists, number: 2067)) { try store.commit(again) }
        again.inputsKey = "key-2"
        again.generation = 1
        #expect(throws: StateError(.runExists, number: 2067)) { try store.commit(again) }
    }

    @Test("a notification is recorded once, and a run that would repeat it leaves nothing behind")
    func onlyOnce() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(.example())
        var again = RunRecord.example()
        again.runID = "2026-11-20-2"
        again.generation = 2
        again.inputsKey = "key-2"
        let error = #expect(throws: StateError.self) { try store.commit(again) }
        #expect(error?.code == .notificationExists)
        #expect(try store.run(id: "2026-11-20-2") == nil)
        #expect(try store.outputs(runID: "2026-11-20-2").isEmpty)
    }

    @Test("a published run is no longer waiting, and a run that is not there cannot be published")
    func publishing() throws {
        let store = try StateStore.open(folder: folder.path)
        try store.commit(.example())
        #expect(try store.unpublishedRuns().map(\.runID) == ["2026-11-20-1"])
        try store.markPublished(runID: "2026-11-20-1")
        try store.markPublished(runID: "2026-11-20-1")
        #expect(try store.unpublishedRuns().isEmpty)
        #expect(throws: StateError(.unknownRun)) { try store.markPublished(runID: "2026-11-20-9") }
    }

    @Test("a refusal takes no generation and leaves its inputs free for the next attempt")
    func refusal() throws {
        let store = try StateStore.open(folder: folder.path)
        let first = try store.recordRefusal(
            day: .night, asOf: "2026-11-20T02:15:00Z", inputsKey: "key-1", reason: "stale", program: "encompass 0.1.0")
        let second = try store.recordRefusal(
            day: .night, asOf: "2026-11-20T05:00:00Z", inputsKey: "key-1", reason: "stale", program: "encompass 0.1.0")
        #expect([first, second] == ["2026-11-20-refused-1", "2026-11-20-refused-2"])
        #expect(try store.run(inputsKey: "key-1") == nil)
        #expect(try store.run(id: first)?.generation == nil)
        try store.commit(.example())
        #expect(try store.run(inputsKey: "key-1")?.runID == "2026-11-20-1")
    }

    @Test("a quiet run is complete once recorded")
    func quiet() throws {
        let store = try StateStore.open(folder: folder.path)
        var quiet = RunRecord.example()
        quiet.isQuiet = true
        quiet.outputs = []
        try store.commit(quiet)
        #expect(try store.unpublishedRuns().isEmpty)
        #expect(try store.run(inputsKey: "key-1")?.status == .quiet)
    }

    @Test("an error never holds what a row holds")
    func errorsWithhold() throws {
        let store = try StateStore.open(folder: folder.path)
        var record = RunRecord.example()
        record.decisions[0].disposition = "SENTINEL"
        record.decisions[0].pupilID = "SENTINEL"
        let error = #expect(throws: StateError.self) { try store.commit(record) }
        #expect(error?.code == .fault)
        #expect(!"\(String(describing: error))".contains("SENTINEL"))
    }
}
