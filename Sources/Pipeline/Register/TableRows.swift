import Linkage
import Tabular

/// The rows of the people who stand in more than one; few do, and only theirs are held.
struct RepeatedRows: Sendable {
    /// Person in the upper half, row in the lower, in rising order.
    private let entries: [UInt64]

    /// - Parameter people: the person's number in each row; numbers are small, at most some more than rows.
    init(_ people: [UInt32]) {
        var rowCounts = [UInt8](repeating: 0, count: Int(people.max() ?? 0) + 1)
        for person in people where rowCounts[Int(person)] < 2 { rowCounts[Int(person)] += 1 }
        var entries: [UInt64] = []
        for (row, person) in people.enumerated() where rowCounts[Int(person)] == 2 {
            entries.append(UInt64(person) << 32 | UInt64(row))
        }
        self.entries = entries.sorted()
    }

    /// The rows of a person in the order of the register; none for one who stands in a single row.
    func rows(of person: UInt32) -> [Int] {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] >> 32 < UInt64(person) { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0 >> 32 == UInt64(person) }.map { Int(UInt32(truncatingIfNeeded: $0)) }
    }
}

/// Which row of the table a row of the columns stands for; nothing is held where they are the same.
struct TableRows: Sendable {
    private let kept: [UInt32]?
    /// How many rows are kept.
    let count: Int

    /// Keeps the rows of a table of `tableCount` rows for which the condition holds.
    init(of tableCount: Int, where isKept: (Int) -> Bool) {
        count = (0..<tableCount).count(where: isKept)
        kept = count == tableCount ? nil : (0..<tableCount).filter(isKept).map(UInt32.init)
    }

    subscript(row: Int) -> Int { kept.map { Int($0[row]) } ?? row }

    /// The numbers of the rows kept, out of one number for each row of the table.
    func numbers(_ column: [UInt32]) -> [UInt32] { kept.map { $0.map { column[Int($0)] } } ?? column }
}

/// A column of dates, read once for each distinct text.
struct DateColumn: Sendable {
    let column: Int
    let dates: [CalendarDate?]

    func date(_ tableRow: Int, _ table: InternedTable) -> CalendarDate? {
        dates[Int(table.valueID(column: column, row: tableRow))]
    }
}

extension ColumnField {
    /// The column of the interned table that holds the field.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
