import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Words for reading aloud")
struct SpokenWordsTests {
    @Test(
        "times are said as people say them",
        arguments: [
            ("00:00", "midnight"), ("00:10", "10 past midnight"), ("00:01", "just after midnight"),
            ("01:02", "just after 1 in the morning"), ("01:58", "just before 2 in the morning"),
            ("01:07", "7 minutes past 1 in the morning"), ("06:45", "quarter to 7 in the morning"),
            ("11:50", "10 to midday"), ("12:00", "midday"), ("12:10", "10 past 12 in the afternoon"),
            ("15:30", "half past 3 in the afternoon"), ("17:40", "20 to 6 in the evening"),
            ("18:10", "10 past 6 in the evening"), ("21:40", "20 to 10 at night"),
            ("23:15", "quarter past 11 at night"),
            ("23:50", "10 to midnight"), ("23:59", "just before midnight"),
        ])
    func times(clock: String, words: String) throws {
        let time = try #require(ClockTime(text: clock))
        #expect(SpokenTime.words(minuteOfDay: time.minuteOfDay) == words)
    }

    @Test("no two minutes of a day but those beside the hour are said alike")
    func minutesApart() {
        let words = (0..<1440).map { SpokenTime.words(minuteOfDay: $0) }
        #expect(Set(words).count == 1440 - 48)
    }

    @Test("the first hour of a day says which night it is")
    func midnight() {
        let day = InventedPlan.callDay
        #expect(
            SpokenDate.spoken(InventedPlan.moment(19, 21, 40), from: day)
                == "on Thursday 19 November at 20 to 10 at night")
        #expect(
            SpokenDate.spoken(InventedPlan.moment(19, 0, 0), from: day) == "at midnight, as Thursday 19 November began")
        #expect(
            SpokenDate.spoken(InventedPlan.moment(19, 0, 10), from: day)
                == "at 10 past midnight, early on Thursday 19 November")
    }

    @Test("a date half a year away is said with its year")
    func year() {
        let day = InventedPlan.callDay
        #expect(SpokenDate.spoken(day.adding(days: -183), from: day) == "Thursday 21 May 2026")
        #expect(SpokenDate.spoken(day.adding(days: -182), from: day) == "Friday 22 May")
    }

    @Test(
        "counts are said in order",
        arguments: [(1, "first"), (3, "third"), (12, "twelfth"), (21, "21st"), (113, "113th")])
    func ordinals(number: Int, words: String) {
        #expect(SpokenNumber.ordinal(number) == words)
    }

    @Test(
        "phone numbers are grouped as they are dialled",
        arguments: [
            ("01632960104", "01632 960 104"), ("01134960123", "0113 496 0123"), ("02079460018", "020 7946 0018"),
            ("07700900123", "07700 900 123"), ("08081570123", "0808 157 0123"), ("12", "12"), ("", ""),
        ])
    func phones(digits: String, shown: String) {
        #expect(PhoneText.grouped(digits) == shown)
    }

    @Test(
        "school years are words, and unknown ones stay as written",
        arguments: [("5", "Year 5"), ("R", "Reception"), ("n2", "Nursery"), ("", ""), ("X", "X")])
    func years(code: String, words: String) {
        #expect(SchoolYear.words(code) == words)
    }

    @Test("hidden characters are shown as marks, and joiners of Indian names stay")
    func visible() {
        #expect(VisibleText.shown("A\u{202E}b\u{0}c\u{7F}\td\u{200B}") == "A[U+202E]b\u{2400}c\u{2421} d[U+200B]")
        #expect(VisibleText.shown("\u{0A17}\u{200D}\u{0A41}") == "\u{0A17}\u{200D}\u{0A41}")
        #expect(VisibleText.shortened(String(repeating: "x", count: 200), to: 3) == "xxx… (200 letters)")
    }
}
