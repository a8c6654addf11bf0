import Encompass
import Foundation
import Pipeline
import Synchronization
import Testing

/// What was started, in order.
private final class Started: Sendable {
    let runs = Mutex<[ProgramRun]>([])
}

@Suite("Programs around the night")
struct HooksTests {
    private let folder: NightFolder
    private let started = Started()

    init() throws {
        folder = try NightFolder()
        let hooks =
            "hooks: { before: /opt/fetch, after: [ /opt/tell, well ], on_failure: /opt/alarm, timeout_seconds: 7 }\n"
        try folder.write(try folder.bytes("encompass.yaml") + Data(hooks.utf8), to: "encompass.yaml")
    }

    private func job(asOf: String = NightFolder.sampleTime, ends: [String: ProgramEnd] = [:]) throws -> NightReport {
        let started = started
        return try folder.job(asOf: asOf) { ports in
            ports.run = { wanted in
                started.runs.withLock { $0.append(wanted) }
                return ends[wanted.program] ?? .exited(0)
            }
        }
    }

    private var programs: [String] { started.runs.withLock { $0.map(\.program) } }

    @Test("one before and one after a good night, told counts and codes, and nothing of our own environment")
    func goodNight() throws {
        let report = try job()
        #expect(programs == ["/opt/fetch", "/opt/tell"])
        let after = try #require(started.runs.withLock { $0.last })
        #expect(after.arguments == ["well"] && after.timeoutSeconds == 7)
        #expect(after.environment["ENCOMPASS_VERDICT"] == "published")
        #expect(after.environment["ENCOMPASS_RUN_ID"] == "2026-11-20-1")
        #expect(after.environment["ENCOMPASS_EXIT"] == String(report.exitStatus))
        #expect(after.environment["ENCOMPASS_REVIEW"] == report.outcome.map { String($0.totals.review) })
        let own = ["PATH", "LC_ALL"]
        #expect(after.environment.keys.allSatisfy { own.contains($0) || $0.hasPrefix("ENCOMPASS_") })
    }

    @Test(
        "where the one before fails in any way, the night is not begun: 75, and the alarm is told why",
        arguments: [ProgramEnd.exited(1), .killed, .timedOut, .notStarted])
    func beforeFails(end: ProgramEnd) throws {
        let report = try job(ends: ["/opt/fetch": end])
        #expect(report.exitStatus == 75 && report.code == "hook-failed")
        #expect(programs == ["/opt/fetch", "/opt/alarm"])
        #expect(started.runs.withLock { $0.last?.environment["ENCOMPASS_CODE"] } == "hook-failed")
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "out/2026-11-20").path))
        #expect(report.messages.joined().contains("/opt/fetch"))
    }

    @Test("where the one after fails the night stands, and a person hears of it: 3")
    func afterFails() throws {
        let report = try job(ends: ["/opt/tell": .timedOut])
        #expect(report.verdict == .published && report.exitStatus == 3)
        #expect(report.messages.last == "The night stands, but: hooks.after (/opt/tell) was stopped after 7 seconds.")
        #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: "out/2026-11-20/1").path))
    }

    @Test("a refused night tells the alarm, with its code")
    func refused() throws {
        try folder.remove(NightFolder.policeName)
        let report = try job()
        #expect(report.verdict == .refused && programs == ["/opt/fetch", "/opt/alarm"])
        #expect(started.runs.withLock { $0.last?.environment["ENCOMPASS_EXIT"] } == "66")
    }

    @Test("a real program gets them from the built one")
    func built() throws {
        let script = "#!/bin/sh\nenv > \"$PWD/told\"\n"
        try folder.write(Data(script.utf8), to: "tell")
        let path = folder.url.appending(path: "tell").path
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        try folder.replace(
            "before: /opt/fetch, after: [ /opt/tell, well ], on_failure: /opt/alarm", with: "after: \(path)",
            in: "encompass.yaml")
        let ending = try BuiltProgram.run(
            ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime], in: folder)
        #expect(ending.status == 3, "\(ending.errors)")
        let told = try folder.text("told")
        #expect(told.contains("ENCOMPASS_RUN_ID=2026-11-20-1\n") && !told.contains("HOME="))
    }
}
