import GRDB

extension StateStore {
    /// Opens the state to look at, and changes nothing: no file is made, and no schema brought forward.
    ///
    /// Nothing where there is no state yet. A state of a newer program is refused as for a run.
    package static func look(folder: String) throws(StateError) -> StateStore? {
        let path = folder + "/" + fileName
        guard isThere(path) else { return nil }
        var settings = GRDB.Configuration()
        settings.readonly = true
        settings.busyMode = .timeout(10)
        let connection = settings
        let queue = try StateStore.guarded { try DatabaseQueue(path: path, configuration: connection) }
        try StateStore.guarded {
            try queue.read { database in
                let answers = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
                guard answers == ["ok"] else { throw StateError(.damaged) }
            }
            guard try !queue.read(StateSchema.migrator.hasBeenSuperseded) else { throw StateError(.newerSchema) }
        }
        return StateStore(queue: queue)
    }

    /// The newest runs whatever became of them, newest first.
    package func recentRuns(limit: Int) throws(StateError) -> [RunSummary] {
        try summaries("WHERE 1 ORDER BY day DESC, as_of DESC, generation DESC LIMIT ?", [limit])
    }
}
