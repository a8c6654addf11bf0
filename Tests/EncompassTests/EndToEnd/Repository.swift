import Foundation

/// The checked-out sources, which the tests of the sample and of the house rules read.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let sampleData = root.appending(path: "SampleData")
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}

/// The files below a folder, by relative path.
enum FolderContents {
    /// Everything below a folder, hidden files too; a link counts by where it points.
    static func read(_ folder: URL) throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: path)
            let facts = try FileManager.default.attributesOfItem(atPath: url.path)
            switch facts[.type] as? FileAttributeType {
            case .typeRegular: contents[path] = try Data(contentsOf: url)
            case .typeSymbolicLink:
                contents[path] = Data(try FileManager.default.destinationOfSymbolicLink(atPath: url.path).utf8)
            default: continue
            }
        }
        return contents
    }

    /// What differs, in words: files that are missing, files too many, and where two files part.
    static func differences(_ found: [String: Data], from expected: [String: Data]) -> [String] {
        Set(found.keys).union(expected.keys).sorted().compactMap { path in
            guard let wanted = expected[path] else { return "\(path) is one file too many" }
            guard let bytes = found[path] else { return "\(path) is missing" }
            guard bytes != wanted else { return nil }
            let common = zip(bytes, wanted).prefix { $0.0 == $0.1 }
            let line = common.count { $0.0 == UInt8(ascii: "\n") } + 1
            return "\(path) differs at byte \(common.count), line \(line)"
        }
    }
}
