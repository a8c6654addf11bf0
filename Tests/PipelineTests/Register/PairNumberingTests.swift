import Linkage
import Testing

@Suite("Numbers of pairs")
struct PairNumberingTests {
    @Test("pairs are numbered as they first come, and keep their numbers through every growth")
    func numbers() {
        var numbering = PairNumbering()
        let pairs = (0..<20_000).map { (first: UInt32($0 % 141), second: UInt32($0 / 141) &* 0x0100_0001) }
        for (place, pair) in pairs.enumerated() { #expect(numbering.number(pair.first, pair.second) == UInt32(place)) }
        for (place, pair) in pairs.enumerated() { #expect(numbering.number(pair.first, pair.second) == UInt32(place)) }
        #expect(numbering.count == pairs.count)
    }

    @Test("the order within a pair matters")
    func order() {
        var numbering = PairNumbering()
        #expect(numbering.number(1, 2) == 0)
        #expect(numbering.number(2, 1) == 1)
        #expect(numbering.number(0, 0) == 2)
        #expect(numbering.number(1, 2) == 0)
    }
}
