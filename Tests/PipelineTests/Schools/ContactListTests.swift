import Casework
import Linkage
import Pipeline
import Testing

@Suite("Contact list")
struct ContactListTests {
    static let heading = "urn|role|order|title|name|phone|from|to|days|checked_on|first_bell"

    func list(_ lines: String...) throws -> ContactList {
        try ContactList(.written("contacts.csv", [Self.heading] + lines), normalisePhone: digitsOfPhone)
    }

    @Test("leads come before deputies and fallbacks, then by order, then as in the file")
    func order() throws {
        let list = try list(
            "900001|fallback|1||Office|01632 960001|||||", "900001|deputy|2|Mr|Tern|01632 960002|||||",
            "900001|Deputy|1|Ms|Ash|01632 960003|||||", "900001|lead||Ms|Rowan|01632 960004|||||",
            "900001|lead|1|Mr|Elm|01632 960005|||||", "900001|deputy|2|Mr|Heron|01632 960006|||||",
            "900002|lead|1|Ms|Lark|01632 960007|||||")
        #expect(list.contacts(for: urn(900_001)).map(\.name) == ["Elm", "Rowan", "Ash", "Tern", "Heron", "Office"])
        #expect(list.urns == [urn(900_001), urn(900_002)])
        #expect(list.issues.isEmpty)
    }

    @Test("only those who work on the weekday are asked for; no days means every day")
    func weekday() throws {
        let list = try list(
            "900001|lead|1||Elm|01632 960001|||Mon-Wed||", "900001|lead|2||Ash|01632 960002|||Thu; fri||",
            "900001|deputy|1||Tern|01632 960003|||||")
        #expect(list.contacts(for: urn(900_001), on: 3).map(\.name) == ["Elm", "Tern"])
        #expect(list.contacts(for: urn(900_001), on: 5).map(\.name) == ["Ash", "Tern"])
        #expect(list.contacts(for: urn(900_009), on: 5).isEmpty)
    }

    @Test(
        "days are ranges, lists or nothing",
        arguments: [
            ("Mon-Fri", [1, 2, 3, 4, 5]), ("Mon;Wed;Fri", [1, 3, 5]), ("monday-tuesday, Fri", [1, 2, 5]), ("", []),
            ("Sun", [7]),
        ])
    func days(text: String, weekdays: [Int]) throws {
        let list = try list("900001|lead|1||Elm|01632 960001|||\(text)||")
        #expect(list.contacts(for: urn(900_001)).map(\.weekdays) == [Set(weekdays)])
        #expect(list.issues.isEmpty)
    }

    @Test(
        "days that cannot be read are an issue, and the contact stays",
        arguments: ["Fri-Mon", "Mo", "Mon-", "1-5", ";"])
    func unreadableDays(text: String) throws {
        let list = try list("900001|lead|1||Elm|01632 960001|||\(text)||")
        #expect(list.issues.map(\.code) == [.daysUnreadable])
        #expect(list.contacts(for: urn(900_001)).map(\.weekdays) == [[]])
    }

    @Test("a contact checked longer ago than the limit, or never, is stale; a school without contacts is not")
    func stale() throws {
        let list = try list(
            "900001|lead|1||Elm|01632 960001||||2026-01-01|", "900002|lead|1||Ash|01632 960002|||||",
            "900003|lead|1||Tern|01632 960003||||29/02/2024|")
        #expect(!list.isStale(urn(900_001), asOf: day("2026-04-01"), limitDays: 90))
        #expect(list.isStale(urn(900_001), asOf: day("2026-04-02"), limitDays: 90))
        #expect(list.isStale(urn(900_002), asOf: day("2026-01-01"), limitDays: 9999))
        #expect(!list.isStale(urn(900_003), asOf: day("2025-02-28"), limitDays: 365))
        #expect(!list.isStale(urn(900_009), asOf: day("2026-01-01"), limitDays: 1))
    }

    @Test("the first bell of a school is the earliest its rows give, even of a row left out")
    func firstBell() throws {
        let list = try list(
            "900001|lead|1||Elm|01632 960001|07:45|16:00|||8:50", "900001|nurse|1||Ash|01632 960002|||||08:40")
        #expect(list.firstBell(urn(900_001)) == ClockTime(text: "08:40"))
        #expect(list.firstBell(urn(900_002)) == nil)
        #expect(list.contacts(for: urn(900_001)).first?.from == ClockTime(text: "07:45"))
    }

    @Test("the first bell column may be absent, no other")
    func columns() throws {
        let heading = "urn|role|order|title|name|phone|from|to|days|checked_on"
        let table = TextTable.written("contacts.csv", [heading, "900001|lead|1||Elm|01632 960001||||"])
        #expect(try ContactList(table, normalisePhone: digitsOfPhone).urns == [urn(900_001)])
        let short = TextTable.written("contacts.csv", ["urn|role|order|title|name|phone|from|to|days|checked on"])
        let wanted = ReferenceFileError(
            code: .headingMissing, file: "contacts.csv", wanted: "checked_on", nearest: "checked on")
        #expect(throws: wanted) { try ContactList(short, normalisePhone: digitsOfPhone) }
    }

    @Test(
        "a faulty cell is an issue with its place, and the contact stays where it can be asked for",
        arguments: [
            ("90001|lead|1||Elm|01632 960001|||||", ReferenceIssue.Code.urnUnreadable, "urn", 0),
            ("900001|head|1||Elm|01632 960001|||||", .roleUnknown, "role", 0),
            ("900001|lead|1||||||||", .contactEmpty, "", 0),
            ("900001|lead|first||Elm|01632 960001|||||", .orderUnreadable, "order", 1),
            ("900001|lead|1||Elm|ask Ash|||||", .phoneUnreadable, "phone", 1),
            ("900001|lead|1||Elm|01632 960001|7.45||||", .timeUnreadable, "from", 1),
            ("900001|lead|1||Elm|01632 960001|16:00|07:45|||", .timesExchanged, "to", 1),
            ("900001|lead|1||Elm|01632 960001||||30/02/2026|", .dateUnreadable, "checked_on", 1),
            ("900001|lead|1||Elm|01632 960001|||||9 o'clock", .timeUnreadable, "first_bell", 1),
            ("900001|lead|1", .raggedRow, "", 0),
        ])
    func fault(line: String, code: ReferenceIssue.Code, column: String, contacts: Int) throws {
        let list = try list("900002|lead|1||Ash|01632 960009|||||", line)
        #expect(list.issues == [ReferenceIssue(file: "contacts.csv", row: 3, line: 3, column: column, code: code)])
        #expect(list.contacts(for: urn(900_001)).count == contacts)
    }

    @Test("the same contact twice is kept once, with an issue")
    func duplicate() throws {
        let list = try list("900001|lead|1||Elm|01632 960001|||||", "900001|lead|1||Elm|01632960001|||||")
        #expect(list.contacts(for: urn(900_001)).count == 1)
        #expect(list.issues.map(\.code) == [.contactDuplicate])
    }

    @Test("no issue shows what a cell says")
    func privacy() throws {
        let list = try list("900001|lead|x|Ms|Rowan Alder|Rowan|Alder||Rowan|Alder|")
        #expect(!list.issues.isEmpty)
        #expect(
            !String(describing: list.issues).contains("Rowan") && !String(describing: list.issues).contains("Alder"))
    }
}
