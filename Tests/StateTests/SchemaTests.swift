import GRDB
import State
import Testing

@Suite("Schema")
struct SchemaTests {
    let folder = ScratchFolder()

    @Test("a state that a newer program has changed is refused with 78")
    func newer() throws {
        try StateStore.open(folder: folder.path).close()
        let queue = try DatabaseQueue(path: folder.path + "/" + StateStore.fileName)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99-of-the-future')") }
        try queue.close()
        let error = #expect(throws: StateError.self) { try StateStore.open(folder: folder.path) }
        #expect(error?.code == .newerSchema && error?.exitStatus == 78)
    }

    @Test("every table of ours is strict, and the file has a rollback journal")
    func strict() throws {
        try StateStore.open(folder: folder.path).close()
        let queue = try DatabaseQueue(path: folder.path + "/" + StateStore.fileName)
        let loose = try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0
                    AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations'
                    """)
        }
        #expect(loose.isEmpty)
        #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "delete")
    }

    @Test("a page that was overwritten is found when the state is opened")
    func overwritten() throws {
        let store = try StateStore.open(folder: folder.path)
        var record = RunRecord.example()
        record.outputs[0] = OutputRecord(
            path: "a.csv", bytes: [UInt8](repeating: 7, count: 100_000), digest: String(repeating: "b", count: 64))
        try store.commit(record)
        try store.close()
        folder.overwrite(StateStore.fileName, at: 4096 * 3, count: 4096)
        #expect(throws: StateError.self) { try StateStore.open(folder: folder.path) }
    }
}
