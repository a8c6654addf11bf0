import Casework
import Foundation
import GRDB
package import Linkage

extension StateStore {
    /// Records a whole run in one transaction: run, inputs, decisions, notifications and every output byte.
    ///
    /// Throws `runExists` where the run id, the generation or the inputs key is taken, `notificationExists` where
    /// a notification key is, and `notHeld` where a carried notification is not waiting; nothing is recorded then.
    ///
    /// A sister's record that cannot be taken is `sisterNotTaken`: the caller leaves it out and commits again.
    ///
    /// - Parameter sisters: what the processes beside the schools' came to that night, in the same transaction and in
    ///   the order of their records in the trail.
    package func commit(_ record: RunRecord, with sisters: [SisterRecord] = []) throws(StateError) {
        try write { database in
            try StateStore.insertRun(record, into: database)
            try StateStore.insertInputs(record, into: database)
            try StateStore.insertDecisions(record, into: database)
            try StateStore.withdraw(record, in: database)
            try StateStore.insertNotifications(record, into: database)
            try StateStore.carry(record, in: database)
            try StateStore.insertRowKeys(record, into: database)
            try StateStore.insertOutputs(record, into: database)
            try StateStore.insertTraces(record, into: database)
            for event in record.events { try StateStore.insert(event, runID: record.runID, into: database) }
            if let trail = record.trail { try StateStore.append(trail, in: database) }
            for (place, sister) in sisters.enumerated() {
                do {
                    try StateStore.insert(sister, night: record.runID, into: database)
                } catch {
                    throw StateError(.sisterNotTaken, number: place)
                }
            }
        }
    }

    /// Notes that a committed run's folder is in place.
    package func markPublished(runID: String) throws(StateError) {
        try write { database in
            try database.execute(
                sql: "UPDATE runs SET status = 'published' WHERE run_id = ? AND status IN ('committed', 'published')",
                arguments: [runID])
            guard database.changesCount == 1 else { throw StateError(.unknownRun) }
        }
    }

    /// Records that a run was refused with nothing published, and returns the id it got.
    ///
    /// The reason is a code with counts, never contents. A refusal takes no generation: the next attempt on the
    /// same inputs is free to succeed.
    package func recordRefusal(
        day: CalendarDate, asOf: String, inputsKey: String, reason: String, program: String,
        inputs: [InputRecord] = [], trail: TrailAppendix? = nil
    ) throws(StateError) -> String {
        try write { database in
            let runID = try StateStore.nextRefusalID(on: day, in: database)
            try database.execute(
                sql: """
                    INSERT INTO runs (run_id, day, generation, as_of, inputs_key, status, totals, program)
                    VALUES (?, ?, NULL, ?, ?, 'refused', ?, ?)
                    """,
                arguments: [runID, day.isoText, asOf, inputsKey, reason, program])
            try StateStore.insert(inputs, runID: runID, into: database)
            if let trail { try StateStore.append(trail, in: database) }
            return runID
        }
    }

    /// The id that the next refused run of this day gets.
    package func nextRefusalID(on day: CalendarDate) throws(StateError) -> String {
        try read { try StateStore.nextRefusalID(on: day, in: $0) }
    }

    private static func nextRefusalID(on day: CalendarDate, in database: Database) throws -> String {
        let earlier = try Int.fetchOne(
            database, sql: "SELECT COUNT(*) FROM runs WHERE day = ? AND status = 'refused'", arguments: [day.isoText])
        return "\(day.isoText)-refused-\((earlier ?? 0) + 1)"
    }

    /// Records an event that belongs to no run, such as a person's word that a quiet night is true.
    package func record(_ event: EventRecord) throws(StateError) {
        try write { try StateStore.insert(event, runID: nil, into: $0) }
    }

    /// Records events that belong to no run, with what the trail says of them.
    package func record(_ events: [EventRecord], trail: TrailAppendix?) throws(StateError) {
        try write { database in
            for event in events { try StateStore.insert(event, runID: nil, into: database) }
            if let trail { try StateStore.append(trail, in: database) }
        }
    }

    private static func insertRun(_ record: RunRecord, into database: Database) throws {
        let status: RunStatus = record.isQuiet ? .quiet : .committed
        try refusing(.runExists) {
            try database.execute(
                sql: """
                    INSERT INTO runs (run_id, day, generation, as_of, inputs_key, status, totals, program)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    record.runID, record.day.isoText, record.generation, record.asOf, record.inputsKey,
                    status.rawValue, record.totals, record.program,
                ])
        }
    }

    private static func insertInputs(_ record: RunRecord, into database: Database) throws {
        try insert(record.inputs, runID: record.runID, into: database)
    }

    private static func insert(_ inputs: [InputRecord], runID: String, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: "INSERT INTO inputs (run_id, position, role, name, digest, bytes) VALUES (?, ?, ?, ?, ?, ?)")
        for (position, input) in inputs.enumerated() {
            try statement.execute(arguments: [runID, position, input.role, input.name, input.digest, input.bytes])
        }
    }

    private static func insertDecisions(_ record: RunRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO decisions (run_id, position, child_ref, disposition, rule, list, pupil_id,
                    occurrence_number, posterior_ppm, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, decision) in record.decisions.enumerated() {
            try statement.execute(arguments: [
                record.runID, position, decision.child.text, decision.disposition, decision.rule, decision.list,
                decision.pupilID, decision.occurrenceNumber, decision.posteriorPPM, Data(decision.payload),
            ])
        }
    }

    private static func insertNotifications(_ record: RunRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO notifications (key, run_id, position, child_ref, pupil_id, occurrence_number, urn,
                    call_day, state, payload)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, notification) in record.notifications.enumerated() {
            try refusing(.notificationExists) {
                try statement.execute(arguments: [
                    Data(notification.key.bytes), record.runID, position, notification.child.text,
                    notification.pupilID, notification.occurrenceNumber, notification.urn.number,
                    notification.callDay.isoText, notification.state.rawValue, Data(notification.payload),
                ])
            }
        }
    }

    private static func carry(_ record: RunRecord, in database: Database) throws {
        let statement = try database.makeStatement(
            sql: "UPDATE notifications SET state = 'carried', carried_by = ? WHERE key = ? AND state = 'held'")
        for key in record.carried {
            try statement.execute(arguments: [record.runID, Data(key.bytes)])
            guard database.changesCount == 1 else { throw StateError(.notHeld) }
        }
    }

    private static func insertRowKeys(_ record: RunRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: "INSERT INTO row_keys (key, first_run) VALUES (?, ?) ON CONFLICT DO NOTHING")
        for key in record.rowKeys { try statement.execute(arguments: [Data(key), record.runID]) }
    }

    private static func insertOutputs(_ record: RunRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: "INSERT INTO outputs (run_id, position, path, bytes, sha256) VALUES (?, ?, ?, ?, ?)")
        for (position, output) in record.outputs.enumerated() {
            try statement.execute(arguments: [
                record.runID, position, output.path, Data(output.bytes), output.digest,
            ])
        }
    }

    static func insert(_ event: EventRecord, runID: String?, into database: Database) throws {
        try database.execute(
            sql: "INSERT INTO events (run_id, kind, at, payload) VALUES (?, ?, ?, ?)",
            arguments: [runID, event.kind, event.at, Data(event.payload)])
    }

    /// Gives a taken key its own code; every other failure stays what it is.
    private static func refusing(_ code: StateError.Code, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as DatabaseError
            where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
            || error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
        {
            throw StateError(code, number: Int(error.extendedResultCode.rawValue))
        }
    }
}
