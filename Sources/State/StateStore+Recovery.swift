import GRDB

extension StateStore {
    /// The runs that are recorded but whose folders may not be in place, oldest first.
    package func unpublishedRuns() throws(StateError) -> [RunSummary] {
        try summaries("WHERE status = 'committed' ORDER BY day, generation", [])
    }

    /// Every file of a run, in the order recorded.
    package func outputs(runID: String) throws(StateError) -> [OutputRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT path, bytes, sha256 FROM outputs WHERE run_id = ? ORDER BY position",
                arguments: [runID])
            return try rows.map { row in
                let values = RowValues(row: row)
                return OutputRecord(
                    path: try values.text("path"), bytes: try values.bytes("bytes"),
                    digest: try values.text("sha256"))
            }
        }
    }

    /// The input files of a run, in the order recorded.
    package func inputs(runID: String) throws(StateError) -> [InputRecord] {
        try read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT role, name, digest, bytes FROM inputs WHERE run_id = ? ORDER BY position",
                arguments: [runID])
            return try rows.map { row in
                let values = RowValues(row: row)
                return InputRecord(
                    role: try values.text("role"), name: try values.text("name"), digest: try values.text("digest"),
                    bytes: try values.number("bytes"))
            }
        }
    }
}
