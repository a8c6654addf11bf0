/// Every distinct name of the register, held once.
///
/// A register of 190,000 pupils has some 20,000 distinct tokens. A child's name is compared with those, never with
/// rows: the rows then only look the answer up.
///
/// - A *token* is one word: `mohammed`.
/// - A *form* is a name as one field holds it: `mohammed yusuf`.
/// - A *set* is what one pupil goes by in one part of the name: legal, preferred and middle forms of the given name;
///   legal, preferred and former forms of the family name.
public struct NameIndex: Sendable {
    /// Three forms that one pupil goes by; form 0 is the empty one.
    struct FormSet: Hashable, Sendable {
        var legal: UInt32
        var preferred: UInt32
        /// Middle names of a given-name set, the former name of a family-name set.
        var third: UInt32
    }

    private(set) var tokenBytes: [UInt8] = []
    private(set) var tokenStarts: [UInt32] = [0]
    private(set) var tokenLetterSets: [UInt64] = []
    private(set) var formTokens: [UInt32] = []
    private(set) var formStarts: [UInt32] = [0, 0]
    /// Forms written in another script than Latin, by their own letters.
    private(set) var formsByScript: [[UInt8]: [UInt32]] = [:]
    private(set) var givenSets: [FormSet] = []
    private(set) var familySets: [FormSet] = []
    /// Legal, preferred and family forms with their letters run together: `elliemae`.
    private(set) var wholeForms = WholeForms()
    /// Forms of several tokens whose letters run together stand in a table: `ka ho` as `kaho`.
    private(set) var joinedForms: [[UInt8]: [UInt32]] = [:]
    /// Whether a token of the register may stay unmatched in a given name, and in a family name.
    private(set) var isLightInGiven: [Bool] = []
    private(set) var isLightInFamily: [Bool] = []
    /// Level of each set before any comparison: `different`, or `missing` where the register has no name.
    private(set) var givenStart: [UInt8] = []
    private(set) var familyStart: [UInt8] = []
    /// Family-name sets borne by custom alone, such as *Kaur*.
    private(set) var weakFamilySets: [UInt32] = []

    private(set) var formsOfToken = Postings.empty
    private(set) var givenSetsOfForm = Postings.empty
    private(set) var familySetsOfForm = Postings.empty

    private(set) var tokenIDs: [[UInt8]: UInt32] = [:]
    /// The number of each form by its bytes; see ``NameIndex/key(of:)``.
    private var formIDs: [[UInt8]: UInt32] = [:]
    private var givenSetNumbers = FormSetNumbering()
    private var familySetNumbers = FormSetNumbering()

    /// Form 0 is the empty name.
    public init() { formIDs[NameIndex.key(of: .missing)] = 0 }

    var tokenCount: Int { tokenLetterSets.count }
    var formCount: Int { formStarts.count - 1 }

    /// The number of a name among the distinct forms; 0 for a missing one.
    public mutating func form(_ name: ComparableName) -> UInt32 {
        let key = NameIndex.key(of: name)
        if let known = formIDs[key] { return known }
        let number = UInt32(formCount)
        for bytes in name.tokens { formTokens.append(token(bytes)) }
        formStarts.append(UInt32(formTokens.count))
        formIDs[key] = number
        if !name.script.isEmpty { formsByScript[name.script, default: []].append(number) }
        return number
    }

    /// All that tells forms apart in one run of bytes: half a million names as values of their own would be heavy.
    private static func key(of name: ComparableName) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(name.letters.count + name.tokens.count + name.script.count)
        for token in name.tokens {
            key += token
            key.append(UInt8(ascii: " "))
        }
        if name.isDamaged { key.append(1) }
        if !name.script.isEmpty { key += [2] + name.script }
        return key
    }

    /// The number of a given-name set: forms as ``form(_:)`` numbered them.
    public mutating func givenSet(legal: UInt32, preferred: UInt32, middle: UInt32) -> UInt32 {
        let set = FormSet(legal: legal, preferred: preferred == legal ? 0 : preferred, third: middle)
        let number = givenSetNumbers.number(set)
        if Int(number) == givenSets.count { givenSets.append(set) }
        return number
    }

    /// The number of a family-name set.
    public mutating func familySet(legal: UInt32, preferred: UInt32, former: UInt32) -> UInt32 {
        let set = FormSet(
            legal: legal, preferred: preferred == legal ? 0 : preferred, third: former == legal ? 0 : former)
        let number = familySetNumbers.number(set)
        if Int(number) == familySets.count { familySets.append(set) }
        return number
    }

    private mutating func token(_ bytes: [UInt8]) -> UInt32 {
        if let known = tokenIDs[bytes] { return known }
        let number = UInt32(tokenCount)
        tokenBytes.append(contentsOf: bytes)
        tokenStarts.append(UInt32(tokenBytes.count))
        tokenLetterSets.append(NameToken.letterSet(of: bytes))
        tokenIDs[bytes] = number
        return number
    }

    /// Ends the building: lists, for every token its forms, for every form its sets.
    ///
    /// - Parameter tables: says which family names are borne by custom, and which tokens are particles.
    public mutating func finish(tables: NameTables) {
        formIDs = [:]
        givenSetNumbers = FormSetNumbering()
        familySetNumbers = FormSetNumbering()
        formsOfToken = Postings(keyCount: tokenCount) { add in
            for form in 0..<formCount { for token in tokens(ofForm: UInt32(form)) { add(Int(token), UInt32(form)) } }
        }
        givenSetsOfForm = NameIndex.postings(givenSets, formCount)
        familySetsOfForm = NameIndex.postings(familySets, formCount)
        givenStart = NameIndex.startLevels(givenSets)
        familyStart = NameIndex.startLevels(familySets)
        weakFamilySets = familySets.indices.map(UInt32.init).filter { isWeak(familySets[Int($0)].legal, tables) }
        isLightInGiven = (0..<tokenCount).map { tables.isLightInGivenName(Array(bytes(ofToken: UInt32($0)))) }
        isLightInFamily = (0..<tokenCount).map { tables.isLightInFamilyName(Array(bytes(ofToken: UInt32($0)))) }
        listWholeForms(tables)
    }

    private static func startLevels(_ sets: [FormSet]) -> [UInt8] {
        sets.map { $0.legal == 0 && $0.preferred == 0 ? NameLevel.missing.rawValue : NameLevel.different.rawValue }
    }

    private func isWeak(_ form: UInt32, _ tables: NameTables) -> Bool {
        form != 0 && tokens(ofForm: form).allSatisfy { tables.isWeakFamilyName(Array(bytes(ofToken: $0))) }
    }

    private mutating func listWholeForms(_ tables: NameTables) {
        var isWhole = [Bool](repeating: false, count: formCount)
        for set in givenSets { for form in [set.legal, set.preferred] { isWhole[Int(form)] = true } }
        for set in familySets { for form in [set.legal, set.preferred, set.third] { isWhole[Int(form)] = true } }
        let whole = (1..<max(1, formCount)).map(UInt32.init).filter { isWhole[Int($0)] }
        wholeForms = WholeForms()
        for form in whole where tokens(ofForm: form).count > 1 {
            let letters = letters(ofForm: form)
            wholeForms.append(form, letters)
            if tables.hold(letters) { joinedForms[letters, default: []].append(form) }
        }
        wholeForms.severalTokenCount = wholeForms.count
        for form in whole where tokens(ofForm: form).count <= 1 { wholeForms.append(form, letters(ofForm: form)) }
    }

    private static func postings(_ sets: [FormSet], _ formCount: Int) -> Postings {
        Postings(keyCount: formCount) { add in
            for (number, set) in sets.enumerated() {
                for form in Set([set.legal, set.preferred, set.third]) where form != 0 {
                    add(Int(form), UInt32(number))
                }
            }
        }
    }

    func tokens(ofForm form: UInt32) -> ArraySlice<UInt32> {
        formTokens[Int(formStarts[Int(form)])..<Int(formStarts[Int(form) + 1])]
    }

    func bytes(ofToken token: UInt32) -> ArraySlice<UInt8> {
        tokenBytes[Int(tokenStarts[Int(token)])..<Int(tokenStarts[Int(token) + 1])]
    }

    /// The letters of a form run together.
    func letters(ofForm form: UInt32) -> [UInt8] { tokens(ofForm: form).flatMap { bytes(ofToken: $0) } }
}

/// Numbers distinct sets in the order they first come: once for every row of the register, so it is lean.
private struct FormSetNumbering: Sendable {
    /// The forms beside the legal one; most pupils have none, which is number 0.
    private var others = PairNumbering()
    private var sets = PairNumbering()

    init() { _ = others.number(0, 0) }

    mutating func number(_ set: NameIndex.FormSet) -> UInt32 {
        let other = set.preferred == 0 && set.third == 0 ? 0 : others.number(set.preferred, set.third)
        return sets.number(set.legal, other)
    }
}

/// Forms with their letters run together, those of several tokens first: the ones whose letters matter most.
///
/// They are held flat, because every child's name is held against all of them.
struct WholeForms: Sendable {
    private var numbers: [UInt32] = []
    private var letters: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var letterSets: [UInt64] = []
    var severalTokenCount = 0

    var count: Int { numbers.count }

    mutating func append(_ form: UInt32, _ bytes: [UInt8]) {
        numbers.append(form)
        letters.append(contentsOf: bytes)
        starts.append(UInt32(letters.count))
        letterSets.append(NameToken.letterSet(of: bytes))
    }

    /// Visits the first `limit` forms whose letters leave a chance of agreement.
    func forEachThatMayAgree(
        _ whole: NameToken, limit: Int, _ visit: (_ form: UInt32, _ letters: UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let count = whole.bytes.count
        letters.withUnsafeBufferPointer { letters in
            starts.withUnsafeBufferPointer { starts in
                letterSets.withUnsafeBufferPointer { letterSets in
                    for place in 0..<limit {
                        let from = Int(starts[place])
                        let otherCount = Int(starts[place + 1]) - from
                        guard NameComparison.mayAgree(count, whole.letterSet, otherCount, letterSets[place]),
                            whole.bytes.first == letters[from]
                                || NameComparison.mayAgreeFromSecondLetter(
                                    count, whole.letterSet, otherCount, letterSets[place])
                        else { continue }
                        visit(numbers[place], UnsafeBufferPointer(rebasing: letters[from..<(from + otherCount)]))
                    }
                }
            }
        }
    }
}

/// For each key the numbers that belong to it, in rising order, in two flat arrays.
struct Postings: Sendable {
    private var starts: [UInt32]
    private var numbers: [UInt32]

    static let empty = Postings(keyCount: 0) { _ in }

    /// Visits all pairs twice: to count, then to place (counting sort).
    init(keyCount: Int, visit: (_ add: (_ key: Int, _ number: UInt32) -> Void) -> Void) {
        var counts = [UInt32](repeating: 0, count: keyCount + 1)
        visit { key, _ in counts[key + 1] += 1 }
        for key in 0..<keyCount { counts[key + 1] += counts[key] }
        var places = counts
        var numbers = [UInt32](repeating: 0, count: Int(counts[keyCount]))
        visit { key, number in
            numbers[Int(places[key])] = number
            places[key] += 1
        }
        starts = counts
        self.numbers = numbers
    }

    subscript(key: UInt32) -> ArraySlice<UInt32> {
        numbers[Int(starts[Int(key)])..<Int(starts[Int(key) + 1])]
    }

    /// Visits the numbers of these keys, key by key.
    @inline(__always)
    func forEachNumber(of keys: NumberSet, _ visit: (_ number: UInt32) -> Void) {
        starts.withUnsafeBufferPointer { starts in
            numbers.withUnsafeBufferPointer { numbers in
                keys.forEach { key in
                    for place in Int(starts[key])..<Int(starts[key + 1]) { visit(numbers[place]) }
                }
            }
        }
    }
}
