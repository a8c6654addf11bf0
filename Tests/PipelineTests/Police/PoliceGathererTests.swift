import Casework
import Linkage
import Testing

@testable import Pipeline

@Suite("Everyone at the incidents")
struct PoliceGathererTests {
    private static let layout =
        PoliceNormaliserTests.person.replacing(
            "child_age: Age", with: "child_age: Age\n  risk: Risk\n  person_id: Person\n  circumstances: Words")
    private static let heading = PoliceNormaliserTests.heading + "|Risk|Person|Words"
    private static let words = Configuration.People(victimRoles: ["VICTIM"], witnessRoles: ["WITNESS"])

    private func gathered(_ rows: [String], _ layout: String = layout) throws -> PoliceGathering {
        try PoliceGatherer(try PoliceFeed.settings(layout), people: Self.words, asOf: PoliceFeed.asOf)
            .gather([try PoliceFeed.file([Self.heading] + rows)])
    }

    private func row(
        _ number: String = "BX-1", at: String = "19/11/2026 21:40", role: String, _ given: String = "Zofia",
        _ family: String = "Reid", born: String = "03/07/1986", age: String = "", risk: String = "High",
        words: String = ""
    ) -> String {
        "\(number)|\(at)|\(role)|\(given)|\(family)|\(born)|\(age)|BX4 7QT|BX1 1AA|\(risk)|N1|\(words)"
    }

    @Test("adults keep name, date of birth and home, and their part comes from the role")
    func adults() throws {
        let found = try gathered([
            row(role: "VICTIM"), row(role: "suspect", "Martin", "Holroyd", born: "", age: "44"),
            row(role: "WITNESS", "Ann", "Grey", born: "01/01/1900"), row(role: "NEIGHBOUR", "Di", "Moss"),
            row(role: "CHILD - PRESENT", "Aled", "Reid", born: "04/05/2015"),
        ])
        let people = found.people
        #expect(people.map(\.part) == [.victim, .suspect, .witness, .other, .child])
        #expect(people.map(\.isChild) == [false, false, false, false, true])
        #expect(people[0].record.birthDate == .day(day("1986-07-03")) && people[0].age(on: day("2026-11-20")) == 40)
        #expect(people[1].notes.contains(.ageOnly))
        guard case .between(let first, let last) = people[1].record.birthDate else {
            Issue.record("an adult's age is a window of birth")
            return
        }
        #expect(first == day("1981-11-20") && last == day("1982-11-19"))
        #expect(people[2].record.birthDate == .missing && people[2].notes.contains(.dobPlaceholder))
        #expect(people.allSatisfy { $0.record.postcode?.text == Array("BX47QT".utf8) })
        #expect(found.accounts.count == 1 && found.accounts[0].rows == 5)
    }

    @Test("a child is the same child as the school process reads, with the same reference")
    func children() throws {
        let rows = [
            row(role: "CHILD - ABSENT", "Aled", "Reid", born: "04/05/2015"),
            row(role: "VICTIM", "Bo", "Reid", born: "04/05/2010"),
            row(role: "SUSPECT", "Cy", "Reid", born: "04/05/2009"),
        ]
        let settings = try PoliceFeed.settings(Self.layout)
        let children = try PoliceFeed.intake([Self.heading] + rows, settings).children
        let people = try gathered(rows).people
        #expect(people.map(\.reference) == children.map(\.reference))
        #expect(people.map(\.record.birthDate) == children.map(\.record.birthDate))
        #expect(people.map(\.part) == [.child, .victim, .suspect])
        #expect(people.allSatisfy { person in person.isChild })
    }

    @Test("rows of one occurrence are one incident, as urgent as its most urgent row")
    func merged() throws {
        let found = try gathered([
            row(at: "19/11/2026 21:40", role: "VICTIM", risk: "Medium"), row("BX-2", role: "VICTIM", risk: ""),
            row(at: "19/11/2026 21:10", role: "SUSPECT", risk: "High", words: "Door kicked in."),
        ])
        #expect(found.accounts.map(\.incident.occurrenceNumber) == ["BX-1", "BX-2"])
        let first = try #require(found.accounts.first)
        #expect(first.incident.risk == .high && first.incident.occurredAt.isoText == "2026-11-19T21:10")
        #expect(first.circumstances == "Door kicked in." && first.people.count == 2)
    }

    @Test("a person nobody can read is counted, and the incident stays")
    func unreadable() throws {
        let found = try gathered([row(role: "SUSPECT", "UNKNOWN", "UNKNOWN", born: ""), row(role: "VICTIM")])
        #expect(found.accounts.count == 1 && found.accounts[0].unreadablePeople == 1)
        #expect(found.people.map(\.part) == [.victim])
    }

    @Test("a row whose incident cannot be told is rejected, an adult's too; all rows are accounted for")
    func rejected() throws {
        let found = try gathered([
            row("", role: "VICTIM"), row(at: "yesterday", role: "SUSPECT"), row(role: ""), row(role: "VICTIM"),
            "BX-9|19/11/2026 21:40|VICTIM",
        ])
        #expect(
            found.rejected.map(\.code) == [.occurrenceMissing, .occurredAtUnreadable, .roleUnknown, .raggedRow])
        #expect(found.rowsRead == 5 && found.rowsTaken == 1 && found.rowsRejected == 4)
    }

    @Test("a feed of children names children, and an incident without any is still an incident")
    func otherShapes() throws {
        let layout = """
            shape: incident
            columns:
              occurrence_number: Number
              occurred_at: { heading: At, formats: [ dd/MM/yyyy HH:mm ] }
            child_list: Children
            """
        let file = try PoliceFeed.file([
            "Number|At|Children", "BX-1|19/11/2026 21:40|Jayden 7 & Lexi 4", "BX-2|19/11/2026 22:40|",
        ])
        let found = try PoliceGatherer(try PoliceFeed.settings(layout), people: Self.words, asOf: PoliceFeed.asOf)
            .gather([file])
        #expect(found.accounts.map(\.people.count) == [2, 0])
        #expect(found.people.allSatisfy { $0.part == .child && $0.isChild })
    }
}
