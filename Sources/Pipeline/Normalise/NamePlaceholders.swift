/// Words that stand where a name was not known.
///
/// The lists come from the notes on real exports in the domain brief (`UNK`, `BABY`, `CHILD 1`, `?`) and from the
/// Department for Education's own cleaning of given names (`baby`, `infant`).
enum NamePlaceholders {
    /// Says that nothing is known, in any cell.
    private static let nothing = words(
        """
        unknown unk unkn unkown unknwn unknow unnamed unidentified nk notknown tbc tba tbd tbn nfa nfd x xx xxx xxxx nil \
        null none noname anon anonymous withheld refused declined redacted undisclosed
        """)

    /// Says what the child is instead of who.
    private static let kinds = words(
        """
        baby babies babyboy babygirl infant newborn neonate child children kid kids boy boys girl girls male female \
        toddler juvenile minor daughter twin twins triplet sibling siblings brother sister youth person unborn foetus fetus
        """)

    /// Goes with the above and says nothing alone.
    private static let fillers = words(
        """
        young small little new born old older elder eldest younger youngest other first second third one two three four \
        five six of the and no name number not known son a b c d e f 1st 2nd 3rd
        """)

    private static let phrases = phraseSet([
        "not known", "not given", "not stated", "not recorded", "not provided", "not named", "not disclosed",
        "not obtained", "not applicable", "no name", "no names", "no name given", "name unknown", "name not known",
        "no details", "details unknown", "n k", "see notes", "see above", "as above", "to be confirmed", "to follow",
        "to be named", "not yet named", "yet to be named", "new born", "fnu", "lnu",
    ])

    private static let unbornWords = words("unborn foetus fetus")

    /// Words that may stand before a name in the given-name cell and are not part of it.
    private static let prefixes = words("baby child infant newborn toddler unknown unk unnamed unborn")

    /// Whether the whole text says that a name is not known.
    static func isNothing(_ tokens: [[UInt8]], written: String) -> Bool {
        let bare = bareTokens(tokens)
        if bare.isEmpty || isNotApplicable(bare, written: written) { return true }
        return phrases.contains(bare) || bare.allSatisfy { nothing.contains($0) } || isNumber(bare)
    }

    /// Whether the whole text says what the child is, or that nothing is known.
    static func isKind(_ tokens: [[UInt8]], written: String) -> Bool {
        let bare = bareTokens(tokens)
        if isNothing(bare, written: written) { return true }
        if bare.count > 2, bare[0] == Array("baby".utf8), bare[1] == Array("of".utf8) { return true }
        return bare.contains { kinds.contains($0) || nothing.contains($0) }
            && bare.allSatisfy { token in
                kinds.contains(token) || nothing.contains(token) || fillers.contains(token)
                    || token.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// Whether a child not yet born is meant.
    static func saysUnborn(_ tokens: [[UInt8]]) -> Bool {
        let bare = bareTokens(tokens)
        return bare.contains { unbornWords.contains($0) }
            || zip(bare, bare.dropFirst()).contains { first, second in
                first == Array("un".utf8) && second == Array("born".utf8)
            }
    }

    /// The tokens without words such as `baby` before a name.
    static func withoutPrefixes(_ tokens: [[UInt8]]) -> [[UInt8]] {
        var rest = tokens[...]
        while rest.count > 1, let first = rest.first, prefixes.contains(first) { rest = rest.dropFirst() }
        return Array(rest)
    }

    /// `N/A` with its stroke; without it, Na is a surname.
    private static func isNotApplicable(_ tokens: [[UInt8]], written: String) -> Bool {
        tokens == [Array("n".utf8), Array("a".utf8)] && written.utf8.contains { $0 == 0x2F || $0 == 0x5C }
    }

    private static func isNumber(_ tokens: [[UInt8]]) -> Bool {
        tokens.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    }

    /// The tokens without wildcards: `UNK?` is as unknown as `UNK`.
    private static func bareTokens(_ tokens: [[UInt8]]) -> [[UInt8]] {
        tokens.map { $0.filter { $0 != NameFolding.wildcard } }.filter { !$0.isEmpty }
    }

    private static func words(_ list: String) -> Set<[UInt8]> { Set(list.split(separator: " ").map { Array($0.utf8) }) }

    private static func phraseSet(_ list: [String]) -> Set<[[UInt8]]> {
        Set(list.map { phrase in phrase.split(separator: " ").map { Array($0.utf8) } })
    }
}
