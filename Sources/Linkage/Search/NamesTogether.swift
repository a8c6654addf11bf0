/// How often a given and a family name go together on this register, beside what each alone would suggest.
///
/// Names go together by family and custom: of two hundred pairs that independence would expect to meet once, fifty are
/// met again. How much oftener, the register itself tells, so it is counted there, octave by octave of the expected
/// number: how many *other* pupils bear a pupil's pair (the mean), and how often a pair met once would be met again
/// (Good 1953: twice the pairs met twice, over those met once). A gamma prior with both properties then gives the
/// chance of any count.
struct NamesTogether: Sendable {
    /// One octave of expected numbers, with the prior that fits it.
    private struct Octave: Sendable {
        /// Mean number of others who bear a pupil's pair.
        var mean: Double
        /// The gamma prior's shape: small where a few pairs are borne by many.
        var shape: Double
    }

    /// The octaves counted, as powers of two: below, the chance of a namesake is nothing to speak of.
    private static let powers = -12...5
    /// Pupils that the assumption before any count is worth: that names are independent, with a shape of ¼.
    private static let pseudoPupils = 50.0
    private static let pseudoShape = 0.25
    /// Rows that are enough: of a larger register a share of all pairs is counted, each pair wholly or not at all.
    private static let rowsEnough = 400_000

    private var octaves: [Octave]

    /// Counts a register, each pupil once, by the legal forms of both names.
    ///
    /// - Parameter pupil: the pupil of each row.
    init(_ names: NameIndex, rows: [RegisterRow], pupil: [UInt32]) {
        var givenRows = [Int](repeating: 0, count: names.formCount)
        var familyRows = [Int](repeating: 0, count: names.formCount)
        var isKnown = [Bool](repeating: false, count: Int(pupil.max() ?? 0) + 1)
        var pairs = PairNumbering()
        var rowsOfPair: [Int] = []
        var forms: [(given: UInt32, family: UInt32)] = []
        var pupils = 0.0
        let parts = UInt64(max(1, rows.count / NamesTogether.rowsEnough))
        for (number, row) in rows.enumerated() where !isKnown[Int(pupil[number])] {
            let pair = (names.givenSets[Int(row.given)].legal, names.familySets[Int(row.family)].legal)
            guard pair.0 != 0, pair.1 != 0 else { continue }
            isKnown[Int(pupil[number])] = true
            pupils += 1
            givenRows[Int(pair.0)] += 1
            familyRows[Int(pair.1)] += 1
            guard parts == 1 || NamesTogether.scattered(pair.0, pair.1) % parts == 0 else { continue }
            let place = Int(pairs.number(pair.0, pair.1))
            if place == rowsOfPair.count {
                rowsOfPair.append(0)
                forms.append(pair)
            }
            rowsOfPair[place] += 1
        }
        var tallies = [Tally](repeating: Tally(), count: NamesTogether.powers.count)
        for (number, rows) in rowsOfPair.enumerated() {
            let bearers = (Double(givenRows[Int(forms[number].given)]), Double(familyRows[Int(forms[number].family)]))
            tallies[NamesTogether.place(of: (bearers.0 - 0.5) * (bearers.1 - 0.5) / pupils)].add(rows)
        }
        octaves = zip(NamesTogether.powers, tallies).map { power, tally in
            NamesTogether.octave(expected: NamesTogether.centre(power), tally: tally)
        }
    }

    /// Pairs of one octave: what the two properties of the prior are read off.
    private struct Tally {
        var pupils = 0.0
        var others = 0.0
        var once = 0.0
        var twice = 0.0

        mutating func add(_ rows: Int) {
            pupils += Double(rows)
            others += Double(rows) * Double(rows - 1)
            if rows == 1 { once += 1 }
            if rows == 2 { twice += 1 }
        }
    }

    private static func octave(expected: Double, tally: Tally) -> Octave {
        let before = expected * pseudoShape / (pseudoShape + expected)
        let mean = (tally.others + pseudoPupils * expected) / (tally.pupils + pseudoPupils)
        let again = (2 * tally.twice + pseudoPupils * before) / (tally.once + pseudoPupils)
        // A prior of this mean, after nobody else was met: mean · shape / (mean + shape) = again.
        let shape = again < mean * 0.99 ? again * mean / (mean - again) : 99 * mean
        return Octave(mean: mean, shape: shape)
    }

    private static func centre(_ power: Int) -> Double { exp2Exact(Double(power) + 0.5) }

    private static func place(of expected: Double) -> Int {
        let power = Int(log2Exact(max(expected, 1e-9)).rounded(.down))
        return min(max(power, powers.lowerBound), powers.upperBound) - powers.lowerBound
    }

    /// A number without order, so that a share of all pairs is like all (Knuth, section 6.4).
    private static func scattered(_ given: UInt32, _ family: UInt32) -> UInt64 {
        let (high, low) = (UInt64(given) << 32 | UInt64(family)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return high ^ low ^ low >> 32
    }

    /// How many other pupils chance brings to this pair of names.
    ///
    /// - Parameters:
    ///   - expected: what independent names would give, in pupils.
    ///   - count: how many pupils reach the pair; the candidate is one of them.
    func chance(expected: Double, count: Int) -> Double {
        let others = max(0, Double(count) - 1)
        // Between the centres of two octaves both speak, each by its nearness.
        let position = log2Exact(max(expected, 1e-9)) - 0.5 - Double(NamesTogether.powers.lowerBound)
        let last = octaves.count - 1
        guard position > 0 else { return chance(0, others) * exp2Exact(position) }
        let lower = min(Int(position), last)
        let upper = min(lower + 1, last)
        let share = min(1, position - Double(lower))
        return chance(lower, others) * (1 - share) + chance(upper, others) * share
    }

    private func chance(_ octave: Int, _ others: Double) -> Double {
        let (mean, shape) = (octaves[octave].mean, octaves[octave].shape)
        return mean * (shape + others) / (shape + mean)
    }
}
