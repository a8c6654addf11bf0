package import Casework
import Foundation
import GRDB
package import Linkage

extension StateStore {
    /// Records a run of a process beside the schools', alone.
    package func commit(_ sister: SisterRecord) throws(StateError) {
        try write { try StateStore.insert(sister, night: nil, into: $0) }
    }

    /// Writes one run; `night` is the schools' run in the same transaction.
    static func insert(_ sister: SisterRecord, night: String?, into database: Database) throws {
        let generation: Int?
        let status: RunStatus
        switch sister.ending {
        case .complete(let number): (generation, status) = (number, .committed)
        case .refused: (generation, status) = (nil, .refused)
        }
        do {
            try database.execute(
                sql: """
                    INSERT INTO sister_runs (run_id, process, day, generation, as_of, inputs_key, status, totals,
                        program, night, added_to)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    sister.runID, sister.process.text, sister.day.isoText, generation, sister.asOf, sister.inputsKey,
                    status.rawValue, sister.totals, sister.program, night, sister.addedTo,
                ])
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw StateError(.runExists, number: Int(error.extendedResultCode.rawValue))
        }
        for (position, input) in sister.inputs.enumerated() {
            try database.execute(
                sql: "INSERT INTO sister_inputs VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [sister.runID, position, input.role, input.name, input.digest, input.bytes])
        }
        try insertDecisions(sister, into: database)
        // What is taken back is free to be told anew, by this very run.
        for item in sister.undone { try undoSister(item, in: database) }
        try insertNotices(sister, into: database)
        for (position, output) in sister.outputs.enumerated() {
            try database.execute(
                sql: "INSERT INTO sister_outputs VALUES (?, ?, ?, ?, ?)",
                arguments: [sister.runID, position, output.path, Data(output.bytes), output.digest])
        }
        for reading in sister.readings { try insertSister(reading, addedRun: sister.runID, into: database) }
        for event in sister.events { try insert(event, runID: nil, into: database) }
        if let trail = sister.trail { try append(trail, in: database) }
    }

    private static func insertDecisions(_ sister: SisterRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO sister_decisions (run_id, position, person_ref, disposition, rule, list, person_id,
                    occurrence_number, posterior_ppm)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, decision) in sister.decisions.enumerated() {
            try statement.execute(arguments: [
                sister.runID, position, decision.person.text, decision.disposition, decision.rule, decision.list,
                decision.personID, decision.occurrenceNumber, decision.posteriorPPM,
            ])
        }
    }

    private static func insertNotices(_ sister: SisterRecord, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO sister_notices (key, process, run_id, position, person_ref, person_id, occurrence_number,
                    recipient, day)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for (position, notice) in sister.notices.enumerated() {
            do {
                try statement.execute(arguments: [
                    Data(notice.key.bytes), sister.process.text, sister.runID, position, notice.person.text,
                    notice.personID, notice.occurrenceNumber, notice.recipient, sister.day.isoText,
                ])
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                throw StateError(.notificationExists, number: Int(error.extendedResultCode.rawValue))
            }
        }
    }

    // MARK: Where runs stand

    /// Notes that a committed run's folder is in place.
    package func markSisterPublished(runID: String) throws(StateError) {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE sister_runs SET status = 'published'
                    WHERE run_id = ? AND status IN ('committed', 'published')
                    """,
                arguments: [runID])
            guard database.changesCount == 1 else { throw StateError(.unknownRun) }
        }
    }

    /// The run with this id.
    package func sisterRun(id runID: String) throws(StateError) -> SisterRunSummary? {
        try sisterRuns("WHERE run_id = ?", [runID]).first
    }

    /// The run that was recorded for these inputs. Refusals do not count.
    package func sisterRun(
        of process: ProcessName, inputsKey: String
    ) throws(StateError) -> SisterRunSummary? {
        try sisterRuns(
            "WHERE process = ? AND inputs_key = ? AND status <> 'refused'", [process.text, inputsKey]
        ).first
    }

    /// The newest run of an earlier day that read a file with this digest in this role.
    package func sisterRun(
        of process: ProcessName, withInput digest: String, role: String, before day: CalendarDate
    ) throws(StateError) -> SisterRunSummary? {
        try sisterRuns(
            """
            WHERE process = ? AND status <> 'refused' AND day < ?
                AND run_id IN (SELECT run_id FROM sister_inputs WHERE digest = ? AND role = ?)
            ORDER BY day DESC, generation DESC LIMIT 1
            """, [process.text, day.isoText, digest, role]
        ).first
    }

    /// Every run of a process from one day to another, refusals among them, oldest first.
    package func sisterRuns(
        of process: ProcessName, from: CalendarDate, to: CalendarDate
    ) throws(StateError) -> [SisterRunSummary] {
        try sisterRuns(
            "WHERE process = ? AND day BETWEEN ? AND ? ORDER BY day, generation, rowid",
            [process.text, from.isoText, to.isoText])
    }

    /// Recorded runs of a process whose folders may not be in place, oldest first.
    package func unpublishedSisterRuns(of process: ProcessName) throws(StateError) -> [SisterRunSummary] {
        try sisterRuns("WHERE process = ? AND status = 'committed' ORDER BY day, generation", [process.text])
    }

    /// The newest run of a process that has a folder.
    package func newestSisterRun(of process: ProcessName) throws(StateError) -> SisterRunSummary? {
        try sisterRuns(
            "WHERE process = ? AND status <> 'refused' ORDER BY day DESC, generation DESC LIMIT 1", [process.text]
        ).first
    }

    /// The number the next generation of this day gets, from 1.
    package func nextSisterGeneration(of process: ProcessName, on day: CalendarDate) throws(StateError) -> Int {
        try read { database in
            let highest = try Int.fetchOne(
                database, sql: "SELECT MAX(generation) FROM sister_runs WHERE process = ? AND day = ?",
                arguments: [process.text, day.isoText])
            return (highest ?? 0) + 1
        }
    }

    /// The id that the next refused run of this day gets.
    package func nextSisterRefusalID(of process: ProcessName, on day: CalendarDate) throws(StateError) -> String {
        try read { database in
            let earlier = try Int.fetchOne(
                database,
                sql: "SELECT COUNT(*) FROM sister_runs WHERE process = ? AND day = ? AND status = 'refused'",
                arguments: [process.text, day.isoText])
            return "\(process.text)-\(day.isoText)-refused-\((earlier ?? 0) + 1)"
        }
    }

    private func sisterRuns(
        _ clause: String, _ arguments: StatementArguments
    ) throws(StateError) -> [SisterRunSummary] {
        try read { database in
            let rows = try Row.fetchAll(database, sql: "SELECT * FROM sister_runs " + clause, arguments: arguments)
            return try rows.map { row in
                let values = RowValues(row: row)
                return SisterRunSummary(
                    runID: try values.text("run_id"), process: try values.text("process"),
                    day: try values.day("day"), generation: try values.optionalNumber("generation"),
                    asOf: try values.text("as_of"), status: try values.word("status", as: RunStatus.self),
                    totals: try values.text("totals"), night: try values.optionalText("night"),
                    isPurged: try values.optionalText("purged_on") != nil,
                    addedTo: try values.optionalText("added_to"))
            }
        }
    }
}
