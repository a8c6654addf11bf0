import Casework
import Foundation
import GRDB
import Linkage

/// Writing what a run leaves, inside the transaction that records the run.
extension StateStore {
    static func insertTraces(_ record: RunRecord, into database: Database) throws {
        let traces = record.traces
        if let base = traces.addedTo {
            try database.execute(
                sql: "UPDATE runs SET added_to = ? WHERE run_id = ?", arguments: [base, record.runID])
        }
        try insertSchools(traces.schools, into: database)
        try insertCases(record, into: database)
        try insertTellings(record, into: database)
        try recall(record, in: database)
        try insertSheets(record, into: database)
        for item in traces.undone { try undo(item, in: database) }
        for reading in traces.readings { try insert(reading, addedRun: record.runID, into: database) }
    }

    private static func insertSchools(_ schools: [SchoolRecord], into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO schools (urn, name, phase, cluster, first_bell) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (urn) DO UPDATE SET name = excluded.name, phase = excluded.phase,
                    cluster = excluded.cluster, first_bell = excluded.first_bell
                """)
        for school in schools {
            try statement.execute(arguments: [
                school.urn.number, school.name, school.phase, school.cluster, school.firstBell?.minuteOfDay,
            ])
        }
    }

    private static func insertCases(_ record: RunRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO cases (run_id, day, child_ref, disposition, rule, list, person, incident, occurred,
                    reported, risk, source, posterior_ppm, notes, is_call_first, is_sampled)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for item in record.traces.cases {
            let person = item.personKey.isEmpty ? nil : try number(of: item.personKey, "persons", in: database)
            let incident = try number(of: item.incidentKey, "incidents", in: database)
            try statement.execute(arguments: [
                record.runID, record.day.dayNumber, item.child.text, item.disposition, item.rule, item.list, person,
                incident, item.occurred.number, item.reported?.number, item.risk, item.source, item.posteriorPPM,
                item.notes, item.isCallFirst, item.isSampled,
            ])
        }
        // The group is counted here and kept with no child.
        let groups = Dictionary(grouping: record.traces.cases) { "\($0.origin) \($0.disposition)" }
        for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
            guard let first = members.first else { continue }
            try database.execute(
                sql: "INSERT INTO origin_counts (run_id, origin, disposition, children) VALUES (?, ?, ?, ?)",
                arguments: [record.runID, first.origin, first.disposition, members.count])
        }
    }

    /// The plain number of a keyed person or incident, made where the key is new.
    private static func number(of key: [UInt8], _ table: String, in database: Database) throws -> Int {
        let known = try Int.fetchOne(
            database, sql: "SELECT number FROM \(table) WHERE key = ?", arguments: [Data(key)])
        if let known { return known }
        try database.execute(sql: "INSERT INTO \(table) (key) VALUES (?)", arguments: [Data(key)])
        return Int(database.lastInsertedRowID)
    }

    private static func insertTellings(_ record: RunRecord, into database: Database) throws {
        try markWithdrawn(in: database)
        // A run recorded without cases, as a test may, leaves no trace.
        guard !record.traces.cases.isEmpty else { return }
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO tellings (key, run_id, case_number, child_ref, urn, due_day, call_day)
                SELECT ?1, run_id, number, child_ref, ?2, ?3, ?3 FROM cases WHERE run_id = ?4 AND child_ref = ?5
                """)
        for notification in record.notifications {
            // The notification is new, so whatever had its key was withdrawn.
            try database.execute(
                sql: "UPDATE tellings SET is_withdrawn = 1, key = NULL WHERE key = ?",
                arguments: [Data(notification.key.bytes)])
            try statement.execute(arguments: [
                Data(notification.key.bytes), notification.urn.number, notification.callDay.dayNumber, record.runID,
                notification.child.text,
            ])
            guard database.changesCount == 1 else { throw StateError(.fault) }
        }
    }

    /// A telling whose notification is gone was withdrawn; its key is free for another.
    ///
    /// A purge forgets keys itself, so what it forgets is not taken for withdrawn.
    private static func markWithdrawn(in database: Database) throws {
        try database.execute(
            sql: """
                UPDATE tellings SET is_withdrawn = 1, key = NULL
                WHERE key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notifications n WHERE n.key = tellings.key)
                """)
    }

    private static func recall(_ record: RunRecord, in database: Database) throws {
        for key in record.traces.recalled {
            try database.execute(
                sql: """
                    UPDATE notifications SET state = 'carried', carried_by = ?
                    WHERE key = ? AND state IN ('told', 'carried')
                    """,
                arguments: [record.runID, Data(key.bytes)])
            guard database.changesCount == 1 else { throw StateError(.notHeld) }
        }
        for key in record.traces.recalled + record.carried {
            try database.execute(
                sql: "UPDATE tellings SET call_day = ? WHERE key = ?",
                arguments: [record.day.dayNumber, Data(key.bytes)])
        }
    }

    private static func insertSheets(_ record: RunRecord, into database: Database) throws {
        let sheets = try database.makeStatement(
            sql: "INSERT INTO sheets (run_id, sheet_id, urn, call_day, children) VALUES (?, ?, ?, ?, ?)")
        // A child told of again has several; the newest is the one this sheet is about.
        let children = try database.makeStatement(
            sql: """
                INSERT INTO sheet_children (run_id, sheet_id, child_ref, telling)
                SELECT ?, ?, child_ref, MAX(number) FROM tellings
                WHERE child_ref = ? AND urn = ? AND is_withdrawn = 0 GROUP BY child_ref
                """)
        for sheet in record.traces.sheets {
            try sheets.execute(arguments: [
                record.runID, sheet.id, sheet.urn.number, sheet.callDay.dayNumber, sheet.children.count,
            ])
            for child in sheet.children {
                try children.execute(arguments: [record.runID, sheet.id, child.text, sheet.urn.number])
                guard database.changesCount == 1 else { throw StateError(.fault) }
            }
        }
    }
}
