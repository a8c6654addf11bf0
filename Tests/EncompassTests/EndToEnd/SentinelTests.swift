import Encompass
import Foundation
import Testing

@Suite("Personal data goes nowhere by accident")
struct SentinelTests {
    /// The files of a night that hold no names, by the table of outputs.
    private static let nameless = [
        "manifest.json", "summary.json", "run-summary.html", "call-list.csv", "match-log.csv", "SHA256SUMS",
    ]
    private static let arguments = ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime]

    private func expectNoLeak(_ night: SentinelNight, _ ending: BuiltProgram.Ending, _ what: String) {
        #expect(night.leaks(in: ending.output) == [], "\(what), standard output")
        #expect(night.leaks(in: ending.errors) == [], "\(what), standard error")
    }

    @Test("the files that are for everyone, the names of all files and what the program says hold no personal value")
    func nightThatRuns() throws {
        let night = try SentinelNight()
        let folder = try NightFolder(night.files)
        for arguments in [
            Self.arguments + ["--dry-run"], Self.arguments, Self.arguments + ["--json"],
            ["check-config", "--config", "encompass.yaml"], ["check-config", "--config", "encompass.yaml", "--json"],
        ] {
            let ending = try BuiltProgram.run(arguments, in: folder)
            #expect([0, 3].contains(ending.status), "\(arguments): \(ending.errors)")
            expectNoLeak(night, ending, arguments.joined(separator: " "))
        }
        let published = try folder.published()
        for name in Self.nameless {
            let bytes = try #require(published["2026-11-20/1/\(name)"])
            #expect(!bytes.isEmpty)
            #expect(night.leaks(in: String(decoding: bytes, as: UTF8.self)) == [], "\(name)")
        }
        for name in try FolderContents.read(folder.url).keys { #expect(night.leaks(in: name) == [], "\(name)") }
    }

    @Test("the pages and files that are for one reader each do hold them: the search would find a leak")
    func searchFinds() throws {
        let night = try SentinelNight()
        let folder = try NightFolder(night.files)
        let outcome = try folder.run()
        #expect(outcome.totals.notify == 3 && outcome.totals.held == 1)
        #expect(outcome.totals.review == 1 && outcome.totals.refer == 1 && outcome.totals.suppress == 1)
        #expect(outcome.totals.rowsRejected == 4)
        for (ending, file) in [
            ("notify", "call-sheets.html"), ("review", "review.html"), ("review", "review.csv"),
            ("refer", "referrals.html"), ("refer", "referrals.csv"), ("ragged", "rejects.csv"),
            ("carried", "match-log.jsonl"),
        ] {
            let text = try folder.text("out/2026-11-20/1/\(file)")
            #expect(text.contains(night.surnames[ending] ?? "no name of that ending"), "\(file)")
        }
    }

    /// Ways in which inputs arrive spoilt, with the exit status expected.
    private static let spoilt: [(name: String, status: Int32, spoil: @Sendable (NightFolder) throws -> Void)] = [
        ("police file without its headings", 65, { try dropFirstLine(NightFolder.policeName, $0) }),
        ("register without its headings", 65, { try dropFirstLine("register.csv", $0) }),
        ("contacts without their headings", 65, { try dropFirstLine("contacts.csv", $0) }),
        ("police file cut short", 65, { try cut(NightFolder.policeName, 30, $0) }),
        ("register cut short", 65, { try cut("register.csv", 30, $0) }),
        (
            "police file of another encoding", 65,
            { try $0.replace("windows-1252\n  delimiter", with: "utf-16\n  delimiter", in: "encompass.yaml") }
        ),
        (
            "police file with another delimiter", 65,
            { try $0.replace("delimiter: \",\"", with: "delimiter: \";\"", in: "encompass.yaml") }
        ),
        (
            "police file with an open quotation mark", 3,
            { try $0.replace("L0010000,", with: "L0010000,\"", in: NightFolder.policeName) }
        ),
        ("contacts in place of closures", 65, { try $0.write($0.bytes("contacts.csv"), to: "closures.csv") }),
        (
            "police file in place of closures", 65,
            { try $0.write($0.bytes(NightFolder.policeName), to: "closures.csv") }
        ),
        (
            "police file in place of bank holidays", 65,
            { try $0.write($0.bytes(NightFolder.policeName), to: "bank-holidays.json") }
        ),
        (
            "police file in place of schools", 65,
            { try $0.write($0.bytes(NightFolder.policeName), to: "edubasealldata20261119.csv") }
        ),
        (
            "police file in place of the links", 65,
            { try $0.write($0.bytes(NightFolder.policeName), to: "links_edubasealldata20261119.csv") }
        ),
        (
            "register in place of the police file", 65,
            { try $0.write($0.bytes("register.csv"), to: NightFolder.policeName) }
        ),
        (
            "police file in place of the configuration", 78,
            { try $0.write($0.bytes(NightFolder.policeName), to: "encompass.yaml") }
        ),
        (
            "register in place of the configuration", 78,
            { try $0.write($0.bytes("register.csv"), to: "encompass.yaml") }
        ),
        (
            "police rows pasted under a key", 78,
            { folder in
                let rows = try folder.text(NightFolder.policeName).replacingOccurrences(of: "\r\n", with: " ")
                try folder.replace("shape: person", with: "shape: \(rows)", in: "encompass.yaml")
            }
        ),
        (
            "police file in place of the model", 78,
            { try $0.replace("model: default", with: "model: ./\(NightFolder.policeName)", in: "encompass.yaml") }
        ),
        (
            "police file in place of the state", 74,
            { folder in
                try folder.run()
                try folder.write(folder.bytes(NightFolder.policeName), to: "state/encompass.sqlite")
            }
        ),
    ]

    @Test("no refusal shows a personal value", arguments: spoilt.indices)
    func nightThatFails(index: Int) throws {
        let entry = Self.spoilt[index]
        let night = try SentinelNight()
        let folder = try NightFolder(night.files)
        try entry.spoil(folder)
        let temporary = folder.url.appending(path: "temporary")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        let ending = try BuiltProgram.run(
            Self.arguments, in: folder, environment: ["SWIFT_BACKTRACE": "enable=no", "TMPDIR": temporary.path])
        #expect(ending.status == entry.status, "\(entry.name): \(ending.errors)")
        #expect(!ending.errors.isEmpty, "\(entry.name)")
        expectNoLeak(night, ending, entry.name)
        for name in try FolderContents.read(folder.url).keys { #expect(night.leaks(in: name) == [], "\(entry.name)") }
        let left = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
        #expect(left == [], "\(entry.name) left something in the temporary folder")
    }

    @Test("there are more than fifty canaries to look for")
    func canaries() throws {
        #expect(try SentinelNight().sentinels.count > 50)
    }

    @Test("a file without headings whose first row reads like one shows no name as the nearest heading")
    func nearestHeading() throws {
        for (path, row) in [
            (NightFolder.policeName, "1,2,3,4,Rolf,6,Surnam,8,DOC,10,Sax,12,13,14,15,16,17,18\r\n"),
            ("register.csv", "1,Surnam,Legal Forenam,4,5,6,7,DOC,Sax,Urm,11,12,13,14,15,16,17,18\n"),
            ("contacts.csv", "Urm,Rolf,3,4,Nam,6,7,8,9,10,11\n"),
        ] {
            let folder = try NightFolder()
            try folder.write(Data(row.utf8) + folder.bytes(path).drop { $0 != 0x0A }.dropFirst(), to: path)
            let ending = try BuiltProgram.run(Self.arguments, in: folder)
            #expect(ending.status == 65)
            for name in ["rolf", "sax", "urm", "surnam\"", "forenam\"", "\u{201C}nam\u{201D}"] {
                #expect(!ending.errors.lowercased().contains(name), "\(path): \(ending.errors)")
            }
        }
    }

    private static func dropFirstLine(_ path: String, _ folder: NightFolder) throws {
        try folder.write(folder.bytes(path).drop { $0 != 0x0A }.dropFirst(), to: path)
    }

    private static func cut(_ path: String, _ count: Int, _ folder: NightFolder) throws {
        try folder.write(folder.bytes(path).dropLast(count), to: path)
    }
}
