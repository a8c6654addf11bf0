/// Compares one child with every row of the register.
///
/// Nothing is blocked, so nothing is lost to blocking. Rows in which something of the child is found – a name, the
/// postcode, the school – are gone through twice: once to count how often each level is reached by chance, once to be
/// weighed. All others differ from each other by date of birth and by what they have recorded at all; they are counted
/// and weighed by class (``RowClasses``), so that they cost nothing each and are in every sum.
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
        let close = levels.closePostcodes(in: register)
        let rows = rowsWithAnything(names, close, levels)
        let birth = register.dates.map { levels.birth($0) }
        var counts = levels.counts(in: register, birth: birth, close)
        let found = lookAt(rows, names, levels, close, &counts.pairs)
        let weights = AgreementWeights(
            counts, child: child, isIncidentPostcode: isIncidentPostcode, model: model, rowCount: register.rowCount,
            together: register.namesTogether,
            isFamilyNameByCustom: child.otherFamilyNames.isEmpty && tables.isFamilyNameByCustom(child.familyName))
        let ratios = RatioTables(weights, levels, birth, twinShare: model.twinAmongSiblings)
        let sums = weigh(rows, found, names, levels, ratios)
        return Distribution(sums, weights: weights, levels: levels, register: register, model: model)
    }

    /// The rows in which anything of the child but the date of birth is found, in rising order.
    private func rowsWithAnything(
        _ names: NameTable, _ postcodes: [ValueLevels.ClosePostcode], _ levels: ValueLevels
    ) -> [UInt32] {
        var rows = NumberSet(bound: register.rowCount)
        names.foundGiven.forEach { rows.insert(contentsOf: register.rowsOfGiven[UInt32($0)]) }
        names.foundFamily.forEach { rows.insert(contentsOf: register.rowsOfFamily[UInt32($0)]) }
        for postcode in postcodes { rows.insert(contentsOf: register.rowsOfPostcode[postcode.number]) }
        if let told = levels.schoolAsTold {
            for (row, school) in register.school.enumerated() where school == told { rows.insert(UInt32(row)) }
        }
        return rows.numbers
    }

    /// First pass: what each such row agrees in, and how often each name pair occurs on the whole register.
    private func lookAt(
        _ rows: [UInt32], _ names: NameTable, _ levels: ValueLevels, _ postcodes: [ValueLevels.ClosePostcode],
        _ counts: inout [Int]
    ) -> [FoundRow] {
        var close = NumberSet(bound: register.postcodes.count)
        for postcode in postcodes { close.insert(postcode.number) }
        let unlike: PostcodeLevel = levels.isPostcodeCompared ? .different : .missing
        var found: [FoundRow] = []
        found.reserveCapacity(rows.count)
        var others = register.classes.rows
        // Fetched together, for memory answers many such questions at once and a single one slowly.
        let values = fetch(rows)
        for (number, row) in zip(rows, values) {
            let code = names.code(given: row.given, family: row.family)
            let postcode: PostcodeLevel =
                row.postcode == 0
                ? .missing : close.contains(row.postcode) ? levels.postcode(row.postcode, in: register) : unlike
            found.append(
                FoundRow(
                    birth: row.birth, pairCode: UInt8(truncatingIfNeeded: code), rowClass: row.rowClass, sex: row.sex,
                    postcode: postcode.rawValue, school: UInt8(school(of: number, levels))))
            counts[code] += 1
            others[Int(row.rowClass)] -= 1
        }
        for (number, rows) in others.enumerated() where rows > 0 {
            let values = RowClasses.values(of: number)
            counts[names.unfoundCode(isGivenMissing: values.isGivenMissing, family: values.family)] += rows
        }
        return found
    }

    private func fetch(_ rows: [UInt32]) -> [RegisterRow] {
        register.rows.withUnsafeBufferPointer { register in rows.map { register[Int($0)] } }
    }

    private func school(of row: UInt32, _ levels: ValueLevels) -> Int {
        levels.isSchoolCompared ? levels.school(register.school[Int(row)]) : 2
    }

    /// Second pass: the likelihood ratios of all rows, summed, and the best rows.
    ///
    /// All rows are summed by class as if nothing were found in any; then each row in which something was gives its own
    /// ratio in exchange.
    private func weigh(
        _ rows: [UInt32], _ found: [FoundRow], _ names: NameTable, _ levels: ValueLevels, _ ratios: RatioTables
    ) -> RowSums {
        let unfound = UnfoundRatios(ratios, names, levels)
        var best = BestRows(count: rowsKept, ratioMin: ChildSearch.ratioMin)
        var sum = 0.0
        var siblingSum = 0.0
        var datesOfBest: [UInt16] = []
        for date in register.dates.indices {
            // A thousandth less than the floor, for a row is weighed in fewer digits than its class.
            let floor = Double(ChildSearch.ratioMin) * 0.999
            var isWorthALook = false
            for cell in register.classes.cells(ofDate: date) {
                let one = unfound.ratios(Int(cell.rowClass), date: date)
                sum += Double(cell.rows) * one.row
                siblingSum += Double(cell.rows) * one.sibling
                if one.row >= floor { isWorthALook = true }
            }
            if isWorthALook { datesOfBest.append(UInt16(date)) }
        }
        for (number, row) in zip(rows, found) {
            let ratio = ratios.ratio(row)
            let one = unfound.ratios(Int(row.rowClass), date: Int(row.birth))
            sum += Double(ratio) - one.row
            siblingSum += Double(ratios.siblingRatio(row)) - one.sibling
            if ratio >= best.floor { best.add(Int(number), ratio, row.pairCode) }
        }
        if !datesOfBest.isEmpty { addRows(bornOn: datesOfBest, besides: rows, names, levels, ratios, &best) }
        return RowSums(rows: best.sorted(), sum: max(0, sum), siblingSum: max(0, siblingSum))
    }

    /// Rows that the date of birth alone makes worth a look: where the child has no name, or the register has none.
    private func addRows(
        bornOn dates: [UInt16], besides rows: [UInt32], _ names: NameTable, _ levels: ValueLevels,
        _ ratios: RatioTables, _ best: inout BestRows
    ) {
        var isWanted = [Bool](repeating: false, count: register.dates.count)
        for date in dates { isWanted[Int(date)] = true }
        var known = rows[...]
        var wanted: [UInt32] = []
        for (place, row) in register.rows.enumerated() {
            if let next = known.first, Int(next) == place {
                known.removeFirst()
            } else if isWanted[Int(row.birth)] {
                wanted.append(UInt32(place))
            }
        }
        // Nothing of the names and no postcode agrees in these, so that no count changes.
        var unchanged = [Int](repeating: 0, count: NamePair.codeCount)
        for (number, row) in zip(wanted, lookAt(wanted, names, levels, [], &unchanged)) {
            let ratio = ratios.ratio(row)
            if ratio >= best.floor { best.add(Int(number), ratio, row.pairCode) }
        }
    }
}
