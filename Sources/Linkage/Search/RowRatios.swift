/// The weights as likelihood ratios, ready to be multiplied kind by kind.
struct RatioTables {
    private let pair: [Float]
    /// By name pair, for the sibling hypothesis: the family name as recorded, the given name by chance.
    private let family: [Float]
    private let birth: [Float]
    private let sex: [Float]
    private let postcode: [Float]
    private let school: [Float]
    /// 1 less the share of twins, and the share of twins.
    private let single: Float
    private let twin: Float
    private let isSchoolCompared: Bool
    private let classes: [RowClasses.RowClass]

    init(_ weights: AgreementWeights, _ levels: ValueLevels, _ classes: RowClasses, twinShare: Double) {
        func ratio(_ weight: AgreementWeights.Weight) -> Float { Float(weight.m / weight.u) }
        pair = weights.pair.map(ratio)
        // A sister's given name is drawn as anyone's: the pair's ratio, with chance in the place of m of the given name.
        family = (0..<NamePair.codeCount).map { code in
            let given = weights.given[code / 8 % 8]
            return code < 64 ? Float(weights.pair[code].m / weights.pair[code].u * given.u / given.m) : 1
        }
        birth = weights.birth.map(ratio)
        sex = (0..<3).map { ratio(weights.sex[levels.sex(UInt8($0))]) }
        postcode = weights.postcode.map(ratio)
        school = weights.school.map(ratio)
        single = Float(1 - twinShare)
        twin = Float(twinShare)
        isSchoolCompared = levels.isSchoolCompared
        self.classes = classes.all
    }

    /// The likelihood ratio of a row of a kind.
    func ratio(_ kind: RowKind) -> Float {
        let names = pair[Int(kind.pairCode)]
        let place = postcode[Int(kind.postcode.rawValue)]
        let ratio = names * birth[Int(kind.birth.rawValue)] * place * sex[Int(classes[Int(kind.rowClass)].sex)]
        return isSchoolCompared ? ratio * school[schoolLevel(kind)] : ratio
    }

    /// The same for *a brother or sister of this row*.
    func siblingRatio(_ kind: RowKind) -> Float {
        let place = postcode[Int(kind.postcode.rawValue)]
        return family[Int(kind.pairCode)] * place * (single + twin * birth[Int(kind.birth.rawValue)])
    }

    /// The two ratios of a row in which nothing was found but perhaps its date of birth. There are many of these to a
    /// kind, so they are computed with all digits.
    func ratiosUnfound(_ kind: RowKind) -> (row: Double, sibling: Double) {
        let place = Double(postcode[Int(kind.postcode.rawValue)])
        let school = isSchoolCompared ? Double(school[schoolLevel(kind)]) : 1
        let date = Double(birth[Int(kind.birth.rawValue)])
        let names = Double(pair[Int(kind.pairCode)])
        return (
            names * place * Double(sex[Int(classes[Int(kind.rowClass)].sex)]) * school * date,
            Double(family[Int(kind.pairCode)]) * place * (Double(single) + Double(twin) * date)
        )
    }

    /// 0 the same, 1 different, 2 missing.
    private func schoolLevel(_ kind: RowKind) -> Int {
        kind.isSchoolAsTold ? 0 : classes[Int(kind.rowClass)].hasSchool ? 1 : 2
    }
}
