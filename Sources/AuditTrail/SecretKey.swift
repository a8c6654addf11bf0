import Crypto

/// A secret of 32 bytes, with the two things done with it: deriving a key for one purpose, and keyed digests.
///
/// It withholds itself: neither its description nor its mirror shows the bytes.
public struct SecretKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The length of every key, in bytes.
    public static let byteCount = 32

    private let bytes: [UInt8]

    /// Takes over 32 bytes, or nothing where there are more or fewer.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == SecretKey.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// The key for one purpose, by HKDF-SHA256 (RFC 5869) with an empty salt and the purpose as its information.
    ///
    /// Who knows a derived key learns nothing of this one, nor of the key for another purpose.
    public func derived(for purpose: String) -> SecretKey {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: bytes), info: Array(purpose.utf8),
            outputByteCount: SecretKey.byteCount)
        return SecretKey(derived.withUnsafeBytes { Array($0) })
    }

    /// The keyed digest of a message, by HMAC-SHA256 (RFC 2104).
    public func keyedDigest(of message: [UInt8]) -> Digest {
        Digest(computed: Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: bytes))))
    }

    /// The keyed digest of several fields.
    ///
    /// Each field is preceded by its length, 8 bytes with the highest first, so that no two lists of fields
    /// make the same message.
    public func keyedDigest(ofFields fields: [String]) -> Digest {
        var message: [UInt8] = []
        for field in fields {
            withUnsafeBytes(of: UInt64(field.utf8.count).bigEndian) { message.append(contentsOf: $0) }
            message.append(contentsOf: field.utf8)
        }
        return keyedDigest(of: message)
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Only the type's name.
    public var description: String { "SecretKey" }
    /// Only the type's name.
    public var debugDescription: String { "SecretKey" }
    /// No children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
