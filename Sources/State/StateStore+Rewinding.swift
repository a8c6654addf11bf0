import Foundation
import GRDB

/// What the state was before a run, as far as it cannot be told from the tables alone.
package struct StateBefore: Sendable {
    /// What was known of one try to tell a school of a child.
    package struct Outcome: Hashable, Sendable {
        package var runID: String
        package var sheetID: String
        package var child: String
        package var number: Int
        package var code: Int

        package init(runID: String, sheetID: String, child: String, number: Int, code: Int) {
            self.runID = runID
            self.sheetID = sheetID
            self.child = child
            self.number = number
            self.code = code
        }
    }

    /// The run, which is forgotten with every later one.
    package var runID: String
    package var trailSize: Int
    package var root: [UInt8]
    package var frontier: [UInt8]
    package var newestDay: String
    package var rules: String
    /// The outcomes that had been reported by then.
    package var outcomes: [Outcome]
    /// Decisions undone since, as run and child.
    package var undoneSince: [(runID: String, child: String)]

    package init(
        runID: String, trailSize: Int, root: [UInt8], frontier: [UInt8], newestDay: String, rules: String,
        outcomes: [Outcome], undoneSince: [(runID: String, child: String)]
    ) {
        self.runID = runID
        self.trailSize = trailSize
        self.root = root
        self.frontier = frontier
        self.newestDay = newestDay
        self.rules = rules
        self.outcomes = outcomes
        self.undoneSince = undoneSince
    }
}

extension StateStore {
    /// Copies the whole state, as one commit left it, into a folder that has none.
    package func copy(toFolder folder: String) throws(StateError) {
        let path = folder + "/" + StateStore.fileName
        try StateStore.prepareFile(path: path, folder: folder)
        try StateStore.guarded {
            let copy = try DatabaseQueue(path: path)
            try queue.backup(to: copy)
            try copy.close()
        }
    }

    /// Sets a private copy back to before a run, and says whether that could be done in full.
    ///
    /// What later runs carried, recalled or withdrew stands again as it stood; tries are those reported by then. A
    /// notification that a person undid since is not kept anywhere: where the run knew one, the answer is false.
    package func rewind(to before: StateBefore) throws(StateError) -> Bool {
        try write { database in
            guard
                let place = try Int.fetchOne(
                    database, sql: "SELECT rowid FROM runs WHERE run_id = ?", arguments: [before.runID])
            else { throw StateError(.unknownRun) }
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            try database.execute(sql: "CREATE TEMP TABLE later (run_id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID")
            try database.execute(
                sql: "INSERT INTO later SELECT run_id FROM runs WHERE rowid >= ?", arguments: [place])
            for undone in before.undoneSince {
                let wasKnown = try Bool.fetchOne(
                    database,
                    sql: """
                        SELECT EXISTS (SELECT 1 FROM readings WHERE run_id = ? AND child_ref = ? AND status = 'undone'
                            AND added_run IS NOT NULL AND added_run NOT IN later)
                        """,
                    arguments: [undone.runID, undone.child])
                if wasKnown == true { return false }
            }
            for statement in StateStore.rewinding { try database.execute(sql: statement) }
            try StateStore.rewindOutcomes(to: before, in: database)
            try database.execute(
                sql: "UPDATE trail SET size = ?, root = ?, frontier = ?, written_size = ?, newest_day = ?, rules = ?",
                arguments: [
                    before.trailSize, Data(before.root), Data(before.frontier), before.trailSize, before.newestDay,
                    before.rules,
                ])
            return true
        }
    }

    /// A notification's newest run with a sheet for it; nothing where it waits.
    private static let newestSheetRun = """
        (SELECT c.run_id FROM tellings t JOIN sheet_children c ON c.telling = t.number
            JOIN runs r ON r.run_id = c.run_id WHERE t.key = notifications.key ORDER BY r.rowid DESC LIMIT 1)
        """

    private static let rewinding = [
        "CREATE TEMP TABLE touched AS SELECT DISTINCT telling FROM sheet_children WHERE run_id IN later",
        "DELETE FROM corrections",
        // A decision of a person that an earlier run acted on is what a later night may take over.
        "DELETE FROM readings WHERE added_run IS NULL OR added_run IN later",
        "DELETE FROM tries WHERE run_id IN later", "DELETE FROM sheet_children WHERE run_id IN later",
        "DELETE FROM sheets WHERE run_id IN later", "DELETE FROM tellings WHERE run_id IN later",
        "DELETE FROM cases WHERE run_id IN later", "DELETE FROM origin_counts WHERE run_id IN later",
        "DELETE FROM notifications WHERE run_id IN later",
        // Withdrawn since: it stands again.
        """
        INSERT INTO notifications (key, run_id, position, child_ref, pupil_id, occurrence_number, urn, call_day, state,
            carried_by, payload)
        SELECT key, run_id, position, child_ref, pupil_id, occurrence_number, urn, call_day, state,
            CASE state WHEN 'carried' THEN told_by END, payload
        FROM withdrawals WHERE withdrawn_by IN later AND run_id NOT IN later
        """,
        """
        UPDATE tellings SET is_withdrawn = 0, key = w.key FROM withdrawals w
        WHERE w.run_id = tellings.run_id AND w.child_ref = tellings.child_ref AND w.urn = tellings.urn
            AND w.withdrawn_by IN later
        """,
        "DELETE FROM withdrawals WHERE withdrawn_by IN later",
        // Carried or recalled since: it is where it was.
        """
        UPDATE notifications SET
            state = CASE WHEN \(newestSheetRun) IS NULL THEN 'held'
                WHEN \(newestSheetRun) = run_id THEN 'told' ELSE 'carried' END,
            carried_by = NULLIF(\(newestSheetRun), run_id)
        WHERE carried_by IN later
        """,
        """
        UPDATE tellings SET call_day = COALESCE(
            (SELECT MAX(s.call_day) FROM sheet_children c
                JOIN sheets s ON s.run_id = c.run_id AND s.sheet_id = c.sheet_id WHERE c.telling = tellings.number),
            due_day)
        WHERE number IN touched
        """,
        "DELETE FROM row_keys WHERE first_run IN later", "DELETE FROM decisions WHERE run_id IN later",
        "DELETE FROM inputs WHERE run_id IN later", "DELETE FROM outputs WHERE run_id IN later",
        "DELETE FROM events WHERE run_id IN later", "UPDATE runs SET added_to = NULL WHERE run_id IN later",
        // Of the processes beside the schools' nothing is asked, but none may lean on a run that is gone.
        "UPDATE sister_runs SET night = NULL WHERE night IN later",
        "DELETE FROM runs WHERE run_id IN later", "DELETE FROM trail_pending",
        "DELETE FROM trail_checkpoints_pending", "DROP TABLE touched", "DROP TABLE later",
    ]

    private static func rewindOutcomes(to before: StateBefore, in database: Database) throws {
        let tellings = try Int.fetchAll(
            database,
            sql: """
                SELECT DISTINCT c.telling FROM tries t JOIN sheet_children c
                ON c.run_id = t.run_id AND c.sheet_id = t.sheet_id AND c.child_ref = t.child_ref ORDER BY 1
                """)
        try database.execute(
            sql: """
                CREATE TEMP TABLE reported (run_id TEXT, sheet_id TEXT, child_ref TEXT, try INTEGER, code INTEGER)
                """)
        let statement = try database.makeStatement(sql: "INSERT INTO reported VALUES (?, ?, ?, ?, ?)")
        for item in before.outcomes {
            try statement.execute(arguments: [item.runID, item.sheetID, item.child, item.number, item.code])
        }
        let isSame = """
            r.run_id = tries.run_id AND r.sheet_id = tries.sheet_id AND r.child_ref = tries.child_ref
                AND r.try = tries.try
            """
        try database.execute(
            sql: "DELETE FROM tries WHERE NOT EXISTS (SELECT 1 FROM reported r WHERE \(isSame))")
        try database.execute(sql: "UPDATE tries SET code = r.code FROM reported r WHERE \(isSame)")
        try database.execute(sql: "DROP TABLE reported")
        for telling in tellings { try settle(telling, in: database) }
    }
}
