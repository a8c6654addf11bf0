import Glibc

/// Whole files and folders, made of the single calls.
extension FileStore {
    /// Opens a file, hands it over and closes it, whatever happens.
    ///
    /// Where the body fails, its error is the one that counts, and a failure to close adds nothing.
    package func withOpen<Value>(
        _ place: FilePlace, _ mode: OpenMode, _ body: (OpenFile) throws -> Value
    ) throws -> Value {
        let file = try open(place, mode)
        let value: Value
        do {
            value = try body(file)
        } catch {
            _ = Result { try close(file) }
            throw error
        }
        try close(file)
        return value
    }

    /// The whole of a regular file, at most `bytesMax` bytes; a longer one is `EFBIG`, anything else `EINVAL`.
    ///
    /// The bytes read must be as many as the file says it holds, or the disk is taken to have failed.
    package func readWhole(_ place: FilePlace, bytesMax: Int) throws -> [UInt8] {
        try withOpen(place, .reading) { file in
            let facts = try facts(file)
            guard facts.kind == .regular else {
                throw FileError(operation: .read, number: EINVAL, path: place.path)
            }
            guard facts.bytes <= bytesMax else { throw FileError(operation: .read, number: EFBIG, path: place.path) }
            var bytes = [UInt8](repeating: 0, count: facts.bytes + 1)
            var filled = 0
            while filled < bytes.count {
                let count = try bytes.withUnsafeMutableBytes { buffer in
                    try read(file, UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
                }
                if count == 0 { break }
                filled += count
            }
            guard filled == facts.bytes else { throw FileError(operation: .read, number: EIO, path: place.path) }
            bytes.removeLast()
            return bytes
        }
    }

    /// Makes a file that must not be there yet, writes it and waits until it is on the disk.
    ///
    /// The folder is not synced: that is done once, when all its files are written.
    package func writeNew(_ place: FilePlace, _ bytes: [UInt8], permissions: UInt32 = 0o600) throws {
        try withOpen(place, .creating(permissions: permissions)) { file in
            try bytes.withUnsafeBytes { try write(file, $0) }
            try sync(file)
        }
    }

    /// Waits until a folder's list of names is on the disk.
    package func syncFolder(_ place: FilePlace) throws {
        try withOpen(place, .folder) { try sync($0) }
    }

    /// Makes a folder where it is absent, with those above it, and refuses one that others could write into.
    ///
    /// The folder must belong to the user of the program or to root.
    package func prepareFolder(_ path: String) throws {
        if let facts = try factsOfName(FilePlace(path)) {
            guard facts.kind == .folder else { throw FileError(operation: .makeFolder, number: ENOTDIR, path: path) }
        } else {
            let parent = FileStore.parent(of: path)
            if try factsOfName(FilePlace(parent)) == nil { try prepareFolder(parent) }
            try makeFolder(FilePlace(path))
            try syncFolder(FilePlace(parent))
        }
        try withOpen(FilePlace(path), .folder) { folder in
            let facts = try facts(folder)
            guard !facts.isWritableByOthers, facts.owner == user() || facts.owner == 0 else {
                throw FileError(operation: .trust, number: EPERM, path: path)
            }
        }
    }

    /// Removes a file, a link or a folder with everything in it; a name that is not there is no fault.
    ///
    /// Links are removed, never followed.
    package func removeTree(_ place: FilePlace) throws {
        guard let facts = try factsOfName(place) else { return }
        guard facts.kind == .folder else { return try removeFile(place) }
        try withOpen(place, .folder) { folder in
            for name in try names(folder) { try removeTree(FilePlace(name, in: folder)) }
        }
        try removeFolder(place)
    }

    /// The folder of a path, `.` where it has none.
    package static func parent(of path: String) -> String {
        let trimmed = path.utf8.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        guard let slash = trimmed.lastIndex(of: "/") else { return "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }
}
