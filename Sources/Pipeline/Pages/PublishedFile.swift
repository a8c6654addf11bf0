/// One file of the published folder, whole and in memory.
package struct PublishedFile: Sendable, Hashable {
    /// The path below the run's folder: `call-sheets.html`, `sheets/003-900118.html`.
    ///
    /// Paths are made of fixed words, validated numbers and counters; no cell of an input ever reaches one.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
