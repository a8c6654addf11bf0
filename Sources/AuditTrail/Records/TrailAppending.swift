/// Records on their way into the trail: lines, leaf hashes, and the tree they lead to. Nothing is written yet.
public struct TrailAppending: Sendable {
    /// How many records there were before.
    public let firstIndex: Int
    /// The root before.
    public let firstRoot: Digest
    /// The new lines, each without its line feed.
    public private(set) var lines: [[UInt8]] = []
    /// Their hashes, in the same order.
    public private(set) var leaves: [Digest] = []
    /// The tree with them.
    public private(set) var frontier: MerkleFrontier
    private let pseudonyms: Pseudonyms

    /// Begins after the records that are there.
    public init(after frontier: MerkleFrontier, pseudonyms: Pseudonyms) {
        firstIndex = frontier.size
        firstRoot = frontier.root
        self.frontier = frontier
        self.pseudonyms = pseudonyms
    }

    /// Adds a record with the next number and its nonce.
    public mutating func append(_ record: TrailRecord) throws(TrailFault) {
        let index = frontier.size
        let line = try record.line(index: index, nonce: pseudonyms.nonce(run: record.run, index: index))
        let leaf = MerkleTree.leafHash(of: line)
        lines.append(line)
        leaves.append(leaf)
        frontier.append(leaf)
    }

    /// The signed statement of the tree as it now is.
    public func checkpoint(signedBy signers: [NoteSigner]) throws(TrailFault) -> Checkpoint {
        guard let origin = signers.first?.key.name,
            let checkpoint = Checkpoint(
                origin: origin, size: frontier.size, root: frontier.root, signedBy: signers)
        else { throw TrailFault(.signingFailed) }
        return checkpoint
    }
}
