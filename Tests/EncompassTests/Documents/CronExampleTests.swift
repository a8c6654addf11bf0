import Foundation
import Testing

@Suite("docs/cron.example")
struct CronExampleTests {
    @Test("a night that is well says nothing, so that nobody is mailed")
    func silent() throws {
        let outcome = try CronExample.run(program: "echo 'Run 2026-11-20-1.'\nexit 0")
        #expect(outcome.status == 0)
        #expect(outcome.said == "")
    }

    @Test("any other status is handed on, with what the program said", arguments: [3, 65, 78])
    func loud(status: Int32) throws {
        let outcome = try CronExample.run(program: "echo 'Ask the police.' >&2\nexit \(status)")
        #expect(outcome.status == status)
        #expect(outcome.said == "Ask the police.\nencompass ended with status \(status).\n")
    }

    @Test("the program starts with private files, no core file and no backtrace, and is given the configuration")
    func surroundings() throws {
        let outcome = try CronExample.run(
            program: "umask\nulimit -c\necho \"$SWIFT_BACKTRACE\"\necho \"$*\"\nexit 3")
        let lines = outcome.said.split(separator: "\n").map(String.init)
        #expect(lines.first.flatMap { Int($0, radix: 8) } == 0o077)
        #expect(Array(lines.dropFirst().prefix(2)) == ["0", "enable=no"])
        #expect(lines.dropFirst(3).first == "run --config /etc/encompass/encompass.yaml")
    }

    @Test("where the timer is enabled the line does nothing, so that no night is run twice")
    func timer() throws {
        let outcome = try CronExample.run(program: "echo started\nexit 3", timer: true)
        #expect(outcome.status == 0 && outcome.said == "")
    }

    @Test("it starts the program that the package installs and that the unit starts")
    func place() throws {
        let script = try String(contentsOf: Repository.root.appending(path: "Scripts/package"), encoding: .utf8)
        #expect(script.contains("put 755 \"$program\" usr/bin/encompass"))
        let unit = try String(
            contentsOf: Repository.root.appending(path: "Scripts/packaging/systemd/encompass.service"), encoding: .utf8)
        #expect(unit.contains("ExecStart=/usr/bin/encompass run --config /etc/encompass/encompass.yaml "))
        #expect(try CronExample.job().contains(" /usr/bin/encompass run --config /etc/encompass/encompass.yaml "))
    }

    @Test("the line holds no per cent sign, which cron takes for a line end")
    func perCent() throws {
        #expect(try !CronExample.job().contains("%"))
    }
}

/// The job of the example, run by the shell it names, under an empty environment.
private enum CronExample {
    struct Outcome {
        let status: Int32
        let said: String
    }

    private static let installed = "/usr/bin/encompass"

    /// The command of the one line that begins with a time.
    static func job() throws -> String {
        let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let text = try String(contentsOf: repository.appending(path: "docs/cron.example"), encoding: .utf8)
        let lines = text.split(separator: "\n").filter { $0.first?.isNumber == true }
        try #require(lines.count == 1)
        // Five fields of time and one of the user stand before the command.
        return String(try #require(lines[0].split(separator: " ", maxSplits: 6).last))
    }

    /// Runs the line with a script in the program's place.
    static func run(program: String, timer isEnabled: Bool = false) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cron-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { _ = Result { try FileManager.default.removeItem(at: folder) } }
        let script = folder.appending(path: "encompass")
        try Data("#!/bin/sh\n\(program)\n".utf8).write(to: script)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script.path)

        let systemctl = folder.appending(path: "systemctl")
        try Data("#!/bin/sh\nexit \(isEnabled ? 0 : 1)\n".utf8).write(to: systemctl)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: systemctl.path)

        let job = try job().replacing("/usr/bin/systemctl", with: systemctl.path)
        try #require(job.contains(installed) && job.contains(systemctl.path))
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", job.replacing(installed, with: script.path)]
        shell.environment = [:]
        let output = Pipe()
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        shell.waitUntilExit()
        return Outcome(status: shell.terminationStatus, said: String(decoding: said, as: UTF8.self))
    }
}
