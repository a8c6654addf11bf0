package import AuditTrail
package import Linkage
package import State

/// The audit trail in hand: checked, complete on the disk, and ready for the next records.
package struct OpenTrail: Sendable {
    package let folder: TrailFolder
    package let signer: NoteSigner
    /// Every key whose signatures count, the oldest first.
    package let trusted: [NoteKey]
    private let keyFolder: KeyFolder
    private let state: StateStore
    /// A run that is computed again makes no key: it needs the one it had.
    private var mayMakeKeys = true

    /// Finishes what a crash interrupted and looks whether the trail is the one that the state knows.
    ///
    /// Call it under the run lock and before anything is published. A state without runs begins a trail; one with
    /// runs and without a trail is refused.
    package static func open(
        _ path: String, state: StateStore, keys: TrailKeys, keyFolder: KeyFolder, files: FileStore
    ) throws -> OpenTrail {
        let folder = TrailFolder(path: path, files: files)
        let trail = OpenTrail(
            folder: folder, signer: keys.signer, trusted: keys.trusted, keyFolder: keyFolder, state: state)
        if try state.trailHead() == nil {
            guard try !state.hasRuns() else { throw TrailError(.missing, place: path) }
            try folder.begin()
            try state.beginTrail(root: MerkleFrontier().root.bytes)
        }
        try folder.requireOwn()
        try trail.finishPruning()
        try trail.writePending()
        try folder.check(against: try trail.head(), signer: keys.signer.key, trusted: keys.trusted)
        return trail
    }

    /// A trail whose files are not there: for a run that is computed again on a copy of the state.
    ///
    /// Records can be made and signed on the state's head; nothing can be written.
    package static func unwritten(state: StateStore, keys: TrailKeys, keyFolder: KeyFolder, files: FileStore)
        -> OpenTrail
    {
        var trail = OpenTrail(
            folder: TrailFolder(path: "", files: files), signer: keys.signer, trusted: keys.trusted,
            keyFolder: keyFolder,
            state: state)
        trail.mayMakeKeys = false
        return trail
    }

    package func head() throws -> TrailHead {
        guard let head = try state.trailHead() else { throw TrailError(.missing, place: folder.path) }
        return head
    }

    /// Begins records after the last one, with the pseudonyms of the school year of `day`.
    package func appending(on day: CalendarDate) throws -> TrailAppending {
        let head = try head()
        guard let frontier = MerkleFrontier(size: head.size, bytes: head.frontier),
            frontier.root.bytes == head.root
        else { throw TrailError(.altered, place: folder.path) }
        return TrailAppending(after: frontier, pseudonyms: try pseudonyms(on: day))
    }

    /// The pseudonyms of the school year of a day; it begins on 1 September.
    ///
    /// The secret of a new year is made with its first record. One that is gone where the year has records is missed:
    /// it was lost, or purged.
    package func pseudonyms(on day: CalendarDate) throws -> Pseudonyms {
        let year = OpenTrail.schoolYear(of: day)
        let newest = CalendarDate(isoText: try head().newestDay)
        let isNewYear = newest.map { OpenTrail.schoolYear(of: $0) < year } ?? true
        return Pseudonyms(master: try keyFolder.yearKey(year, mayMake: mayMakeKeys && isNewYear), schoolYear: year)
    }

    /// The year in which a day's school year began.
    package static func schoolYear(of day: CalendarDate) -> Int { day.month >= 9 ? day.year : day.year - 1 }

    /// Signs the records for the commit that is to hold them.
    package func appendix(
        _ appending: TrailAppending, alsoSignedBy others: [NoteSigner] = [], runDay: CalendarDate? = nil,
        rules: String? = nil
    ) throws -> (appendix: TrailAppendix, checkpoint: Checkpoint) {
        let checkpoint = try appending.checkpoint(signedBy: [signer] + others)
        return (
            TrailAppendix(
                firstIndex: appending.firstIndex, lines: appending.lines, root: appending.frontier.root.bytes,
                frontier: appending.frontier.bytes, checkpoint: checkpoint.bytes, runDay: runDay, rules: rules),
            checkpoint
        )
    }

    /// Removes lines whose record of pruning is in the trail already.
    ///
    /// The new length is announced to the state before the shorter log takes the old one's name, so that a crash in
    /// between is not taken for a loss.
    package func removeLines(where mayGo: ([String: TrailValue]) -> Bool) throws {
        let bytes = try folder.writeShorter(where: mayGo)
        try state.announceTrailLength(bytes: bytes)
        try folder.putShorterInPlace()
        try state.markTrailWritten(bytes: bytes)
    }

    private func finishPruning() throws {
        let head = try head()
        guard let next = head.nextBytes else { return }
        let length = try folder.files.factsOfName(FilePlace(folder.log))?.bytes
        try state.markTrailWritten(bytes: length == next ? next : head.writtenBytes)
    }

    /// Writes what the last commit added. Call it after every commit; the next start does what was left undone.
    package func writePending() throws {
        let head = try head()
        guard head.writtenSize < head.size else { return }
        try state.markTrailWritten(bytes: try folder.write(try state.trailPending(), after: head))
    }

    /// Records what belongs to no run, in a commit of its own, and writes it.
    package func record(
        _ record: TrailRecord, on day: CalendarDate, alsoSignedBy others: [NoteSigner] = [], event: EventRecord? = nil
    ) throws -> Checkpoint {
        var appending = try appending(on: day)
        try appending.append(record)
        let (appendix, checkpoint) = try appendix(appending, alsoSignedBy: others)
        try state.append(appendix, event: event)
        try writePending()
        return checkpoint
    }
}

/// The keys the trail is signed and checked with.
package struct TrailKeys: Sendable {
    package let signer: NoteSigner
    /// All keys that count, the signer's own among them.
    package let trusted: [NoteKey]

    package init(signer: NoteSigner, trusted: [NoteKey]) {
        self.signer = signer
        self.trusted = trusted.contains(signer.key) ? trusted : trusted + [signer.key]
    }
}
