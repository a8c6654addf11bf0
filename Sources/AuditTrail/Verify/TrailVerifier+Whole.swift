extension TrailVerifier {
    /// Checks a trail that is in memory.
    ///
    /// - Parameters:
    ///   - log: the bytes of `log.jsonl`.
    ///   - leaves: the bytes of `leaves.bin`, 32 for each record.
    public static func verify(
        log: [UInt8], leaves: [UInt8], checkpoints: [Int: [UInt8]], keys: [NoteKey],
        witnesses: [PaperCheckpoint] = [], head: PaperCheckpoint? = nil
    ) -> TrailReport {
        var verifier = TrailVerifier(checkpoints: checkpoints, keys: keys, witnesses: witnesses)
        var place = 0
        let nextLeaf: () -> Digest? = {
            guard place < leaves.count else { return nil }
            defer { place += Digest.byteCount }
            // A piece of a hash is no hash: 32 zeros fit no record.
            return Digest(bytes: leaves[place..<min(place + Digest.byteCount, leaves.count)])
                ?? Digest(computed: [UInt8](repeating: 0, count: Digest.byteCount))
        }
        log.withUnsafeBytes { verifier.take($0, nextLeaf: nextLeaf) }
        return verifier.finish(head: head, nextLeaf: nextLeaf)
    }
}
