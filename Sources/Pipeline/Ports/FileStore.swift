/// The file system as a struct of closures, one for each call the program makes.
///
/// Every closure can fail with a `FileError`; none ends the process. Reading nothing means the end of the file and
/// nothing else. Interrupted calls are made again inside. A name is never followed where it is a symbolic link.
package struct FileStore: Sendable {
    package var open: @Sendable (FilePlace, OpenMode) throws(FileError) -> OpenFile
    package var close: @Sendable (OpenFile) throws(FileError) -> Void
    /// Reads at the file's position into the buffer; 0 is the end of the file.
    package var read: @Sendable (OpenFile, UnsafeMutableRawBufferPointer) throws(FileError) -> Int
    /// Reads at an offset in bytes; 0 is the end of the file.
    package var readAt: @Sendable (OpenFile, UnsafeMutableRawBufferPointer, Int) throws(FileError) -> Int
    /// Writes the whole buffer at the file's position.
    package var write: @Sendable (OpenFile, UnsafeRawBufferPointer) throws(FileError) -> Void
    /// Cuts or lengthens the file to a length in bytes.
    package var truncate: @Sendable (OpenFile, Int) throws(FileError) -> Void
    /// Waits until the file, or the folder's list of names, is on the disk. A failed sync is never tried again.
    package var sync: @Sendable (OpenFile) throws(FileError) -> Void
    package var facts: @Sendable (OpenFile) throws(FileError) -> FileFacts
    /// The facts of a name itself, a link not followed; nothing where there is no such name.
    package var factsOfName: @Sendable (FilePlace) throws(FileError) -> FileFacts?
    /// The names in a folder, without `.` and `..`, in the order of their bytes.
    package var names: @Sendable (OpenFile) throws(FileError) -> [String]
    /// Makes a folder that only its owner can enter (0700).
    package var makeFolder: @Sendable (FilePlace) throws(FileError) -> Void
    /// Gives a file another name and replaces what had it.
    package var rename: @Sendable (_ from: FilePlace, _ to: FilePlace) throws(FileError) -> Void
    /// Gives a file or folder a name that nothing has yet.
    package var renameToFresh: @Sendable (_ from: FilePlace, _ to: FilePlace) throws(FileError) -> Void
    /// Puts two names in each other's place in one step.
    package var exchange: @Sendable (FilePlace, FilePlace) throws(FileError) -> Void
    package var makeLink: @Sendable (_ target: String, _ place: FilePlace) throws(FileError) -> Void
    package var linkTarget: @Sendable (FilePlace) throws(FileError) -> String
    package var removeFile: @Sendable (FilePlace) throws(FileError) -> Void
    /// Removes a folder that is empty.
    package var removeFolder: @Sendable (FilePlace) throws(FileError) -> Void
    /// Locks an open file for this process alone; false where another holds it.
    package var lock: @Sendable (OpenFile) throws(FileError) -> Bool
    /// Sets the permission bits of a name that is no link; for the few files that others may read.
    package var setPermissions: @Sendable (FilePlace, UInt32) throws(FileError) -> Void
    /// Bytes that this user can still write on the disk of a folder.
    package var freeBytes: @Sendable (FilePlace) throws(FileError) -> Int
    /// The number of the user the program runs as.
    package var user: @Sendable () -> UInt32
}

/// A file or folder held open.
package struct OpenFile: Hashable, Sendable {
    package let descriptor: Int32
    /// The path it was opened by, for error messages.
    package let path: String

    package init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }
}

/// A name: beneath an open folder, or a path from the root or the working folder.
package struct FilePlace: Hashable, Sendable {
    package let folder: OpenFile?
    package let name: String

    package init(_ path: String) {
        folder = nil
        name = path
    }

    package init(_ name: String, in folder: OpenFile) {
        self.folder = folder
        self.name = name
    }

    /// The whole path, for error messages.
    package var path: String {
        guard let folder else { return name }
        return folder.path + "/" + name
    }
}

/// What a file is opened for.
package enum OpenMode: Hashable, Sendable {
    case reading
    case folder
    /// Makes a file that must not be there yet, with these permissions.
    case creating(permissions: UInt32)
    /// Opens a file that is there; everything written goes to its end.
    case appending
    /// Opens a lock file and makes it where it is absent.
    case locking
}

/// What the file system says of a name.
package struct FileFacts: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case regular, folder, link, other }

    package let kind: Kind
    package let bytes: Int
    /// When the contents last changed.
    package let modified: Moment
    /// The number of the user it belongs to.
    package let owner: UInt32
    /// The twelve permission bits.
    package let permissions: UInt32

    package init(kind: Kind, bytes: Int, modified: Moment, owner: UInt32, permissions: UInt32) {
        self.kind = kind
        self.bytes = bytes
        self.modified = modified
        self.owner = owner
        self.permissions = permissions
    }

    /// Whether anyone but the owner can write.
    package var isWritableByOthers: Bool { permissions & 0o022 != 0 }
    /// Whether anyone but the owner can read, write or enter.
    package var isOpenToOthers: Bool { permissions & 0o077 != 0 }
}
