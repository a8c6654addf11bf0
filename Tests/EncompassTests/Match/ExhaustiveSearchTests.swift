import InventedNight
import Pipeline
import Testing

@testable import Linkage

/// The search against the definitions, on a register of 3,000 invented pupils.
@Suite("The search finds what going through everything finds")
struct ExhaustiveSearchTests {
    static let seed: UInt64 = 20_261_120
    static let town = InventedTown(seed: seed)

    let scorer = ExhaustiveScorer(
        names: town.names, register: town.columns, model: InventedTown.model, tables: .builtIn)

    @Test("candidate for candidate, with the weight of the definitions to a thousandth of a bit", arguments: 0..<8)
    func sameCandidates(number: Int) {
        let child = Self.town.children[number * 9]
        let found = Self.town.search.distribution(of: child)
        let weights = scorer.weights(of: child)
        for candidate in found.candidates {
            #expect(
                abs(candidate.weight - weights[candidate.row]) < 0.001, "seed \(Self.seed), row \(candidate.row)")
        }
        // Nothing above the floor of 3 bits is missing: neither a row, nor the mass of the rows not shown.
        let kept = Set(found.candidates.map(\.row))
        let worst = found.candidates.map(\.weight).min() ?? 3
        for (row, weight) in weights.enumerated() where weight > max(3.001, worst + 0.001) && !kept.contains(row) {
            #expect(
                kept.contains { Distribution.isOnePupil($0, row, Self.town.columns) },
                "seed \(Self.seed): row \(row) was lost")
        }
        let mass = weights.reduce(0) { $0 + found.prior * exp2Exact($1) }
        #expect(abs(counted(found, weights) - mass) < mass * 0.000_01, "seed \(Self.seed)")
    }

    @Test("without a name, without a date, with a name alone: still the same")
    func sparseChildren() {
        for child in Self.town.children.prefix(2) {
            var nameless = child
            nameless.givenNames = .missing
            var dateless = child
            dateless.birthDate = .year(2014)
            var nameOnly = PersonRecord(givenNames: child.givenNames, familyName: child.familyName)
            nameOnly.otherGivenNames = [child.familyName]
            for sparse in [nameless, dateless, nameOnly] {
                let weights = scorer.weights(of: sparse)
                let found = Self.town.search.distribution(of: sparse)
                for candidate in found.candidates {
                    #expect(abs(candidate.weight - weights[candidate.row]) < 0.001, "seed \(Self.seed)")
                }
                let mass = weights.reduce(0) { $0 + found.prior * exp2Exact($1) }
                #expect(abs(counted(found, weights) - mass) < mass * 0.000_01, "seed \(Self.seed)")
            }
        }
    }

    @Test("a child of whom nothing but the birth date is recorded is weighed against every pupil born that day")
    func birthDateAlone() throws {
        let dates = Self.town.columns.dates.dropFirst()
        for child in Self.town.children.filter({ dates.contains($0.birthDate.trueDate) }).prefix(2) {
            let sparse = PersonRecord(birthDate: child.birthDate)
            let weights = scorer.weights(of: sparse)
            let found = Self.town.search.distribution(of: sparse)
            let worthALook = weights.indices.filter { weights[$0] > 3.001 }
            #expect(!worthALook.isEmpty)
            for row in worthALook {
                #expect(
                    found.candidates.contains { Distribution.isOnePupil($0.row, row, Self.town.columns) },
                    "seed \(Self.seed)")
            }
            let mass = weights.reduce(0) { $0 + found.prior * exp2Exact($1) }
            #expect(abs(counted(found, weights) - mass) < mass * 0.000_01, "seed \(Self.seed)")
        }
    }

    /// The mass of all rows as the distribution has it: its candidates, the others, and what further rows of a candidate
    /// hold, which are left out so that one pupil counts once.
    private func counted(_ found: Distribution, _ weights: [Double]) -> Double {
        let kept = Set(found.candidates.map(\.row))
        let worst = found.candidates.map(\.weight).min() ?? 3
        var mass = found.candidates.reduce(found.othersMass) { $0 + found.mass(of: $1) }
        for (row, weight) in weights.enumerated() where weight > max(3, worst - 0.000_1) && !kept.contains(row) {
            guard kept.contains(where: { Distribution.isOnePupil($0, row, Self.town.columns) }) else { continue }
            mass += found.prior * exp2Exact(weight)
        }
        return mass
    }
}

/// A register in plain form and children told at the door, both invented from a seed.
struct InventedTown: Sendable {
    let columns: RegisterColumns
    let search: ChildSearch
    let names: [ExhaustiveScorer.Names]
    let children: [PersonRecord]

    init(seed: UInt64) {
        var files: [String: [UInt8]] = [:]
        do {
            try InventedNight(NightRecipe(seed: seed)).write { path, chunk in
                files[path, default: []].append(contentsOf: chunk)
            }
            try InventedNight(NightRecipe(seed: seed, dirt: .heavy)).writePlain(queries: 80) { path, chunk in
                files[path, default: []].append(contentsOf: chunk)
            }
        } catch {
            preconditionFailure("the closures above throw nothing")
        }
        let rows = InventedTown.table(files["register.csv"] ?? [])
        names = rows.map { row in
            func name(_ heading: String) -> ComparableName { NameFolding.comparable(row[heading] ?? "") }
            return ExhaustiveScorer.Names(
                given: name("Legal Forename"), preferredGiven: name("Preferred Forename"), middle: name("Middle Names"),
                family: name("Legal Surname"), preferredFamily: name("Preferred Surname"),
                formerFamily: name("Former Surname"))
        }
        columns = InventedTown.columns(rows, names)
        search = ChildSearch(register: columns, model: InventedTown.model, tables: .builtIn)
        children = InventedTown.table(files["queries.csv"] ?? []).map { row in
            let name = PoliceName.read(forenames: row["forename"] ?? "", surname: row["surname"] ?? "")
            let sex = row["sex"]?.first
            return PersonRecord(
                givenNames: name.given, familyName: name.family, otherGivenNames: name.others,
                otherFamilyNames: name.otherFamilyNames,
                birthDate: CalendarDate(isoText: row["dob"] ?? "").map { .day($0) } ?? .missing,
                sex: sex == "F" ? .female : sex == "M" ? .male : nil,
                postcode: PostcodeReader.read(row["postcode"] ?? "").postcode)
        }
    }

    /// The model that comes with the program.
    static let model: LinkageModel = {
        do throws(ModelReader.ModelError) {
            return try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
        } catch {
            preconditionFailure(error.text)
        }
    }()

    private static func columns(_ rows: [[String: String]], _ names: [ExhaustiveScorer.Names]) -> RegisterColumns {
        var index = NameIndex()
        let given = names.map {
            index.givenSet(
                legal: index.form($0.given), preferred: index.form($0.preferredGiven), middle: index.form($0.middle))
        }
        let family = names.map {
            index.familySet(
                legal: index.form($0.family), preferred: index.form($0.preferredFamily),
                former: index.form($0.formerFamily))
        }
        index.finish(tables: .builtIn)
        let born = rows.map { CalendarDate(isoText: $0["DOB"] ?? "") }
        let homes = rows.map { PostcodeReader.read($0["Postcode"] ?? "").postcode }
        let dates = Array(Set(born.compactMap { $0 })).sorted()
        let postcodes = Array(Set(homes.compactMap { $0?.text })).sorted { $0.lexicographicallyPrecedes($1) }
        let dateNumbers = Dictionary(uniqueKeysWithValues: dates.enumerated().map { ($1, UInt16($0 + 1)) })
        let homeNumbers = Dictionary(uniqueKeysWithValues: postcodes.enumerated().map { ($1, UInt32($0 + 1)) })
        let ids = rows.map { $0["UPN"] ?? "" }
        let pupils = Dictionary(uniqueKeysWithValues: Set(ids).sorted().enumerated().map { ($1, UInt32($0)) })
        return RegisterColumns(
            names: index, given: given, family: family, birth: born.map { $0.flatMap { dateNumbers[$0] } ?? 0 },
            dates: [nil] + dates, sex: rows.map { $0["Sex"] == "F" ? 1 : $0["Sex"] == "M" ? 2 : 0 },
            postcode: homes.map { $0.flatMap { homeNumbers[$0.text] } ?? 0 },
            postcodes: [nil] + postcodes.map { Postcode(text: $0) }, address: rows.map { _ in 0 },
            school: rows.map { _ in 0 }, pupil: ids.map { pupils[$0] ?? 0 }, pupilCount: pupils.count)
    }

    /// The rows below the headings, by heading; the invented register quotes only cells with commas.
    private static func table(_ bytes: [UInt8]) -> [[String: String]] {
        let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(cells)
        guard let headings = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(headings, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}
