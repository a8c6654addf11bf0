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

    /// The day the calls aim at: today, or tomorrow after the deadline.
    package var targetDay: CalendarDate { configuration.calls.callDay(of: asOf, until: callsUntil) }
}

extension Configuration.Calls {
    /// The day that the calls of a run aim at.
    ///
    /// - Parameter until: the last time of a call today, where it is not the deadline.
    func callDay(of asOf: LocalDateTime, until: ClockTime? = nil) -> CalendarDate {
        asOf.minuteOfDay > (until ?? deadline).minuteOfDay ? asOf.date.adding(days: 1) : asOf.date
    }
}
