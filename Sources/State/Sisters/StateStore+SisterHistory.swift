package import Casework
import Foundation
import GRDB
package import Linkage

extension StateStore {
    /// The run that made a notice with this key: the same process, person, occurrence and recipient.
    package func sisterRunID(ofNotice key: NotificationKey) throws(StateError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT run_id FROM sister_notices WHERE key = ?", arguments: [Data(key.bytes)])
        }
    }

    /// The notices of a process that were made for these occurrences, in the order they were made.
    package func sisterNotices(
        of process: ProcessName, occurrences: [String]
    ) throws(StateError) -> [(runID: String, day: CalendarDate, notice: SisterNotice)] {
        try read { database in
            let statement = try database.makeStatement(
                sql: """
                    SELECT * FROM sister_notices WHERE process = ? AND occurrence_number = ?
                    ORDER BY day, run_id, position
                    """)
            return try Set(occurrences).sorted().flatMap { occurrence in
                try Row.fetchAll(statement, arguments: [process.text, occurrence]).map { row in
                    let values = RowValues(row: row)
                    return (
                        try values.text("run_id"), try values.day("day"), try StateStore.sisterNotice(of: values)
                    )
                }
            }
        }
    }

    /// In how many occurrences each person was told of by a process since a day. People without any are absent.
    package func sisterNoticeCount(
        of process: ProcessName, personIDs: [String], since: CalendarDate
    ) throws(StateError) -> [String: Int] {
        try read { database in
            let statement = try database.makeStatement(
                sql: """
                    SELECT COUNT(DISTINCT occurrence_number) FROM sister_notices
                    WHERE process = ? AND person_id = ? AND day >= ?
                    """)
            var counts: [String: Int] = [:]
            for person in Set(personIDs) {
                let count = try Int.fetchOne(statement, arguments: [process.text, person, since.isoText]) ?? 0
                if count > 0 { counts[person] = count }
            }
            return counts
        }
    }

    /// The decisions of a run, in the order they were recorded.
    package func sisterDecisions(runID: String) throws(StateError) -> [SisterDecision] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT * FROM sister_decisions WHERE run_id = ? ORDER BY position",
                arguments: [runID])
            return try rows.map { try StateStore.sisterDecision(of: RowValues(row: $0)) }
        }
    }

    /// How many decisions of each disposition the complete runs of a process made, by day.
    package func sisterCounts(
        of process: ProcessName, from: CalendarDate, to: CalendarDate
    ) throws(StateError) -> [(day: CalendarDate, disposition: String, count: Int)] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT r.day AS day, d.disposition AS disposition, COUNT(*) AS number
                    FROM sister_decisions d JOIN sister_runs r ON r.run_id = d.run_id
                    WHERE r.process = ? AND r.day BETWEEN ? AND ? AND r.added_to IS NULL
                    GROUP BY r.day, d.disposition ORDER BY r.day, d.disposition
                    """,
                arguments: [process.text, from.isoText, to.isoText])
            return try rows.map { row in
                let values = RowValues(row: row)
                return (try values.day("day"), try values.text("disposition"), try values.number("number"))
            }
        }
    }

    /// Everything of a process that figures are made of, from one day to another.
    package func sisterFigureRows(
        of process: ProcessName, from: CalendarDate, to: CalendarDate
    ) throws(StateError) -> SisterFigureRows {
        let period: StatementArguments = [process.text, from.isoText, to.isoText]
        let runs = "r.process = ? AND r.day BETWEEN ? AND ? AND r.status <> 'refused'"
        return try read { database in
            func rows(_ sql: String) throws -> [RowValues] {
                try Row.fetchAll(database, sql: sql, arguments: period).map { RowValues(row: $0) }
            }
            let cases = try rows(
                """
                SELECT r.day AS day, d.disposition, d.posterior_ppm FROM sister_decisions d
                JOIN sister_runs r ON r.run_id = d.run_id WHERE \(runs) AND r.added_to IS NULL
                ORDER BY r.day, r.generation, d.position
                """
            ).map { values in
                SisterFigureRows.Case(
                    day: try values.day("day"), disposition: try values.text("disposition"),
                    posteriorPPM: try values.optionalNumber("posterior_ppm"))
            }
            let notices = try rows(
                """
                SELECT r.day AS day, n.recipient, n.person_id, n.occurrence_number, r.as_of,
                    r.added_to IS NOT NULL AS is_decided
                FROM sister_notices n JOIN sister_runs r ON r.run_id = n.run_id WHERE \(runs)
                ORDER BY r.day, r.generation, n.position
                """
            ).map { values in
                SisterFigureRows.Notice(
                    day: try values.day("day"), recipient: try values.text("recipient"),
                    personID: try values.text("person_id"), occurrence: try values.text("occurrence_number"),
                    isDecided: try values.number("is_decided") == 1, madeAt: try values.text("as_of"))
            }
            let readings = try rows(
                """
                SELECT r.day AS day, s.status, s.category, s.decided_at FROM sister_readings s
                JOIN sister_runs r ON r.run_id = s.run_id WHERE \(runs) ORDER BY s.number
                """
            ).map { values in
                SisterFigureRows.Reading(
                    day: try values.day("day"), status: try values.word("status", as: ReadingRecord.Status.self),
                    category: try values.word("category", as: ReadingRecord.Category.self),
                    decidedAt: WallMinute(number: try values.number("decided_at")))
            }
            return SisterFigureRows(cases: cases, notices: notices, readings: readings)
        }
    }

    /// Every file of a run, in the order recorded.
    package func sisterOutputs(runID: String) throws(StateError) -> [OutputRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT path, bytes, sha256 FROM sister_outputs WHERE run_id = ? ORDER BY position",
                arguments: [runID])
            return try rows.map { row in
                let values = RowValues(row: row)
                return OutputRecord(
                    path: try values.text("path"), bytes: try values.bytes("bytes"),
                    digest: try values.text("sha256"))
            }
        }
    }

    /// One file of every run, of any process beside the schools', that decided one of these people; oldest first.
    /// A file that was purged is left out.
    package func sisterOutputs(path: String, ofRunsAbout people: Set<String>) throws(StateError) -> [[UInt8]] {
        try read { database in
            var runs: [String] = []
            for person in people.sorted() {
                runs += try String.fetchAll(
                    database, sql: "SELECT run_id FROM sister_decisions WHERE person_ref = ?", arguments: [person])
            }
            return try Set(runs).sorted().compactMap { run in
                try Data.fetchOne(
                    database,
                    sql: "SELECT bytes FROM sister_outputs WHERE run_id = ? AND path = ? AND length(bytes) > 0",
                    arguments: [run, path]
                ).map { Array($0) }
            }
        }
    }

    static func sisterDecision(of values: RowValues) throws -> SisterDecision {
        SisterDecision(
            person: ChildReference(text: try values.text("person_ref")), disposition: try values.text("disposition"),
            rule: try values.text("rule"), list: try values.text("list"), personID: try values.text("person_id"),
            occurrenceNumber: try values.text("occurrence_number"),
            posteriorPPM: try values.optionalNumber("posterior_ppm"))
    }

    static func sisterNotice(of values: RowValues) throws -> SisterNotice {
        SisterNotice(
            key: NotificationKey(bytes: try values.bytes("key")),
            person: ChildReference(text: try values.text("person_ref")), personID: try values.text("person_id"),
            occurrenceNumber: try values.text("occurrence_number"), recipient: try values.text("recipient"))
    }
}
