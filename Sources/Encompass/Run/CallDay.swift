import Casework
package import Linkage
package import Pipeline

extension NightContext {
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
