import Testing

@testable import Linkage

@Suite("Token comparison")
struct NameComparisonTests {
    static let seed: UInt64 = 7_411

    private func level(_ left: [UInt8], _ right: [UInt8]) -> TokenLevel {
        right.withUnsafeBufferPointer { NameComparison.level(NameToken(left), $0, otherSound: SoundKey.of(right)) }
    }

    private func level(_ left: String, _ right: String) -> TokenLevel { level(Array(left.utf8), Array(right.utf8)) }

    private func mayAgree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (letters, others) = (NameToken.letterSet(of: left), NameToken.letterSet(of: right))
        return NameComparison.mayAgree(left.count, letters, right.count, others)
            && (left.first == right.first
                || NameComparison.mayAgreeFromSecondLetter(left.count, letters, right.count, others))
    }

    @Test("the bound prunes no pair that the full comparison puts above none: 20,000 random pairs")
    func boundOnRandomTokens() {
        var numbers = SeededNumbers(seed: Self.seed)
        var agreeing = 0
        for round in 0..<20_000 {
            let left = numbers.word(round % 2 == 0 ? "abcd?" : "abcdefghijklmnopqrstuvwxyz", 1...14)
            let right =
                round % 3 == 0
                ? numbers.word("abcdxyz?", 1...14) : numbers.misspelt(left, slips: 1 + numbers.below(4))
            guard !right.isEmpty, level(left, right) != .none else { continue }
            agreeing += 1
            #expect(mayAgree(left, right), "seed \(Self.seed), round \(round)")
        }
        #expect(agreeing > 3000)
    }

    @Test("the bound prunes no pair of real names that the full comparison puts above none")
    func boundOnNames() {
        let tokens = NameTables.realTokens
        var agreeing = 0
        for (place, left) in tokens.enumerated() where place % 307 == 0 {
            for right in tokens where level(left, right) != .none {
                agreeing += 1
                #expect(mayAgree(left, right), "place \(place)")
            }
        }
        #expect(agreeing > 60)
    }

    @Test("the level of two tokens does not depend on which is the child's")
    func symmetry() {
        var numbers = SeededNumbers(seed: Self.seed)
        for round in 0..<4000 {
            let left = NameTables.realTokens[numbers.below(NameTables.realTokens.count)]
            let right = numbers.misspelt(left, slips: 1 + numbers.below(3))
            guard !right.isEmpty else { continue }
            let there = level(left, right)
            let back = level(right, left)
            // Jaro–Winkler itself is not symmetric where letters repeat; everything else is.
            if there != back {
                let likeness = (StringSimilarity.jaroWinkler(left, right), StringSimilarity.jaroWinkler(right, left))
                #expect(likeness.0 != likeness.1, "seed \(Self.seed), round \(round)")
            }
        }
    }

    @Test(
        "slips of the pen are near, other names are not",
        arguments: [
            ("jhon", "john", TokenLevel.near), ("smiht", "smith", .near), ("zainab", "zaynab", .near),
            ("kazimierz", "kazimeirs", .near), ("ben", "benjami", .near), ("shaun", "shawn", .near),
            ("mikaela", "michaela", .soundsAlike), ("t", "thomas", .initial), ("j", "thomas", .none),
            ("tom", "tim", .none),
            ("o", "oliver", .initial), ("jack", "james", .none), ("leo", "leo", .same),
        ])
    func examples(left: String, right: String, expected: TokenLevel) {
        #expect(level(left, right) == expected)
    }

    @Test("a lost character stands for one letter or none, and two letters at least must remain")
    func lostCharacter() {
        #expect(level("o?brien", "obrien") == .near)
        #expect(level("zo?", "zoe") == .near)
        #expect(level("jos?", "jose") == .near)
        #expect(level("ren?e", "renee") == .near)
        #expect(level("o?brien", "odonnell") == .none)
        #expect(level("z?", "zoe") == .none)
        #expect(level("?????????????????????????", "alexanderthegreatofmacedon") == .none)
        #expect(level("ab???", "??ab?") != .same)
    }

    @Test("a token of lost characters costs no more than a token of letters")
    func lostCharactersAreBounded() {
        let lost = Array((String(repeating: "a?", count: 30) + "x").utf8)
        let other = Array((String(repeating: "a?", count: 30) + "y").utf8)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = level(lost, other) } < .seconds(2))
    }

    // MARK: Whole names

    @Test(
        "each token is used once, and the worst one decides",
        arguments: [
            ("thomas james", "james thomas", NameLevel.same), ("ellie mae", "ellie mae rose", .part),
            ("ellie", "ellie mae", .part), ("elli mae", "ellie mae", .near), ("anna anna", "anna", .part),
            ("t j", "thomas james", .initial), ("lexi mae", "ellie mae", .different), ("t", "thomas", .initial),
            ("ellie mae", "elliemae", .same), ("elliemay", "ellie may", .same),
        ])
    func wholeNames(left: String, right: String, expected: NameLevel) {
        #expect(NameTables.none.givenNameLevel(name(left), name(right)) == expected)
    }

    @Test("the same name in its own script is the same name, however it was romanised")
    func scripts() {
        let written = Array("юлія".utf8)
        let left = ComparableName(tokens: [Array("iuliia".utf8)], script: written)
        let right = ComparableName(tokens: [Array("yuliya".utf8)], script: written)
        #expect(NameTables.none.givenNameLevel(left, right) == .same)
        let other = ComparableName(tokens: [Array("olha".utf8)], script: Array("ольга".utf8))
        #expect(NameTables.none.givenNameLevel(left, other) == .different)
        #expect(NameTables.none.givenNameLevel(left, .missing) == .missing)
    }
}
