import Crypto
import Foundation

/// A public key that checks signed notes, in the form `name+id+key` of C2SP `signed-note` and of Go's `note` package.
public struct NoteKey: Hashable, Sendable {
    /// The name the key signs under, which is the origin of its checkpoints: no space and no plus sign.
    public let name: String
    /// The first four bytes of SHA-256 over the name, a line feed, the byte 1 and the public key.
    public let identity: [UInt8]
    private let publicKey: [UInt8]

    init?(name: String, publicKey: [UInt8]) {
        guard NoteKey.isFitName(name), publicKey.count == 32 else { return nil }
        self.name = name
        self.publicKey = publicKey
        identity = Array(Digest.of(Array(name.utf8) + [0x0A, NoteKey.algorithm] + publicKey).bytes.prefix(4))
    }

    /// Reads `name+0a1b2c3d+base64`, and nothing where the id is not that of name and key.
    public init?(text: some StringProtocol) {
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let coded = Data(base64Encoded: String(parts[2])), coded.count == 33,
            coded.first == NoteKey.algorithm,
            let key = NoteKey(name: String(parts[0]), publicKey: Array(coded.dropFirst())),
            key.identityText == parts[1]
        else { return nil }
        self = key
    }

    /// `name+0a1b2c3d+base64`.
    public var text: String {
        "\(name)+\(identityText)+\(Data([NoteKey.algorithm] + publicKey).base64EncodedString())"
    }

    /// The id as eight small hexadecimal digits, as it stands on every sheet.
    public var identityText: String { identity.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// Whether this key made the signature, 64 bytes of Ed25519 (RFC 8032), over exactly these bytes.
    public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: message)
    }

    /// The number of Ed25519 among the algorithms of a signed note.
    static let algorithm: UInt8 = 1

    static func isFitName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 200 && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2B }
    }
}
