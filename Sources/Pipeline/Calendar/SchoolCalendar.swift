package import Casework
package import Linkage

/// Whether a school can be rung on a day, and why not.
package enum SchoolDayVerdict: Hashable, Sendable {
    case open
    case weekend
    case bankHoliday(String)
    case outsideTerm
    /// A holiday or a closure, with the council's note.
    case holiday(String)
    case inset
}

/// Finds the next day on which a school, that very school, can be rung.
///
/// With nothing configured only weekends are closed.
package struct SchoolCalendar: Sendable {
    /// How far ahead a school day is looked for. The summer gap is about six weeks; a school shut for twice that
    /// and more has no calendar on file, and a person must find out.
    package static let searchDays = 120

    private let bankHolidays: BankHolidays
    private let closures: Closures

    package init(bankHolidays: BankHolidays = BankHolidays(), closures: Closures = Closures()) {
        self.bankHolidays = bankHolidays
        self.closures = closures
    }

    /// The first school day of the school on or after a date; nothing when there is none within `searchDays`.
    package func nextSchoolDay(of urn: URN, onOrAfter date: CalendarDate) -> CalendarDate? {
        let periods = closures.periods(of: urn)
        for days in 0...SchoolCalendar.searchDays {
            let day = date.adding(days: days)
            if verdict(on: day, periods: periods) == .open { return day }
        }
        return nil
    }

    package func isSchoolDay(_ urn: URN, _ date: CalendarDate) -> SchoolDayVerdict {
        verdict(on: date, periods: closures.periods(of: urn))
    }

    /// Whether any school could be open: one without rows of its own, or one of those that have them.
    package func anySchoolDay(on date: CalendarDate) -> Bool {
        if verdict(on: date, periods: closures.periods(of: nil)) == .open { return true }
        return closures.urns.contains { isSchoolDay($0, date) == .open }
    }

    /// Reasons in the order a person would give them; a named one goes before *outside term*.
    private func verdict(on date: CalendarDate, periods: [Closures.Period]) -> SchoolDayVerdict {
        if date.weekday > 5 { return .weekend }
        if let title = bankHolidays.title(on: date) { return .bankHoliday(title) }
        let today = periods.filter { $0.contains(date) }
        if let closing = today.first(where: { $0.kind != .term }) {
            return closing.kind == .inset ? .inset : .holiday(closing.note)
        }
        let hasTerms = periods.contains { $0.kind == .term }
        return hasTerms && today.isEmpty ? .outsideTerm : .open
    }
}
