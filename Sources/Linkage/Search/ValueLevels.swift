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

    /// A postcode of the register that agrees in anything.
    struct ClosePostcode {
        let number: UInt32
        let level: PostcodeLevel
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
        guard packedPostcode.isPacked, !register.packedPostcodes.isEmpty else {
            return PostcodeComparison(postcode).level(register.postcodes[Int(number)])
        }
        return packedPostcode.level(register.packedPostcodes[Int(number)])
    }

    /// The postcodes of the register that agree in anything, by number.
    func closePostcodes(in register: RegisterColumns) -> [ClosePostcode] {
        guard isPostcodeCompared else { return [] }
        var close: [ClosePostcode] = []
        for number in register.postcodes.indices.dropFirst() {
            let level = postcode(UInt32(number), in: register)
            if level < .different { close.append(ClosePostcode(number: UInt32(number), level: level)) }
        }
        return close
    }

    /// How often each level of these is reached by chance; name pairs are counted elsewhere.
    ///
    /// - Parameters:
    ///   - birth: the level of each date of the register.
    ///   - close: what ``closePostcodes(in:)`` found.
    func counts(
        in register: RegisterColumns, birth: [BirthDateLevel], _ close: [ClosePostcode]
    ) -> ChanceCounts {
        var counts = ChanceCounts()
        for (level, rows) in zip(birth, register.birthRows) { counts.birth[Int(level.rawValue)] += rows }
        for (value, rows) in register.sexRows.enumerated() { counts.sex[sex(UInt8(value))] += rows }
        let withPostcode = isPostcodeCompared ? register.rowCount - register.postcodeRows[0] : 0
        for postcode in close {
            counts.postcode[Int(postcode.level.rawValue)] += register.postcodeRows[Int(postcode.number)]
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
