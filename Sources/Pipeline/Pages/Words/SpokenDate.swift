package import Casework
package import Linkage

/// Dates and times in the words that a caller reads aloud.
package enum SpokenDate {
    /// `Thursday 19 November 2026`.
    package static func long(_ date: CalendarDate) -> String { "\(weekday(date)) \(withoutWeekday(date))" }

    /// `14 March 2017`.
    package static func withoutWeekday(_ date: CalendarDate) -> String {
        "\(date.day) \(monthName(date.month)) \(date.year)"
    }

    /// `Thursday 19 November`: the year is said only where it could be mistaken, half a year away or more.
    package static func spoken(_ date: CalendarDate, from today: CalendarDate) -> String {
        abs(today.dayNumber - date.dayNumber) > 182
            ? long(date) : "\(weekday(date)) \(date.day) \(monthName(date.month))"
    }

    /// `on Thursday 19 November at 20 to 10 at night`.
    ///
    /// In the first hour of a day, midnight alone would leave open which night is meant.
    package static func spoken(_ moment: LocalDateTime, from today: CalendarDate) -> String {
        let day = spoken(moment.date, from: today)
        let time = SpokenTime.words(minuteOfDay: moment.minuteOfDay)
        switch moment.minuteOfDay {
        case 0: return "at midnight, as \(day) began"
        case 1..<60: return "at \(time), early on \(day)"
        default: return "on \(day) at \(time)"
        }
    }

    package static func weekday(_ date: CalendarDate) -> String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][date.weekday - 1]
    }

    package static func monthName(_ month: Int) -> String {
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ][month - 1]
    }
}

/// The time of day as people say it.
package enum SpokenTime {
    /// `20 to 10 at night`, `10 past 6 in the evening`, `midnight`, `just after 1 in the morning`.
    ///
    /// No minute is rounded away except the two on either side of the hour, which become *just after* and *just
    /// before*; a school that needs the minute has the police reference.
    package static func words(minuteOfDay: Int) -> String {
        let hour = minuteOfDay / 60
        let minute = minuteOfDay % 60
        let next = (hour + 1) % 24
        switch minute {
        case 0: return named(hour, at: minuteOfDay)
        case 1, 2: return "just after \(named(hour, at: minuteOfDay))"
        case 15: return "quarter past \(named(hour, at: minuteOfDay))"
        case 30: return "half past \(named(hour, at: minuteOfDay))"
        case 45: return "quarter to \(named(next, at: minuteOfDay))"
        case 58, 59: return "just before \(named(next, at: minuteOfDay))"
        case 3..<30: return "\(counted(minute)) past \(named(hour, at: minuteOfDay))"
        default: return "\(counted(60 - minute)) to \(named(next, at: minuteOfDay))"
        }
    }

    private static func counted(_ minutes: Int) -> String {
        minutes % 5 == 0 ? String(minutes) : "\(minutes) minutes"
    }

    private static func named(_ hour: Int, at minuteOfDay: Int) -> String {
        switch hour {
        case 0: "midnight"
        case 12: minuteOfDay > 12 * 60 ? "12 in the afternoon" : "midday"
        default: "\(hour > 12 ? hour - 12 : hour) \(partOfDay(minuteOfDay))"
        }
    }

    /// The part of the day; the afternoon ends at half past 5, the evening at 9.
    private static func partOfDay(_ minuteOfDay: Int) -> String {
        switch minuteOfDay {
        case ..<(12 * 60): "in the morning"
        case ..<(17 * 60 + 30): "in the afternoon"
        case ..<(21 * 60): "in the evening"
        default: "at night"
        }
    }
}
