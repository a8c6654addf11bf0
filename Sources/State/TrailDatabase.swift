import Foundation
import GRDB

/// The exported trail as a SQLite file with views, for Datasette and for people who write SQL.
package enum TrailDatabase {
    /// Writes a new file; the caller has looked that it is not there.
    ///
    /// - Parameters:
    ///   - columns: the names of the records' columns, made by the caller and never by a feed.
    ///   - numbers: which of them hold whole numbers.
    package static func write(
        path: String, columns: [String], numbers: Set<String>, records: [[String]], checkpoints: [[String]]
    ) throws(StateError) {
        try StateStore.guarded {
            let queue = try DatabaseQueue(path: path)
            try queue.write { database in
                let types = columns.map { "\"\($0)\" \(numbers.contains($0) ? "INTEGER" : "TEXT")" }
                try database.execute(sql: "CREATE TABLE records (\(types.joined(separator: ", "))) STRICT")
                try database.execute(
                    sql: "CREATE TABLE checkpoints (size INTEGER, root TEXT, origin TEXT, note TEXT) STRICT")
                for view in views { try database.execute(sql: view) }
                let marks = columns.map { _ in "?" }.joined(separator: ", ")
                let insert = try database.makeStatement(sql: "INSERT INTO records VALUES (\(marks))")
                for record in records {
                    let values = zip(columns, record).map { column, text -> (any DatabaseValueConvertible)? in
                        numbers.contains(column) ? Int(text) : text
                    }
                    try insert.execute(arguments: StatementArguments(values))
                }
                let add = try database.makeStatement(sql: "INSERT INTO checkpoints VALUES (?, ?, ?, ?)")
                for checkpoint in checkpoints {
                    try add.execute(arguments: [
                        checkpoint[0].isEmpty ? nil : Int(checkpoint[0]), checkpoint[1], checkpoint[2], checkpoint[3],
                    ])
                }
            }
            try queue.close()
        }
        guard chmod(path, 0o400) == 0 else { throw StateError(.permission) }
    }

    private static let views = [
        """
        CREATE VIEW decisions AS SELECT run, day, disposition, rule, list, x, s AS schools, posterior_ppm,
            substr(file, 1, 12) || '-' || row || '-' || slot AS child_ref, i AS record_number
            FROM records WHERE t = 'row'
        """,
        """
        CREATE VIEW nights AS SELECT run, day, sum(t = 'row') AS rows, sum(disposition = 'notify') AS notify,
            sum(disposition = 'review') AS review, sum(disposition = 'refer') AS refer,
            sum(disposition = 'suppress') AS suppress, sum(disposition = 'reject') AS reject, sum(t = 'sheet') AS sheets
            FROM records WHERE run <> '' GROUP BY run, day
        """,
        """
        CREATE VIEW acts AS SELECT i AS record_number, coalesce(json_extract(record, '$.act'), t) AS act, at,
            day, coalesce(nullif("by", ''), json_extract(record, '$.who'), '') AS "by", second,
            coalesce(nullif(reason, ''), json_extract(record, '$.why'), '') AS reason FROM records
            WHERE t IN ('human', 'revealed', 'pruned', 'key_rotated', 'config_changed', 'run_refused')
        """,
    ]
}
