/// The text of a big feed, held by column: each distinct value once, each row as one small number a column.
///
/// A register of millions of rows fits because names, schools and dates repeat. Work that depends on a value alone,
/// such as folding a name, is done once per value and not once per row. Values are trimmed at both ends of ASCII
/// blanks (space and 0x09 to 0x0D) and no-break spaces. It holds personal data, so its description withholds it.
public struct InternedTable: Sendable {
    private var columns: [NumberColumn]
    private var vocabularies: [Vocabulary]
    private var rows = SourceRows()

    public init(columnCount: Int) {
        columns = Array(repeating: NumberColumn(), count: columnCount)
        vocabularies = Array(repeating: Vocabulary(), count: columnCount)
    }

    /// Reads all rows of a started reader.
    ///
    /// - Parameters:
    ///   - reader: has delivered its heading, from which the caller found the columns.
    ///   - columns: for each column of the table its index in the file; nothing makes a column of empty texts.
    ///   - onQuarantine: is told of each line set aside.
    ///   - onRepeatedHeading: is told the source row of each row that repeats the heading.
    public static func read(
        _ reader: CSVReader, columns: [Int?], onQuarantine: (QuarantinedLine) throws -> Void,
        onRepeatedHeading: (_ row: Int) throws -> Void = { _ in }
    ) throws -> (table: InternedTable, summary: CSVSummary) {
        var table = InternedTable(columnCount: columns.count)
        let summary = try reader.readRows(onQuarantine: onQuarantine, onRepeatedHeading: onRepeatedHeading) {
            try table.append($0, columns: columns)
        }
        table.freeze()
        return (table, summary)
    }

    /// Adds a row, taking for each column of the table the cell of that index.
    public mutating func append(_ row: borrowing CSVRow, columns indices: [Int?]) throws(CSVError) {
        precondition(indices.count == columns.count, "one index for each column")
        for column in indices.indices {
            guard let index = indices[column] else {
                columns[column].append(0)
                continue
            }
            guard let id = vocabularies[column].id(of: trimmed(row.field(index))) else {
                throw CSVError(
                    code: .tableTooLarge, position: SourcePosition(line: row.line, column: 1), limit: Int(UInt32.max))
            }
            columns[column].append(id)
        }
        rows.append(row.row)
    }

    /// Gives back the memory that only adding needs; nothing may be added after it.
    public mutating func freeze() {
        for column in vocabularies.indices { vocabularies[column].freeze() }
    }

    public var rowCount: Int { rows.count }
    public var columnCount: Int { columns.count }

    /// The source row of a row of the table, as ``CSVRow`` counts it.
    public func sourceRow(_ row: Int) -> Int { rows[row] }

    /// The number of a cell's value in its column's vocabulary; 0 is the empty text.
    public func valueID(column: Int, row: Int) -> UInt32 { columns[column][row] }

    /// The value numbers of a whole column.
    public func valueIDs(column: Int) -> [UInt32] { columns[column].numbers }

    /// How many values a column has, the empty text always included as number 0.
    public func vocabularyCount(column: Int) -> Int { vocabularies[column].count }

    /// Lends the bytes of a value.
    public func withValue<Result>(
        column: Int, id: UInt32, _ body: (Span<UInt8>) throws -> Result
    ) rethrows -> Result {
        try vocabularies[column].withValue(Int(id), body)
    }

    public func value(column: Int, id: UInt32) -> String { vocabularies[column].text(Int(id)) }

    /// All values of a column as texts, by number.
    public func values(column: Int) -> [String] {
        (0..<vocabularies[column].count).map { vocabularies[column].text($0) }
    }

    public func text(column: Int, row: Int) -> String { value(column: column, id: valueID(column: column, row: row)) }

    /// Bytes of one stored value number of a column: 1, 2 or 4.
    public func numberWidth(column: Int) -> Int { columns[column].width }
}

extension InternedTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "InternedTable of \(rowCount) rows" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

private func trimmed(_ field: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = field.count
    while start < end {
        if isBlank(field[start]) {
            start += 1
        } else if start + 1 < end, field[start] == 0xC2, field[start + 1] == 0xA0 {
            start += 2
        } else {
            break
        }
    }
    while start < end {
        if isBlank(field[end - 1]) {
            end -= 1
        } else if start + 1 < end, field[end - 2] == 0xC2, field[end - 1] == 0xA0 {
            end -= 2
        } else {
            break
        }
    }
    return UnsafeBufferPointer(rebasing: field[start..<end])
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
}
