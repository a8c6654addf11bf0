package import AuditTrail
import Foundation
package import State

/// What `manifest.json` says of a run besides its outputs.
package struct Manifest: Sendable {
    /// One input file and the part it plays.
    package struct Input: Sendable {
        package let role: String
        package let file: TakenInput

        package init(role: String, file: TakenInput) {
            self.role = role
            self.file = file
        }
    }

    package static let fileName = "manifest.json"
    package static let sumsName = "SHA256SUMS"

    package var runID: String
    /// The instant of `--as-of`.
    package var asOf: Moment
    /// The program's name and version, never a digest of the binary.
    package var program: String
    package var configuration: Digest
    package var modelVersion: String
    package var model: Digest
    /// In the order configured. When a file last changed is left out: the same bytes must give the same manifest.
    package var inputs: [Input]

    package init(
        runID: String, asOf: Moment, program: String, configuration: Digest, modelVersion: String, model: Digest,
        inputs: [Input]
    ) {
        self.runID = runID
        self.asOf = asOf
        self.program = program
        self.configuration = configuration
        self.modelVersion = modelVersion
        self.model = model
        self.inputs = inputs
    }

    /// Adds `manifest.json` and `SHA256SUMS` to the files of a run, in the order of their paths.
    ///
    /// The manifest leaves out itself and the sums; the sums leave out themselves.
    package func sealing(_ files: [PublishedFile]) throws -> [PublishedFile] {
        var sealed = files
        sealed.append(PublishedFile(path: Manifest.fileName, bytes: try json(of: files)))
        sealed.append(PublishedFile(path: Manifest.sumsName, text: Manifest.sums(of: sealed)))
        try OutputPath.check(sealed.map(\.path))
        return Manifest.ordered(sealed)
    }

    /// One line a file, as `sha256sum --check` reads it.
    private static func sums(of files: [PublishedFile]) -> String {
        ordered(files).map { "\(Digest.of($0.bytes).hexText)  \($0.path)\n" }.joined()
    }

    private static func ordered(_ files: [PublishedFile]) -> [PublishedFile] {
        files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private func json(of files: [PublishedFile]) throws -> [UInt8] {
        let document = ManifestDocument(
            version: 1, run_id: runID, as_of: asOf.isoText, program: program,
            configuration: .init(sha256: configuration.hexText),
            model: .init(version: modelVersion, sha256: model.hexText),
            inputs: inputs.map {
                .init(role: $0.role, name: $0.file.name, sha256: $0.file.digest.hexText, bytes: $0.file.bytes)
            },
            outputs: Manifest.ordered(files).map {
                .init(path: $0.path, sha256: Digest.of($0.bytes).hexText, bytes: $0.bytes.count)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(document)) + [UInt8(ascii: "\n")]
    }
}

/// The manifest's form on disk; the keys are the names in the file.
private struct ManifestDocument: Encodable {
    struct Configuration: Encodable { let sha256: String }
    struct Model: Encodable { let version: String, sha256: String }
    struct Input: Encodable { let role: String, name: String, sha256: String, bytes: Int }
    struct Output: Encodable { let path: String, sha256: String, bytes: Int }

    let version: Int
    let run_id: String
    let as_of: String
    let program: String
    let configuration: Configuration
    let model: Model
    let inputs: [Input]
    let outputs: [Output]
}

extension OutputRecord {
    /// The record of a file that is to be published, with its digest.
    package init(_ file: PublishedFile) {
        self.init(path: file.path, bytes: file.bytes, digest: Digest.of(file.bytes).hexText)
    }
}
