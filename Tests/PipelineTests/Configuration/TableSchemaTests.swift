import Foundation
import Pipeline
import Tabular
import Testing

@Suite("The Table Schemas, held against the sample night")
struct TableSchemaTests {
    /// An input of the sample, the section of the configuration that maps it, and its schema.
    struct Input: Sendable, CustomStringConvertible {
        let schema: String
        let file: String
        let configuration: String
        let section: String
        let encoding: TextEncoding
        var description: String { file }
    }

    static let inputs = [
        Input(
            schema: "police", file: "police-2026-11-20.csv", configuration: "encompass.yaml", section: "police",
            encoding: .windows1252),
        Input(
            schema: "register", file: "register.csv", configuration: "encompass.yaml", section: "register",
            encoding: .utf8),
        Input(
            schema: "contacts", file: "contacts.csv", configuration: "encompass.yaml", section: "", encoding: .utf8),
    ]

    private static let samples = URL(filePath: #filePath).appending(path: "../../../../SampleData").standardized

    @Test("each input has what its schema asks for, but for the cells that are damaged on purpose", arguments: inputs)
    func valid(input: Input) throws {
        let faults = try Self.faults(in: try Self.table(input), schema: input.schema)
        #expect(faults.filter { $0.row == 0 } == [], "headings")
        // Rows that the program rejects too: a sender who checks first is told of the same ones.
        #expect(Set(faults.map(\.field)).subtracting(["", "occurrence_number", "child_age"]) == [])
        #expect(faults.count <= 3, "\(faults)")
    }

    @Test("a heading that is missing, a cell that is empty and one of the wrong form are found", arguments: inputs)
    func invalid(input: Input) throws {
        var table = try Self.table(input)
        let before = try Self.faults(in: table, schema: input.schema).count
        let fields = try Self.fields(input.schema)
        let filled = try #require(fields.first { $0.isFilled }?.name)
        let place = try #require(table[0].firstIndex(of: filled))
        table[5][place] = ""
        #expect(try Self.faults(in: table, schema: input.schema).count == before + 1)
        if let formed = fields.first(where: { $0.pattern != nil && table[0].contains($0.name) })?.name {
            let column = try #require(table[0].firstIndex(of: formed))
            table[6][column] = "no such form"
            #expect(try Self.faults(in: table, schema: input.schema).count == before + 2)
        }
        let needed = try #require(fields.first { $0.mustBeMapped && table[0].contains($0.name) }?.name)
        table[0][try #require(table[0].firstIndex(of: needed))] = "something-else"
        #expect(try Self.faults(in: table, schema: input.schema).contains { $0.row == 0 && $0.field == needed })
    }

    /// `FRICTIONLESS=/path/to/frictionless` asks the reference implementation too (pip install frictionless).
    @Test(
        "Frictionless finds the same", .enabled(if: ProcessInfo.processInfo.environment["FRICTIONLESS"] != nil),
        arguments: inputs)
    func frictionless(input: Input) throws {
        let program = try #require(ProcessInfo.processInfo.environment["FRICTIONLESS"])
        let table = try Self.table(input)
        let folder = ScratchFolder()
        let lines = table.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
        }
        try folder.write(Array(lines.joined().utf8), to: "table.csv")
        let schema = try #require(TableSchema.named(input.schema)).lines.joined(separator: "\n")
        try folder.write(Array(schema.utf8), to: "schema.json")
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["validate", "table.csv", "--schema", "schema.json", "--schema-sync", "--json"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let report = try #require(try JSONSerialization.jsonObject(with: said) as? [String: Any])
        let tasks = report["tasks"] as? [[String: Any]] ?? []
        let errors = tasks.flatMap { $0["errors"] as? [[String: Any]] ?? [] }
        let rows = Set(errors.compactMap { $0["rowNumber"] as? Int })
        #expect(rows == Set(try Self.faults(in: table, schema: input.schema).map(\.row)))
    }

    // MARK: A small validator: headings, required cells, patterns

    private struct Field {
        let name: String
        let mustBeMapped: Bool
        let isFilled: Bool
        let pattern: String?
    }

    private struct Found: Hashable {
        /// As a spreadsheet shows it, the heading being row 1; 0 for the headings.
        let row: Int
        let field: String
    }

    private static func fields(_ name: String) throws -> [Field] {
        let schema = try #require(TableSchema.named(name))
        let json = try JSONSerialization.jsonObject(with: Data(schema.lines.joined(separator: "\n").utf8))
        let fields = try #require((json as? [String: Any])?["fields"] as? [[String: Any]])
        return try fields.map { field in
            let constraints = field["constraints"] as? [String: Any] ?? [:]
            #expect(field["type"] as? String == "string")
            return Field(
                name: try #require(field["name"] as? String), mustBeMapped: field["mustBeMapped"] as? Bool ?? false,
                isFilled: constraints["required"] as? Bool ?? false, pattern: constraints["pattern"] as? String)
        }
    }

    private static func faults(in table: [[String]], schema: String) throws -> [Found] {
        var found: [Found] = []
        for field in try fields(schema) {
            guard let place = table[0].firstIndex(of: field.name) else {
                if field.mustBeMapped { found.append(Found(row: 0, field: field.name)) }
                continue
            }
            let pattern = try field.pattern.map { try Regex("(?:\($0))") }
            for (index, row) in table.enumerated().dropFirst() {
                let cell = place < row.count ? row[place] : ""
                let isWrong =
                    cell.isEmpty ? field.isFilled : try pattern.map { try $0.wholeMatch(in: cell) == nil } ?? false
                if isWrong { found.append(Found(row: index + 1, field: field.name)) }
            }
        }
        return found
    }

    /// The rows of an input as text, its headings replaced by the names that the configuration gives them.
    private static func table(_ input: Input) throws -> [[String]] {
        let bytes = try Data(contentsOf: samples.appending(path: input.file))
        let reader = CSVReader(bytes: Array(bytes), format: CSVFormat(encoding: input.encoding, limits: .reference))
        let names = try mapping(input)
        var rows = [try reader.start().map { names[$0] ?? $0 }]
        _ = try reader.readRows(onQuarantine: { _ in }) { row in
            rows.append(rows[0].indices.map { row.text($0) })
        }
        return rows
    }

    /// Headings and the fields they are mapped to, from the lines of one section of the configuration.
    private static func mapping(_ input: Input) throws -> [String: String] {
        guard !input.section.isEmpty else { return [:] }
        let text = try String(contentsOf: samples.appending(path: input.configuration), encoding: .utf8)
        let section = text.components(separatedBy: "\n\(input.section):\n").last ?? ""
        let columns = section.components(separatedBy: "\n  columns:\n").dropFirst().first ?? ""
        var names: [String: String] = [:]
        for line in columns.components(separatedBy: "\n").prefix(while: { $0.hasPrefix("    ") }) {
            guard let match = line.firstMatch(of: #/^    (\w+): (?:\{ heading: )?([^,}]+)/#) else { continue }
            names[String(match.2).trimmingCharacters(in: .whitespaces)] = String(match.1)
        }
        return names
    }
}
