/// How the two names of a child and a row agree, in the orientation that explains them best.
struct NamePair: Hashable, Sendable {
    enum Orientation: UInt8, Sendable {
        /// Given name against given name, family name against family name.
        case straight = 0
        /// The boxes are exchanged.
        case swapped
        /// The tokens are spread over the boxes by another custom of names.
        case pooled
    }

    var orientation: Orientation
    var given: NameLevel
    var family: NameLevel

    /// A number for tables: straight pairs 0–63, swapped 64–127, pooled 128.
    var code: Int {
        switch orientation {
        case .straight: Int(given.rawValue) * 8 + Int(family.rawValue)
        case .swapped: 64 + Int(given.rawValue) * 8 + Int(family.rawValue)
        case .pooled: 128
        }
    }

    static let codeCount = 129

    init(_ orientation: Orientation, _ given: NameLevel, _ family: NameLevel) {
        self.orientation = orientation
        self.given = given
        self.family = family
    }

    init(code: Int) {
        let levels = code % 64
        let given = NameLevel(rawValue: UInt8(levels / 8)) ?? .missing
        let family = NameLevel(rawValue: UInt8(levels % 8)) ?? .missing
        self.init(code < 64 ? .straight : code < 128 ? .swapped : .pooled, given, family)
    }
}

/// Looks the name pair of a row up: one entry for its given-name set, one for its family-name set.
///
/// An entry packs the straight level (bits 0–2), the level with boxes exchanged (bits 3–5) and, above, which of the
/// child's tokens stand in the set. A set in which nothing was found has the entry of its kind.
struct NameTable {
    private var given: SparseTable
    private var family: SparseTable
    private let kinds: NameKinds
    /// The straight level of a given name, and of a family name of each kind, in which nothing was found.
    private let unfoundGiven: [UInt32]
    private let unfoundFamily: [UInt32]
    /// The same by class of rows.
    private let unfoundGivenOfClass: [UInt32]
    private let unfoundFamilyOfClass: [UInt32]
    private let tokenCount: Int
    private let canSwap: Bool
    /// A family name borne by custom alone (*Kaur*, *Begum*) says nothing of the family, wherever its word stands.
    private let canPool: Bool

    init(_ child: PersonRecord, in register: RegisterColumns, tables: NameTables) {
        let index = register.names
        let givenName = NameSearch([child.givenNames] + child.otherGivenNames, part: .given, in: index, tables: tables)
        let familyName = NameSearch(
            [child.familyName] + child.otherFamilyNames, part: .family, in: index, tables: tables)
        tokenCount = givenName.tokenCount + familyName.tokenCount
        canSwap = !(child.givenNames.isMissing && child.familyName.isMissing)
        canPool = !tables.isFamilyNameByCustom(child.familyName)
        let (different, missing) = (UInt32(NameLevel.different.rawValue), UInt32(NameLevel.missing.rawValue))
        let givenLevel = givenName.isMissing ? missing : different
        let familyLevel = familyName.isMissing ? missing : different
        unfoundGiven = [givenLevel | familyLevel << 3, missing | missing << 3]
        let straight = familyName.isByCustom ? missing : familyLevel
        unfoundFamily = [straight | givenLevel << 3, missing | missing << 3, missing | givenLevel << 3]
        let (ofGiven, ofFamily) = (unfoundGiven, unfoundFamily)
        unfoundGivenOfClass = register.classes.all.map { ofGiven[$0.isGivenMissing ? 1 : 0] }
        unfoundFamilyOfClass = register.classes.all.map { ofFamily[Int($0.family.rawValue)] }
        let kinds = register.nameKinds
        self.kinds = kinds
        given = SparseTable(givenName.givenSets(with: familyName)) { ofGiven[kinds.isGivenMissing($0) ? 1 : 0] }
        family = SparseTable(givenName.familySets(with: familyName)) { ofFamily[Int(kinds.family($0).rawValue)] }
        givenName.forEachHit({ noteGiven($0, levelAt: 0) }, { noteFamily($0, levelAt: 3) })
        familyName.forEachHit(
            { noteGiven($0, levelAt: 3, tokensFrom: givenName.tokenCount) },
            { noteFamily($0, levelAt: 0, tokensFrom: givenName.tokenCount) })
        forgiveNamesByCustom(familyName.isByCustom)
    }

    /// The sets in which anything of the child's names was found.
    var foundGiven: NumberSet { given.members }
    var foundFamily: NumberSet { family.members }

    private mutating func noteGiven(_ hit: NameSearch.Hit, levelAt place: UInt32, tokensFrom first: Int = 0) {
        given.update(hit.set) { NameTable.noted(hit, in: $0, levelAt: place, tokensFrom: first) }
    }

    private mutating func noteFamily(_ hit: NameSearch.Hit, levelAt place: UInt32, tokensFrom first: Int = 0) {
        family.update(hit.set) { NameTable.noted(hit, in: $0, levelAt: place, tokensFrom: first) }
    }

    /// The entry with the better of the two levels, and the tokens of both.
    private static func noted(
        _ hit: NameSearch.Hit, in entry: UInt32, levelAt place: UInt32, tokensFrom first: Int
    ) -> UInt32 {
        let level = min(UInt32(hit.level.rawValue), entry >> place & 7)
        return entry & ~(7 << place) | level << place | UInt32(hit.tokens) << UInt32(8 + first)
    }

    /// *Kaur*, *Singh*, *Begum* on either side do not disagree with another family name.
    private mutating func forgiveNamesByCustom(_ isChildsByCustom: Bool) {
        let (different, missing) = (UInt32(NameLevel.different.rawValue), UInt32(NameLevel.missing.rawValue))
        let kinds = kinds
        family.updateAll { set, entry in
            guard entry & 7 == different, isChildsByCustom || kinds.family(set) == .byCustom else { return entry }
            return entry | missing
        }
    }

    /// The code of a pair of names in which nothing was found.
    func unfoundCode(isGivenMissing: Bool, family: NameKinds.Family) -> Int {
        Int((unfoundGiven[isGivenMissing ? 1 : 0] & 7) << 3 | unfoundFamily[Int(family.rawValue)] & 7)
    }

    /// The code of a row's pair of names in the orientation that explains it best.
    ///
    /// Another orientation may, where a name differs and exchanged names are `near` or better, or all tokens are found
    /// somewhere.
    @inline(__always)
    func code(_ row: RegisterRow) -> Int {
        let rowClass = Int(row.rowClass)
        let given = given.value(of: row.given) ?? unfoundGivenOfClass[rowClass]
        let family = family.value(of: row.family) ?? unfoundFamilyOfClass[rowClass]
        let straight = Int((given & 7) << 3 | family & 7)
        let different = UInt32(NameLevel.different.rawValue)
        guard given & 7 >= different || family & 7 >= different else { return straight }
        return turnedCode(given, family) ?? straight
    }

    /// The code of the row's pair turned round, or nothing where only the straight one applies.
    private func turnedCode(_ given: UInt32, _ family: UInt32) -> Int? {
        guard canSwap else { return nil }
        // With boxes exchanged, the child's family name stands against the given names and the reverse.
        let familyName = NameLevel(rawValue: UInt8((given >> 3) & 7)) ?? .missing
        let givenName = NameLevel(rawValue: UInt8((family >> 3) & 7)) ?? .missing
        let agrees: (NameLevel) -> Bool = { $0 <= .near || $0 == .missing }
        if agrees(familyName), agrees(givenName), min(familyName, givenName) <= .near {
            return NamePair(.swapped, givenName, familyName).code
        }
        let found = ((given | family) >> 8).nonzeroBitCount
        return canPool && tokenCount >= 2 && found == min(tokenCount, 16) ? NamePair(.pooled, .part, .part).code : nil
    }
}
