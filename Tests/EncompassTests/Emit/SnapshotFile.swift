import Foundation
import Testing

/// A whole document kept beside the tests; a missing one fails, and `RECORD_SNAPSHOTS=1` writes.
enum SnapshotFile {
    static func expect(_ text: String, named name: String, filePath: String = #filePath) throws {
        let url = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: url)
            return
        }
        let expected = try String(contentsOf: url, encoding: .utf8)
        #expect(text == expected, "\(name) is not as it was; look at both, and record the new one if it is right")
    }
}
