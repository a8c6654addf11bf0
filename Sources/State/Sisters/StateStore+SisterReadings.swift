package import Casework
import GRDB

/// What people decided about persons of the processes beside the schools'.
extension StateStore {
    /// Everybody in review, of one run or of all that are kept, oldest first.
    package func sisterCases(of process: ProcessName, runID: String? = nil) throws(StateError) -> [SisterCase] {
        try sisterCases(named: process.text, runID: runID)
    }

    private func sisterCases(named process: String, runID: String?) throws(StateError) -> [SisterCase] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT d.*, EXISTS (
                        SELECT 1 FROM sister_decisions o JOIN sister_runs l ON l.run_id = o.run_id
                        WHERE o.person_ref = d.person_ref AND l.process = r.process AND l.added_to IS NULL
                            AND l.day = r.day AND l.generation > r.generation) AS is_replaced
                    FROM sister_decisions d JOIN sister_runs r ON r.run_id = d.run_id
                    WHERE r.process = ?1 AND d.disposition = 'review' AND r.status <> 'refused'
                        AND r.added_to IS NULL AND (?2 IS NULL OR d.run_id = ?2)
                    ORDER BY r.day, r.generation, d.position
                    """,
                arguments: [process, runID])
            return try rows.map { row in
                let values = RowValues(row: row)
                let decision = try StateStore.sisterDecision(of: values)
                let run = try values.text("run_id")
                return SisterCase(
                    runID: run, decision: decision, isReplaced: try values.number("is_replaced") == 1,
                    readings: try StateStore.sisterReadings(run, decision.person, in: database))
            }
        }
    }

    /// How many people wait for a decision, by process; those with nobody are absent.
    package func openSisterReviews() throws(StateError) -> [(process: String, count: Int)] {
        let names = try read {
            try String.fetchAll($0, sql: "SELECT DISTINCT process FROM sister_runs ORDER BY process")
        }
        var counts: [(process: String, count: Int)] = []
        for name in names {
            let open = try sisterCases(named: name, runID: nil).count(where: \.isOpen)
            if open > 0 { counts.append((name, open)) }
        }
        return counts
    }

    /// Whether a file with these very bytes was imported for a process beside the schools' before.
    package func knowsSisterFile(_ digest: String) throws(StateError) -> Bool {
        try read { database in
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM sister_readings WHERE file_digest = ?)",
                arguments: [digest]) ?? false
        }
    }

    /// Records decisions that need no run of their own, with what is said of them, in one transaction.
    package func recordSisters(
        _ readings: [ReadingRecord], undone: [UndoneReading] = [], events: [EventRecord], trail: TrailAppendix?
    ) throws(StateError) {
        try write { database in
            for item in undone { try StateStore.undoSister(item, in: database) }
            for reading in readings { try StateStore.insertSister(reading, addedRun: nil, into: database) }
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
        }
    }

    /// The inputs of a run with their roles, in the order recorded.
    package func sisterInputs(runID: String) throws(StateError) -> [InputRecord] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM sister_inputs WHERE run_id = ? ORDER BY position", arguments: [runID]
            ).map { row in
                let values = RowValues(row: row)
                return InputRecord(
                    role: try values.text("role"), name: try values.text("name"), digest: try values.text("digest"),
                    bytes: try values.number("bytes"))
            }
        }
    }

    /// The key of a run's inputs; nothing where there is no such run.
    package func sisterInputsKey(runID: String) throws(StateError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT inputs_key FROM sister_runs WHERE run_id = ?", arguments: [runID])
        }
    }

    /// The notices a run made about somebody.
    package func sisterNotices(runID: String, person: ChildReference) throws(StateError) -> [SisterNotice] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM sister_notices WHERE run_id = ? AND person_ref = ? ORDER BY position",
                arguments: [runID, person.text]
            ).map { try StateStore.sisterNotice(of: RowValues(row: $0)) }
        }
    }

    // MARK: Rows

    /// Puts a decision in place of whatever was said before of the same person.
    static func insertSister(_ reading: ReadingRecord, addedRun: String?, into database: Database) throws {
        try database.execute(
            sql: """
                UPDATE sister_readings SET status = 'superseded'
                WHERE run_id = ? AND person_ref = ? AND status IN ('settled', 'asked')
                """,
            arguments: [reading.runID, reading.child.text])
        try database.execute(
            sql: """
                INSERT INTO sister_readings (run_id, person_ref, status, category, decision, decided_by, second_by,
                    decided_at, reason, added_run, file_digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                reading.runID, reading.child.text, reading.status.rawValue, reading.category.rawValue,
                reading.decision, reading.decidedBy, reading.secondBy, reading.decidedAt.number, reading.reason,
                reading.status == .settled ? addedRun : nil, reading.fileDigest,
            ])
    }

    /// Takes a decision back: the person waits again, and the recipient may be told anew. Throws `unknownRun` where
    /// nothing is in force.
    static func undoSister(_ item: UndoneReading, in database: Database) throws {
        let added = try String?.fetchOne(
            database,
            sql: "SELECT added_run FROM sister_readings WHERE run_id = ? AND person_ref = ? AND status = 'settled'",
            arguments: [item.runID, item.child.text])
        guard let added else { throw StateError(.unknownRun) }
        try database.execute(
            sql: """
                UPDATE sister_readings SET status = 'undone'
                WHERE run_id = ? AND person_ref = ? AND status = 'settled'
                """,
            arguments: [item.runID, item.child.text])
        if let added {
            try database.execute(
                sql: "DELETE FROM sister_notices WHERE run_id = ? AND person_ref = ?",
                arguments: [added, item.child.text])
        }
    }

    private static func sisterReadings(
        _ runID: String, _ person: ChildReference, in database: Database
    ) throws -> [ReadingRecord] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM sister_readings WHERE run_id = ? AND person_ref = ? ORDER BY number",
            arguments: [runID, person.text]
        ).map { row in
            let values = RowValues(row: row)
            return ReadingRecord(
                number: try values.number("number"), runID: try values.text("run_id"),
                child: ChildReference(text: try values.text("person_ref")),
                status: try values.word("status", as: ReadingRecord.Status.self),
                category: try values.word("category", as: ReadingRecord.Category.self),
                decision: try values.text("decision"), decidedBy: try values.text("decided_by"),
                secondBy: try values.text("second_by"), decidedAt: WallMinute(number: try values.number("decided_at")),
                reason: try values.text("reason"), addedRun: try values.optionalText("added_run"),
                fileDigest: try values.text("file_digest"))
        }
    }
}
