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
/// child's tokens stand in the set.
struct NameTable {
    private let given: [UInt32]
    private let family: [UInt32]
    /// The straight level of each set, and ``mayTurn`` where another orientation finds anything in it.
    let givenBytes: [UInt8]
    let familyBytes: [UInt8]
    /// Set in the byte of a name set that agrees with the child's other name, or holds any of the child's tokens.
    static let mayTurn: UInt8 = 8
    private let tokenCount: Int
    private let canSwap: Bool
    /// A family name borne by custom alone (*Kaur*, *Begum*) says nothing of the family, wherever its word stands.
    private let canPool: Bool

    init(_ child: PersonRecord, in index: NameIndex, tables: NameTables) {
        let given = NameSearch([child.givenNames] + child.otherGivenNames, part: .given, in: index, tables: tables)
        let family = NameSearch(
            [child.familyName] + child.otherFamilyNames, part: .family, in: index, tables: tables)
        tokenCount = given.tokenCount + family.tokenCount
        canSwap = !(child.givenNames.isMissing && child.familyName.isMissing)
        canPool = !tables.isFamilyNameByCustom(child.familyName)
        let shift = UInt32(given.tokenCount)
        self.given = index.givenSets.indices.map { set in
            let tokens = UInt32(given.givenTokens[set]) | UInt32(family.givenTokens[set]) << shift
            return UInt32(given.givenLevels[set]) | UInt32(family.givenLevels[set]) << 3 | tokens << 8
        }
        self.family = index.familySets.indices.map { set in
            let tokens = UInt32(given.familyTokens[set]) | UInt32(family.familyTokens[set]) << shift
            return UInt32(family.familyLevels[set]) | UInt32(given.familyLevels[set]) << 3 | tokens << 8
        }
        givenBytes = self.given.map(NameTable.byte)
        familyBytes = self.family.map(NameTable.byte)
    }

    private static func byte(_ entry: UInt32) -> UInt8 {
        let isTurning = (entry >> 3) & 7 <= UInt32(NameLevel.near.rawValue) || entry >> 8 != 0
        return UInt8(entry & 7) | (isTurning ? mayTurn : 0)
    }

    /// The pair's code in the orientation that explains it best.
    ///
    /// Another orientation may, where a name differs and exchanged names are `near` or better, or all tokens are found
    /// somewhere.
    func code(given givenSet: UInt32, family familySet: UInt32) -> Int {
        let given = self.given[Int(givenSet)]
        let family = self.family[Int(familySet)]
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
