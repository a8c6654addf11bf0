package import AuditTrail
package import Casework
package import Pipeline
import State

/// A night computed for a look: in a private folder that is removed afterwards, so that nothing stays behind.
///
/// It sees the history of the real state through a copy, and the real keys; it takes no lock and publishes nothing.
package struct Rehearsal: Sendable {
    /// The configuration with state, output and, where there are none yet, keys in the private folder.
    private let configuration: Configuration
    private let folder: String
    private let files: FileStore

    /// Computes the night and leaves nothing behind.
    package static func night(
        _ configuration: Configuration, digest: Digest, asOf: LocalDateTime, ports: Ports,
        stages: StageClock = .live(), shield: Shield = Shield()
    ) throws -> NightOutcome {
        let rehearsal = try Rehearsal(configuration, ports: ports)
        shield.whenInterrupted { _ = Result { try rehearsal.remove() } }
        let outcome = Result {
            let session = try NightSession.open(
                rehearsal.configuration, digest: digest, asOf: asOf, ports: ports, stages: stages, keepsTrail: false)
            let outcome = try NightlyRun(session.context).rehearse()
            try session.close()
            return outcome
        }
        try rehearsal.remove()
        return try outcome.get()
    }

    private init(_ real: Configuration, ports: Ports) throws {
        let digits = ports.randomBytes(8).map { String($0, radix: 16) }.joined()
        files = ports.files
        folder = (ports.environment("TMPDIR") ?? "/tmp") + "/encompass-rehearsal-" + digits
        try files.makeFolder(FilePlace(folder))
        var configuration = real
        configuration.paths.state = folder + "/state"
        configuration.paths.output = folder + "/out"
        try files.makeFolder(FilePlace(configuration.paths.state))
        let database = FilePlace(real.paths.state + "/" + StateStore.fileName)
        if try files.factsOfName(database) == nil {
            configuration.paths.keys = folder + "/keys"
        } else {
            let copy = FilePlace(configuration.paths.state + "/" + StateStore.fileName)
            try files.writeNew(copy, files.readWhole(database, bytesMax: 1 << 32))
        }
        self.configuration = configuration
    }

    /// Removes the private folder with everything in it.
    private func remove() throws { try files.removeTree(FilePlace(folder)) }
}
