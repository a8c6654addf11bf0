/// How one child's date of birth, sex, postcode and school agree with values of the register.
///
/// It holds what the child has, not what was found: a value is compared again when it is asked for, so that a
/// distribution of a register of millions stays small.
struct ValueLevels: Sendable {
    private let birthDate: BirthDate
    private let recordedSex: Sex?
    private let postcode: Postcode?
    private let packedPostcode: PackedPostcode
    /// The school as told to the officer.
    let schoolAsTold: UInt32?

    /// The level of each postcode of the register, by its number.
    fileprivate func postcodes(in register: RegisterColumns) -> [PostcodeLevel] {
        guard let postcode else { return [PostcodeLevel](repeating: .missing, count: register.postcodes.count) }
        return register.postcodes.levels(postcode, packedPostcode)
    }

    init(_ child: PersonRecord) {
        birthDate = child.birthDate
        recordedSex = child.sex
        postcode = child.postcode
        packedPostcode = PackedPostcode(child.postcode)
        schoolAsTold = child.schoolAsTold
    }

    var isPostcodeCompared: Bool { postcode != nil }
    var isSchoolCompared: Bool { schoolAsTold != nil }

    func birth(_ date: CalendarDate?) -> BirthDateLevel { BirthDateComparison.level(birthDate, date) }

    /// 0 the same, 1 different, 2 missing.
    func sex(_ registered: UInt8) -> Int {
        guard let recordedSex, registered != 0 else { return 2 }
        return registered == recordedSex.rawValue ? 0 : 1
    }

    /// 0 the same, 1 different, 2 missing.
    func school(_ registered: UInt32) -> Int { registered == 0 ? 2 : registered == schoolAsTold ? 0 : 1 }

    /// The level of a postcode, by its number on the register.
    @inline(__always)
    func postcode(_ number: UInt32, in register: RegisterColumns) -> PostcodeLevel {
        guard let postcode, number != 0 else { return .missing }
        return register.postcodes.level(postcode, packedPostcode, Int(number))
    }

    /// How often each level of these is reached by chance; name pairs are counted elsewhere.
    func counts(in register: RegisterColumns, _ values: RegisterLevels) -> ChanceCounts {
        var counts = ChanceCounts()
        for (level, rows) in zip(values.birth, register.birthRows) { counts.birth[Int(level.rawValue)] += rows }
        for (value, rows) in register.sexRows.enumerated() { counts.sex[sex(UInt8(value))] += rows }
        let withPostcode = isPostcodeCompared ? register.rowCount - register.postcodeRows[0] : 0
        for postcode in values.closePostcodes {
            let level = values.postcode[Int(postcode)]
            counts.postcode[Int(level.rawValue)] += register.postcodeRows[Int(postcode)]
        }
        counts.postcode[Int(PostcodeLevel.different.rawValue)] = withPostcode - counts.postcode.reduce(0, +)
        counts.postcode[Int(PostcodeLevel.missing.rawValue)] = register.rowCount - withPostcode
        guard let told = schoolAsTold else { return counts }
        counts.school[2] = register.schoolRows[0]
        counts.school[0] =
            told != 0 && Int(told) < register.schoolRows.count ? register.schoolRows[Int(told)] : 0
        counts.school[1] = register.rowCount - counts.school[0] - counts.school[2]
        return counts
    }
}

/// How one child's values agree with every date of birth and every postcode of the register, each compared once.
struct RegisterLevels {
    /// The level of each date, by its number.
    let birth: [BirthDateLevel]
    /// The level of each postcode, by its number.
    let postcode: [PostcodeLevel]
    /// The postcodes that agree in anything.
    let closePostcodes: [UInt32]

    init(_ levels: ValueLevels, in register: RegisterColumns) {
        birth = register.dates.map { levels.birth($0) }
        let places = levels.postcodes(in: register)
        postcode = places
        closePostcodes = places.indices.filter { places[$0] < .different }.map(UInt32.init)
    }
}
