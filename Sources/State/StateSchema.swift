import GRDB

/// The tables, and how each version of the program brings them forward.
///
/// A migration that has been released is never changed: a new one is added after it. A program that finds a
/// migration it does not know refuses the file.
enum StateSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-runs-and-notifications") { database in
            for statement in firstTables { try database.execute(sql: statement) }
        }
        migrator.registerMigration("2-withdrawals") { database in
            for statement in withdrawalTables { try database.execute(sql: statement) }
        }
        migrator.registerMigration("3-audit-trail") { database in
            for statement in trailTables { try database.execute(sql: statement) }
        }
        migrator.registerMigration("7-after-the-calls") { database in
            for statement in afterTheCalls { try database.execute(sql: statement) }
        }
        migrator.registerMigration("8-times-of-the-night") { database in
            for statement in timesOfTheNight { try database.execute(sql: statement) }
        }
        migrator.registerMigration("9-processes") { database in
            for statement in sisterTables { try database.execute(sql: statement) }
        }
        migrator.registerMigration("10-decisions-on-notices") { database in
            for statement in sisterReadings { try database.execute(sql: statement) }
        }
        return migrator
    }

    /// Notifications that were taken back; the same key may be told, and taken back, several times.
    private static let withdrawalTables = [
        """
        CREATE TABLE withdrawals (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            key BLOB NOT NULL CHECK (length(key) = 32),
            run_id TEXT NOT NULL REFERENCES runs,
            position INTEGER NOT NULL,
            child_ref TEXT NOT NULL,
            pupil_id TEXT NOT NULL,
            occurrence_number TEXT NOT NULL,
            urn INTEGER NOT NULL CHECK (urn BETWEEN 100000 AND 999999),
            call_day TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('told', 'held', 'carried')),
            told_by TEXT NOT NULL REFERENCES runs,
            withdrawn_by TEXT NOT NULL REFERENCES runs,
            payload BLOB NOT NULL
        ) STRICT
        """,
        "CREATE INDEX withdrawals_by_run ON withdrawals (withdrawn_by)",
    ]

    /// Days are ISO text, which sorts as days do. Blobs named `payload` hold JSON of the caller's making.
    private static let firstTables = [
        """
        CREATE TABLE runs (
            run_id TEXT NOT NULL PRIMARY KEY,
            day TEXT NOT NULL,
            generation INTEGER CHECK (generation >= 1),
            as_of TEXT NOT NULL,
            inputs_key TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('committed', 'published', 'refused', 'quiet')),
            totals TEXT NOT NULL,
            program TEXT NOT NULL,
            UNIQUE (day, generation),
            CHECK ((status = 'refused') = (generation IS NULL))
        ) STRICT
        """,
        "CREATE UNIQUE INDEX runs_by_inputs ON runs (inputs_key) WHERE status <> 'refused'",
        "CREATE INDEX runs_unpublished ON runs (status) WHERE status = 'committed'",
        """
        CREATE TABLE inputs (
            run_id TEXT NOT NULL REFERENCES runs,
            position INTEGER NOT NULL,
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            digest TEXT NOT NULL,
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            PRIMARY KEY (run_id, position)
        ) STRICT
        """,
        "CREATE INDEX inputs_by_digest ON inputs (digest)",
        """
        CREATE TABLE decisions (
            run_id TEXT NOT NULL REFERENCES runs,
            position INTEGER NOT NULL,
            child_ref TEXT NOT NULL,
            disposition TEXT NOT NULL
                CHECK (disposition IN ('notify', 'review', 'refer', 'suppress', 'reject')),
            rule TEXT NOT NULL,
            list TEXT NOT NULL,
            pupil_id TEXT NOT NULL,
            occurrence_number TEXT NOT NULL,
            posterior_ppm INTEGER CHECK (posterior_ppm BETWEEN 0 AND 1000000),
            payload BLOB NOT NULL,
            PRIMARY KEY (run_id, position)
        ) STRICT
        """,
        "CREATE INDEX decisions_by_child ON decisions (child_ref)",
        """
        CREATE TABLE notifications (
            key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
            run_id TEXT NOT NULL REFERENCES runs,
            position INTEGER NOT NULL,
            child_ref TEXT NOT NULL,
            pupil_id TEXT NOT NULL,
            occurrence_number TEXT NOT NULL,
            urn INTEGER NOT NULL CHECK (urn BETWEEN 100000 AND 999999),
            call_day TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('told', 'held', 'carried')),
            carried_by TEXT REFERENCES runs,
            payload BLOB NOT NULL,
            UNIQUE (run_id, position),
            CHECK ((state = 'carried') = (carried_by IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX notifications_by_pupil ON notifications (pupil_id, call_day)",
        "CREATE INDEX notifications_held ON notifications (call_day) WHERE state = 'held'",
        """
        CREATE TABLE row_keys (
            key BLOB NOT NULL PRIMARY KEY,
            first_run TEXT NOT NULL REFERENCES runs
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE outputs (
            run_id TEXT NOT NULL REFERENCES runs,
            position INTEGER NOT NULL,
            path TEXT NOT NULL,
            bytes BLOB NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            PRIMARY KEY (run_id, position),
            UNIQUE (run_id, path)
        ) STRICT
        """,
        """
        CREATE TABLE events (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            run_id TEXT REFERENCES runs,
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            payload BLOB NOT NULL
        ) STRICT
        """,
    ]

    /// The head of the audit trail, and what is recorded but not yet in its files.
    private static let trailTables = [
        """
        CREATE TABLE trail (
            id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
            size INTEGER NOT NULL CHECK (size >= 0),
            root BLOB NOT NULL CHECK (length(root) = 32),
            frontier BLOB NOT NULL,
            written_size INTEGER NOT NULL CHECK (written_size BETWEEN 0 AND size),
            written_bytes INTEGER NOT NULL CHECK (written_bytes >= 0),
            next_bytes INTEGER CHECK (next_bytes >= 0),
            newest_day TEXT NOT NULL,
            rules TEXT NOT NULL
        ) STRICT
        """,
        "CREATE TABLE trail_pending (position INTEGER NOT NULL PRIMARY KEY, line BLOB NOT NULL) STRICT",
        "CREATE TABLE trail_checkpoints_pending (size INTEGER NOT NULL PRIMARY KEY, note BLOB NOT NULL) STRICT",
    ]
}
