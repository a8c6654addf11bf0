/// The first thing that is wrong with a trail, and where.
public struct TrailFinding: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Code: String, CaseIterable, Sendable {
        /// A line's bytes do not have the hash that was kept for it.
        case recordAltered = "record-altered"
        /// A line is gone, and no record of pruning says so.
        case recordMissing = "record-missing"
        /// A line is not a record, or stands out of its place.
        case recordUnreadable = "record-unreadable"
        /// `leaves.bin` ends before the log does.
        case leafMissing = "leaf-missing"
        /// The hashes do not lead to the root that was signed.
        case nightAltered = "night-altered"
        /// A checkpoint cannot be read, or no known key signed it.
        case checkpointAltered = "checkpoint-altered"
        /// A run ends without its checkpoint, or records follow the last one.
        case checkpointMissing = "checkpoint-missing"
        /// A run does not state the checkpoint before it.
        case previousDiffers = "previous-differs"
        /// A run is for an earlier day than the run before it.
        case dayBackwards = "day-backwards"
        /// The totals of a run are not those of its rows and sheets.
        case totalsDiffer = "totals-differ"
        /// A run is opened or closed twice, or a row stands outside of one.
        case runUnpaired = "run-unpaired"
        /// The trail ends before a witness's checkpoint.
        case tailMissing = "tail-missing"
        /// The trail has another root than a witness's checkpoint of that size.
        case witnessDiffers = "witness-differs"
        /// The state database knows another size or root.
        case stateDiffers = "state-differs"
    }

    /// What is wrong.
    public let code: Code
    /// The number of the first bad record, from 0; nothing where only the night is known.
    public let record: Int?
    /// The run it lies in, or the newest one before it; empty before the first.
    public let run: String
    /// Everything before this number agrees with a signed checkpoint.
    public let goodUpTo: Int
    /// The size of the tree at which it was noticed.
    public let noticedAt: Int

    /// One line: what, where, and from where on to doubt.
    public var text: String {
        let place =
            record.map { "record \($0)" } ?? "the records \(goodUpTo) to \(max(goodUpTo, noticedAt - 1))"
        let night = run.isEmpty ? "" : " (run \(run))"
        return "\(code.rawValue): \(place)\(night). The last good checkpoint is \(goodUpTo)."
    }
}

/// What a verification found.
public struct TrailReport: Hashable, Sendable {
    /// How many records the tree has, pruned ones too.
    public internal(set) var records = 0
    /// How many of them have only their hash left, as records of pruning say.
    public internal(set) var pruned = 0
    /// How many runs were opened.
    public internal(set) var runs = 0
    /// How many checkpoints agree.
    public internal(set) var checkpoints = 0
    /// The size of the newest checkpoint that agrees.
    public internal(set) var lastGoodCheckpoint = 0
    /// The root over all records.
    public internal(set) var root = MerkleFrontier().root
    /// The witnesses' checkpoints that agree, by size, in ascending order.
    public internal(set) var witnesses: [Int] = []
    /// Records in which a key was replaced without the old key's signature; they count as good only because the
    /// new key was given. Compare them with the paper.
    public internal(set) var unsignedRotations: [Int] = []
    /// The first thing that is wrong; nothing where all is well.
    public internal(set) var finding: TrailFinding?

    /// Nothing is wrong.
    public var isGood: Bool { finding == nil }
}
