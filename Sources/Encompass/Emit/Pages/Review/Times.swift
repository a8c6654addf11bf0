import Pipeline

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
