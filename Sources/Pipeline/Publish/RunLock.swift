/// Another run holds the lock: exit status 75, try again later.
package struct LockError: Error, Hashable, Sendable {
    package let path: String
    package var exitStatus: Int32 { 75 }
    package var remedy: String { "Another run is at work on this state. Wait for it to end, and run again." }
}

/// The one run that may work on a state folder.
///
/// The kernel lets go of the lock when the process ends, however it ends, so nothing has to be cleared by hand.
package final class RunLock: Sendable {
    private let file: OpenFile
    private let files: FileStore

    /// Takes the lock or throws `LockError` at once; it never waits.
    package static func take(_ folder: StateFolder, files: FileStore) throws -> RunLock {
        let file = try files.open(FilePlace(folder.lock), .locking)
        do {
            guard try files.lock(file) else { throw LockError(path: folder.lock) }
        } catch {
            _ = Result { try files.close(file) }
            throw error
        }
        return RunLock(file: file, files: files)
    }

    private init(file: OpenFile, files: FileStore) {
        self.file = file
        self.files = files
    }

    /// Lets go of the lock. Without it, the lock is held until the process ends.
    package func release() throws { try files.close(file) }
}
