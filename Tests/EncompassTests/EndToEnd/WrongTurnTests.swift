import Foundation
import Testing

@Suite("Wrong turns of an operator")
struct WrongTurnTests {
    @Test("there are at least sixty, each with its own name")
    func count() {
        #expect(WrongTurn.all.count >= 60)
        #expect(Set(WrongTurn.all.map(\.name)).count == WrongTurn.all.count)
    }

    @Test(
        "each ends with its status and words that name the cause and what to do, and publishes nothing",
        arguments: WrongTurn.all.indices)
    func ending(index: Int) throws {
        let turn = WrongTurn.all[index]
        let folder = try NightFolder()
        try turn.spoil(folder)
        let before = try folder.published()
        let ending = try BuiltProgram.run(turn.arguments, in: folder)
        let said = ending.errors + ending.output
        #expect(ending.status == turn.status, "\(turn.name): \(said)")
        for part in turn.says { #expect(said.contains(part), "\(turn.name): no “\(part)” in: \(said)") }
        #expect(try folder.published() == before)
    }

    @Test("a wrong time zone of the machine changes nothing: the night is of London")
    func timeZone() throws {
        let folder = try NightFolder()
        let environment = ["TZ": "America/New_York", "SWIFT_BACKTRACE": "enable=no"]
        #expect(try BuiltProgram.run(WrongTurn.run, in: folder, environment: environment).status == 3)
        let usual = try NightFolder()
        try usual.run()
        #expect(FolderContents.differences(try folder.published(), from: try usual.published()).isEmpty)
    }

    @Test("a full disk ends with 74, names the file, and leaves nothing half published")
    func fullDisk() throws {
        let folder = try NightFolder()
        let shell = "ulimit -f 64; exec \"$0\" \"$@\""
        let ending = try BuiltProgram.launch(
            URL(filePath: "/bin/sh"), ["-c", shell, try BuiltProgram.path()] + WrongTurn.run, in: folder.url,
            environment: ["SWIFT_BACKTRACE": "enable=no"])
        #expect(ending.status == 74, "\(ending.errors)")
        #expect(ending.errors.contains("larger than allowed") || ending.errors.contains("state: "))
        #expect(try folder.published().isEmpty)
        #expect(try BuiltProgram.run(WrongTurn.run, in: folder).status == 3, "and the next start is whole")
    }
}
