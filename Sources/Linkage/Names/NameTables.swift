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
    private var particles: Set<[UInt8]> = []
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
        weakFamilyNames: Array(weakFamilyNamesTable.utf8))

    /// Reads the tables from their files' bytes.
    ///
    /// Lines that start with `#` are comments. The format is checked by the script named above, and a line that does
    /// not fit is passed over here.
    public init(
        givenEquivalents: [UInt8], familyEquivalents: [UInt8], genderedEndings: [UInt8], particles: [UInt8],
        weakFamilyNames: [UInt8]
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
        self.particles = Set(NameTables.lines(particles).compactMap(\.first).flatMap { NameTables.words($0) })
        self.weakFamilyNames = Set(
            NameTables.lines(weakFamilyNames).compactMap(\.first).flatMap { NameTables.words($0) })
    }

    /// Whether two given names stand in one group.
    public func areEquivalentGivenNames(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        NameTables.share(givenGroups[left], givenGroups[right])
    }

    /// Whether two family names stand in one group, or are one name with the endings of either sex.
    public func areEquivalentFamilyNames(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        NameTables.share(familyGroups[left], familyGroups[right]) || !genderedForms(of: left).isDisjoint(with: [right])
    }

    /// All names the tables hold equivalent to this given name, itself left out.
    func givenEquivalents(of name: [UInt8]) -> Set<[UInt8]> {
        var found: Set<[UInt8]> = []
        for group in givenGroups[name] ?? [] { found.formUnion(givenMembers[group] ?? []) }
        found.remove(name)
        return found
    }

    /// All names the tables hold equivalent to this family name, gendered forms included, itself left out.
    func familyEquivalents(of name: [UInt8]) -> Set<[UInt8]> {
        var found = genderedForms(of: name)
        for group in familyGroups[name] ?? [] { found.formUnion(familyMembers[group] ?? []) }
        found.remove(name)
        return found
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

    /// `al`, `de`, `van`, `mc` …: a token that may be dropped or joined.
    func isParticle(_ token: [UInt8]) -> Bool { particles.contains(token) }

    /// `kaur`, `singh`, `begum` …: as a family name almost no evidence, and no contradiction.
    public func isWeakFamilyName(_ token: [UInt8]) -> Bool { weakFamilyNames.contains(token) }

    /// Whether a token beside others may stay unmatched in a given name.
    func isLightInGivenName(_ token: [UInt8]) -> Bool { isParticle(token) }

    /// Whether a token beside others may stay unmatched in a family name.
    func isLightInFamilyName(_ token: [UInt8]) -> Bool { isParticle(token) || isWeakFamilyName(token) }

    private static func share(_ left: [Int32]?, _ right: [Int32]?) -> Bool {
        guard let left, let right else { return false }
        return left.contains { right.contains($0) }
    }

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
