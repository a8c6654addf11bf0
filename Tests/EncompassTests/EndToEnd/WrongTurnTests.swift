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

    /// Whether this machine lets a test mount a disk of its own.
    private static let mayMount =
        (try? BuiltProgram.launch(
            URL(filePath: "/usr/bin/unshare"), ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
            in: FileManager.default.temporaryDirectory, environment: ["PATH": "/usr/bin:/bin"]))?.status == 0

    @Test("a disk that is really full ends with 74, the place and the next command", .enabled(if: mayMount))
    func fullDiskMounted() throws {
        let folder = try NightFolder()
        try folder.replace("output: ./out", with: "output: ./disk/out", in: "encompass.yaml")
        try folder.write("", to: "disk/mark")
        let shell = "mount -t tmpfs -o size=300k tmpfs disk && exec \"$0\" \"$@\""
        let ending = try BuiltProgram.launch(
            URL(filePath: "/usr/bin/unshare"),
            ["-rm", "/bin/sh", "-c", shell, try BuiltProgram.path()] + WrongTurn.run, in: folder.url,
            environment: ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"])
        #expect(ending.status == 74, "\(ending.errors)")
        #expect(ending.errors.contains("the disk is full. Free space there (df -h "), "\(ending.errors)")
    }

    @Test(
        "a file or configuration that may not be read ends with 77, the path and who may read it",
        .enabled(if: mayMount))
    func unreadable() throws {
        for (name, wanted) in [("encompass.yaml", Int32(77)), ("register.csv", 77)] {
            let folder = try NightFolder()
            try FileManager.default.setAttributes(
                [.posixPermissions: 0], ofItemAtPath: folder.url.appending(path: name).path)
            // Root in a namespace of its own without its right to read everything is a user like any other.
            let ending = try BuiltProgram.launch(
                URL(filePath: "/usr/bin/setpriv"),
                ["--bounding-set=-all", "--inh-caps=-all", "--no-new-privs", try BuiltProgram.path()] + WrongTurn.run,
                in: folder.url, environment: ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"])
            #expect(ending.status == wanted, "\(ending.errors)")
            #expect(ending.errors.contains(name) && ending.errors.contains("as the user of the nightly job"))
        }
    }
}
