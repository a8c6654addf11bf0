import Casework
import Linkage
import Pipeline
import Testing

@Suite("School calendar")
struct SchoolCalendarTests {
    /// The bank holidays of the winter 2026 to 2027 and of May 2026, as GOV.UK has them.
    static let holidays = """
        {"england-and-wales": {"division": "england-and-wales", "events": [
            {"title": "Early May bank holiday", "date": "2026-05-04"},
            {"title": "Christmas Day", "date": "2026-12-25"},
            {"title": "Boxing Day", "date": "2026-12-28"},
            {"title": "New Year\u{2019}s Day", "date": "2027-01-01"}]}}
        """

    func calendar(_ closures: String...) throws -> SchoolCalendar {
        SchoolCalendar(
            bankHolidays: try BankHolidays(
                json: Array(Self.holidays.utf8), file: "bank-holidays.json", division: "england-and-wales"),
            closures: try Self.closures(closures))
    }

    static func closures(_ lines: [String]) throws -> Closures {
        try Closures(.written("closures.csv", ["urn|kind|from|to|note"] + lines))
    }

    @Test("with nothing configured only weekends are closed")
    func nothingConfigured() {
        let calendar = SchoolCalendar()
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2026-11-20")) == day("2026-11-20"))
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2026-11-21")) == day("2026-11-23"))
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-12-25")) == .open)
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-11-22")) == .weekend)
        #expect(calendar.anySchoolDay(on: day("2026-11-20")))
        #expect(!calendar.anySchoolDay(on: day("2026-11-21")))
    }

    @Test("after a Saturday incident before a bank holiday and an INSET day each school has its own next day")
    func bankHolidayAndINSET() throws {
        let calendar = try calendar("900001|inset|2026-05-05||Training")
        let saturday = day("2026-05-02")
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: saturday) == day("2026-05-06"))
        #expect(calendar.nextSchoolDay(of: urn(900_002), onOrAfter: saturday) == day("2026-05-05"))
        #expect(calendar.isSchoolDay(urn(900_001), saturday) == .weekend)
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-05-04")) == .bankHoliday("Early May bank holiday"))
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-05-05")) == .inset)
        #expect(!calendar.anySchoolDay(on: day("2026-05-04")))
        #expect(calendar.anySchoolDay(on: day("2026-05-05")))
    }

    @Test("over Christmas the next day is the first of the spring term, after its INSET day")
    func christmas() throws {
        let calendar = try calendar(
            "ALL|term|01/09/2026|18/12/2026|Autumn", "ALL|term|04/01/2027|26/03/2027|Spring",
            "ALL|inset|04/01/2027||Training")
        let school = urn(900_001)
        #expect(calendar.nextSchoolDay(of: school, onOrAfter: day("2026-12-18")) == day("2026-12-18"))
        #expect(calendar.nextSchoolDay(of: school, onOrAfter: day("2026-12-19")) == day("2027-01-05"))
        #expect(calendar.isSchoolDay(school, day("2026-12-21")) == .outsideTerm)
        #expect(calendar.isSchoolDay(school, day("2026-12-28")) == .bankHoliday("Boxing Day"))
        #expect(calendar.isSchoolDay(school, day("2027-01-04")) == .inset)
    }

    @Test("29 February is a school day like any other, and a holiday may end on it")
    func leapDay() throws {
        #expect(try calendar().isSchoolDay(urn(900_001), day("2028-02-29")) == .open)
        let calendar = try calendar("ALL|holiday|2028-02-21|29/02/2028|Half-term")
        #expect(calendar.isSchoolDay(urn(900_001), day("2028-02-29")) == .holiday("Half-term"))
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2028-02-21")) == day("2028-03-01"))
    }

    @Test("a school with terms of its own keeps its own calendar; a closure of all schools still holds for it")
    func ownTerms() throws {
        let calendar = try calendar(
            "ALL|term|2026-09-01|2026-12-18|", "ALL|holiday|2026-10-26|2026-10-30|Half-term",
            "ALL|inset|2026-11-02||", "ALL|closed|2026-11-20||Snow",
            "900001|term|2026-09-01|2026-10-16|", "900001|term|2026-10-26|2026-12-16|")
        let own = urn(900_001)
        let other = urn(900_002)
        #expect(calendar.isSchoolDay(own, day("2026-10-27")) == .open)
        #expect(calendar.isSchoolDay(other, day("2026-10-27")) == .holiday("Half-term"))
        #expect(calendar.isSchoolDay(own, day("2026-10-20")) == .outsideTerm)
        #expect(calendar.isSchoolDay(other, day("2026-10-20")) == .open)
        #expect(calendar.isSchoolDay(own, day("2026-11-02")) == .open)
        #expect(calendar.isSchoolDay(own, day("2026-11-20")) == .holiday("Snow"))
        #expect(calendar.anySchoolDay(on: day("2026-10-27")))
        #expect(!calendar.anySchoolDay(on: day("2026-11-20")))
    }

    @Test("a school with only an INSET day of its own keeps the terms and holidays of all")
    func ownINSETOnly() throws {
        let calendar = try calendar(
            "ALL|term|2026-09-01|2026-12-18|", "ALL|holiday|2026-10-26|2026-10-30|Half-term",
            "900001|inset|2026-09-07||")
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-09-07")) == .inset)
        #expect(calendar.isSchoolDay(urn(900_001), day("2026-10-27")) == .holiday("Half-term"))
        #expect(calendar.isSchoolDay(urn(900_001), day("2027-01-04")) == .outsideTerm)
    }

    @Test("when the terms on file have run out there is no next school day")
    func termsRunOut() throws {
        let calendar = try calendar("ALL|term|2026-06-01|2026-07-21|Summer")
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2026-07-22")) == nil)
    }

    @Test("a day 120 days ahead is found, the next one is not")
    func searchEnds() throws {
        let calendar = try calendar("ALL|term|2026-09-01|2026-09-01|")
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2026-05-04")) == day("2026-09-01"))
        #expect(calendar.nextSchoolDay(of: urn(900_001), onOrAfter: day("2026-05-03")) == nil)
    }

    @Test(
        "a faulty row is an issue with its place and closes nothing",
        arguments: [
            ("900|inset|2026-09-07||", ReferenceIssue.Code.urnUnreadable, "urn"),
            ("ALL|strike|2026-09-07||", .kindUnknown, "kind"),
            ("ALL|holiday|7 Sept||", .dateUnreadable, "from"),
            ("ALL|holiday|2026-09-07|31/09/2026|", .dateUnreadable, "to"),
            ("ALL|holiday|2026-09-07|2026-09-06|", .datesExchanged, "to"),
            ("ALL|holiday|2026-09-07", .raggedRow, ""),
        ])
    func fault(line: String, code: ReferenceIssue.Code, column: String) throws {
        let closures = try Self.closures([line])
        #expect(closures.issues == [ReferenceIssue(file: "closures.csv", row: 2, line: 2, column: column, code: code)])
        #expect(SchoolCalendar(closures: closures).isSchoolDay(urn(900_001), day("2026-09-07")) == .open)
    }
}
