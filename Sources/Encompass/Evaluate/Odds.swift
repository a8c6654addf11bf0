import Glibc

/// Shares as odds on the scale of bits.
enum Odds {
    /// More than any evidence can give; stands for certainty, which has no finite odds.
    static let bitsMax = 1000.0

    static func bits(for share: Double, against: Double) -> Double {
        guard share > 0 else { return -bitsMax }
        guard against > 0 else { return bitsMax }
        return min(bitsMax, max(-bitsMax, log2(share) - log2(against)))
    }
}
