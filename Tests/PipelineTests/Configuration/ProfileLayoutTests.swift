import Casework
import Foundation
import Linkage
import Testing

@testable import Pipeline

@Suite("Profiles and schemas, by files in their layout")
struct ProfileLayoutTests {
    /// A heading row in which every field has its nth known heading, in the reverse order of the table.
    private func headings(_ profile: ConfigurationProfile, _ choice: Int) -> [String] {
        profile.columns.sorted { $0.key > $1.key }.map { $0.value.headings[min(choice, $0.value.headings.count - 1)] }
    }

    private func load(_ profile: String, section: String) throws -> Configuration {
        let text = """
            paths: { state: state, output: out }
            police: { files: p.csv, profile: niche-like, shape: person }
            register: { files: r.csv, profile: \(section == "register" ? profile : "one-like") }
            schools: { gias: { file: g.csv } }
            """
        return try ConfigurationSamples.load(text)
    }

    @Test(
        "a police file in the layout of niche-like binds every field, whichever of its headings it has",
        arguments: 0..<4)
    func niche(choice: Int) throws {
        let profile = try #require(ConfigurationProfile.named("niche-like"))
        let row = headings(profile, choice)
        guard Set(row.map { $0.lowercased() }).count == row.count else { return }
        let feed = try load("niche-like", section: "police").police.feed
        let binding = try FeedBinding(feed.columns, heading: row, file: "p.csv")
        #expect(binding.columns.count == feed.columns.mapped.count)
        #expect(feed.encoding == .windows1252 && !profile.isVerified)
    }

    @Test(
        "register files in the layouts of one-like and synergy-like bind every field",
        arguments: ["one-like", "synergy-like"], 0..<3)
    func registers(name: String, choice: Int) throws {
        let profile = try #require(ConfigurationProfile.named(name))
        let feed = try load(name, section: "register").register.feed
        let binding = try FeedBinding(feed.columns, heading: headings(profile, choice), file: "r.csv")
        #expect(binding.columns.count == feed.columns.mapped.count)
        #expect(!profile.isVerified)
    }

    @Test("what a register may lack is missing without a word, and what it must have is named")
    func lacking() throws {
        let feed = try load("one-like", section: "register").register.feed
        let binding = try FeedBinding(
            feed.columns, heading: ["UPN", "Surname", "Forename", "DOB", "URN"], file: "r.csv")
        #expect(binding.columns.count == 5)
        #expect(throws: FeedError.self) {
            try FeedBinding(feed.columns, heading: ["UPN", "Surname", "Forename", "URN"], file: "r.csv")
        }
    }

    @Test("the schools file as published, and the same with other headings mapped, give the same schools")
    func gias() throws {
        let published = [
            "URN", "LA (code)", "EstablishmentNumber", "EstablishmentName", "EstablishmentStatus (name)",
            "PhaseOfEducation (name)", "EstablishmentTypeGroup (name)", "OpenDate", "CloseDate", "Street", "Town",
            "Postcode", "TelephoneNum", "HeadTitle (name)", "HeadFirstName", "HeadLastName",
        ]
        let cells = [
            "900001", "990", "2000", "Ashgate Lane", "Open", "Primary", "Academies", "01-09-1950", "", "1 Mill Lane",
            "Brackenford", "BX1 0AA", "01632960300", "Ms", "Olivia", "Jagger",
        ]
        let other = published.map { $0 == "TelephoneNum" ? "Switchboard" : $0 == "EstablishmentName" ? "School" : $0 }
        let text = ConfigurationSamples.minimal.replacing(
            "gias: { file: in/gias.csv }",
            with: "gias: { file: in/gias.csv, columns: { phone: Switchboard, name: School } }")
        let feed = try ConfigurationSamples.load(text).schools.gias
        func table(_ heading: [String]) -> TextTable {
            TextTable(file: "g.csv", heading: heading, rows: [TextTable.Row(row: 2, line: 2, cells: cells)])
        }
        #expect(PublishedHeadings(try ConfigurationSamples.load(ConfigurationSamples.minimal).schools.gias) == nil)
        var renamed = table(other)
        try #require(PublishedHeadings(feed)).give(to: &renamed)
        #expect(renamed.heading == published)
        let school = try #require(try SchoolDirectory(renamed) { $0 }.urns.first)
        #expect(try SchoolDirectory(renamed) { $0 }[school]?.phone == "01632960300")
        var wrong = table(published)
        #expect(throws: FeedError.self) { try PublishedHeadings(feed)?.give(to: &wrong) }
    }

    @Test("doctors' practices as published, 27 columns and no headings, are known by their place")
    func practices() throws {
        var cells = Array(repeating: "", count: 27)
        for (place, text) in [
            (0, "A81001"), (1, "THE SURGERY"), (9, "BX1 1AA"), (10, "19740401"), (12, "A"), (25, "4"),
        ] {
            cells[place] = text
        }
        let bytes = Array((cells.joined(separator: ",") + "\n").utf8)
        let file = try SniffedFile(name: "epraccur.csv", bytes: bytes, total: bytes.count)
        let proposal = FeedProposal(file)
        #expect(proposal.kind == .practices && proposal.missing.isEmpty)
        #expect(proposal.meanings.first { $0.field == "postcode" }?.heading == "10")
    }

    // MARK: Table Schemas

    private struct Schema: Decodable {
        struct Field: Decodable {
            struct Constraints: Decodable {
                var required: Bool?
                var pattern: String?
            }
            var name: String
            var headings: [String]
            var mustBeMapped: Bool
            var constraints: Constraints?
        }
        var fields: [Field]
    }

    /// The faults of a table by a schema: what a sender's own check would say.
    private func faults(_ rows: [[String: String]], _ schema: Schema) throws -> [String] {
        var faults: [String] = []
        for field in schema.fields {
            let present = field.headings.first { heading in rows.first?[heading] != nil }
            guard let heading = present else {
                if field.mustBeMapped { faults.append("\(field.name): missing") }
                continue
            }
            let pattern = try field.constraints?.pattern.map { try Regex($0) }
            for row in rows {
                let cell = row[heading] ?? ""
                if cell.isEmpty {
                    if field.constraints?.required == true { faults.append("\(field.name): empty") }
                } else if let pattern, cell.wholeMatch(of: pattern) == nil {
                    faults.append("\(field.name): pattern")
                }
            }
        }
        return faults
    }

    private func schema(_ name: String) throws -> Schema {
        let text = try #require(TableSchema.named(name)).lines.joined(separator: "\n")
        return try JSONDecoder().decode(Schema.self, from: Data(text.utf8))
    }

    private func rows(_ text: String) -> [[String: String]] {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first }) }
    }

    @Test("a schema passes a sound table, and names a missing column, an empty cell and a cell of the wrong form")
    func schemas() throws {
        let contacts = try schema("contacts")
        #expect(try faults(rows("urn,role,name,phone\n900001,lead,A,01632960001"), contacts).isEmpty)
        #expect(try faults(rows("urn,role,name\n900001,lead,A"), contacts) == ["phone: missing"])
        #expect(try faults(rows("urn,role,name,phone\n,head,A,1"), contacts) == ["urn: empty", "role: pattern"])
        let register = try schema("register")
        #expect(try faults(rows("UPN,Surname,Forename,DOB,URN\nA1,Aal,Bea,2015-01-01,900001"), register).isEmpty)
        #expect(
            try faults(rows("UPN,Surname,Forename,DOB,URN\nA1,,Bea,2015-01-01,9"), register) == [
                "legal_surname: empty", "urn: pattern",
            ])
    }
}
