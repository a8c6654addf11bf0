/// What one pass over the register found.
struct RowSums {
    /// Best first; equal ones in the order of the register.
    var rows: [ChildSearch.ScoredRow]
    /// The likelihood ratios of all rows, summed.
    var sum: Double
    /// The same for *a brother or sister of this row*.
    var siblingSum: Double

    /// The sums over all rows, kind by kind; the best rows are found beside that.
    init(_ found: RowKinds, _ unfound: [(kind: RowKind, rows: Int)], _ ratios: RatioTables) {
        rows = []
        sum = 0
        siblingSum = 0
        for (kind, count) in unfound {
            let one = ratios.ratiosUnfound(kind)
            sum += Double(count) * one.row
            siblingSum += Double(count) * one.sibling
        }
        for (kind, count) in zip(found.kinds, found.rows) {
            sum += Double(count) * Double(ratios.ratio(kind))
            siblingSum += Double(count) * Double(ratios.siblingRatio(kind))
        }
    }
}

/// The best rows so far, in a heap whose root is the worst of them.
struct BestRows {
    private var heap: [(ratio: Float, row: Int, code: UInt8)] = []
    private let count: Int
    private(set) var floor: Float

    init(count: Int, ratioMin: Float) {
        self.count = count
        floor = ratioMin
    }

    /// Adds the rows of the best kinds: of those that can be among the best at all, which are few.
    ///
    /// - Parameters:
    ///   - numbers: the rows, in the order in which `found` tells the kind of each.
    ///   - ratios: the ratio of each kind.
    mutating func add(_ numbers: [UInt32], _ found: RowKinds, _ ratios: [Float]) {
        var isWanted = [Bool](repeating: false, count: ratios.count)
        var rows = 0
        var last = floor
        // Kinds of one ratio stay together, for of equal rows the earlier one is better.
        for kind in ratios.indices.filter({ ratios[$0] >= floor }).sorted(by: { ratios[$0] > ratios[$1] }) {
            guard rows < count || ratios[kind] == last else { break }
            isWanted[kind] = true
            rows += found.rows[kind]
            last = ratios[kind]
        }
        guard rows > 0 else { return }
        for (place, kind) in found.kindOfRow.enumerated() where isWanted[Int(kind)] {
            add(Int(numbers[place]), ratios[Int(kind)], found.kinds[Int(kind)].pairCode)
        }
    }

    /// Adds a row; of equal ratios the earlier row stays, whichever comes first.
    private mutating func add(_ row: Int, _ ratio: Float, _ code: UInt8) {
        if heap.count < count {
            heap.append((ratio, row, code))
            if heap.count == count {
                heap.sort { BestRows.isWorse($0, $1) }
                floor = heap[0].ratio
            }
            return
        }
        guard BestRows.isWorse(heap[0], (ratio, row, code)) else { return }
        heap[0] = (ratio, row, code)
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count, BestRows.isWorse(heap[child + 1], heap[child]) { child += 1 }
            guard BestRows.isWorse(heap[child], heap[place]) else { break }
            heap.swapAt(child, place)
            place = child
        }
        floor = heap[0].ratio
    }

    private static func isWorse(
        _ left: (ratio: Float, row: Int, code: UInt8), _ right: (ratio: Float, row: Int, code: UInt8)
    ) -> Bool {
        left.ratio != right.ratio ? left.ratio < right.ratio : left.row > right.row
    }

    func sorted() -> [ChildSearch.ScoredRow] {
        heap.sorted { BestRows.isWorse($1, $0) }.map {
            ChildSearch.ScoredRow(row: $0.row, ratio: Double($0.ratio), pairCode: $0.code)
        }
    }
}
