/// Who one child may be: every pupil of the register, nobody there, or a brother or sister of a pupil there.
///
/// The masses are prior times likelihood and do not sum to one; ``share(of:)`` divides by their sum.
public struct Distribution: Sendable {
    /// A pupil with the mass it holds.
    public struct Candidate: Sendable {
        /// The register row that fits best, of all rows of this pupil.
        public let row: Int
        /// The match weight without the household's gain, in bits.
        public let weight: Double
        /// Gain or loss from the other children of the incident, in bits.
        public internal(set) var householdBits: Double = 0
        let pairCode: UInt8
    }

    /// Best first.
    public internal(set) var candidates: [Candidate]
    /// The prior share of one pupil.
    public let prior: Double
    /// The mass of all rows that are not among the candidates.
    public let othersMass: Double
    /// The mass of *not on the register*.
    public let noneMass: Double
    /// The mass of *a brother or sister of a pupil, not on the register*.
    public internal(set) var siblingMass: Double
    let weights: AgreementWeights
    let levels: ValueLevels

    init(
        _ sums: RowSums, weights: AgreementWeights, levels: ValueLevels, register: RegisterColumns, model: LinkageModel
    ) {
        self.weights = weights
        self.levels = levels
        let pupils = Double(max(1, register.pupilCount))
        prior = (1 - model.notOnRegister - model.siblingNotOnRegister) / pupils
        noneMass = model.notOnRegister
        siblingMass = model.siblingNotOnRegister * sums.siblingSum / Double(max(1, register.rowCount))
        candidates = []
        var shown = 0.0
        for row in sums.rows {
            shown += row.ratio
            let isKnown = candidates.contains { Distribution.isOnePupil($0.row, row.row, register) }
            if isKnown { continue }
            candidates.append(Candidate(row: row.row, weight: log2Exact(row.ratio), pairCode: row.pairCode))
        }
        othersMass = max(0, sums.sum - shown) * prior
    }

    /// Two rows are one pupil with the same number; see ``OnePupil`` for pupils with several.
    static func isOnePupil(_ left: Int, _ right: Int, _ register: RegisterColumns) -> Bool {
        register.pupil[left] == register.pupil[right]
    }

    func mass(of candidate: Candidate) -> Double { prior * exp2Exact(candidate.weight + candidate.householdBits) }

    /// The sum of all masses.
    public var total: Double {
        candidates.reduce(othersMass + noneMass + siblingMass) { $0 + mass(of: $1) }
    }

    /// The share of one candidate in the whole distribution, 0 to 1.
    public func share(of candidate: Candidate) -> Double { mass(of: candidate) / total }

    public var othersShare: Double { othersMass / total }
    public var noneShare: Double { noneMass / total }
    public var siblingShare: Double { siblingMass / total }

    /// Weight of the best candidate less that of the second, in bits; nothing without a second.
    public var marginBits: Double? {
        guard candidates.count > 1 else { return nil }
        let first = candidates[0]
        let second = candidates[1]
        return first.weight + first.householdBits - second.weight - second.householdBits
    }
}
