import Casework
import Foundation
import GRDB

/// What callers recorded.
extension StateStore {
    /// Every child of every sheet of a run; of all runs with calls since a day where none is named.
    package func sheetLines(runID: String? = nil, since day: Int = .min) throws(StateError) -> [SheetLine] {
        try read { database in
            let tries = try Row.fetchAll(
                database,
                sql: """
                    SELECT t.* FROM tries t JOIN sheets s ON s.run_id = t.run_id AND s.sheet_id = t.sheet_id
                    WHERE (?1 IS NULL OR t.run_id = ?1) AND s.call_day >= ?2 ORDER BY t.child_ref, t.try
                    """,
                arguments: [runID, day])
            let byLine = Dictionary(grouping: try tries.map { try StateStore.callTry(of: RowValues(row: $0)) }) {
                "\($0.runID) \($0.sheetID) \($0.child.text)"
            }
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT c.run_id, c.sheet_id, c.child_ref, c.telling, s.urn, s.call_day, s.printed_at,
                        t.is_withdrawn, t.told, COALESCE(k.name, '') AS school,
                        EXISTS (SELECT 1 FROM sheet_children l JOIN sheets m
                            ON m.run_id = l.run_id AND m.sheet_id = l.sheet_id
                            WHERE l.telling = c.telling AND m.call_day > s.call_day) AS is_later
                    FROM sheet_children c JOIN sheets s ON s.run_id = c.run_id AND s.sheet_id = c.sheet_id
                    JOIN tellings t ON t.number = c.telling LEFT JOIN schools k ON k.urn = s.urn
                    WHERE (?1 IS NULL OR c.run_id = ?1) AND s.call_day >= ?2
                    ORDER BY s.call_day, c.run_id, c.sheet_id, c.telling
                    """,
                arguments: [runID, day])
            return try rows.map { row in
                var line = try StateStore.sheetLine(of: RowValues(row: row))
                line.tries = byLine["\(line.runID) \(line.sheetID) \(line.child.text)"] ?? []
                return line
            }
        }
    }

    private static func sheetLine(of values: RowValues) throws -> SheetLine {
        guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
        return SheetLine(
            runID: try values.text("run_id"), sheetID: try values.text("sheet_id"), urn: urn,
            school: try values.text("school"), callDay: try values.number("call_day"),
            child: ChildReference(text: try values.text("child_ref")), telling: try values.number("telling"),
            isPrinted: try values.optionalText("printed_at") != nil,
            isWithdrawn: try values.number("is_withdrawn") == 1, isTold: try values.optionalNumber("told") != nil,
            isOnLaterSheet: try values.number("is_later") == 1, tries: [])
    }

    private static func callTry(of values: RowValues) throws -> CallTry {
        guard let code = CallTry.Code(rawValue: try values.number("code")) else { throw StateError(.damaged) }
        return CallTry(
            runID: try values.text("run_id"), sheetID: try values.text("sheet_id"),
            child: ChildReference(text: try values.text("child_ref")), number: try values.number("try"),
            at: WallMinute(number: try values.number("at")), spokeTo: try values.text("spoke_to"), code: code,
            initials: try values.text("initials"), reason: try values.text("reason"),
            fileDigest: try values.text("file_digest"))
    }

    /// Records what came of calls, and what follows from it, in one transaction.
    ///
    /// A sheet with an outcome was printed. A child the school did not know waits for a person again.
    package func record(
        _ tries: [CallTry], at moment: String, events: [EventRecord], trail: TrailAppendix? = nil
    ) throws(StateError) {
        try write { database in
            for item in tries { try StateStore.insert(item, at: moment, into: database) }
            for telling in try StateStore.tellings(of: tries, in: database) {
                try StateStore.settle(telling, in: database)
            }
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
        }
    }

    private static func insert(_ item: CallTry, at moment: String, into database: Database) throws {
        try database.execute(
            sql: """
                INSERT INTO tries (run_id, sheet_id, child_ref, try, at, spoke_to, code, initials, reason, file_digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (run_id, sheet_id, child_ref, try) DO UPDATE SET at = excluded.at,
                    spoke_to = excluded.spoke_to, code = excluded.code, initials = excluded.initials,
                    reason = excluded.reason, file_digest = excluded.file_digest
                """,
            arguments: [
                item.runID, item.sheetID, item.child.text, item.number, item.at.number, item.spokeTo,
                item.code.rawValue, item.initials, item.reason, item.fileDigest,
            ])
        try database.execute(
            sql: "UPDATE sheets SET printed_at = COALESCE(printed_at, ?) WHERE run_id = ? AND sheet_id = ?",
            arguments: [moment, item.runID, item.sheetID])
    }

    private static func tellings(of tries: [CallTry], in database: Database) throws -> [Int] {
        var found: Set<Int> = []
        for item in tries {
            let telling = try Int.fetchOne(
                database,
                sql: "SELECT telling FROM sheet_children WHERE run_id = ? AND sheet_id = ? AND child_ref = ?",
                arguments: [item.runID, item.sheetID, item.child.text])
            guard let telling else { throw StateError(.unknownRun) }
            found.insert(telling)
        }
        return found.sorted()
    }

    /// Makes a telling say what its tries say: the first, the last, and when the school was told.
    static func settle(_ telling: Int, in database: Database) throws {
        try database.execute(
            sql: """
                WITH own AS (
                    SELECT t.at, t.code, t.try, s.call_day FROM tries t
                    JOIN sheet_children c ON c.run_id = t.run_id AND c.sheet_id = t.sheet_id
                        AND c.child_ref = t.child_ref
                    JOIN sheets s ON s.run_id = t.run_id AND s.sheet_id = t.sheet_id
                    WHERE c.telling = ?1)
                UPDATE tellings SET
                    first_try = (SELECT MIN(at) FROM own),
                    tries = (SELECT COUNT(*) FROM own),
                    code = (SELECT code FROM own ORDER BY call_day DESC, try DESC LIMIT 1),
                    told = (SELECT CASE WHEN code IN (1, 2) THEN at END FROM own ORDER BY call_day DESC, try DESC
                        LIMIT 1)
                WHERE number = ?1
                """,
            arguments: [telling])
        let isNotOnRoll = try Bool.fetchOne(
            database, sql: "SELECT COALESCE(code = 6, 0) FROM tellings WHERE number = ?", arguments: [telling])
        try setReopened(isNotOnRoll ?? false, telling, in: database)
    }

    /// Puts a child's match in doubt, or takes the doubt back: in the run that told, and in the night that asked.
    ///
    /// What a person had decided no longer settles it.
    private static func setReopened(_ isReopened: Bool, _ telling: Int, in database: Database) throws {
        let cases = """
            SELECT case_number FROM tellings WHERE number = ?1
            UNION SELECT b.number FROM tellings t JOIN cases c ON c.number = t.case_number
                JOIN runs r ON r.run_id = c.run_id JOIN cases b ON b.run_id = r.added_to AND b.child_ref = c.child_ref
                WHERE t.number = ?1
            """
        if isReopened {
            try database.execute(
                sql: """
                    UPDATE readings SET status = 'superseded' WHERE status = 'settled' AND EXISTS (
                        SELECT 1 FROM cases c WHERE c.number IN (\(cases)) AND c.is_reopened = 0
                            AND c.run_id = readings.run_id AND c.child_ref = readings.child_ref)
                    """,
                arguments: [telling])
        }
        try database.execute(
            sql: "UPDATE cases SET is_reopened = ?2 WHERE number IN (\(cases))", arguments: [telling, isReopened])
    }

    /// Notes that a run's sheets, or one of them, are on paper; answers how many were not before.
    package func markPrinted(runID: String, sheetID: String?, at moment: String) throws(StateError) -> Int {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE sheets SET printed_at = ?1
                    WHERE run_id = ?2 AND (?3 IS NULL OR sheet_id = ?3) AND printed_at IS NULL
                    """,
                arguments: [moment, runID, sheetID])
            return database.changesCount
        }
    }

    /// The notifications of past days that were tried and never answered, oldest first.
    ///
    /// Only those whose newest sheet has an outcome that says so: a sheet nobody reported on may have been told, and goes
    /// to a person, whatever was said of an earlier one.
    package func unanswered(since first: Int, before day: Int) throws(StateError) -> [HeldNotification] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT n.*, r.day AS decided_on, r.added_to, t.call_day AS rung_on, t.code AS rung_code
                    FROM tellings t JOIN notifications n ON n.key = t.key
                    JOIN runs r ON r.run_id = n.run_id
                    WHERE t.told IS NULL AND t.is_withdrawn = 0 AND t.code IN (3, 4, 5, 7)
                        AND t.call_day >= ? AND t.call_day < ? AND n.state IN ('told', 'carried')
                        AND EXISTS (
                            SELECT 1 FROM tries y
                            JOIN sheet_children c ON c.run_id = y.run_id AND c.sheet_id = y.sheet_id
                                AND c.child_ref = y.child_ref
                            JOIN sheets s ON s.run_id = y.run_id AND s.sheet_id = y.sheet_id
                            WHERE c.telling = t.number AND s.call_day = t.call_day)
                    ORDER BY t.number
                    """,
                arguments: [first, day])
            return try rows.map { try StateStore.heldNotification(of: RowValues(row: $0)) }
        }
    }

    // MARK: Corrections

    /// Begins the record of a wrong disclosure and answers with its number.
    package func record(
        _ correction: Correction, events: [EventRecord], trail: TrailAppendix? = nil
    ) throws(StateError) -> Int {
        try write { database in
            let telling = try Int.fetchOne(
                database,
                sql: "SELECT telling FROM sheet_children WHERE run_id = ? AND sheet_id = ? AND child_ref = ?",
                arguments: [correction.runID, correction.sheetID, correction.child.text])
            guard let telling else { throw StateError(.unknownRun) }
            try database.execute(
                sql: """
                    INSERT INTO corrections (telling, run_id, sheet_id, child_ref, urn, kind, found_at, found_by, done,
                        recorded_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    telling, correction.runID, correction.sheetID, correction.child.text, correction.urn.number,
                    correction.kind.rawValue, correction.foundAt.number, correction.foundBy, correction.done,
                    correction.recordedAt,
                ])
            let number = Int(database.lastInsertedRowID)
            if correction.kind != .tooMuchSaid {
                try database.execute(sql: "UPDATE tellings SET is_wrong = 1 WHERE number = ?", arguments: [telling])
                try StateStore.setReopened(true, telling, in: database)
            }
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
            return number
        }
    }

    /// Adds what was done to a correction. Throws `unknownRun` where there is none with this number.
    package func add(
        _ done: String, toCorrection number: Int, events: [EventRecord], trail: TrailAppendix? = nil
    ) throws(StateError) {
        try write { database in
            try database.execute(
                sql: "UPDATE corrections SET done = done || char(10) || ? WHERE number = ?",
                arguments: [done, number])
            guard database.changesCount == 1 else { throw StateError(.unknownRun) }
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
        }
    }

    /// Every correction, oldest first.
    package func corrections() throws(StateError) -> [Correction] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM corrections ORDER BY number").map { row in
                let values = RowValues(row: row)
                guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
                return Correction(
                    number: try values.number("number"), runID: try values.text("run_id"),
                    sheetID: try values.text("sheet_id"), child: ChildReference(text: try values.text("child_ref")),
                    urn: urn, kind: try values.word("kind", as: Correction.Kind.self),
                    foundAt: WallMinute(number: try values.number("found_at")), foundBy: try values.text("found_by"),
                    done: try values.text("done"), recordedAt: try values.text("recorded_at"))
            }
        }
    }
}
