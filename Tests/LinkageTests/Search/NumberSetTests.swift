import Testing

@testable import Linkage

@Suite("Numbers of a register, each once")
struct NumberSetTests {
    @Test(
        "what is put in comes out once, in rising order, whatever the order it came in", arguments: [1, 64, 65, 1000])
    func order(bound: Int) {
        var random = SeededNumbers(seed: UInt64(bound))
        let wanted = (0..<bound).map { _ in UInt32(random.below(bound)) }
        var set = NumberSet(bound: bound)
        for number in wanted.prefix(bound / 2) { set.insert(number) }
        set.insert(contentsOf: wanted[(bound / 2)...])
        #expect(set.numbers == Set(wanted).sorted(), "seed \(bound)")
    }

    @Test("an empty set has nothing in it", arguments: [0, 1, 130])
    func empty(bound: Int) {
        #expect(NumberSet(bound: bound).numbers.isEmpty)
    }
}
