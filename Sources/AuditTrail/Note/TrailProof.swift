import Foundation

/// The proof that one record is in the trail, as a file that anyone can check offline: C2SP `tlog-proof`, version 1.
///
/// The record's own bytes go along as the extra data. Of all other records only hashes leave, and each of those is
/// blinded by a nonce.
public struct TrailProof: Hashable, Sendable {
    /// The record's line, without its line feed.
    public let record: [UInt8]
    /// Its number, from 0.
    public let index: Int
    /// The hashes that lead to the root, lowest first.
    public let path: [Digest]
    /// The signed statement of the root.
    public let checkpoint: Checkpoint

    private static let heading = "c2sp.org/tlog-proof@v1"

    /// Proves record `index` of the tree that the checkpoint states; nothing where the leaves are not that tree.
    public init?(record: [UInt8], index: Int, leaves: [Digest], checkpoint: Checkpoint) {
        guard leaves.count >= checkpoint.size,
            let path = MerkleTree.inclusionProof(of: index, in: Array(leaves.prefix(checkpoint.size)))
        else { return nil }
        self.record = record
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
        guard leadsToRoot else { return nil }
    }

    /// Reads a proof file to the byte.
    public init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.count <= 1 << 20,
            let gap = text.range(of: "\n\n")
        else { return nil }
        let lines = text[..<gap.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 3, lines[0] == TrailProof.heading, lines[1].hasPrefix("extra "),
            lines[2].hasPrefix("index "), let record = TrailProof.decoded(lines[1].dropFirst(6)),
            let index = Int(lines[2].dropFirst(6)), index >= 0, "index \(index)" == lines[2],
            let checkpoint = Checkpoint(bytes: Array(text[gap.upperBound...].utf8))
        else { return nil }
        var path: [Digest] = []
        for line in lines[3...] {
            guard let bytes = TrailProof.decoded(line[...]), let digest = Digest(bytes: bytes) else { return nil }
            path.append(digest)
        }
        self.record = record
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
    }

    /// The file.
    public var bytes: [UInt8] {
        var lines = [
            TrailProof.heading, "extra \(Data(record).base64EncodedString())", "index \(index)",
        ]
        lines += path.map { Data($0.bytes).base64EncodedString() }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + checkpoint.bytes
    }

    /// Whether the record's hash leads to the checkpoint's root.
    public var leadsToRoot: Bool {
        MerkleTree.verifiesInclusion(
            of: MerkleTree.leafHash(of: record), at: index, size: checkpoint.size, root: checkpoint.root, proof: path)
    }

    private static func decoded(_ text: some StringProtocol) -> [UInt8]? {
        guard let data = Data(base64Encoded: String(text)), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }
}
