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

    @Test("two sets joined hold what either held")
    func union() {
        var (even, threes) = (NumberSet(bound: 500), NumberSet(bound: 500))
        for number in 0..<500 where number % 2 == 0 { even.insert(UInt32(number)) }
        for number in 0..<500 where number % 3 == 0 { threes.insert(UInt32(number)) }
        even.formUnion(threes)
        #expect(even.numbers == (0..<500).filter { $0 % 2 == 0 || $0 % 3 == 0 }.map(UInt32.init))
    }

    @Test("the numbers that belong to keys are put in, key by key")
    func postings() {
        let postings = Postings(keyCount: 5) { add in
            for number in 0..<100 { add(number % 5, UInt32(number)) }
        }
        var keys = NumberSet(bound: 5)
        keys.insert(1)
        keys.insert(4)
        var rows = NumberSet(bound: 100)
        rows.insert(of: keys, in: postings)
        #expect(rows.numbers == (0..<100).filter { $0 % 5 == 1 || $0 % 5 == 4 }.map(UInt32.init))
    }

    @Test("a table of some members gives each its own number, and nobody else any", arguments: [1, 64, 65, 2000])
    func sparseTable(bound: Int) {
        var random = SeededNumbers(seed: UInt64(bound))
        var members = NumberSet(bound: bound)
        for _ in 0..<(bound / 3) { members.insert(UInt32(random.below(bound))) }
        var table = SparseTable(members) { $0 * 7 }
        if let first = members.numbers.first { table.update(first) { $0 + 1 } }
        table.updateAll { member, value in member % 2 == 0 ? value + 2 : value }
        for number in 0..<UInt32(bound) {
            let expected = number * 7 + (number == members.numbers.first ? 1 : 0) + (number % 2 == 0 ? 2 : 0)
            #expect(table.value(of: number) == (members.contains(number) ? expected : nil), "seed \(bound)")
        }
    }
}
