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
    public mutating func append(_ cells: [String]) { write(cells, machine: nil) }

    /// Adds a row with a column that a program reads, written as it is for people too.
    ///
    /// - Parameter machine: the column, from 0. Give it only what cannot be a formula, such as a checked telephone
    ///   number.
    public mutating func append(_ cells: [String], machine: Int) { write(cells, machine: machine) }

    private mutating func write(_ cells: [String], machine: Int?) {
        precondition(!cells.isEmpty, "a row has a cell")
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            let text = reader == .people && index != machine ? Self.defused(cell) : cell
            append(text, isAlone: cells.count == 1)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    /// The cell with an apostrophe before it if a spreadsheet would take it for a formula, else unchanged.
    ///
    /// These first characters are OWASP's list for formula injection (CWE-1236): `= + - @`, their full-width and
    /// small forms, tab, carriage return, line feed and the zero byte. Blanks and invisible characters before them
    /// are passed over, as spreadsheets do. The apostrophe stays in the file and is shown; reading the file back
    /// gives it too.
    public static func defused(_ cell: String) -> String {
        for scalar in cell.unicodeScalars {
            switch scalar {
            case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}",
                "\u{FE62}", "\u{FE63}", "\u{FE6B}", "\u{2212}":
                return "'" + cell
            case _ where isPassedOver(scalar): continue
            default: return cell
            }
        }
        return cell
    }

    /// Blanks, controls and characters that show nothing.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || [.control, .format].contains(scalar.properties.generalCategory)
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

    /// Blanks at the ends are quoted because many readers, libcsv among them, trim them otherwise; so is a mark. For
    /// people the delimiters of other countries' spreadsheets are quoted too.
    private func needsQuotes(_ text: String.UTF8View) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return [0x20, 0x09, 0xEF].contains(first) || [0x20, 0x09].contains(last)
            || text.contains { $0 == delimiter || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
            || (reader == .people && text.contains { $0 == 0x3B || $0 == 0x09 || $0 == 0x2C })
    }
}
