import Foundation
import Testing

@Suite("Which processes run tonight")
struct ProcessOptionTests {
    /// What somebody types, and how it ends.
    struct Typed: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let arguments: [String]
        let status: Int32
        let says: String
    }

    private static let configured = ["--config", "encompass.yaml", "--as-of", NightFolder.sampleTime]

    static let typed = [
        Typed(
            testDescription: "a night without the schools", arguments: ["run", "--process", "practices"] + configured,
            status: 64, says: "encompass practices run"),
        Typed(
            testDescription: "a process that there is not",
            arguments: ["run", "--process", "schools,nobody"] + configured,
            status: 64, says: "schools,nobody"),
        Typed(
            testDescription: "the same process twice", arguments: ["run", "--process", "schools,schools"] + configured,
            status: 64, says: "schools,schools"),
        Typed(
            testDescription: "a look at several processes",
            arguments: ["run", "--dry-run", "--process", "schools,practices"] + configured, status: 64,
            says: "--dry-run"),
        Typed(
            testDescription: "practices that are not configured", arguments: ["practices", "run"] + configured,
            status: 78, says: "no section practices"),
        Typed(
            testDescription: "public figures of the hub",
            arguments: ["stats", "--process", "hub", "--public", "--config", "encompass.yaml"], status: 64,
            says: "counts by day alone"),
    ]

    @Test("what cannot be is refused with its status, and nothing is published", arguments: typed)
    func refused(typed: Typed) throws {
        let folder = try NightFolder()
        let ending = try BuiltProgram.run(typed.arguments, in: folder)
        #expect(ending.status == typed.status, "\(ending.errors)")
        #expect(ending.errors.contains(typed.says), "\(ending.errors)")
        #expect(try folder.published().isEmpty)
    }

    @Test("practices that are not configured are refused alone: the schools' sheets are out, and the status is 3")
    func beside() throws {
        let folder = try NightFolder()
        let plain = try NightFolder()
        try plain.run()
        let ending = try BuiltProgram.run(["run", "--process", "schools,practices"] + Self.configured, in: folder)
        #expect(ending.status == 3, "\(ending.errors)")
        #expect(ending.errors.contains("practices: The configuration has no section practices."))
        #expect(try FolderContents.differences(folder.published(), from: plain.published()) == [])
    }

    @Test("figures of a process that never ran say so")
    func noFigures() throws {
        let folder = try NightFolder()
        try folder.run()
        let ending = try BuiltProgram.run(
            ["stats", "--process", "practices", "--config", "encompass.yaml"], in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output.contains("practices: no run in these days."))
    }
}
