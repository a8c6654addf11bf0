/// What the first pass leaves of a row for the second.
struct FoundRow {
    let birth: UInt16
    let pairCode: UInt8
    let rowClass: UInt8
    let sex: UInt8
    let postcode: UInt8
    let school: UInt8
}

/// The weights as likelihood ratios, ready to be multiplied row by row.
struct RatioTables {
    var pair: [Float]
    /// By name pair, for the sibling hypothesis: the family name as recorded, the given name by chance.
    var family: [Float]
    /// By number of date.
    var birth: [Float]
    var sex: [Float]
    var postcode: [Float]
    var school: [Float]
    /// 1 less the share of twins, and the share of twins.
    var single: Float
    var twin: Float
    private let isSchoolCompared: Bool

    init(
        _ weights: AgreementWeights, _ levels: ValueLevels, _ birth: [BirthDateLevel], twinShare: Double
    ) {
        func ratio(_ weight: AgreementWeights.Weight) -> Float { Float(weight.m / weight.u) }
        pair = weights.pair.map(ratio)
        // A sister's given name is drawn as anyone's: the pair's ratio, with chance in the place of m of the given name.
        family = (0..<NamePair.codeCount).map { code in
            let given = weights.given[code / 8 % 8]
            return code < 64 ? Float(weights.pair[code].m / weights.pair[code].u * given.u / given.m) : 1
        }
        self.birth = birth.map { ratio(weights.birth[Int($0.rawValue)]) }
        sex = (0..<3).map { ratio(weights.sex[levels.sex(UInt8($0))]) }
        postcode = weights.postcode.map(ratio)
        school = weights.school.map(ratio)
        single = Float(1 - twinShare)
        twin = Float(twinShare)
        isSchoolCompared = levels.isSchoolCompared
    }

    /// The likelihood ratio of one row.
    @inline(__always)
    func ratio(_ row: FoundRow) -> Float {
        let names = pair[Int(row.pairCode)]
        let ratio = names * birth[Int(row.birth)] * postcode[Int(row.postcode)] * sex[Int(row.sex)]
        return isSchoolCompared ? ratio * school[Int(row.school)] : ratio
    }

    /// The same for *a brother or sister of this row*.
    @inline(__always)
    func siblingRatio(_ row: FoundRow) -> Float {
        family[Int(row.pairCode)] * postcode[Int(row.postcode)] * (single + twin * birth[Int(row.birth)])
    }
}

/// The likelihood ratios of a row in which nothing was found but perhaps its date of birth, by class of rows.
struct UnfoundRatios {
    /// All but the date.
    private var rest: [Double]
    /// The same for *a brother or sister of this row*.
    private var sibling: [Double]
    private let birth: [Float]
    private let single: Double
    private let twin: Double

    init(_ ratios: RatioTables, _ names: NameTable, _ levels: ValueLevels) {
        rest = []
        sibling = []
        birth = ratios.birth
        single = Double(ratios.single)
        twin = Double(ratios.twin)
        for number in 0..<RowClasses.count {
            let values = RowClasses.values(of: number)
            let code = names.unfoundCode(isGivenMissing: values.isGivenMissing, family: values.family)
            let hasPostcode = values.hasPostcode && levels.isPostcodeCompared
            let place = Double(ratios.postcode[Int((hasPostcode ? PostcodeLevel.different : .missing).rawValue)])
            let school = levels.isSchoolCompared ? Double(ratios.school[values.hasSchool ? 1 : 2]) : 1
            rest.append(Double(ratios.pair[code]) * place * Double(ratios.sex[values.sex]) * school)
            sibling.append(Double(ratios.family[code]) * place)
        }
    }

    /// The ratio of one such row, and the ratio of *a brother or sister of it*.
    @inline(__always)
    func ratios(_ rowClass: Int, date: Int) -> (row: Double, sibling: Double) {
        let date = Double(birth[date])
        return (rest[rowClass] * date, sibling[rowClass] * (single + twin * date))
    }
}
