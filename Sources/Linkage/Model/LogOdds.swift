/// Odds on the scale of weights.
public enum LogOdds {
    /// log2 of one share over the rest, which is given apart so that no digit is lost near certainty.
    public static func bits(_ share: Double, against rest: Double) -> Double {
        log2Exact(max(share, .leastNormalMagnitude) / max(rest, .leastNormalMagnitude))
    }
}
