import Casework
import InventedNight
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Matcher")
struct MatcherTests {
    static let tables = NameTables.builtIn

    /// A register made of the invented town is not needed here: a few families are enough.
    private static func register() throws -> Register { try SmallRegister.make() }

    private func match(_ children: [Child], kept: Int = 5) throws -> [MatchedChild] {
        Matcher(model: InventedTown.model, tables: Self.tables, candidatesKept: kept)
            .match(children, against: try Self.register())
    }

    private func child(
        _ given: String, _ family: String, born: String = "", home: String = "", in occurrence: String = "BX-1",
        row: Int = 2
    ) -> Child {
        var made = InventedCase {
            $0.given = NameFolding.comparable(given)
            $0.family = NameFolding.comparable(family)
            $0.born = born.isEmpty ? .missing : .day(day(born))
            $0.home = PostcodeReader.read(home).postcode
            $0.occurrence = occurrence
        }
        made.row = row
        return made.child
    }

    @Test("one shortlist a child, in the order of the children, with shares that sum to one")
    func shortlists() throws {
        let children = [
            child("Zofia", "Reid", born: "2016-07-03", home: "BX4 7QT"), child("Bartholomew", "Quispe", row: 3),
            child("", "", born: "2012-01-05", row: 4), child("Given7", "Family7", born: "2012-01-08", row: 5),
        ]
        let found = try match(children)
        #expect(found.map(\.child.source.row) == [2, 3, 4, 5])
        for matched in found {
            let list = matched.shortlist
            let sum = list.candidates.reduce(list.others + list.none + list.sibling) { $0 + $1.posterior }
            #expect(abs(sum - 1) < 1e-9)
            #expect(list.candidates.count <= 5)
            #expect(list.comparedCount == SmallRegister.pupilCount)
            for candidate in list.candidates {
                #expect(abs(candidate.findings.reduce(0) { $0 + $1.bits } - candidate.matchWeight) < 0.001)
            }
        }
        #expect(found[0].shortlist.candidates.first?.pupil.id == "A1")
    }

    @Test("the candidates not kept count among the others")
    func kept() throws {
        let one = try match([child("Given7", "Family7")], kept: 1)[0].shortlist
        let many = try match([child("Given7", "Family7")], kept: 50)[0].shortlist
        #expect(one.candidates.count == 1)
        #expect(abs(one.none - many.none) < 1e-12)
        let rest = many.candidates.dropFirst().reduce(many.others) { $0 + $1.posterior }
        #expect(abs(one.others - rest) < 1e-9)
        #expect(one.marginBits == many.marginBits)
    }

    @Test("a child who stands twice in an occurrence is compared once, and twins are two children")
    func repeats() throws {
        let first = child("Zofia", "Reid", born: "2016-07-03", home: "BX4 7QT", row: 2)
        let again = child("Zosia", "Reid", born: "2016-07-03", row: 3)
        let twin = child("Tymon", "Reid", born: "2016-07-03", row: 4)
        let elsewhere = child("Zofia", "Reid", born: "2016-07-03", in: "BX-2", row: 5)
        let found = try match([first, again, twin, elsewhere])
        #expect(found.map(\.repeats) == [nil, first.reference, nil, nil])
        #expect(found[1].shortlist.candidates.first?.pupil.id == "A1")
    }

    @Test("the order of rows does not matter")
    func order() throws {
        let children = [
            child("Zofia", "Reid", born: "2016-07-03", row: 2), child("Tymon", "", born: "2018-02-01", row: 3),
            child("Wren", "Reid", born: "2021-05-05", row: 4), child("Given7", "Family7", row: 5),
        ]
        let forward = try match(children)
        let backward = try match(Array(children.reversed()))
        for (matched, other) in zip(forward, backward.reversed()) {
            #expect(matched.child.source.row == other.child.source.row)
            #expect(matched.shortlist.candidates.map(\.posterior) == other.shortlist.candidates.map(\.posterior))
            #expect(matched.shortlist.candidates.map(\.pupil.id) == other.shortlist.candidates.map(\.pupil.id))
        }
    }

    @Test("a hundred children with the same data are done with in time, each with a whole distribution")
    func manyAlike() throws {
        let children = (0..<100).map { child("Reid", "Zofia", home: "BX4 7QT", row: $0 + 2) }
        let clock = ContinuousClock()
        var found: [MatchedChild] = []
        let time = try clock.measure { found = try match(children) }
        #expect(found.count == 100)
        #expect(time < .seconds(20))
        #expect(Set(found.map { $0.shortlist.candidates.first?.posterior ?? 0 }).count == 1)
    }
}
