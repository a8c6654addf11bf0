import Foundation
import GRDB
import Glibc

/// What the program remembers between nights: runs, decisions, who was told, and the bytes to be published.
///
/// One SQLite file, one connection, a rollback journal. A night is recorded in one transaction, so that a crash
/// leaves either all of it or nothing. No type of the database library leaves this module.
package final class StateStore: Sendable {
    /// The file's name in the state folder.
    package static let fileName = "encompass.sqlite"

    let queue: DatabaseQueue

    /// Opens the state in a folder that exists, and makes the file where it is absent.
    ///
    /// The file is checked (`quick_check`) and brought to this program's schema. The folder's own permissions are
    /// the caller's business.
    ///
    /// - Parameter isForLooking: leaves the check out, for commands that change nothing: it reads the whole file.
    package static func open(folder: String, isForLooking: Bool = false) throws(StateError) -> StateStore {
        try open(folder: folder, migrator: StateSchema.migrator, isForLooking: isForLooking)
    }

    static func open(
        folder: String, migrator: DatabaseMigrator, isForLooking: Bool = false
    ) throws(StateError) -> StateStore {
        let path = folder + "/" + fileName
        try prepareFile(path: path, folder: folder)
        let queue = try StateStore.guarded {
            try DatabaseQueue(path: path, configuration: connectionSettings())
        }
        try StateStore.guarded {
            try queue.read { database in
                guard !isForLooking else { return }
                let answers = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
                guard answers == ["ok"] else { throw StateError(.damaged) }
            }
            guard try !queue.read(migrator.hasBeenSuperseded) else { throw StateError(.newerSchema) }
            try StateBackup(path: path).makeBeforeMigration(queue, migrator)
            try migrator.migrate(queue)
        }
        return StateStore(queue: queue)
    }

    init(queue: DatabaseQueue) { self.queue = queue }

    /// Whether there is such a file.
    static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Closes the file. Calls made afterwards fail.
    package func close() throws(StateError) {
        try StateStore.guarded { try queue.close() }
    }

    /// Reads in one transaction.
    func read<Value>(_ body: (Database) throws -> Value) throws(StateError) -> Value {
        try StateStore.guarded { try queue.read(body) }
    }

    /// Writes in one transaction: all of it, or nothing where anything throws.
    func write<Value>(_ body: (Database) throws -> Value) throws(StateError) -> Value {
        try StateStore.guarded { try queue.write(body) }
    }

    /// Makes the database file readable by its owner alone before SQLite opens it.
    ///
    /// SQLite gives its journal the permissions of the database file.
    static func prepareFile(path: String, folder: String) throws(StateError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StateError(errno == EACCES || errno == EPERM ? .permission : .cannotOpen)
        }
        let isPrivate = fchmod(descriptor, 0o600) == 0
        let isClosed = Glibc.close(descriptor) == 0
        guard isPrivate else { throw StateError(.permission) }
        let folderDescriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folderDescriptor >= 0 else { throw StateError(.cannotOpen) }
        let isSynced = fsync(folderDescriptor) == 0
        guard Glibc.close(folderDescriptor) == 0, isSynced, isClosed else { throw StateError(.readOrWrite) }
    }

    /// The settings of the one connection.
    ///
    /// `EXTRA` also syncs the folder after the journal is removed. Not WAL: Debian 12 ships SQLite 3.40.1, and the
    /// WAL-reset fault spans 3.7.0 to 3.51.2. Ten seconds is longer than any transaction of ours takes, so that a
    /// person who reads the state does not stop the night.
    private static func connectionSettings() -> GRDB.Configuration {
        var settings = GRDB.Configuration()
        settings.foreignKeysEnabled = true
        settings.busyMode = .timeout(10)
        settings.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = EXTRA")
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "PRAGMA cell_size_check = ON")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
            let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous")
            guard journal == "delete", synchronous == 3 else { throw StateError(.fault) }
        }
        return settings
    }

    /// Turns the database library's errors, which may print rows, into codes.
    static func guarded<Value>(_ body: () throws -> Value) throws(StateError) -> Value {
        do {
            return try body()
        } catch let error as StateError {
            throw error
        } catch let error as DatabaseError {
            throw StateError(code(of: error), number: Int(error.extendedResultCode.rawValue))
        } catch {
            throw StateError(.fault)
        }
    }

    private static func code(of error: DatabaseError) -> StateError.Code {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_FULL: .diskFull
        case .SQLITE_IOERR: .readOrWrite
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
        case .SQLITE_CANTOPEN: .cannotOpen
        case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .permission
        default: .fault
        }
    }
}
