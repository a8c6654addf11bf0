/// The text of a big feed, held by column: each distinct value once, each row as one small number a column.
///
/// A register of millions of rows fits because names, schools and dates repeat. Work that depends on a value alone,
/// such as folding a name, is done once per value and not once per row. Values are trimmed at both ends of ASCII
/// blanks (space and 0x09 to 0x0D) and no-break spaces. It holds personal data, so its description withholds it.
public struct InternedTable: Sendable {
    fileprivate struct Column: Sendable {
        var vocabulary = Vocabulary()
        var numbers = NumberColumn()
    }

    /// Does a piece of work for each number below a count, in any order and perhaps several at once.
    public typealias Sharing = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

    private var columns: [Column]
    private var rows = SourceRows()
    /// Rows that were added and are not in the columns yet.
    private var batch: RowBatch

    public init(columnCount: Int) {
        columns = Array(repeating: Column(), count: columnCount)
        batch = RowBatch(columnCount: columnCount)
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
        try table.takeIn()
        table.freeze()
        return (table, summary)
    }

    /// Adds a row, taking for each column of the table the cell of that index.
    ///
    /// Rows are taken in some thousands at a time; ``takeIn(sharing:)`` takes in the last ones.
    ///
    /// - Parameter sharing: shares the columns out among cores; each has numbers of its own, so the table is the same.
    public mutating func append(
        _ row: borrowing CSVRow, columns indices: [Int?], sharing: Sharing = InternedTable.oneByOne
    ) throws(CSVError) {
        if batch.isFull { try takeIn(sharing: sharing) }
        batch.append(row, columns: indices)
        rows.append(row.row)
    }

    /// Takes in the rows that were added last. A table is read only after it.
    public mutating func takeIn(sharing: Sharing = InternedTable.oneByOne) throws(CSVError) {
        guard batch.rowCount > 0 else { return }
        let batch = batch
        self.batch = RowBatch(columnCount: columns.count)
        var isTaken = [Bool](repeating: false, count: columns.count)
        columns.withUnsafeMutableBufferPointer { columns in
            isTaken.withUnsafeMutableBufferPointer { isTaken in
                // Each call has a column of its own.
                nonisolated(unsafe) let (columns, isTaken) = (columns, isTaken)
                sharing(columns.count) { column in
                    isTaken[column] = columns[column].takeIn(batch, column)
                }
            }
        }
        guard isTaken.allSatisfy(\.self) else {
            throw CSVError(
                code: .tableTooLarge, position: SourcePosition(line: batch.line, column: 1), limit: Int(UInt32.max))
        }
    }

    /// Shares nothing.
    public static func oneByOne(_ count: Int, _ work: @Sendable (Int) -> Void) { (0..<count).forEach(work) }

    /// Gives back the memory that only adding needs; nothing may be added after it.
    public mutating func freeze() {
        precondition(batch.rowCount == 0, "all rows are taken in")
        batch = RowBatch(columnCount: columns.count)
        for column in columns.indices { columns[column].vocabulary.freeze() }
    }

    public var rowCount: Int { rows.count }
    public var columnCount: Int { columns.count }

    /// The source row of a row of the table, as ``CSVRow`` counts it.
    public func sourceRow(_ row: Int) -> Int { rows[row] }

    /// The number of a cell's value in its column's vocabulary; 0 is the empty text.
    public func valueID(column: Int, row: Int) -> UInt32 { columns[column].numbers[row] }

    /// The value numbers of a whole column.
    public func valueIDs(column: Int) -> [UInt32] { columns[column].numbers.numbers }

    /// How many values a column has, the empty text always included as number 0.
    public func vocabularyCount(column: Int) -> Int { columns[column].vocabulary.count }

    /// Lends the bytes of a value.
    public func withValue<Result>(
        column: Int, id: UInt32, _ body: (Span<UInt8>) throws -> Result
    ) rethrows -> Result {
        try columns[column].vocabulary.withValue(Int(id), body)
    }

    public func value(column: Int, id: UInt32) -> String { columns[column].vocabulary.text(Int(id)) }

    /// All values of a column as texts, by number.
    public func values(column: Int) -> [String] {
        (0..<columns[column].vocabulary.count).map { columns[column].vocabulary.text($0) }
    }

    public func text(column: Int, row: Int) -> String { value(column: column, id: valueID(column: column, row: row)) }

    /// Bits of one stored value number of a column.
    public func numberWidth(column: Int) -> Int { columns[column].numbers.width }
}

extension InternedTable.Column {
    /// Adds a column of a batch; false once the vocabulary is full.
    fileprivate mutating func takeIn(_ batch: RowBatch, _ column: Int) -> Bool {
        guard let numbers = batch.withCells(column: column, { vocabulary.ids(of: $0) }) else { return false }
        self.numbers.append(contentsOf: numbers)
        return true
    }
}

extension InternedTable: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "InternedTable of \(rowCount) rows" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
