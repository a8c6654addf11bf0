import Encompass
import Pipeline
import Testing

@Suite("Small counts in public tables")
struct SmallCountTests {
    private static func table(_ columns: [[Int]], part: Bool = false) -> FigureTable {
        let names = columns.indices.map { index in
            FigureTable.Column("c\(index)", "c\(index)", partOf: part && index > 0 ? "c0" : nil)
        }
        let count = columns.first?.count ?? 0
        return FigureTable(
            "test", "Test", key: "row", columns: names,
            rows: (0..<count).map { row in FigureTable.Row("r\(row)", columns.map { .count($0[row]) }) })
    }

    @Test("counts from 1 to 4 are hidden, 0 and 5 are not alone")
    func hidden() {
        let shown = SmallCounts.hidden(in: Self.table([[3, 20, 0, 50]]))
        #expect(shown.rows.map(\.cells[0]) == [.hidden, .hidden, .count(0), .count(50)])
        let all = SmallCounts.hidden(in: Self.table([[5, 20, 0, 50]]))
        #expect(all.rows.map(\.cells[0]) == [.count(5), .count(20), .count(0), .count(50)])
    }

    @Test("a part that leaves a small rest of its whole is hidden too")
    func rest() {
        let shown = SmallCounts.hidden(in: Self.table([[20, 40, 60], [18, 40, 50]], part: true))
        #expect(shown.rows[0].cells[1] == .hidden)
        #expect(shown.rows.count { $0.cells[1] == .hidden } >= 2)
    }

    /// An attacker knows the column's sum, every count shown, and the rule. Every hidden small count must still be
    /// able to be any number from 1 to 4.
    @Test("no hidden count can be worked out from the column and its sum")
    func attack() {
        var random = SmallRandom(seed: 5)
        for round in 0..<3000 {
            let counts = (0..<(2 + random.number(below: 7))).map { _ in
                random.number(below: [3, 6, 30, 400][random.number(below: 4)])
            }
            let shown = SmallCounts.hidden(in: Self.table([counts]))
            let hidden = counts.indices.filter { shown.rows[$0].cells[0] == .hidden }
            #expect(counts.indices.allSatisfy { !SmallCounts.isSmall(counts[$0]) || hidden.contains($0) })
            guard !hidden.isEmpty else { continue }
            let sum = hidden.reduce(0) { $0 + counts[$1] }
            let isWholeHidden = hidden.count == counts.count
            // Two unknowns with a sum of ten or more leave a small one free; else nothing at all is shown.
            #expect(hidden.count >= 2 && (sum >= 10 || isWholeHidden), "seed 5, round \(round)")
        }
    }
}
