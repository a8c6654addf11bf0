import Encompass
import Foundation
import Pipeline
import Testing

@Suite("What the documents promise")
struct DocumentTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
    }

    /// The codes in the first column of the tables below a heading of the second order.
    private func codes(below heading: String, in document: String) -> [String] {
        let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasPrefix("## ") && $0.contains("`\(heading)`") }) else {
            return []
        }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
        return lines[start..<end].filter { $0.hasPrefix("| `") }.compactMap { line in
            let parts = line.split(separator: "`", omittingEmptySubsequences: false)
            return parts.count > 1 ? String(parts[1]) : nil
        }
    }

    @Test("docs/configuration.md is what config print --reference prints")
    func reference() throws {
        let printed = ConfigurationReference.lines.joined(separator: "\n") + "\n"
        let url = Repository.root.appending(path: "docs/configuration.md")
        if Repository.isRecording { try Data(printed.utf8).write(to: url) }
        #expect(try text("docs/configuration.md") == printed, "RECORD_SNAPSHOTS=1 writes it")
    }

    @Test("every key of the configuration is on the page, once")
    func everyKey() throws {
        let page = try text("docs/configuration.md")
        for key in ConfigurationKey.all {
            #expect(page.ranges(of: "| `\(key.path)` |").count == 1, "\(key.path)")
        }
    }

    @Test("every profile's YAML reads as a configuration of its input", arguments: ConfigurationProfile.all.map(\.name))
    func profiles(name: String) throws {
        let profile = try #require(ConfigurationProfile.named(name))
        #expect(profile.lines[0].contains(profile.isVerified ? "Profile \(name)" : "UNVERIFIED"))
        #expect(profile.lines.count > profile.columns.count)
    }

    @Test("every exit status is in the README with its number, and help exit-codes prints them all")
    func exitStatuses() throws {
        let readme = try text("README.md")
        let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| ") }
        for status in ExitStatus.all {
            let isThere = rows.contains { row in
                row.split(separator: "|").first?.split(whereSeparator: { !$0.isNumber }).contains("\(status.number)")
                    == true
            }
            #expect(isThere, "\(status.number) is not in the README's table")
        }
        let ending = try BuiltProgram.run(["help", "exit-codes"], in: try NightFolder(["mark": Data()]))
        #expect(ending.status == 0)
        for status in ExitStatus.all { #expect(ending.output.contains("\(status.number)  \(status.meaning)")) }
    }

    @Test("every verb is named in the README, and its help leads with two examples")
    func verbs() throws {
        let readme = try text("README.md")
        let folder = try NightFolder(["mark": Data()])
        let help = try BuiltProgram.run(["--help"], in: folder).output
        let listed = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.compactMap { line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first.map(String.init) : nil
        }.filter { $0 != "See" && $0 != "help" }
        #expect(listed.count >= 9)
        for verb in listed {
            #expect(readme.contains("encompass \(verb)"), "encompass \(verb) is not in the README")
            let page = try BuiltProgram.run([verb, "--help"], in: folder).output
            let lines = page.split(separator: "\n").map(String.init)
            let start = try #require(lines.firstIndex { $0.contains("EXAMPLES") }, "\(verb)")
            #expect(lines[(start + 1)...].prefix(4).count { $0.contains("encompass \(verb)") } >= 2, "\(verb)")
        }
    }

    @Test("the assurance page states the figures of docs/accuracy.md, and no others")
    func assuranceFigures() throws {
        func rows(_ text: String) -> [[String]] {
            text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
                line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            }
        }
        let measured = rows(try text("docs/accuracy.md"))
        let stated = rows(try text("docs/assurance/linkage-quality.md")).filter { $0.first?.isEmpty == false }
        let names = [
            "wrong-school calls per 1,000 children", "called without a person, of those on the register",
            "found with review",
        ]
        #expect(stated.map(\.first) == names)
        for row in stated {
            // The table of figures is the first with these names and an interval in a cell.
            let own = try #require(measured.first { $0.first == row.first && $0.contains { $0.contains(" to ") } })
            #expect(own.count > 2 && own[2] == row.last, "\(row): docs/accuracy.md has \(own)")
        }
    }

    @Test("every verb of a verb is in a document too")
    func innerVerbs() throws {
        let folder = try NightFolder(["mark": Data()])
        func listed(_ words: [String]) throws -> [String] {
            try BuiltProgram.run(words + ["--help"], in: folder).output.split(separator: "\n")
                .drop { !$0.hasPrefix("SUBCOMMANDS") }.compactMap { line in
                    line.hasPrefix("  ") && !line.hasPrefix("   ")
                        ? line.split(separator: " ").first.map(String.init) : nil
                }.filter { $0 != "See" && $0 != "help" }
        }
        let docs = Repository.root.appending(path: "docs")
        var pages = try FileManager.default.contentsOfDirectory(atPath: docs.path).filter { $0.hasSuffix(".md") }
            .map { try text("docs/\($0)") }
        pages.append(try text("README.md"))
        var count = 0
        for verb in try listed([]) {
            for inner in try listed([verb]) {
                count += 1
                #expect(pages.contains { $0.contains("\(verb) \(inner)") }, "\(verb) \(inner)")
            }
        }
        #expect(count > 25)
    }

    @Test(
        "every column of every CSV file is in the data dictionary, in order",
        arguments: ["call-list.csv", "review.csv", "referrals.csv", "rejects.csv", "match-log.csv"])
    func columns(file: String) throws {
        let written = try text("SampleData/expected/\(file)").split(whereSeparator: \.isNewline)[0]
        let columns = written.replacing("\u{FEFF}", with: "").split(separator: ",").map(String.init)
        #expect(codes(below: file, in: try text("docs/data-dictionary.md")) == columns)
    }

    @Test("every member of the JSON files is in the data dictionary")
    func members() throws {
        let dictionary = try text("docs/data-dictionary.md")
        func names(_ text: some StringProtocol) throws -> Set<String> {
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
            return Set((object as? [String: Any] ?? [:]).keys)
        }
        #expect(
            try names(try text("SampleData/expected/summary.json")) == Set(codes(below: "summary.json", in: dictionary))
        )
        var found: Set<String> = []
        for line in try text("SampleData/expected/match-log.jsonl").split(separator: "\n") {
            found.formUnion(try names(line))
        }
        let documented = codes(below: "match-log.jsonl", in: dictionary) + codes(below: "match-log.csv", in: dictionary)
        #expect(found == Set(documented))
    }

    @Test("the shipped Table Schemas are those the program prints", arguments: TableSchema.all.map(\.name))
    func schemas(name: String) throws {
        let schema = try #require(TableSchema.named(name))
        let printed = schema.lines.joined(separator: "\n") + "\n"
        let path = "Scripts/packaging/schemas/\(name).schema.json"
        if Repository.isRecording { try Data(printed.utf8).write(to: Repository.root.appending(path: path)) }
        #expect(try text(path) == printed, "RECORD_SNAPSHOTS=1 writes it")
    }
}
