import Foundation
import Tabular

/// Reads CSV files as a feed would be read, and writes one line of JSON a file: what was read, or why not.
///
/// Standard input names the files, one a line: encoding, a tab, delimiter in words, a tab, path.
@main
struct CorpusReader {
    /// What came of one file.
    struct Reading: Encodable {
        var path: String
        var refused: String?
        var heading: [String] = []
        var rows: [[String]] = []
        /// Rows that repeat the heading are left out and counted.
        var repeatedHeadings: [Int] = []
        var quarantined: [Int] = []
        var lostCharacters = 0
        var endsWithoutNewline = false
    }

    static func main() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        while let line = readLine() {
            let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard parts.count == 3, let encoding = TextEncoding(rawValue: parts[0]) else { continue }
            let delimiter: CSVFormat.Delimiter =
                switch parts[1] {
                case "semicolon": .semicolon
                case "tab": .tab
                default: .comma
                }
            let reading = try read(parts[2], CSVFormat(delimiter: delimiter, encoding: encoding))
            print(String(decoding: try encoder.encode(reading), as: UTF8.self))
        }
    }

    private static func read(_ path: String, _ format: CSVFormat) throws -> Reading {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        var reading = Reading(path: path)
        let reader = CSVReader(bytes: bytes, format: format)
        do {
            reading.heading = try reader.start()
            var rows: [[String]] = []
            var quarantined: [Int] = []
            var repeated: [Int] = []
            let summary = try reader.readRows(
                onQuarantine: { quarantined.append($0.line) }, onRepeatedHeading: { repeated.append($0) }
            ) { rows.append($0.texts) }
            reading.rows = rows
            reading.quarantined = quarantined
            reading.repeatedHeadings = repeated
            reading.lostCharacters = summary.undecodableBytes
            reading.endsWithoutNewline = summary.endedWithoutNewline
        } catch let error as CSVError {
            reading.refused = error.code.rawValue
        }
        return reading
    }
}
