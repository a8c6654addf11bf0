import Foundation
import GRDB
import Testing

@testable import State

@Suite("The copy made before the tables change")
struct StateBackupTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "encompass-backup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The schema of a program that is newer by one table.
    private var newer: DatabaseMigrator {
        var migrator = StateSchema.migrator
        migrator.registerMigration("99-later") { try $0.execute(sql: "CREATE TABLE later (one TEXT) STRICT") }
        return migrator
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("before") }
    }

    @Test("a new state and an unchanged one are not copied")
    func none() throws {
        for _ in 0..<2 { try StateStore.open(folder: folder.path).close() }
        try StateStore.open(folder: folder.path, migrator: StateSchema.migrator).close()
        #expect(try names().isEmpty)
        try FileManager.default.removeItem(at: folder)
    }

    @Test("a newer program copies the state before it changes the tables, and the older one opens the copy")
    func copied() throws {
        try StateStore.open(folder: folder.path).close()
        try StateStore.open(folder: folder.path, migrator: newer).close()
        #expect(try names() == ["encompass.sqlite.before-99-later"])
        let copy = folder.appending(path: "encompass.sqlite.before-99-later")
        let facts = try FileManager.default.attributesOfItem(atPath: copy.path)
        #expect(facts[.posixPermissions] as? Int == 0o600)

        // The older program refuses what the newer one left, and reads the copy in its place.
        #expect(throws: StateError.self) { try StateStore.open(folder: folder.path) }
        try FileManager.default.removeItem(at: folder.appending(path: StateStore.fileName))
        try FileManager.default.moveItem(at: copy, to: folder.appending(path: StateStore.fileName))
        let older = try StateStore.open(folder: folder.path)
        #expect(try older.newestRun() == nil)
        try older.close()
        try FileManager.default.removeItem(at: folder)
    }
}
