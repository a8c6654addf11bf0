import Casework
import InventedNight
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Evaluation of an invented population")
struct EvaluatorTests {
    private static let queries = 60

    private static func population() throws -> PlainPopulation {
        var written: [String: [UInt8]] = [:]
        let recipe = NightRecipe.sized(pupils: 1500, children: queries, seed: 5)
        try InventedNight(recipe).writePlain(queries: queries) { written[$0, default: []] += $1 }
        func sheet(_ name: String) -> PlainSheet { PlainSheet(name: name, bytes: written[name] ?? []) }
        return try PlainPopulation(
            register: sheet("register-plain.csv"), queries: sheet("queries.csv"), truth: sheet("truth-plain.csv"),
            defaults: Configuration.defaults(), tables: .builtIn, asOf: NightRecipe.sampleTime.date)
    }

    private static func judge(keepsPairs: Bool = false) throws -> [[JudgedChild]] {
        let model = try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
        return Evaluator(
            model: model, tables: .builtIn, configuration: try Configuration.defaults(),
            withoutBirthDate: [.review, .supported], day: NightRecipe.sampleTime.date
        ).judge(try population(), keepsPairs: keepsPairs)
    }

    @Test("every query is judged once under each policy, in the order asked")
    func order() throws {
        let judged = try Self.judge()
        let queries = try Self.population().truths.map(\.query)
        #expect(queries.count == Self.queries)
        #expect(judged.count == 2)
        for children in judged { #expect(children.map(\.query) == queries) }
    }

    @Test("a policy that trusts less never calls for more children, and both find the same ones or more")
    func policies() throws {
        let judged = try Self.judge()
        let calls = judged.map { $0.count { $0.call != .none } }
        #expect(calls[0] <= calls[1])
        #expect(calls[0] > Self.queries / 4)
    }

    @Test("the pairs of a query are distinct pupils, best first, and their shares sum to no more than 1")
    func pairs() throws {
        let children = try Self.judge(keepsPairs: true)[0]
        #expect(children.contains { $0.pairs.count > 1 })
        for child in children {
            #expect(Set(child.pairs.map(\.pupilID)).count == child.pairs.count)
            #expect(child.pairs.map(\.oddsBits) == child.pairs.map(\.oddsBits).sorted(by: >))
            #expect(child.pairs.reduce(0) { $0 + $1.posterior } < 1 + 1e-9)
            #expect(child.pairs.first?.oddsBits == child.guess?.oddsBits)
        }
        let lines = String(decoding: EvaluationFiles.pairs(children), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.first == "query_id,pupil_id,score,posterior")
        #expect(lines.count == 1 + children.reduce(0) { $0 + $1.pairs.count })
    }

    @Test("the decisions file has a row for each child, with what was decided and how the likeliest agrees")
    func decisions() throws {
        let children = try Self.judge(keepsPairs: true)[0]
        let lines = String(decoding: EvaluationFiles.decisions(children), as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 1 + children.count)
        let heading = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        #expect(heading.prefix(4) == ["query_id", "on_register", "disposition", "rule"])
        #expect(heading.contains("date_of_birth") && heading.contains("rival_date_of_birth"))
        for (child, line) in zip(children, lines.dropFirst()) {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            #expect(cells.count == heading.count)
            #expect(cells[0] == child.query && cells[3] == child.rule)
            #expect((cells[2] == "review") == child.isReviewed)
        }
    }

    @Test("the same population gives the same report, byte for byte, and the report names nobody")
    func report() throws {
        func files() throws -> [PublishedFile] {
            let runs = zip(["review", "supported"], try Self.judge()).map {
                EvaluationReport.Run(population: "middle", seed: "5", policy: $0, children: $1)
            }
            let report = EvaluationReport(runs, bootstrap: Bootstrap(resamples: 20))
            return try EvaluationFiles.all(report, heading: "Invented.")
                + [PublishedFile(path: "text", text: EvaluationText.lines(report).joined(separator: "\n"))]
                + [PublishedFile(path: "json", text: report.json.line)]
        }
        let first = try files()
        #expect(try files() == first)
        let identifiers = try Set(Self.population().truths.map(\.pupilID).filter { !$0.isEmpty })
        #expect(!identifiers.isEmpty)
        for file in first {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!identifiers.contains { text.contains($0) }, "\(file.path)")
        }
    }
}

@Suite("Name bands")
struct NameBandTests {
    private func name(_ written: String) -> ComparableName { NameFolding.comparable(written) }

    @Test(
        "a name belongs to the part of the world whose tables know it, the family name first",
        arguments: [
            ("Alfie", "Hussain", "arabic-and-muslim"), ("Jasleen", "Kaur", "south-asian"),
            ("Siobhan", "Quarrelby", "british-and-irish"), ("Kasia", "Quarrelby", "east-european"),
        ])
    func parts(given: String, family: String, band: String) {
        let bands = NameBands(familyRows: [:])
        #expect(bands.band(given: name(given), family: name(family)) == band)
    }

    @Test("a name no table knows is sorted by how many bear it on this register")
    func frequency() {
        let bands = NameBands(familyRows: [
            name("Quarrelby").letters: 5, name("Thistlewick").letters: 1, name("Other").letters: 3994,
        ])
        #expect(bands.band(given: name("Zzyx"), family: name("Quarrelby")) == "not-listed, common here")
        #expect(bands.band(given: name("Zzyx"), family: name("Thistlewick")) == "not-listed, rare here")
        #expect(bands.band(given: name("Zzyx"), family: name("Unmet")) == "not-listed, unseen here")
    }
}
