import CLinux

extension FileStore {
    /// The paths that fit a shell pattern (`*`, `?`, `[…]` in any part), in the order of their bytes.
    ///
    /// A path without such signs is returned as it is, whether or not there is such a file: its absence is found
    /// when it is opened. A hidden name must have its dot written out. A folder that cannot be listed is an error,
    /// never an empty answer.
    package func paths(fitting pattern: String) throws -> [String] {
        guard FileStore.isPattern(pattern) else { return [pattern] }
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        var found = [pattern.hasPrefix("/") ? "/" : ""]
        var hasChosen = false
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            found = try found.flatMap { try step(from: $0, part: part, isLast: isLast, mayBeAbsent: hasChosen) }
            hasChosen = hasChosen || FileStore.isPattern(part)
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The paths one part deeper. A part without signs may only be absent below a folder that a sign has chosen.
    private func step(from folder: String, part: String, isLast: Bool, mayBeAbsent: Bool) throws -> [String] {
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        guard FileStore.isPattern(part) else {
            let isThere = try !mayBeAbsent || factsOfName(FilePlace(prefix + part)) != nil
            return isThere ? [prefix + part] : []
        }
        let names = try withOpen(FilePlace(folder.isEmpty ? "." : folder), .folder) { try self.names($0) }
        return try names.filter { clinux_name_fits(part, $0) == 1 }.map { prefix + $0 }.filter { path in
            try isLast || factsOfName(FilePlace(path))?.kind == .folder
        }
    }

    private static func isPattern(_ text: String) -> Bool { text.utf8.contains { "*?[".utf8.contains($0) } }
}
