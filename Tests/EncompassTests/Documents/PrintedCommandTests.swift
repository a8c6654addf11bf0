import Encompass
import Foundation
import Testing

@Suite("Commands that README, runbook and recovery page print")
struct PrintedCommandTests {
    @Test("each is played or has its reason, and nothing is played that is not printed")
    func complete() throws {
        let printed = Set(try PrintedCommand.all().map(\.text))
        try #require(printed.count > 40)
        let played = Set(CommandPlay.all.map(\.printed))
        for command in printed.sorted() {
            #expect(played.contains(command) || CommandPlay.stated[command] != nil, "“\(command)” is never run")
        }
        for command in played.sorted() { #expect(printed.contains(command), "“\(command)” is printed nowhere") }
        for play in CommandPlay.all { #expect(play.isAsPrinted, "“\(play.printed)” is not what “\(play.typed)” is") }
    }

    @Test("scripts that are printed are there, can be started, and are whole")
    func scripts() throws {
        let scripts = Set(try PrintedCommand.all().map(\.text).filter { $0.hasPrefix("Scripts/") })
        for script in scripts {
            let path = Repository.root.appending(path: String(script.split(separator: " ")[0])).path
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(script)")
            let check = try BuiltProgram.launch(
                URL(filePath: "/bin/bash"), ["-n", path], in: Repository.root, environment: [:])
            #expect(check.status == 0, "\(script): \(check.errors)")
        }
    }

    @Test("units that are printed are in the package")
    func units() throws {
        for command in try PrintedCommand.all().map(\.text) where command.hasPrefix("sudo systemctl") {
            let unit = try #require(command.split(separator: " ").last)
            let path = Repository.root.appending(path: "Scripts/packaging/systemd/\(unit)").path
            #expect(FileManager.default.fileExists(atPath: path), "\(unit)")
        }
    }

    @Test("the fresh ones end as they must, each in a folder in which no night has been run")
    func fresh() throws {
        for play in CommandPlay.all where play.isFresh { try check(play, in: NightFolder(), [:]) }
    }

    @Test("the others end as they must, on the morning after a night")
    func morning() throws {
        let folder = try NightFolder()
        #expect(try BuiltProgram.run(WrongTurn.run, in: folder).status == 3)
        let words = try Self.morning(folder)
        for play in CommandPlay.all where !play.isFresh { try check(play, in: folder, words) }
    }

    @Test("the README's configuration is one that runs, and needs no more than it says")
    func configuration() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let block = try #require(readme.components(separatedBy: "```yaml\n").dropFirst().first)
        let yaml = try #require(block.components(separatedBy: "```").first)
        let folder = try NightFolder()
        let moved = yaml.replacing("/var/spool/encompass/in/edubasealldata.csv", with: "./\(WrongTurn.gias)")
            .replacing("/var/spool/encompass/in/", with: "./").replacing("/var/spool/encompass/out", with: "./out")
            .replacing("/var/lib/encompass/state", with: "./state").replacing("/etc/encompass/keys", with: "./keys")
        try #require(!moved.contains("/var/"))
        try folder.write(moved, to: "readme.yaml")
        try FileManager.default.removeItem(at: folder.url.appending(path: "police-child-2026-11-20.csv"))
        for path in ["police-incident-2026-11-20.csv", "police-incident-list-2026-11-20.csv"] {
            try folder.remove(path)
        }
        let check = try BuiltProgram.run(["check-config", "--config", "readme.yaml"], in: folder)
        #expect(check.status == 0, "\(check.errors)\(check.output)")
        let night = try BuiltProgram.run(
            ["run", "--config", "readme.yaml", "--as-of", NightFolder.sampleTime], in: folder)
        #expect(night.status == 3, "\(night.errors)\(night.output)")
        #expect((night.output + night.errors).contains("schools to call"))
    }

    private func check(_ play: CommandPlay, in folder: NightFolder, _ words: [String: String]) throws {
        let arguments = play.typed.split(separator: " ").map { words[String($0)] ?? String($0) }
        let ending = try BuiltProgram.run(arguments, in: folder)
        let said = ending.output + ending.errors
        #expect(ending.status == play.status, "\(play.printed): \(said)")
        #expect(play.says.isEmpty || said.contains(play.says), "\(play.printed): no “\(play.says)” in: \(said)")
    }

    /// What the night says of the words that stand for something, and the files that come back from people.
    private static func morning(_ folder: NightFolder) throws -> [String: String] {
        let log = try folder.table("match-log.csv", of: "2026-11-20-1")
        let calls = try folder.table("call-list.csv", of: "2026-11-20-1")
        let called = Set(calls.compactMap { $0["urn"] })
        let told = try #require(
            log.first { $0["rule"] == "matched" && called.contains($0["school_urns"] ?? "") })
        let call = try #require(calls.first { $0["urn"] == told["school_urns"] })
        let reviews = log.filter { $0["disposition"] == "review" }.compactMap { $0["child_ref"] }
        try #require(reviews.count > 1)
        let (child, sheet) = (try #require(told["child_ref"]), try #require(call["call_id"]))
        try folder.write(
            "run_id,child_ref,decision,decided_by,second_by,decided_at,reason\r\n"
                + "2026-11-20-1,\(reviews[0]),none,A. Leader,,2026-11-20T07:12,No pupil fits\r\n", to: "decisions.csv")
        try folder.write(
            "run_id,sheet_id,child_ref,try,at,spoke_to,code,initials\r\n"
                + "2026-11-20-1,\(sheet),\(child),1,2026-11-20T07:28,Lead,1,AB\r\n", to: "outcomes.csv")
        try FileManager.default.copyItem(
            at: Repository.root.appending(path: "Sources/Pipeline/Resources/linkage-model.yaml"),
            to: folder.url.appending(path: "model-2.yaml"))
        let page = try folder.text("out/current/run-summary.html")
            .replacing(#/<[^>]*>/#, with: "").replacing("&nbsp;", with: "")
        let foot = try #require(page.firstMatch(of: #/Audit\s*(\d+)\s*([0-9A-F ]+?)\s*check\s*([A-Z0-9]{4})/#))
        return [
            "@child": child, "@sheet": sheet, "@pupil": try #require(told["pupil_id"]), "@other": reviews[1],
            "@paper": "\(foot.1):\(foot.2):\(foot.3)",
        ]
    }
}
