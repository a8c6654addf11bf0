/// The hash tree of RFC 6962 over leaf hashes: its roots, and the two kinds of proof.
///
/// A proof of inclusion shows that one leaf is in a tree of which only the root is known; a proof of consistency
/// shows that a smaller tree is the beginning of a larger one. Neither shows the contents of any other leaf.
public enum MerkleTree {
    /// The hash of a record's bytes as a leaf.
    public static func leafHash(of record: [UInt8]) -> Digest {
        record.withUnsafeBytes { TreeNode.leaf($0) }.digest
    }

    /// The root over these leaves.
    public static func root(of leaves: some Sequence<Digest>) -> Digest {
        var frontier = MerkleFrontier()
        for leaf in leaves { frontier.append(leaf) }
        return frontier.root
    }

    /// The hashes that lead from leaf `index` to the root over all `leaves`, lowest first; nothing where there is no
    /// such leaf.
    public static func inclusionProof(of index: Int, in leaves: [Digest]) -> [Digest]? {
        guard leaves.indices.contains(index) else { return nil }
        var proof: [Digest] = []
        var range = 0..<leaves.count
        while range.count > 1 {
            let middle = range.lowerBound + largestPower(below: range.count)
            if index < middle {
                proof.append(root(of: leaves[middle..<range.upperBound]))
                range = range.lowerBound..<middle
            } else {
                proof.append(root(of: leaves[range.lowerBound..<middle]))
                range = middle..<range.upperBound
            }
        }
        return proof.reversed()
    }

    /// The hashes that show the first `size` leaves to be the beginning of all `leaves`; nothing where there are
    /// fewer. Nothing needs to be shown of no leaves or of all of them.
    public static func consistencyProof(from size: Int, in leaves: [Digest]) -> [Digest]? {
        guard (0...leaves.count).contains(size) else { return nil }
        guard size > 0, size < leaves.count else { return [] }
        var proof: [Digest] = []
        var range = 0..<leaves.count
        var isWhole = true
        while size != range.upperBound {
            let middle = range.lowerBound + largestPower(below: range.count)
            if size <= middle {
                proof.append(root(of: leaves[middle..<range.upperBound]))
                range = range.lowerBound..<middle
            } else {
                proof.append(root(of: leaves[range.lowerBound..<middle]))
                range = middle..<range.upperBound
                isWhole = false
            }
        }
        if !isWhole { proof.append(root(of: leaves[range])) }
        return proof.reversed()
    }

    /// Whether the proof leads from this leaf hash to this root (RFC 9162, 2.1.3.2).
    public static func verifiesInclusion(
        of leafHash: Digest, at index: Int, size: Int, root: Digest, proof: [Digest]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var first = index
        var second = size - 1
        var node = TreeNode(leafHash)
        for step in proof {
            guard second > 0 else { return false }
            if first & 1 == 1 || first == second {
                node = TreeNode.inner(TreeNode(step), node)
                while first & 1 == 0, first != 0 {
                    first >>= 1
                    second >>= 1
                }
            } else {
                node = TreeNode.inner(node, TreeNode(step))
            }
            first >>= 1
            second >>= 1
        }
        return second == 0 && node.digest == root
    }

    /// Whether the proof shows the older tree to be the beginning of the newer one (RFC 9162, 2.1.4.2).
    ///
    /// Every tree begins with no leaves, whose root is the digest of nothing; that needs an empty proof.
    public static func verifiesConsistency(
        from size: Int, root: Digest, to newSize: Int, newRoot: Digest, proof: [Digest]
    ) -> Bool {
        guard size >= 0, size <= newSize else { return false }
        if size == newSize { return proof.isEmpty && root == newRoot }
        if size == 0 { return proof.isEmpty && root == TreeNode.empty.digest }
        var steps = proof[...]
        if size & (size - 1) == 0 { steps = [root] + steps }
        guard let seed = steps.popFirst() else { return false }
        var first = size - 1
        var second = newSize - 1
        while first & 1 == 1 {
            first >>= 1
            second >>= 1
        }
        var old = TreeNode(seed)
        var new = old
        for step in steps {
            guard second > 0 else { return false }
            if first & 1 == 1 || first == second {
                old = TreeNode.inner(TreeNode(step), old)
                new = TreeNode.inner(TreeNode(step), new)
                while first & 1 == 0, first != 0 {
                    first >>= 1
                    second >>= 1
                }
            } else {
                new = TreeNode.inner(new, TreeNode(step))
            }
            first >>= 1
            second >>= 1
        }
        return second == 0 && old.digest == root && new.digest == newRoot
    }

    /// The largest power of two that is smaller than a count of two or more.
    private static func largestPower(below count: Int) -> Int {
        1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}
