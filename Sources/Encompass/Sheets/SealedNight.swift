import AuditTrail
import Linkage
package import Pipeline

/// One published night on the disk, whose files are read only where they are as they were published.
package struct SealedNight: Sendable {
    /// `2026-11-20-1`.
    package let runID: String
    /// `<output>/2026-11-20/1`.
    package let folder: String
    private let digests: [String: String]
    private let files: FileStore

    /// The newest night, or the one with this run id.
    package static func open(_ runID: String?, below output: String, files: FileStore) throws -> SealedNight {
        guard let found = try place(runID, below: output, files) else {
            throw runID.map { SheetsError(.unknownRun, place: $0) } ?? SheetsError(.noNight, place: output)
        }
        let folder = "\(output)/\(found.day)/\(found.generation)"
        guard let facts = try files.factsOfName(FilePlace(folder)), facts.kind == .folder else {
            throw runID.map { SheetsError(.unknownRun, place: $0) } ?? SheetsError(.noNight, place: output)
        }
        return SealedNight(
            runID: "\(found.day)-\(found.generation)", folder: folder,
            digests: digests(try files.readWhole(FilePlace(folder + "/SHA256SUMS"), bytesMax: 1 << 24)), files: files)
    }

    /// Every generation of the newest day that is still there, oldest first; the one with this run id where it is named.
    package static func ofDay(_ runID: String?, below output: String, files: FileStore) throws -> [SealedNight] {
        if let runID { return [try open(runID, below: output, files: files)] }
        guard let newest = try place(nil, below: output, files) else { throw SheetsError(.noNight, place: output) }
        var nights: [SealedNight] = []
        for generation in 1...newest.generation {
            let folder = FilePlace("\(output)/\(newest.day)/\(generation)")
            guard try files.factsOfName(folder)?.kind == .folder else { continue }
            nights.append(try open("\(newest.day)-\(generation)", below: output, files: files))
        }
        guard !nights.isEmpty else { throw SheetsError(.noNight, place: output) }
        return nights
    }

    /// Day and generation, each checked, so that no other path comes about.
    private static func place(
        _ runID: String?, below output: String, _ files: FileStore
    ) throws -> (day: String, generation: Int)? {
        let text: String
        if let runID {
            guard let dash = runID.lastIndex(of: "-") else { return nil }
            text = "\(runID[..<dash])/\(runID[runID.index(after: dash)...])"
        } else {
            let current = FilePlace(output + "/current")
            guard let facts = try files.factsOfName(current), facts.kind == .link else { return nil }
            text = try files.linkTarget(current)
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let day = CalendarDate(isoText: parts[0]), let generation = Int(parts[1]),
            generation > 0
        else { return nil }
        return (day.isoText, generation)
    }

    private static func digests(_ sums: [UInt8]) -> [String: String] {
        var digests: [String: String] = [:]
        for line in String(decoding: sums, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1).map { String($0) }
            guard parts.count == 2 else { continue }
            digests[String(parts[1].drop { $0 == " " || $0 == "*" })] = parts[0]
        }
        return digests
    }

    /// Every published path in order.
    package var paths: [String] { digests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

    /// The bytes of a file, which must be those that were published.
    package func bytes(_ path: String) throws -> [UInt8] {
        guard let digest = digests[path] else { throw SheetsError(.changedOnDisk, place: "\(folder)/\(path)") }
        let bytes = try files.readWhole(FilePlace("\(folder)/\(path)"), bytesMax: 1 << 30)
        guard Digest.of(bytes).hexText == digest else {
            throw SheetsError(.changedOnDisk, place: "\(folder)/\(path)")
        }
        return bytes
    }
}
