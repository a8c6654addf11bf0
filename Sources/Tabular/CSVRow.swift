/// One row, lent for the length of a call: its bytes are the reader's own and are overwritten by the next row.
public struct CSVRow: ~Copyable {
    /// The source row, from 1 at the top of the file, as a spreadsheet shows it: preamble and blank lines count,
    /// a multi-line cell does not start a new one.
    public let row: Int
    /// The physical line where the row starts, from 1.
    public let line: Int
    private let cells: UnsafePointer<CellBuffer>

    init(row: Int, line: Int, cells: UnsafePointer<CellBuffer>) {
        self.row = row
        self.line = line
        self.cells = cells
    }

    /// The number of cells, which is that of the heading.
    public var count: Int { cells.pointee.cellCount }

    /// The cell's bytes in UTF-8, exactly as between its delimiters or quotes: nothing is trimmed.
    ///
    /// Valid only until the closure that was given the row returns.
    public func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        cells.pointee.cell(index)
    }

    /// The cell's text, copied.
    public func text(_ index: Int) -> String {
        String(decoding: field(index), as: UTF8.self)
    }

    /// All cells' text, copied.
    public var texts: [String] { (0..<count).map { text($0) } }
}
