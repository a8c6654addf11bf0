import Encompass
import Pipeline
import Testing

@Suite("Figures: intervals, agreement and small counts")
struct FigureTests {
    /// Values by R's `binom.confint(method = "wilson")` and by hand.
    @Test(
        "Wilson's interval is that of the literature",
        arguments: [
            (0, 10, 0.0, 0.2775), (1, 10, 0.0179, 0.4042), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0),
            (3, 200, 0.0051, 0.0432),
        ])
    func wilson(part: Int, whole: Int, low: Double, high: Double) throws {
        let interval = try #require(WilsonInterval.of(part, whole))
        #expect(abs(interval.low - low) < 0.0001 && abs(interval.high - high) < 0.0001)
    }

    @Test("no interval without a whole") func noWhole() { #expect(WilsonInterval.of(0, 0) == nil) }

    /// Cohen's usual example: 50 pairs, 20 yes and 15 no agreed, 5 and 10 crossed: kappa 0.4.
    @Test("kappa is that of the usual example")
    func kappa() throws {
        let pairs =
            Array(repeating: ("yes", "yes"), count: 20) + Array(repeating: ("yes", "no"), count: 5)
            + Array(repeating: ("no", "yes"), count: 10) + Array(repeating: ("no", "no"), count: 15)
        let kappa = Kappa(pairs)
        #expect(kappa.pairs == 50 && kappa.agreed == 35)
        #expect(abs(try #require(kappa.value) - 0.4) < 1e-12)
        #expect(try #require(kappa.low) < 0.4 && #require(kappa.high) > 0.4)
    }

    @Test("readers who only ever agree by chance have no kappa")
    func noKappa() { #expect(Kappa([("none", "none"), ("none", "none")]).value == nil) }
}
