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

    /// What the first pass leaves of a row for the second.
    fileprivate struct FoundRow {
        let birth: UInt16
        let pairCode: UInt8
        let rowClass: UInt8
        let sex: UInt8
        let postcode: UInt8
        let school: UInt8
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

/// What one pass over the register found.
struct RowSums {
    /// Best first; equal ones in the order of the register.
    var rows: [ChildSearch.ScoredRow]
    /// The likelihood ratios of all rows, summed.
    var sum: Double
    /// The same for *a brother or sister of this row*.
    var siblingSum: Double
}

/// The weights as likelihood ratios, ready to be multiplied row by row.
private struct RatioTables {
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
    private var isSchoolCompared: Bool

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
    func ratio(_ row: ChildSearch.FoundRow) -> Float {
        let names = pair[Int(row.pairCode)]
        let ratio = names * birth[Int(row.birth)] * postcode[Int(row.postcode)] * sex[Int(row.sex)]
        return isSchoolCompared ? ratio * school[Int(row.school)] : ratio
    }

    /// The same for *a brother or sister of this row*.
    @inline(__always)
    func siblingRatio(_ row: ChildSearch.FoundRow) -> Float {
        family[Int(row.pairCode)] * postcode[Int(row.postcode)] * (single + twin * birth[Int(row.birth)])
    }
}

/// The likelihood ratios of a row in which nothing was found but perhaps its date of birth, by class of rows.
private struct UnfoundRatios {
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

/// The best rows so far, in a heap whose root is the worst of them.
private struct BestRows {
    private var heap: [(ratio: Float, row: Int, code: UInt8)] = []
    private let count: Int
    private(set) var floor: Float

    init(count: Int, ratioMin: Float) {
        self.count = count
        floor = ratioMin
    }

    /// Adds a row; of equal ratios the earlier row stays, whichever comes first.
    mutating func add(_ row: Int, _ ratio: Float, _ code: UInt8) {
        if heap.count < count {
            heap.append((ratio, row, code))
            if heap.count == count {
                heap.sort { BestRows.isWorse($0, $1) }
                floor = heap[0].ratio
            }
            return
        }
        guard BestRows.isWorse(heap[0], (ratio, row, code)) else { return }
        heap[0] = (ratio, row, code)
        var place = 0
        while true {
            var child = 2 * place + 1
            guard child < count else { break }
            if child + 1 < count, BestRows.isWorse(heap[child + 1], heap[child]) { child += 1 }
            guard BestRows.isWorse(heap[child], heap[place]) else { break }
            heap.swapAt(child, place)
            place = child
        }
        floor = heap[0].ratio
    }

    private static func isWorse(
        _ left: (ratio: Float, row: Int, code: UInt8), _ right: (ratio: Float, row: Int, code: UInt8)
    ) -> Bool {
        left.ratio != right.ratio ? left.ratio < right.ratio : left.row > right.row
    }

    func sorted() -> [ChildSearch.ScoredRow] {
        heap.sorted { BestRows.isWorse($1, $0) }.map {
            ChildSearch.ScoredRow(row: $0.row, ratio: Double($0.ratio), pairCode: $0.code)
        }
    }
}
