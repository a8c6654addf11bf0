import Casework
import Linkage

/// A note on the disk of the companion that is being computed before the schools' night is committed.
///
/// What a companion throws is caught; what kills the program – memory that runs out, a trap, a signal – is not. The note
/// outlives that: the next start reads it, leaves the companion out, commits the schools' night, and says so loudly. It
/// is cleared by the commit, so that the night after computes every companion again.
package struct CompanionMark: Sendable {
    /// The program ended while this companion was computed.
    struct EndedBefore: Error {
        let process: ProcessName

        var told: (code: String, message: String) {
            (
                CompanionMark.code,
                "the last start of the program ended while this was computed: it was killed, or memory ran out. It was"
                    + " left out of this run. Look at the size of its inputs, then run it alone."
            )
        }
    }

    /// The reason of the refusal.
    package static let code = "ended-before"
    package static let fileName = "companion-at-work"

    private let files: FileStore
    private let folder: String
    /// Whom the start before this one did not survive.
    private let left: [String]

    package init(_ context: NightContext) {
        files = context.files
        folder = context.stateFolder.path
        let place = FilePlace("\(folder)/\(CompanionMark.fileName)")
        let bytes = Result { try context.files.readWhole(place, bytesMax: 4096) }
        left =
            (try? bytes.get()).map {
                String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init)
            } ?? []
    }

    /// Notes that a companion is about to be computed.
    ///
    /// - Throws: ``EndedBefore`` where the last start ended while it was, and whatever the disk says against writing: then
    ///   the companion is refused, because nothing would guard the schools' night from it.
    func begin(_ process: ProcessName) throws {
        guard !left.contains(process.text) else { throw EndedBefore(process: process) }
        try write(left + [process.text])
    }

    /// Notes that it came back, with an answer or an error.
    func end() throws { try write(left) }

    /// Takes the note away. A note that cannot be costs one companion one night, and never the schools.
    package func clear() { _ = Result { try files.removeTree(FilePlace("\(folder)/\(CompanionMark.fileName)")) } }

    private func write(_ names: [String]) throws {
        try files.withOpen(FilePlace(folder), .folder) { folder in
            let place = FilePlace(CompanionMark.fileName, in: folder)
            let fresh = FilePlace(".\(CompanionMark.fileName).new", in: folder)
            try files.removeTree(fresh)
            try files.writeNew(fresh, Array(names.map { $0 + "\n" }.joined().utf8))
            try files.rename(fresh, place)
            try files.sync(folder)
        }
    }
}
