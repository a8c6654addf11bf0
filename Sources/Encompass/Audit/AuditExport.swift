import AuditTrail
import Pipeline
import State
import Tabular

/// `audit export`: the whole trail in forms that other programs open, in a folder that must not exist.
///
/// `records.csv` and `checkpoints.csv` with `datapackage.json` for spreadsheets and DuckDB, `log.jsonl` as it is,
/// `trail.sqlite` with views for Datasette, and C2SP tiles for other verifiers. Nothing in it names a child.
package struct AuditExport {
    private let desk: AuditDesk

    package init(_ desk: AuditDesk) { self.desk = desk }

    /// The columns that every record has or may have; everything else is in `record`, the line itself.
    static let columns = [
        "i", "t", "run", "day", "at", "disposition", "rule", "list", "row", "slot", "file", "model", "posterior_ppm",
        "runner_up_ppm", "none_ppm", "x", "s", "sheet", "urn", "sha256", "by", "second", "reason", "record",
    ]
    private static let numbers: Set<String> = [
        "i", "row", "slot", "posterior_ppm", "runner_up_ppm", "none_ppm",
    ]

    /// Writes the folder and returns how many lines it holds.
    package func write(to path: String) throws -> Int {
        guard try desk.files.factsOfName(FilePlace(path)) == nil else { throw FileError.exists(path) }
        try desk.files.makeFolder(FilePlace(path))
        var records: [[String]] = []
        var log: [UInt8] = []
        try desk.folder.eachLine { line in
            log += line + [0x0A]
            guard let members = TrailValue(bytes: line)?.members else { return }
            records.append(
                AuditExport.columns.map { column in
                    column == "record"
                        ? String(decoding: line, as: UTF8.self) : AuditExport.text(members[column])
                })
        }
        let notes = try desk.folder.allCheckpoints().sorted { $0.key < $1.key }
        let checkpoints = notes.map { size, bytes in
            let note = Checkpoint(bytes: bytes)
            return [
                String(size), note?.root.hexText ?? "", note?.origin ?? "", String(decoding: bytes, as: UTF8.self),
            ]
        }
        try put("log.jsonl", log, in: path)
        try put("records.csv", table(AuditExport.columns, records), in: path)
        try put("checkpoints.csv", table(["size", "root", "origin", "note"], checkpoints), in: path)
        try put("datapackage.json", Array((AuditExport.description.line + "\n").utf8), in: path)
        try TrailDatabase.write(
            path: path + "/trail.sqlite", columns: AuditExport.columns, numbers: AuditExport.numbers,
            records: records, checkpoints: checkpoints)
        try writeTiles(to: path + "/tiles", newest: notes.last?.value)
        try desk.files.syncFolder(FilePlace(path))
        return records.count
    }

    private func put(_ name: String, _ bytes: [UInt8], in folder: String) throws {
        try desk.files.writeNew(FilePlace(folder + "/" + name), bytes)
    }

    private func table(_ heading: [String], _ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter(for: .people)
        writer.append(heading)
        for row in rows { writer.append(row) }
        return writer.bytes
    }

    private static func text(_ value: TrailValue?) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .list(let items): items.map { text($0) }.joined(separator: ";")
        case .group, nil: ""
        }
    }

    /// Frictionless Data Package, so that types need not be guessed.
    private static let description: JSONValue = .object([
        "name": .text("encompass-audit-trail"), "profile": .text("tabular-data-package"),
        "resources": .list([
            resource("records", columns.map { ($0, numbers.contains($0) ? "integer" : "string") }),
            resource(
                "checkpoints", [("size", "integer"), ("root", "string"), ("origin", "string"), ("note", "string")]),
        ]),
    ])

    private static func resource(_ name: String, _ fields: [(String, String)]) -> JSONValue {
        .object([
            "name": .text(name), "path": .text(name + ".csv"), "profile": .text("tabular-data-resource"),
            "format": .text("csv"), "mediatype": .text("text/csv"), "encoding": .text("utf-8"),
            "schema": .object([
                "fields": .list(fields.map { .object(["name": .text($0.0), "type": .text($0.1)]) })
            ]),
        ])
    }

    // MARK: Tiles

    /// C2SP `tlog-tiles`: hashes in tiles of 256, level by level, and the newest checkpoint. A pruned line has no
    /// entry, so entry bundles are not written; `log.jsonl` holds what is left.
    private func writeTiles(to path: String, newest: [UInt8]?) throws {
        try desk.files.makeFolder(FilePlace(path))
        if let newest { try put("checkpoint", newest, in: path) }
        var hashes = try desk.folder.allLeaves()
        var level = 0
        while !hashes.isEmpty {
            var above: [Digest] = []
            for start in stride(from: 0, to: hashes.count, by: 256) {
                let tile = hashes[start..<min(start + 256, hashes.count)]
                let suffix = tile.count == 256 ? "" : ".p/\(tile.count)"
                try putDeep(
                    "tile/\(level)/\(AuditExport.tileName(start / 256))\(suffix)", tile.flatMap(\.bytes), in: path)
                if tile.count == 256 { above.append(MerkleTree.root(of: tile)) }
            }
            hashes = above
            level += 1
        }
    }

    /// `x001/234`: groups of three digits, all but the last with an x.
    private static func tileName(_ number: Int) -> String {
        func three(_ part: Int) -> String { String(String(part + 1000).dropFirst()) }
        var name = three(number % 1000)
        var rest = number / 1000
        while rest > 0 {
            name = "x\(three(rest % 1000))/\(name)"
            rest /= 1000
        }
        return name
    }

    private func putDeep(_ name: String, _ bytes: [UInt8], in folder: String) throws {
        try desk.files.prepareFolder(FileStore.parent(of: folder + "/" + name))
        try put(name, bytes, in: folder)
    }
}
