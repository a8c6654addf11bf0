@testable import Linkage

/// A day that the test itself wrote; a day the calendar does not have is the test's own mistake.
func day(_ isoText: String) -> CalendarDate {
    guard let date = CalendarDate(isoText: isoText) else { preconditionFailure("the test names an impossible day") }
    return date
}

/// A plain name in comparison form: small letters, parted at spaces and hyphens, apostrophes joining.
func name(_ text: String) -> ComparableName {
    let letters = text.lowercased().filter { $0 != "'" }
    return ComparableName(
        tokens: letters.split { $0 == " " || $0 == "-" }.map { Array($0.utf8) }, isDamaged: letters.contains("?"))
}

extension Postcode {
    /// A postcode written with or without its space; nothing where nothing is written.
    static func written(_ text: String) -> Postcode? {
        text.isEmpty ? nil : Postcode(text: Array(text.filter { $0 != " " }.utf8))
    }
}

extension PersonRecord {
    /// A child as an officer might tell of one; what is empty was not recorded.
    static func child(
        _ given: String, _ family: String, born: String = "", sex: Sex? = nil, at home: String = "",
        school: UInt32? = nil
    ) -> PersonRecord {
        PersonRecord(
            givenNames: name(given), familyName: name(family), birthDate: born.isEmpty ? .missing : .day(day(born)),
            sex: sex, postcode: .written(home), schoolAsTold: school)
    }
}

/// One row of a register that a test writes.
struct InventedRow {
    var given: String
    var family: String
    var born = ""
    var sex: Sex?
    var home = ""
    var address: UInt32 = 0
    var middle = ""
    var preferred = ""
    var preferredFamily = ""
    var former = ""
    var school: UInt32 = 0
    /// The pupil's number; a row without one is a pupil of its own.
    var pupil: UInt32?

    init(_ given: String, _ family: String, born: String = "", sex: Sex? = nil, at home: String = "") {
        self.given = given
        self.family = family
        self.born = born
        self.sex = sex
        self.home = home
    }

    func with(_ change: (inout InventedRow) -> Void) -> InventedRow {
        var copy = self
        change(&copy)
        return copy
    }
}

extension RegisterColumns {
    /// The rows as columns.
    static func of(_ rows: [InventedRow], tables: NameTables = .builtIn) -> RegisterColumns {
        var names = NameIndex()
        var dates = Numbers<CalendarDate>()
        var postcodes = Numbers<Postcode>()
        let given = rows.map { row in
            names.givenSet(
                legal: names.form(name(row.given)), preferred: names.form(name(row.preferred)),
                middle: names.form(name(row.middle)))
        }
        let family = rows.map { row in
            names.familySet(
                legal: names.form(name(row.family)), preferred: names.form(name(row.preferredFamily)),
                former: names.form(name(row.former)))
        }
        names.finish(tables: tables)
        let pupils = rows.enumerated().map { $1.pupil ?? UInt32(1_000_000 + $0) }
        let birth = rows.map { UInt16(dates.number($0.born.isEmpty ? nil : day($0.born))) }
        let homes = rows.map { postcodes.number(.written($0.home)) }
        return RegisterColumns(
            names: names, given: given, family: family, birth: birth, dates: dates.values,
            sex: rows.map { $0.sex?.rawValue ?? 0 }, postcode: homes, postcodes: postcodes.values,
            address: rows.map(\.address), school: rows.map(\.school), pupil: pupils, pupilCount: Set(pupils).count)
    }
}

/// Distinct values with numbers; 0 stands for none.
private struct Numbers<Value: Hashable> {
    private var known: [Value: UInt32] = [:]
    private(set) var values: [Value?] = [nil]

    mutating func number(_ value: Value?) -> UInt32 {
        guard let value else { return 0 }
        if let number = known[value] { return number }
        known[value] = UInt32(values.count)
        values.append(value)
        return UInt32(values.count - 1)
    }
}

extension LinkageModel {
    /// Round numbers near those of the shipped model.
    static let example = LinkageModel(
        version: "example", givenNames: [0.86, 0.03, 0.03, 0.035, 0.015, 0.005, 0.025],
        familyName: [0.865, 0.03, 0.005, 0.035, 0.015, 0.005, 0.045],
        birthDate: [0.935, 0.006, 0.025, 0.008, 0.004, 0.004, 0.004, 0.014], birthWindow: [0.93, 0.04, 0.03],
        sexSame: 0.99, homePostcode: [0.8, 0.05, 0.03, 0.04, 0.08], incidentPostcode: [0.55, 0.03, 0.04, 0.08, 0.3],
        schoolSame: 0.9, swapped: 0.01, pooled: 0.005, namesake: 0.01, notOnRegister: 0.15, siblingNotOnRegister: 0.06,
        twinAmongSiblings: 0.03, sameHousehold: 0.85, householdBitsMax: 10)
}

/// Random numbers that are the same on every machine for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// A word of `letters`, of a length in the range.
    mutating func word(_ letters: String, _ lengths: ClosedRange<Int>) -> [UInt8] {
        let letters = Array(letters.utf8)
        return (0..<(lengths.lowerBound + below(lengths.count))).map { _ in letters[below(letters.count)] }
    }

    /// The word with up to `count` slips: a letter left out, put in, replaced, or exchanged with its neighbour.
    mutating func misspelt(_ word: [UInt8], slips count: Int) -> [UInt8] {
        var word = word
        for _ in 0..<count where !word.isEmpty {
            let place = below(word.count)
            switch below(4) {
            case 0: word.remove(at: place)
            case 1: word.insert(UInt8(97 + below(26)), at: place)
            case 2: word[place] = UInt8(97 + below(26))
            default: if place + 1 < word.count { word.swapAt(place, place + 1) }
            }
        }
        return word
    }
}

extension NameTables {
    /// Every name of the equivalence tables: real-looking tokens for the property tests.
    static let realTokens: [[UInt8]] = {
        let cells = (givenNameEquivalentsTable + familyNameEquivalentsTable).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: "\t").last }
        return Set(cells.flatMap { $0.split(separator: " ").map(String.init) }).sorted().map { Array($0.utf8) }
    }()
}
