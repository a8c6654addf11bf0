import AuditTrail

/// Any bytes as an audit trail, and as each small file of it: nothing unsigned is called good.
enum TrailTarget {
    /// The log; its hashes are computed from its own lines, as somebody would who rewrites the past.
    static func tryOne(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        let leaves = lines.flatMap { MerkleTree.leafHash(of: Array($0)).bytes }
        let whole = TrailVerifier.verify(log: bytes, leaves: leaves, checkpoints: [:], keys: [])
        precondition(whole.records == 0 || !whole.isGood, "records without a signature are never good")
        precondition(bytes.isEmpty || !whole.isGood, "bytes that are no record are never good")
        // Signed by nobody known: the file's own bytes as its checkpoint.
        let noted = TrailVerifier.verify(
            log: bytes, leaves: leaves, checkpoints: [lines.count: bytes], keys: keys(in: bytes))
        precondition(noted.records <= lines.count, "no record is made up")
        tryPieces(bytes, leaves, whole)
        trySmallFiles(bytes)
    }

    /// In pieces the log is found as good or bad as at once.
    private static func tryPieces(_ bytes: [UInt8], _ leaves: [UInt8], _ whole: TrailReport) {
        var verifier = TrailVerifier(checkpoints: [:], keys: [])
        var rest = leaves[...]
        let next: () -> Digest? = {
            defer { rest = rest.dropFirst(Digest.byteCount) }
            return Digest(bytes: Array(rest.prefix(Digest.byteCount)))
        }
        let length = 1 + Int(bytes.first ?? 0)
        for start in stride(from: 0, to: bytes.count, by: length) {
            bytes[start..<min(start + length, bytes.count)].withUnsafeBytes { verifier.take($0, nextLeaf: next) }
        }
        precondition(verifier.finish(nextLeaf: next) == whole, "how a log comes in pieces changes nothing")
    }

    /// What is read is written back to the byte.
    private static func trySmallFiles(_ bytes: [UInt8]) {
        if let note = Checkpoint(bytes: bytes) { precondition(note.bytes == bytes, "a checkpoint is read to the byte") }
        if let proof = TrailProof(bytes: bytes) { precondition(proof.bytes == bytes, "a proof is read to the byte") }
        if let value = TrailValue(bytes: bytes) { precondition(value.bytes == bytes, "a record is read to the byte") }
        let text = String(decoding: bytes, as: UTF8.self)
        if let typed = try? PaperCheckpoint(typed: text) {
            let written = "\(typed.size):\(typed.groups.joined(separator: " ")):\(typed.check)"
            precondition((try? PaperCheckpoint(typed: written)) == typed, "what stands on paper is read again")
        }
        if let key = NoteKey(text: text) { precondition(NoteKey(text: key.text) == key, "a key is read again") }
    }

    private static func keys(in bytes: [UInt8]) -> [NoteKey] {
        bytes.split(separator: 0x0A).compactMap { NoteKey(text: String(decoding: $0, as: UTF8.self)) }
    }
}
