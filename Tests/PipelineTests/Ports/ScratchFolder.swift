import Glibc
import Pipeline

/// A folder of its own for one test, removed with it; in memory where the machine has such a place, for speed.
final class ScratchFolder: Sendable {
    let path: String

    init() {
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : P_tmpdir
        var template = Array("\(parent)/encompass-test-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty, "no temporary folder could be made")
    }

    deinit { _ = Result { try FileStore.live.removeTree(FilePlace(path)) } }

    func write(_ bytes: [UInt8], to name: String) throws {
        try FileStore.live.removeTree(FilePlace(path + "/" + name))
        try FileStore.live.writeNew(FilePlace(path + "/" + name), bytes)
    }

    func read(_ name: String) throws -> [UInt8] {
        try FileStore.live.readWhole(FilePlace(path + "/" + name), bytesMax: 1 << 30)
    }

    /// Sets the time of change, so that two nights can be compared.
    func setModified(_ name: String, seconds: Int) throws {
        var times = [timeval(tv_sec: seconds, tv_usec: 0), timeval(tv_sec: seconds, tv_usec: 0)]
        guard utimes(path + "/" + name, &times) == 0 else {
            throw FileError(operation: .write, number: errno, path: name)
        }
    }

    /// Every file below a folder with its bytes; a link with its target.
    func tree(_ name: String) throws -> [String: [UInt8]] {
        let place = FilePlace(path + "/" + name)
        guard let facts = try FileStore.live.factsOfName(place) else { return [:] }
        switch facts.kind {
        case .link: return [name: Array("-> \(try FileStore.live.linkTarget(place))".utf8)]
        case .folder:
            let names = try FileStore.live.withOpen(place, .folder) { try FileStore.live.names($0) }
            return try names.reduce(into: [:]) { tree, inner in
                tree.merge(try self.tree(name + "/" + inner)) { first, _ in first }
            }
        default: return [name: try read(name)]
        }
    }
}
