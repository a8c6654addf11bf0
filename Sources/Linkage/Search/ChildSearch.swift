/// Compares one child with every row of the register.
///
/// Nothing is blocked, so nothing is lost to blocking. Rows in which something of the child is found – a name, the
/// postcode, the school – are gone through once, to count how many there are of each kind (``RowKind``). All others
/// differ from each other by date of birth and by what they have recorded at all; they are counted by class
/// (``RowClasses``), so that they cost nothing each and are in every sum. Then each kind is weighed once.
public struct ChildSearch: Sendable {
    /// A row worth a closer look.
    public struct ScoredRow: Sendable {
        public let row: Int
        /// The likelihood ratio, 2 to the power of the match weight.
        public let ratio: Double
        let pairCode: UInt8
    }

    private let register: RegisterColumns
    private let model: LinkageModel
    private let tables: NameTables
    /// How many rows are kept for the distribution at most; the others count in its sum.
    private let rowsKept: Int

    /// Rows below this ratio (3 bits) are never shown; their share still counts.
    private static let ratioMin: Float = 8
    /// Rows fetched at once: as many as the nearest memory holds, at 16 bytes each.
    private static let blockRows = 1024

    public init(register: RegisterColumns, model: LinkageModel, tables: NameTables, rowsKept: Int = 256) {
        self.register = register
        self.model = model
        self.tables = tables
        self.rowsKept = rowsKept
    }

    /// The distribution of one child over {each pupil, not on the register, a sibling not on the register}, before
    /// the other children of the incident are looked at.
    public func distribution(of child: PersonRecord, isIncidentPostcode: Bool = false) -> Distribution {
        let names = NameTable(child, in: register, tables: tables)
        let levels = ValueLevels(child)
        let values = RegisterLevels(levels, in: register)
        let numbers = rowsWithAnything(names, values, levels)
        let found = lookAt(numbers, names, values, levels)
        let unfound = unfoundKinds(besides: found, names, values, levels)
        var counts = levels.counts(in: register, values)
        for (kind, rows) in zip(found.kinds, found.rows) { counts.pairs[Int(kind.pairCode)] += rows }
        for (kind, rows) in unfound { counts.pairs[Int(kind.pairCode)] += rows }
        let weights = AgreementWeights(
            counts, child: child, isIncidentPostcode: isIncidentPostcode, model: model, rowCount: register.rowCount,
            together: register.namesTogether,
            isFamilyNameByCustom: child.otherFamilyNames.isEmpty && tables.isFamilyNameByCustom(child.familyName))
        let ratios = RatioTables(weights, levels, register.classes, twinShare: model.twinAmongSiblings)
        var best = BestRows(count: rowsKept, ratioMin: ChildSearch.ratioMin)
        best.add(numbers, found, found.kinds.map { ratios.ratio($0) })
        var sums = RowSums(found, unfound, ratios)
        let dates = datesWorthALook(unfound, ratios, values, floor: best.floor)
        if !dates.isEmpty { addRows(bornOn: dates, besides: numbers, names, values, levels, ratios, &best) }
        sums.rows = best.sorted()
        return Distribution(sums, weights: weights, levels: levels, register: register, model: model)
    }

    /// The rows in which anything of the child but the date of birth is found, in rising order.
    private func rowsWithAnything(_ names: NameTable, _ values: RegisterLevels, _ levels: ValueLevels) -> [UInt32] {
        var rows = NumberSet(bound: register.rowCount)
        rows.insert(of: names.foundGiven, in: register.rowsOfGiven)
        rows.insert(of: names.foundFamily, in: register.rowsOfFamily)
        for postcode in values.closePostcodes { rows.insert(contentsOf: register.rowsOfPostcode[postcode]) }
        if let told = levels.schoolAsTold {
            for (row, school) in register.school.enumerated() where school == told { rows.insert(UInt32(row)) }
        }
        return rows.numbers
    }

    /// Counts these rows by kind, and tells the kind of each.
    private func lookAt(
        _ numbers: [UInt32], _ names: NameTable, _ values: RegisterLevels, _ levels: ValueLevels
    ) -> RowKinds {
        var found = RowKinds(classCount: register.classes.all.count, rowCount: numbers.count)
        var start = 0
        while start < numbers.count {
            let block = numbers[start..<min(start + ChildSearch.blockRows, numbers.count)]
            // Fetched together, for memory answers many such questions at once and a single one slowly.
            let rows = fetch(block)
            var place = start
            found.add(rows) { row in
                defer { place += 1 }
                return RowKind(
                    pairCode: UInt8(truncatingIfNeeded: names.code(row)), birth: values.birth[Int(row.birth)],
                    postcode: values.postcode[Int(row.postcode)], rowClass: row.rowClass,
                    isSchoolAsTold: levels.isSchoolCompared && levels.school(register.school[Int(numbers[place])]) == 0)
            }
            start = block.endIndex
        }
        return found
    }

    private func fetch(_ numbers: ArraySlice<UInt32>) -> [RegisterRow] {
        register.rows.withUnsafeBufferPointer { rows in numbers.map { rows[Int($0)] } }
    }

    /// The kinds of the rows in which nothing was found but perhaps the date of birth, and how many there are of each.
    private func unfoundKinds(
        besides found: RowKinds, _ names: NameTable, _ values: RegisterLevels, _ levels: ValueLevels
    ) -> [(kind: RowKind, rows: Int)] {
        var counts = register.classes.rows(byLevel: values.birth)
        for (kind, rows) in zip(found.kinds, found.rows) {
            counts[Int(kind.rowClass)][Int(kind.birth.rawValue)] -= rows
        }
        var unfound: [(kind: RowKind, rows: Int)] = []
        for (number, rowClass) in register.classes.all.enumerated() {
            let code = names.unfoundCode(isGivenMissing: rowClass.isGivenMissing, family: rowClass.family)
            let isPlaceUnlike = rowClass.hasPostcode && levels.isPostcodeCompared
            for birth in BirthDateLevel.allCases where counts[number][Int(birth.rawValue)] > 0 {
                let kind = RowKind(
                    pairCode: UInt8(truncatingIfNeeded: code), birth: birth,
                    postcode: isPlaceUnlike ? .different : .missing, rowClass: UInt8(number), isSchoolAsTold: false)
                unfound.append((kind, counts[number][Int(birth.rawValue)]))
            }
        }
        return unfound
    }

    /// Dates of birth that alone make a row worth a look: where the child has no name, or the register has none.
    ///
    /// - Parameter floor: the ratio below which a row is not among the best any more.
    private func datesWorthALook(
        _ unfound: [(kind: RowKind, rows: Int)], _ ratios: RatioTables, _ values: RegisterLevels, floor: Float
    ) -> NumberSet {
        // A thousandth less than the floor, for a row is weighed in fewer digits than its kind.
        let floor = Double(floor) * 0.999
        let wanted = Set(unfound.filter { ratios.ratiosUnfound($0.kind).row >= floor }.map(\.kind.birth))
        var dates = NumberSet(bound: register.dates.count)
        guard !wanted.isEmpty else { return dates }
        for (date, level) in values.birth.enumerated() where wanted.contains(level) { dates.insert(UInt32(date)) }
        return dates
    }

    /// Looks at the rows with one of these dates of birth in which nothing else was found.
    private func addRows(
        bornOn dates: NumberSet, besides numbers: [UInt32], _ names: NameTable, _ values: RegisterLevels,
        _ levels: ValueLevels, _ ratios: RatioTables, _ best: inout BestRows
    ) {
        var known = numbers[...]
        var wanted: [UInt32] = []
        for (place, row) in register.rows.enumerated() {
            if let next = known.first, Int(next) == place {
                known.removeFirst()
            } else if dates.contains(UInt32(row.birth)) {
                wanted.append(UInt32(place))
            }
        }
        let found = lookAt(wanted, names, values, levels)
        best.add(wanted, found, found.kinds.map { ratios.ratio($0) })
    }
}
