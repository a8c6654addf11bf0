package import AuditTrail
package import Casework
package import Linkage
package import Pipeline

/// Where a sample comes from: plain files, or the inputs a configuration names.
package struct SampleSource: Sendable {
    /// One file that was read, for the head of a model file: its name and the start of its digest.
    package struct Input: Hashable, Sendable {
        package let name: String
        package let digest: Digest
    }

    package let sample: ModelSample
    package let inputs: [Input]
    /// What the night is decided with, where the sample is a night.
    package let night: (intake: Intake, configuration: Configuration)?
    /// The plain register and its children, where the sample is of plain files.
    package let plain: (register: PlainRegister, queries: [PlainQuery])?

    /// Reads plain files; several files of children are taken together.
    package static func plain(
        register path: String, queries paths: [String], files: FileStore, tables: NameTables
    ) throws -> SampleSource {
        func content(_ path: String) throws -> (name: String, bytes: [UInt8]) {
            (FileStore.name(of: path), try files.readWhole(FilePlace(path), bytesMax: 2 << 30))
        }
        return try plain(register: content(path), queries: paths.map(content), tables: tables)
    }

    /// The same from files held in memory, by name.
    package static func plain(
        register file: (name: String, bytes: [UInt8]), queries others: [(name: String, bytes: [UInt8])],
        tables: NameTables
    ) throws -> SampleSource {
        let register = try PlainRegister.read(file.bytes, file: file.name, tables: tables)
        let queries = try others.flatMap { try PlainQuery.read($0.bytes, file: $0.name) }
        return SampleSource(
            sample: ModelSample(queries, register, tables: tables),
            inputs: ([file] + others).map { Input(name: $0.name, digest: Digest.of($0.bytes)) }, night: nil,
            plain: (register, queries))
    }

    /// Reads the inputs of a configuration as one night. Nothing is decided, recorded or published.
    ///
    /// The copies are made in the state folder, as at night and under its lock, so that a night in progress is not
    /// disturbed.
    package static func night(
        _ configuration: Configuration, asOf: LocalDateTime, files: FileStore, tables: NameTables
    ) throws -> SampleSource {
        let folder = try StateFolder.prepare(configuration.paths.state, files: files)
        let lock = try RunLock.take(folder, files: files)
        let ingestor = Ingestor(configuration, files: files, inputsFolder: folder.inputs, day: asOf.date)
        let read = try ingestor.read(ingestor.take())
        try lock.release()
        let intake = try Normaliser(configuration, tables: tables, asOf: asOf).normalise(read)
        let inputs = read.inputs.filter { ["police", "register"].contains($0.role) }.map {
            Input(name: $0.file.name, digest: $0.file.digest)
        }
        return SampleSource(
            sample: ModelSample(intake, tables: tables), inputs: inputs, night: (intake, configuration), plain: nil)
    }
}
