/// One part of a child's name, compared with every distinct name of the register.
struct NameSearch {
    enum Part { case given, family }

    /// The level of each given-name set of the register.
    private(set) var givenLevels: [UInt8]
    /// The level of each family-name set of the register.
    private(set) var familyLevels: [UInt8]
    /// For each given-name set, which of the child's tokens stand in it, one bit a token.
    private(set) var givenTokens: [UInt8]
    private(set) var familyTokens: [UInt8]
    /// How many tokens take part in the pooled comparison, 8 at most.
    let tokenCount: Int

    /// - Parameters:
    ///   - names: the child's name and its other forms (an alias); the best of them counts.
    ///   - part: which box the name stands in; it decides which equivalents apply.
    init(_ names: [ComparableName], part: Part, in index: NameIndex, tables: NameTables) {
        let recorded = names.filter { !$0.isMissing }
        if recorded.isEmpty {
            givenLevels = [UInt8](repeating: NameLevel.missing.rawValue, count: index.givenSets.count)
            familyLevels = [UInt8](repeating: NameLevel.missing.rawValue, count: index.familySets.count)
        } else {
            givenLevels = index.givenStart
            familyLevels = index.familyStart
        }
        givenTokens = [UInt8](repeating: 0, count: index.givenSets.count)
        familyTokens = [UInt8](repeating: 0, count: index.familySets.count)
        tokenCount = min(8, recorded.first?.tokens.count ?? 0)
        for (place, name) in recorded.enumerated() {
            search(name, isFirst: place == 0, part: part, in: index, tables: tables)
        }
    }

    private mutating func search(
        _ name: ComparableName, isFirst: Bool, part: Part, in index: NameIndex, tables: NameTables
    ) {
        let hits = TokenHits(name, part: part, in: index, tables: tables)
        for set in hits.sets(index.givenSetsOfForm) {
            let forms = index.givenSets[Int(set)]
            var best = hits.level(ofForms: [forms.legal])
            if forms.preferred != 0 { best = min(best, hits.level(ofForms: [forms.preferred])) }
            if forms.third != 0, best != .same { best = min(best, hits.level(ofForms: [forms.legal, forms.third])) }
            givenLevels[Int(set)] = min(givenLevels[Int(set)], best.rawValue)
            if isFirst { givenTokens[Int(set)] |= hits.tokens(inForms: [forms.legal, forms.preferred, forms.third]) }
        }
        for set in hits.sets(index.familySetsOfForm) {
            let forms = index.familySets[Int(set)]
            var best = hits.level(ofForms: [forms.legal])
            for form in [forms.preferred, forms.third] where form != 0 { best = min(best, hits.level(ofForms: [form])) }
            familyLevels[Int(set)] = min(familyLevels[Int(set)], best.rawValue)
            if isFirst { familyTokens[Int(set)] |= hits.tokens(inForms: [forms.legal, forms.preferred, forms.third]) }
        }
        if part == .family { forgiveWeakNames(name, in: index, tables: tables) }
    }

    /// *Kaur*, *Singh*, *Begum* are borne by custom: beside another family name they do not disagree.
    private mutating func forgiveWeakNames(_ name: ComparableName, in index: NameIndex, tables: NameTables) {
        let isWeak = name.tokens.allSatisfy { tables.isWeakFamilyName($0) }
        let forgiven = isWeak ? Array(index.familySets.indices) : index.weakFamilySets.map(Int.init)
        for set in forgiven where familyLevels[set] == NameLevel.different.rawValue {
            familyLevels[set] = NameLevel.missing.rawValue
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
    /// Forms that hold at least one token found, or whose letters run together are close.
    private var forms: Set<UInt32> = []
    private var levelByLetters: [UInt32: NameLevel] = [:]

    init(_ name: ComparableName, part: NameSearch.Part, in index: NameIndex, tables: NameTables) {
        self.name = name
        self.index = index
        self.tables = tables
        self.part = part
        lightInChild = TokenHits.light(name.tokens, part, tables)
        for token in name.tokens.prefix(16) { compare(NameToken(token)) }
        compareLetters()
        for form in index.formsByScript[name.script] ?? [] where !name.script.isEmpty {
            forms.insert(form)
            levelByLetters[form] = .same
        }
    }

    private static func light(_ tokens: [[UInt8]], _ part: NameSearch.Part, _ tables: NameTables) -> UInt64 {
        var mask: UInt64 = 0
        for (place, token) in tokens.prefix(16).enumerated()
        where tables.isParticle(token) || (part == .family && tables.isWeakFamilyName(token)) {
            mask |= 1 << UInt64(place)
        }
        return mask.nonzeroBitCount == min(16, tokens.count) ? 0 : mask
    }

    private mutating func compare(_ token: NameToken) {
        var found = [UInt8](repeating: TokenLevel.none.rawValue, count: index.tokenCount)
        let equivalents =
            part == .given ? tables.givenEquivalents(of: token.bytes) : tables.familyEquivalents(of: token.bytes)
        for other in equivalents {
            if let number = index.tokenIDs[other] { found[Int(number)] = TokenLevel.equivalent.rawValue }
        }
        index.forEachTokenThatMayAgree(token) { number, bytes in
            guard found[Int(number)] == TokenLevel.none.rawValue else { return }
            let level = NameComparison.level(token, bytes, otherSound: SoundKey.of(Array(bytes)))
            found[Int(number)] = level.rawValue
        }
        for (number, level) in found.enumerated() where level != TokenLevel.none.rawValue {
            forms.formUnion(index.formsOfToken[UInt32(number)])
        }
        levels.append(found)
    }

    /// `Ellie-Mae`, `Ellie Mae` and `Elliemae` have the same letters; a slip in them is a slip in the name.
    private mutating func compareLetters() {
        guard name.letters.count >= 4 else { return }
        let whole = NameToken(name.letters)
        let forms = index.wholeForms
        for form in name.tokens.count == 1 ? forms[..<index.severalTokenFormCount] : forms[...] {
            guard
                NameComparison.mayAgree(
                    whole.bytes.count, whole.letterSet, form.letters.count, form.letterSet)
            else { continue }
            let found = form.letters.withUnsafeBufferPointer {
                NameComparison.level(whole, $0, otherSound: SoundKey.of(form.letters))
            }
            switch found {
            case .same: levelByLetters[form.number] = .same
            case .near: levelByLetters[form.number] = .near
            case .soundsAlike: levelByLetters[form.number] = .soundsAlike
            case .equivalent, .initial, .none: continue
            }
            self.forms.insert(form.number)
        }
    }

    /// The sets that any found form belongs to, each once, in rising order.
    func sets(_ postings: Postings) -> [UInt32] {
        var found: Set<UInt32> = []
        for form in forms { found.formUnion(postings[form]) }
        return found.sorted()
    }

    /// The level of the name that these forms make up together.
    func level(ofForms forms: [UInt32]) -> NameLevel {
        let tokens = forms.flatMap { index.tokens(ofForm: $0) }
        guard !tokens.isEmpty else { return .different }
        let light = TokenHits.light(tokens.map { Array(index.bytes(ofToken: $0)) }, part, tables)
        let byTokens = NameComparison.level(
            childCount: name.tokens.count, lightInChild: lightInChild, pupilCount: tokens.count, lightInPupil: light
        ) { child, pupil in TokenLevel(rawValue: levels[child][Int(tokens[pupil])]) ?? .none }
        guard forms.count == 1, let byLetters = levelByLetters[forms[0]] else { return byTokens }
        return min(byTokens, byLetters)
    }

    /// Which of the child's first eight tokens stand in these forms, nearly or exactly.
    func tokens(inForms forms: [UInt32]) -> UInt8 {
        var mask: UInt8 = 0
        for form in forms where form != 0 {
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
                        guard NameComparison.mayAgree(count, token.letterSet, otherCount, letterSets[number]) else {
                            continue
                        }
                        visit(UInt32(number), UnsafeBufferPointer(rebasing: bytes[from..<(from + otherCount)]))
                    }
                }
            }
        }
    }
}
