package import AuditTrail

/// The keys of the audit trail: one that signs, and the list of all that ever signed.
extension KeyFolder {
    static let signerName = "audit.key"
    static let verifiersName = "audit.vkeys"
    /// The key that is to follow, while the signing key is being replaced.
    static let nextSignerName = "audit.next.key"

    /// The signing key with all keys that count, and whether it was made just now.
    ///
    /// The secret is `audit.key`, in the form of Go's `note` package; the public keys are the lines of `audit.vkeys`,
    /// the oldest first, for everyone to see. The name under which the trail is signed is part of the key.
    package func trailKeys(council: String, mayMake: Bool) throws -> (keys: TrailKeys, wasMade: Bool) {
        let place = try secret(KeyFolder.signerName)
        if try ports.files.factsOfName(place) != nil {
            guard let signer = NoteSigner(text: String(decoding: try readSecret(place), as: UTF8.self)) else {
                throw KeyError(code: .damaged, path: place.path)
            }
            return (TrailKeys(signer: signer, trusted: try verifiers()), false)
        }
        guard mayMake else { throw KeyError(code: .missing, path: place.path) }
        let signer = try newSigner(name: KeyFolder.origin(of: council))
        try install(signer, verifiers: try verifiers() + [signer.key])
        return (TrailKeys(signer: signer, trusted: try verifiers()), true)
    }

    /// Whether there is a signing key.
    package func hasSigner() throws -> Bool {
        try ports.files.factsOfName(try secret(KeyFolder.signerName)) != nil
    }

    /// A new key under a name, not yet in the folder.
    package func newSigner(name: String) throws -> NoteSigner {
        guard let signer = NoteSigner(name: name, seed: ports.randomBytes(32)) else {
            throw KeyError(code: .damaged, path: path + "/" + KeyFolder.signerName)
        }
        return signer
    }

    /// The key that is to follow the signing key: the one that an interrupted rotation left, or a new one.
    ///
    /// It is on the disk before the trail names it: a key that the trail names must not be lost in a crash.
    package func nextSigner(name: String) throws -> NoteSigner {
        let place = FilePlace(path + "/" + KeyFolder.nextSignerName)
        if try ports.files.factsOfName(place) != nil {
            guard let signer = NoteSigner(text: String(decoding: try readSecret(place), as: UTF8.self)) else {
                throw KeyError(code: .damaged, path: place.path)
            }
            return signer
        }
        let signer = try newSigner(name: name)
        try write(Array((signer.secretText + "\n").utf8), to: KeyFolder.nextSignerName, permissions: 0o400)
        return signer
    }

    /// Puts the key that was to follow in place of the signing key.
    package func installNext() throws {
        try ports.files.withOpen(FilePlace(path), .folder) { folder in
            try ports.files.rename(
                FilePlace(KeyFolder.nextSignerName, in: folder), FilePlace(KeyFolder.signerName, in: folder))
            try ports.files.sync(folder)
        }
    }

    /// Puts a signing key in place. The list of public keys comes first: a key that signs must be known.
    package func install(_ signer: NoteSigner, verifiers: [NoteKey]) throws {
        try list(verifiers)
        try write(Array((signer.secretText + "\n").utf8), to: KeyFolder.signerName, permissions: 0o400)
    }

    /// Writes the list of public keys.
    package func list(_ keys: [NoteKey]) throws {
        let lines = keys.map { $0.text + "\n" }.joined()
        try write(Array(lines.utf8), to: KeyFolder.verifiersName, permissions: 0o444)
    }

    /// The public keys in the folder, the oldest first.
    package func verifiers() throws -> [NoteKey] {
        let place = FilePlace(path + "/" + KeyFolder.verifiersName)
        guard try ports.files.factsOfName(place) != nil else { return [] }
        let text = String(decoding: try ports.files.readWhole(place, bytesMax: 1 << 20), as: UTF8.self)
        return try text.split(separator: "\n").map { line in
            guard let key = NoteKey(text: line) else { throw KeyError(code: .damaged, path: place.path) }
            return key
        }
    }

    /// `brackenshire-council/encompass/audit`: the name a trail gets where nobody gives another.
    package static func origin(of council: String) -> String {
        let words = council.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        return (words.isEmpty ? "council" : words.joined(separator: "-")) + "/encompass/audit"
    }

    /// What to print and file of a key that was made.
    package static func lines(ofNew key: NoteKey) -> [String] {
        [
            "The trail is signed by key \(key.identityText). Print this line, have two people sign it, and file it:",
            key.text,
        ]
    }
}
