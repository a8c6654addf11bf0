package import AuditTrail
package import Casework
package import Linkage
package import Pipeline
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
    /// Measures the stages; what it says reaches no output.
    package var clock: StageClock

    /// The day the calls aim at: today, or tomorrow after the deadline.
    package var targetDay: CalendarDate {
        asOf.minuteOfDay > configuration.calls.deadline.minuteOfDay ? asOf.date.adding(days: 1) : asOf.date
    }
}
