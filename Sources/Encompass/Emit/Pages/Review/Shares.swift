import Casework
import Pipeline

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

/// A likelihood ratio in words: `×300`, `÷1.5`.
package enum Times {
    /// 2 to the power of `bits`, to two significant figures; below 1 as a division.
    package static func words(bits: Double) -> String {
        let text = rounded(Decimals.exp2(min(abs(bits), 60)))
        return text == "1" ? "×1" : (bits < 0 ? "÷" : "×") + text
    }

    private static func rounded(_ size: Double) -> String {
        var scale = 1.0
        while size / scale >= 100 { scale *= 10 }
        if size < 9.95 {
            let tenths = Int((size * 10).rounded())
            return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
        }
        let figures = (size / scale).rounded() * scale
        if figures >= 1e12 { return "over a million million" }
        if figures >= 1e9 { return "\(trimmed(figures / 1e9)) thousand million" }
        if figures >= 1e6 { return "\(trimmed(figures / 1e6)) million" }
        return SpokenNumber.grouped(Int(figures))
    }

    private static func trimmed(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? SpokenNumber.grouped(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
