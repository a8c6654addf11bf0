import Casework
import Foundation
import GRDB
package import Linkage

extension StateStore {
    /// The earlier notification with this key: the same pupil, occurrence and school.
    package func wasNotified(_ key: NotificationKey) throws(StateError) -> EarlierNotification? {
        try wereNotified([key])[key]
    }

    /// The earlier notifications with these keys; keys that are new are absent from the answer.
    package func wereNotified(
        _ keys: [NotificationKey]
    ) throws(StateError) -> [NotificationKey: EarlierNotification] {
        try read { database in
            let statement = try database.makeStatement(
                sql: "SELECT run_id, child_ref, call_day, state FROM notifications WHERE key = ?")
            var found: [NotificationKey: EarlierNotification] = [:]
            for key in keys {
                guard let row = try Row.fetchOne(statement, arguments: [Data(key.bytes)]) else { continue }
                let values = RowValues(row: row)
                found[key] = EarlierNotification(
                    runID: try values.text("run_id"), child: ChildReference(text: try values.text("child_ref")),
                    callDay: try values.day("call_day"),
                    state: try values.word("state", as: NotificationState.self))
            }
            return found
        }
    }

    /// In how many occurrences each pupil was notified with a call day on or after `since`.
    ///
    /// Two schools told of one occurrence count once. Pupils without any are absent from the answer.
    package func notificationCount(
        pupilIDs: [String], since: CalendarDate
    ) throws(StateError) -> [String: Int] {
        try read { database in
            let statement = try database.makeStatement(
                sql: """
                    SELECT COUNT(DISTINCT occurrence_number) FROM notifications WHERE pupil_id = ? AND call_day >= ?
                    """)
            var counts: [String: Int] = [:]
            for pupilID in Set(pupilIDs) {
                let count = try Int.fetchOne(statement, arguments: [pupilID, since.isoText]) ?? 0
                if count > 0 { counts[pupilID] = count }
            }
            return counts
        }
    }

    /// Held notifications whose call day is `day` or earlier, in the order they were decided.
    package func heldNotifications(dueBy day: CalendarDate) throws(StateError) -> [HeldNotification] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT n.*, r.day AS decided_on, r.added_to, NULL AS rung_on, NULL AS rung_code
                    FROM notifications n JOIN runs r ON r.run_id = n.run_id
                    WHERE n.state = 'held' AND n.call_day <= ?
                    ORDER BY r.day, r.generation, n.position
                    """,
                arguments: [day.isoText])
            return try rows.map { try StateStore.heldNotification(of: RowValues(row: $0)) }
        }
    }

    /// The run that was recorded for these inputs, whether or not its files are on disk yet. Refusals do not count.
    package func run(inputsKey: String) throws(StateError) -> RunSummary? {
        try summaries("WHERE inputs_key = ? AND status <> 'refused'", [inputsKey]).first
    }

    /// The run with this id.
    package func run(id runID: String) throws(StateError) -> RunSummary? {
        try summaries("WHERE run_id = ?", [runID]).first
    }

    /// The newest published runs before `day`, newest first.
    package func publishedRuns(before day: CalendarDate, limit: Int) throws(StateError) -> [RunSummary] {
        try summaries(
            "WHERE status = 'published' AND day < ? ORDER BY day DESC, generation DESC LIMIT ?", [day.isoText, limit])
    }

    /// The run whose folder is the newest, whatever its day.
    package func newestRun() throws(StateError) -> RunSummary? {
        try summaries("WHERE status <> 'refused' ORDER BY day DESC, generation DESC LIMIT 1", []).first
    }

    /// The number the next generation of this day gets, from 1.
    package func nextGeneration(on day: CalendarDate) throws(StateError) -> Int {
        try read { database in
            let highest = try Int.fetchOne(
                database, sql: "SELECT MAX(generation) FROM runs WHERE day = ?", arguments: [day.isoText])
            return (highest ?? 0) + 1
        }
    }

    /// How many of these row keys were read by a run of an earlier day.
    package func seenRowKeyCount(_ keys: [[UInt8]], before day: CalendarDate) throws(StateError) -> Int {
        try read { database in
            let statement = try database.makeStatement(
                sql: """
                    SELECT 1 FROM row_keys k JOIN runs r ON r.run_id = k.first_run WHERE k.key = ? AND r.day < ?
                    """)
            var count = 0
            for key in keys where try Row.fetchOne(statement, arguments: [Data(key), day.isoText]) != nil {
                count += 1
            }
            return count
        }
    }

    /// The newest recorded run of an earlier day that read a file with this digest in this role.
    ///
    /// It finds yesterday's file sent again.
    package func run(
        withInput digest: String, role: String, before day: CalendarDate
    ) throws(StateError) -> RunSummary? {
        try summaries(
            """
            WHERE status <> 'refused' AND day < ? AND run_id IN (SELECT run_id FROM inputs WHERE digest = ? AND role = ?)
            ORDER BY day DESC, generation DESC LIMIT 1
            """, [day.isoText, digest, role]
        )
        .first
    }

    /// The decisions of a run, in the order they were recorded.
    package func decisions(runID: String) throws(StateError) -> [DecisionRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT * FROM decisions WHERE run_id = ? ORDER BY position", arguments: [runID])
            return try rows.map { try StateStore.decision(of: RowValues(row: $0)) }
        }
    }

    /// The events of one kind, oldest first.
    package func events(kind: String) throws(StateError) -> [EventRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT kind, at, payload FROM events WHERE kind = ? ORDER BY number",
                arguments: [kind])
            return try rows.map { row in
                let values = RowValues(row: row)
                return EventRecord(
                    kind: try values.text("kind"), at: try values.text("at"), payload: try values.bytes("payload"))
            }
        }
    }

    /// The runs that a clause written in this module selects; values are bound.
    func summaries(_ clause: String, _ arguments: StatementArguments) throws(StateError) -> [RunSummary] {
        try read { try StateStore.summaries(clause, arguments, in: $0) }
    }

    static func summaries(
        _ clause: String, _ arguments: StatementArguments, in database: Database
    ) throws -> [RunSummary] {
        let rows = try Row.fetchAll(database, sql: "SELECT * FROM runs " + clause, arguments: arguments)
        return try rows.map { row in
            let values = RowValues(row: row)
            return RunSummary(
                runID: try values.text("run_id"), day: try values.day("day"),
                generation: try values.optionalNumber("generation"), asOf: try values.text("as_of"),
                inputsKey: try values.text("inputs_key"), status: try values.word("status", as: RunStatus.self),
                totals: try values.text("totals"), program: try values.text("program"),
                addedTo: try values.optionalText("added_to"), isPurged: try values.optionalText("purged_on") != nil)
        }
    }

    static func heldNotification(of values: RowValues) throws -> HeldNotification {
        guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
        return HeldNotification(
            runID: try values.text("run_id"), decidedOn: try values.day("decided_on"),
            notification: NotificationRecord(
                key: NotificationKey(bytes: try values.bytes("key")),
                child: ChildReference(text: try values.text("child_ref")), pupilID: try values.text("pupil_id"),
                occurrenceNumber: try values.text("occurrence_number"), urn: urn,
                callDay: try values.day("call_day"), state: .held, payload: try values.bytes("payload")),
            rung: try rung(of: values), isAdded: try values.optionalText("added_to") != nil)
    }

    private static func rung(of values: RowValues) throws -> HeldNotification.Rung? {
        guard let day = try values.optionalNumber("rung_on"), let code = try values.optionalNumber("rung_code") else {
            return nil
        }
        return HeldNotification.Rung(on: CalendarDate(dayNumber: day), code: code)
    }

    private static func decision(of values: RowValues) throws -> DecisionRecord {
        DecisionRecord(
            child: ChildReference(text: try values.text("child_ref")), disposition: try values.text("disposition"),
            rule: try values.text("rule"), list: try values.text("list"), pupilID: try values.text("pupil_id"),
            occurrenceNumber: try values.text("occurrence_number"),
            posteriorPPM: try values.optionalNumber("posterior_ppm"), payload: try values.bytes("payload"))
    }
}
