package import AuditTrail
import Casework
package import Linkage
package import State

/// One start of the program: configuration, lock, keys and state in hand, and what a crash left behind finished.
package struct NightSession: Sendable {
    package let context: NightContext
    /// What was made because it was not there yet: keys. It is said once.
    package let notices: [String]
    private let lock: RunLock

    /// What a process looks at, and finishes, before anything else is done under the lock.
    package struct Opening: Sendable {
        /// Looks whether state and folders fit together; the trail is not open yet.
        package var check: @Sendable (StateStore) throws -> Void
        /// Finishes what a crash left behind.
        package var recover: @Sendable (NightContext) throws -> Void

        package init(
            check: @escaping @Sendable (StateStore) throws -> Void,
            recover: @escaping @Sendable (NightContext) throws -> Void
        ) {
            self.check = check
            self.recover = recover
        }
    }

    /// Takes the lock, opens the state and recovers.
    ///
    /// The keys are taken before the state is opened: a crash between the two must not leave a state without a key.
    /// A rehearsal keeps no trail, and looks at none.
    package static func open(
        _ configuration: Configuration, digest: Digest, model: (model: LinkageModel, digest: Digest),
        start: NightStart, patience: Patience, acceptances: Acceptances, ports: Ports, stages: StageClock,
        log: EventLog, shield: Shield, keepsTrail: Bool, opening: Opening
    ) throws -> NightSession {
        let folder = try StateFolder.prepare(configuration.paths.state, files: ports.files)
        let lock = try RunLock.take(folder, files: ports.files)
        do {
            try KeyFolder.refuseOpenToOthers(configuration.paths.keys, files: ports.files)
            let keys = KeyFolder(path: configuration.paths.keys, ports: ports)
            let (key, wasMade) = try keys.pseudonymKey(mayMake: folder.isNew)
            let signing = keepsTrail ? try keys.trailKeys(council: configuration.council, mayMake: folder.isNew) : nil
            try ports.files.prepareFolder(configuration.paths.output)
            let state = try StateStore.open(folder: folder.path)
            let keyring = NotificationKeyring(master: key)
            try refuseOtherKey(keyring, state, keys)
            // An older state that was put back is told by its folders before the trail, which knows more than it.
            try opening.check(state)
            let trail = try signing.map { signing in
                try OpenTrail.open(folder.audit, state: state, keys: signing.keys, keyFolder: keys, files: ports.files)
            }
            let context = NightContext(
                configuration: configuration, configurationDigest: digest, model: model.model,
                modelDigest: model.digest, tables: .builtIn, programVersion: Program.version, asOf: start.asOf,
                asOfMoment: start.moment, files: ports.files, state: state, stateFolder: folder,
                keyring: keyring, trail: trail, clockWasRead: start.clockWasRead,
                patience: patience, acceptances: acceptances, log: log, shield: shield, clock: stages)
            try opening.recover(context)
            var notices =
                wasMade ? ["The key of all pseudonyms was made in \(configuration.paths.keys): back it up."] : []
            if let signing, signing.wasMade { notices += KeyFolder.lines(ofNew: signing.keys.signer.key) }
            return NightSession(context: context, notices: notices, lock: lock)
        } catch {
            _ = Result { try lock.release() }
            throw error
        }
    }

    /// With another master every key of a call would be another one, and everybody would be told again.
    private static func refuseOtherKey(
        _ keyring: NotificationKeyring, _ state: StateStore, _ keys: KeyFolder
    ) throws {
        guard let call = try state.newestCall() else { return }
        guard call.key == keyring.key(pupilID: call.pupilID, occurrenceNumber: call.occurrenceNumber, urn: call.urn)
        else { throw KeyError(code: .differs, path: keys.pseudonymPath) }
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
