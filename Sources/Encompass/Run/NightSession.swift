package import AuditTrail
package import Casework
package import Linkage
package import Pipeline
import State

/// One start of the program: configuration, lock, keys and state in hand, and what a crash left behind finished.
package struct NightSession: Sendable {
    package let context: NightContext
    /// What was made because it was not there yet: keys. It is said once.
    package let notices: [String]
    private let lock: RunLock

    /// Reads a configuration file.
    package static func configuration(
        at path: String, files: FileStore
    ) throws -> (configuration: Configuration, digest: Digest) {
        let place = FilePlace(path)
        guard let facts = try files.factsOfName(place), facts.kind != .folder else {
            throw NightError(.configurationMissing, place: path)
        }
        let bytes = try files.readWhole(place, bytesMax: Configuration.largestFile)
        let configuration = try Configuration.load(
            bytes: bytes, file: FileStore.name(of: path), folder: FileStore.parent(of: path))
        return (configuration, Digest.of(bytes))
    }

    /// Reads the model the configuration names.
    package static func model(
        _ configuration: Configuration, files: FileStore
    ) throws -> (model: LinkageModel, digest: Digest) {
        switch configuration.decision.model {
        case .builtIn:
            let bytes = ModelReader.builtInBytes
            return (try ModelReader.read(bytes, file: "linkage-model.yaml"), Digest.of(bytes))
        case .file(let path):
            let bytes = try files.readWhole(FilePlace(path), bytesMax: 1 << 20)
            return (try ModelReader.read(bytes, file: FileStore.name(of: path)), Digest.of(bytes))
        }
    }

    /// Takes the lock, opens the state and recovers.
    ///
    /// The keys are taken before the state is opened: a crash between the two must not leave a state without a key.
    /// A rehearsal keeps no trail, and looks at none.
    package static func open(
        _ configuration: Configuration, digest: Digest, asOf: LocalDateTime, ports: Ports,
        stages: StageClock = .live(), keepsTrail: Bool = true
    ) throws -> NightSession {
        try open(
            configuration, digest: digest, start: NightStart(asOf, now: ports.now()),
            patience: .none(pause: ports.pause), acceptances: .none, ports: ports, stages: stages,
            keepsTrail: keepsTrail)
    }

    /// Opens a night that may wait for its inputs, and takes a person's word for some things.
    static func open(
        _ configuration: Configuration, digest: Digest, start: NightStart, patience: Patience,
        acceptances: Acceptances, ports: Ports, stages: StageClock, log: EventLog = .none, shield: Shield = Shield(),
        keepsTrail: Bool = true
    ) throws -> NightSession {
        let (model, modelDigest) = try model(configuration, files: ports.files)
        let folder = try StateFolder.prepare(configuration.paths.state, files: ports.files)
        let lock = try RunLock.take(folder, files: ports.files)
        do {
            try KeyFolder.refuseOpenToOthers(configuration.paths.keys, files: ports.files)
            let keys = KeyFolder(path: configuration.paths.keys, ports: ports)
            let (key, wasMade) = try keys.pseudonymKey(mayMake: folder.isNew)
            let signing = keepsTrail ? try keys.trailKeys(council: configuration.council, mayMake: folder.isNew) : nil
            try ports.files.prepareFolder(configuration.paths.output)
            let state = try StateStore.open(folder: folder.path)
            // An older state that was put back is told by its folders before the trail, which knows more than it.
            try KnownFolders.check(output: configuration.paths.output, files: ports.files, state: state)
            let trail = try signing.map { signing in
                try OpenTrail.open(folder.audit, state: state, keys: signing.keys, master: key, files: ports.files)
            }
            let context = NightContext(
                configuration: configuration, configurationDigest: digest, model: model, modelDigest: modelDigest,
                tables: .builtIn, programVersion: Program.version, asOf: start.asOf, asOfMoment: start.moment,
                files: ports.files, state: state, stateFolder: folder, keyring: NotificationKeyring(master: key),
                trail: trail, clockWasRead: start.clockWasRead, patience: patience, acceptances: acceptances, log: log,
                shield: shield, clock: stages)
            try NightRecorder(context).recover()
            var notices =
                wasMade ? ["The key of all pseudonyms was made in \(configuration.paths.keys): back it up."] : []
            if let signing, signing.wasMade { notices += AuditKeys.lines(signing.keys.signer.key) }
            return NightSession(context: context, notices: notices, lock: lock)
        } catch {
            _ = Result { try lock.release() }
            throw error
        }
    }

    /// Closes the state and lets go of the lock.
    package func close() throws {
        try context.state.close()
        try lock.release()
    }
}

/// The program's own name and version, as manifests state it.
package enum Program {
    package static let number = "0.1.0"
    package static let version = "encompass \(number)"
}
