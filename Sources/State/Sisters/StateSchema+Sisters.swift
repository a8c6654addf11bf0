extension StateSchema {
    /// Runs, decisions and notices of the processes beside the schools', each row under its process's name.
    ///
    /// Tables of their own, and not a column in those of the schools: a question about schools cannot find a practice by
    /// mistake, and nothing that has been released is rebuilt. `night` is the schools' run in whose commit the run was
    /// recorded, where there was one. `recipient` is an ODS code, a URN or whatever the process tells; the state never
    /// reads it.
    static let sisterTables = [
        """
        CREATE TABLE sister_runs (
            run_id TEXT NOT NULL PRIMARY KEY,
            process TEXT NOT NULL CHECK (process <> 'schools'),
            day TEXT NOT NULL,
            generation INTEGER CHECK (generation >= 1),
            as_of TEXT NOT NULL,
            inputs_key TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('committed', 'published', 'refused')),
            totals TEXT NOT NULL,
            program TEXT NOT NULL,
            night TEXT REFERENCES runs,
            purged_on TEXT,
            UNIQUE (process, day, generation),
            CHECK ((status = 'refused') = (generation IS NULL))
        ) STRICT
        """,
        """
        CREATE UNIQUE INDEX sister_runs_by_inputs ON sister_runs (process, inputs_key) WHERE status <> 'refused'
        """,
        """
        CREATE TABLE sister_inputs (
            run_id TEXT NOT NULL REFERENCES sister_runs,
            position INTEGER NOT NULL,
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            digest TEXT NOT NULL,
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            PRIMARY KEY (run_id, position)
        ) STRICT
        """,
        "CREATE INDEX sister_inputs_by_digest ON sister_inputs (digest)",
        """
        CREATE TABLE sister_decisions (
            run_id TEXT NOT NULL REFERENCES sister_runs,
            position INTEGER NOT NULL,
            person_ref TEXT NOT NULL,
            disposition TEXT NOT NULL
                CHECK (disposition IN ('notify', 'review', 'refer', 'suppress', 'reject')),
            rule TEXT NOT NULL,
            list TEXT NOT NULL,
            person_id TEXT NOT NULL,
            occurrence_number TEXT NOT NULL,
            posterior_ppm INTEGER CHECK (posterior_ppm BETWEEN 0 AND 1000000),
            PRIMARY KEY (run_id, position)
        ) STRICT
        """,
        "CREATE INDEX sister_decisions_by_person ON sister_decisions (person_ref)",
        """
        CREATE TABLE sister_notices (
            key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 32),
            process TEXT NOT NULL CHECK (process <> 'schools'),
            run_id TEXT NOT NULL REFERENCES sister_runs,
            position INTEGER NOT NULL,
            person_ref TEXT NOT NULL,
            person_id TEXT NOT NULL,
            occurrence_number TEXT NOT NULL,
            recipient TEXT NOT NULL,
            day TEXT NOT NULL,
            UNIQUE (run_id, position)
        ) STRICT
        """,
        "CREATE INDEX sister_notices_by_occurrence ON sister_notices (occurrence_number)",
        """
        CREATE TABLE sister_outputs (
            run_id TEXT NOT NULL REFERENCES sister_runs,
            position INTEGER NOT NULL,
            path TEXT NOT NULL,
            bytes BLOB NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            PRIMARY KEY (run_id, position),
            UNIQUE (run_id, path)
        ) STRICT
        """,
    ]

    /// What people decided about persons of these processes, and the runs that were added for it; `readings` are the
    /// schools'.
    static let sisterReadings = [
        "ALTER TABLE sister_runs ADD COLUMN added_to TEXT REFERENCES sister_runs",
        """
        CREATE TABLE sister_readings (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            run_id TEXT NOT NULL REFERENCES sister_runs,
            person_ref TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('settled', 'asked', 'superseded', 'undone')),
            category TEXT NOT NULL CHECK (category IN ('best', 'other', 'none', 'ask-police')),
            decision TEXT NOT NULL,
            decided_by TEXT NOT NULL,
            second_by TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            added_run TEXT REFERENCES sister_runs,
            file_digest TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX sister_readings_by_person ON sister_readings (run_id, person_ref)",
    ]
}
