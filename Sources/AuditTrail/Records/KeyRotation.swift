import Foundation

/// The replacement of the signing key, which the old key signs.
public struct KeyRotation: Hashable, Sendable {
    /// The key that signed until now.
    public let old: NoteKey
    /// The key that signs from here on.
    public let new: NoteKey
    /// The old key's signature over both; nothing where the old key is lost.
    public let signature: [UInt8]?

    /// A rotation by the holder of the old key; nothing where the library cannot sign.
    public init?(from old: NoteSigner, to new: NoteKey) {
        guard let signature = old.signature(of: KeyRotation.message(old.key, new)) else { return nil }
        self.old = old.key
        self.new = new
        self.signature = signature
    }

    /// A rotation away from a key that is lost: people must confirm it on paper.
    public init(lost old: NoteKey, new: NoteKey) {
        self.old = old
        self.new = new
        signature = nil
    }

    /// Reads the members of a `key_rotated` record.
    public init?(members: [String: TrailValue]) {
        guard let old = members["old"]?.text.flatMap({ NoteKey(text: $0) }),
            let new = members["new"]?.text.flatMap({ NoteKey(text: $0) }), let coded = members["signature"]?.text
        else { return nil }
        self.old = old
        self.new = new
        signature = coded.isEmpty ? nil : Data(base64Encoded: coded).map { Array($0) }
    }

    /// What the record says.
    public var members: [String: TrailValue] {
        [
            "old": .text(old.text), "new": .text(new.text),
            "signature": .text(signature.map { Data($0).base64EncodedString() } ?? ""),
        ]
    }

    /// Whether the old key signed the new one.
    public var isSigned: Bool {
        signature.map { old.verifies($0, of: KeyRotation.message(old, new)) } ?? false
    }

    private static func message(_ old: NoteKey, _ new: NoteKey) -> [UInt8] {
        Array("encompass audit key rotation 1\n\(old.text)\n\(new.text)\n".utf8)
    }
}
