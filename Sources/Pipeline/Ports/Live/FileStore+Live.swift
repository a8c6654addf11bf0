import CLinux
import Glibc

extension FileStore {
    /// The file system of this machine.
    package static let live = FileStore(
        open: LiveFiles.open, close: LiveFiles.close, read: LiveFiles.read, readAt: LiveFiles.readAt,
        write: LiveFiles.write, truncate: LiveFiles.truncate, sync: LiveFiles.sync, facts: LiveFiles.facts,
        factsOfName: LiveFiles.factsOfName,
        names: LiveFiles.names, makeFolder: LiveFiles.makeFolder, rename: LiveFiles.rename,
        renameToFresh: LiveFiles.renameToFresh, exchange: LiveFiles.exchange, makeLink: LiveFiles.makeLink,
        linkTarget: LiveFiles.linkTarget, removeFile: LiveFiles.removeFile, removeFolder: LiveFiles.removeFolder,
        lock: LiveFiles.lock, setPermissions: LiveFiles.setPermissions, freeBytes: LiveFiles.freeBytes,
        user: { geteuid() })
}

/// The POSIX calls behind `FileStore.live`.
private enum LiveFiles {
    /// Makes a call again while it is interrupted, and turns a failure into an error.
    static func retried<Answer: SignedInteger>(
        _ operation: FileError.Operation, _ path: String, _ call: () -> Answer
    ) throws(FileError) -> Answer {
        while true {
            let answer = call()
            if answer >= 0 { return answer }
            let number = errno
            guard number == EINTR else { throw FileError(operation: operation, number: number, path: path) }
        }
    }

    static func descriptor(of place: FilePlace) -> Int32 { place.folder?.descriptor ?? clinux_working_folder() }

    @Sendable static func open(_ place: FilePlace, _ mode: OpenMode) throws(FileError) -> OpenFile {
        let folder = descriptor(of: place)
        let always = O_NOFOLLOW | O_CLOEXEC
        let descriptor: Int32
        switch mode {
        case .reading:  // O_NONBLOCK: opening a pipe must not wait; it has no effect on regular files
            descriptor = try retried(.open, place.path) { openat(folder, place.name, O_RDONLY | O_NONBLOCK | always) }
        case .folder:
            descriptor = try retried(.open, place.path) { openat(folder, place.name, O_RDONLY | O_DIRECTORY | always) }
        case .creating(let permissions):
            descriptor = try retried(.create, place.path) {
                openat(folder, place.name, O_WRONLY | O_CREAT | O_EXCL | always, permissions)
            }
        case .appending:
            descriptor = try retried(.open, place.path) {
                openat(folder, place.name, O_WRONLY | O_APPEND | O_NONBLOCK | always)
            }
        case .locking:
            descriptor = try retried(.create, place.path) {
                openat(folder, place.name, O_RDWR | O_CREAT | always, 0o600)
            }
        }
        return OpenFile(descriptor: descriptor, path: place.path)
    }

    /// Linux has closed the file even where the call was interrupted, so it is never made twice.
    @Sendable static func close(_ file: OpenFile) throws(FileError) {
        guard Glibc.close(file.descriptor) != 0, errno != EINTR else { return }
        throw FileError(operation: .close, number: errno, path: file.path)
    }

    @Sendable static func read(_ file: OpenFile, _ buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        try retried(.read, file.path) { Glibc.read(file.descriptor, buffer.baseAddress, buffer.count) }
    }

    @Sendable static func readAt(
        _ file: OpenFile, _ buffer: UnsafeMutableRawBufferPointer, _ offset: Int
    ) throws(FileError) -> Int {
        try retried(.read, file.path) { pread(file.descriptor, buffer.baseAddress, buffer.count, offset) }
    }

    @Sendable static func write(_ file: OpenFile, _ buffer: UnsafeRawBufferPointer) throws(FileError) {
        var rest = buffer[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let count = try retried(.write, file.path) { Glibc.write(file.descriptor, piece.baseAddress, piece.count) }
            guard count > 0 else { throw FileError(operation: .write, number: EIO, path: file.path) }
            rest = rest.dropFirst(count)
        }
    }

    @Sendable static func truncate(_ file: OpenFile, _ bytes: Int) throws(FileError) {
        _ = try retried(.write, file.path) { ftruncate(file.descriptor, bytes) }
    }

    @Sendable static func sync(_ file: OpenFile) throws(FileError) {
        _ = try retried(.sync, file.path) { fsync(file.descriptor) }
    }

    @Sendable static func facts(_ file: OpenFile) throws(FileError) -> FileFacts {
        var answer = stat()
        _ = try retried(.examine, file.path) { fstat(file.descriptor, &answer) }
        return facts(of: answer)
    }

    @Sendable static func factsOfName(_ place: FilePlace) throws(FileError) -> FileFacts? {
        var answer = stat()
        do {
            _ = try retried(.examine, place.path) {
                fstatat(descriptor(of: place), place.name, &answer, AT_SYMLINK_NOFOLLOW)
            }
        } catch {
            guard error.number == ENOENT else { throw error }
            return nil
        }
        return facts(of: answer)
    }

    private static func facts(of answer: stat) -> FileFacts {
        let kind: FileFacts.Kind =
            switch answer.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        return FileFacts(
            kind: kind, bytes: answer.st_size, modified: Moment(secondsSinceEpoch: answer.st_mtim.tv_sec),
            owner: answer.st_uid, permissions: answer.st_mode & 0o7777)
    }

    /// Reads the names through a second descriptor, because the reading position belongs to the descriptor.
    @Sendable static func names(_ folder: OpenFile) throws(FileError) -> [String] {
        let second = try retried(.list, folder.path) {
            openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        guard let stream = fdopendir(second) else {
            let number = errno
            _ = Glibc.close(second)
            throw FileError(operation: .list, number: number, path: folder.path)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw FileError(operation: .list, number: errno, path: folder.path) }
                return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
    }

    @Sendable static func makeFolder(_ place: FilePlace) throws(FileError) {
        _ = try retried(.makeFolder, place.path) { mkdirat(descriptor(of: place), place.name, 0o700) }
    }

    @Sendable static func rename(_ from: FilePlace, _ to: FilePlace) throws(FileError) {
        _ = try retried(.rename, to.path) {
            renameat(descriptor(of: from), from.name, descriptor(of: to), to.name)
        }
    }

    @Sendable static func renameToFresh(_ from: FilePlace, _ to: FilePlace) throws(FileError) {
        _ = try retried(.rename, to.path) {
            clinux_rename_to_fresh(descriptor(of: from), from.name, descriptor(of: to), to.name)
        }
    }

    @Sendable static func exchange(_ left: FilePlace, _ right: FilePlace) throws(FileError) {
        _ = try retried(.exchange, right.path) {
            clinux_exchange(descriptor(of: left), left.name, descriptor(of: right), right.name)
        }
    }

    @Sendable static func makeLink(_ target: String, _ place: FilePlace) throws(FileError) {
        _ = try retried(.link, place.path) { symlinkat(target, descriptor(of: place), place.name) }
    }

    /// 4,096 bytes is the longest path Linux takes (`PATH_MAX`).
    @Sendable static func linkTarget(_ place: FilePlace) throws(FileError) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = try retried(.examine, place.path) {
            readlinkat(descriptor(of: place), place.name, &buffer, buffer.count)
        }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Sendable static func removeFile(_ place: FilePlace) throws(FileError) {
        _ = try retried(.remove, place.path) { unlinkat(descriptor(of: place), place.name, 0) }
    }

    @Sendable static func removeFolder(_ place: FilePlace) throws(FileError) {
        _ = try retried(.remove, place.path) { unlinkat(descriptor(of: place), place.name, AT_REMOVEDIR) }
    }

    @Sendable static func setPermissions(_ place: FilePlace, _ permissions: UInt32) throws(FileError) {
        let file = try open(place, .reading)
        defer { _ = Glibc.close(file.descriptor) }
        _ = try retried(.create, place.path) { fchmod(file.descriptor, permissions) }
    }

    @Sendable static func freeBytes(_ place: FilePlace) throws(FileError) -> Int {
        let folder = try open(place, .folder)
        defer { _ = Glibc.close(folder.descriptor) }
        var answer = statvfs()
        _ = try retried(.examine, place.path) { fstatvfs(folder.descriptor, &answer) }
        return Int(clamping: answer.f_bavail) * Int(clamping: answer.f_frsize)
    }

    @Sendable static func lock(_ file: OpenFile) throws(FileError) -> Bool {
        do {
            _ = try retried(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
            return true
        } catch {
            guard error.number == EWOULDBLOCK else { throw error }
            return false
        }
    }
}
