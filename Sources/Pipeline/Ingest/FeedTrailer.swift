import Tabular

/// The counting last row of a file: where it stands, and what it says.
package struct FeedTrailer: Hashable, Sendable {
    /// The source row it stands in; it is no row of the file.
    package let row: Int
    /// How many rows it says the file has; nothing where its count cannot be read.
    package let declaredRows: Int?
    /// How many rows stand above it, below the heading, those that cannot be read included.
    package let countedRows: Int

    /// Whether the file holds what its last row says.
    package var agrees: Bool { declaredRows == countedRows }
}

extension FeedReader {
    /// Finds the trailer of a file; nothing where the last row is none, that is, where the end of the file is missing.
    ///
    /// The trailer may be narrower or wider than the rows. Its count stands under `count_column`, or, where the row is
    /// too short for that, in its last cell.
    package func trailer<Field>(
        _ input: TakenInput, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File
    ) throws -> FeedTrailer? {
        guard let wanted = feed.readiness?.trailer else { return nil }
        let format = format(feed, limit)
        let reader = CSVReader(try input.reader(files), format: format)
        return try FeedReader.namingFaults(of: input) {
            let heading = try reader.start()
            guard let column = heading.firstIndex(where: { FeedTrailer.isSame($0, wanted.countColumn) }) else {
                throw FeedError([
                    FeedError.Fault(
                        code: .headingMissing, file: input.name,
                        message:
                            "no column is headed \"\(wanted.countColumn)\" (wanted for the count of the last row).",
                        nearest: NearestName.of(wanted.countColumn, among: heading))
                ])
            }
            var last: (row: Int, cells: [String]) = (0, [])
            var rows = 0
            let marker = Array(wanted.marker.utf8)
            _ = try reader.readRows(
                onQuarantine: { line in
                    rows += 1
                    last = (line.row, FeedTrailer.cells(of: line.raw, format))
                }
            ) { row in
                rows += 1
                last = (row.row, row.field(0).starts(with: marker) ? row.texts : [])
            }
            guard let first = last.cells.first, first.hasPrefix(wanted.marker) else { return nil }
            let cell = column < last.cells.count ? last.cells[column] : last.cells.last ?? ""
            return FeedTrailer(
                row: last.row, declaredRows: FeedTrailer.count(in: cell), countedRows: rows - 1)
        }
    }
}

extension FeedTrailer {
    /// A file that counts hundreds may write `1,024`.
    fileprivate static func count(in cell: String) -> Int? {
        let digits = cell.filter { !" ,".contains($0) }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    fileprivate static func isSame(_ heading: String, _ wanted: String) -> Bool {
        WrittenText.trimmed(heading).lowercased() == WrittenText.trimmed(wanted).lowercased()
    }

    /// The cells of a line that has another width than the rows; none where it cannot be cut into cells.
    fileprivate static func cells(of raw: String, _ format: CSVFormat) -> [String] {
        var alone = format
        alone.encoding = .utf8
        alone.preambleLines = 0
        alone.hasHeadings = true
        let cells = Result { try CSVReader(bytes: Array((raw + "\n").utf8), format: alone).start() }
        if case .success(let cells) = cells { return cells }
        return []
    }
}
