package import AuditTrail
package import Casework
package import Linkage
package import State

/// What one night is computed from, besides its inputs.
package struct NightContext: Sendable {
    package var configuration: Configuration
    package var configurationDigest: Digest
    package var model: LinkageModel
    package var modelDigest: Digest
    package var tables: NameTables
    package var programVersion: String
    /// London wall time, and the same instant in UTC.
    package var asOf: LocalDateTime
    package var asOfMoment: Moment
    package var files: FileStore
    package var state: StateStore
    package var stateFolder: StateFolder
    package var keyring: NotificationKeyring
    /// The audit trail; nothing in a rehearsal, which records nothing.
    package var trail: OpenTrail?
    /// The machine's clock was read: no `--as-of` was given, and the times of files can be compared with it.
    package var clockWasRead = false
    package var patience: Patience
    package var acceptances = Acceptances.none
    package var log = EventLog.none
    /// Lets a signal end the run until the night is being recorded.
    package var shield = Shield()
    /// Measures the stages; what it says reaches no output.
    package var clock: StageClock

    /// Until when calls are made today, where it is not the deadline.
    package var callsUntil: ClockTime?

    package init(
        configuration: Configuration, configurationDigest: Digest, model: LinkageModel, modelDigest: Digest,
        tables: NameTables, programVersion: String, asOf: LocalDateTime, asOfMoment: Moment, files: FileStore,
        state: StateStore, stateFolder: StateFolder, keyring: NotificationKeyring, trail: OpenTrail? = nil,
        clockWasRead: Bool = false, patience: Patience, acceptances: Acceptances = .none, log: EventLog = .none,
        shield: Shield = Shield(), clock: StageClock
    ) {
        self.configuration = configuration
        self.configurationDigest = configurationDigest
        self.model = model
        self.modelDigest = modelDigest
        self.tables = tables
        self.programVersion = programVersion
        self.asOf = asOf
        self.asOfMoment = asOfMoment
        self.files = files
        self.state = state
        self.stateFolder = stateFolder
        self.keyring = keyring
        self.trail = trail
        self.clockWasRead = clockWasRead
        self.patience = patience
        self.acceptances = acceptances
        self.log = log
        self.shield = shield
        self.clock = clock
    }
}
