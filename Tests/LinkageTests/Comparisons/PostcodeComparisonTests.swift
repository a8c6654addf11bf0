import Testing

@testable import Linkage

@Suite("Postcode comparison")
struct PostcodeComparisonTests {
    private func level(_ left: String, _ right: String) -> PostcodeLevel {
        PostcodeComparison(Postcode(text: Array(left.utf8))).level(Postcode(text: Array(right.utf8)))
    }

    @Test(
        "a slip, then the sector, then the district",
        arguments: [
            ("BX47QT", "BX47QT", PostcodeLevel.same), ("BX47QT", "BX47QD", .oneEdit), ("BX47QT", "BX4QT", .oneEdit),
            ("BX47QT", "XB47QT", .oneEdit), ("BX47QT", "BX47TQ", .oneEdit), ("BX47QT", "BX417QT", .oneEdit),
            ("BX47QT", "BX47AB", .sameSector), ("BX47QT", "BX41AB", .sameOutward), ("BX47QT", "BX111AB", .different),
            ("BX11AA", "BX12BB", .sameOutward), ("BX11AA", "BX111BB", .different), ("BX47QT", "QZ38JW", .different),
        ])
    func levels(left: String, right: String, expected: PostcodeLevel) {
        #expect(level(left, right) == expected)
        #expect(level(right, left) == expected)
    }

    @Test("no postcode is no evidence")
    func missing() {
        #expect(PostcodeComparison(Postcode(text: Array("BX47QT".utf8))).level(nil) == .missing)
    }

    @Test("one edit apart is an alignment distance of one, on 10,000 random pairs")
    func oneEdit() {
        var numbers = SeededNumbers(seed: 19)
        var apart = 0
        for round in 0..<10_000 {
            let left = numbers.word("AB12", 0...7)
            let right = round % 2 == 0 ? numbers.word("AB12", 0...7) : numbers.misspelt(left, slips: 1)
            let isOne = StringSimilarity.distanceByTable(left, right) == 1
            #expect(
                PostcodeComparison.areOneEditApart(left, right) == isOne || left == right, "seed 19, round \(round)")
            if isOne { apart += 1 }
        }
        #expect(apart > 2000)
    }

    @Test("a postcode in one word has the levels of its text, on 20,000 random pairs and with none")
    func packed() {
        var numbers = SeededNumbers(seed: 23)
        func postcode(_ text: [UInt8]) -> Postcode? { text.isEmpty ? nil : Postcode(text: text) }
        for round in 0..<20_000 {
            let left = numbers.word("AB12", 1...8)
            let right = round % 2 == 0 ? numbers.word("AB12", 0...8) : Array(numbers.misspelt(left, slips: 1).prefix(8))
            let expected = PostcodeComparison(Postcode(text: left)).level(postcode(right))
            let found = PackedPostcode(postcode(left)).level(PackedPostcode(postcode(right)))
            #expect(found == expected, "seed 23, round \(round)")
        }
        #expect(!PackedPostcode(Postcode(text: Array("ABCDEFGH1".utf8))).isPacked)
    }
}
