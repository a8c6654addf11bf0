import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Practices
import State
import Testing

@Suite("A companion that ends the program")
struct CompanionMarkTests {
    private static let path = "state/\(CompanionMark.fileName)"

    @Test("while a companion is computed its name is on the disk, and gone when the night is committed")
    func marked() throws {
        let folder = try PracticesFolder()
        let place = folder.url.appending(path: Self.path)
        let seen = Companion(
            ProcessName("witness"), recorder: { SisterRecorder(ProcessName("witness"), $0) { _, _ in } },
            compute: { night in
                let mark = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
                return .work(
                    SisterWork(
                        process: ProcessName("witness"), generation: 1, inputs: [], modelVersion: "",
                        model: night.context.modelDigest, files: [], counts: ["marked": mark == "witness\n" ? 1 : 0]))
            })
        let report = try folder.runNight([seen])
        #expect(report.outcome?.sisters.first?.counts["marked"] == 1)
        #expect(!FileManager.default.fileExists(atPath: place.path))
    }

    @Test("the start after such an end leaves the companion out, says so, and commits the schools with the same bytes")
    func leftOut() throws {
        let (alone, together) = (try PracticesFolder(), try PracticesFolder())
        try alone.runNight([])
        // What a program that was killed leaves behind: its state folder with the note.
        try together.write("practices\n", to: Self.path)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: together.url.appending(path: "state").path)
        let report = try together.runNight([.practices])
        #expect(report.verdict == .published)
        #expect(report.exitStatus == 3)
        #expect(report.messages.contains { $0.hasPrefix("practices: the last start of the program ended") })
        #expect(try together.published(below: "2026-11-20") == alone.published(below: "2026-11-20"))
        #expect(try together.published(below: "practices").isEmpty)
        let session = try together.open()
        let refused = try session.context.state.sisterRun(id: "practices-2026-11-20-refused-1")
        try session.close()
        #expect(refused?.totals.contains(CompanionMark.code) == true)
        #expect(try together.auditStatus() == 0)
        // Alone it is computed again, and the next night too.
        #expect(try together.runAlone().wasRefused == false)
    }

    @Test("a companion that is refused leaves no note: only what could not be caught does")
    func caught() throws {
        let folder = try PracticesFolder()
        try folder.remove("patients.csv")
        try folder.replace("./patients.csv", with: "./patients*.csv", in: "encompass.yaml")
        try folder.runNight([.practices])
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: Self.path).path))
    }
}
