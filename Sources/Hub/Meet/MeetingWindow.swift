import Casework
import Linkage
import Pipeline

/// The days on which the hub works: Monday to Friday without the bank holidays.
struct WorkingCalendar: Sendable {
    private let holidays: BankHolidays

    init(_ holidays: BankHolidays) { self.holidays = holidays }

    func isWorkingDay(_ day: CalendarDate) -> Bool { day.weekday <= 5 && holidays.title(on: day) == nil }

    /// How many days off in a row end on the eve of a day; at most 30, more than any break.
    func daysOff(before day: CalendarDate) -> Int {
        (1...30).first { isWorkingDay(day.adding(days: -$0)) }.map { $0 - 1 } ?? 30
    }
}

/// The time a meeting speaks of: from a first instant to the run's, in London wall time.
///
/// An incident counts by when it became known: when it was reported, where that is recorded, else when it happened.
struct MeetingWindow: Hashable, Sendable {
    let start: LocalDateTime
    let end: LocalDateTime
    let hours: Int
    /// Days off between the last meeting and this one.
    let daysOff: Int
    /// The day of the last meeting: the working day before.
    let lastMeeting: CalendarDate

    /// After days off the window is the configured one, or as long as the break where that is longer: over Easter, 72
    /// hours would leave two nights out.
    init(asOf: LocalDateTime, days: WorkingCalendar, settings: Configuration.Hub) {
        daysOff = days.daysOff(before: asOf.date)
        hours =
            daysOff == 0
            ? settings.windowHours : max(settings.windowHoursAfterDaysOff, 24 * (daysOff + 1))
        end = asOf
        let minutes = asOf.date.dayNumber * 1440 + asOf.minuteOfDay - hours * 60
        start = LocalDateTime(date: CalendarDate(dayNumber: minutes / 1440), minuteOfDay: minutes % 1440)
        lastMeeting = asOf.date.adding(days: -daysOff - 1)
    }

    /// Whether an incident became known in the window. A time after the run is a slip of a clock, and counts.
    func contains(_ incident: Incident) -> Bool { MeetingWindow.known(incident) >= start }

    static func known(_ incident: Incident) -> LocalDateTime {
        max(incident.occurredAt, incident.reportedAt ?? incident.occurredAt)
    }
}
