/// One part of a child's name, compared with every distinct name of the register.
///
/// What is found is told set by set, in rising order; a set that is not told of has nothing of the name in it.
struct NameSearch {
    enum Part { case given, family }

    /// What one set of the register holds of the name.
    struct Hit {
        let set: UInt32
        let level: NameLevel
        /// Which of the name's tokens stand in the set, one bit a token.
        let tokens: UInt8
    }

    /// What was found of the name and of each of its other forms.
    private let found: [TokenHits]
    private let index: NameIndex
    /// *Kaur*, *Singh*, *Begum* are borne by custom: beside another family name they do not disagree.
    let isByCustom: Bool
    /// How many tokens take part in the pooled comparison, 8 at most.
    let tokenCount: Int

    /// - Parameters:
    ///   - names: the child's name and its other forms (an alias); the best of them counts.
    ///   - part: which box the name stands in; it decides which equivalents apply.
    init(_ names: [ComparableName], part: Part, in index: NameIndex, tables: NameTables) {
        let names = names.filter { !$0.isMissing }
        found = names.map { TokenHits($0, part: part, in: index, tables: tables) }
        self.index = index
        isByCustom = names.contains { $0.tokens.isEmpty || tables.isFamilyNameByCustom($0) }
        tokenCount = min(8, names.first?.tokens.count ?? 0)
    }

    /// Whether no form of the name was recorded.
    var isMissing: Bool { found.isEmpty }

    /// The sets of given names in which something of this name or of the other part is found.
    func givenSets(with other: NameSearch) -> NumberSet {
        (found + other.found).reduce(into: NumberSet(bound: index.givenSets.count)) { $0.formUnion($1.givenSets) }
    }

    /// The same for the sets of family names.
    func familySets(with other: NameSearch) -> NumberSet {
        (found + other.found).reduce(into: NumberSet(bound: index.familySets.count)) { $0.formUnion($1.familySets) }
    }

    /// Tells of every set in which something of a form of the name is found; of an alias after the name itself.
    func forEachHit(_ given: (Hit) -> Void, _ family: (Hit) -> Void) {
        for (place, hits) in found.enumerated() {
            var hits = hits
            hits.givenSets.forEach { set in
                let forms = index.givenSets[set]
                var best = hits.level(ofForm: forms.legal)
                if forms.preferred != 0 { best = min(best, hits.level(ofForm: forms.preferred)) }
                if forms.third != 0, best != .same {
                    best = min(best, hits.level(ofForm: forms.legal, and: forms.third))
                }
                given(Hit(set: UInt32(set), level: best, tokens: place == 0 ? hits.tokens(in: forms) : 0))
            }
            hits.familySets.forEach { set in
                let forms = index.familySets[set]
                var best = hits.level(ofForm: forms.legal)
                if forms.preferred != 0 { best = min(best, hits.level(ofForm: forms.preferred)) }
                if forms.third != 0 { best = min(best, hits.level(ofForm: forms.third)) }
                family(Hit(set: UInt32(set), level: best, tokens: place == 0 ? hits.tokens(in: forms) : 0))
            }
        }
    }
}

/// What one name's tokens found among the distinct tokens of the register.
private struct TokenHits {
    private let name: ComparableName
    private let index: NameIndex
    private let lightInChild: UInt64
    private let tables: NameTables
    private let part: NameSearch.Part
    /// For each of the child's tokens, the level of every token of the register.
    private var levels: [[UInt8]] = []
    /// Forms that hold at least one token found, or whose letters run together are close; each once.
    private var forms = NumberSet(bound: 0)
    /// The sets that any found form belongs to.
    private(set) var givenSets = NumberSet(bound: 0)
    private(set) var familySets = NumberSet(bound: 0)
    private var levelByLetters: [UInt32: NameLevel] = [:]
    /// Tokens of the register that look like one of the child's given names and are another name.
    private var apart: Set<UInt32> = []
    /// The level of each form that was asked for, else ``unknown``.
    private var known: [UInt8] = []
    private static let unknown = UInt8.max
    /// The tokens of the forms looked at, kept to spare an allocation a form.
    private var tokens: [UInt32] = []

    init(_ name: ComparableName, part: NameSearch.Part, in index: NameIndex, tables: NameTables) {
        self.name = name
        self.index = index
        self.tables = tables
        self.part = part
        forms = NumberSet(bound: index.formCount)
        known = [UInt8](repeating: TokenHits.unknown, count: index.formCount)
        lightInChild = TokenHits.mask(name.tokens.prefix(16)) { token in
            part == .given ? tables.isLightInGivenName(token) : tables.isLightInFamilyName(token)
        }
        for token in name.tokens.prefix(16) { compare(NameToken(token)) }
        compareLetters()
        lookLettersUp()
        for form in index.formsByScript[name.script] ?? [] where !name.script.isEmpty {
            forms.insert(form)
            levelByLetters[form] = .same
        }
        givenSets = sets(index.givenSetsOfForm, count: index.givenSets.count)
        familySets = sets(index.familySetsOfForm, count: index.familySets.count)
    }

    /// The light tokens of a name, one bit a token; none where all are light, for then they are the name.
    private static func mask<Token>(_ tokens: some Collection<Token>, isLight: (Token) -> Bool) -> UInt64 {
        var mask: UInt64 = 0
        for (place, token) in tokens.prefix(16).enumerated() where isLight(token) { mask |= 1 << UInt64(place) }
        return mask.nonzeroBitCount == min(16, tokens.count) ? 0 : mask
    }

    private mutating func compare(_ token: NameToken) {
        var found = [UInt8](repeating: TokenLevel.none.rawValue, count: index.tokenCount)
        var hits: [UInt32] = []
        let equivalents =
            part == .given ? tables.givenEquivalents(of: token.bytes) : tables.familyEquivalents(of: token.bytes)
        for other in equivalents {
            guard let number = index.tokenIDs[other] else { continue }
            found[Int(number)] = TokenLevel.equivalent.rawValue
            hits.append(number)
        }
        let others =
            part == .given ? tables.givenNamesApart(from: token.bytes) : tables.familyNamesApart(from: token.bytes)
        let othersHere = Set(others.compactMap { index.tokenIDs[$0] })
        if part == .given { apart.formUnion(othersHere) }
        index.forEachTokenThatMayAgree(token) { number, bytes in
            guard found[Int(number)] == TokenLevel.none.rawValue else { return }
            var level = NameComparison.level(token, bytes, otherSound: SoundKey.of(Array(bytes)))
            if othersHere.contains(number) { level = part == .given ? .none : max(level, .soundsAlike) }
            guard level != .none else { return }
            found[Int(number)] = level.rawValue
            hits.append(number)
        }
        for number in hits { forms.insert(contentsOf: index.formsOfToken[number]) }
        levels.append(found)
    }

    /// `Ellie-Mae`, `Ellie Mae` and `Elliemae` have the same letters; a slip in them is a slip in the name.
    private mutating func compareLetters() {
        guard name.letters.count >= 4 else { return }
        let whole = NameToken(name.letters)
        let limit = name.tokens.count == 1 ? index.wholeForms.severalTokenCount : index.wholeForms.count
        index.wholeForms.forEachThatMayAgree(whole, limit: limit) { form, letters in
            switch NameComparison.level(whole, letters, otherSound: SoundKey.of(Array(letters))) {
            case .same: levelByLetters[form] = .same
            case .near: levelByLetters[form] = .near
            case .soundsAlike: levelByLetters[form] = .soundsAlike
            case .equivalent, .initial, .none: return
            }
            forms.insert(form)
        }
    }

    /// The tables hold names of several words joined: `kaho` stands for *Ka Ho*, and is *Jiahao*.
    private mutating func lookLettersUp() {
        let equivalents =
            part == .given ? tables.givenEquivalents(of: name.letters) : tables.familyEquivalents(of: name.letters)
        for other in equivalents {
            var found = index.joinedForms[other] ?? []
            if name.tokens.count > 1, let token = index.tokenIDs[other] {
                found += index.formsOfToken[token].filter { index.tokens(ofForm: $0).count == 1 }
            }
            for form in found {
                levelByLetters[form] = min(levelByLetters[form] ?? .equivalent, .equivalent)
                forms.insert(form)
            }
        }
    }

    private func sets(_ postings: Postings, count: Int) -> NumberSet {
        var found = NumberSet(bound: count)
        found.insert(of: forms, in: postings)
        return found
    }

    /// The level of one form; many sets share it, so it is found once.
    mutating func level(ofForm form: UInt32) -> NameLevel {
        if let level = NameLevel(rawValue: known[Int(form)]) { return level }
        let level = freshLevel(ofForm: form)
        known[Int(form)] = level.rawValue
        return level
    }

    private mutating func freshLevel(ofForm form: UInt32) -> NameLevel {
        tokens.removeAll(keepingCapacity: true)
        tokens.append(contentsOf: index.tokens(ofForm: form))
        guard !tokens.isEmpty else { return .different }
        let byTokens = levelByTokens()
        guard let byLetters = levelByLetters[form] else { return byTokens }
        // `ella mae` is one slip from `ellie mae`, and another child.
        if byLetters != .same, byTokens == .different, tokens.contains(where: apart.contains) { return .different }
        return min(byTokens, byLetters)
    }

    /// The level of the name that two forms make up together.
    mutating func level(ofForm form: UInt32, and other: UInt32) -> NameLevel {
        tokens.removeAll(keepingCapacity: true)
        tokens.append(contentsOf: index.tokens(ofForm: form))
        tokens.append(contentsOf: index.tokens(ofForm: other))
        return tokens.isEmpty ? .different : levelByTokens()
    }

    private func levelByTokens() -> NameLevel {
        let isLight = part == .given ? index.isLightInGiven : index.isLightInFamily
        // The two that are asked, and not everything else that is known of the name, which would be copied every time.
        let (levels, tokens) = (levels, tokens)
        return NameComparison.level(
            childCount: name.tokens.count, lightInChild: lightInChild, pupilCount: tokens.count,
            lightInPupil: TokenHits.mask(tokens) { isLight[Int($0)] }
        ) { child, pupil in TokenLevel(rawValue: levels[child][Int(tokens[pupil])]) ?? .none }
    }

    /// Which of the child's first eight tokens stand in these forms, nearly or exactly.
    func tokens(in forms: NameIndex.FormSet) -> UInt8 {
        var mask: UInt8 = 0
        for form in [forms.legal, forms.preferred, forms.third] where form != 0 {
            for token in index.tokens(ofForm: form) {
                for child in 0..<min(8, levels.count) where levels[child][Int(token)] <= TokenLevel.near.rawValue {
                    mask |= 1 << UInt8(child)
                }
            }
        }
        return mask
    }
}

extension NameIndex {
    /// Visits every token whose letters leave a chance of agreement; see ``NameComparison/mayAgree(_:_:_:_:)``.
    func forEachTokenThatMayAgree(
        _ token: NameToken, _ visit: (_ number: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let count = token.bytes.count
        tokenBytes.withUnsafeBufferPointer { bytes in
            tokenStarts.withUnsafeBufferPointer { starts in
                tokenLetterSets.withUnsafeBufferPointer { letterSets in
                    for number in 0..<letterSets.count {
                        let from = Int(starts[number])
                        let otherCount = Int(starts[number + 1]) - from
                        guard NameComparison.mayAgree(count, token.letterSet, otherCount, letterSets[number]),
                            token.bytes.first == bytes[from]
                                || NameComparison.mayAgreeFromSecondLetter(
                                    count, token.letterSet, otherCount, letterSets[number])
                        else { continue }
                        visit(UInt32(number), UnsafeBufferPointer(rebasing: bytes[from..<(from + otherCount)]))
                    }
                }
            }
        }
    }
}
