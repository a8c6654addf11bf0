import Casework
import Linkage
import Pipeline
import Testing

@testable import Hub

@Suite("The time a meeting speaks of")
struct MeetingWindowTests {
    private static let holidays = """
        {"england-and-wales":{"division":"england-and-wales","events":[
        {"title":"Good Friday","date":"2026-04-03","notes":"","bunting":false},
        {"title":"Easter Monday","date":"2026-04-06","notes":"","bunting":true},
        {"title":"A Wednesday off","date":"2026-11-18","notes":"","bunting":true}]}}
        """

    private func window(_ asOf: String) throws -> MeetingWindow {
        let holidays = try BankHolidays(
            json: Array(Self.holidays.utf8), file: "bank-holidays.json", division: "england-and-wales")
        return MeetingWindow(
            asOf: Invented.time(asOf), days: WorkingCalendar(holidays), settings: Invented.settings())
    }

    @Test(
        "24 hours after a working day, 72 after a weekend or a bank holiday, and a longer break in full",
        arguments: [
            ("2026-11-20T02:15", 24, 0, "2026-11-19T02:15", "2026-11-19"),  // Friday
            ("2026-11-23T02:15", 72, 2, "2026-11-20T02:15", "2026-11-20"),  // Monday
            ("2026-11-21T02:15", 24, 0, "2026-11-20T02:15", "2026-11-20"),  // Saturday, after a Friday
            ("2026-11-22T02:15", 72, 1, "2026-11-19T02:15", "2026-11-20"),  // Sunday
            ("2026-11-19T09:00", 72, 1, "2026-11-16T09:00", "2026-11-17"),  // Thursday after the holiday
            ("2026-04-07T08:30", 120, 4, "2026-04-02T08:30", "2026-04-02"),  // Tuesday after Easter
            ("2026-01-01T00:30", 24, 0, "2025-12-31T00:30", "2025-12-31"),
        ])
    func windows(asOf: String, hours: Int, daysOff: Int, start: String, last: String) throws {
        let window = try window(asOf)
        #expect(window.hours == hours && window.daysOff == daysOff)
        #expect(window.start.isoText == start && window.end.isoText == asOf)
        #expect(window.lastMeeting.isoText == last)
    }

    @Test("an incident counts by when it became known: reported, else happened")
    func known() throws {
        let window = try window("2026-11-20T02:15")
        #expect(window.contains(Invented.account("A", "2026-11-19T02:15").incident))
        #expect(!window.contains(Invented.account("A", "2026-11-19T02:14").incident))
        #expect(window.contains(Invented.account("A", "2026-11-10T12:00", reported: "2026-11-19T23:00").incident))
        #expect(!window.contains(Invented.account("A", "2026-11-10T12:00", reported: "2026-11-10T13:00").incident))
        // A clock that is ahead loses nobody.
        #expect(window.contains(Invented.account("A", "2026-11-20T03:00").incident))
    }
}
