import Encompass
import Foundation
import Testing

@Suite("Stopped by a person or the system, and started twice", .serialized)
struct SignalTests {
    /// Starts the program, waiting for a police file that does not come, and returns once it is at work.
    ///
    /// It waits three minutes at most: a process that outlives its test can keep those of other tests from ending.
    private func waiting(_ folder: NightFolder) throws -> Process {
        try folder.remove(NightFolder.policeName)
        let process = Process()
        process.executableURL = URL(filePath: try BuiltProgram.path())
        process.arguments = [
            "run", "--config", "encompass.yaml", "--as-of", "2026-11-20T06:42", "--wait-until", "06:45",
        ]
        process.currentDirectoryURL = folder.url
        process.environment = ["SWIFT_BACKTRACE": "enable=no"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<3000 where (try? folder.status()["verdict"] as? String) != "running" { usleep(20_000) }
        #expect(try folder.status()["verdict"] as? String == "running")
        return process
    }

    @Test(
        "it ends with 130 or 143, publishes nothing, says so, and the next start runs",
        arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func signals(signal: Int32, status: Int32) throws {
        let folder = try NightFolder()
        let bytes = try folder.bytes(NightFolder.policeName)
        let process = try waiting(folder)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == status)
        #expect(try folder.published().isEmpty)
        #expect(try folder.status()["verdict"] as? String == "interrupted")
        try folder.write(bytes, to: NightFolder.policeName)
        #expect(try folder.job(asOf: "2026-11-20T06:50").verdict == .published)
    }

    @Test("while one runs, seven more end at once with 75, and the board stays the first one's")
    func eightAtOnce() throws {
        let folder = try NightFolder()
        let first = try waiting(folder)
        for _ in 0..<7 {
            let ending = try BuiltProgram.run(
                ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime], in: folder)
            #expect(ending.status == 75)
        }
        #expect(try folder.status()["verdict"] as? String == "running")
        kill(first.processIdentifier, SIGTERM)
        first.waitUntilExit()
        #expect(first.terminationStatus == 143)
    }
}
