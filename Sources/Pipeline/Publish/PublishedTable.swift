import Tabular

/// A CSV file of a published folder, read again row by row as whoever opens it would.
package enum PublishedTable {
    /// Each row by its headings.
    package static func rows(_ bytes: [UInt8]) throws -> [[String: String]] {
        let reader = CSVReader(
            bytes: bytes,
            format: CSVFormat(
                delimiter: .comma, encoding: .utf8,
                limits: CSVLimits(
                    fieldBytes: CSVLimits.fieldBytesCeiling, rowBytes: 1 << 28, rows: 20_000_000, fileBytes: 1 << 40,
                    quarantinedPercent: 0, quarantinedAlways: 0)))
        let heading = try reader.start()
        var rows: [[String: String]] = []
        _ = try reader.readRows(onQuarantine: { _ in }) { row in
            rows.append(Dictionary(zip(heading, row.texts), uniquingKeysWith: { first, _ in first }))
        }
        return rows
    }
}
