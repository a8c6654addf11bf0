import Pipeline

/// How far each measure would move with other children: percentile intervals of 95 % over resampled children.
///
/// Children are drawn with replacement (Efron 1979), from a seed, so the same children give the same interval.
package struct Bootstrap: Sendable {
    package static let resamplesDefault = 1000
    private static let lowShare = 0.025
    private static let highShare = 0.975

    private let resamples: Int
    private let seed: UInt64

    package init(resamples: Int = resamplesDefault, seed: UInt64 = 1) {
        self.resamples = resamples
        self.seed = seed
    }

    /// The interval of every measure, in the order of ``Measure/allCases``.
    ///
    /// Where no wrong call was seen, resampling cannot see one either: its upper end is then that of the rule of
    /// three, 3 in n (Hanley & Lippman-Hand 1983). The same holds for missed children.
    package func intervals(_ children: RankedChildren) -> Intervals {
        let numbers = Array(0..<resamples)
        let drawn = Parallel.map(numbers) { children.measures(weights: weights(children.count, number: $0)) }
        let point = children.measures()
        return Intervals(
            Measure.allCases.map { measure in
                let values = drawn.compactMap { $0[measure] }.sorted()
                guard !values.isEmpty else { return nil }
                var interval = Interval(
                    low: values[Bootstrap.rank(Bootstrap.lowShare, values.count)],
                    high: values[Bootstrap.rank(Bootstrap.highShare, values.count)])
                if [.wrongCallsPerThousand, .missedPerThousand].contains(measure), point[measure] == 0 {
                    interval.high = min(1000, 3000 / Double(children.count))
                }
                return interval
            })
    }

    /// The place of a share among sorted values, by nearest rank.
    private static func rank(_ share: Double, _ count: Int) -> Int {
        min(count - 1, max(0, Int((share * Double(count)).rounded(.up)) - 1))
    }

    /// How often each child is drawn in one resample.
    private func weights(_ count: Int, number: Int) -> [UInt16] {
        var random = SplitMix(state: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
        random.state = random.next()
        var weights = [UInt16](repeating: 0, count: count)
        for _ in 0..<count { weights[random.below(count)] &+= 1 }
        return weights
    }
}

/// The range that holds a measure in 95 of 100 resamples.
package struct Interval: Sendable, Equatable {
    package var low: Double
    package var high: Double
}

/// The intervals of all measures; nothing where a measure has no value.
package struct Intervals: Sendable, Equatable {
    private let values: [Interval?]

    init(_ values: [Interval?]) { self.values = values }

    package subscript(measure: Measure) -> Interval? {
        Measure.allCases.firstIndex(of: measure).flatMap { values[$0] }
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 to `count - 1`, by the high half of a product: no division.
    mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }
}
