import Testing

@testable import Linkage

@Suite("Names that go together")
struct NamesTogetherTests {
    /// A register of families: each custom has its own given and family names, drawn evenly by a seeded generator.
    private func register(customs: Int, namesEach: Int, pupils: Int, seed: UInt64) -> NamesTogether {
        var numbers = SeededNumbers(seed: seed)
        var index = NameIndex()
        func name(_ letter: String, _ number: Int) -> ComparableName {
            ComparableName(tokens: [Array("\(letter)\(number)".utf8)])
        }
        var given: [UInt32] = []
        var family: [UInt32] = []
        for _ in 0..<pupils {
            let custom = numbers.below(customs)
            let first = index.form(name("g", custom * namesEach + numbers.below(namesEach)))
            let last = index.form(name("f", custom * namesEach + numbers.below(namesEach)))
            given.append(index.givenSet(legal: first, preferred: 0, middle: 0))
            family.append(index.familySet(legal: last, preferred: 0, former: 0))
        }
        index.finish(tables: .none)
        return NamesTogether(
            index, rows: zip(given, family).map { RegisterRow(given: $0, family: $1) },
            pupil: (0..<UInt32(pupils)).map { $0 })
    }

    @Test("names drawn independently are met again about as often as expected", arguments: [3, 4, 5])
    func independent(seed: UInt64) {
        // 300 × 300 pairs among 45,000 pupils: half a pupil a pair.
        let together = register(customs: 1, namesEach: 300, pupils: 45_000, seed: seed)
        let again = together.chance(expected: 0.5, count: 1)
        #expect(abs(again - 0.5) < 0.08, "\(again)")
    }

    @Test("names that keep to their custom are met again that much oftener", arguments: [3, 4, 5])
    func customs(seed: UInt64) {
        // Thirty customs: each pair is thirty times as frequent as independence would have it.
        let together = register(customs: 30, namesEach: 60, pupils: 54_000, seed: seed)
        let expected = 54_000.0 / (1800 * 1800)
        let again = together.chance(expected: expected, count: 1)
        #expect(abs(again / (30 * expected) - 1) < 0.2, "\(again)")
    }

    @Test("more pupils of a pair make another likelier, and a rarer pair is never likelier to be met again")
    func order() {
        let together = register(customs: 30, namesEach: 60, pupils: 54_000, seed: 7)
        for count in 1..<20 {
            #expect(together.chance(expected: 0.02, count: count + 1) > together.chance(expected: 0.02, count: count))
        }
        let rare = together.chance(expected: 1e-7, count: 1)
        #expect(rare > 0 && rare < together.chance(expected: 1e-4, count: 1))
    }

    @Test("a register too small to tell is taken to have independent names")
    func small() {
        let together = register(customs: 1, namesEach: 5, pupils: 3, seed: 1)
        let chance = together.chance(expected: 0.01, count: 1)
        #expect(abs(chance - 0.01 * 0.25 / 0.26) < 0.002, "\(chance)")
    }

    @Test("a pupil with several rows is counted once")
    func rowsOfOnePupil() {
        var index = NameIndex()
        let first = index.form(ComparableName(tokens: [Array("zofia".utf8)]))
        let last = index.form(ComparableName(tokens: [Array("reid".utf8)]))
        let given = index.givenSet(legal: first, preferred: 0, middle: 0)
        let family = index.familySet(legal: last, preferred: 0, former: 0)
        index.finish(tables: .none)
        func chance(_ pupils: [UInt32]) -> Double {
            let rows = pupils.map { _ in given }
            return NamesTogether(
                index, rows: rows.map { RegisterRow(given: $0, family: family) }, pupil: pupils
            )
            .chance(expected: 0.3, count: 1)
        }
        #expect(chance([1, 1, 1]) == chance([1]))
    }
}
