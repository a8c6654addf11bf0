import ArgumentParser
import Casework
import Encompass
import Linkage
import Pipeline
import State

/// What commands after the calls have in common: configuration and state in hand.
struct AfterSession {
    let configuration: Configuration
    let asOf: LocalDateTime
    private let digest: Digested
    private let ports: Ports

    private typealias Digested = (Configuration) throws -> NightSession

    init(_ common: CommonOptions, asOf: WallTime?) throws {
        let ports = Ports.live
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        let (configuration, digest) = try NightSession.configuration(at: path, files: ports.files)
        let time = try asOf?.value ?? LondonClock().wallTime(at: ports.now())
        self.configuration = configuration
        self.asOf = time
        self.ports = ports
        self.digest = { try NightSession.open($0, digest: digest, asOf: time, ports: ports) }
    }

    var files: FileStore { ports.files }
    var now: WallMinute { WallMinute(asOf) }

    /// Takes the lock, as every run does, and lets go of it whatever happens.
    func locked<Value>(_ body: (NightContext) throws -> Value) throws -> Value {
        let session = try digest(configuration)
        let value = Result { try body(session.context) }
        try session.close()
        return try value.get()
    }

    /// Opens the state for a look, without the lock. A state that is not there is not made.
    func looking<Value>(_ body: (StateStore) throws -> Value) throws -> Value {
        let folder = configuration.paths.state
        guard try files.factsOfName(FilePlace(folder + "/" + StateStore.fileName)) != nil else {
            throw NightError(.inputMissing, place: folder + "/" + StateStore.fileName)
        }
        let state = try StateStore.open(folder: folder, isForLooking: true)
        let value = Result { try body(state) }
        try state.close()
        return try value.get()
    }

    /// The one child that a `child_ref` or a sheet means. Without a state, or for a `child_ref`, the reference itself.
    func child(of reference: String) throws -> String {
        guard SheetName(reference) != nil else { return reference }
        return try looking { try References($0).child(of: reference) }
    }

    /// Writes a file that must not be there yet.
    func write(_ file: PublishedFile, to path: String) throws {
        let path = AbsolutePath.of(path, in: try WorkingFolder.path())
        guard try files.factsOfName(FilePlace(path)) == nil else { throw NightError(.fileExists, place: path) }
        try files.writeNew(FilePlace(path), file.bytes)
    }
}
