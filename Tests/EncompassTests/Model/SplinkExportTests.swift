import Foundation
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("model export")
struct SplinkExportTests {
    private let folder = ModelFolder()

    private func export() throws -> (SplinkExport, LinkageModel) {
        let source = try folder.smallSource()
        let plain = try #require(source.plain)
        let model = try ModelFolder.builtInModel()
        return (
            SplinkExport(
                model, sample: source.sample, register: plain.register, queries: plain.queries, tables: .builtIn),
            model
        )
    }

    @Test("the settings hold the model's m, level for level, and its prior", arguments: ["duckdb", "spark"])
    func sameNumbers(engine: String) throws {
        let (export, model) = try export()
        let file = try #require(export.files.first { $0.path == "splink-\(engine).json" })
        let settings = try #require(
            try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
        let prior = try #require(settings["probability_two_random_records_match"] as? Double)
        #expect(abs(prior - (1 - model.notOnRegister - model.siblingNotOnRegister) / 5) < 1e-12)
        let comparisons = try #require(settings["comparisons"] as? [[String: Any]])
        let expected: [(String, ModelComparison)] = [
            ("given_names", .givenNames), ("family_name", .familyName), ("dob", .birthDate), ("sex", .sex),
            ("postcode", .homePostcode),
        ]
        #expect(comparisons.compactMap { $0["output_column_name"] as? String } == expected.map(\.0))
        for (comparison, (_, own)) in zip(comparisons, expected) {
            let levels = try #require(comparison["comparison_levels"] as? [[String: Any]])
            #expect(levels.first?["is_null_level"] as? Bool == true)
            let m = levels.dropFirst().compactMap { $0["m_probability"] as? Double }
            let shares = model.shares(of: own)
            #expect(m.count == shares.count)
            for (one, other) in zip(m, shares) { #expect(abs(one - other) < 1e-9, "\(own.key)") }
            #expect(levels.last?["sql_condition"] as? String == "ELSE")
            #expect(levels.dropLast().allSatisfy { $0["sql_condition"] as? String != "ELSE" })
        }
    }

    @Test("a value's frequency is our own count of chance: one bearer fewer, and half a one")
    func frequencies() throws {
        let (export, _) = try export()
        let file = try #require(export.files.first { $0.path == "tf_sex.csv" })
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == "sex,tf_sex\r\nF,0.300000000000\r\nM,0.500000000000\r\n")
    }

    @Test("the files go into a new folder, and never into one that is there")
    func refusesToOverwrite() throws {
        let (export, _) = try export()
        try export.write(to: folder.file("splink"), files: folder.files)
        #expect(try folder.text("splink/README.md").contains("What is approximate"))
        #expect(throws: FileError.self) { try export.write(to: folder.file("splink"), files: folder.files) }
    }

    @Test("the order of given names does not count, nor does the way they are written")
    func prepared() throws {
        let rows = SplinkRows(tables: .builtIn)
        let one = rows.row(id: "1", written: ["Ellie-Mae", "O'Neill", "2013-01-17", "F", "bx2 3ce"])
        let other = rows.row(id: "2", written: ["MAE ELLIE", "ONEILL", "2013-01-17", "Girl", "BX23CE"])
        #expect(one.dropFirst() == other.dropFirst())
        #expect(one[1] == "ellie mae")
    }
}
