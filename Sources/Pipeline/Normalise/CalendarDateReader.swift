package import Linkage

/// Reads dates of the register and of the schools file: whole dates in the declared forms, and nothing else.
package struct CalendarDateReader: Sendable {
    private let patterns: [DatePattern]

    /// Makes a reader; nothing where a form is unknown, lacks day, month or year, or has a year of two digits, whose
    /// century nothing here could settle.
    package init?(formats: [String]) {
        let patterns = formats.compactMap { DatePattern($0) }
        guard patterns.count == formats.count, patterns.allSatisfy({ $0.isWholeDate && $0.hasFullYear }) else {
            return nil
        }
        self.patterns = patterns
    }

    /// The date by the first form that fits; a time after it is let pass.
    package func read(_ text: String) -> CalendarDate? {
        let trimmed = WrittenText.trimmed(text)
        guard !trimmed.isEmpty else { return nil }
        for pattern in patterns {
            if let date = pattern.fields(in: trimmed)?.date { return date }
        }
        return nil
    }
}

extension DatePattern.Fields {
    /// The day these fields name, where they name one.
    var date: CalendarDate? {
        if let serialDay { return CalendarDate(dayNumber: serialDay) }
        guard let year, !isShortYear, let month, let day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}
