import Foundation
import GRDB
import Linkage

extension StateStore {
    /// Where the trail ends; nothing where this state has none yet.
    package func trailHead() throws(StateError) -> TrailHead? {
        try read { try StateStore.trailHead(in: $0) }
    }

    /// Whether anything was recorded that a trail must speak of.
    package func hasRuns() throws(StateError) -> Bool {
        try read { try Row.fetchOne($0, sql: "SELECT 1 FROM runs LIMIT 1") != nil }
    }

    /// Begins an empty trail; `root` is that of no record.
    package func beginTrail(root: [UInt8]) throws(StateError) {
        try write { database in
            try database.execute(
                sql: "INSERT INTO trail VALUES (1, 0, ?, ?, 0, 0, NULL, '', '')", arguments: [Data(root), Data()])
        }
    }

    /// Adds records that belong to no run, with the event they speak of.
    package func append(_ trail: TrailAppendix, event: EventRecord? = nil) throws(StateError) {
        try write { database in
            try StateStore.append(trail, in: database)
            if let event {
                try database.execute(
                    sql: "INSERT INTO events (run_id, kind, at, payload) VALUES (NULL, ?, ?, ?)",
                    arguments: [event.kind, event.at, Data(event.payload)])
            }
        }
    }

    /// What must still be written to the files.
    package func trailPending() throws(StateError) -> TrailPending {
        try read { database in
            let lines = try Row.fetchAll(database, sql: "SELECT line FROM trail_pending ORDER BY position")
            let notes = try Row.fetchAll(database, sql: "SELECT size, note FROM trail_checkpoints_pending")
            var checkpoints: [Int: [UInt8]] = [:]
            for row in notes {
                let values = RowValues(row: row)
                checkpoints[try values.number("size")] = try values.bytes("note")
            }
            return TrailPending(lines: try lines.map { try RowValues(row: $0).bytes("line") }, checkpoints: checkpoints)
        }
    }

    /// Notes that everything pending is in the files and synced, and how long the log is now.
    package func markTrailWritten(bytes: Int) throws(StateError) {
        try write { database in
            try database.execute(
                sql: "UPDATE trail SET written_size = size, written_bytes = ?, next_bytes = NULL", arguments: [bytes])
            try database.execute(sql: "DELETE FROM trail_pending")
            try database.execute(sql: "DELETE FROM trail_checkpoints_pending")
        }
    }

    /// Notes what length the log is about to get, before it gets it: a crash in between must not look like a loss.
    package func announceTrailLength(bytes: Int) throws(StateError) {
        try write { try $0.execute(sql: "UPDATE trail SET next_bytes = ?", arguments: [bytes]) }
    }

    static func append(_ trail: TrailAppendix, in database: Database) throws {
        guard let head = try trailHead(in: database), head.size == trail.firstIndex else {
            throw StateError(.trailMoved)
        }
        try database.execute(
            sql: "UPDATE trail SET size = ?, root = ?, frontier = ?, newest_day = ?, rules = ?",
            arguments: [
                trail.size, Data(trail.root), Data(trail.frontier), trail.runDay?.isoText ?? head.newestDay,
                trail.rules ?? head.rules,
            ])
        let statement = try database.makeStatement(sql: "INSERT INTO trail_pending (position, line) VALUES (?, ?)")
        for (offset, line) in trail.lines.enumerated() {
            try statement.execute(arguments: [trail.firstIndex + offset, Data(line)])
        }
        try database.execute(
            sql: "INSERT INTO trail_checkpoints_pending (size, note) VALUES (?, ?)",
            arguments: [trail.size, Data(trail.checkpoint)])
    }

    private static func trailHead(in database: Database) throws -> TrailHead? {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM trail") else { return nil }
        let values = RowValues(row: row)
        return TrailHead(
            size: try values.number("size"), root: try values.bytes("root"), frontier: try values.bytes("frontier"),
            writtenSize: try values.number("written_size"), writtenBytes: try values.number("written_bytes"),
            nextBytes: try values.optionalNumber("next_bytes"),
            newestDay: try values.text("newest_day"), rules: try values.text("rules"))
    }
}
