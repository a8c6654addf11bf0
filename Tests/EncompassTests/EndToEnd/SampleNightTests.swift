import Encompass
import Foundation
import Testing

/// Record both anew with one command, and read the difference before it is committed:
/// `RECORD_SNAPSHOTS=1 swift test --disable-xctest --filter SampleDataTests`
@Suite("The sample night", .serialized)
struct SampleDataTests {
    /// What `SampleData` holds besides the generator's files.
    private func isInput(_ path: String) -> Bool {
        !path.hasPrefix("expected/") && !path.hasPrefix("out/") && !path.hasPrefix("state/") && path != "README.md"
    }

    @Test("the inputs are what the generator writes, byte for byte")
    func inputs() throws {
        if Repository.isRecording {
            for (path, bytes) in NightFolder.sampleFiles {
                let target = Repository.sampleData.appending(path: path)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: target)
            }
        }
        let found = try FolderContents.read(Repository.sampleData).filter { isInput($0.key) }
        #expect(FolderContents.differences(found, from: NightFolder.sampleFiles) == [])
    }

    @Test("the published folder is the expected one, byte for byte, no file more and none less")
    func published() throws {
        let folder = try NightFolder()
        let outcome = try folder.run()
        #expect(outcome.runID == "2026-11-20-1")
        #expect(outcome.exitStatus == 3)
        let found = try FolderContents.read(URL(filePath: outcome.folder))
        let expected = Repository.sampleData.appending(path: "expected")
        if Repository.isRecording {
            if FileManager.default.fileExists(atPath: expected.path) {
                try FileManager.default.removeItem(at: expected)
            }
            for (path, bytes) in found {
                let target = expected.appending(path: path)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: target)
            }
        }
        #expect(FolderContents.differences(found, from: try FolderContents.read(expected)) == [])
    }

    @Test("the checked-out sample itself runs, whenever its files were written")
    func checkedOut() throws {
        let names = try FolderContents.read(Repository.sampleData).filter { isInput($0.key) }
        let folder = try NightFolder(names)
        for path in names.keys {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)],
                ofItemAtPath: folder.url.appending(path: path).path)
        }
        let outcome = try folder.run()
        let found = try FolderContents.read(URL(filePath: outcome.folder))
        let expected = try FolderContents.read(Repository.sampleData.appending(path: "expected"))
        #expect(FolderContents.differences(found, from: expected) == [])
    }
}
