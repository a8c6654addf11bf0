package import Casework
package import Linkage

/// What a cell says of a birth, and the facts a decision may rest on.
package struct BirthDateReading: PersonalData, Hashable, Sendable {
    package var birthDate: BirthDate
    package var notes: [NormalisationNote]
    /// The date lies ahead by no more than nine months: with no name beside it, a child not yet born.
    package var mayBeDueDate: Bool

    package init(_ birthDate: BirthDate, _ notes: [NormalisationNote] = [], mayBeDueDate: Bool = false) {
        self.birthDate = birthDate
        self.notes = notes
        self.mayBeDueDate = mayBeDueDate
    }
}

/// Reads dates of birth of children in the declared forms.
///
/// Forms are tried in order and read strictly; the first that names a day of the calendar wins. Placeholders count for
/// what they say, and a date that cannot be a child's is missing, with a note.
package struct BirthDateReader: Sendable {
    private let patterns: [DatePattern]
    private let asOf: CalendarDate
    private let childAges: ClosedRange<Int>
    private let ages: AgeReader

    /// Nine months, the longest a birth can lie ahead.
    private static let dueDaysMax = 280

    /// Makes a reader; nothing where a form is unknown or has no year.
    ///
    /// - Parameters:
    ///   - asOf: the day on which ages are counted.
    ///   - childAges: completed years a child may have. The default lets an 18-year-old pass, whom scope rules judge.
    package init?(formats: [String], asOf: CalendarDate, childAges: ClosedRange<Int> = 0...18) {
        let patterns = formats.compactMap { DatePattern($0) }
        guard patterns.count == formats.count,
            patterns.allSatisfy({ $0.hasFullYear || $0.parts.contains(.shortYear) })
        else { return nil }
        self.patterns = patterns
        self.asOf = asOf
        self.childAges = childAges
        ages = AgeReader(asOf: asOf, childAges: childAges)
    }

    package func read(_ text: String) -> BirthDateReading {
        let trimmed = WrittenText.singleSpaced(text)
        for pattern in patterns {
            if let fields = pattern.fields(in: trimmed), let reading = reading(of: fields) { return reading }
        }
        let tokens = NameFolding.comparable(trimmed).tokens
        if NamePlaceholders.saysUnborn(tokens) || tokens.first == Array("edd".utf8) {
            return BirthDateReading(.missing, [.dobMissing, .unborn])
        }
        if trimmed.isEmpty || (NamePlaceholders.isNothing(tokens, written: trimmed) && !hasDigit(trimmed)) {
            return BirthDateReading(.missing, [.dobMissing])
        }
        if hasDigit(trimmed), trimmed.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) {
            let age = ages.read(trimmed)
            if age.notes == [.ageOnly] { return age }
        }
        if isNoughts(trimmed) { return BirthDateReading(.missing, [.dobPlaceholder]) }
        return BirthDateReading(onNoCalendar(trimmed), [.dobUnreadable])
    }

    /// Figures in a declared form that no calendar holds, where the year can be a child's; else nothing usable.
    ///
    /// They are a slip in one figure or another: evidence, and never a date of birth.
    private func onNoCalendar(_ text: String) -> BirthDate {
        for pattern in patterns where !pattern.isSerial {
            guard let fields = pattern.uncheckedFields(in: text), !fields.isShortYear, let year = fields.year,
                let month = fields.month, let day = fields.day, CalendarDate(year: year, month: month, day: day) == nil,
                (asOf.year - childAges.upperBound - 1...asOf.year).contains(year)
            else { continue }
            return .onNoCalendar(year: year, month: month, day: day)
        }
        return .missing
    }

    /// What the fields of one form mean; nothing where they name no day, so that the next form is tried.
    private func reading(of fields: DatePattern.Fields) -> BirthDateReading? {
        if let serialDay = fields.serialDay {
            return judged(CalendarDate(dayNumber: serialDay), fields)
        }
        guard let written = fields.year else { return nil }
        let day = fields.day ?? 0
        let month = fields.month ?? 0
        if isPlaceholder(day: day, month: month, year: written, isShortYear: fields.isShortYear) {
            return BirthDateReading(.missing, [.dobPlaceholder])
        }
        guard fields.isShortYear else { return reading(day: day, month: month, year: written, fields) }

        let readings = [1900, 2000].compactMap { reading(day: day, month: month, year: $0 + written, fields) }
        let possible = readings.filter { $0.birthDate != .missing }
        if possible.count == 2, let first = possible[0].birthDate.trueDate, let last = possible[1].birthDate.trueDate {
            return BirthDateReading(.between(first, last), [.dobCenturyAmbiguous])
        }
        if possible.count == 2 { return BirthDateReading(.missing, [.dobCenturyAmbiguous, .dobPlaceholder]) }
        return possible.first ?? readings.first { $0.mayBeDueDate } ?? readings.first
    }

    /// What a date in a full year means, with 0 for a day or month not known.
    private func reading(day: Int, month: Int, year: Int, _ fields: DatePattern.Fields) -> BirthDateReading? {
        if month == 0 || (day == 1 && month == 1) {
            guard day <= 1, let first = CalendarDate(year: year, month: 1, day: 1),
                let last = CalendarDate(year: year, month: 12, day: 31)
            else { return nil }
            return window(first, last, as: .year(year), isPlaceholder: fields.day != nil)
        }
        if day == 0 {
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
            let last = first.adding(days: CalendarDate.daysInMonth(month, of: year) - 1)
            return window(first, last, as: .month(year: year, month: month), isPlaceholder: fields.day != nil)
        }
        return CalendarDate(year: year, month: month, day: day).map { judged($0, fields) }
    }

    /// A year or month that counts, unless every day of it is an adult's or lies ahead.
    private func window(
        _ first: CalendarDate, _ last: CalendarDate, as birthDate: BirthDate, isPlaceholder: Bool
    ) -> BirthDateReading {
        if first > asOf { return BirthDateReading(.missing, [.dobPlaceholder, .dobInFuture]) }
        if last.completedYears(on: asOf) > childAges.upperBound {
            return BirthDateReading(.missing, [.dobPlaceholder, .dobOfAdult])
        }
        return BirthDateReading(birthDate, [.dobPlaceholder])
    }

    /// A whole date, judged by the age it gives.
    private func judged(_ date: CalendarDate, _ fields: DatePattern.Fields) -> BirthDateReading {
        if date > asOf {
            let isSoon = date.dayNumber - asOf.dayNumber <= BirthDateReader.dueDaysMax
            return BirthDateReading(.missing, [.dobInFuture], mayBeDueDate: isSoon)
        }
        let age = date.completedYears(on: asOf)
        if age > childAges.upperBound { return BirthDateReading(.missing, [age > 120 ? .dobUnreadable : .dobOfAdult]) }
        let isAmbiguous = fields.isDayOrMonthFirst && date.day <= 12 && date.day != date.month
        return BirthDateReading(.day(date), isAmbiguous ? [.dobDayMonthAmbiguous] : [])
    }

    /// Dates that programs write where they have none.
    private func isPlaceholder(day: Int, month: Int, year: Int, isShortYear: Bool) -> Bool {
        if isShortYear { return day == 1 && month == 1 && year <= 1 || day == 0 && month == 0 && year == 0 }
        switch (day, month, year) {
        case (1, 1, 1900), (1, 1, 1901), (1, 1, 1), (1, 1, 1753), (30, 12, 1899), (31, 12, 1899), (31, 12, 9999),
            (11, 11, 1111), (_, _, 0):
            return true
        default: return false
        }
    }

    private func hasDigit(_ text: String) -> Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

    /// `00/00/0000`, `0`: figures, and every one of them a nought.
    private func isNoughts(_ text: String) -> Bool {
        hasDigit(text) && text.utf8.allSatisfy { "0/-. :".utf8.contains($0) }
    }
}
