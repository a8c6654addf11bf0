/// A physical line that cannot be read as a row, set aside alone so that its neighbours can be read.
///
/// It holds what the sender wrote, so its description and mirror withhold the text.
public struct QuarantinedLine: Hashable, Sendable {
    /// What breaks the row.
    public enum Fault: String, CaseIterable, Sendable {
        /// The row has more or fewer cells than the heading.
        case raggedRow = "ragged-row"
        /// A quote stands where none may: inside an unquoted cell, or in text after a closing quote.
        case strayQuote = "stray-quote"
        /// A quote opened on this line is not closed properly further down: text follows the closing quote, or
        /// the file or a limit ends first.
        case unclosedQuote = "unclosed-quote"
        case fieldTooLong = "field-too-long"
        case rowTooLong = "row-too-long"
    }

    /// The longest text kept of a line, in bytes; enough to find it in the sender's system.
    public static let rawBytesMax = 4 << 10

    /// The source row, from 1 at the top of the file: each physical line of a quarantined span is one row.
    public let row: Int
    /// The physical line, from 1.
    public let line: Int
    /// The character to look at in that line, from 1: the stray or opening quote, the first cell too many, the
    /// end of a line that is too short, the start of the cell too long.
    public let column: Int
    public let fault: Fault
    /// The line as the sender wrote it, without its end, cut after `rawBytesMax` bytes.
    public let raw: String

    public init(row: Int, line: Int, column: Int, fault: Fault, raw: String) {
        self.row = row
        self.line = line
        self.column = column
        self.fault = fault
        self.raw = raw
    }
}

extension QuarantinedLine: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "row \(row), line \(line), column \(column): \(fault.rawValue)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
