package import AuditTrail
import Glibc

/// A fault of the key folder: exit status 74, or 77 where others could read the key.
package struct KeyError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// There is a state, but the key of its pseudonyms or of its trail is gone.
        case missing
        /// Not 32 bytes, or not in the form of a signing key.
        case damaged
        /// Others can read the key, or it belongs to somebody else.
        case open
        /// A good key, and not the one that the state and its trail were made with.
        case differs
    }

    package let code: Code
    package let path: String

    package init(code: Code, path: String) {
        self.code = code
        self.path = path
    }

    package var exitStatus: Int32 { code == .open ? 77 : 74 }

    package var remedy: String {
        switch code {
        case .missing:
            "Restore the key from its backup. Where the signing key is lost, see docs/audit-trail.md, *A lost key*."
        case .damaged: "Restore the key from its backup: it is not as it was made."
        case .differs:
            "This is another key than the one this state was made with: put that one back. With it, what schools were "
                + "told before is known; with another, they would be told again."
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
    /// The secret of one school year's pseudonyms, 32 bytes; the year is the one it begins in.
    static func yearKeyName(_ schoolYear: Int) -> String { "pseudonym-\(schoolYear).key" }
    static let worthlessMarkName = "WORTHLESS"
    private static let unfinishedName = ".key.unfinished"

    let path: String
    let ports: Ports

    package init(path: String, ports: Ports) {
        self.path = path
        self.ports = ports
    }

    /// Where the master lies.
    package var pseudonymPath: String { path + "/" + KeyFolder.pseudonymKeyName }

    /// Whether the keys are a sample's and protect nothing.
    package func isWorthless() throws -> Bool {
        try ports.files.factsOfName(FilePlace(path + "/" + KeyFolder.worthlessMarkName)) != nil
    }

    /// The master key, and whether it was made just now.
    ///
    /// It is made only where `mayMake` says so, that is, where there is no state yet: so the key must be taken
    /// before the state is opened for the first time.
    package func pseudonymKey(mayMake: Bool) throws -> (key: SecretKey, wasMade: Bool) {
        let place = try secret(KeyFolder.pseudonymKeyName)
        if try ports.files.factsOfName(place) != nil { return (try read(place), false) }
        guard mayMake else { throw KeyError(code: .missing, path: place.path) }
        try write(ports.randomBytes(SecretKey.byteCount), to: KeyFolder.pseudonymKeyName, permissions: 0o400)
        return (try read(place), true)
    }

    /// The secret of one school year's pseudonyms, from which nothing else is made.
    ///
    /// It is a secret of its own, and made by no other: once its file and the copies of it are destroyed, the year's
    /// pseudonyms lead to nobody. It is made only where `mayMake` says so, that is, where no record of that year is in
    /// the trail.
    package func yearKey(_ schoolYear: Int, mayMake: Bool) throws -> SecretKey {
        let place = try secret(KeyFolder.yearKeyName(schoolYear))
        if try ports.files.factsOfName(place) != nil { return try read(place) }
        guard mayMake else { throw KeyError(code: .missing, path: place.path) }
        try write(
            ports.randomBytes(SecretKey.byteCount), to: KeyFolder.yearKeyName(schoolYear), permissions: 0o400)
        return try read(place)
    }

    /// The school years whose secrets lie in the folder, ascending.
    package func schoolYearsWithKeys() throws -> [Int] {
        try ports.files.paths(fitting: path + "/pseudonym-????.key").compactMap { path in
            Int(FileStore.name(of: path).dropFirst("pseudonym-".count).prefix(4))
        }.sorted()
    }

    /// Destroys the secret of one school year. Deleting does not overwrite a disk, and no copy elsewhere is touched.
    package func removeYearKey(_ schoolYear: Int) throws {
        try ports.files.withOpen(FilePlace(path), .folder) { folder in
            try ports.files.removeFile(FilePlace(KeyFolder.yearKeyName(schoolYear), in: folder))
            try ports.files.sync(folder)
        }
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
        guard let key = SecretKey(bytes: try readSecret(place)) else {
            throw KeyError(code: .damaged, path: place.path)
        }
        return key
    }

    /// Where a secret is: among the credentials that systemd hands to the service, else in the folder.
    func secret(_ name: String) throws -> FilePlace {
        if let credentials = ports.environment("CREDENTIALS_DIRECTORY"), !credentials.isEmpty {
            let place = FilePlace(credentials + "/" + name)
            if try ports.files.factsOfName(place) != nil { return place }
        }
        return FilePlace(path + "/" + name)
    }

    /// The bytes of a secret that nobody else can read, or of a sample's.
    func readSecret(_ place: FilePlace) throws -> [UInt8] {
        if try !isWorthless(), let facts = try ports.files.factsOfName(place) {
            guard !facts.isOpenToOthers, facts.owner == ports.files.user() || facts.owner == 0 else {
                throw KeyError(code: .open, path: place.path)
            }
        }
        return try ports.files.readWhole(place, bytesMax: 4096)
    }

    /// Puts a file of the folder in place, whole or not at all.
    func write(_ bytes: [UInt8], to name: String, permissions: UInt32) throws {
        try ports.files.prepareFolder(path)
        try ports.files.withOpen(FilePlace(path), .folder) { folder in
            let unfinished = FilePlace(KeyFolder.unfinishedName, in: folder)
            try ports.files.removeTree(unfinished)
            try ports.files.writeNew(unfinished, bytes, permissions: permissions)
            try ports.files.rename(unfinished, FilePlace(name, in: folder))
            try ports.files.sync(folder)
        }
    }
}
