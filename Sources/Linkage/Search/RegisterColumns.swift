/// The register as the search sees it: columns of small numbers, one entry a row.
///
/// Names, dates, postcodes and addresses are interned, so a row costs some 30 bytes and a child is compared with
/// distinct values only.
public struct RegisterColumns: Sendable {
    public let names: NameIndex
    /// Given-name set of each row.
    public let given: [UInt32]
    /// Family-name set of each row.
    public let family: [UInt32]
    /// Number of the date of birth among ``dates``; 0 where not recorded.
    public let birth: [UInt16]
    /// Distinct dates of birth; entry 0 stands for none.
    public let dates: [CalendarDate?]
    /// 0 not recorded, else the raw value of ``Sex``.
    public let sex: [UInt8]
    /// Number of the postcode among ``postcodes``; 0 where not recorded.
    public let postcode: [UInt32]
    public let postcodes: [Postcode?]
    /// Number of the address among all distinct ones, with its postcode; 0 where not recorded.
    public let address: [UInt32]
    /// Number of the school reference; 0 where not recorded.
    public let school: [UInt32]
    /// Rows with the same number are one pupil.
    public let pupil: [UInt32]
    /// How many distinct pupils the rows describe.
    public let pupilCount: Int

    /// Rows by number of date, sex, postcode and school: chance agreement is counted from these.
    let birthRows: [Int]
    let sexRows: [Int]
    let postcodeRows: [Int]
    let schoolRows: [Int]
    /// The postcodes as words, where all fit; else empty.
    let packedPostcodes: [PackedPostcode]
    /// How often names go together here; see ``NamesTogether``.
    let namesTogether: NamesTogether

    public var rowCount: Int { given.count }

    /// Makes the columns; every column has one entry a row.
    public init(
        names: NameIndex, given: [UInt32], family: [UInt32], birth: [UInt16], dates: [CalendarDate?], sex: [UInt8],
        postcode: [UInt32], postcodes: [Postcode?], address: [UInt32], school: [UInt32], pupil: [UInt32],
        pupilCount: Int
    ) {
        let count = given.count
        precondition(
            [family.count, birth.count, sex.count, postcode.count, address.count, school.count, pupil.count]
                .allSatisfy { $0 == count }, "every column has one entry a row")
        self.names = names
        self.given = given
        self.family = family
        self.birth = birth
        self.dates = dates
        self.sex = sex
        self.postcode = postcode
        self.postcodes = postcodes
        self.address = address
        self.school = school
        self.pupil = pupil
        self.pupilCount = pupilCount
        birthRows = RegisterColumns.histogram(birth, count: dates.count)
        sexRows = RegisterColumns.histogram(sex, count: 3)
        postcodeRows = RegisterColumns.histogram(postcode, count: postcodes.count)
        schoolRows = RegisterColumns.histogram(school, count: Int(school.max() ?? 0) + 1)
        let packed = postcodes.map { PackedPostcode($0) }
        packedPostcodes = packed.allSatisfy(\.isPacked) ? packed : []
        namesTogether = NamesTogether(names, given: given, family: family, pupil: pupil)
    }

    private static func histogram(_ numbers: [some FixedWidthInteger], count: Int) -> [Int] {
        var rows = [Int](repeating: 0, count: count)
        for number in numbers { rows[Int(number)] += 1 }
        return rows
    }
}
