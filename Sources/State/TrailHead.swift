package import Linkage

/// Where the audit trail ends, as the state knows it.
package struct TrailHead: Hashable, Sendable {
    /// How many records there are.
    package let size: Int
    /// The root of their tree, 32 bytes.
    package let root: [UInt8]
    /// The tree's remembered hashes, from which it grows.
    package let frontier: [UInt8]
    /// How many of the records are in the files and synced; the others are pending.
    package let writtenSize: Int
    /// The length of the log with those.
    package let writtenBytes: Int
    /// The length the log is about to get by pruning; nothing where none is under way.
    package let nextBytes: Int?
    /// The day of the newest run, ISO; empty before the first.
    package let newestDay: String
    /// Digests of configuration and model and the program's version, as the newest run had them.
    package let rules: String
}

/// Records that one commit adds to the audit trail.
package struct TrailAppendix: Hashable, Sendable {
    /// How many records the trail must have before.
    package var firstIndex: Int
    /// Lines without their line feeds.
    package var lines: [[UInt8]]
    package var root: [UInt8]
    package var frontier: [UInt8]
    /// The signed checkpoint after them.
    package var checkpoint: [UInt8]
    /// The day of the run; nothing for what belongs to no run.
    package var runDay: CalendarDate?
    /// The rules of the run; nothing for what belongs to no run.
    package var rules: String?

    package init(
        firstIndex: Int, lines: [[UInt8]], root: [UInt8], frontier: [UInt8], checkpoint: [UInt8],
        runDay: CalendarDate? = nil, rules: String? = nil
    ) {
        self.firstIndex = firstIndex
        self.lines = lines
        self.root = root
        self.frontier = frontier
        self.checkpoint = checkpoint
        self.runDay = runDay
        self.rules = rules
    }

    package var size: Int { firstIndex + lines.count }
}

/// What is recorded and not yet known to be in the files.
package struct TrailPending: Hashable, Sendable {
    /// In order; the first one's number is the head's `writtenSize`.
    package let lines: [[UInt8]]
    /// Checkpoints by size.
    package let checkpoints: [Int: [UInt8]]
}
