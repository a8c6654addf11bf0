/// What a child is compared with in one row, in sixteen bytes that lie together: a row that is looked at costs one
/// visit to memory, and not five.
public struct RegisterRow: Sendable {
    /// Given-name set.
    public let given: UInt32
    /// Family-name set.
    public let family: UInt32
    /// Number of the postcode among ``RegisterColumns/postcodes``; 0 where not recorded.
    public let postcode: UInt32
    /// Number of the date of birth among ``RegisterColumns/dates``; 0 where not recorded.
    public let birth: UInt16
    /// 0 not recorded, else the raw value of ``Sex``.
    public let sex: UInt8
    /// The row's class among ``RowClasses``.
    let rowClass: UInt8
}

/// The register as the search sees it: small numbers, one entry a row.
///
/// Names, dates, postcodes and addresses are interned, so a row costs some 40 bytes and a child is compared with
/// distinct values only.
public struct RegisterColumns: Sendable {
    public let names: NameIndex
    public let rows: [RegisterRow]
    /// Distinct dates of birth; entry 0 stands for none.
    public let dates: [CalendarDate?]
    public let postcodes: [Postcode?]
    /// Number of the address among all distinct ones, with its postcode; 0 where not recorded.
    public let address: [UInt32]
    /// Number of the school reference; 0 where not recorded.
    public let school: [UInt32]
    /// Rows with the same number are one pupil, whatever numbers the register gives it.
    public let pupil: [UInt32]
    /// How many distinct pupils the rows describe.
    public let pupilCount: Int

    /// Rows by number of date, sex, postcode and school: chance agreement is counted from these.
    let birthRows: [Int]
    let sexRows: [Int]
    let postcodeRows: [Int]
    let schoolRows: [Int]
    /// The rows of each given-name set, family-name set and postcode.
    let rowsOfGiven: Postings
    let rowsOfFamily: Postings
    let rowsOfPostcode: Postings
    /// What each set of names has recorded.
    let nameKinds: NameKinds
    /// How many rows there are of each class and date.
    let classes: RowClasses
    /// The postcodes as words, where all fit; else empty.
    let packedPostcodes: [PackedPostcode]
    /// How often names go together here; see ``NamesTogether``.
    let namesTogether: NamesTogether

    public var rowCount: Int { rows.count }

    /// Makes the rows of columns; every column has one entry a row, as ``RegisterRow`` tells them.
    ///
    /// - Parameter pupil: the number each row gives its pupil. Rows that are one pupil under several numbers get the
    ///   smallest of them, and the pupil counts once.
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
        self.dates = dates
        self.postcodes = postcodes
        self.address = address
        self.school = school
        let people = OnePupil(given: given, family: family, birth: birth, sex: sex, address: address, pupil: pupil)
        self.pupil = people.numbers
        self.pupilCount = pupilCount - people.furtherNumbers
        birthRows = RegisterColumns.histogram(birth, count: dates.count)
        sexRows = RegisterColumns.histogram(sex, count: 3)
        postcodeRows = RegisterColumns.histogram(postcode, count: postcodes.count)
        schoolRows = RegisterColumns.histogram(school, count: Int(school.max() ?? 0) + 1)
        rowsOfGiven = RegisterColumns.postings(given, count: names.givenSets.count)
        rowsOfFamily = RegisterColumns.postings(family, count: names.familySets.count)
        rowsOfPostcode = RegisterColumns.postings(postcode, count: postcodes.count)
        let kinds = NameKinds(names)
        rows = given.indices.map { row in
            let rowClass = RowClasses.number(
                isGivenMissing: kinds.isGivenMissing(given[row]), family: kinds.family(family[row]), sex: sex[row],
                hasPostcode: postcode[row] != 0, hasSchool: school[row] != 0)
            return RegisterRow(
                given: given[row], family: family[row], postcode: postcode[row], birth: birth[row], sex: sex[row],
                rowClass: UInt8(rowClass))
        }
        nameKinds = kinds
        classes = RowClasses(rows, dateCount: dates.count)
        let packed = postcodes.map { PackedPostcode($0) }
        packedPostcodes = packed.allSatisfy(\.isPacked) ? packed : []
        namesTogether = NamesTogether(names, given: given, family: family, pupil: self.pupil)
    }

    private static func postings(_ numbers: [UInt32], count: Int) -> Postings {
        Postings(keyCount: count) { add in
            for (row, number) in numbers.enumerated() { add(Int(number), UInt32(row)) }
        }
    }

    private static func histogram(_ numbers: [some FixedWidthInteger], count: Int) -> [Int] {
        var rows = [Int](repeating: 0, count: count)
        for number in numbers { rows[Int(number)] += 1 }
        return rows
    }
}
