/// Hides small counts of a table that is published, and as many others as are needed to keep them hidden.
///
/// A count from 1 to 4 could lead to a child. It is hidden; so is a part of which 1 to 4 of the whole are left over.
/// Where the rest of a column would give a hidden count away, more of the column is hidden, the smallest first, until
/// at least two are and they add up to at least 10, so that each could still be any number from 1 to 4. The rule is
/// applied in each block of rows that adds up to a figure known elsewhere. Zeros are shown, unless one is needed.
package enum SmallCounts {
    package static let smallest = 5
    private static let hiddenSum = 10

    package static func hidden(in table: FigureTable) -> FigureTable {
        var table = table
        let rows = Dictionary(grouping: table.rows.indices.filter { !table.rows[$0].mayBeSmall }) {
            table.rows[$0].block
        }
        for (index, column) in table.columns.enumerated() {
            let whole = column.partOf.flatMap { name in table.columns.firstIndex { $0.name == name } }
            for members in rows.values {
                let counts = members.map { row in (row, count(table.rows[row].cells[index])) }
                var hidden = Set(
                    counts.filter { row, count in
                        guard let count else { return false }
                        let left = whole.flatMap { self.count(table.rows[row].cells[$0]) }.map { $0 - count } ?? 0
                        return isSmall(count) || isSmall(left)
                    }.map(\.0))
                guard !hidden.isEmpty else { continue }
                let sum = { counts.filter { hidden.contains($0.0) }.reduce(0) { $0 + ($1.1 ?? 0) } }
                let rest = counts.filter { $0.1 != nil && !hidden.contains($0.0) }
                    .sorted { ($0.1 ?? 0 == 0 ? 1 : 0, $0.1 ?? 0, $0.0) < ($1.1 ?? 0 == 0 ? 1 : 0, $1.1 ?? 0, $1.0) }
                for (row, _) in rest where hidden.count < 2 || sum() < hiddenSum { hidden.insert(row) }
                for row in hidden { table.rows[row].cells[index] = .hidden }
            }
        }
        return withoutShares(table)
    }

    package static func isSmall(_ count: Int) -> Bool { (1..<smallest).contains(count) }

    private static func count(_ cell: FigureTable.Cell) -> Int? {
        if case .count(let count) = cell { return count }
        return nil
    }

    /// A share tells its part to whoever knows the whole, and so does an interval or a kappa beside it: they go where
    /// either is small.
    private static func withoutShares(_ table: FigureTable) -> FigureTable {
        var table = table
        for row in table.rows.indices {
            let isAnyHidden = table.rows[row].cells.contains(.hidden)
            table.rows[row].cells = table.rows[row].cells.map { cell in
                if isAnyHidden, case .number = cell { return .hidden }
                guard case .share(let part, let whole) = cell else { return cell }
                return isAnyHidden || isSmall(part) || isSmall(whole - part) ? .hidden : cell
            }
        }
        return table
    }
}
