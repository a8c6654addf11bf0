import Testing

@testable import Linkage

@Suite("Postcodes of a register")
struct RegisterPostcodesTests {
    private func postcodes(_ texts: [String]) -> [Postcode?] {
        [nil] + texts.map { Postcode(text: Array($0.utf8)) }
    }

    @Test(
        "come back as they were put in, held as words or, where one is too long, as text",
        arguments: [["BX21AA", "M11AE", "W1A0AX", "B", "ABCDEFGH"], ["BX21AA", "ABCDEFGHI"]])
    func comeBack(texts: [String]) {
        let written = postcodes(texts)
        #expect(RegisterPostcodes(written).map { $0?.text } == written.map { $0?.text })
    }

    @Test("have the levels of their text, held either way", arguments: [[], ["ABCDEFGHI"]])
    func levels(alsoHeld: [String]) throws {
        var numbers = SeededNumbers(seed: 31)
        let written = postcodes(
            (0..<400).map { _ in String(decoding: numbers.word("AB12", 1...8), as: UTF8.self) } + alsoHeld)
        let held = RegisterPostcodes(written)
        for text in ["AB12", "A1", "B", "ABCDEFGHI", "BA211AB"] {
            let sought = Postcode(text: Array(text.utf8))
            let comparison = PostcodeComparison(sought)
            let expected = written.map { comparison.level($0) }
            #expect(held.levels(sought, PackedPostcode(sought)) == expected)
            #expect(held.indices.map { held.level(sought, PackedPostcode(sought), $0) } == expected)
        }
    }
}
