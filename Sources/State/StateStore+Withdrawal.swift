import Casework
import Foundation
import GRDB
package import Linkage

/// What a school was told, or is to be told, and what may have to be taken back when the facts change.
package struct StandingNotification: PersonalData, Hashable, Sendable {
    package let notification: NotificationRecord
    /// The run on whose sheets it is, or that holds it.
    package let runID: String
    /// The run that decided it; another one where it was carried in.
    package let decidedBy: String
    /// On a sheet already; otherwise it waits for a later day.
    package let isTold: Bool

    package init(notification: NotificationRecord, runID: String, decidedBy: String, isTold: Bool) {
        self.notification = notification
        self.runID = runID
        self.decidedBy = decidedBy
        self.isTold = isTold
    }
}

extension StateStore {
    /// What stands on the sheets of a day's earlier generations, and all that is still held, in the order decided.
    package func standingNotifications(on day: CalendarDate) throws(StateError) -> [StandingNotification] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT n.*, coalesce(n.carried_by, n.run_id) AS told_by FROM notifications n
                    JOIN runs d ON d.run_id = n.run_id
                    JOIN runs t ON t.run_id = coalesce(n.carried_by, n.run_id)
                    WHERE n.state = 'held' OR t.day = ?
                    ORDER BY d.day, d.generation, n.position
                    """,
                arguments: [day.isoText])
            return try rows.map { row in
                let values = RowValues(row: row)
                guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
                let state = try values.word("state", as: NotificationState.self)
                return StandingNotification(
                    notification: NotificationRecord(
                        key: NotificationKey(bytes: try values.bytes("key")),
                        child: ChildReference(text: try values.text("child_ref")),
                        pupilID: try values.text("pupil_id"), occurrenceNumber: try values.text("occurrence_number"),
                        urn: urn, callDay: try values.day("call_day"), state: state,
                        payload: try values.bytes("payload")),
                    runID: try values.text("told_by"), decidedBy: try values.text("run_id"), isTold: state != .held)
            }
        }
    }

    /// How many children each occurrence of a run had.
    package func childCounts(runID: String) throws(StateError) -> [String: Int] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT occurrence_number, COUNT(*) AS children FROM decisions WHERE run_id = ? GROUP BY 1
                    """,
                arguments: [runID])
            var counts: [String: Int] = [:]
            for row in rows {
                let values = RowValues(row: row)
                counts[try values.text("occurrence_number")] = try values.number("children")
            }
            return counts
        }
    }

    /// How many notifications a run has withdrawn.
    package func withdrawalCount(runID: String) throws(StateError) -> Int {
        try read { database in
            try Int.fetchOne(
                database, sql: "SELECT COUNT(*) FROM withdrawals WHERE withdrawn_by = ?", arguments: [runID]) ?? 0
        }
    }

    /// Moves notifications to the withdrawn ones, so that the same child can be told again if the facts change back.
    static func withdraw(_ record: RunRecord, in database: Database) throws {
        for key in record.withdrawn {
            try database.execute(
                sql: """
                    INSERT INTO withdrawals (key, run_id, position, child_ref, pupil_id, occurrence_number, urn,
                        call_day, state, told_by, withdrawn_by, payload)
                    SELECT key, run_id, position, child_ref, pupil_id, occurrence_number, urn, call_day, state,
                        coalesce(carried_by, run_id), ?, payload
                    FROM notifications WHERE key = ?
                    """,
                arguments: [record.runID, Data(key.bytes)])
            guard database.changesCount == 1 else { throw StateError(.notHeld) }
            try database.execute(sql: "DELETE FROM notifications WHERE key = ?", arguments: [Data(key.bytes)])
        }
    }
}
