import Testing

@testable import Linkage

@Suite("String similarity")
struct StringSimilarityTests {
    static let seed: UInt64 = 20_261_120

    @Test(
        "Jaro–Winkler gives the published values",
        arguments: [
            ("martha", "marhta", 0.9611), ("dwayne", "duane", 0.84), ("dixon", "dicksonx", 0.8133),
            ("jones", "johnson", 0.8324), ("abroms", "abrams", 0.9222), ("same", "same", 1), ("abc", "xyz", 0),
        ])
    func publishedLikeness(left: String, right: String, likeness: Double) {
        #expect(abs(StringSimilarity.jaroWinkler(Array(left.utf8), Array(right.utf8)) - likeness) < 0.000_06)
        #expect(abs(StringSimilarity.jaroWinkler(Array(right.utf8), Array(left.utf8)) - likeness) < 0.000_06)
    }

    @Test(
        "the alignment distance edits no substring twice",
        arguments: [
            ("ca", "abc", 3), ("ab", "ba", 1), ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("", "", 0),
            ("jhon", "john", 1), ("smith", "smiht", 1), ("abcd", "badc", 2),
        ])
    func publishedDistance(left: String, right: String, distance: Int) {
        #expect(StringSimilarity.alignmentDistance(Array(left.utf8), Array(right.utf8)) == distance)
    }

    @Test("word arithmetic and textbook agree on 6,000 random pairs, of 64 and 65 letters too")
    func bitsEqualTextbook() {
        var numbers = SeededNumbers(seed: Self.seed)
        for round in 0..<6000 {
            let isLong = round % 10 == 0
            let left = numbers.word(round % 2 == 0 ? "abc" : "abcdefghijklmnop", isLong ? 62...66 : 0...12)
            let right =
                round % 3 == 0
                ? numbers.misspelt(left, slips: 3) : numbers.word("abcdefgh", isLong ? 60...66 : 0...12)
            let distance = StringSimilarity.alignmentDistance(left, right)
            #expect(distance == StringSimilarity.distanceByTable(left, right), "seed \(Self.seed), round \(round)")
            let likeness = StringSimilarity.jaroWinkler(left, right)
            #expect(
                abs(likeness - textbookJaroWinkler(left, right)) < 1e-12, "seed \(Self.seed), round \(round)")
        }
    }

    @Test("real names and their misspellings: word arithmetic and textbook agree")
    func bitsEqualTextbookOnNames() {
        var numbers = SeededNumbers(seed: Self.seed)
        for token in NameTables.realTokens {
            let other = numbers.misspelt(token, slips: 1 + numbers.below(3))
            #expect(
                StringSimilarity.alignmentDistance(token, other) == StringSimilarity.distanceByTable(token, other),
                "seed \(Self.seed)")
            #expect(
                abs(StringSimilarity.jaroWinkler(token, other) - textbookJaroWinkler(token, other)) < 1e-12,
                "seed \(Self.seed)")
        }
    }

    @Test("equal tokens are 1 and 0 apart, whatever their length", arguments: [1, 2, 63, 64, 65, 300])
    func equalTokens(count: Int) {
        let token = [UInt8](repeating: UInt8(ascii: "k"), count: count)
        #expect(StringSimilarity.jaroWinkler(token, token) == 1)
        #expect(StringSimilarity.alignmentDistance(token, token) == 0)
    }

    /// Winkler 1990, from the definition: matches in the window, half the matches out of order, prefix up to four.
    private func textbookJaroWinkler(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let jaro = textbookJaro(left, right)
        guard jaro > 0.7 else { return jaro }
        let prefix = zip(left, right).prefix(4).prefix { $0 == $1 }.count
        return jaro + Double(prefix) * 0.1 * (1 - jaro)
    }

    private func textbookJaro(_ left: [UInt8], _ right: [UInt8]) -> Double {
        if left.isEmpty && right.isEmpty { return 1 }
        let window = max(max(left.count, right.count) / 2 - 1, 0)
        var partner = [Int?](repeating: nil, count: left.count)
        for (place, letter) in right.enumerated() {
            let free = left.indices.first { partner[$0] == nil && left[$0] == letter && abs($0 - place) <= window }
            if let free { partner[free] = place }
        }
        let matched = left.indices.filter { partner[$0] != nil }
        guard !matched.isEmpty else { return 0 }
        let inOrder = partner.compactMap { $0 }.sorted()
        let outOfOrder = zip(matched, inOrder).count { left[$0] != right[$1] }
        let matches = Double(matched.count)
        return
            (matches / Double(left.count) + matches / Double(right.count)
            + (matches - Double(outOfOrder / 2)) / matches) / 3
    }
}
