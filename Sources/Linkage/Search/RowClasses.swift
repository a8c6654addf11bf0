/// What a row has recorded at all: that, and its date of birth, is all that tells rows apart in which nothing else of a
/// child is found.
///
/// Most rows of a register agree with a child in neither name nor postcode. They are not gone through for every child:
/// how many of them there are of each class and date is counted when the register is read, and their likelihood ratios
/// are summed class by class. It is a sum in another order, and nothing is left out of it.
struct RowClasses: Sendable {
    /// What the rows of one class have recorded.
    struct RowClass: Sendable {
        var isGivenMissing: Bool
        var family: NameKinds.Family
        /// 0 not recorded, else the raw value of ``Sex``.
        var sex: UInt8
        var hasPostcode: Bool
        var hasSchool: Bool

        /// One of a given name or none, three kinds of family name, three of sex, a postcode or none, a school or none.
        static let countMax = 2 * 3 * 3 * 2 * 2

        /// A number below ``countMax``.
        var number: Int {
            let names = (isGivenMissing ? 3 : 0) + Int(family.rawValue)
            return ((names * 3 + Int(sex)) * 2 + (hasPostcode ? 1 : 0)) * 2 + (hasSchool ? 1 : 0)
        }

        init(_ row: RegisterRow, school: UInt32, _ kinds: NameKinds) {
            isGivenMissing = kinds.isGivenMissing(row.given)
            family = kinds.family(row.family)
            sex = row.sex
            hasPostcode = row.postcode != 0
            hasSchool = school != 0
        }

        /// The class of that number.
        init(number: Int) {
            let names = number / 12
            isGivenMissing = names / 3 == 1
            family = NameKinds.Family(rawValue: UInt8(names % 3)) ?? .ordinary
            sex = UInt8(number / 4 % 3)
            hasPostcode = number / 2 % 2 == 1
            hasSchool = number % 2 == 1
        }
    }

    /// Rows of one class and one date of birth.
    struct Cell: Sendable {
        let rowClass: UInt8
        let rows: UInt32
    }

    /// The classes that occur on this register; few of those that might.
    let all: [RowClass]
    /// Rows of each class, whatever their date.
    let rows: [Int]
    /// The cells of each date, one date after the other.
    private let cells: [Cell]
    private let starts: [UInt32]

    /// Finds the class of every row, and writes its number into the row.
    ///
    /// - Parameter school: one entry a row.
    init(_ register: inout [RegisterRow], school: [UInt32], _ kinds: NameKinds, dateCount: Int) {
        var occurs = [Bool](repeating: false, count: RowClass.countMax)
        for row in register.indices {
            let number = RowClass(register[row], school: school[row], kinds).number
            register[row].rowClass = UInt8(number)
            occurs[number] = true
        }
        let occurring = occurs.indices.filter { occurs[$0] }
        all = occurring.map { RowClass(number: $0) }
        var placeOfNumber = [UInt8](repeating: 0, count: RowClass.countMax)
        for (place, number) in occurring.enumerated() { placeOfNumber[number] = UInt8(place) }
        var counts = [UInt32](repeating: 0, count: dateCount * all.count)
        for row in register.indices {
            let place = placeOfNumber[Int(register[row].rowClass)]
            register[row].rowClass = place
            counts[Int(register[row].birth) * all.count + Int(place)] += 1
        }
        var rows = [Int](repeating: 0, count: all.count)
        var cells: [Cell] = []
        var starts: [UInt32] = [0]
        for date in 0..<dateCount {
            for rowClass in all.indices {
                let count = counts[date * all.count + rowClass]
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

    /// Rows of each class by the level of their date of birth.
    ///
    /// - Parameter birth: the level of each date of the register.
    func rows(byLevel birth: [BirthDateLevel]) -> [[Int]] {
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: BirthDateLevel.allCases.count), count: all.count)
        for rowClass in all.indices { counts[rowClass][Int(BirthDateLevel.different.rawValue)] = rows[rowClass] }
        for date in birth.indices where birth[date] != .different {
            for cell in cells(ofDate: date) {
                counts[Int(cell.rowClass)][Int(BirthDateLevel.different.rawValue)] -= Int(cell.rows)
                counts[Int(cell.rowClass)][Int(birth[date].rawValue)] += Int(cell.rows)
            }
        }
        return counts
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
