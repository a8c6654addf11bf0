import Crypto

/// A SHA-256 in the making, for bytes that arrive piece by piece.
///
/// The pieces' borders leave no trace: the digest is that of all bytes in a row.
public struct DigestStream: Sendable {
    private var hasher = SHA256()

    /// Begins with no bytes.
    public init() {}

    /// Adds bytes at the end.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    }

    /// Adds the bytes of a buffer at the end, without copying them.
    public mutating func update(_ buffer: UnsafeRawBufferPointer) {
        hasher.update(bufferPointer: buffer)
    }

    /// The digest of everything added so far; more may be added afterwards.
    public func finish() -> Digest { Digest(computed: Array(hasher.finalize())) }
}
