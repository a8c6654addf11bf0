package import AuditTrail
import Glibc

/// A fault of the key folder: exit status 74, or 77 where others could read the key.
package struct KeyError: Error, Hashable, Sendable {
    package enum Code: String, Sendable {
        /// There is a state, but the key its pseudonyms were made with is gone.
        case missing
        /// Not 32 bytes.
        case damaged
        /// Others can read the key, or it belongs to somebody else.
        case open
    }

    package let code: Code
    package let path: String

    package var exitStatus: Int32 { code == .open ? 77 : 74 }

    package var remedy: String {
        switch code {
        case .missing: "Restore the key from its backup: without it, nobody can tell who was told before."
        case .damaged: "Restore the key from its backup: a key has 32 bytes."
        case .open: "Give the key to the user of the nightly job alone, with mode 0400."
        }
    }
}

/// The folder with the secrets of this council, apart from the state.
///
/// A folder that holds a file `WORTHLESS` is a sample's: its key is published, protects nothing, and its
/// permissions are not looked at.
package struct KeyFolder: Sendable {
    /// The master of all keyed digests, 32 bytes.
    static let pseudonymKeyName = "pseudonym.key"
    static let worthlessMarkName = "WORTHLESS"
    private static let unfinishedName = ".pseudonym.key.unfinished"

    private let path: String
    private let ports: Ports

    package init(path: String, ports: Ports) {
        self.path = path
        self.ports = ports
    }

    /// Whether the keys are a sample's and protect nothing.
    package func isWorthless() throws -> Bool {
        try ports.files.factsOfName(FilePlace(path + "/" + KeyFolder.worthlessMarkName)) != nil
    }

    /// The master key, and whether it was made just now.
    ///
    /// It is made only where `mayMake` says so, that is, where there is no state yet: so the key must be taken
    /// before the state is opened for the first time.
    package func pseudonymKey(mayMake: Bool) throws -> (key: SecretKey, wasMade: Bool) {
        let place = FilePlace(path + "/" + KeyFolder.pseudonymKeyName)
        if try ports.files.factsOfName(place) != nil { return (try read(place), false) }
        guard mayMake else { throw KeyError(code: .missing, path: place.path) }
        try ports.files.prepareFolder(path)
        try ports.files.withOpen(FilePlace(path), .folder) { folder in
            let unfinished = FilePlace(KeyFolder.unfinishedName, in: folder)
            try ports.files.removeTree(unfinished)
            try ports.files.writeNew(unfinished, ports.randomBytes(SecretKey.byteCount), permissions: 0o400)
            try ports.files.rename(unfinished, FilePlace(KeyFolder.pseudonymKeyName, in: folder))
            try ports.files.sync(folder)
        }
        return (try read(place), true)
    }

    /// Refuses a folder of keys that others can write into: they could put a key of their own in its place.
    ///
    /// A folder that is absent is made later, and a sample's is not looked at.
    package static func refuseOpenToOthers(_ path: String, files: FileStore) throws {
        guard let facts = try files.factsOfName(FilePlace(path)),
            try files.factsOfName(FilePlace(path + "/" + worthlessMarkName)) == nil
        else { return }
        guard facts.kind == .folder else { throw FileError(operation: .makeFolder, number: ENOTDIR, path: path) }
        guard !facts.isWritableByOthers, facts.owner == files.user() || facts.owner == 0 else {
            throw FileError(operation: .trust, number: EPERM, path: path)
        }
    }

    private func read(_ place: FilePlace) throws -> SecretKey {
        if try !isWorthless(), let facts = try ports.files.factsOfName(place) {
            guard !facts.isOpenToOthers, facts.owner == ports.files.user() || facts.owner == 0 else {
                throw KeyError(code: .open, path: place.path)
            }
        }
        let bytes = try ports.files.readWhole(place, bytesMax: 4096)
        guard let key = SecretKey(bytes: bytes) else { throw KeyError(code: .damaged, path: place.path) }
        return key
    }
}
