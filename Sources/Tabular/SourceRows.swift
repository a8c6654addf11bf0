/// The source row of each row of a table.
///
/// Rows mostly follow one another, so only the places are held where they do not: after a blank or a quarantined line,
/// or where another file begins.
struct SourceRows: Sendable {
    /// A row of the table, and its source row, from which both count on together.
    private var runs: [(row: Int, source: Int)] = []
    private(set) var count = 0

    mutating func append(_ source: Int) {
        if runs.last.map({ $0.source + count - $0.row != source }) ?? true { runs.append((count, source)) }
        count += 1
    }

    subscript(row: Int) -> Int {
        precondition(row >= 0 && row < count, "no such row")
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].row <= row { low = middle } else { high = middle }
        }
        return runs[low].source + row - runs[low].row
    }
}
