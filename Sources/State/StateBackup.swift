import GRDB
import Glibc

/// A copy of the state, made before a newer program changes its tables.
///
/// It stands beside the state as `encompass.sqlite.before-<migration>`. Going back to the older program means putting it in
/// the state's place, with everything that was told since then told again: so a person does it, never the program.
struct StateBackup {
    /// The state's own path.
    let path: String

    /// Makes the copy where tables are about to change; a new state and an unchanged one need none.
    ///
    /// A copy that is there already was made by a start that was interrupted afterwards, of the same tables: it is kept.
    func makeBeforeMigration(_ queue: DatabaseQueue, _ migrator: DatabaseMigrator) throws {
        let applied = try queue.read(migrator.appliedMigrations)
        guard !applied.isEmpty, let next = migrator.migrations.first(where: { !applied.contains($0) }) else { return }
        let copy = "\(path).before-\(next)"
        guard !StateStore.isThere(copy) else { return }
        let unfinished = copy + ".unfinished"
        guard unlink(unfinished) == 0 || errno == ENOENT else { throw StateError(.readOrWrite) }
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
        }
        try sync(unfinished)
        guard rename(unfinished, copy) == 0 else { throw StateError(.readOrWrite) }
    }

    /// Waits until the copy is on the disk, for its owner alone.
    private func sync(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw StateError(.readOrWrite) }
        let isSafe = fchmod(descriptor, 0o600) == 0 && fsync(descriptor) == 0
        guard Glibc.close(descriptor) == 0, isSafe else { throw StateError(.readOrWrite) }
    }
}
