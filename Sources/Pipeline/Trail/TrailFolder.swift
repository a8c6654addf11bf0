import AuditTrail
import State

/// The files of the audit trail: `log.jsonl`, `leaves.bin` and one checkpoint for each commit.
///
/// The state is the truth, and the files follow it: what a commit added is written after it, and after a crash it is
/// written again from the same bytes. A tail that the state does not hold as pending is never cut.
package struct TrailFolder: Sendable {
    static let logName = "log.jsonl"
    static let leavesName = "leaves.bin"
    static let checkpointsName = "checkpoints"
    private static let unfinishedName = ".unfinished"

    package let path: String
    let files: FileStore

    package init(path: String, files: FileStore) {
        self.path = path
        self.files = files
    }

    package var log: String { path + "/" + TrailFolder.logName }
    package var leaves: String { path + "/" + TrailFolder.leavesName }
    package var checkpoints: String { path + "/" + TrailFolder.checkpointsName }

    /// Makes an empty trail, or finds one that an interrupted start made; anything else there is foreign.
    func begin() throws {
        try files.prepareFolder(path)
        try files.prepareFolder(checkpoints)
        for file in [log, leaves] {
            if let facts = try files.factsOfName(FilePlace(file)) {
                guard facts.kind == .regular, facts.bytes == 0 else { throw TrailError(.foreign, place: file) }
            } else {
                try files.writeNew(FilePlace(file), [])
            }
        }
        try files.syncFolder(FilePlace(path))
    }

    /// Looks whether folder and files are there and nobody else can write them.
    func requireOwn() throws {
        for place in [path, checkpoints, log, leaves] {
            let isFolder = place == path || place == checkpoints
            guard let facts = try files.factsOfName(FilePlace(place)), facts.kind == (isFolder ? .folder : .regular)
            else { throw TrailError(.missing, place: place) }
            guard !facts.isWritableByOthers, facts.owner == files.user() || facts.owner == 0 else {
                throw TrailError(.open, place: place)
            }
        }
    }

    /// Writes what the state holds as pending, syncs it, and says how long the log is then.
    ///
    /// A tail is cut only as far as it is a beginning of the pending bytes, or zeros that a power cut left in place
    /// of them.
    func write(_ pending: TrailPending, after head: TrailHead) throws -> Int {
        let lines: [UInt8] = pending.lines.flatMap { $0 + [0x0A] }
        let leaves: [UInt8] = pending.lines.flatMap { MerkleTree.leafHash(of: $0).bytes }
        try extend(log, from: head.writtenBytes, with: lines)
        try extend(self.leaves, from: head.writtenSize * Digest.byteCount, with: leaves)
        for (size, note) in pending.checkpoints.sorted(by: { $0.key < $1.key }) { try write(note, size: size) }
        try files.syncFolder(FilePlace(path))
        return head.writtenBytes + lines.count
    }

    private func extend(_ path: String, from start: Int, with bytes: [UInt8]) throws {
        try files.withOpen(FilePlace(path), .reading) { file in
            let length = try files.facts(file).bytes
            guard length >= start else { throw TrailError(.truncated, place: path) }
            let tail = try read(file, from: start, count: length - start)
            let isOurs =
                tail.count <= bytes.count && zip(tail, bytes).allSatisfy { $0 == $1 || $0 == 0 }
            guard isOurs else { throw TrailError(.tooLong, place: path) }
        }
        guard !bytes.isEmpty else { return }
        try files.withOpen(FilePlace(path), .appending) { file in
            try files.truncate(file, start)
            try bytes.withUnsafeBytes { try files.write(file, $0) }
            try files.sync(file)
        }
    }

    /// Writes the log without the lines that may go beside the log itself, and says how long it is.
    func writeShorter(where mayGo: ([String: TrailValue]) -> Bool) throws -> Int {
        try files.removeTree(FilePlace(path + "/" + TrailFolder.unfinishedName))
        var bytes = 0
        try files.withOpen(FilePlace(path + "/" + TrailFolder.unfinishedName), .creating(permissions: 0o600)) { file in
            var piece: [UInt8] = []
            try eachLine { line in
                if let members = TrailValue(bytes: line)?.members, mayGo(members) { return }
                piece += line + [0x0A]
                guard piece.count >= 1 << 20 else { return }
                try piece.withUnsafeBytes { try files.write(file, $0) }
                bytes += piece.count
                piece = []
            }
            try piece.withUnsafeBytes { try files.write(file, $0) }
            bytes += piece.count
            try files.sync(file)
        }
        return bytes
    }

    func putShorterInPlace() throws {
        try files.rename(FilePlace(path + "/" + TrailFolder.unfinishedName), FilePlace(log))
        try files.syncFolder(FilePlace(path))
    }

    private func write(_ note: [UInt8], size: Int) throws {
        try files.withOpen(FilePlace(checkpoints), .folder) { folder in
            let unfinished = FilePlace(TrailFolder.unfinishedName, in: folder)
            try files.removeTree(unfinished)
            try files.writeNew(unfinished, note)
            try files.rename(unfinished, FilePlace(String(size), in: folder))
            try files.sync(folder)
        }
    }

    /// Reads exactly as many bytes, or takes the disk to have failed.
    func read(_ file: OpenFile, from start: Int, count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = try bytes.withUnsafeMutableBytes { buffer in
                try files.readAt(file, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]), start + filled)
            }
            guard got > 0 else { throw TrailError(.truncated, place: file.path) }
            filled += got
        }
        return bytes
    }
}
