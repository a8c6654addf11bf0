package import Casework
import Foundation
import GRDB
package import Linkage

/// What a list of incidents asks of the nights: plain values, out of the tables of every process.
extension StateStore {
    /// What was decided of these children, by the newest run that decided them. Children nobody decided are absent.
    ///
    /// - Parameter since: the first call day that counts among earlier notifications.
    package func standings(
        of children: [ChildReference], since: CalendarDate
    ) throws(StateError) -> [ChildReference: ChildStanding] {
        try read { database in
            let decisions = try database.makeStatement(
                sql: """
                    SELECT d.* FROM decisions d JOIN runs r ON r.run_id = d.run_id
                    WHERE d.child_ref = ? AND r.status <> 'refused' ORDER BY r.day DESC, r.generation DESC LIMIT 1
                    """)
            var found: [ChildReference: ChildStanding] = [:]
            for child in Set(children) {
                guard let row = try Row.fetchOne(decisions, arguments: [child.text]) else { continue }
                let values = RowValues(row: row)
                let pupil = try values.text("pupil_id")
                let occurrence = try values.text("occurrence_number")
                found[child] = ChildStanding(
                    runID: try values.text("run_id"), disposition: try values.text("disposition"),
                    rule: try values.text("rule"), list: try values.text("list"), pupilID: pupil,
                    schools: try StateStore.schools(of: child, pupil, occurrence, in: database),
                    earlier: try StateStore.earlier(pupil, besides: occurrence, since: since, in: database).count)
            }
            return found
        }
    }

    /// The occurrences besides one in which the schools of a pupil were told since a day.
    package func earlierOccurrences(
        of pupilID: String, besides occurrence: String, since: CalendarDate
    ) throws(StateError) -> Set<String> {
        try read { try StateStore.earlier(pupilID, besides: occurrence, since: since, in: $0) }
    }

    private static func earlier(
        _ pupil: String, besides occurrence: String, since: CalendarDate, in database: Database
    ) throws -> Set<String> {
        guard !pupil.isEmpty else { return [] }
        return try Set(
            Row.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT occurrence_number FROM notifications
                    WHERE pupil_id = ? AND occurrence_number <> ? AND call_day >= ?
                    """, arguments: [pupil, occurrence, since.isoText]
            ).map { try RowValues(row: $0).text("occurrence_number") })
    }

    /// The schools told of the child or, where another row of the occurrence led to the same pupil, by that row.
    private static func schools(
        of child: ChildReference, _ pupil: String, _ occurrence: String, in database: Database
    ) throws -> [ChildStanding.School] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT n.urn AS urn, n.call_day AS call_day, n.state AS state, t.told AS told,
                    COALESCE(t.tries, 0) AS tries, COALESCE(s.name, '') AS name
                FROM notifications n LEFT JOIN tellings t ON t.key = n.key LEFT JOIN schools s ON s.urn = n.urn
                WHERE n.child_ref = ?1 OR (?2 <> '' AND n.pupil_id = ?2 AND n.occurrence_number = ?3)
                ORDER BY n.urn
                """, arguments: [child.text, pupil, occurrence])
        return try rows.map { row in
            let values = RowValues(row: row)
            guard let urn = URN(number: try values.number("urn")) else { throw StateError(.damaged) }
            let told = try values.optionalNumber("told")
            let step: ChildStanding.School.Step =
                if told != nil {
                    .told
                } else if try values.number("tries") > 0 {
                    .tried
                } else {
                    try values.text("state") == NotificationState.held.rawValue ? .held : .onSheet
                }
            return ChildStanding.School(
                urn: urn, name: try values.text("name"), callDay: try values.day("call_day"), step: step,
                toldAt: told.map { WallMinute(number: $0) })
        }
    }

    /// What processes beside the schools' came to for these people, in the order of the processes' names.
    package func sisterStandings(
        of people: [ChildReference], besides process: ProcessName
    ) throws(StateError) -> [ChildReference: [SisterStanding]] {
        try read { database in
            let decisions = try database.makeStatement(
                sql: """
                    SELECT r.process AS process, d.run_id AS run_id, d.disposition AS disposition
                    FROM sister_decisions d JOIN sister_runs r ON r.run_id = d.run_id
                    WHERE d.person_ref = ? AND r.status <> 'refused' AND r.process <> ?
                    ORDER BY r.process, r.day DESC, r.generation DESC
                    """)
            let notices = try database.makeStatement(
                sql: "SELECT recipient FROM sister_notices WHERE run_id = ? AND person_ref = ? ORDER BY position")
            var found: [ChildReference: [SisterStanding]] = [:]
            for person in Set(people) {
                for row in try Row.fetchAll(decisions, arguments: [person.text, process.text]) {
                    let values = RowValues(row: row)
                    let name = try values.text("process")
                    guard found[person]?.last?.process != name else { continue }
                    let recipients = try Row.fetchAll(notices, arguments: [try values.text("run_id"), person.text])
                        .map { try RowValues(row: $0).text("recipient") }
                    found[person, default: []].append(
                        SisterStanding(
                            process: name, disposition: try values.text("disposition"), recipients: recipients))
                }
            }
            return found
        }
    }

    /// The day of the first run of any process that read a police file with this digest; nothing where none did.
    package func firstReading(ofPoliceFile digest: String) throws(StateError) -> CalendarDate? {
        try read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT day FROM (
                        SELECT r.day AS day FROM inputs i JOIN runs r ON r.run_id = i.run_id
                        WHERE i.role = 'police' AND i.digest = ?1 AND r.status <> 'refused'
                        UNION ALL
                        SELECT r.day FROM sister_inputs i JOIN sister_runs r ON r.run_id = i.run_id
                        WHERE i.role = 'police' AND i.digest = ?1 AND r.status <> 'refused')
                    ORDER BY day LIMIT 1
                    """, arguments: [digest])
            return try row.map { try RowValues(row: $0).day("day") }
        }
    }

    /// The police files that runs of any process have read on or after a day, each by its first such run, oldest first.
    package func policeFiles(since day: CalendarDate) throws(StateError) -> [ReadFile] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT MIN(day) AS day, role, MIN(name) AS name, digest, MIN(bytes) AS bytes FROM (
                        SELECT r.day AS day, i.role AS role, i.name AS name, i.digest AS digest, i.bytes AS bytes
                        FROM inputs i JOIN runs r ON r.run_id = i.run_id
                        WHERE i.role = 'police' AND r.status <> 'refused'
                        UNION ALL
                        SELECT r.day, i.role, i.name, i.digest, i.bytes
                        FROM sister_inputs i JOIN sister_runs r ON r.run_id = i.run_id
                        WHERE i.role = 'police' AND r.status <> 'refused')
                    GROUP BY digest HAVING MIN(day) >= ? ORDER BY day, name, digest
                    """, arguments: [day.isoText])
            return try rows.map { row in
                let values = RowValues(row: row)
                return ReadFile(
                    day: try values.day("day"),
                    input: InputRecord(
                        role: try values.text("role"), name: try values.text("name"),
                        digest: try values.text("digest"), bytes: try values.number("bytes")))
            }
        }
    }
}
