import Foundation
import Pipeline
import Testing

/// Recorded anew, after reading the difference, with
/// `RECORD_SNAPSHOTS=1 swift test --disable-xctest --filter SamplePracticesTests`.
@Suite("The sample night of practices", .serialized)
struct SamplePracticesTests {
    private static let expected = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Expected")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    @Test("the published folder is the expected one, byte for byte, no file more and none less")
    func published() throws {
        let folder = try PracticesFolder()
        let outcome = try folder.runAlone()
        #expect(outcome.exitStatus == 3, "the sample's police file has rows that nobody can read")
        let found = try folder.published(below: "practices/2026-11-20/1")
        if Self.isRecording {
            try? FileManager.default.removeItem(at: Self.expected)
            for (path, bytes) in found {
                let target = Self.expected.appending(path: path)
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try bytes.write(to: target)
            }
        }
        var expected: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: Self.expected.path) {
            let url = Self.expected.appending(path: path)
            if !url.hasDirectoryPath, let bytes = try? Data(contentsOf: url) { expected[path] = bytes }
        }
        #expect(found.count > 10)
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (path, bytes) in expected { #expect(found[path] == bytes, "\(path)") }
    }
}
