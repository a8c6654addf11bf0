/// Compares one child with every row of the register.
///
/// Nothing is blocked, so nothing is lost to blocking: the rows are gone through once to count how often each level
/// is reached by chance, and once more to weigh them. Cost grows linearly with rows; per row it is a few table
/// look-ups.
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
        let names = NameTable(child, in: register.names, tables: tables)
        let levels = ValueLevels(child, in: register)
        var counts = levels.counts
        var codes = [UInt8](repeating: 0, count: register.rowCount)
        countPairs(names, &codes, &counts.pairs)
        let weights = AgreementWeights(
            counts, child: child, isIncidentPostcode: isIncidentPostcode, model: model, rowCount: register.rowCount,
            together: register.namesTogether,
            isFamilyNameByCustom: child.otherFamilyNames.isEmpty && tables.isFamilyNameByCustom(child.familyName))
        let sums = weigh(codes, names, levels, weights)
        return Distribution(sums, weights: weights, levels: levels, register: register, model: model)
    }

    /// First pass: the code of every row's name pair, and how often each occurs.
    ///
    /// Most rows differ in both names, and no reading turns them: two bytes tell that, and they are counted as the rest.
    private func countPairs(_ names: NameTable, _ codes: inout [UInt8], _ counts: inout [Int]) {
        let different = NamePair(.straight, .different, .different).code
        var others = 0
        register.given.withUnsafeBufferPointer { given in
            register.family.withUnsafeBufferPointer { family in
                names.givenBytes.withUnsafeBufferPointer { givenBytes in
                    names.familyBytes.withUnsafeBufferPointer { familyBytes in
                        codes.withUnsafeMutableBufferPointer { codes in
                            for row in 0..<given.count {
                                let g = givenBytes[Int(given[row])]
                                let f = familyBytes[Int(family[row])]
                                var code = Int((g & 7) << 3 | f & 7)
                                if (g | f) & NameTable.mayTurn != 0 {
                                    code = names.code(given: given[row], family: family[row])
                                }
                                codes[row] = UInt8(truncatingIfNeeded: code)
                                if code != different {
                                    counts[code] += 1
                                    others += 1
                                }
                            }
                        }
                    }
                }
            }
        }
        counts[different] += register.rowCount - others
    }

    /// Second pass: the likelihood ratio of every row, its sum, and the best rows.
    private func weigh(
        _ codes: [UInt8], _ names: NameTable, _ levels: ValueLevels, _ weights: AgreementWeights
    ) -> RowSums {
        let ratios = RatioTables(weights, levels, register, twinShare: model.twinAmongSiblings)
        var best = BestRows(count: rowsKept, ratioMin: ChildSearch.ratioMin)
        var sum = 0.0
        var siblingSum = 0.0
        let isSchoolCompared = !levels.school.isEmpty
        codes.withUnsafeBufferPointer { codes in
            register.birth.withUnsafeBufferPointer { birth in
                register.postcode.withUnsafeBufferPointer { postcode in
                    register.sex.withUnsafeBufferPointer { sex in
                        levels.postcode.withUnsafeBufferPointer { postcodeLevels in
                            ratios.birth.withUnsafeBufferPointer { birthRatios in
                                for row in 0..<codes.count {
                                    let code = Int(codes[row])
                                    let date = birthRatios[Int(birth[row])]
                                    let place = ratios.postcode[Int(postcodeLevels[Int(postcode[row])])]
                                    var ratio = ratios.pair[code] * date * place * ratios.sex[Int(sex[row])]
                                    if isSchoolCompared {
                                        ratio *= ratios.school[Int(levels.school[Int(register.school[row])])]
                                    }
                                    sum += Double(ratio)
                                    siblingSum += Double(
                                        ratios.family[code] * place * (ratios.single + ratios.twin * date))
                                    if ratio >= best.floor { best.add(row, ratio, codes[row]) }
                                }
                            }
                        }
                    }
                }
            }
        }
        return RowSums(rows: best.sorted(), sum: sum, siblingSum: siblingSum)
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

/// Levels by distinct value: date, sex, postcode, school.
struct ValueLevels {
    var birth: [UInt8]
    var sex: [UInt8]
    var postcode: [UInt8]
    /// Empty where no school was told to the officer.
    var school: [UInt8]
    var counts = ChanceCounts()

    init(_ child: PersonRecord, in register: RegisterColumns) {
        birth = register.dates.map { BirthDateComparison.level(child.birthDate, $0).rawValue }
        let missingSex = UInt8(2)
        sex = (0...2).map { value in
            guard let recorded = child.sex, value != 0 else { return missingSex }
            return value == recorded.rawValue ? 0 : 1
        }
        if let recorded = child.postcode {
            let packed = PackedPostcode(recorded)
            if packed.isPacked, !register.packedPostcodes.isEmpty {
                postcode = register.packedPostcodes.map { packed.level($0).rawValue }
            } else {
                let comparison = PostcodeComparison(recorded)
                postcode = register.postcodes.map { comparison.level($0).rawValue }
            }
        } else {
            postcode = [UInt8](repeating: PostcodeLevel.missing.rawValue, count: register.postcodes.count)
        }
        if let told = child.schoolAsTold {
            school = register.schoolRows.indices.map { $0 == 0 ? 2 : UInt32($0) == told ? 0 : 1 }
        } else {
            school = []
        }
        for (value, rows) in register.birthRows.enumerated() { counts.birth[Int(birth[value])] += rows }
        for (value, rows) in register.sexRows.enumerated() { counts.sex[Int(sex[value])] += rows }
        for (value, rows) in register.postcodeRows.enumerated() { counts.postcode[Int(postcode[value])] += rows }
        for (value, rows) in register.schoolRows.enumerated() where !school.isEmpty {
            counts.school[Int(school[value])] += rows
        }
    }
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

    init(_ weights: AgreementWeights, _ levels: ValueLevels, _ register: RegisterColumns, twinShare: Double) {
        func ratio(_ weight: AgreementWeights.Weight) -> Float { Float(weight.m / weight.u) }
        pair = weights.pair.map(ratio)
        // A sister's given name is drawn as anyone's: the pair's ratio, with chance in the place of m of the given name.
        family = (0..<NamePair.codeCount).map { code in
            let given = weights.given[code / 8 % 8]
            return code < 64 ? Float(weights.pair[code].m / weights.pair[code].u * given.u / given.m) : 1
        }
        birth = levels.birth.map { ratio(weights.birth[Int($0)]) }
        sex = levels.sex.map { ratio(weights.sex[Int($0)]) }
        postcode = weights.postcode.map(ratio)
        school = weights.school.map(ratio)
        single = Float(1 - twinShare)
        twin = Float(twinShare)
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

    /// Adds a row; of equal ratios the earlier row stays.
    mutating func add(_ row: Int, _ ratio: Float, _ code: UInt8) {
        if heap.count < count {
            heap.append((ratio, row, code))
            if heap.count == count {
                heap.sort { BestRows.isWorse($0, $1) }
                floor = heap[0].ratio
            }
            return
        }
        guard ratio > heap[0].ratio else { return }
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
