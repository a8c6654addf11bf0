import Linkage

/// In which forms a column writes dates or times, and what shows it.
package struct DateEvidence: Hashable, Sendable {
    package let form: FieldForm
    /// The forms to declare, the commonest first.
    package let formats: [String]
    /// Cells that one of the forms reads, of `filled`.
    package let read: Int
    package let filled: Int
    /// Cells that are a date only where the day comes first, or only where the month does.
    package let dayFirstOnly: Int
    package let monthFirstOnly: Int
    /// Cells that are a date either way, and another one each time.
    package let eitherWay: Int
    /// Years read, the first and the last: a birth date and a date of leaving look alike otherwise.
    package let years: ClosedRange<Int>?

    /// Nothing in the file settles whether 03/04 is in March or in April.
    package var isAmbiguous: Bool { eitherWay > 0 && dayFirstOnly == 0 && monthFirstOnly == 0 }
    /// Some cells can only have the day first, and others only the month.
    package var isMixed: Bool { dayFirstOnly > 0 && monthFirstOnly > 0 }

    /// Why these forms, in a sentence.
    package var reason: String {
        if isMixed {
            return
                "\(dayFirstOnly) cells can only have the day first and \(monthFirstOnly) only the month: ask the sender"
        }
        if isAmbiguous {
            return
                "no day above 12 in \(eitherWay) cells, so day and month could be the other way round: ask the sender"
        }
        if dayFirstOnly > 0 { return "\(dayFirstOnly) cells have a day above 12, and it comes first" }
        if monthFirstOnly > 0 { return "\(monthFirstOnly) cells have a day above 12, and it comes second" }
        return "\(read) of \(filled) cells fit"
    }

    /// Looks at the filled cells of a column; nothing where fewer than six in ten are dates or times.
    static func look(at cells: [String]) -> DateEvidence? {
        guard !cells.isEmpty else { return nil }
        let dated = cells.lazy.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }.compactMap { cell in
            patterns.lazy.compactMap { $0.fields(in: cell) }.first { day(of: $0) != nil }
        }
        if dated.count * 10 >= cells.count * 6 {
            let withTime = dated.count { $0.hour != nil }
            let form: FieldForm = withTime * 10 >= dated.count * 6 ? .dateTime : .date
            return evidence(form, form == .date ? dateForms : instantForms, cells)
        }
        let times = evidence(.time, ["HH:mm", "HH:mm:ss"], cells)
        return times.read * 10 >= cells.count * 6 ? times : nil
    }

    private static let dateForms =
        [
            "dd/MM/yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "MM/dd/yyyy", "MM-dd-yyyy", "d/M/yyyy", "M/d/yyyy",
            "dd/MM/yy", "MM/dd/yy", "d/M/yy", "dd-MMM-yyyy", "dd MMM yyyy", "dd-MMM-yy", "d MMMM yyyy", "yyyy/MM/dd",
            "yyyyMMdd", "excel-serial",
        ] + rarerForms
    /// Tried after the others, so that of two forms which read the same cells the usual one is named.
    private static let rarerForms = [
        "dd-MM-yy", "dd.MM.yy", "d-M-yyyy", "d.M.yyyy", "d-M-yy", "d.M.yy", "MM-dd-yy", "MM.dd.yyyy", "MM.dd.yy",
        "M-d-yyyy", "M/d/yy", "dd MM yyyy", "dd MM yy", "yyyy.MM.dd", "dd/MMM/yyyy", "dd/MMM/yy", "dd MMM yy",
        "d MMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "dd MMMM yyyy", "ddMMyyyy",
    ]
    private static let instantForms =
        dateForms.filter { $0 != "excel-serial" && $0 != "ddMMyyyy" }.flatMap { date in
            ["\(date) HH:mm", "\(date) HH:mm:ss"]
        } + ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "excel-serial"]
    private static let patterns = dateForms.compactMap { DatePattern($0) }

    private static func day(of fields: DatePattern.Fields) -> (year: Int, month: Int, day: Int)? {
        if let serial = fields.serialDay {
            let date = CalendarDate(dayNumber: serial)
            return (date.year, date.month, date.day)
        }
        guard let year = fields.year, let month = fields.month, let day = fields.day, month > 0, day > 0 else {
            return nil
        }
        // Only for the range of years that is shown, and to know a leap year: at night the rule is the reader's own.
        let full = fields.isShortYear ? (year > 50 ? 1900 : 2000) + year : year
        return CalendarDate(year: full, month: month, day: day) == nil ? nil : (full, month, day)
    }

    /// Takes the form that reads most, then the one that reads most of the rest, until a form adds nothing much.
    private static func evidence(_ form: FieldForm, _ candidates: [String], _ cells: [String]) -> DateEvidence {
        var rest = cells
        var formats: [String] = []
        while !rest.isEmpty, formats.count < 4 {
            var best: (format: String, count: Int)?
            for format in candidates {
                guard let pattern = DatePattern(format) else { continue }
                let count = rest.count { reads(pattern, $0, form) }
                if count > best?.count ?? 0 { best = (format, count) }
            }
            // A form for less than one cell in two hundred is a slip in the cell, not a form of the file.
            guard let best, best.count * 200 >= cells.count, let pattern = DatePattern(best.format) else { break }
            formats.append(best.format)
            rest.removeAll { reads(pattern, $0, form) }
        }
        let order = dayOrder(cells)
        if order.isMonthFirst { formats.sort { $0.hasPrefix("M") && !$1.hasPrefix("M") } }
        return DateEvidence(
            form: form, formats: formats, read: cells.count - rest.count, filled: cells.count,
            dayFirstOnly: order.dayFirst, monthFirstOnly: order.monthFirst, eitherWay: order.either,
            years: years(formats, cells))
    }

    private static func reads(_ pattern: DatePattern, _ cell: String, _ form: FieldForm) -> Bool {
        guard let fields = pattern.fields(in: cell) else { return false }
        switch form {
        case .time, .text: return fields.hour != nil
        case .date: return day(of: fields) != nil
        case .dateTime:
            // An undeclared time is let pass by the pattern: only a form with all the parts tells the whole cell.
            let hasSeconds = pattern.text.hasSuffix("ss")
            let isExact = pattern.isSerial || hasSeconds == (cell.utf8.count { $0 == UInt8(ascii: ":") } == 2)
            return isExact && day(of: fields) != nil
        }
    }

    private static func years(_ formats: [String], _ cells: [String]) -> ClosedRange<Int>? {
        let patterns = formats.compactMap { DatePattern($0) }
        let years = cells.compactMap { cell in
            patterns.lazy.compactMap { $0.fields(in: cell).flatMap(day) }.first?.year
        }.sorted()
        // A slip or two at either end says nothing of the column.
        guard let first = years.dropFirst(years.count / 50).first, let last = years.dropLast(years.count / 50).last
        else { return nil }
        return first...last
    }

    /// What contradicts the forms a configuration declares for a column: a sentence; nothing where they fit.
    ///
    /// A form with the month first over cells in which a figure above 12 only ever comes first, or the other way round,
    /// reads every other cell as another day, and no one would notice. Cells that no form reads are counted: one in
    /// five may be a placeholder, and where half are unread the forms are certainly wrong.
    package static func contradiction(
        of formats: [String], cells: [String]
    ) -> (reason: String, isCertain: Bool)? {
        guard cells.count >= 5 else { return nil }
        let order = dayOrder(cells)
        let hasMonthFirst = formats.contains { $0.hasPrefix("M") && !$0.hasPrefix("MMM") }
        let hasDayFirst = formats.contains { $0.hasPrefix("d") && !$0.contains("MMM") }
        if hasMonthFirst, order.dayFirst > 0, order.monthFirst == 0 {
            return (
                "\(order.dayFirst) cells have a day above 12, and it comes first, where the month is declared first",
                true
            )
        }
        if hasDayFirst, order.monthFirst > 0, order.dayFirst == 0 {
            return (
                "\(order.monthFirst) cells have a day above 12, and it comes second, where the day is declared first",
                true
            )
        }
        let patterns = formats.compactMap { DatePattern($0) }
        let unread = cells.count { cell in !patterns.contains { $0.fields(in: cell) != nil } }
        guard unread * 5 > cells.count else { return nil }
        return (
            "\(unread) of \(cells.count) cells looked at are in none of the declared forms", unread * 2 > cells.count
        )
    }

    private struct DayOrder {
        var dayFirst = 0
        var monthFirst = 0
        var either = 0
        var isMonthFirst: Bool { monthFirst > dayFirst }
    }

    private static func dayOrder(_ cells: [String]) -> DayOrder {
        var order = DayOrder()
        for cell in cells {
            let parts = cell.prefix { $0.isNumber || "/-. ".contains($0) }.split { !$0.isNumber }
            guard parts.count >= 3, let first = Int(parts[0]), let second = Int(parts[1]), parts[0].count <= 2,
                parts[1].count <= 2, (1...31).contains(first), (1...31).contains(second)
            else { continue }
            switch (first > 12, second > 12) {
            case (true, false): order.dayFirst += 1
            case (false, true): order.monthFirst += 1
            case (false, false) where first != second: order.either += 1
            default: continue
            }
        }
        return order
    }
}
