import Testing

@testable import Encompass

/// Children of whom only the numbers count.
enum Judged {
    static func child(
        onRegister: Bool = true, call: JudgedChild.Call = .none, reviewed: Bool = false, found: Bool = false,
        posterior: Double? = nil, right: Bool = false, none: Double = 0
    ) -> JudgedChild {
        let guess = posterior.map {
            JudgedChild.Guess(posterior: $0, oddsBits: Odds.bits(for: $0, against: 1 - $0), isRight: right)
        }
        return JudgedChild(
            isOnRegister: onRegister, call: call, isReviewed: reviewed, isFound: found, guess: guess, noneShare: none)
    }

    /// Five children: two called for rightly, one wrongly, one shown to a person, one missed.
    static let five = [
        child(call: .right, found: true, posterior: 0.99, right: true),
        child(call: .right, found: true, posterior: 0.97, right: true),
        child(onRegister: false, call: .wrong, posterior: 0.96),
        child(reviewed: true, found: true, posterior: 0.5, right: true, none: 0.25),
        child(none: 0.75),
    ]
}

@Suite("Measures of the matching")
struct MeasureTests {
    private let measures = RankedChildren(Judged.five).measures()

    @Test(
        "each share has its own whole: children, children on the register, or calls",
        arguments: [
            (Measure.wrongCallsPerThousand, 200.0), (.automaticRecall, 0.5), (.automaticPrecision, 2.0 / 3),
            (.foundWithReview, 0.75), (.reviewShare, 0.2), (.missedPerThousand, 200), (.topOneAccuracy, 0.75),
            (.noneBias, 0),
        ])
    func shares(measure: Measure, expected: Double) throws {
        #expect(abs(try #require(measures[measure]) - expected) < 1e-12)
    }

    @Test("the area under the curve is precision at each right candidate, summed over the recall it adds")
    func area() throws {
        // Right, right, wrong, right of four on the register: (1 + 1 + 3/4) / 4.
        #expect(abs(try #require(measures[.areaUnderCurve]) - 2.75 / 4) < 1e-12)
    }

    @Test("recall at precision .999 counts the right candidates above the first wrong one")
    func recallAtPrecision() throws {
        #expect(abs(try #require(measures[.recallAtPrecision]) - 0.5) < 1e-12)
    }

    @Test("a wrong candidate with the same odds as a right one hides no result: both are cut together")
    func ties() throws {
        let tied = [
            Judged.child(posterior: 0.9, right: true), Judged.child(onRegister: false, posterior: 0.9),
            Judged.child(posterior: 0.8, right: true),
        ]
        for children in [tied, tied.reversed()] {
            let measures = RankedChildren(children).measures()
            #expect(measures[.recallAtPrecision] == 0)
            // One of two together, then two of three: (1/2 + 2/3) / 2.
            let area = try #require(measures[.areaUnderCurve])
            #expect(abs(area - 7.0 / 12) < 1e-12)
        }
    }

    @Test("the Brier score is the mean square of what was said less what is true")
    func brier() throws {
        // Distances .01, .03, .96 and .5.
        let score = try #require(measures[.brierScore])
        #expect(abs(score - (0.0001 + 0.0009 + 0.9216 + 0.25) / 4) < 1e-12)
    }

    @Test("the calibration error weighs each tenth by its children")
    func calibrationError() throws {
        // 0.9 to 1: said .99 + .97 + .96 = 2.92, right 2; 0.5 to 0.6: said .5, right 1.
        #expect(abs(try #require(measures[.calibrationError]) - (0.92 + 0.5) / 4) < 1e-12)
    }

    @Test("a share without a whole is nothing, not nought")
    func emptyShares() {
        let measures = RankedChildren([Judged.child(onRegister: false)]).measures()
        #expect(measures[.automaticRecall] == nil)
        #expect(measures[.automaticPrecision] == nil)
        #expect(measures[.calibrationError] == nil)
        #expect(measures[.wrongCallsPerThousand] == 0)
    }

    @Test("a posterior of 1 belongs to the last bin, and one at an edge to the bin above it")
    func binEdges() {
        let table = Reliability(
            RankedChildren([1, 0.999, 0.95, 0.0].map { Judged.child(posterior: $0, right: $0 > 0.5) }))
        #expect(table.equal.map(\.count) == [1, 0, 0, 0, 0, 0, 0, 0, 0, 3])
        #expect(table.fine.map(\.count) == [0, 1, 0, 0, 0, 0, 1, 0, 1])
    }

    @Test("odds near certainty keep their digits, and certainty has a bound")
    func odds() {
        #expect(Odds.bits(for: 0.5, against: 0.5) == 0)
        #expect(abs(Odds.bits(for: 1, against: 1.0 / 1_099_511_627_776) - 40) < 1e-9)
        #expect(Odds.bits(for: 1, against: 0) == Odds.bitsMax)
        #expect(Odds.bits(for: 0, against: 1) == -Odds.bitsMax)
    }
}

@Suite("Bootstrap intervals")
struct BootstrapTests {
    private let children = RankedChildren(
        (0..<200).map { number in
            let isRight = number % 10 != 0
            return Judged.child(
                call: isRight ? .right : .none, found: isRight, posterior: Double(number) / 200, right: isRight)
        })

    @Test("the same seed gives the same interval, another seed another")
    func seeded() {
        let first = Bootstrap(resamples: 200, seed: 7).intervals(children)
        #expect(first == Bootstrap(resamples: 200, seed: 7).intervals(children))
        #expect(first != Bootstrap(resamples: 200, seed: 8).intervals(children))
    }

    @Test("the interval of a share is as wide as its binomial error says")
    func width() throws {
        // 0.9 of 200: standard error .0212, so some .083 from end to end.
        let interval = try #require(Bootstrap(resamples: 2000).intervals(children)[.automaticRecall])
        #expect(interval.low < 0.9 && interval.high > 0.9)
        #expect((0.06...0.11).contains(interval.high - interval.low))
    }

    @Test("where no wrong call was seen, the upper end is three in the number of children")
    func ruleOfThree() throws {
        let interval = try #require(Bootstrap(resamples: 50).intervals(children)[.wrongCallsPerThousand])
        #expect(interval == Interval(low: 0, high: 15))
    }
}
