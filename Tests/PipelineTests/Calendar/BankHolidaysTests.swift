import Linkage
import Pipeline
import Testing

@Suite("Bank holidays")
struct BankHolidaysTests {
    static let live = """
        {"england-and-wales": {"division": "england-and-wales", "events": [
            {"title": "Good Friday", "date": "2026-04-03", "notes": "", "bunting": false},
            {"title": "Easter Monday", "date": "2026-04-06", "notes": "", "bunting": true}]},
         "scotland": {"division": "scotland", "events": [
            {"title": "Good Friday", "date": "2026-04-03", "notes": "", "bunting": false}]}}
        """
    static let source = """
        {"title": "UK bank holidays", "divisions": {
            "england-and-wales": {"title": "England and Wales",
                "2025": [{"title": "Boxing Day", "date": "26/12/2025", "notes": "", "bunting": true}],
                "2026": [{"title": "Good Friday", "date": "03/04/2026", "notes": "", "bunting": false}]}}}
        """

    func read(_ json: String, division: String = "england-and-wales") throws -> BankHolidays {
        try BankHolidays(json: Array(json.utf8), file: "bank-holidays.json", division: division)
    }

    @Test("the live form is read, each division by itself")
    func live() throws {
        #expect(try read(Self.live).title(on: day("2026-04-06")) == "Easter Monday")
        #expect(try read(Self.live).title(on: day("2026-04-07")) == nil)
        #expect(try read(Self.live, division: "scotland").title(on: day("2026-04-06")) == nil)
        #expect(try read(Self.live).lastDay == day("2026-04-06"))
    }

    @Test("the source form is read, year by year")
    func source() throws {
        let holidays = try read(Self.source)
        #expect(holidays.title(on: day("2025-12-26")) == "Boxing Day")
        #expect(holidays.title(on: day("2026-04-03")) == "Good Friday")
    }

    @Test("a division the file does not have is an error that says which it has")
    func division() {
        let wanted = ReferenceFileError(
            code: .divisionMissing, file: "bank-holidays.json", wanted: "england",
            nearest: "england-and-wales, scotland")
        #expect(throws: wanted) { try read(Self.live, division: "england") }
    }

    @Test(
        "what is not the published form is an error, cut short or not", arguments: ["", "[]", "{\"a\": 1}", "{\"a\":"])
    func unreadable(json: String) {
        #expect(throws: ReferenceFileError(code: .unreadable, file: "bank-holidays.json")) { try read(json) }
    }

    @Test("a division without a single holiday is no published file")
    func empty() {
        #expect(throws: ReferenceFileError(code: .unreadable, file: "bank-holidays.json")) {
            try read("{\"scotland\": {\"division\": \"scotland\", \"events\": []}}", division: "scotland")
        }
    }

    @Test("a date the calendar does not have is an error")
    func date() {
        let json = Self.live.split(separator: "2026-04-06").joined(separator: "2026-02-29")
        #expect(throws: ReferenceFileError(code: .dateUnreadable, file: "bank-holidays.json")) { try read(json) }
    }
}
