import ArgumentParser
import AuditTrail
import Casework
import Encompass
import Linkage
import Pipeline

/// What the verbs of `encompass model` have in common: a model, and the children and register to look at.
struct ModelOptions: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Option(help: "A register in plain form (pupil_id,forename,surname,dob,sex,postcode) in place of --config.")
    var register: String?

    @Option(help: "Described children in plain form (query_id,forename,…); may be given several times.")
    var queries: [String] = []

    @Option(help: "A model file. Default: the one the configuration names, or the built-in one.")
    var model: String?

    @Option(help: "The instant to compute for, London wall time: 2026-11-20T02:15. Default: now.")
    var asOf: WallTime?

    func validate() throws {
        guard register != nil || queries.isEmpty else { throw ValidationError("--queries needs --register") }
    }

    /// The configuration, where no plain files stand in for it.
    func configuration(_ files: FileStore) throws -> Configuration? {
        guard register == nil else { return nil }
        let path = AbsolutePath.of(common.config, in: try WorkingFolder.path())
        return try NightSession.configuration(at: path, files: files).configuration
    }

    func time(_ ports: Ports) throws -> LocalDateTime { try asOf?.value ?? LondonClock().wallTime(at: ports.now()) }

    /// The children and the register.
    func source(_ configuration: Configuration?, asOf: LocalDateTime, files: FileStore) throws -> SampleSource {
        if let configuration {
            return try SampleSource.night(configuration, asOf: asOf, files: files, tables: .builtIn)
        }
        guard let register else { throw ValidationError("--register or --config is needed") }
        let folder = try WorkingFolder.path()
        return try SampleSource.plain(
            register: AbsolutePath.of(register, in: folder), queries: queries.map { AbsolutePath.of($0, in: folder) },
            files: files, tables: .builtIn)
    }

    /// The model to begin with, and the digest of its file.
    func startingModel(
        _ configuration: Configuration?, files: FileStore
    ) throws -> (model: LinkageModel, digest: Digest) {
        if let model { return try ModelFile.read(model, files: files) }
        if let configuration { return try NightSession.model(configuration, files: files) }
        return (
            try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml"),
            Digest.of(ModelReader.builtInBytes)
        )
    }
}

/// A model file named on the command line.
enum ModelFile {
    static func read(_ path: String, files: FileStore) throws -> (model: LinkageModel, digest: Digest) {
        let bytes = try files.readWhole(
            FilePlace(AbsolutePath.of(path, in: try WorkingFolder.path())), bytesMax: 1 << 20)
        return (try ModelReader.read(bytes, file: FileStore.name(of: path)), Digest.of(bytes))
    }
}
