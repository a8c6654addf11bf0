package import Casework
import Foundation
import GRDB
package import Linkage

/// What a person said of a child, and still says.
package struct WordOfPerson: PersonalData, Hashable, Sendable {
    /// A pupil's number, or `none`.
    package let decision: String
    /// The run that was added for it.
    package let runID: String

    package init(decision: String, runID: String) {
        self.decision = decision
        self.runID = runID
    }
}

/// What stands of one child's calls, with what is known of each.
package struct ChildCall: PersonalData, Hashable, Sendable {
    package let standing: StandingNotification
    /// The school was told, by the newest outcome.
    package let wasTold: Bool
    /// The newest outcome's code.
    package let code: Int?

    package init(standing: StandingNotification, wasTold: Bool, code: Int?) {
        self.standing = standing
        self.wasTold = wasTold
        self.code = code
    }
}

extension StateStore {
    /// The decisions of people in force since a day, by the first 32 bytes of ``DecisionRecord/payload``.
    package func wordsOfPeople(since day: CalendarDate) throws(StateError) -> [[UInt8]: WordOfPerson] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT q.decision, q.added_run, d.payload FROM readings q
                    JOIN runs r ON r.run_id = q.run_id
                    JOIN decisions d ON d.run_id = q.run_id AND d.child_ref = q.child_ref
                    WHERE q.status = 'settled' AND q.added_run IS NOT NULL AND r.day >= ? AND length(d.payload) = 64
                    ORDER BY q.number
                    """,
                arguments: [day.isoText])
            var words: [[UInt8]: WordOfPerson] = [:]
            for row in rows {
                let values = RowValues(row: row)
                words[Array(try values.bytes("payload").prefix(32))] = WordOfPerson(
                    decision: try values.text("decision"), runID: try values.text("added_run"))
            }
            return words
        }
    }

    /// What stands of the calls that a night, or runs added to it, decided for a child.
    package func calls(of child: ChildReference, night runID: String) throws(StateError) -> [ChildCall] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT n.*, t.told, t.code, coalesce(n.carried_by, n.run_id) AS told_by FROM tellings t
                    JOIN runs r ON r.run_id = t.run_id JOIN notifications n ON n.key = t.key
                    WHERE t.child_ref = ?1 AND t.is_withdrawn = 0 AND (t.run_id = ?2 OR r.added_to = ?2)
                    ORDER BY t.number
                    """,
                arguments: [child.text, runID])
            return try rows.map { row in
                let values = RowValues(row: row)
                guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
                let state = try values.word("state", as: NotificationState.self)
                return ChildCall(
                    standing: StandingNotification(
                        notification: NotificationRecord(
                            key: NotificationKey(bytes: try values.bytes("key")),
                            child: ChildReference(text: try values.text("child_ref")),
                            pupilID: try values.text("pupil_id"),
                            occurrenceNumber: try values.text("occurrence_number"), urn: urn,
                            callDay: try values.day("call_day"), state: state, payload: try values.bytes("payload")),
                        runID: try values.text("told_by"), decidedBy: try values.text("run_id"),
                        isTold: state != .held),
                    wasTold: try values.optionalNumber("told") != nil, code: try values.optionalNumber("code"))
            }
        }
    }
}

extension StateStore {
    /// The children of a run who went to review, in the order of the review sheets: `R001` is the first.
    package func reviewChildren(runID: String) throws(StateError) -> [ChildReference] {
        try read { database in
            try String.fetchAll(
                database,
                sql: "SELECT child_ref FROM cases WHERE run_id = ? AND disposition = 'review' ORDER BY number",
                arguments: [runID]
            ).map { ChildReference(text: $0) }
        }
    }
}
