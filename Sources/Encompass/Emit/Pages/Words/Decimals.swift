import Glibc

/// Numbers of drawings, always written the same way.
enum Decimals {
    /// One figure after the point, none where it is zero: `98.4`, `37`.
    static func short(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let whole = abs(tenths) / 10
        let sign = tenths < 0 ? "-" : ""
        return abs(tenths) % 10 == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(abs(tenths) % 10)"
    }

    /// 2 to the power of `bits`.
    static func exp2(_ bits: Double) -> Double { Glibc.exp2(bits) }

    /// The logarithm to base 2.
    static func log2(_ number: Double) -> Double { Glibc.log2(number) }
}
