import Casework
import Linkage
import Pipeline
import Testing

@Suite("London clock")
struct LondonClockTests {
    let clock: LondonClock

    init() throws { clock = try LondonClock() }

    @Test(
        "winter time is UTC and summer time one hour ahead",
        arguments: [
            ("2026-11-20T02:15:00Z", "2026-11-20T02:15"), ("2026-07-01T23:30:00Z", "2026-07-02T00:30"),
            ("2026-03-29T00:59:59Z", "2026-03-29T00:59"), ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),
        ])
    func wallTime(moment: String, wall: String) throws {
        #expect(clock.wallTime(at: try #require(Moment(isoText: moment))).isoText == wall)
    }

    @Test("there are two 01:30s when the clocks go back, summer time first")
    func twice() throws {
        let wall = try #require(LocalDateTime(isoText: "2026-10-25T01:30"))
        let first = try #require(Moment(isoText: "2026-10-25T00:30:00Z"))
        let second = try #require(Moment(isoText: "2026-10-25T01:30:00Z"))
        #expect(clock.instants(of: wall) == .twice(first, second))
        #expect(clock.moment(of: wall) == first)
        #expect(clock.wallTime(at: first) == wall && clock.wallTime(at: second) == wall)
    }

    @Test("01:30 does not exist when the clocks go forward", arguments: ["01:00", "01:30", "01:59"])
    func never(time: String) throws {
        let wall = try #require(LocalDateTime(isoText: "2026-03-29T\(time)"))
        let change = try #require(Moment(isoText: "2026-03-29T01:00:00Z"))
        #expect(clock.instants(of: wall) == .never(putForwardAt: change))
    }

    /// The last Sundays of March and October, 2026 to 2036, at 01:00 UTC (Summer Time Order 2002).
    @Test("the clocks change at 01:00 UTC on the 22 Sundays the law names", arguments: 2026...2036)
    func changes(year: Int) throws {
        for (month, before, after) in [(3, "00:59", "02:00"), (10, "01:59", "01:00")] {
            var day = try #require(CalendarDate(year: year, month: month, day: 31))
            while day.weekday != 7 { day = day.adding(days: -1) }
            let change = try #require(Moment(isoText: "\(day.isoText)T01:00:00Z"))
            #expect(clock.wallTime(at: change.adding(seconds: -1)).isoText == "\(day.isoText)T\(before)")
            #expect(clock.wallTime(at: change).isoText == "\(day.isoText)T\(after)")
        }
    }

    @Test("every wall time of a year goes to a moment and back")
    func thereAndBack() throws {
        let start = try #require(CalendarDate(year: 2026, month: 1, day: 1))
        for step in 0..<(365 * 24) {
            let wall = LocalDateTime(date: start.adding(days: step / 24), minuteOfDay: step % 24 * 60 + 17)
            if case .never = clock.instants(of: wall) { continue }
            #expect(clock.wallTime(at: clock.moment(of: wall)) == wall)
        }
    }
}
