/// What a row has recorded at all: that, and its date of birth, is all that tells rows apart in which nothing else of a
/// child is found.
///
/// Most rows of a register agree with a child in neither name nor postcode. They are not gone through for every child:
/// how many of them there are of each class and date is counted when the register is read, and their likelihood ratios
/// are summed class by class. It is a sum in another order, and nothing is left out of it.
struct RowClasses: Sendable {
    /// Rows of one class and one date of birth.
    struct Cell: Sendable {
        let rowClass: UInt8
        let rows: UInt32
    }

    /// One of a given name or none, three kinds of family name, three of sex, a postcode or none, a school or none.
    static let count = 2 * 3 * 3 * 2 * 2

    /// The cells of each date, one date after the other.
    private let cells: [Cell]
    private let starts: [UInt32]
    /// Rows of each class, whatever their date.
    let rows: [Int]

    init(_ register: [RegisterRow], dateCount: Int) {
        var counts = [UInt32](repeating: 0, count: dateCount * RowClasses.count)
        for row in register { counts[Int(row.birth) * RowClasses.count + Int(row.rowClass)] += 1 }
        var rows = [Int](repeating: 0, count: RowClasses.count)
        var cells: [Cell] = []
        var starts: [UInt32] = [0]
        for date in 0..<dateCount {
            for rowClass in 0..<RowClasses.count {
                let count = counts[date * RowClasses.count + rowClass]
                guard count > 0 else { continue }
                cells.append(Cell(rowClass: UInt8(rowClass), rows: count))
                rows[rowClass] += Int(count)
            }
            starts.append(UInt32(cells.count))
        }
        self.rows = rows
        self.cells = cells
        self.starts = starts
    }

    /// The cells of a date of birth.
    func cells(ofDate date: Int) -> ArraySlice<Cell> { cells[Int(starts[date])..<Int(starts[date + 1])] }

    /// The class of a row of these values.
    static func number(
        isGivenMissing: Bool, family: NameKinds.Family, sex: UInt8, hasPostcode: Bool, hasSchool: Bool
    ) -> Int {
        let names = (isGivenMissing ? 3 : 0) + Int(family.rawValue)
        return ((names * 3 + Int(sex)) * 2 + (hasPostcode ? 1 : 0)) * 2 + (hasSchool ? 1 : 0)
    }

    /// What a class says: the other way round.
    static func values(
        of number: Int
    ) -> (isGivenMissing: Bool, family: NameKinds.Family, sex: Int, hasPostcode: Bool, hasSchool: Bool) {
        let names = number / 12
        return (
            names / 3 == 1, NameKinds.Family(rawValue: UInt8(names % 3)) ?? .ordinary, number / 4 % 3,
            number / 2 % 2 == 1, number % 2 == 1
        )
    }
}

/// What each set of names of the register has recorded, before anything is compared.
struct NameKinds: Sendable {
    /// How a family name stands before any comparison.
    enum Family: UInt8 { case ordinary = 0, missing, byCustom }

    private let givenMissing: [Bool]
    private let families: [UInt8]

    init(_ names: NameIndex) {
        let missing = NameLevel.missing.rawValue
        givenMissing = names.givenStart.map { $0 == missing }
        var families = names.familyStart.map { ($0 == missing ? Family.missing : .ordinary).rawValue }
        for set in names.weakFamilySets where families[Int(set)] == Family.ordinary.rawValue {
            families[Int(set)] = Family.byCustom.rawValue
        }
        self.families = families
    }

    func isGivenMissing(_ set: UInt32) -> Bool { givenMissing[Int(set)] }

    func family(_ set: UInt32) -> Family { Family(rawValue: families[Int(set)]) ?? .ordinary }
}
