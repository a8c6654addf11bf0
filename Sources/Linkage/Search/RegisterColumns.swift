/// What a child is compared with in one row, in sixteen bytes that lie together: a row that is looked at costs one
/// visit to memory, and not five.
public struct RegisterRow: Sendable {
    /// Given-name set.
    public var given: UInt32
    /// Family-name set.
    public var family: UInt32
    /// Number of the postcode among ``RegisterColumns/postcodes``; 0 where not recorded.
    public var postcode: UInt32
    /// Number of the date of birth among ``RegisterColumns/dates``; 0 where not recorded.
    public var birth: UInt16
    /// 0 not recorded, else the raw value of ``Sex``.
    public var sex: UInt8
    /// The row's class among ``RowClasses``.
    var rowClass: UInt8 = 0

    public init(given: UInt32 = 0, family: UInt32 = 0, postcode: UInt32 = 0, birth: UInt16 = 0, sex: UInt8 = 0) {
        self.given = given
        self.family = family
        self.postcode = postcode
        self.birth = birth
        self.sex = sex
    }
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
    public let postcodes: RegisterPostcodes
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
    /// How often names go together here; see ``NamesTogether``.
    let namesTogether: NamesTogether

    public var rowCount: Int { rows.count }

    /// A register of nobody.
    public static var empty: RegisterColumns {
        RegisterColumns(
            names: NameIndex(), rows: [], dates: [nil], postcodes: RegisterPostcodes([nil]), address: [], school: [],
            pupil: [], pupilCount: 0)
    }

    /// Takes rows over and counts what the search needs of them. A register of millions of rows stands once in memory:
    /// the rows are handed over, not copied.
    ///
    /// - Parameters:
    ///   - address: one entry a row, as `school` and `pupil`.
    ///   - pupil: the number each row gives its pupil. Rows that are one pupil under several numbers get the smallest
    ///     of them, and the pupil counts once.
    public init(
        names: NameIndex, rows: consuming [RegisterRow], dates: [CalendarDate?], postcodes: RegisterPostcodes,
        address: [UInt32], school: [UInt32], pupil: [UInt32], pupilCount: Int
    ) {
        let kinds = NameKinds(names)
        var classed = consume rows
        precondition(
            [address.count, school.count, pupil.count].allSatisfy { $0 == classed.count },
            "every column has one entry a row")
        classes = RowClasses(&classed, school: school, kinds, dateCount: dates.count)
        nameKinds = kinds
        self.names = names
        self.dates = dates
        self.postcodes = postcodes
        self.address = address
        self.school = school
        let people = OnePupil(rows: classed, address: address, pupil: pupil)
        self.pupil = people.numbers
        self.pupilCount = pupilCount - people.furtherNumbers
        birthRows = RegisterColumns.histogram(classed, count: dates.count) { Int($0.birth) }
        sexRows = RegisterColumns.histogram(classed, count: 3) { Int($0.sex) }
        postcodeRows = RegisterColumns.histogram(classed, count: postcodes.count) { Int($0.postcode) }
        schoolRows = RegisterColumns.histogram(school, count: Int(school.max() ?? 0) + 1) { Int($0) }
        rowsOfGiven = RegisterColumns.postings(classed, count: names.givenSets.count) { $0.given }
        rowsOfFamily = RegisterColumns.postings(classed, count: names.familySets.count) { $0.family }
        rowsOfPostcode = RegisterColumns.postings(classed, count: postcodes.count) { $0.postcode }
        namesTogether = NamesTogether(names, rows: classed, pupil: self.pupil)
        self.rows = classed
    }

    /// Makes the rows of columns; every column has one entry a row, as ``RegisterRow`` tells them.
    public init(
        names: NameIndex, given: [UInt32], family: [UInt32], birth: [UInt16], dates: [CalendarDate?], sex: [UInt8],
        postcode: [UInt32], postcodes: [Postcode?], address: [UInt32], school: [UInt32], pupil: [UInt32],
        pupilCount: Int
    ) {
        precondition(
            [family.count, birth.count, sex.count, postcode.count].allSatisfy { $0 == given.count },
            "every column has one entry a row")
        let rows = given.indices.map { row in
            RegisterRow(
                given: given[row], family: family[row], postcode: postcode[row], birth: birth[row], sex: sex[row])
        }
        self.init(
            names: names, rows: rows, dates: dates, postcodes: RegisterPostcodes(postcodes), address: address,
            school: school, pupil: pupil, pupilCount: pupilCount)
    }

    private static func postings(
        _ rows: [RegisterRow], count: Int, by key: (RegisterRow) -> UInt32
    ) -> Postings {
        Postings(keyCount: count) { add in
            for (number, row) in rows.enumerated() { add(Int(key(row)), UInt32(number)) }
        }
    }

    private static func histogram<Entry>(_ entries: [Entry], count: Int, by key: (Entry) -> Int) -> [Int] {
        var rows = [Int](repeating: 0, count: count)
        for entry in entries { rows[key(entry)] += 1 }
        return rows
    }
}
