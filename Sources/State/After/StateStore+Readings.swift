package import Casework
import Foundation
import GRDB
package import Linkage

/// What people decided about doubtful children.
extension StateStore {
    /// The children of a night with what was decided about them; of every night where none is named.
    ///
    /// Only children a person may be asked about: reviews, children a school did not know, those drawn for a second
    /// look, and those somebody looked at anyway.
    ///
    /// - Parameters:
    ///   - day: nights of this day and later ones only.
    ///   - withNotified: every child a school is told of as well.
    package func deskCases(
        runID: String?, since day: CalendarDate? = nil, withNotified: Bool = false
    ) throws(StateError) -> [DeskCase] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT c.*, d.occurrence_number, d.pupil_id, EXISTS (
                        SELECT 1 FROM runs s JOIN decisions e ON e.run_id = s.run_id
                        WHERE s.day = r.day AND s.generation > r.generation AND s.added_to IS NULL
                            AND length(e.payload) = 64 AND substr(e.payload, 33) = substr(d.payload, 33)
                    ) AS is_replaced FROM cases c
                    JOIN runs r ON r.run_id = c.run_id
                    LEFT JOIN decisions d ON d.run_id = c.run_id AND d.child_ref = c.child_ref
                    WHERE r.added_to IS NULL AND (?1 IS NULL OR c.run_id = ?1)
                        AND (?2 IS NULL OR c.day >= ?2) AND (c.disposition = 'review' OR c.is_reopened OR c.is_sampled
                        OR (?3 AND c.disposition = 'notify') OR EXISTS (
                            SELECT 1 FROM readings q WHERE q.run_id = c.run_id AND q.child_ref = c.child_ref))
                    ORDER BY c.number
                    """,
                arguments: [runID, day?.dayNumber, withNotified])
            let readings = Dictionary(grouping: try StateStore.readings(runID: runID, in: database)) {
                "\($0.runID) \($0.child.text)"
            }
            return try rows.map { row in
                let values = RowValues(row: row)
                var item = try StateStore.deskCase(of: values)
                item.readings = readings["\(item.runID) \(item.child.text)"] ?? []
                return item
            }
        }
    }

    private static func deskCase(of values: RowValues) throws -> DeskCase {
        DeskCase(
            runID: try values.text("run_id"), child: ChildReference(text: try values.text("child_ref")),
            disposition: try values.text("disposition"), rule: try values.text("rule"),
            occurrenceNumber: try values.optionalText("occurrence_number") ?? "",
            pupilID: try values.optionalText("pupil_id") ?? "",
            posteriorPPM: try values.optionalNumber("posterior_ppm"),
            isCallFirst: try values.number("is_call_first") == 1, isSampled: try values.number("is_sampled") == 1,
            isReopened: try values.number("is_reopened") == 1,
            isReplaced: try values.number("is_replaced") == 1, readings: [])
    }

    private static func readings(runID: String?, in database: Database) throws -> [ReadingRecord] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT * FROM readings WHERE ?1 IS NULL OR run_id = ?1 ORDER BY number",
            arguments: [runID])
        return try rows.map { row in
            let values = RowValues(row: row)
            return ReadingRecord(
                number: try values.number("number"), runID: try values.text("run_id"),
                child: ChildReference(text: try values.text("child_ref")),
                status: try values.word("status", as: ReadingRecord.Status.self),
                category: try values.word("category", as: ReadingRecord.Category.self),
                decision: try values.text("decision"), decidedBy: try values.text("decided_by"),
                secondBy: try values.text("second_by"), decidedAt: WallMinute(number: try values.number("decided_at")),
                reason: try values.text("reason"), isBlindSecond: try values.number("is_blind_second") == 1,
                addedRun: try values.optionalText("added_run"), fileDigest: try values.text("file_digest"),
                seconds: try values.optionalNumber("seconds"))
        }
    }

    /// Whether a file with these very bytes was imported before.
    package func knowsFile(_ digest: String) throws(StateError) -> Bool {
        try read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM readings WHERE file_digest = ?1)
                        OR EXISTS (SELECT 1 FROM tries WHERE file_digest = ?1)
                    """,
                arguments: [digest]) ?? false
        }
    }

    /// Records decisions that need no added run, with what is said of them, in one transaction.
    package func record(
        _ readings: [ReadingRecord], events: [EventRecord], trail: TrailAppendix? = nil
    ) throws(StateError) {
        try write { database in
            for reading in readings { try StateStore.insert(reading, addedRun: nil, into: database) }
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
        }
    }

    /// Puts a decision in place of whatever was said before of the same child.
    static func insert(_ reading: ReadingRecord, addedRun: String?, into database: Database) throws {
        if reading.status != .disagreed, reading.status != .first {
            try database.execute(
                sql: """
                    UPDATE readings SET status = 'superseded'
                    WHERE run_id = ? AND child_ref = ? AND status IN ('first', 'settled', 'asked', 'disagreed')
                        AND NOT (? AND status = 'first')
                    """,
                arguments: [reading.runID, reading.child.text, reading.isBlindSecond])
        }
        let isInForce = reading.status == .settled
        if isInForce {
            // The doubt that a school had raised is answered; another one begins anew.
            try database.execute(
                sql: "UPDATE cases SET is_reopened = 0 WHERE run_id = ? AND child_ref = ?",
                arguments: [reading.runID, reading.child.text])
        }
        try database.execute(
            sql: """
                INSERT INTO readings (run_id, child_ref, status, category, decision, decided_by, second_by, decided_at,
                    reason, is_blind_second, added_run, file_digest, seconds)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                reading.runID, reading.child.text, reading.status.rawValue, reading.category.rawValue,
                reading.decision, reading.decidedBy, reading.secondBy, reading.decidedAt.number, reading.reason,
                reading.isBlindSecond, isInForce ? addedRun : nil, reading.fileDigest,
                reading.seconds,
            ])
    }

    /// Counts that an automatic match was looked at again, and whether it was wrong. The group is kept with no child.
    ///
    /// - Parameters:
    ///   - looked: 1, 0 where the same match was looked at before, −1 where the look is taken back.
    ///   - wrong: 1 where it was found wrong, −1 where that is taken back.
    package func countCheck(runID: String, origin: String, looked: Int, wrong: Int) throws(StateError) {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE origin_counts SET checked = checked + ?, wrong = wrong + ?
                    WHERE run_id = ? AND origin = ? AND disposition = 'notify'
                    """,
                arguments: [looked, wrong, runID, origin])
        }
    }

    /// Takes a decision back, inside the transaction of the run that says so: the child waits again, and the school may
    /// be told anew. Throws `unknownRun` where nothing is in force.
    static func undo(_ item: UndoneReading, in database: Database) throws {
        let added = try String.fetchOne(
            database,
            sql: """
                SELECT added_run FROM readings WHERE run_id = ? AND child_ref = ? AND status = 'settled'
                    AND added_run IS NOT NULL
                """,
            arguments: [item.runID, item.child.text])
        guard let added else { throw StateError(.unknownRun) }
        try database.execute(
            sql: "UPDATE readings SET status = 'undone' WHERE run_id = ? AND child_ref = ? AND status = 'settled'",
            arguments: [item.runID, item.child.text])
        // A call that the decision had stopped is not made again unseen: the child waits for a person.
        try database.execute(
            sql: "UPDATE cases SET is_reopened = 1 WHERE run_id = ? AND child_ref = ? AND disposition = 'notify'",
            arguments: [item.runID, item.child.text])
        for number in Set(try tellings(of: item.child, decidedIn: added, in: database).map(\.number)).sorted() {
            try database.execute(
                sql: "DELETE FROM notifications WHERE key = (SELECT key FROM tellings WHERE number = ?)",
                arguments: [number])
            try database.execute(
                sql: "UPDATE tellings SET is_withdrawn = 1, key = NULL WHERE number = ?", arguments: [number])
        }
    }

    /// The schools a decision had told, without changing anything.
    package func tellings(of child: ChildReference, decidedIn runID: String) throws(StateError) -> [UndoneTelling] {
        try read { try StateStore.tellings(of: child, decidedIn: runID, in: $0) }
    }

    private static func tellings(
        of child: ChildReference, decidedIn runID: String, in database: Database
    ) throws -> [UndoneTelling] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT t.number, t.urn, t.told, s.run_id AS sheet_run, s.sheet_id, s.printed_at,
                    n.payload FROM tellings t LEFT JOIN notifications n ON n.key = t.key
                LEFT JOIN sheet_children c ON c.telling = t.number
                LEFT JOIN sheets s ON s.run_id = c.run_id AND s.sheet_id = c.sheet_id
                WHERE t.child_ref = ? AND t.run_id = ? AND t.is_withdrawn = 0 ORDER BY t.number, s.run_id
                """,
            arguments: [child.text, runID])
        return try rows.map { row in
            let values = RowValues(row: row)
            guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
            return UndoneTelling(
                number: try values.number("number"), urn: urn, isTold: try values.optionalNumber("told") != nil,
                sheetRun: try values.optionalText("sheet_run"), sheetID: try values.optionalText("sheet_id"),
                isPrinted: try values.optionalText("printed_at") != nil,
                payload: try values.optionalBytes("payload") ?? [])
        }
    }
}

/// A school that was to be told because of a decision that is taken back.
package struct UndoneTelling: Hashable, Sendable {
    package let number: Int
    package let urn: URN
    package let isTold: Bool
    package let sheetRun: String?
    package let sheetID: String?
    package let isPrinted: Bool
    /// The child as the sheet names it; empty where nothing of it is kept.
    package let payload: [UInt8]
}
