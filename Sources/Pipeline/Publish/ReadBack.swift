import AuditTrail
package import State

/// The files of a run as they lie on the disk, read again after writing.
///
/// A check gets it before the folder is put in place, so that what is counted is what people will open.
package struct ReadBack {
    private let folder: OpenFile
    private let files: FileStore

    init(folder: OpenFile, files: FileStore) {
        self.folder = folder
        self.files = files
    }

    /// The bytes of one file, by its path below the folder; at most 4 GiB.
    package func bytes(of path: String) throws -> [UInt8] {
        let path = try OutputPath(path)
        if path.folder.isEmpty { return try read(FilePlace(path.name, in: folder)) }
        return try files.withOpen(FilePlace(path.folder, in: folder), .folder) { inner in
            try read(FilePlace(path.name, in: inner))
        }
    }

    /// How many line feeds a file holds.
    package func lineCount(of path: String) throws -> Int {
        try bytes(of: path).count { $0 == UInt8(ascii: "\n") }
    }

    /// The paths of all files that are not hidden, in the order of their bytes.
    package func paths() throws -> [String] {
        var paths: [String] = []
        for name in try files.names(folder) where !name.hasPrefix(".") {
            guard try files.factsOfName(FilePlace(name, in: folder))?.kind == .folder else {
                paths.append(name)
                continue
            }
            let inner = try files.withOpen(FilePlace(name, in: folder), .folder) { try files.names($0) }
            paths += inner.filter { !$0.hasPrefix(".") }.map { name + "/" + $0 }
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether the disk holds all these files with these contents.
    ///
    /// Other visible files make a difference; a hidden one is the mark of a program that has a file open.
    package func agrees(with outputs: [OutputRecord]) throws -> Bool {
        let expected = outputs.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard try paths() == expected else { return false }
        return try outputs.allSatisfy { try Digest.of(bytes(of: $0.path)).hexText == $0.digest }
    }

    private func read(_ place: FilePlace) throws -> [UInt8] { try files.readWhole(place, bytesMax: 1 << 32) }
}
