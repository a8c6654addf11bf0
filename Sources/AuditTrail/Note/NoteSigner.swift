import Crypto
import Foundation

/// The secret half of a note key, in the form `PRIVATE+KEY+name+id+seed` of Go's `note` package.
///
/// It withholds itself: neither its description nor its mirror shows the seed. Ed25519 signatures are a function of
/// key and message alone, so the same night is signed with the same bytes.
public struct NoteSigner: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What others check the signatures with.
    public let key: NoteKey
    private let seed: [UInt8]

    private static let opening = "PRIVATE+KEY+"

    /// Makes a signer of 32 bytes nobody can foresee; nothing where the name or the count of bytes is unfit.
    public init?(name: String, seed: [UInt8]) {
        guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let key = NoteKey(name: name, publicKey: Array(secret.publicKey.rawRepresentation))
        else { return nil }
        self.key = key
        self.seed = seed
    }

    /// Reads `PRIVATE+KEY+name+0a1b2c3d+base64`, and nothing where the id is not that of name and seed.
    public init?(text: String) {
        let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
        guard line.hasPrefix(NoteSigner.opening) else { return nil }
        let parts = line.dropFirst(NoteSigner.opening.count)
            .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let coded = Data(base64Encoded: String(parts[2])), coded.count == 33,
            coded.first == NoteKey.algorithm,
            let signer = NoteSigner(name: String(parts[0]), seed: Array(coded.dropFirst())),
            signer.key.identityText == parts[1]
        else { return nil }
        self = signer
    }

    /// The secret's text for the key file, and for nothing else.
    public var secretText: String {
        "\(NoteSigner.opening)\(key.name)+\(key.identityText)+\(Data([NoteKey.algorithm] + seed).base64EncodedString())"
    }

    /// The signature, 64 bytes of Ed25519 (RFC 8032); nothing where the library refuses.
    public func signature(of message: [UInt8]) -> [UInt8]? {
        guard let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed),
            let signature = try? secret.signature(for: message)
        else { return nil }
        return Array(signature)
    }

    /// Only the type's name.
    public var description: String { "NoteSigner" }
    /// Only the type's name.
    public var debugDescription: String { "NoteSigner" }
    /// No children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
