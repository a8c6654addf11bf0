import Foundation
import Testing

@Suite("The first hour")
struct FirstHourTests {
    @Test("Scripts/first-hour goes from nothing to the first published night")
    func script() throws {
        let folder = try NightFolder([:])
        try folder.write("", to: "mark")
        let ending = try BuiltProgram.launch(
            Repository.root.appending(path: "Scripts/first-hour"), [try BuiltProgram.path()], in: folder.url,
            environment: ["PATH": "/usr/bin:/bin"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("the first night is published"))
    }

    @Test("every command the README shows for the first hour is played by it")
    func commands() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let script = try String(contentsOf: Repository.root.appending(path: "Scripts/first-hour"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## The first hour\n").last)
        let block = try #require(section.components(separatedBy: "```").dropFirst().first)
        let commands = block.split(separator: "\n").map { line in
            line.split(separator: "#")[0].split(separator: " ").dropFirst().prefix { !$0.contains(".") }.joined(
                separator: " ")
        }
        try #require(commands.count >= 8)
        for command in commands {
            let words = command.split(separator: " ")
            #expect(script.contains("\"$program\" \(words[0])"), "\(command)")
            if let option = words.first(where: { $0.hasPrefix("--") }) {
                #expect(script.contains(option), "\(command)")
            }
        }
    }
}
