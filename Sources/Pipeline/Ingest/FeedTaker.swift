package import AuditTrail
package import Linkage
import Tabular

/// Finds, copies and checks the files of one feed, whatever the feed holds.
package struct FeedTaker: Sendable {
    /// What a process says where files are missing or too old; each is a pattern or a file's name.
    package struct Faults: Sendable {
        package var missing: @Sendable (_ pattern: String) -> any Error
        package var stale: @Sendable (_ file: String) -> any Error

        package init(
            missing: @escaping @Sendable (String) -> any Error, stale: @escaping @Sendable (String) -> any Error
        ) {
            self.missing = missing
            self.stale = stale
        }
    }

    private let files: FileStore
    private let copier: InputCopier
    private let reader: FeedReader
    private let patience: Patience
    private let day: CalendarDate

    /// - Parameters:
    ///   - inputsFolder: where copies go, each under its digest.
    ///   - day: the date of `--as-of`, by which the age of a file is judged.
    package init(
        files: FileStore, limits: Configuration.Limits, inputsFolder: String, patience: Patience, day: CalendarDate
    ) {
        self.files = files
        self.patience = patience
        self.day = day
        copier = InputCopier(folder: inputsFolder, files: files)
        reader = FeedReader(files: files, limits: limits)
    }

    /// The copies of all files that fit, complete by the signs the feed has; `trailers` gets their counting last rows.
    package func take<Field>(
        _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File, _ faults: Faults,
        trailers: inout [Digest: FeedTrailer]
    ) throws -> [TakenInput] {
        let readiness = Readiness(feed.readiness, files: files, patience: patience)
        let taken = try paths(feed.files, faults).map { path in
            try readiness.checkMarker(of: path)
            let input = try copier.take(path, bytesMax: limit.bytes)
            try readiness.checkDigest(of: path, input)
            try readiness.checkSettled(path, input) { try copier.take(path, bytesMax: limit.bytes) }
            trailers[input.digest] = try readiness.checkTrailer(of: input) { try reader.trailer(input, feed, limit) }
            return input
        }
        let age = try FileAge()
        for input in taken where age.isStale(input, feed, on: day) { throw faults.stale(input.name) }
        return FeedTaker.once(taken)
    }

    /// Each content once, in the place of its first file and under the shortest name: a copy has a longer one.
    ///
    /// A file that was saved twice tells nothing twice, and its rows would otherwise be read as another night's.
    private static func once(_ taken: [TakenInput]) -> [TakenInput] {
        var digests: [Digest] = []
        for input in taken where !digests.contains(input.digest) { digests.append(input.digest) }
        return digests.compactMap { digest in
            let same = taken.filter { $0.digest == digest }.sorted {
                ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name)
            }
            guard var first = same.first else { return nil }
            first.alsoNamed = same.dropFirst().map(\.name)
            return first
        }
    }

    /// The files that fit any of the patterns, each once.
    package func paths(_ patterns: [String], _ faults: Faults) throws -> [String] {
        var paths: [String] = []
        for pattern in patterns {
            let found = try files.paths(fitting: pattern)
            guard !found.isEmpty else { throw faults.missing(pattern) }
            paths += found.filter { !paths.contains($0) }
        }
        return paths
    }

    /// One table of all files of a reference feed; later files must have the first one's heading.
    package func reference<Field>(
        _ inputs: [TakenInput], _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        _ trailers: [Digest: FeedTrailer]
    ) throws -> TextTable {
        var whole: TextTable?
        for input in inputs {
            var table = try reader.readReference(input, feed, limit, trailer: trailers[input.digest])
            try PublishedHeadings(feed)?.give(to: &table)
            if whole == nil { whole = table } else { whole?.rows += table.rows }
        }
        return whole ?? TextTable(file: "", heading: [], rows: [])
    }
}
