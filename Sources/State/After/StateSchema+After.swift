extension StateSchema {
    /// When the police file was in and the sheets were ready, minutes of London wall time by the machine's clock, and
    /// how long a reader looked at a child before deciding. They reach statistics alone, and no published file.
    static let timesOfTheNight = [
        "ALTER TABLE runs ADD COLUMN file_in INTEGER",
        "ALTER TABLE runs ADD COLUMN sheets_ready INTEGER",
        "ALTER TABLE readings ADD COLUMN seconds INTEGER CHECK (seconds BETWEEN 1 AND 86400)",
    ]

    /// What comes back after the calls, and what statistics are made of.
    ///
    /// Two kinds of tables. `cases`, `tellings`, `sheets`, `schools` and `origin_counts` hold no name and no number of
    /// a pupil; they outlive the purge, and every figure comes from them. `persons` and `incidents` give each pupil and
    /// occurrence a plain number; the purge forgets their keys, after which a number leads to nobody. `readings`,
    /// `tries` and `corrections` hold what people wrote, until it is purged.
    ///
    /// Minutes are London wall time, counted from 1 January 1970, 00:00.
    static let afterTheCalls = [
        "ALTER TABLE runs ADD COLUMN added_to TEXT REFERENCES runs",
        "ALTER TABLE runs ADD COLUMN purged_on TEXT",
        """
        CREATE TABLE persons (
            number INTEGER NOT NULL PRIMARY KEY,
            key BLOB UNIQUE CHECK (length(key) = 32)
        ) STRICT
        """,
        """
        CREATE TABLE incidents (
            number INTEGER NOT NULL PRIMARY KEY,
            key BLOB UNIQUE CHECK (length(key) = 32)
        ) STRICT
        """,
        """
        CREATE TABLE schools (
            urn INTEGER NOT NULL PRIMARY KEY CHECK (urn BETWEEN 100000 AND 999999),
            name TEXT NOT NULL,
            phase TEXT NOT NULL,
            cluster TEXT NOT NULL,
            first_bell INTEGER CHECK (first_bell BETWEEN 0 AND 1439)
        ) STRICT
        """,
        """
        CREATE TABLE cases (
            number INTEGER NOT NULL PRIMARY KEY,
            run_id TEXT NOT NULL REFERENCES runs,
            day INTEGER NOT NULL,
            child_ref TEXT NOT NULL,
            disposition TEXT NOT NULL CHECK (disposition IN ('notify', 'review', 'refer', 'suppress')),
            rule TEXT NOT NULL,
            list TEXT NOT NULL,
            person INTEGER REFERENCES persons,
            incident INTEGER NOT NULL REFERENCES incidents,
            occurred INTEGER NOT NULL,
            reported INTEGER,
            risk TEXT NOT NULL,
            source TEXT NOT NULL,
            posterior_ppm INTEGER CHECK (posterior_ppm BETWEEN 0 AND 1000000),
            notes TEXT NOT NULL,
            is_call_first INTEGER NOT NULL CHECK (is_call_first IN (0, 1)),
            is_sampled INTEGER NOT NULL CHECK (is_sampled IN (0, 1)),
            is_reopened INTEGER NOT NULL DEFAULT 0 CHECK (is_reopened IN (0, 1)),
            UNIQUE (run_id, child_ref)
        ) STRICT
        """,
        "CREATE INDEX cases_by_day ON cases (day)",
        "CREATE INDEX cases_by_child ON cases (child_ref)",
        """
        CREATE TABLE origin_counts (
            run_id TEXT NOT NULL REFERENCES runs,
            origin TEXT NOT NULL,
            disposition TEXT NOT NULL,
            children INTEGER NOT NULL,
            checked INTEGER NOT NULL DEFAULT 0,
            wrong INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (run_id, origin, disposition)
        ) STRICT
        """,
        """
        CREATE TABLE tellings (
            number INTEGER NOT NULL PRIMARY KEY,
            key BLOB UNIQUE CHECK (length(key) = 32),
            run_id TEXT NOT NULL REFERENCES runs,
            case_number INTEGER NOT NULL REFERENCES cases,
            child_ref TEXT NOT NULL,
            urn INTEGER NOT NULL,
            due_day INTEGER NOT NULL,
            call_day INTEGER NOT NULL,
            first_try INTEGER,
            told INTEGER,
            code INTEGER CHECK (code BETWEEN 1 AND 7),
            tries INTEGER NOT NULL DEFAULT 0,
            is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
            is_wrong INTEGER NOT NULL DEFAULT 0 CHECK (is_wrong IN (0, 1)),
            CHECK (told IS NULL OR code IN (1, 2))
        ) STRICT
        """,
        "CREATE INDEX tellings_by_case ON tellings (case_number)",
        "CREATE INDEX tellings_by_child ON tellings (child_ref, urn)",
        "CREATE INDEX tellings_open ON tellings (call_day) WHERE told IS NULL AND is_withdrawn = 0",
        """
        CREATE TABLE sheets (
            run_id TEXT NOT NULL REFERENCES runs,
            sheet_id TEXT NOT NULL,
            urn INTEGER NOT NULL,
            call_day INTEGER NOT NULL,
            children INTEGER NOT NULL CHECK (children > 0),
            printed_at TEXT,
            PRIMARY KEY (run_id, sheet_id)
        ) STRICT
        """,
        """
        CREATE TABLE sheet_children (
            run_id TEXT NOT NULL,
            sheet_id TEXT NOT NULL,
            child_ref TEXT NOT NULL,
            telling INTEGER NOT NULL REFERENCES tellings,
            PRIMARY KEY (run_id, sheet_id, child_ref),
            FOREIGN KEY (run_id, sheet_id) REFERENCES sheets
        ) STRICT
        """,
        "CREATE INDEX sheet_children_by_telling ON sheet_children (telling)",
        """
        CREATE TABLE readings (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            run_id TEXT NOT NULL REFERENCES runs,
            child_ref TEXT NOT NULL,
            status TEXT NOT NULL
                CHECK (status IN ('first', 'settled', 'asked', 'disagreed', 'superseded', 'undone')),
            category TEXT NOT NULL CHECK (category IN ('best', 'other', 'none', 'ask-police')),
            decision TEXT NOT NULL,
            decided_by TEXT NOT NULL,
            second_by TEXT NOT NULL,
            decided_at INTEGER NOT NULL,
            reason TEXT NOT NULL,
            is_blind_second INTEGER NOT NULL CHECK (is_blind_second IN (0, 1)),
            added_run TEXT REFERENCES runs,
            file_digest TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX readings_by_child ON readings (run_id, child_ref)",
        "CREATE INDEX readings_by_file ON readings (file_digest)",
        """
        CREATE TABLE tries (
            run_id TEXT NOT NULL,
            sheet_id TEXT NOT NULL,
            child_ref TEXT NOT NULL,
            try INTEGER NOT NULL CHECK (try BETWEEN 1 AND 9),
            at INTEGER NOT NULL,
            spoke_to TEXT NOT NULL,
            code INTEGER NOT NULL CHECK (code BETWEEN 1 AND 7),
            initials TEXT NOT NULL,
            reason TEXT NOT NULL,
            file_digest TEXT NOT NULL,
            PRIMARY KEY (run_id, sheet_id, child_ref, try),
            FOREIGN KEY (run_id, sheet_id, child_ref) REFERENCES sheet_children
        ) STRICT
        """,
        """
        CREATE TABLE corrections (
            number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            telling INTEGER NOT NULL REFERENCES tellings,
            run_id TEXT NOT NULL,
            sheet_id TEXT NOT NULL,
            child_ref TEXT NOT NULL,
            urn INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('wrong-school', 'wrong-child', 'too-much-said')),
            found_at INTEGER NOT NULL,
            found_by TEXT NOT NULL,
            done TEXT NOT NULL,
            recorded_at TEXT NOT NULL
        ) STRICT
        """,
    ]
}
