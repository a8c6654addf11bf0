package import AuditTrail
import Glibc

/// A copy of an input file, named for its contents. All work reads the copy, never what the sender can change.
package struct TakenInput: Hashable, Sendable {
    /// The original's name without its folder.
    package let name: String
    package let digest: Digest
    package let bytes: Int
    /// When the original last changed.
    package let modified: Moment
    /// Where the copy is.
    package let copyPath: String
    /// Other files of the same feed with the same contents, which are read once: `police-2026-11-20 (1).csv`.
    package var alsoNamed: [String] = []

    package init(name: String, digest: Digest, bytes: Int, modified: Moment, copyPath: String) {
        self.name = name
        self.digest = digest
        self.bytes = bytes
        self.modified = modified
        self.copyPath = copyPath
    }
}

/// Copies input files into the state folder under the SHA-256 of their contents.
///
/// It is used under the run lock, so one fixed name serves for the copy in the making.
package struct InputCopier: Sendable {
    /// Bytes moved at a time: large enough that calls cost nothing, small against the memory goal.
    static let pieceBytes = 1 << 20
    private static let unfinishedName = ".unfinished-copy"

    private let files: FileStore
    private let folder: String

    /// `folder` is the `inputs` folder of the state, which exists.
    package init(folder: String, files: FileStore) {
        self.folder = folder
        self.files = files
    }

    /// Copies one file, waits until the copy is on the disk, and says what was taken.
    ///
    /// Only a regular file of at most `bytesMax` bytes is taken, and only where it has the same size and time of
    /// change before and after, and gave as many bytes as that.
    package func take(_ path: String, bytesMax: Int = .max) throws -> TakenInput {
        let source = try openSource(path)
        defer { _ = Result { try files.close(source) } }  // opened for reading: closing can lose nothing
        let before = try files.facts(source)
        guard before.kind == .regular else { throw InputError(.notARegularFile, path: path) }
        guard before.bytes <= bytesMax else { throw InputError(.tooLarge, path: path) }
        return try files.withOpen(FilePlace(folder), .folder) { inputs in
            let unfinished = FilePlace(InputCopier.unfinishedName, in: inputs)
            try files.removeTree(unfinished)
            let (digest, bytes) = try copy(source, to: unfinished, bytesMax: before.bytes)
            let after = try files.facts(source)
            guard bytes == before.bytes, after.bytes == before.bytes, after.modified == before.modified else {
                try files.removeFile(unfinished)
                throw InputError(.changedWhileReading, path: path)
            }
            try files.rename(unfinished, FilePlace(digest.hexText, in: inputs))
            try files.sync(inputs)
            return TakenInput(
                name: FileStore.name(of: path), digest: digest, bytes: bytes, modified: before.modified,
                copyPath: folder + "/" + digest.hexText)
        }
    }

    private func openSource(_ path: String) throws -> OpenFile {
        do {
            return try files.open(FilePlace(path), .reading)
        } catch {
            switch error.number {
            case ENOENT, ENOTDIR: throw InputError(.missing, path: path)
            case ELOOP, ENXIO: throw InputError(.notARegularFile, path: path)
            default: throw error
            }
        }
    }

    /// Copies until the end, or one piece past `bytesMax` where the file grows meanwhile.
    private func copy(
        _ source: OpenFile, to place: FilePlace, bytesMax: Int
    ) throws -> (digest: Digest, bytes: Int) {
        try files.withOpen(place, .creating(permissions: 0o600)) { target in
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: InputCopier.pieceBytes, alignment: 16)
            defer { buffer.deallocate() }
            var stream = DigestStream()
            var bytes = 0
            while bytes <= bytesMax {
                let count = try files.read(source, buffer)
                if count == 0 { break }
                let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
                stream.update(piece)
                try files.write(target, piece)
                bytes += count
            }
            try files.sync(target)
            return (stream.finish(), bytes)
        }
    }
}
