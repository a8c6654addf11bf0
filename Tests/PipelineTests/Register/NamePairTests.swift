import Foundation
import Linkage
import Pipeline
import Testing

/// Pairs of names with the verdict of a careful clerk, one custom a line.
@Suite("Pairs of names by custom")
struct NamePairTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let kind: String
        let left: String
        let right: String
        let verdict: String
        let custom: String

        var testDescription: String { "\(kind): \(left) / \(right)" }
    }

    static let pairs: [Pair] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../LinkageTests/Fixtures/name-pairs.tsv")
        guard let bytes = try? Data(contentsOf: file) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Pair(kind: cells[0], left: cells[1], right: cells[2], verdict: cells[3], custom: cells[4])
        }
    }()

    let tables = NameTables.builtIn

    /// The level of each part of the name, the police's form against the register's, the best of the aliases.
    private func levels(_ pair: Pair) -> (given: NameLevel, family: NameLevel) {
        func parted(_ text: String) -> (String, String) {
            guard pair.kind == "full" else { return pair.kind == "given" ? (text, "") : ("", text) }
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return (parts[0], parts[1])
        }
        let (given, family) = parted(pair.left)
        let (registerGiven, registerFamily) = parted(pair.right)
        let police = PoliceName.read(forenames: given, surname: family)
        let pupil = PoliceName.read(forenames: registerGiven, surname: registerFamily)
        func best(
            _ left: [ComparableName], _ right: [ComparableName], _ level: (ComparableName, ComparableName) -> NameLevel
        )
            -> NameLevel
        {
            left.flatMap { name in right.map { level(name, $0) } }.min() ?? .missing
        }
        return (
            best([police.given] + police.others, [pupil.given] + pupil.others) { tables.givenNameLevel($0, $1) },
            best([police.family] + police.otherFamilyNames, [pupil.family] + pupil.otherFamilyNames) {
                tables.familyNameLevel($0, $1)
            }
        )
    }

    @Test("the table covers every custom, with at least 150 pairs")
    func size() {
        #expect(Self.pairs.count >= 150)
        #expect(Set(Self.pairs.map(\.custom)).count >= 60)
    }

    @Test("one name in two spellings agrees", arguments: pairs.filter { $0.verdict == "same" && $0.kind != "full" })
    func same(pair: Pair) {
        let found = levels(pair)
        #expect((pair.kind == "given" ? found.given : found.family) <= .near)
    }

    @Test(
        "two names are not one: never the same, part or equivalent",
        arguments: pairs.filter { $0.verdict == "different" && $0.kind != "full" })
    func different(pair: Pair) {
        let found = levels(pair)
        #expect((pair.kind == "given" ? found.given : found.family) >= .near)
    }

    @Test(
        "what a person must settle is not certain by its letters",
        arguments: pairs.filter { $0.verdict == "maybe" && $0.kind != "full" })
    func maybe(pair: Pair) {
        let found = levels(pair)
        let level = pair.kind == "given" ? found.given : found.family
        // Kaur beside Kaur is the same word, and how little it says is counted on the register; the order of the
        // parts of a double name counts for nothing.
        #expect(level != .same || ["Kaur and Singh", "honorific", "double given name"].contains(pair.custom))
    }

    // MARK: Whole names

    /// A thousand pupils of other names, then the pupil in question.
    private func register(with pupil: PoliceName) -> RegisterColumns {
        var names = NameIndex()
        let others = (0..<1000).map { number in
            PoliceName.read(
                forenames: ["Otto", "Wilma", "Lorcan", "Petra", "Ingrid"][number % 5],
                surname: "Q" + String(repeating: "w", count: number % 7 + 1) + "x\(number)")
        }
        let all = others + [pupil]
        let given = all.map { names.givenSet(legal: names.form($0.given), preferred: 0, middle: 0) }
        let family = all.map { names.familySet(legal: names.form($0.family), preferred: 0, former: 0) }
        names.finish(tables: tables)
        return RegisterColumns(
            names: names, given: given, family: family, birth: all.map { _ in 0 }, dates: [nil],
            sex: all.map { _ in 0 }, postcode: all.map { _ in 0 }, postcodes: [nil], address: all.map { _ in 0 },
            school: all.map { _ in 0 }, pupil: all.indices.map(UInt32.init), pupilCount: all.count)
    }

    /// The weight of the pupil as the police told of it, and as the register itself would.
    private func weights(_ pair: Pair) throws -> (told: Double, itself: Double) {
        func name(_ text: String) -> PoliceName {
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return PoliceName.read(forenames: parts[0], surname: parts[1])
        }
        let pupil = name(pair.right)
        let search = ChildSearch(
            register: register(with: pupil),
            model: try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml"), tables: tables)
        func weight(_ told: PoliceName) -> Double {
            let child = PersonRecord(
                givenNames: told.given, familyName: told.family, otherGivenNames: told.others,
                otherFamilyNames: told.otherFamilyNames)
            return search.distribution(of: child).candidates.first { $0.row == 1000 }?.weight ?? 0
        }
        return (weight(name(pair.left)), weight(pupil))
    }

    @Test(
        "one whole name, however it is cut and ordered, is strong evidence",
        arguments: pairs.filter { $0.verdict == "same" && $0.kind == "full" })
    func sameWhole(pair: Pair) throws { #expect(try weights(pair).told > 3) }

    @Test(
        "another child's whole name is weaker evidence than the pupil's own",
        arguments: pairs.filter { $0.verdict == "different" && $0.kind == "full" })
    func differentWhole(pair: Pair) throws {
        let found = try weights(pair)
        #expect(found.told < found.itself - 1)
    }

    @Test(
        "a whole name that a person must settle is never stronger than the pupil's own",
        arguments: pairs.filter { $0.verdict == "maybe" && $0.kind == "full" })
    func maybeWhole(pair: Pair) throws {
        let found = try weights(pair)
        #expect(found.told <= found.itself)
    }
}
