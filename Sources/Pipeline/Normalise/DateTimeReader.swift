package import Casework
import Linkage

/// A time of an incident as read. Without a time of its own it counts from midnight.
package struct DateTimeReading: Hashable, Sendable {
    package let value: LocalDateTime
    package let hasTime: Bool

    package init(value: LocalDateTime, hasTime: Bool) {
        self.value = value
        self.hasTime = hasTime
    }
}

/// Reads dates and times of incidents in the declared forms, as a London clock shows them.
///
/// A text that names another time zone (`Z`, `+00:00`) fits no form unless the form quotes it: time zones are not
/// settled here.
package struct DateTimeReader: Sendable {
    private let patterns: [DatePattern]

    /// Makes a reader; nothing where a form is unknown or lacks day, month or year.
    package init?(formats: [String]) {
        let patterns = formats.compactMap { DatePattern($0) }
        guard patterns.count == formats.count, patterns.allSatisfy(\.isWholeDate) else { return nil }
        self.patterns = patterns
    }

    /// The date and time by the first form that fits.
    package func read(_ text: String) -> DateTimeReading? {
        let trimmed = WrittenText.singleSpaced(text)
        guard !trimmed.isEmpty else { return nil }
        for pattern in patterns {
            guard var fields = pattern.fields(in: trimmed) else { continue }
            if fields.isShortYear {  // an incident is recent
                fields.year = fields.year.map { $0 + 2000 }
                fields.isShortYear = false
            }
            guard let date = fields.date else { continue }
            let minutes = fields.hour.map { $0 * 60 + (fields.minute ?? 0) }
            return DateTimeReading(
                value: LocalDateTime(date: date, minuteOfDay: minutes ?? 0), hasTime: minutes != nil)
        }
        return nil
    }

    /// The date of one cell with the time of another; the date's own time where the second cell is empty.
    ///
    /// A time that cannot be read makes the whole unreadable: midnight would be a guess.
    package func read(date: String, time: String) -> DateTimeReading? {
        guard let day = read(date) else { return nil }
        let trimmed = WrittenText.singleSpaced(time)
        if trimmed.isEmpty { return day }
        guard let minutes = DateTimeReader.minuteOfDay(trimmed) else { return nil }
        return DateTimeReading(value: LocalDateTime(date: day.value.date, minuteOfDay: minutes), hasTime: true)
    }

    private static let timePatterns: [DatePattern] = [
        "H:mm:ss", "H:mm", "HHmm", "HHmmss", "H.mm", "h:mm a", "h:mma", "h a", "ha", "yyyy-MM-dd HH:mm:ss",
        "dd/MM/yyyy HH:mm:ss", "dd/MM/yyyy HH:mm",
    ].compactMap { DatePattern($0) }

    /// The minute of the day a text of its own names: `02:15`, `0215`, `2.15`, `2:15 am`, `0215 hrs`.
    ///
    /// A spreadsheet's fraction of a day (`0.09375`) and a time with its day of nought (`30/12/1899 02:15`) are read too.
    package static func minuteOfDay(_ text: String) -> Int? {
        var bare = WrittenText.singleSpaced(text)
        for ending in ["hours", "hrs", "h"] where bare.lowercased().hasSuffix(ending) {
            bare = WrittenText.trimmed(String(bare.dropLast(ending.count)))
            break
        }
        if bare.hasPrefix("0."), bare.utf8.count > 4, let fraction = Double(bare) {
            return min(Int((fraction * 1440).rounded()), 1439)
        }
        for pattern in timePatterns {
            if let fields = pattern.fields(in: bare), let hour = fields.hour { return hour * 60 + (fields.minute ?? 0) }
        }
        return nil
    }
}
