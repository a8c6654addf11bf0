import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Testing

/// With the real program: `AGE=/usr/bin/age` (apt-get install age), with `age-keygen` beside it.
@Suite("Archiving with age", .enabled(if: ProcessInfo.processInfo.environment["AGE"] != nil))
struct ArchiveProgramTests {
    private static let age = ProcessInfo.processInfo.environment["AGE"] ?? ""

    private func launch(_ program: String, _ arguments: [String], in folder: NightFolder) throws -> BuiltProgram.Ending
    {
        try BuiltProgram.launch(URL(filePath: program), arguments, in: folder.url, environment: [:])
    }

    /// A night with a key pair of the council's.
    private func night() throws -> NightFolder {
        let folder = try NightFolder()
        let made = try launch(Self.age + "-keygen", ["-o", "archive.key"], in: folder)
        #expect(made.status == 0, "\(made.errors)")
        let text = try folder.text("archive.key")
        let key = try #require(text.firstMatch(of: #/public key: (age1\w+)/#)?.1)
        try folder.write(
            folder.text("encompass.yaml")
                + "retention: { outputs_days: 90, age: [ \(Self.age) ], archive_to: \(key) }\n", to: "encompass.yaml")
        try folder.run()
        return folder
    }

    @Test("the bundle opens with the private key and nothing else, and holds every published file byte for byte")
    func opens() throws {
        let folder = try night()
        let published = try folder.published().filter { $0.key.hasPrefix("2026-11-20/1/") }
        let ending = try BuiltProgram.run(
            [
                "archive", "--config", "encompass.yaml", "--by", "Records", "--output", "old.tar.age", "--as-of",
                "2027-03-01T12:00",
            ], in: folder)
        #expect(ending.status == 0, "\(ending.errors)")
        let sealed = try folder.bytes("old.tar.age")
        #expect(sealed.starts(with: Data("age-encryption.org/v1\n".utf8)))
        #expect(sealed.range(of: Data("Garforth".utf8)) == nil, "a name can be read")
        let opened = try launch(
            Self.age, ["--decrypt", "-i", "archive.key", "-o", "old.tar", "old.tar.age"], in: folder)
        #expect(opened.status == 0, "\(opened.errors)")
        try folder.write("", to: "opened/mark")
        let unpacked = try launch("/bin/tar", ["-xf", "old.tar", "-C", "opened"], in: folder)
        #expect(unpacked.status == 0, "\(unpacked.errors)")
        let found = try FolderContents.read(folder.url.appending(path: "opened")).filter { $0.key != "mark" }
        #expect(FolderContents.differences(found, from: published).isEmpty)
        _ = try launch(Self.age + "-keygen", ["-o", "other.key"], in: folder)
        let other = try launch(Self.age, ["--decrypt", "-i", "other.key", "old.tar.age"], in: folder)
        #expect(other.status != 0)
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "state/.unfinished-archive").path))
    }

    @Test("a purge archives first, and deletes nothing where the key is none")
    func purges() throws {
        let folder = try night()
        let purge = ["purge", "--config", "encompass.yaml", "--yes", "--by", "Records", "--as-of", "2027-03-01T12:00"]
        let good = try folder.text("encompass.yaml")
        try folder.write(good.replacing(#/archive_to: age1\w+/#, with: "archive_to: age1nothing"), to: "encompass.yaml")
        let before = try folder.published()
        let failed = try BuiltProgram.run(purge, in: folder)
        #expect(failed.status == 74 && failed.errors.contains("Nothing was deleted"), "\(failed.errors)")
        #expect(try folder.published() == before)
        try folder.write(good, to: "encompass.yaml")
        let done = try BuiltProgram.run(purge, in: folder)
        #expect(done.status == 0, "\(done.errors)")
        #expect(try folder.bytes("state/archives/2027-03-01.tar.age").count > 10_000)
    }
}
