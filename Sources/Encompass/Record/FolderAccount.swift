import AuditTrail
import Casework
import Foundation
package import Pipeline

/// Counts a night's files again, as they will be opened, and compares every sum with every other.
///
/// It asks for bytes by path, so the same account is made of the files in memory before anything is recorded, of the
/// staged folder before it is put in place, and of a folder that a restart finishes.
package struct FolderAccount {
    private let bytes: (_ path: String) throws -> [UInt8]
    private let paths: [String]

    init(paths: [String], bytes: @escaping (_ path: String) throws -> [UInt8]) {
        self.paths = paths
        self.bytes = bytes
    }

    init(_ disk: ReadBack) throws { self.init(paths: try disk.paths(), bytes: { try disk.bytes(of: $0) }) }

    package init(_ files: [PublishedFile]) {
        let byPath = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        self.init(paths: files.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { byPath[$0] ?? [] }
    }

    private struct Summary: Decodable {
        struct Rows: Decodable { let read, without_child, with_children, rejected, cells_rejected: Int }
        struct Children: Decodable { let all, notify, review, refer, suppress, on_sheets: Int }
        let rows: Rows
        let children: Children
        let schools_to_call: Int
    }

    /// Throws `filesDisagree` with the first sum that is not the same everywhere.
    package func check() throws {
        // A run that only takes sheets back has a list of them, and no night to count.
        guard paths.contains("summary.json") else { return try compareSums() }
        let summary = try JSONDecoder().decode(Summary.self, from: Data(bytes("summary.json")))
        let rows = summary.rows
        let children = summary.children
        try compare("rows", rows.read, rows.without_child + rows.with_children + rows.rejected)
        try compare("children", children.all, children.notify + children.review + children.refer + children.suppress)
        let log = try table("match-log.csv")
        let outcomes = Dictionary(grouping: log) { $0["disposition"] ?? "" }.mapValues(\.count)
        try compare("notify lines of match-log.csv", outcomes["notify"] ?? 0, children.notify)
        try compare("review lines of match-log.csv", outcomes["review"] ?? 0, children.review)
        try compare("refer lines of match-log.csv", outcomes["refer"] ?? 0, children.refer)
        try compare("suppress lines of match-log.csv", outcomes["suppress"] ?? 0, children.suppress)
        let rejected = try table("rejects.csv").count
        try compare("reject lines of match-log.csv", outcomes["reject"] ?? 0, rejected)
        try compare("rejected rows and cells", rejected, rows.rejected + rows.cells_rejected)
        try compare("lines of match-log.csv", log.count, children.all + rejected)
        let lines = try bytes("match-log.jsonl").count { $0 == UInt8(ascii: "\n") }
        try compare("lines of match-log.jsonl", lines, log.count)
        try compare("lines of referrals.csv", try table("referrals.csv").count, children.refer)
        try compareSheets(summary)
        try compareSums()
    }

    /// One call a sheet, and as many children in the calls as on the sheets; withdrawals count apart.
    private func compareSheets(_ summary: Summary) throws {
        let calls = try table("call-list.csv")
        let sheets = calls.filter { $0["call_id"]?.hasPrefix("S") == true }
        try compare("calls", sheets.count, summary.schools_to_call)
        try compare(
            "children of the calls", sheets.reduce(0) { $0 + (Int($1["children"] ?? "") ?? 0) },
            summary.children.on_sheets)
        let wanted = calls.map { "sheets/\(Self.sheetName($0["call_id"] ?? ""))-\($0["urn"] ?? "").html" }
        let found = paths.filter { $0.hasPrefix("sheets/") }
        guard Set(wanted) == Set(found), wanted.count == found.count else {
            throw NightError(.filesDisagree, place: "\(found.count) sheets, \(wanted.count) calls")
        }
    }

    /// `S003` has the file `003-…`, and `W001` the file `W001-…`.
    private static func sheetName(_ id: String) -> String { id.hasPrefix("S") ? String(id.dropFirst()) : id }

    /// Every file but the sums themselves has its line in them, and the digest it says.
    private func compareSums() throws {
        guard paths.contains(Manifest.sumsName) else { return }
        let text = String(decoding: try bytes(Manifest.sumsName), as: UTF8.self)
        let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        let others = paths.filter { $0 != Manifest.sumsName }
        try compare("lines of SHA256SUMS", lines.count, others.count)
        for line in lines {
            guard line.count == 2, let path = line.last?.trimmingPrefix(" "),
                try Digest.of(bytes(String(path))).hexText == line[0]
            else { throw NightError(.filesDisagree, place: "SHA256SUMS, \(line.last ?? "")") }
        }
    }

    private func compare(_ what: String, _ found: Int, _ wanted: Int) throws {
        guard found == wanted else {
            throw NightError(.filesDisagree, place: "\(what): \(found), and \(wanted) are needed")
        }
    }

    private func table(_ path: String) throws -> [[String: String]] { try PublishedTable.rows(bytes(path)) }
}
