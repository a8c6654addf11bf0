/// Why a file cannot be read at all. It names the place and the limit, never a cell's contents.
///
/// A single bad row is no error: it is a ``QuarantinedLine``.
public struct CSVError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, CaseIterable, Sendable {
        /// Nothing but a mark and blank lines; not the same as a heading without rows.
        case emptyFile = "empty-file"
        /// The file ends inside the preamble or right after it.
        case headingMissing = "heading-missing"
        /// The heading breaks the quoting rules or a limit of a row.
        case headingUnreadable = "heading-unreadable"
        case tooManyColumns = "too-many-columns"
        case tooManyRows = "too-many-rows"
        case fileTooLong = "file-too-long"
        case tooManyQuarantined = "too-many-quarantined"
        /// A zero byte is damage, or UTF-16 declared as something else.
        case zeroByte = "zero-byte"
        /// The mark at the top belongs to another encoding than the declared one.
        case markContradictsEncoding = "mark-contradicts-encoding"
        /// The distinct values of one column take more than 4 GiB.
        case tableTooLarge = "table-too-large"
        /// The parser reports what it never should.
        case parserFault = "parser-fault"
    }

    public let code: Code
    public let position: SourcePosition
    /// The limit that was passed, where the code names one.
    public let limit: Int?

    public init(code: Code, position: SourcePosition, limit: Int? = nil) {
        self.code = code
        self.position = position
        self.limit = limit
    }

    public var description: String {
        let bound = limit.map { ", limit \($0)" } ?? ""
        return "line \(position.line), column \(position.column): \(code.rawValue)\(bound)"
    }
}

/// A place in a text file, as an editor shows it.
public struct SourcePosition: Hashable, Sendable {
    /// The physical line, from 1; CRLF, LF and a lone CR each end one, inside a quoted cell too.
    public let line: Int
    /// The character of that line, from 1, in Unicode scalars after decoding.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
