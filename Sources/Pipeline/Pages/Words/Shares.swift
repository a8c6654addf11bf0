/// Shares of a whole in full percent that add up to 100.
package enum Shares {
    /// Rounds by largest remainder; of equal remainders the earlier share gets the point.
    ///
    /// Shares that do not add up to 1 are scaled first. All zero gives all zero.
    package static func percent(_ shares: [Double]) -> [Int] {
        let sum = shares.reduce(0, +)
        guard sum > 0 else { return shares.map { _ in 0 } }
        let exact = shares.map { $0 / sum * 100 }
        var percent = exact.map { Int($0) }
        let missing = 100 - percent.reduce(0, +)
        let order = exact.indices.sorted { left, right in
            let (one, other) = (exact[left] - exact[left].rounded(.down), exact[right] - exact[right].rounded(.down))
            return one != other ? one > other : left < right
        }
        for index in order.prefix(max(0, missing)) { percent[index] += 1 }
        return percent
    }

    /// The percentage as it is printed: never 100 or 0 where the share is neither, for both would be certainty.
    package static func words(_ percent: Int, of share: Double) -> String {
        if percent == 100, share < 1 { return "over 99" }
        return percent == 0 && share > 0 ? "under 1" : String(percent)
    }
}
