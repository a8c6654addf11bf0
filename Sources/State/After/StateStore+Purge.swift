import Foundation
import GRDB
package import Linkage

/// What a purge forgets, and how much of it there is.
package struct PurgeCounts: Hashable, Sendable {
    /// Runs whose published bytes go; their digests stay.
    package var runsOfOutputs: [String] = []
    package var outputFiles = 0
    package var payloads = 0
    package var decisions = 0
    package var notifications = 0
    package var readings = 0
    package var tries = 0
    package var persons = 0
    package var incidents = 0
    package var rowKeys = 0
    /// The same of the processes beside the schools'.
    package var sisterOutputFiles = 0
    package var sisterDecisions = 0
    package var sisterNotices = 0
    package var sisterReadings = 0

    package var isEmpty: Bool { self == PurgeCounts() }

    package init() {}
}

/// Until which day each class of data is kept; what is older goes.
package struct PurgeLimits: Hashable, Sendable {
    /// Published pages, and the names kept to print them.
    package var outputs: CalendarDate
    /// Who was told, by identifiers.
    package var history: CalendarDate

    package init(outputs: CalendarDate, history: CalendarDate) {
        self.outputs = outputs
        self.history = history
    }
}

extension StateStore {
    /// Counts what is older than its limit, and forgets it where `isDry` is false, in one transaction.
    ///
    /// Runs, their totals, the digests of inputs and outputs, cases, tellings and sheets stay: every count and every
    /// figure is afterwards what it was before. A child that is still held is kept whatever its age.
    package func purge(
        _ limits: PurgeLimits, today: CalendarDate, isDry: Bool, trail: TrailAppendix? = nil,
        event: (PurgeCounts) -> EventRecord
    ) throws(StateError) -> PurgeCounts {
        try write { database in
            let counts = try StateStore.purgeCounts(limits, in: database)
            guard !isDry, !counts.isEmpty else { return counts }
            for runID in counts.runsOfOutputs {
                try database.execute(
                    sql: "UPDATE outputs SET bytes = x'' WHERE run_id = ?", arguments: [runID])
                try database.execute(
                    sql: "UPDATE runs SET purged_on = ? WHERE run_id = ?", arguments: [today.isoText, runID])
            }
            for statement in StateStore.forgettingSisterOutputs {
                try database.execute(
                    sql: statement, arguments: ["before": limits.outputs.isoText, "today": today.isoText])
            }
            for statement in StateStore.forgettingNames {
                try database.execute(sql: statement, arguments: [limits.outputs.isoText])
            }
            for statement in StateStore.forgettingHistory {
                try database.execute(sql: statement, arguments: [limits.history.isoText])
            }
            for statement in StateStore.forgettingPeople {
                try database.execute(sql: statement, arguments: [limits.history.dayNumber])
            }
            // What is left of a notification that is forgotten leads back to it no more.
            try database.execute(
                sql: """
                    UPDATE tellings SET key = NULL WHERE key IS NOT NULL
                        AND key NOT IN (SELECT key FROM notifications)
                    """)
            try StateStore.insert(event(counts), runID: nil, into: database)
            if let trail { try StateStore.append(trail, in: database) }
            return counts
        }
    }

    private static let oldRuns = "SELECT run_id FROM runs WHERE day < ?1"

    private static let oldSisterRuns = "SELECT run_id FROM sister_runs WHERE day < ?1"

    /// Pages of the processes beside the schools', by the same periods. Each statement has both blanks.
    private static let forgettingSisterOutputs = [
        """
        UPDATE sister_outputs SET bytes = x'' WHERE :today <> '' AND run_id IN
            (SELECT run_id FROM sister_runs WHERE day < :before AND status = 'published' AND purged_on IS NULL)
        """,
        """
        UPDATE sister_runs SET purged_on = :today
        WHERE day < :before AND status = 'published' AND purged_on IS NULL
        """,
    ]

    private static let forgettingNames = [
        """
        UPDATE notifications SET payload = x''
        WHERE state <> 'held' AND length(payload) > 0 AND run_id IN (\(oldRuns)) AND call_day < ?1
        """
    ]

    private static let forgettingHistory = [
        // Counts outlive the purge; what leads to a person does not. A key of chance is nobody's.
        """
        UPDATE sister_decisions SET person_id = '', occurrence_number = ''
        WHERE (person_id <> '' OR occurrence_number <> '') AND run_id IN (\(oldSisterRuns))
        """,
        """
        UPDATE sister_notices SET key = randomblob(32), person_id = '', occurrence_number = ''
        WHERE occurrence_number <> '' AND run_id IN (\(oldSisterRuns))
        """,
        """
        UPDATE sister_readings SET decision = '', decided_by = '', second_by = '', reason = ''
        WHERE decided_by <> '' AND run_id IN (\(oldSisterRuns))
        """,
        "DELETE FROM decisions WHERE run_id IN (\(oldRuns))",
        "DELETE FROM notifications WHERE state <> 'held' AND run_id IN (\(oldRuns)) AND call_day < ?1",
        "DELETE FROM row_keys WHERE first_run IN (\(oldRuns))",
        """
        UPDATE readings SET decision = '', decided_by = '', second_by = '', reason = ''
        WHERE decided_by <> '' AND run_id IN (\(oldRuns))
        """,
        """
        UPDATE tries SET spoke_to = '', initials = '', reason = ''
        WHERE initials <> '' AND run_id IN (\(oldRuns))
        """,
    ]

    /// A key goes when nothing younger knows it; a number without a key leads to nobody.
    private static let forgettingPeople = [
        """
        UPDATE persons SET key = NULL WHERE key IS NOT NULL
            AND number NOT IN (SELECT person FROM cases WHERE day >= ?1 AND person IS NOT NULL)
        """,
        """
        UPDATE incidents SET key = NULL WHERE key IS NOT NULL
            AND number NOT IN (SELECT incident FROM cases WHERE day >= ?1)
        """,
    ]

    private static func purgeCounts(_ limits: PurgeLimits, in database: Database) throws -> PurgeCounts {
        func count(_ sql: String, _ arguments: StatementArguments) throws -> Int {
            try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM " + sql, arguments: arguments) ?? 0
        }
        let outputs: StatementArguments = [limits.outputs.isoText]
        let history: StatementArguments = [limits.history.isoText]
        let days: StatementArguments = [limits.history.dayNumber]
        var counts = PurgeCounts()
        counts.runsOfOutputs = try String.fetchAll(
            database,
            sql: """
                SELECT run_id FROM runs WHERE day < ? AND status = 'published' AND purged_on IS NULL
                ORDER BY day, generation
                """,
            arguments: outputs)
        counts.outputFiles = try count(
            """
            outputs WHERE run_id IN
                (SELECT run_id FROM runs WHERE day < ?1 AND status = 'published' AND purged_on IS NULL)
            """, outputs)
        counts.payloads = try count(
            """
            notifications WHERE state <> 'held' AND length(payload) > 0 AND run_id IN (\(oldRuns)) AND call_day < ?1
            """, outputs)
        counts.sisterOutputFiles = try count(
            """
            sister_outputs WHERE run_id IN
                (SELECT run_id FROM sister_runs WHERE day < ?1 AND status = 'published' AND purged_on IS NULL)
            """, outputs)
        counts.sisterDecisions = try count(
            """
            sister_decisions WHERE (person_id <> '' OR occurrence_number <> '') AND run_id IN (\(oldSisterRuns))
            """, history)
        counts.sisterNotices = try count(
            "sister_notices WHERE occurrence_number <> '' AND run_id IN (\(oldSisterRuns))", history)
        counts.sisterReadings = try count(
            "sister_readings WHERE decided_by <> '' AND run_id IN (\(oldSisterRuns))", history)
        counts.decisions = try count("decisions WHERE run_id IN (\(oldRuns))", history)
        counts.notifications = try count(
            "notifications WHERE state <> 'held' AND run_id IN (\(oldRuns)) AND call_day < ?1", history)
        counts.rowKeys = try count("row_keys WHERE first_run IN (\(oldRuns))", history)
        counts.readings = try count("readings WHERE decided_by <> '' AND run_id IN (\(oldRuns))", history)
        counts.tries = try count("tries WHERE initials <> '' AND run_id IN (\(oldRuns))", history)
        counts.persons = try count(
            """
            persons WHERE key IS NOT NULL
                AND number NOT IN (SELECT person FROM cases WHERE day >= ?1 AND person IS NOT NULL)
            """, days)
        counts.incidents = try count(
            "incidents WHERE key IS NOT NULL AND number NOT IN (SELECT incident FROM cases WHERE day >= ?1)", days)
        return counts
    }

    /// Digests of input copies that no run since `day` was computed from.
    package func inputDigests(onlyBefore day: CalendarDate) throws(StateError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT digest FROM (
                        SELECT i.digest AS digest, r.day AS day FROM inputs i JOIN runs r ON r.run_id = i.run_id
                        UNION ALL
                        SELECT i.digest, r.day FROM sister_inputs i JOIN sister_runs r ON r.run_id = i.run_id
                        WHERE i.role <> 'police-kept')
                    GROUP BY digest HAVING MAX(day) < ? ORDER BY digest
                    """,
                arguments: [day.isoText])
        }
    }

    /// Everything the tables hold of one pupil or one child, as names of tables and their rows, cell by cell.
    ///
    /// - Parameter personKey: the keyed digest of the pupil's number; empty where only a reference is known.
    package func holdings(
        pupilID: String, child: String, personKey: [UInt8]
    ) throws(StateError) -> [(table: String, rows: [[(column: String, value: String)]])] {
        let queries: [(String, String)] = [
            ("decisions", "SELECT * FROM decisions WHERE child_ref = ?2 OR (?1 <> '' AND pupil_id = ?1)"),
            ("notifications", "SELECT * FROM notifications WHERE child_ref = ?2 OR (?1 <> '' AND pupil_id = ?1)"),
            (
                "sister_decisions",
                "SELECT * FROM sister_decisions WHERE person_ref = ?2 OR (?1 <> '' AND person_id = ?1)"
            ),
            ("sister_notices", "SELECT * FROM sister_notices WHERE person_ref = ?2 OR (?1 <> '' AND person_id = ?1)"),
            (
                "sister_readings",
                """
                SELECT * FROM sister_readings WHERE person_ref = ?2 OR (?1 <> '' AND decision = ?1) OR (?1 <> ''
                    AND person_ref IN (SELECT person_ref FROM sister_decisions WHERE person_id = ?1))
                """
            ),
            (
                "cases",
                """
                SELECT * FROM cases WHERE child_ref = ?2
                    OR person IN (SELECT number FROM persons WHERE key = ?3) ORDER BY number
                """
            ),
            (
                "tellings",
                """
                SELECT * FROM tellings WHERE child_ref = ?2 OR case_number IN
                    (SELECT number FROM cases WHERE person IN (SELECT number FROM persons WHERE key = ?3))
                """
            ),
            (
                "readings",
                """
                SELECT * FROM readings WHERE child_ref = ?2 OR (?1 <> '' AND decision = ?1) OR child_ref IN
                    (SELECT child_ref FROM cases WHERE person IN (SELECT number FROM persons WHERE key = ?3))
                """
            ),
            (
                "tries",
                """
                SELECT * FROM tries WHERE child_ref = ?2 OR child_ref IN
                    (SELECT child_ref FROM cases WHERE person IN (SELECT number FROM persons WHERE key = ?3))
                """
            ),
            (
                "corrections",
                """
                SELECT * FROM corrections WHERE child_ref = ?2 OR child_ref IN
                    (SELECT child_ref FROM cases WHERE person IN (SELECT number FROM persons WHERE key = ?3))
                """
            ),
        ]
        let arguments: [(any DatabaseValueConvertible)?] = [pupilID, child, Data(personKey)]
        return try read { database in
            try queries.map { table, sql in
                let statement = try database.makeStatement(sql: sql)
                let known = statement.columnCount
                let used = (1...3).filter { sql.contains("?\($0)") }.max() ?? 0
                let rows = try Row.fetchAll(
                    statement, arguments: StatementArguments(arguments.prefix(used)))
                return (
                    table,
                    rows.map { row in
                        (0..<known).map { index in
                            (Array(row.columnNames)[index], StateStore.plainText(row, index))
                        }
                    }
                )
            }
        }
    }

    private static func plainText(_ row: Row, _ index: Int) -> String {
        let value: DatabaseValue = row[index]
        switch value.storage {
        case .null: return ""
        case .int64(let number): return String(number)
        case .double(let number): return String(number)
        case .string(let text): return text
        case .blob(let bytes): return String(data: bytes, encoding: .utf8) ?? "\(bytes.count) bytes"
        }
    }
}
