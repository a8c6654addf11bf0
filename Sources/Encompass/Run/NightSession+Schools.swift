package import AuditTrail
package import Casework
package import Linkage
package import Pipeline
import State

extension NightSession {
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
    ///
    /// - Throws: a fault of the configuration, with its place, where the file it names cannot be read.
    package static func model(
        _ configuration: Configuration, files: FileStore
    ) throws -> (model: LinkageModel, digest: Digest) {
        switch configuration.decision.model {
        case .builtIn:
            let bytes = ModelReader.builtInBytes
            return (try ModelReader.read(bytes, file: "linkage-model.yaml"), Digest.of(bytes))
        case .file(let path):
            do {
                let bytes = try files.readWhole(FilePlace(path), bytesMax: 1 << 20)
                return (try ModelReader.read(bytes, file: FileStore.name(of: path)), Digest.of(bytes))
            } catch let error as FileError {
                let key = "decision.model"
                let place = configuration.places[key]
                throw ConfigurationError(faults: [
                    ConfigurationFault(
                        file: configuration.file, line: place?.line ?? 1, column: place?.column ?? 1, path: key,
                        code: .fileDisagrees, message: "The model \(path) cannot be read: \(error.message)",
                        suggestion: "Name a model file that is there, or default.")
                ])
            }
        }
    }

    /// Opens a night as schools need it: their folders are compared with the state, and their crash is mended.
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
        let output = configuration.paths.output
        return try open(
            configuration, digest: digest, model: model(configuration, files: ports.files), start: start,
            patience: patience, acceptances: acceptances, ports: ports, stages: stages, log: log, shield: shield,
            keepsTrail: keepsTrail,
            opening: Opening(
                check: { try KnownFolders.check(output: output, files: ports.files, state: $0) },
                recover: { try NightRecorder($0).recover() }))
    }
}
