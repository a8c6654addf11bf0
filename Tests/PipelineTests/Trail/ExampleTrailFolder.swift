import AuditTrail
import Linkage
import Pipeline
import State
import Testing

/// A state with its trail and keys, in a folder that a test may spoil.
struct ExampleTrailFolder {
    let folder = ScratchFolder()
    let day = CalendarDate(dayNumber: 20_777)

    var audit: String { folder.path + "/audit" }
    var log: String { audit + "/log.jsonl" }
    var leaves: String { audit + "/leaves.bin" }

    var keyFolder: KeyFolder {
        var ports = Ports.live
        ports.randomBytes = { [UInt8](repeating: 7, count: $0) }
        return KeyFolder(path: folder.path + "/keys", ports: ports)
    }

    /// Opens state and trail, hands them over, and closes the state whatever happens.
    @discardableResult
    func open<Value>(_ files: FileStore = .live, _ body: (OpenTrail, StateStore) throws -> Value) throws -> Value {
        let keys = try keyFolder.trailKeys(council: "Example Council", mayMake: true).keys
        let state = try StateStore.open(folder: folder.path)
        let outcome = Result {
            try body(OpenTrail.open(audit, state: state, keys: keys, keyFolder: keyFolder, files: files), state)
        }
        try state.close()
        return try outcome.get()
    }

    /// Appends one record of a person's act.
    func append(_ number: Int, _ files: FileStore = .live) throws {
        try open(files) { trail, _ in
            _ = try trail.record(
                TrailRecord(.human, day: day.isoText, ["why": .text("number \(number)")]), on: day)
        }
    }

    func code(_ body: () throws -> Void) -> TrailError.Code? {
        do {
            try body()
            return nil
        } catch { return (error as? TrailError)?.code }
    }

    func readLog() throws -> [UInt8] { try FileStore.live.readWhole(FilePlace(log), bytesMax: 1 << 20) }
}
