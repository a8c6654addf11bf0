package import Casework
import Linkage
package import Pipeline

/// Everything the run summary says, and nobody's name: `run-summary.html` and `summary.json` are made from it.
package struct SummaryFacts: Sendable {
    /// The instant the night was computed for, UTC.
    package var asOf: Moment
    package var totals: Totals
    package var scores: ScoreHistogram
    /// What is missing or odd in the inputs, in the order shown.
    package var quality: [QualityCount]
    /// In the order shown: police files, register, schools file and so on.
    package var inputs: [InputFact]
    package var modelVersion: String
    package var programVersion: String
    /// Past nights of the same weekday, oldest first, tonight left out.
    package var pastNights: [NightCounts]
    /// Whole sentences, the most urgent first.
    package var putRight: [String]
    /// The earliest first lesson among the schools to call, where known.
    package var firstBell: ClockTime?
    /// What stands beside the run; empty for the first of a day.
    package var standing = ""
    /// Children of the day's other runs who wait for a decision.
    package var waitingElsewhere = 0
    /// A person's decision led to the run, and no police file.
    package var isAddition = false

    package init(
        asOf: Moment, totals: Totals, scores: ScoreHistogram, quality: [QualityCount] = [], inputs: [InputFact] = [],
        modelVersion: String, programVersion: String, pastNights: [NightCounts] = [], putRight: [String] = [],
        firstBell: ClockTime? = nil
    ) {
        self.asOf = asOf
        self.totals = totals
        self.scores = scores
        self.quality = quality
        self.inputs = inputs
        self.modelVersion = modelVersion
        self.programVersion = programVersion
        self.pastNights = pastNights
        self.putRight = putRight
        self.firstBell = firstBell
    }

    /// Tonight in the numbers that are compared with past nights.
    package var tonight: NightCounts {
        NightCounts(
            rows: totals.rowsRead, children: totals.children, notify: totals.notify, review: totals.review,
            rejected: totals.rowsRejected + totals.cellsRejected)
    }
}

/// How often one thing about the inputs was seen.
package struct QualityCount: Hashable, Sendable {
    /// In kebab-case, such as `dob-missing` or `upn-check-letter`: the key in `summary.json`.
    package var code: String
    /// What is counted, in a few words: `children without a birth date`.
    package var words: String
    package var count: Int

    package init(code: String, words: String, count: Int) {
        self.code = code
        self.words = words
        self.count = count
    }
}

/// One input file.
package struct InputFact: Hashable, Sendable {
    /// The role in words: `Police file`, `School extract`.
    package var title: String
    /// SHA-256 in hex, 64 figures.
    package var digest: String
    /// When the file was written, by its name or its date, London time; nothing where not configured.
    package var writtenAt: LocalDateTime?
    package var rows: Int?

    package init(title: String, digest: String, writtenAt: LocalDateTime? = nil, rows: Int? = nil) {
        self.title = title
        self.digest = digest
        self.writtenAt = writtenAt
        self.rows = rows
    }
}

/// The counts of one night.
package struct NightCounts: Hashable, Sendable {
    package var rows: Int
    package var children: Int
    package var notify: Int
    package var review: Int
    /// Rows and cells that could not be read.
    package var rejected: Int

    package init(rows: Int, children: Int, notify: Int, review: Int, rejected: Int) {
        self.rows = rows
        self.children = children
        self.notify = notify
        self.review = review
        self.rejected = rejected
    }
}

/// How likely the best candidates were: counts in fifteen bins on the scale of odds.
package struct ScoreHistogram: Hashable, Sendable {
    /// Three bins below `reviewAt`, four up to `notifyAt`, eight above; the outer ones hold the rest.
    package var counts: [Int]
    package var reviewAt: Double
    package var notifyAt: Double

    static let lowBins = 3
    static let middleBins = 4
    static let highBins = 8
    /// Bits of odds that one outer bin is wide: 2 bits are a factor of 4.
    static let outerWidth = 2.0

    /// Counts the best candidate of every child that was compared.
    package init(_ decisions: [Decision], reviewAt: Double, notifyAt: Double) {
        self.reviewAt = reviewAt
        self.notifyAt = notifyAt
        counts = Array(repeating: 0, count: Self.lowBins + Self.middleBins + Self.highBins)
        for decision in decisions where decision.shortlist.comparedCount > 0 {
            counts[bin(decision.shortlist.candidates.first?.posterior ?? 0)] += 1
        }
    }

    private func bin(_ posterior: Double) -> Int {
        let low = Self.bits(reviewAt)
        let high = Self.bits(notifyAt)
        let bits = Self.bits(posterior)
        if posterior < reviewAt { return max(0, Self.lowBins - 1 - Int((low - bits) / Self.outerWidth)) }
        if posterior < notifyAt {
            let place = Int((bits - low) / max(0.001, high - low) * Double(Self.middleBins))
            return Self.lowBins + min(Self.middleBins - 1, max(0, place))
        }
        return Self.lowBins + Self.middleBins + min(Self.highBins - 1, max(0, Int((bits - high) / Self.outerWidth)))
    }

    /// Log odds to base 2, kept within ±50.
    private static func bits(_ share: Double) -> Double {
        if share <= 0 { return -50 }
        if share >= 1 { return 50 }
        return min(50, max(-50, Decimals.log2(share / (1 - share))))
    }
}
