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
    private var given: [UInt32]
    private var family: [UInt32]
    /// The sets in which anything of the child's names was found.
    private(set) var foundGiven: NumberSet
    private(set) var foundFamily: NumberSet
    private let kinds: NameKinds
    /// The straight level of a given name, and of a family name of each kind, in which nothing was found.
    private let unfoundGiven: [UInt32]
    private let unfoundFamily: [UInt32]
    private let tokenCount: Int
    private let canSwap: Bool
    /// A family name borne by custom alone (*Kaur*, *Begum*) says nothing of the family, wherever its word stands.
    private let canPool: Bool

    private static let unfound = UInt32.max

    init(_ child: PersonRecord, in register: RegisterColumns, tables: NameTables) {
        let index = register.names
        let givenName = NameSearch([child.givenNames] + child.otherGivenNames, part: .given, in: index, tables: tables)
        let familyName = NameSearch(
            [child.familyName] + child.otherFamilyNames, part: .family, in: index, tables: tables)
        kinds = register.nameKinds
        tokenCount = givenName.tokenCount + familyName.tokenCount
        canSwap = !(child.givenNames.isMissing && child.familyName.isMissing)
        canPool = !tables.isFamilyNameByCustom(child.familyName)
        let (different, missing) = (UInt32(NameLevel.different.rawValue), UInt32(NameLevel.missing.rawValue))
        let givenLevel = givenName.isMissing ? missing : different
        let familyLevel = familyName.isMissing ? missing : different
        unfoundGiven = [givenLevel | familyLevel << 3, missing | missing << 3]
        let straight = familyName.isByCustom ? missing : familyLevel
        unfoundFamily = [straight | givenLevel << 3, missing | missing << 3, missing | givenLevel << 3]
        given = [UInt32](repeating: NameTable.unfound, count: index.givenSets.count)
        family = [UInt32](repeating: NameTable.unfound, count: index.familySets.count)
        foundGiven = NumberSet(bound: index.givenSets.count)
        foundFamily = NumberSet(bound: index.familySets.count)
        givenName.forEachHit({ noteGiven($0, levelAt: 0) }, { noteFamily($0, levelAt: 3) })
        familyName.forEachHit(
            { noteGiven($0, levelAt: 3, tokensFrom: givenName.tokenCount) },
            { noteFamily($0, levelAt: 0, tokensFrom: givenName.tokenCount) })
        forgiveNamesByCustom(familyName.isByCustom)
    }

    private mutating func noteGiven(_ hit: NameSearch.Hit, levelAt place: UInt32, tokensFrom first: Int = 0) {
        let entry = entry(given: hit.set)
        given[Int(hit.set)] = NameTable.noted(hit, in: entry, levelAt: place, tokensFrom: first)
        foundGiven.insert(hit.set)
    }

    private mutating func noteFamily(_ hit: NameSearch.Hit, levelAt place: UInt32, tokensFrom first: Int = 0) {
        let entry = entry(family: hit.set)
        family[Int(hit.set)] = NameTable.noted(hit, in: entry, levelAt: place, tokensFrom: first)
        foundFamily.insert(hit.set)
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
        foundFamily.forEach { set in
            guard family[set] & 7 == different else { return }
            if isChildsByCustom || kinds.family(UInt32(set)) == .byCustom { family[set] |= missing }
        }
    }

    private func entry(given set: UInt32) -> UInt32 {
        let entry = given[Int(set)]
        return entry == NameTable.unfound ? unfoundGiven[kinds.isGivenMissing(set) ? 1 : 0] : entry
    }

    private func entry(family set: UInt32) -> UInt32 {
        let entry = family[Int(set)]
        return entry == NameTable.unfound ? unfoundFamily[Int(kinds.family(set).rawValue)] : entry
    }

    /// The code of a pair of names in which nothing was found.
    func unfoundCode(isGivenMissing: Bool, family: NameKinds.Family) -> Int {
        Int((unfoundGiven[isGivenMissing ? 1 : 0] & 7) << 3 | unfoundFamily[Int(family.rawValue)] & 7)
    }

    /// The pair's code in the orientation that explains it best.
    ///
    /// Another orientation may, where a name differs and exchanged names are `near` or better, or all tokens are found
    /// somewhere.
    func code(given givenSet: UInt32, family familySet: UInt32) -> Int {
        let given = entry(given: givenSet)
        let family = entry(family: familySet)
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
