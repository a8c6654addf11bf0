import Foundation
import Testing

@Suite("The line for cron")
struct CronTests {
    /// `docs/cron.example` as cron reads it: settings, and the one line with time, user and command.
    private struct Table {
        var environment: [String: String] = [:]
        var times: [String] = []
        var user = ""
        var command = ""
        var lineCount = 0

        init() throws {
            let text = try String(contentsOf: Repository.root.appending(path: "docs/cron.example"), encoding: .utf8)
            for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
                guard line.first != "#", !line.isEmpty else { continue }
                let name = line.prefix { $0.isLetter || $0 == "_" }
                if !name.isEmpty, line.dropFirst(name.count).first == "=" {
                    environment[String(name)] = line.dropFirst(name.count + 1).filter { $0 != "\"" }
                    continue
                }
                let fields = line.split(maxSplits: 6, whereSeparator: { $0 == " " || $0 == "\t" })
                guard fields.count == 7 else { continue }
                lineCount += 1
                times = fields.prefix(5).map(String.init)
                user = String(fields[5])
                command = String(fields[6])
            }
        }

        /// Everything that decides how the job runs.
        var whole: String { environment.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") + "\n" + command }

        /// The line itself, with the program and the configuration of this test in place of the installed ones.
        func command(program: String, configuration: String, asOf: String) throws -> String {
            try command.replacingOccurrences(of: "\\%", with: "%")
                .replacing(Regex("[^ (\"]*/encompass(?= run)"), with: program)
                .replacing(Regex("--config [^ )\"]+"), with: "--config \(configuration) --as-of \(asOf)")
        }
    }

    private func run(_ folder: NightFolder) throws -> BuiltProgram.Ending {
        let table = try Table()
        let command = try table.command(
            program: BuiltProgram.path(), configuration: folder.url.appending(path: "encompass.yaml").path,
            asOf: NightFolder.sampleTime)
        let settings = table.environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let shell = table.environment["SHELL"] ?? "/bin/sh"
        return try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"), ["-i"] + settings + [shell, "-c", command], in: folder.url, environment: [:])
    }

    @Test("it has one line, a user, and every precaution")
    func precautions() throws {
        let table = try Table()
        #expect(table.lineCount == 1)
        #expect(!table.user.isEmpty && table.user != "root")
        #expect(table.times.prefix(2).allSatisfy { Int($0) != nil })
        for needed in ["umask 077", "SWIFT_BACKTRACE=enable=no", "ulimit -c 0", "timeout ", "SHELL=/bin/sh"] {
            #expect(table.whole.contains(needed), "\(needed)")
        }
        #expect(!table.command.replacingOccurrences(of: "\\%", with: "").contains("%"), "cron ends a line at a bare %")
    }

    @Test("under an empty environment it publishes the sample night, and says why it ends with 3")
    func sampleNight() throws {
        let folder = try NightFolder()
        let ending = try run(folder)
        #expect(ending.status == 3)
        #expect((ending.output + ending.errors).contains("3 police rows could not be read: see rejects.csv."))
        let names = try FolderContents.read(folder.url.appending(path: "out")).keys
        #expect(names.contains("2026-11-20/1/call-sheets.html"))
        for name in names where name != "current" {
            let facts = try FileManager.default.attributesOfItem(
                atPath: folder.url.appending(path: "out/\(name)").path)
            #expect(facts[.posixPermissions] as? Int == 0o600, "\(name)")
        }
    }

    @Test("it says nothing, and so sends no mail, when all is well")
    func silence() throws {
        let folder = try NightFolder()
        var police = PoliceRows(try folder.bytes(NightFolder.policeName))
        let truth = CommaTable.read(try folder.bytes("truth-person.csv"))
        let broken = truth.filter { $0["disposition"] == "reject" }.compactMap { Int($0["source_row"] ?? "") }
        for row in broken.sorted(by: >) { police.rows.remove(at: row - 2) }
        try folder.write(police.file, to: NightFolder.policeName)
        let ending = try run(folder)
        #expect(ending.status == 0)
        #expect(ending.output.isEmpty && ending.errors.isEmpty)
        #expect(try !folder.published().isEmpty)
    }

    @Test("it hands on the exit status and the message of a night that was refused")
    func refused() throws {
        let folder = try NightFolder()
        try folder.remove(NightFolder.policeName)
        let ending = try run(folder)
        #expect(ending.status == 66)
        #expect((ending.output + ending.errors).contains(NightFolder.policeName))
    }
}
