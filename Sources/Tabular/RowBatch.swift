import Glibc

/// Rows on their way into a table: their cells, trimmed and copied, until there are enough of them.
struct RowBatch: Sendable {
    /// Rows of a full batch: as many as the nearer memory holds, and enough to be worth sharing out.
    static let rowsMax = 2048

    private var bytes: [UInt8]
    private var byteCount = 0
    /// Where each cell ends in the bytes, row by row.
    private var ends: [UInt32] = []
    private let columnCount: Int
    private(set) var rowCount = 0
    /// The line of the first row, for errors.
    private(set) var line = 1

    init(columnCount: Int) {
        self.columnCount = columnCount
        bytes = [UInt8](repeating: 0, count: 128 << 10)  // a register's rows are some fifty letters long
        ends.reserveCapacity(RowBatch.rowsMax * columnCount)
    }

    var isFull: Bool { rowCount == RowBatch.rowsMax }

    /// Adds a row, taking for each column of the table the cell of that index.
    mutating func append(_ row: borrowing CSVRow, columns indices: [Int?]) {
        precondition(indices.count == columnCount, "one index for each column")
        if rowCount == 0 { line = row.line }
        for index in indices {
            if let index { append(trimmed(row.field(index))) }
            ends.append(UInt32(byteCount))
        }
        rowCount += 1
    }

    private mutating func append(_ cell: UnsafeBufferPointer<UInt8>) {
        guard let source = cell.baseAddress, !cell.isEmpty else { return }
        if byteCount + cell.count > bytes.count {
            bytes.append(contentsOf: repeatElement(0, count: max(bytes.count, cell.count)))
        }
        bytes.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { memcpy(base + byteCount, source, cell.count) }
        }
        byteCount += cell.count
    }

    /// Lends the cells of a column, row by row.
    func withCells<Result>(column: Int, _ body: ([UnsafeBufferPointer<UInt8>]) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            body(
                (0..<rowCount).map { row in
                    let cell = row * columnCount + column
                    let start = cell == 0 ? 0 : Int(ends[cell - 1])
                    return UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[cell])])
                })
        }
    }
}

/// A cell without ASCII blanks and no-break spaces at its ends.
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
