import Crypto

/// One hash of the tree, held without a heap, because verifying a million records makes two million of them.
struct TreeNode: Equatable, Sendable {
    var words: SIMD4<UInt64>

    init(words: SIMD4<UInt64>) { self.words = words }

    init(_ digest: Digest) {
        words = digest.bytes.withUnsafeBytes { $0.loadUnaligned(as: SIMD4<UInt64>.self) }
    }

    /// Takes the 32 bytes at the start of a buffer.
    init(_ buffer: UnsafeRawBufferPointer) { words = buffer.loadUnaligned(as: SIMD4<UInt64>.self) }

    var digest: Digest { withUnsafeBytes(of: words) { Digest(computed: Array($0)) } }

    /// The root of a tree without a leaf: the digest of nothing (RFC 6962, 2.1).
    static var empty: TreeNode { finished(SHA256()) }

    /// A leaf's hash: the byte 0, then the record's bytes (RFC 6962, 2.1).
    static func leaf(_ record: UnsafeRawBufferPointer) -> TreeNode {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: record)
        return finished(hasher)
    }

    /// An inner node's hash: the byte 1, then both children (RFC 6962, 2.1).
    static func inner(_ left: TreeNode, _ right: TreeNode) -> TreeNode {
        var hasher = SHA256()
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 1) { buffer in
            buffer.storeBytes(of: 1, as: UInt8.self)
            buffer.storeBytes(of: left.words, toByteOffset: 1, as: SIMD4<UInt64>.self)
            buffer.storeBytes(of: right.words, toByteOffset: 33, as: SIMD4<UInt64>.self)
            hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
        }
        return finished(hasher)
    }

    private static func finished(_ hasher: SHA256) -> TreeNode {
        hasher.finalize().withUnsafeBytes { TreeNode($0) }
    }
}
