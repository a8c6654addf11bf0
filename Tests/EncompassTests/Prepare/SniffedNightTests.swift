import Encompass
import Foundation
import Pipeline
import Testing

@Suite("A night from sniffed files")
struct SniffedNightTests {
    private static let shapes = [
        ("police-2026-11-20.csv", "encompass.yaml"), ("police-child-2026-11-20.csv", "encompass-child.yaml"),
        ("police-incident-2026-11-20.csv", "encompass-incident.yaml"),
        ("police-incident-list-2026-11-20.csv", "encompass-incident-list.yaml"),
    ]

    private func lines(_ path: String, in folder: NightFolder, showsValues: Bool = false) throws -> SniffReport {
        let url = folder.url.appending(path: path)
        let file = try SniffedFile.look(at: url.path, files: Ports.live.files)
        return SniffReport(file, FeedProposal(file), path: url.path, showsValues: showsValues)
    }

    private func values(_ text: String, _ folder: NightFolder) throws -> [String: String] {
        let configuration = try Configuration.load(text: text, file: "encompass.yaml", folder: folder.url.path)
        return Dictionary(uniqueKeysWithValues: configuration.values.map { ($0.path, $0.text) })
    }

    @Test(
        "init maps every column of the sample as its own configuration does, in all four shapes",
        arguments: shapes.indices)
    func mapping(index: Int) throws {
        let (police, name) = Self.shapes[index]
        let folder = try NightFolder()
        let flags = [
            "init", "--config", "first.yaml", "--council", "Brackenshire Council", "--team", "Front Door", "--police",
            police, "--register", "register.csv", "--gias", "edubasealldata20261119.csv", "--contacts", "contacts.csv",
            "--closures", "closures.csv", "--bank-holidays", "bank-holidays.json", "--links",
            "links_edubasealldata20261119.csv",
        ]
        let ending = try BuiltProgram.run(flags, in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        let found = try values(try folder.text("first.yaml"), folder)
        let wanted = try values(try folder.text(name), folder)
        for (key, value) in wanted where key.hasPrefix("police.") || key.hasPrefix("register.") {
            // The name of the file becomes a pattern, and roles that are no child's keep their defaults.
            guard key != "police.files", !key.hasSuffix("_roles") else { continue }
            #expect(found[key] == value, "\(key)")
        }
        #expect(try BuiltProgram.run(["check-config", "--config", "first.yaml"], in: folder).status == 0)
    }

    @Test("the night runs from the configuration that init wrote, and calls the same schools")
    func wholeNight() throws {
        let folder = try NightFolder()
        let flags = [
            "init", "--config", "first.yaml", "--council", "Brackenshire Council", "--team", "Front Door", "--police",
            NightFolder.policeName, "--register", "register.csv", "--gias", "edubasealldata20261119.csv", "--keys",
            "keys",
        ]
        #expect(try BuiltProgram.run(flags, in: folder).status == 0)
        let usual = try NightFolder().run()
        let night = try folder.run(configuration: "first.yaml")
        #expect(night.totals.rowsRead == usual.totals.rowsRead)
        #expect(night.totals.children == usual.totals.children)
        #expect(night.totals.notify > usual.totals.notify / 2)
    }

    @Test("init never overwrites, and says so")
    func neverOverwrites() throws {
        let folder = try NightFolder()
        let before = try folder.bytes("encompass.yaml")
        let ending = try BuiltProgram.run(["init", "--config", "encompass.yaml"], in: folder)
        #expect(ending.status == 73 && ending.errors.contains("it is there already"))
        #expect(try folder.bytes("encompass.yaml") == before)
    }

    @Test("no cell of a person's column is shown, unless it is asked for")
    func privacy() throws {
        let folder = try NightFolder()
        for (file, headings) in [
            (NightFolder.policeName, ["Surname", "DOB", "Address", "Postcode", "Person ID", "Occurrence Number"]),
            ("register.csv", ["Legal Surname", "UPN", "DOB", "Postcode", "Address"]),
        ] {
            let said = try lines(file, in: folder)
            let words = (said.lines.joined(separator: "\n") + said.json.line).split { !$0.isLetter && !$0.isNumber }
            let shown = Set(words.map(String.init))
            let table = CommaTable.read(try folder.bytes(file))
            try #require(table.count > 50)
            for row in table {
                for heading in headings {
                    guard let cell = row[heading], cell.count > 5, !cell.contains(" ") else { continue }
                    #expect(!shown.contains(cell), "a cell under \(heading) is shown")
                }
            }
            let open = try lines(file, in: folder, showsValues: true)
            #expect(open.lines.joined().contains("“"))
        }
    }
}
