import AuditTrail
package import Linkage
package import State

/// A run whose folder is in place.
package struct PublishedRun: Hashable, Sendable {
    package let runID: String
    package let day: CalendarDate
    package let generation: Int
    /// `<output>/2026-11-20/1`.
    package let folder: String
}

/// Puts the folder of a recorded run in place, whole or not at all.
///
/// Everything comes from the state, so that it can be done again after a crash at any call with the same bytes:
/// stage, sync, read back, check, rename, sync, point `current` at it, mark published.
package struct Publisher: Sendable {
    /// Looks at the files on the disk before they are put in place, and throws where their sums disagree.
    package typealias Check = (ReadBack) throws -> Void

    static let stagingPrefix = ".staging-"
    static let currentName = "current"
    static let nextCurrentName = ".current-next"

    private let output: String
    private let files: FileStore
    private let shelf: RunShelf

    package init(output: String, files: FileStore, state: StateStore) {
        self.init(output: output, files: files, shelf: state.schoolShelf)
    }

    package init(output: String, files: FileStore, shelf: RunShelf) {
        self.output = output
        self.files = files
        self.shelf = shelf
    }

    /// Finishes what an earlier run began: removes half-made folders and publishes recorded runs, oldest first.
    ///
    /// Call it at every start, under the run lock and before anything is decided.
    package func recover(check: Check) throws -> [PublishedRun] {
        if try files.factsOfName(FilePlace(output)) != nil {
            try files.withOpen(FilePlace(output), .folder) { folder in
                for name in try files.names(folder)
                where name.hasPrefix(Publisher.stagingPrefix) || name == Publisher.nextCurrentName {
                    try files.removeTree(FilePlace(name, in: folder))
                }
            }
        }
        return try shelf.unpublished().map { try publish(runID: $0, check: check) }
    }

    /// Publishes one recorded run.
    ///
    /// Where it is published already, its files are read again and compared, and nothing is changed: success is
    /// only said of files that are on the disk. A published folder that is gone is put back. A quiet run has none,
    /// and those of a purged one are gone for good.
    package func publish(runID: String, check: Check) throws -> PublishedRun {
        guard let run = try shelf.run(runID) else { throw PublishError(.unknownRun, place: runID) }
        let published = PublishedRun(
            runID: runID, day: run.day, generation: run.generation,
            folder: "\(output)/\(run.day.isoText)/\(run.generation)")
        let outputs = try shelf.outputs(runID)
        guard run.hasFolder else { return published }
        try OutputPath.check(outputs.map(\.path))
        for output in outputs where Digest.of(output.bytes).hexText != output.digest {
            throw PublishError(.recordDamaged, place: output.path)
        }
        try files.prepareFolder(output)
        try files.withOpen(FilePlace(output), .folder) { root in
            let other = PublishError(run.isPublished ? .folderChanged : .folderTaken, place: runID)
            try place(outputs, of: published, in: root, orElse: other, check: check)
            try pointCurrent(at: published, in: root)
        }
        if !run.isPublished { try shelf.markPublished(runID) }
        return published
    }

    /// Stages the files and renames the whole folder into place, or finds it there from before a crash.
    private func place(
        _ outputs: [OutputRecord], of run: PublishedRun, in root: OpenFile, orElse other: PublishError, check: Check
    ) throws {
        let dayPlace = FilePlace(run.day.isoText, in: root)
        if try files.factsOfName(dayPlace) == nil {
            try files.makeFolder(dayPlace)
            try files.sync(root)
        }
        try files.withOpen(dayPlace, .folder) { dayFolder in
            let target = FilePlace(String(run.generation), in: dayFolder)
            if try files.factsOfName(target) == nil {
                let staging = FilePlace(Publisher.stagingPrefix + run.runID, in: root)
                try files.removeTree(staging)
                try files.makeFolder(staging)
                try files.withOpen(staging, .folder) { try write(outputs, into: $0) }
                try readBack(outputs, at: staging, or: PublishError(.differsOnDisk, place: run.runID), check)
                try files.renameToFresh(staging, target)
            } else {
                try readBack(outputs, at: target, or: other, check)
            }
            try files.sync(dayFolder)
            try files.sync(root)
        }
    }

    private func write(_ outputs: [OutputRecord], into folder: OpenFile) throws {
        var byFolder: [String: [(path: OutputPath, bytes: [UInt8])]] = [:]
        for output in outputs {
            let path = try OutputPath(output.path)
            byFolder[path.folder, default: []].append((path, output.bytes))
        }
        for (name, contents) in byFolder.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard !name.isEmpty else {
                for file in contents { try files.writeNew(FilePlace(file.path.name, in: folder), file.bytes) }
                continue
            }
            try files.makeFolder(FilePlace(name, in: folder))
            try files.withOpen(FilePlace(name, in: folder), .folder) { inner in
                for file in contents { try files.writeNew(FilePlace(file.path.name, in: inner), file.bytes) }
                try files.sync(inner)
            }
        }
        try files.sync(folder)
    }

    private func readBack(
        _ outputs: [OutputRecord], at place: FilePlace, or error: PublishError, _ check: Check
    ) throws {
        try files.withOpen(place, .folder) { folder in
            let readBack = ReadBack(folder: folder, files: files)
            guard try readBack.agrees(with: outputs) else { throw error }
            try check(readBack)
        }
    }

    /// Points `current` at the run, unless it points at a newer one: a redone run must not take the place of a
    /// later morning's.
    private func pointCurrent(at run: PublishedRun, in root: OpenFile) throws {
        let current = FilePlace(Publisher.currentName, in: root)
        let target = "\(run.day.isoText)/\(run.generation)"
        if try files.factsOfName(current) != nil, let shown = GenerationNumber(target: try files.linkTarget(current)),
            shown >= GenerationNumber(day: run.day, number: run.generation)
        {
            return try files.sync(root)
        }
        let next = FilePlace(Publisher.nextCurrentName, in: root)
        try files.removeTree(next)
        try files.makeLink(target, next)
        try files.rename(next, current)
        try files.sync(root)
    }
}

/// What a `current` link points at.
private struct GenerationNumber: Comparable {
    let day: CalendarDate
    let number: Int

    init(day: CalendarDate, number: Int) {
        self.day = day
        self.number = number
    }

    /// Reads `2026-11-20/1`; nothing where the link points elsewhere.
    init?(target: String) {
        let parts = target.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CalendarDate(isoText: parts[0]), let number = Int(parts[1]) else {
            return nil
        }
        self.init(day: day, number: number)
    }

    static func < (left: GenerationNumber, right: GenerationNumber) -> Bool {
        (left.day, left.number) < (right.day, right.number)
    }
}
