/// How often each level is reached by chance on this register, counted for one child.
struct ChanceCounts {
    /// Rows by the code of their name pair.
    var pairs = [Int](repeating: 0, count: NamePair.codeCount)
    var birth = [Int](repeating: 0, count: BirthDateLevel.allCases.count)
    var sex = [Int](repeating: 0, count: 3)
    var postcode = [Int](repeating: 0, count: PostcodeLevel.allCases.count)
    var school = [Int](repeating: 0, count: 3)
}

/// The weights of one child against this register: m from the model, u from the counts.
struct AgreementWeights {
    /// m and u of one level, and the weight they make.
    struct Weight: Sendable {
        var m: Double
        var u: Double
        var bits: Double { log2Exact(m / u) }
        static let none = Weight(m: 1, u: 1)
    }

    private(set) var given: [Weight]
    private(set) var family: [Weight]
    /// The weight of each name pair, joint frequency included; see ``NamesTogether``.
    private(set) var pair: [Weight]
    private(set) var birth: [Weight]
    private(set) var sex: [Weight]
    private(set) var postcode: [Weight]
    private(set) var school: [Weight]
    /// Rows that reach each given-name level or a better one, and so on: for the explanation in words.
    private(set) var givenCounts: [Int]
    private(set) var familyCounts: [Int]
    private(set) var birthCounts: [Int]
    private(set) var postcodeCounts: [Int]

    /// - Parameters:
    ///   - together: how often names go together on this register.
    ///   - isFamilyNameByCustom: *Kaur* or *Begum* alone: that a pupil bears it too is no evidence.
    init(
        _ counts: ChanceCounts, child: PersonRecord, isIncidentPostcode: Bool, model: LinkageModel, rowCount: Int,
        together: NamesTogether, isFamilyNameByCustom: Bool
    ) {
        let rows = Double(max(1, rowCount))
        var joint = [[Int]](repeating: [Int](repeating: 0, count: 8), count: 8)
        for code in 0..<64 { joint[code / 8][code % 8] = counts.pairs[code] }
        // Turned pairs count as what they are when straight: different.
        let turned = counts.pairs[64...].reduce(0, +)
        let givenLevels = (0..<8).map { level in joint[level].reduce(0, +) }
        let familyLevels = (0..<8).map { level in joint.reduce(0) { $0 + $1[level] } }
        (given, givenCounts) = AgreementWeights.cumulative(givenLevels, model.givenNames + [1])
        (family, familyCounts) = AgreementWeights.cumulative(familyLevels, model.familyName + [1])
        if isFamilyNameByCustom { for level in family.indices.dropLast() { family[level].u = family[level].m } }
        let dates = AgreementWeights.dateModel(child.birthDate, model)
        (birth, birthCounts) = AgreementWeights.cumulative(counts.birth, dates)
        (sex, _) = AgreementWeights.cumulative(counts.sex, [model.sexSame, 1 - model.sexSame, 1])
        let places = isIncidentPostcode ? model.incidentPostcode : model.homePostcode
        (postcode, postcodeCounts) = AgreementWeights.cumulative(counts.postcode, places + [1])
        (school, _) = AgreementWeights.cumulative(counts.school, [model.schoolSame, 1 - model.schoolSame, 1])
        pair = [Weight](repeating: .none, count: NamePair.codeCount)
        for code in 0..<64 {
            let levels = NamePair(code: code)
            let g = given[Int(levels.given.rawValue)]
            let f = family[Int(levels.family.rawValue)]
            guard levels.given != .missing, levels.family != .missing, !isFamilyNameByCustom else {
                pair[code] = Weight(m: g.m * f.m, u: g.u * f.u)
                continue
            }
            let reached = AgreementWeights.reached(joint, levels)
            let expected = g.u * f.u * rows
            let chance = max(model.namesake, together.chance(expected: expected, count: reached))
            pair[code] = Weight(m: g.m * f.m, u: chance / rows)
        }
        for code in 64..<128 where counts.pairs[code] > 0 {
            let levels = NamePair(code: code)
            let m =
                model.swapped * AgreementWeights.share(levels.given, model.givenNames)
                * AgreementWeights.share(levels.family, model.familyName)
            let reached = counts.pairs[64...code].reduce(0, +)
            pair[code] = Weight(m: m, u: AgreementWeights.chance(reached) / rows)
        }
        let pooled = NamePair(.pooled, .part, .part).code
        pair[pooled] = Weight(m: model.pooled, u: AgreementWeights.chance(turned) / rows)
    }

    /// m of a level that may be missing.
    private static func share(_ level: NameLevel, _ shares: [Double]) -> Double {
        level == .missing ? 1 : shares[Int(level.rawValue)]
    }

    /// Pairs that reach both levels or better ones.
    private static func reached(_ joint: [[Int]], _ levels: NamePair) -> Int {
        var sum = 0
        for given in 0...Int(levels.given.rawValue) {
            for family in 0...Int(levels.family.rawValue) { sum += joint[given][family] }
        }
        return sum
    }

    /// Chance agreements among the other pupils: the candidate is one of those counted, and where nobody else is,
    /// half a pupil stands for the names not yet seen (Krichevsky & Trofimov 1981).
    private static func chance(_ count: Int) -> Double { max(0, Double(count) - 1) + 0.5 }

    /// Weights by level, u being the share of rows that reach the level or a better one.
    ///
    /// The last level is *missing* and weighs nothing; rows without the value are left out of the share.
    private static func cumulative(_ counts: [Int], _ m: [Double]) -> ([Weight], [Int]) {
        let last = counts.count - 1
        let recorded = Double(max(1, counts[..<last].reduce(0, +)))
        var sum = 0
        var reached: [Int] = []
        var weights: [Weight] = []
        for level in 0..<last {
            sum += counts[level]
            reached.append(sum)
            weights.append(Weight(m: m[level], u: min(1, chance(sum) / recorded)))
        }
        return (weights + [.none], reached + [0])
    }

    /// m by date level: a true date and a window reach different levels.
    private static func dateModel(_ birth: BirthDate, _ model: LinkageModel) -> [Double] {
        let unreached = 0.000_001
        switch birth {
        case .day:
            let d = model.birthDate
            return Array(d[0..<7]) + [unreached, unreached, d[7], 1]
        case .onNoCalendar:
            // It is not the same, that is known: of the levels it can reach each has its part of what is left.
            let d = Array(model.birthDate[0..<7]) + [unreached, unreached, model.birthDate[7], 1]
            let reachable = BirthDateComparison.levelsOnNoCalendar.map { Int($0.rawValue) }
            let rest = reachable.reduce(0) { $0 + d[$1] }
            return d.indices.map { $0 == d.count - 1 ? 1 : reachable.contains($0) ? d[$0] / rest : unreached }
        case .missing, .month, .year, .between:
            return [Double](repeating: unreached, count: 7) + model.birthWindow + [1]
        }
    }
}
