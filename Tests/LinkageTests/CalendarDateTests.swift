import Linkage
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test("day numbers go there and back for every day of four centuries")
    func roundTrip() {
        var date = day("1800-01-01")
        for number in date.dayNumber...day("2199-12-31").dayNumber {
            #expect(date.dayNumber == number)
            let next = CalendarDate(dayNumber: number + 1)
            #expect(CalendarDate(year: next.year, month: next.month, day: next.day) == next)
            #expect(date < next)
            date = next
        }
        #expect(day("1970-01-01").dayNumber == 0)
    }

    @Test("weekdays follow ISO 8601", arguments: [("2026-11-20", 5), ("1969-12-29", 1), ("2000-02-29", 2)])
    func weekdays(date: String, weekday: Int) { #expect(day(date).weekday == weekday) }

    @Test(
        "only a day the calendar has, written in full, is read",
        arguments: ["2015-02-29", "2015-13-01", "2015-00-10", "15-01-01", "2015-1-01", "2015/01/01", "", "2015-01-0１"])
    func refusals(text: String) { #expect(CalendarDate(isoText: text) == nil) }

    @Test("years are completed on the birthday, and on 1 March where the year has no 29 February")
    func ages() {
        #expect(day("2015-03-07").completedYears(on: day("2026-03-06")) == 10)
        #expect(day("2015-03-07").completedYears(on: day("2026-03-07")) == 11)
        #expect(day("2016-02-29").completedYears(on: day("2026-02-28")) == 9)
        #expect(day("2016-02-29").completedYears(on: day("2026-03-01")) == 10)
        #expect(day("2026-03-07").completedYears(on: day("2026-03-06")) == -1)
    }
}
