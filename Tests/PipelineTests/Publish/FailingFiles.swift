import Glibc
import Pipeline
import Synchronization

/// Counts the state-changing calls of a run, and makes one of them fail.
final class FaultPlan: Sendable {
    /// What happens at the chosen call and after it.
    enum Manner: CaseIterable, Sendable {
        /// The disk fails once, before the call has done anything.
        case failsOnce
        /// The call is made, and then reported as failed.
        case failsAfterwards
        /// The process is as good as dead: no later call does anything either.
        case dies
        /// The process dies in the middle of writing: half of the bytes arrive.
        case diesHalfway
    }

    private let calls = Atomic<Int>(0)
    private let target: Int
    private let manner: Manner

    init(failingAt target: Int, _ manner: Manner) {
        self.target = target
        self.manner = manner
    }

    /// Whether the run came as far as the chosen call.
    var wasReached: Bool { calls.load(ordering: .relaxed) >= target }

    func pass(
        _ operation: FileError.Operation, _ path: String, half: () throws(FileError) -> Void = {},
        _ call: () throws(FileError) -> Void
    ) throws(FileError) {
        let number = calls.add(1, ordering: .relaxed).newValue
        if number < target || (number > target && (manner == .failsOnce || manner == .failsAfterwards)) {
            return try call()
        }
        if number == target && manner == .failsAfterwards { try call() }
        if number == target && manner == .diesHalfway { try half() }
        throw FileError(operation: operation, number: EIO, path: path)
    }
}

extension FileStore {
    /// The real file system, with a plan for one call that changes something on the disk.
    static func failing(_ plan: FaultPlan) -> FileStore {
        let real = FileStore.live
        var files = real
        files.open = { place, mode throws(FileError) in
            if mode == .reading || mode == .folder { return try real.open(place, mode) }
            var opened: OpenFile?
            try plan.pass(.create, place.path) { () throws(FileError) in opened = try real.open(place, mode) }
            guard let opened else { throw FileError(operation: .create, number: EIO, path: place.path) }
            return opened
        }
        files.write = { file, bytes throws(FileError) in
            try plan.pass(
                .write, file.path,
                half: { () throws(FileError) in
                    try real.write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
                },
                { () throws(FileError) in try real.write(file, bytes) })
        }
        files.truncate = { file, bytes throws(FileError) in
            try plan.pass(.write, file.path) { () throws(FileError) in try real.truncate(file, bytes) }
        }
        files.sync = { file throws(FileError) in
            try plan.pass(.sync, file.path) { () throws(FileError) in try real.sync(file) }
        }
        files.makeFolder = { place throws(FileError) in
            try plan.pass(.makeFolder, place.path) { () throws(FileError) in try real.makeFolder(place) }
        }
        files.rename = { from, to throws(FileError) in
            try plan.pass(.rename, to.path) { () throws(FileError) in try real.rename(from, to) }
        }
        files.renameToFresh = { from, to throws(FileError) in
            try plan.pass(.rename, to.path) { () throws(FileError) in try real.renameToFresh(from, to) }
        }
        files.makeLink = { target, place throws(FileError) in
            try plan.pass(.link, place.path) { () throws(FileError) in try real.makeLink(target, place) }
        }
        files.removeFile = { place throws(FileError) in
            try plan.pass(.remove, place.path) { () throws(FileError) in try real.removeFile(place) }
        }
        files.removeFolder = { place throws(FileError) in
            try plan.pass(.remove, place.path) { () throws(FileError) in try real.removeFolder(place) }
        }
        return files
    }
}
