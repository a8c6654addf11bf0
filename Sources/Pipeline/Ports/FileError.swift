import Glibc

/// A call to the file system that failed: which, on what path, and the system's error number.
package struct FileError: Error, Hashable, Sendable {
    package enum Operation: String, CaseIterable, Sendable {
        case open, create, close, read, write, sync, examine, list, rename, exchange, link, remove, lock
        case makeFolder = "make-folder"
        /// A folder that others can write into, or that somebody else owns, is not used.
        case trust
    }

    package let operation: Operation
    /// The system's number: `ENOENT`, `EIO` and so on.
    package let number: Int32
    package let path: String

    package init(operation: Operation, number: Int32, path: String) {
        self.operation = operation
        self.number = number
        self.path = path
    }

    /// A name that is there already, where nothing may be overwritten.
    package static func exists(_ path: String) -> FileError {
        FileError(operation: .create, number: EEXIST, path: path)
    }

    /// The exit status: 66 no such input, 73 cannot create, 77 permission, 74 everything else.
    package var exitStatus: Int32 {
        switch (number, operation) {
        case (EACCES, _), (EPERM, _), (EROFS, _), (ELOOP, _): 77
        case (ENOENT, .open), (ENOTDIR, .open): 66
        case (ENOTDIR, _): 73
        case (EIO, _), (ENOSPC, _), (EDQUOT, _), (EFBIG, _): 74
        case (_, .create), (_, .makeFolder), (_, .link), (_, .rename): 73
        default: 74
        }
    }

    /// The path, the operation and the reason in the system's words: `/x/y: cannot open: No such file or directory`.
    package var message: String {
        guard operation != .trust else {
            return "\(path): others can write into this folder, or it belongs to somebody else. "
                + "Give it to the user of the nightly job, with mode 0700."
        }
        if operation == .examine, number == ENOTDIR {
            return "\(path): a part of this path is a file, not a folder."
        }
        return "\(path): cannot \(verb): \(reason)."
    }

    private var verb: String { operation == .makeFolder ? "make the folder" : operation.rawValue }

    private var reason: String {
        switch number {
        case ENOENT: "there is no such file or folder"
        case EACCES, EPERM: "permission is refused"
        case EROFS: "the disk is read-only"
        case ELOOP: "it is a symbolic link, which is never followed"
        case ENOSPC: "the disk is full"
        case EDQUOT: "the quota is used up"
        case EFBIG: "the file would be larger than allowed"
        case EIO: "the disk failed"
        case EEXIST, ENOTEMPTY: "it is there already"
        case ENOTDIR: "it is not a folder"
        case EISDIR: "it is a folder"
        default: "error number \(number)"
        }
    }

    /// The next step, with a space before it; nothing where the message has one.
    package var remedy: String {
        let folder = FileStore.parent(of: path)
        switch number {
        case _ where operation == .trust: return ""
        case ENOSPC, EDQUOT: return " Free space there (df -h \(folder)), and run again."
        case EFBIG: return " Look at ulimit -f and the limits of the disk, and run again."
        case EIO: return " Look at the disk (dmesg), then encompass doctor."
        case _ where exitStatus == 77:
            return
                " Start it as the user of the nightly job (sudo -u encompass encompass …), or give that user the path."
        case EEXIST where operation == .create: return ""
        default: return " Look there: ls -ld \(folder) \(path)"
        }
    }
}
