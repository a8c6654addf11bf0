/// How far a recorded date of birth agrees with the register's, best first.
public enum BirthDateLevel: UInt8, CaseIterable, Comparable, Sendable {
    case same = 0
    /// Day and month in each other's place: a common slip, and still strong evidence.
    case exchanged
    /// One digit differs.
    case oneDigit
    /// One day or exactly one year out.
    case nextDayOrYear
    case sameDayAndMonth
    case sameMonthAndYear
    case sameYear
    /// Only a year, a month or an age was recorded, and the register's date fits it.
    case fitsWindow
    /// It misses such a window by no more than a year.
    case nearWindow
    case different
    case missing

    public static func < (left: BirthDateLevel, right: BirthDateLevel) -> Bool { left.rawValue < right.rawValue }

    /// The level's code in the match log and the model file.
    public var code: String {
        switch self {
        case .same: "same"
        case .exchanged: "day-month-exchanged"
        case .oneDigit: "one-digit"
        case .nextDayOrYear: "next-day-or-year"
        case .sameDayAndMonth: "same-day-and-month"
        case .sameMonthAndYear: "same-month-and-year"
        case .sameYear: "same-year"
        case .fitsWindow: "fits-window"
        case .nearWindow: "near-window"
        case .different: "different"
        case .missing: "missing"
        }
    }

    var agreement: Finding.Agreement {
        switch self {
        case .same: .same
        case .different: .different
        case .missing: .unknown
        default: .close
        }
    }
}

/// Compares dates of birth, allowing for the slips made when a date is written down.
public enum BirthDateComparison {
    /// The level that a recorded date reaches against one of the register.
    public static func level(_ recorded: BirthDate, _ registered: CalendarDate?) -> BirthDateLevel {
        guard let registered else { return .missing }  // absence is no evidence: its weight is zero
        switch recorded {
        case .missing:
            return .missing
        case .day(let date):
            return level(date, registered)
        case .month(let year, let month):
            if registered.year == year, registered.month == month { return .fitsWindow }
            return registered.year == year ? .nearWindow : .different
        case .year(let year):
            if registered.year == year { return .fitsWindow }
            return abs(registered.year - year) == 1 ? .nearWindow : .different
        case .between(let from, let to):
            if (from...to).contains(registered) { return .fitsWindow }
            let near = from.adding(days: -365)...to.adding(days: 365)
            return near.contains(registered) ? .nearWindow : .different
        }
    }

    private static func level(_ date: CalendarDate, _ registered: CalendarDate) -> BirthDateLevel {
        if date == registered { return .same }
        if date.withDayAndMonthExchanged == registered { return .exchanged }
        if digitsThatDiffer(date, registered) == 1 { return .oneDigit }
        let isSameDayAndMonth = date.day == registered.day && date.month == registered.month
        if abs(date.dayNumber - registered.dayNumber) == 1
            || (isSameDayAndMonth && abs(date.year - registered.year) == 1)
        {
            return .nextDayOrYear
        }
        if isSameDayAndMonth { return .sameDayAndMonth }
        guard date.year == registered.year else { return .different }
        return date.month == registered.month ? .sameMonthAndYear : .sameYear
    }

    /// How many of the eight digits of `yyyy-MM-dd` differ.
    private static func digitsThatDiffer(_ left: CalendarDate, _ right: CalendarDate) -> Int {
        var count = 0
        var a = left.year * 10_000 + left.month * 100 + left.day
        var b = right.year * 10_000 + right.month * 100 + right.day
        for _ in 0..<8 {
            if a % 10 != b % 10 { count += 1 }
            a /= 10
            b /= 10
        }
        return count
    }
}
