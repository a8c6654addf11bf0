/// The heading in the form in which rows are compared with it.
struct HeadingShape {
    private var cells: [[UInt8]] = []
    private var byteCount = 0

    init() {}

    init(_ buffer: CellBuffer) {
        cells = (0..<buffer.cellCount).map { Array(buffer.cell($0)) }
        byteCount = buffer.content.count
    }

    /// Whether a row is the heading again; a mark before it, as files joined end to end have, is overlooked.
    func isRepeated(in row: CellBuffer) -> Bool {
        let surplus = row.content.count - byteCount
        // A heading of nothing but empty cells is no heading to repeat.
        guard surplus == 0 || surplus == 3, byteCount > 0, row.cellCount == cells.count else { return false }
        if surplus == 3 { guard row.cell(0).starts(with: [0xEF, 0xBB, 0xBF]) else { return false } }
        return cells.indices.allSatisfy { row.cell($0).dropFirst($0 == 0 ? surplus : 0).elementsEqual(cells[$0]) }
    }
}
