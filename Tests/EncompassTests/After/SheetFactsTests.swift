import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("What a sheet says is true of the child")
struct SheetFactsTests {
    private static let monday = day("2026-11-23")

    private static func child(_ given: String, _ family: String, _ occurrences: [String]) -> SheetChild {
        SheetChild(
            references: [ChildReference(text: "0123456789ab-2-1")], pupilID: "P", givenName: given, familyName: family,
            alsoWritten: [], birthDate: day("2016-07-03"), ncYear: "5",
            incidents: occurrences.map {
                SheetIncident(
                    occurrenceNumber: $0, occurredAt: LocalDateTime(date: day("2026-11-21"), minuteOfDay: 1300),
                    presence: .present, wasSeen: nil, circumstances: "")
            }, earlierNotifications: 3)
    }

    private static func plan(_ child: SheetChild) -> CallPlan {
        CallPlan(
            sheets: [
                CallSheet(
                    number: 1, school: School(urn: urn(900_118), name: "Invented Primary"), contacts: [], phone: "",
                    opensAt: nil, firstBell: nil, isCallFirst: false, children: [child], callDay: monday)
            ], reviews: [], referrals: [], suppressed: [], decisions: [], totals: Totals())
    }

    @Test("an incident that is on the sheet is not counted as an earlier one, held or called again")
    func repeats() {
        func earlier(_ known: Set<String>) -> Int? {
            let plan = Self.plan(Self.child("Zofia", "Reid", ["BX-1", "BX-2", "BX-3"]))
                .countingRepeats { pupils, since in
                    #expect(pupils == ["P"] && since == day("2026-09-01"))
                    return ["P": known]
                }
            return plan.sheets.first?.children.first?.earlierNotifications
        }
        #expect(earlier(["BX-1", "BX-2"]) == 0)
        #expect(earlier(["BX-0", "BX-1", "BX-2"]) == 1)
        #expect(earlier([]) == 0)
    }

    private func held(_ change: (inout Pupil) -> Void) -> HeldChild {
        var pupil = Pupil(id: "P", legalForename: "Zofia", legalSurname: "Reid")
        change(&pupil)
        let decision = Decision(
            child: InventedCase().child, disposition: .notify, rule: "matched",
            shortlist: Shortlist(
                candidates: [Candidate(pupil: pupil, posterior: 1, matchWeight: 20, findings: [])], others: 0, none: 0,
                sibling: 0, prior: 0.001, comparedCount: 10, marginBits: nil))
        let recipient = Recipient(
            school: School(urn: urn(900_118), name: "Invented Primary"), callDay: Self.monday,
            registration: Registration(row: 2, urn: urn(900_118), writtenSchool: "900118", status: .single))
        return HeldChild(decision, recipient)
    }

    @Test("a name in use that a caller cannot read stands beside the legal one in Latin letters")
    func readableName() {
        let arabic = held { $0.preferredForename = "زوفيا" }
        #expect(arabic.givenName == "Zofia" && arabic.familyName == "Reid")
        #expect(arabic.alsoWritten == ["زوفيا Reid"])
        let latin = held { $0.preferredForename = "Zosia" }
        #expect(latin.givenName == "Zosia" && latin.alsoWritten == ["Zofia Reid"])
        let polish = held { $0.preferredForename = "Żofią" }
        #expect(polish.givenName == "Żofią")
        let onlyArabic = held {
            $0.preferredForename = "زوفيا"
            $0.legalForename = "زوفيا"
        }
        #expect(onlyArabic.givenName == "زوفيا")
    }

    @Test("a given name from right to left does not turn the whole name round")
    func directions() throws {
        let script = SheetScript(phrases: try Phrases(builtIn: PageTemplates.phrases), settings: PageSettings())
        let mixed = script.rollQuestion(Self.child("زوفيا", "Reid", ["BX-1"]))
        #expect(mixed.parts.contains(.name("زوفيا")) && mixed.parts.contains(.name("Reid")))
        let plain = script.rollQuestion(Self.child("Zofia", "Reid", ["BX-1"]))
        #expect(plain.parts.contains(.name("Zofia Reid")))
    }

    @Test("where only somebody else answers, the sheet says that the lead is not on today's list")
    func onlyFallback() throws {
        let phrases = try Phrases(builtIn: PageTemplates.phrases)
        let context = PageContext(
            runID: "2026-11-23-1", council: "Invented Council", team: "Team", callDay: Self.monday,
            asOf: LocalDateTime(date: Self.monday, minuteOfDay: 135), settings: PageSettings())
        let words = SheetWords(phrases: phrases, context: context)
        var sheet = try #require(Self.plan(Self.child("Zofia", "Reid", ["BX-1"])).sheets.first)
        func notes(_ role: Contact.Role) -> [String] {
            sheet.contacts = [
                Contact(urn: urn(900_118), role: role, order: 1, title: "Mrs", name: "Invented", phone: "")
            ]
            return words.askRows(sheet).map(\.note)
        }
        #expect(notes(.fallback).last == "The safeguarding lead is not on today’s list.")
        #expect(notes(.lead) == [", safeguarding lead"])
    }
}

@Suite("What public figures do not give away")
struct PublicFigureTests {
    @Test("an interval beside a hidden count is hidden too, and nothing else is")
    func intervals() {
        func shown(_ looked: Int, _ wrong: Int) -> [FigureTable.Cell] {
            SmallCounts.hidden(
                in: FigureTable(
                    "sampled-error", "Test", key: "measure",
                    columns: [
                        FigureTable.Column("looked_at", "looked at"),
                        FigureTable.Column("wrong", "wrong", partOf: "looked_at"), FigureTable.Column("low", "low"),
                    ],
                    rows: [
                        FigureTable.Row("x", [.count(looked), .count(wrong), .number(0.0123, places: 4)])
                    ])
            ).rows[0].cells
        }
        #expect(shown(40, 2) == [.count(40), .hidden, .hidden])
        #expect(shown(1, 0) == [.hidden, .count(0), .hidden])
        #expect(shown(40, 10) == [.count(40), .count(10), .number(0.0123, places: 4)])
    }
}
