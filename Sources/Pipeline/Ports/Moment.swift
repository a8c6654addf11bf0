import Casework
import Linkage

/// An instant, in whole seconds of UTC.
///
/// Run records hold moments; the rules of the work are written in London time (`LocalDateTime`), and only
/// `LondonClock` goes from one to the other.
package struct Moment: Hashable, Comparable, Sendable {
    /// Seconds since 1 January 1970, 00:00 UTC, leap seconds not counted.
    package let secondsSinceEpoch: Int

    package init(secondsSinceEpoch: Int) { self.secondsSinceEpoch = secondsSinceEpoch }

    /// `2026-11-20T02:15:00Z`.
    package var isoText: String {
        let secondOfDay = secondsSinceEpoch - dayNumber * 86_400
        let second = secondOfDay % 60
        let time = ClockTime(minuteOfDay: secondOfDay / 60).text
        return "\(CalendarDate(dayNumber: dayNumber).isoText)T\(time):\(second < 10 ? "0" : "")\(second)Z"
    }

    /// Reads `yyyy-MM-ddTHH:mm:ssZ` and nothing else.
    package init?(isoText: String) {
        let text = Array(isoText.utf8)
        guard text.count == 20, text[10] == UInt8(ascii: "T"), text[16] == UInt8(ascii: ":"),
            text[19] == UInt8(ascii: "Z"),
            let date = CalendarDate(isoText: String(decoding: text[0..<10], as: UTF8.self)),
            let time = ClockTime(text: String(decoding: text[11..<16], as: UTF8.self)),
            let second = Int(String(decoding: text[17..<19], as: UTF8.self)), (0..<60).contains(second),
            text[17] != UInt8(ascii: "+"), text[17] != UInt8(ascii: "-")
        else { return nil }
        self.init(secondsSinceEpoch: date.dayNumber * 86_400 + time.minuteOfDay * 60 + second)
    }

    package func adding(seconds: Int) -> Moment { Moment(secondsSinceEpoch: secondsSinceEpoch + seconds) }

    /// Days since 1 January 1970 in UTC.
    private var dayNumber: Int {
        secondsSinceEpoch >= 0 ? secondsSinceEpoch / 86_400 : -((86_399 - secondsSinceEpoch) / 86_400)
    }

    package static func < (left: Moment, right: Moment) -> Bool { left.secondsSinceEpoch < right.secondsSinceEpoch }
}
