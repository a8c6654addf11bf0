package import Linkage

/// A date and time as a London clock shows it. Time zones are settled before this type is made.
package struct LocalDateTime: Hashable, Comparable, Sendable {
    package let date: CalendarDate
    /// Minutes after midnight, 0 to 1439.
    package let minuteOfDay: Int

    package init(date: CalendarDate, minuteOfDay: Int) {
        precondition((0..<1440).contains(minuteOfDay), "minutes of the day run from 0 to 1439")
        self.date = date
        self.minuteOfDay = minuteOfDay
    }

    package var hour: Int { minuteOfDay / 60 }
    package var minute: Int { minuteOfDay % 60 }

    /// `2026-11-20T02:15`.
    package var isoText: String { "\(date.isoText)T\(ClockTime(minuteOfDay: minuteOfDay).text)" }

    /// Reads `yyyy-MM-ddTHH:mm` (or a space for the `T`), seconds allowed and dropped.
    package init?(isoText: String) {
        let text = Array(isoText.utf8)
        guard text.count == 16 || text.count == 19, text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
            let date = CalendarDate(isoText: String(decoding: text[0..<10], as: UTF8.self)),
            let time = ClockTime(text: String(decoding: text[11..<16], as: UTF8.self))
        else { return nil }
        self.init(date: date, minuteOfDay: time.minuteOfDay)
    }

    package static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
    }
}

/// A time on a wall clock, to the minute: `07:45`.
package struct ClockTime: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0 to 1439.
    package let minuteOfDay: Int

    package init(minuteOfDay: Int) { self.minuteOfDay = minuteOfDay }

    /// Reads `HH:mm` or `H:mm`.
    package init?(text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        minuteOfDay = hour * 60 + minute
    }

    package var text: String {
        let hour = minuteOfDay / 60
        let minute = minuteOfDay % 60
        return (hour < 10 ? "0" : "") + String(hour) + ":" + (minute < 10 ? "0" : "") + String(minute)
    }

    package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minuteOfDay < right.minuteOfDay }
}
