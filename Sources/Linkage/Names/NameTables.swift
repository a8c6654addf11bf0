/// Which different spellings are one name: equivalents, gendered endings, particles, names of little weight.
///
/// The tables are files of our own, checked by `Scripts/check_name_tables.py`. Equivalence holds inside a group and
/// is never carried from one group to the next, so that no chain joins distinct names.
public struct NameTables: Sendable {
    /// Group numbers of each folded given name.
    private var givenGroups: [[UInt8]: [Int32]] = [:]
    private var familyGroups: [[UInt8]: [Int32]] = [:]
    /// Endings of one family name by the bearer's sex, longest first, with the rule each belongs to.
    private var endings: [Ending] = []
    /// Particles a name may be written without, by part of the name.
    private var droppedInGiven: Set<[UInt8]> = []
    private var droppedInFamily: Set<[UInt8]> = []
    /// Particles that are never left out, but spelt in other ways: `mc`, `mac`.
    private var respellings: [[UInt8]: Set<[UInt8]>] = [:]
    /// Names that look alike and are not one name.
    private var givenApart: [[UInt8]: Set<[UInt8]>] = [:]
    private var familyApart: [[UInt8]: Set<[UInt8]>] = [:]
    private var weakFamilyNames: Set<[UInt8]> = []
    private var givenMembers: [Int32: [[UInt8]]] = [:]
    private var familyMembers: [Int32: [[UInt8]]] = [:]

    private struct Ending: Sendable {
        let suffix: [UInt8]
        let rule: Int
        /// The shortest stem the rule holds for, in letters.
        let stemMin: Int
    }

    /// No table at all: for tests, and to measure what the tables are worth.
    public static let none = NameTables()

    private init() {}

    /// The tables that come with the program.
    public static let builtIn = NameTables(
        givenEquivalents: Array(givenNameEquivalentsTable.utf8),
        familyEquivalents: Array(familyNameEquivalentsTable.utf8),
        genderedEndings: Array(genderedEndingsTable.utf8), particles: Array(particlesTable.utf8),
        weakFamilyNames: Array(weakFamilyNamesTable.utf8), mustDiffer: Array(mustDifferTable.utf8))

    /// Reads the tables from their files' bytes.
    ///
    /// Lines that start with `#` are comments. The format is checked by the script named above, and a line that does
    /// not fit is passed over here.
    public init(
        givenEquivalents: [UInt8], familyEquivalents: [UInt8], genderedEndings: [UInt8], particles: [UInt8],
        weakFamilyNames: [UInt8], mustDiffer: [UInt8] = []
    ) {
        for (number, columns) in NameTables.lines(givenEquivalents).enumerated() where columns.count >= 4 {
            for member in NameTables.words(columns[3]) {
                givenGroups[member, default: []].append(Int32(number))
                givenMembers[Int32(number), default: []].append(member)
            }
        }
        for (number, columns) in NameTables.lines(familyEquivalents).enumerated() where columns.count >= 4 {
            for member in NameTables.words(columns[3]) {
                familyGroups[member, default: []].append(Int32(number))
                familyMembers[Int32(number), default: []].append(member)
            }
        }
        for (rule, columns) in NameTables.lines(genderedEndings).enumerated() where columns.count >= 5 {
            let stemMin = Int(String(decoding: columns[4], as: UTF8.self)) ?? 3
            for suffix in NameTables.words(columns[2]) + NameTables.words(columns[3]) {
                let isNone = suffix == [UInt8(ascii: "-")]
                endings.append(Ending(suffix: isNone ? [] : suffix, rule: rule, stemMin: stemMin))
            }
        }
        endings.sort { ($1.suffix.count, $0.rule) < ($0.suffix.count, $1.rule) }
        readParticles(particles)
        readMustDiffer(mustDiffer)
        self.weakFamilyNames = Set(
            NameTables.lines(weakFamilyNames).compactMap(\.first).flatMap { NameTables.words($0) })
    }

    private mutating func readParticles(_ bytes: [UInt8]) {
        for columns in NameTables.lines(bytes) where columns.count >= 3 {
            let forms = Set(NameTables.words(columns[0]))
            let treatments = NameTables.words(columns[1]).map { String(decoding: $0, as: UTF8.self) }
            let place = String(decoding: columns[2], as: UTF8.self)
            if treatments.contains("drop") {
                if place != "family" { droppedInGiven.formUnion(forms) }
                if place != "given" { droppedInFamily.formUnion(forms) }
            } else if treatments.contains("respell") {
                for form in forms { respellings[form, default: []].formUnion(forms) }
            }
        }
    }

    private mutating func readMustDiffer(_ bytes: [UInt8]) {
        for columns in NameTables.lines(bytes) where columns.count >= 3 {
            for (one, other) in [(columns[1], columns[2]), (columns[2], columns[1])] {
                if columns[0] == Array("given".utf8) {
                    givenApart[one, default: []].insert(other)
                } else {
                    familyApart[one, default: []].insert(other)
                }
            }
        }
    }

    /// Whether two given names stand in one group.
    public func areEquivalentGivenNames(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left != right && givenEquivalents(of: left).contains(right)
    }

    /// Whether two family names stand in one group, or are one name with the endings of either sex.
    public func areEquivalentFamilyNames(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left != right && familyEquivalents(of: left).contains(right)
    }

    /// Whether any group of equivalents holds this name.
    func hold(_ name: [UInt8]) -> Bool { givenGroups[name] != nil || familyGroups[name] != nil }

    /// Given names that look like this one and are another: they differ, however close their letters.
    func givenNamesApart(from name: [UInt8]) -> Set<[UInt8]> { givenApart[name] ?? [] }

    /// Family names that look like this one and are another: they sound alike at best.
    func familyNamesApart(from name: [UInt8]) -> Set<[UInt8]> { familyApart[name] ?? [] }

    /// The numbers of the groups a given name stands in, in rising order: two names that share one are equivalent.
    public func givenGroupNumbers(of name: [UInt8]) -> [Int32] { (givenGroups[name] ?? []).sorted() }

    /// The same for a family name; gendered endings are a rule and have no number.
    public func familyGroupNumbers(of name: [UInt8]) -> [Int32] { (familyGroups[name] ?? []).sorted() }

    /// All names the tables hold equivalent to this given name, itself left out.
    func givenEquivalents(of name: [UInt8]) -> Set<[UInt8]> {
        var found = respellings[name] ?? []
        for group in givenGroups[name] ?? [] { found.formUnion(givenMembers[group] ?? []) }
        found.remove(name)
        return found.subtracting(givenNamesApart(from: name))
    }

    /// All names the tables hold equivalent to this family name, gendered forms included, itself left out.
    func familyEquivalents(of name: [UInt8]) -> Set<[UInt8]> {
        var found = genderedForms(of: name).union(respellings[name] ?? [])
        for group in familyGroups[name] ?? [] { found.formUnion(familyMembers[group] ?? []) }
        found.remove(name)
        return found.subtracting(familyNamesApart(from: name))
    }

    /// The forms of a family name that a brother, sister or mother would bear.
    private func genderedForms(of name: [UInt8]) -> Set<[UInt8]> {
        var forms: Set<[UInt8]> = []
        for ending in endings where name.count >= ending.suffix.count + ending.stemMin && name.ends(with: ending.suffix)
        {
            let stem = name.dropLast(ending.suffix.count)
            for other in endings where other.rule == ending.rule && other.suffix != ending.suffix {
                forms.insert(stem + other.suffix)
            }
        }
        return forms
    }

    /// `kaur`, `singh`, `begum` …: as a family name almost no evidence, and no contradiction.
    public func isWeakFamilyName(_ token: [UInt8]) -> Bool { weakFamilyNames.contains(token) }

    /// Whether a family name holds nothing but such words: *Kaur*, *Begum Bibi*.
    func isFamilyNameByCustom(_ name: ComparableName) -> Bool {
        !name.tokens.isEmpty && name.tokens.allSatisfy { isWeakFamilyName($0) }
    }

    /// Whether a token beside others may stay unmatched in a given name: `thi`, `oluwa`, `abdul`.
    func isLightInGivenName(_ token: [UInt8]) -> Bool { droppedInGiven.contains(token) }

    /// Whether a token beside others may stay unmatched in a family name: `al`, `de`, `van`, `kaur`. Not `mc`, for
    /// Donald is another family than McDonald.
    func isLightInFamilyName(_ token: [UInt8]) -> Bool { droppedInFamily.contains(token) || isWeakFamilyName(token) }

    private static func lines(_ bytes: [UInt8]) -> [[[UInt8]]] {
        bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).filter { $0.first != UInt8(ascii: "#") }.map { line in
            line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Array.init)
        }
    }

    private static func words(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: UInt8(ascii: " ")).map(Array.init)
    }
}

extension Collection where Element: Equatable {
    fileprivate func ends(with suffix: some Collection<Element>) -> Bool {
        guard count >= suffix.count else { return false }
        return zip(self.dropFirst(count - suffix.count), suffix).allSatisfy { $0 == $1 }
    }
}
