import Foundation

/// A signed statement of the tree's size and root: C2SP `tlog-checkpoint` in a `signed-note`.
///
/// Three lines – origin, size, root in base64 – an empty line, and one line for each signature. Signatures by keys that
/// a reader does not know are kept and ignored, so a rotation and an auditor's own signature need no other form.
public struct Checkpoint: Hashable, Sendable {
    /// One signature line.
    public struct Signature: Hashable, Sendable {
        /// The name of the key that signed.
        public let name: String
        /// The key's id and the signature itself.
        public let bytes: [UInt8]
    }

    /// Names the log; it is the name of its key.
    public let origin: String
    /// How many records the tree has.
    public let size: Int
    /// The root over them.
    public let root: Digest
    /// In the order of the lines.
    public private(set) var signatures: [Signature]

    /// An unsigned checkpoint.
    public init(origin: String, size: Int, root: Digest) {
        self.origin = origin
        self.size = size
        self.root = root
        signatures = []
    }

    /// Signs with each key in turn; nothing where one cannot.
    public init?(origin: String, size: Int, root: Digest, signedBy signers: [NoteSigner]) {
        self.init(origin: origin, size: size, root: root)
        for signer in signers {
            guard let signature = signer.signature(of: body) else { return nil }
            signatures.append(Signature(name: signer.key.name, bytes: signer.key.identity + signature))
        }
    }

    /// Reads a checkpoint to the byte: no line more, none less, numbers without leading zeros.
    public init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n"), bytes.count <= 1 << 16 else {
            return nil
        }
        let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count >= 5, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let coded = Data(base64Encoded: lines[2]), coded.base64EncodedString() == lines[2],
            let root = Digest(bytes: Array(coded)), lines[3].isEmpty
        else { return nil }
        self.init(origin: lines[0], size: size, root: root)
        for line in lines[4...] {
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "—", NoteKey.isFitName(String(parts[1])),
                let coded = Data(base64Encoded: String(parts[2])), coded.count > 4,
                coded.base64EncodedString() == parts[2]
            else { return nil }
            signatures.append(Signature(name: String(parts[1]), bytes: Array(coded)))
        }
    }

    /// What is signed: the three lines, each with its line feed.
    public var body: [UInt8] { Array("\(origin)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n".utf8) }

    /// The whole note as it is kept.
    public var bytes: [UInt8] {
        body + [0x0A]
            + signatures.flatMap { Array("— \($0.name) \(Data($0.bytes).base64EncodedString())\n".utf8) }
    }

    /// Whether this key signed, under the checkpoint's own origin.
    public func isSigned(by key: NoteKey) -> Bool {
        key.name == origin
            && signatures.contains { signature in
                signature.name == key.name && Array(signature.bytes.prefix(4)) == key.identity
                    && key.verifies(Array(signature.bytes.dropFirst(4)), of: body)
            }
    }
}
