package import Linkage

/// What each level of a model weighs on one register: u is counted anew for every child, so a weight has a middle and
/// a range.
package struct TypicalWeights: Sendable {
    /// One level of one comparison.
    package struct Level: Sendable {
        package let code: String
        package let m: Double
        /// The middle one of all children's u; nothing where no child of the sample was compared so.
        package let u: Double?
        /// The mean of all children's u on the scale of weights (the geometric mean): one u for a whole register.
        package let uMean: Double?
        /// Agreement weights in bits: nine of ten children have more than the low one, and nine of ten less than the
        /// high one.
        package let bits: (low: Double, middle: Double, high: Double)?
    }

    package struct Group: Sendable {
        package let comparison: ModelComparison
        package let levels: [Level]
        /// Children of the sample for whom the comparison was made.
        package let childCount: Int
    }

    package let model: LinkageModel
    package let groups: [Group]
    package let childCount: Int
    package let pupilCount: Int

    /// Children looked at, at most: a middle needs no more.
    private static let childrenMax = 400

    package init(_ model: LinkageModel, over sample: ModelSample) {
        var sample = sample
        let step = max(1, (sample.members.count + Self.childrenMax - 1) / Self.childrenMax)
        sample.members = stride(from: 0, to: sample.members.count, by: step).map { sample.members[$0] }
        let distributions = sample.distributions(by: model)
        self.model = model
        childCount = sample.members.count
        pupilCount = sample.register.pupilCount
        groups = ModelComparison.allCases.map { comparison in
            let chances = zip(sample.members, distributions).compactMap { member, distribution in
                distribution.chances(
                    of: comparison, for: member.record, isIncidentPostcode: member.isIncidentPostcode)
            }
            let levels = zip(comparison.levels, model.shares(of: comparison)).enumerated().map { place, level in
                TypicalWeights.level(level.0, level.1, chances.map { $0[place] }.sorted())
            }
            return Group(comparison: comparison, levels: levels, childCount: chances.count)
        }
    }

    private static func level(_ code: String, _ m: Double, _ chances: [Double]) -> Level {
        guard !chances.isEmpty else { return Level(code: code, m: m, u: nil, uMean: nil, bits: nil) }
        func u(at share: Double) -> Double { chances[Int(share * Double(chances.count - 1) + 0.5)] }
        func bits(_ u: Double) -> Double { LogOdds.bits(m, against: u) }
        let mean = chances.reduce(0) { $0 + LogOdds.bits($1, against: 1) } / Double(chances.count)
        return Level(
            code: code, m: m, u: u(at: 0.5), uMean: Decimals.exp2(mean),
            bits: (bits(u(at: 0.9)), bits(u(at: 0.5)), bits(u(at: 0.1))))
    }
}
