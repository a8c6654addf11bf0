/// Builds a delimited text file in memory: UTF-8, CRLF, quoted as RFC 4180 asks.
///
/// A file for people starts with a mark, because a spreadsheet takes UTF-8 without one for another encoding, and
/// its cells cannot act as formulas. A file for programs has neither the mark nor the changed cells.
public struct CSVWriter: Sendable {
    public enum Reader: Sendable {
        case people
        case programs
    }

    /// The file so far.
    public private(set) var bytes: [UInt8]
    private let reader: Reader
    private let delimiter: UInt8

    public init(for reader: Reader, delimiter: CSVFormat.Delimiter = .comma) {
        self.reader = reader
        self.delimiter = delimiter.rawValue
        bytes = reader == .people ? [0xEF, 0xBB, 0xBF] : []
    }

    /// Adds a row. A row of one empty cell is written as `""`, for an empty line would be no row.
    public mutating func append(_ cells: [String]) {
        precondition(!cells.isEmpty, "a row has a cell")
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            let text = reader == .people ? Self.defused(cell) : cell
            append(text, isAlone: cells.count == 1)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// The cell with an apostrophe before it if a spreadsheet would take it for a formula, else unchanged.
    ///
    /// These first characters are OWASP's list for formula injection (CWE-1236): `= + - @`, their full-width
    /// forms, tab, carriage return and line feed. The apostrophe stays in the file and is shown; reading the file
    /// back gives it too.
    public static func defused(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first else { return cell }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + cell
        default: return cell
        }
    }

    private mutating func append(_ cell: String, isAlone: Bool) {
        let text = cell.utf8
        guard needsQuotes(text) || (isAlone && text.isEmpty) else {
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(0x22)
        for byte in text {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Blanks at the ends are quoted because many readers, libcsv among them, trim them otherwise; so is a mark.
    private func needsQuotes(_ text: String.UTF8View) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return [0x20, 0x09, 0xEF].contains(first) || [0x20, 0x09].contains(last)
            || text.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    }
}
