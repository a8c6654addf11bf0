import Linkage

/// One table of statistics: a row a group, and the same columns everywhere it is written.
package struct FigureTable: Sendable, Hashable {
    package enum Cell: Sendable, Hashable {
        case count(Int)
        /// A part of a whole; written as a share with an interval.
        case share(part: Int, of: Int)
        case number(Double, places: Int)
        case text(String)
        /// Too small to be published, or needed to work out one that is.
        case hidden
        case empty
    }

    package struct Column: Sendable, Hashable {
        /// In files: `told_before_deadline`.
        package var name: String
        /// On pages: `told before the deadline`.
        package var title: String
        /// The column this one counts a part of; where little of it is left over, the part gives it away.
        package var partOf: String?

        package init(_ name: String, _ title: String, partOf: String? = nil) {
            self.name = name
            self.title = title
            self.partOf = partOf
        }
    }

    package struct Row: Sendable, Hashable {
        package var key: String
        /// Rows of a block add up to a figure that stands elsewhere.
        package var block: String
        /// Counts nights or calls and nobody: it may be published however small.
        package var mayBeSmall: Bool
        package var cells: [Cell]

        /// The key as a page writes it.
        package var words: String { key.replacing("_", with: " ") }

        package init(_ key: String, block: String = "", mayBeSmall: Bool = false, _ cells: [Cell]) {
            self.key = key
            self.block = block
            self.mayBeSmall = mayBeSmall
            self.cells = cells
        }
    }

    /// In file names: `by-month`.
    package var name: String
    package var title: String
    package var keyTitle: String
    package var columns: [Column]
    package var rows: [Row]
    /// The column drawn as bars; nothing where the table has no chart.
    package var chartColumn: String?

    package init(
        _ name: String, _ title: String, key: String, columns: [Column], rows: [Row], chart: String? = nil
    ) {
        self.name = name
        self.title = title
        keyTitle = key
        self.columns = columns
        self.rows = rows
        chartColumn = chart
    }

    /// A cell as a page writes it.
    package static func text(_ cell: Cell) -> String {
        switch cell {
        case .count(let count): Factor.grouped(count)
        case .share(let part, let whole):
            whole == 0 ? "–" : FixedDecimal.text(100 * Double(part) / Double(whole), places: 1) + " %"
        case .number(let number, let places): FixedDecimal.text(number, places: places)
        case .text(let text): text
        case .hidden: "*"
        case .empty: "–"
        }
    }
}

/// Wilson's interval for a share at 95 %, the one that stays honest near 0 and 1 (Wilson 1927).
package enum WilsonInterval {
    /// The 97.5 % point of the normal distribution.
    private static let z = 1.959_963_984_540_054

    package static func of(_ part: Int, _ whole: Int) -> (low: Double, high: Double)? {
        guard whole > 0, part >= 0, part <= whole else { return nil }
        let n = Double(whole)
        let share = Double(part) / n
        let centre = share + z * z / (2 * n)
        let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return (max(0, (centre - spread) / scale), min(1, (centre + spread) / scale))
    }
}

/// Cohen's kappa: how far two readers agree beyond chance (Cohen 1960).
package struct Kappa: Sendable, Hashable {
    package let pairs: Int
    package let agreed: Int
    /// Nothing where chance alone would agree always.
    package let value: Double?
    /// The 95 % interval by Cohen's standard error.
    package let low: Double?
    package let high: Double?

    /// - Parameter pairs: what each reader answered, in the same order.
    package init(_ pairs: [(String, String)]) {
        self.pairs = pairs.count
        agreed = pairs.count { $0.0 == $0.1 }
        let n = Double(max(1, pairs.count))
        let words = Set(pairs.map(\.0)).union(pairs.map(\.1)).sorted()
        let chance = words.reduce(0.0) { sum, word in
            sum + Double(pairs.count { $0.0 == word }) / n * (Double(pairs.count { $0.1 == word }) / n)
        }
        let observed = Double(agreed) / n
        guard !pairs.isEmpty, chance < 1 else {
            (value, low, high) = (nil, nil, nil)
            return
        }
        let kappa = (observed - chance) / (1 - chance)
        let error = (observed * (1 - observed) / (n * (1 - chance) * (1 - chance))).squareRoot()
        value = kappa
        low = max(-1, kappa - 1.96 * error)
        high = min(1, kappa + 1.96 * error)
    }
}
