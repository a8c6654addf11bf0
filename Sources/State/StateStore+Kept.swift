package import Casework
import GRDB
package import Linkage

/// One decision as the state keeps it, to be held against what the audit trail says of it.
package struct KeptDecision: Hashable, Sendable {
    package let runID: String
    package let child: String
    package let disposition: String
    package let rule: String
    package let list: String
    package let posteriorPPM: Int?
}

/// One run as the state keeps it.
package struct RecordedRun: Hashable, Sendable {
    package let runID: String
    package let day: CalendarDate
    /// It ended with nothing published.
    package let isRefused: Bool
}

/// One call that the state says was decided: taken back since or not.
package struct KeptCall: Hashable, Sendable {
    package let runID: String
    package let child: String
    package let urn: String

    package init(runID: String, child: String, urn: String) {
        self.runID = runID
        self.child = child
        self.urn = urn
    }
}

extension StateStore {
    /// Every run there was.
    package func recordedRuns() throws(StateError) -> [RecordedRun] {
        try read { database in
            try Row.fetchAll(database, sql: "SELECT run_id, day, status FROM runs").map { row in
                let values = RowValues(row: row)
                return RecordedRun(
                    runID: try values.text("run_id"), day: try values.day("day"),
                    isRefused: try values.word("status", as: RunStatus.self) == .refused)
            }
        }
    }

    /// Every decision that is not forgotten.
    package func keptDecisions() throws(StateError) -> [KeptDecision] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT run_id, child_ref, disposition, rule, list, posterior_ppm FROM decisions")
            return try rows.map { row in
                let values = RowValues(row: row)
                return KeptDecision(
                    runID: try values.text("run_id"), child: try values.text("child_ref"),
                    disposition: try values.text("disposition"), rule: try values.text("rule"),
                    list: try values.text("list"), posteriorPPM: try values.optionalNumber("posterior_ppm"))
            }
        }
    }

    /// Every call that was decided and is not forgotten, those that were taken back among them.
    package func keptCalls() throws(StateError) -> Set<KeptCall> {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT run_id, child_ref, urn FROM notifications UNION SELECT run_id, child_ref, urn FROM withdrawals
                    """)
            return Set(
                try rows.map { row in
                    let values = RowValues(row: row)
                    return KeptCall(
                        runID: try values.text("run_id"), child: try values.text("child_ref"),
                        urn: String(try values.number("urn")))
                })
        }
    }
}

extension StateStore {
    /// The call that was decided last, with what its key was made of; nothing where there is none.
    package func newestCall() throws(StateError) -> (
        key: NotificationKey, pupilID: String, occurrenceNumber: String, urn: URN
    )? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: "SELECT key, pupil_id, occurrence_number, urn FROM notifications ORDER BY rowid DESC LIMIT 1")
            guard let row else { return nil }
            let values = RowValues(row: row)
            guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
            return (
                NotificationKey(bytes: try values.bytes("key")), try values.text("pupil_id"),
                try values.text("occurrence_number"), urn
            )
        }
    }
}
