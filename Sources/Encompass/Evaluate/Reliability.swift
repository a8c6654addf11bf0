/// How often a posterior is right, by bins of posterior: what a calibrated program says 70 % of is right in 70 %.
package struct Reliability: Sendable, Equatable {
    package struct Bin: Sendable, Equatable {
        package private(set) var count = 0.0
        package private(set) var posteriorSum = 0.0
        package private(set) var right = 0.0

        package init() {}

        mutating func add(_ posterior: Double, _ truth: Double, times: Double) {
            count += times
            posteriorSum += times * posterior
            right += times * truth
        }

        package var meanPosterior: Double? { count > 0 ? posteriorSum / count : nil }
        package var shareRight: Double? { count > 0 ? right / count : nil }
    }

    static let equalBins = 10
    /// Nearly all candidates lie near 0 or 1, and thresholds near 1: these bins look there more closely.
    package static let fineEdges = [0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9999, 0.99999, 1]

    /// Ten bins of equal width.
    package private(set) var equal = [Bin](repeating: Bin(), count: equalBins)
    /// One bin below each edge of ``fineEdges`` but the first; 1 belongs to the last.
    package private(set) var fine = [Bin](repeating: Bin(), count: fineEdges.count - 1)

    package init(_ children: RankedChildren) {
        for row in children.rows where row.hasGuess {
            let truth = row.isGuessRight ? 1.0 : 0
            equal[Reliability.equalBin(row.posterior)].add(row.posterior, truth, times: 1)
            guard let edge = Reliability.fineEdges.lastIndex(where: { $0 <= row.posterior }) else { continue }
            fine[min(edge, fine.count - 1)].add(row.posterior, truth, times: 1)
        }
    }

    /// 0 to 9; a posterior of 1 belongs to the last.
    static func equalBin(_ posterior: Double) -> Int {
        max(0, min(equalBins - 1, Int(posterior * Double(equalBins))))
    }

    /// The expected calibration error: mean distance of posterior and share right, weighted by children.
    static func error(_ bins: [Bin]) -> Double? {
        let count = bins.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        return bins.reduce(0) { $0 + ($1.posteriorSum - $1.right).magnitude } / count
    }
}

extension Reliability {
    /// All bins with the name of their scale and their own, equal ones first.
    package var rows: [(scale: String, name: String, bin: Bin)] {
        equal.indices.map { ("equal", Reliability.equalName($0), equal[$0]) }
            + fine.indices.map {
                ("fine", "\(Reliability.fineEdges[$0]) to \(Reliability.fineEdges[$0 + 1])", fine[$0])
            }
    }

    /// `0.3 to 0.4`.
    private static func equalName(_ index: Int) -> String {
        "\(Double(index) / Double(equalBins)) to \(Double(index + 1) / Double(equalBins))"
    }
}
