import Tabular

/// Any bytes as a CSV file: all lines are accounted for, no row is ragged, and what was read can be written and read
/// again.
enum CSVTarget {
    static func tryOne(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let encodings = TextEncoding.allCases
        let delimiters = CSVFormat.Delimiter.allCases
        // The first byte chooses encoding, delimiter, preamble and tightness of the limits.
        let format = CSVFormat(
            delimiter: delimiters[Int(first) % 3], encoding: encodings[Int(first / 3) % 3],
            preambleLines: Int(first / 9) % 3, limits: first >= 128 ? tight : roomy)
        guard let reading = read(Array(bytes.dropFirst()), format) else { return }
        let summary = reading.summary
        let accounted = 1 + summary.rows + summary.quarantined + summary.blankLines + summary.repeatedHeadings
        precondition(accounted + reading.preamble == summary.sourceRows, "every source row is one of the five kinds")
        precondition(reading.rows.allSatisfy { $0.count == reading.heading.count }, "no row is ragged")
        writeAndReadAgain(reading)
    }

    private struct Reading {
        var heading: [String]
        var rows: [[String]] = []
        var summary = CSVSummary()
        var preamble = 0
    }

    private static let roomy = CSVLimits(quarantinedPercent: 100)
    private static let tight = CSVLimits(fieldBytes: 8, rowBytes: 32, columns: 4, rows: 6, fileBytes: 512)

    private static func read(_ bytes: [UInt8], _ format: CSVFormat) -> Reading? {
        let reader = CSVReader(bytes: bytes, format: format)
        do {
            var reading = Reading(heading: try reader.start(), preamble: format.preambleLines)
            reading.summary = try reader.readRows(onQuarantine: { _ in }) { reading.rows.append($0.texts) }
            return reading
        } catch {
            return nil
        }
    }

    private static func writeAndReadAgain(_ reading: Reading) {
        var writer = CSVWriter(for: .programs)
        // A heading with a mark or a zero byte in it cannot be told from a file that begins with one.
        guard reading.heading.first?.unicodeScalars.first != "\u{FEFF}" else { return }
        writer.append(reading.heading)
        for row in reading.rows { writer.append(row) }
        let again = read(
            writer.bytes, CSVFormat(limits: CSVLimits(columns: 1 << 20, rows: 1 << 30, quarantinedPercent: 100)))
        precondition(again?.heading == reading.heading, "a heading written is the heading read")
        precondition(again?.rows == reading.rows, "rows written are the rows read")
    }
}
