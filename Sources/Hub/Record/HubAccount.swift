import Foundation
import Pipeline
import Tabular

/// Counts a list's files again, as they will be opened, and compares every sum with every other.
enum HubAccount {
    private struct Summary: Decodable {
        let counts: [String: Int]
    }

    /// Throws `filesDisagree` with the first sum that is not the same everywhere.
    ///
    /// - Parameter bytes: gives a file of the folder.
    static func check(_ bytes: (_ path: String) throws -> [UInt8]) throws {
        let counts = try JSONDecoder().decode(Summary.self, from: Data(bytes(MeetingFiles.summaryPath))).counts
        func count(_ name: String) -> Int { counts[name] ?? -1 }
        try compare(
            "rows", count("rows_read"),
            count("rows_taken") + count("rows_rejected") + count("rows_repeated_headings"))
        let others = counts.filter { $0.key.hasPrefix("incidents_other_") }.values.reduce(0, +)
        try compare(
            "incidents", count("incidents"), count("incidents_listed") + count("incidents_on_earlier_list") + others)
        let rows = try table(bytes(MeetingFiles.tablePath))
        try compare(
            "incidents of \(MeetingFiles.tablePath)", Set(rows.map { $0["number"] ?? "" }).count,
            count("incidents_listed"))
        let people = rows.filter { $0["person_ref"]?.isEmpty == false }
        try compare("people of \(MeetingFiles.tablePath)", people.count, count("people_listed"))
        try compare(
            "children of \(MeetingFiles.tablePath)", people.count { $0["under_18"] == "yes" }, count("children"))
        let page = String(decoding: try bytes(MeetingFiles.pagePath), as: UTF8.self)
        func blocks(_ mark: String) -> Int {
            page.split(separator: mark, omittingEmptySubsequences: false).count - 1
        }
        try compare("incidents of the page", blocks("<section class=\"incident\""), count("incidents_listed"))
        try compare("people of the page", blocks("<tr class=\"person\""), count("people_listed"))
    }

    private static func compare(_ what: String, _ found: Int, _ wanted: Int) throws {
        guard found == wanted else {
            throw HubError(.filesDisagree, place: "\(what): \(found), \(wanted) are needed")
        }
    }

    /// The rows of the table, each by its headings.
    private static func table(_ bytes: [UInt8]) throws -> [[String: String]] {
        let reader = CSVReader(bytes: bytes, format: CSVFormat())
        let heading = try reader.start()
        var rows: [[String: String]] = []
        _ = try reader.readRows(onQuarantine: { line in
            throw HubError(.filesDisagree, place: "\(MeetingFiles.tablePath), row \(line.row)")
        }) { row in
            rows.append(Dictionary(zip(heading, row.texts), uniquingKeysWith: { first, _ in first }))
        }
        return rows
    }
}
