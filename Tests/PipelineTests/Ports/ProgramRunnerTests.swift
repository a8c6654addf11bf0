import Foundation
import Pipeline
import Testing

@Suite("Other programs")
struct ProgramRunnerTests {
    /// The runner waits, and the library that it waits for needs the threads that tests run on: so the waiting is done
    /// on a thread of its own, as in the program, where the main thread waits.
    private func run(_ wanted: ProgramRun) async -> ProgramEnd {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: Ports.live.run(wanted)) }
        }
    }

    private func run(
        _ arguments: [String], seconds: Int = 3600, in folder: String = "/", _ environment: [String: String]
    ) async -> ProgramEnd {
        await run(
            ProgramRun(
                program: "/bin/sh", arguments: arguments, environment: environment, folder: folder,
                timeoutSeconds: seconds))
    }

    @Test("the status of a program is told", arguments: [0, 1, 7] as [Int32])
    func status(status: Int32) async {
        #expect(await run(["-c", "exit \(status)"], [:]) == .exited(status))
    }

    @Test("a program sees the environment it is given, and nothing of ours")
    func environment() async throws {
        let scratch = ScratchFolder()
        #expect(await run(["-c", "/usr/bin/env > seen"], in: scratch.path, ["ONLY": "this"]) == .exited(0))
        let seen = String(decoding: try scratch.read("seen"), as: UTF8.self).split(separator: "\n")
        #expect(seen.contains("ONLY=this"))
        #expect(seen.allSatisfy { ["ONLY", "PWD", "OLDPWD", "SHLVL", "_"].contains($0.prefix { $0 != "=" }) })
    }

    @Test("a program that takes too long is stopped, and what it started with it")
    func timeout() async throws {
        let scratch = ScratchFolder()
        // What it started says so when it is told to stop; on a busy machine that may take a while.
        let child = "(trap 'echo told > told; exit' TERM; /bin/sleep 60 & wait) & wait"
        let end = await run(["-c", child], seconds: 1, in: scratch.path, [:])
        #expect(end == .timedOut)
        for _ in 0..<300 where try scratch.tree("told").isEmpty { try await Task.sleep(for: .milliseconds(100)) }
        #expect(try !scratch.tree("told").isEmpty)
    }

    @Test("a program that is not there is not started")
    func missing() async {
        let end = await run(
            ProgramRun(program: "/nowhere/press", arguments: [], environment: [:], folder: "/", timeoutSeconds: 3600))
        #expect(end == .notStarted)
    }
}
