import Casework
import GRDB
package import Linkage

/// The sheets of one run of a day.
package struct RunSheets: Hashable, Sendable {
    package var runID: String
    /// Sheets with a child whose call still stands.
    package var standing: Int
    /// The highest number of a sheet, withdrawn ones among them.
    package var lastNumber: Int

    package init(runID: String, standing: Int, lastNumber: Int) {
        self.runID = runID
        self.standing = standing
        self.lastNumber = lastNumber
    }
}

extension StateStore {
    /// The sheets of a day's runs so far, in the order of the runs; runs without sheets are absent.
    package func sheets(on day: CalendarDate) throws(StateError) -> [RunSheets] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT s.run_id, s.sheet_id, EXISTS (
                        SELECT 1 FROM sheet_children c JOIN tellings t ON t.number = c.telling
                        WHERE c.run_id = s.run_id AND c.sheet_id = s.sheet_id AND t.is_withdrawn = 0) AS stands
                    FROM sheets s JOIN runs r ON r.run_id = s.run_id WHERE r.day = ?
                    ORDER BY r.generation, s.sheet_id
                    """,
                arguments: [day.isoText])
            var runs: [RunSheets] = []
            for row in rows {
                let values = RowValues(row: row)
                let runID = try values.text("run_id")
                if runs.last?.runID != runID { runs.append(RunSheets(runID: runID, standing: 0, lastNumber: 0)) }
                let number = Int(try values.text("sheet_id").dropFirst()) ?? 0
                runs[runs.count - 1].standing += try values.number("stands")
                runs[runs.count - 1].lastNumber = max(runs[runs.count - 1].lastNumber, number)
            }
            return runs
        }
    }

    /// The occurrences of which each pupil was notified with a call day on or after `since`, withdrawn ones left out.
    package func occurrences(
        pupilIDs: Set<String>, since: CalendarDate
    ) throws(StateError) -> [String: Set<String>] {
        try read { database in
            let statement = try database.makeStatement(
                sql: "SELECT DISTINCT occurrence_number FROM notifications WHERE pupil_id = ? AND call_day >= ?")
            var found: [String: Set<String>] = [:]
            for pupilID in pupilIDs.sorted() {
                found[pupilID] = Set(try String.fetchAll(statement, arguments: [pupilID, since.isoText]))
            }
            return found
        }
    }
}
