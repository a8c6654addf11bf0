/// A growing RFC 6962 tree, remembered by the roots of its perfect subtrees alone.
///
/// It appends and states the root with one hash a level; a million leaves are remembered by at most 20 hashes.
/// SHA-256 is used throughout.
public struct MerkleFrontier: Hashable, Sendable {
    /// How many leaves were appended.
    public private(set) var size: Int
    /// The roots of the perfect subtrees, the largest first; as many as `size` has bits that are set.
    private var peaks: [SIMD4<UInt64>]

    /// A tree without leaves.
    public init() {
        size = 0
        peaks = []
    }

    /// Takes up a tree where `bytes` left it, or nothing where size and bytes contradict each other.
    public init?(size: Int, bytes: [UInt8]) {
        guard size >= 0, bytes.count == Digest.byteCount * size.nonzeroBitCount else { return nil }
        self.size = size
        peaks = stride(from: 0, to: bytes.count, by: Digest.byteCount).map { start in
            bytes[start..<start + Digest.byteCount].withUnsafeBytes { TreeNode($0).words }
        }
    }

    /// The subtrees' roots, 32 bytes each, to be kept beside the size.
    public var bytes: [UInt8] { peaks.flatMap { TreeNode(words: $0).digest.bytes } }

    /// Adds a leaf by its hash.
    public mutating func append(_ leafHash: Digest) { append(TreeNode(leafHash)) }

    /// The root over everything appended so far; that of no leaf is the digest of nothing.
    public var root: Digest { rootNode.digest }

    mutating func append(_ leaf: TreeNode) {
        var node = leaf
        var rest = size
        while rest & 1 == 1 {
            node = TreeNode.inner(TreeNode(words: peaks.removeLast()), node)
            rest >>= 1
        }
        peaks.append(node.words)
        size += 1
    }

    var rootNode: TreeNode {
        guard var node = peaks.last.map({ TreeNode(words: $0) }) else { return .empty }
        for peak in peaks.dropLast().reversed() { node = TreeNode.inner(TreeNode(words: peak), node) }
        return node
    }
}
