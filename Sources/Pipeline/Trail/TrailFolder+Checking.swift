package import AuditTrail
import State

extension TrailFolder {
    /// Looks whether the written files are those that the state knows: their lengths, the root over all hashes, and
    /// the newest checkpoint with its signature.
    ///
    /// The lines themselves are left to `audit verify`; the hashes of a million records take half a second.
    func check(against head: TrailHead, signer: NoteKey, trusted: [NoteKey]) throws {
        try requireLength(log, head.writtenBytes)
        try requireLength(leaves, head.writtenSize * Digest.byteCount)
        guard head.size > 0 else { return }
        var frontier = MerkleFrontier()
        try eachLeaf { frontier.append($0) }
        guard frontier.root.bytes == head.root, frontier.bytes == head.frontier else {
            throw TrailError(.altered, place: leaves)
        }
        let newest = "\(checkpoints)/\(head.size)"
        guard try files.factsOfName(FilePlace(newest)) != nil,
            let note = Checkpoint(bytes: try files.readWhole(FilePlace(newest), bytesMax: 1 << 16)),
            note.size == head.size, note.root.bytes == head.root, trusted.contains(where: note.isSigned)
        else { throw TrailError(.unsigned, place: newest) }
        // Every checkpoint has the signature of the key that goes on signing: at a change of keys, both sign.
        guard note.isSigned(by: signer) else { throw TrailError(.keyDiffers, place: newest) }
    }

    private func requireLength(_ path: String, _ expected: Int) throws {
        let length = try files.factsOfName(FilePlace(path))?.bytes ?? 0
        guard length >= expected else { throw TrailError(.truncated, place: path) }
        guard length == expected else { throw TrailError(.tooLong, place: path) }
    }

    /// Every leaf hash in order, read in pieces of 1 MiB.
    package func eachLeaf(_ body: (Digest) -> Void) throws {
        try files.withOpen(FilePlace(leaves), .reading) { file in
            var source = LeafSource(file: file, files: files)
            while let leaf = try source.next() { body(leaf) }
        }
    }

    /// All leaf hashes.
    package func allLeaves() throws -> [Digest] {
        var leaves: [Digest] = []
        try eachLeaf { leaves.append($0) }
        return leaves
    }

    /// The bytes of every checkpoint by the size its name states; other names are not looked at.
    package func allCheckpoints() throws -> [Int: [UInt8]] {
        try files.withOpen(FilePlace(checkpoints), .folder) { folder in
            var notes: [Int: [UInt8]] = [:]
            for name in try files.names(folder) {
                guard let size = Int(name), size > 0, String(size) == name else { continue }
                notes[size] = try files.readWhole(FilePlace(name, in: folder), bytesMax: 1 << 20)
            }
            return notes
        }
    }

    /// Each line of the log with its number's bytes, as kept; lines longer than a record may be end the reading.
    package func eachLine(_ body: ([UInt8]) throws -> Void) throws {
        try eachPiece { piece, rest in
            var start = 0
            let bytes = rest + piece
            while let end = bytes[start...].firstIndex(of: 0x0A) {
                try body(Array(bytes[start..<end]))
                start = end + 1
            }
            rest = Array(bytes[start...])
        }
    }

    private func eachPiece(_ body: ([UInt8], inout [UInt8]) throws -> Void) throws {
        try files.withOpen(FilePlace(log), .reading) { file in
            var rest: [UInt8] = []
            var offset = 0
            let length = try files.facts(file).bytes
            while offset < length {
                let piece = try read(file, from: offset, count: min(1 << 20, length - offset))
                offset += piece.count
                try body(piece, &rest)
            }
        }
    }

    /// Verifies everything that is in the files.
    package func verify(
        keys: [NoteKey], witnesses: [PaperCheckpoint], head: PaperCheckpoint?
    ) throws -> TrailReport {
        var verifier = TrailVerifier(checkpoints: try allCheckpoints(), keys: keys, witnesses: witnesses)
        return try files.withOpen(FilePlace(leaves), .reading) { leafFile in
            var leaves = LeafSource(file: leafFile, files: files)
            try eachPiece { piece, _ in
                let outcome = piece.withUnsafeBytes { bytes in
                    Result { try verifier.take(bytes, nextLeaf: { () throws(any Error) in try leaves.next() }) }
                }
                try outcome.get()
            }
            return try verifier.finish(head: head, nextLeaf: { () throws(any Error) in try leaves.next() })
        }
    }
}

/// Leaf hashes from their file, one by one.
struct LeafSource {
    private static let pieceBytes = 1 << 20

    let file: OpenFile
    let files: FileStore
    private var piece: [UInt8] = []
    private var place = 0
    private var offset = 0

    init(file: OpenFile, files: FileStore) {
        self.file = file
        self.files = files
    }

    /// The next hash; nothing at the end of the file. A last piece that is no whole hash is told as 32 zeros, which
    /// fit no record.
    mutating func next() throws -> Digest? {
        if place == piece.count {
            var buffer = [UInt8](repeating: 0, count: LeafSource.pieceBytes)
            var filled = 0
            while filled < buffer.count {
                let got = try buffer.withUnsafeMutableBytes { bytes in
                    try files.readAt(file, UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]), offset + filled)
                }
                guard got > 0 else { break }
                filled += got
            }
            offset += filled
            piece = Array(buffer.prefix(filled))
            place = 0
            guard filled > 0 else { return nil }
        }
        let end = min(place + Digest.byteCount, piece.count)
        defer { place = end }
        return Digest(bytes: piece[place..<end]) ?? Digest(bytes: [UInt8](repeating: 0, count: Digest.byteCount))
    }
}
