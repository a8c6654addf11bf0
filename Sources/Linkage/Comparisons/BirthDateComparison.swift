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
        case .onNoCalendar(let year, let month, let day):
            return level(year: year, month: month, day: day, registered)
        }
    }

    /// The levels that figures which no calendar holds can reach; *same* is none of them.
    static let levelsOnNoCalendar: [BirthDateLevel] = [
        .exchanged, .oneDigit, .sameMonthAndYear, .sameYear, .different,
    ]

    /// Figures that no calendar holds against a date of the register: which slip would have made the one of the other.
    private static func level(year: Int, month: Int, day: Int, _ registered: CalendarDate) -> BirthDateLevel {
        if year == registered.year, month == registered.day, day == registered.month { return .exchanged }
        let digits =
            differingDigits(year, registered.year) + differingDigits(month, registered.month)
            + differingDigits(day, registered.day)
        if digits == 1 { return .oneDigit }
        guard year == registered.year else { return .different }
        return month == registered.month ? .sameMonthAndYear : .sameYear
    }

    /// A register has thousands of dates: what two have in common settles most at a glance.
    private static func level(_ date: CalendarDate, _ registered: CalendarDate) -> BirthDateLevel {
        let (sameYear, sameMonth) = (date.year == registered.year, date.month == registered.month)
        let sameDay = date.day == registered.day
        switch (sameYear, sameMonth, sameDay) {
        case (true, true, true): return .same
        case (false, true, true):
            if differInOneDigit(date.year, registered.year) { return .oneDigit }
            return abs(date.year - registered.year) == 1 ? .nextDayOrYear : .sameDayAndMonth
        case (true, true, false):
            if differInOneDigit(date.day, registered.day) { return .oneDigit }
            return abs(date.day - registered.day) == 1 ? .nextDayOrYear : .sameMonthAndYear
        case (true, false, true):
            return differInOneDigit(date.month, registered.month) ? .oneDigit : .sameYear
        case (true, false, false):
            if date.day == registered.month, date.month == registered.day { return .exchanged }
            return areNeighbours(date, registered) ? .nextDayOrYear : .sameYear
        case (false, _, _): return areNeighbours(date, registered) ? .nextDayOrYear : .different
        }
    }

    /// Whether one day lies next to the other across the end of a month.
    private static func areNeighbours(_ left: CalendarDate, _ right: CalendarDate) -> Bool {
        guard left.day == 1 || right.day == 1 else { return false }
        return abs(left.dayNumber - right.dayNumber) == 1
    }

    /// Whether two numbers of the same width differ in exactly one digit.
    private static func differInOneDigit(_ left: Int, _ right: Int) -> Bool { differingDigits(left, right) == 1 }

    /// How many digits of two numbers of the same width differ.
    private static func differingDigits(_ left: Int, _ right: Int) -> Int {
        var (left, right, count) = (left, right, 0)
        while left != right {
            if left % 10 != right % 10 { count += 1 }
            left /= 10
            right /= 10
        }
        return count
    }
}
