import Casework
import Linkage
import Pipeline
import State
import Testing

@testable import Hub

@Suite("The list of incidents")
struct MeetingListTests {
    private func numbers(_ list: MeetingList) -> [String] { list.entries.map(\.account.incident.occurrenceNumber) }

    @Test("the highest grade first, then by time, then by reference; by time alone where the council says so")
    func order() {
        let accounts = [
            Invented.account("D", "2026-11-19T10:00", .standard), Invented.account("C", "2026-11-19T12:00", .high),
            Invented.account("B", "2026-11-19T11:00", .medium), Invented.account("A", "2026-11-19T12:00", .high),
            Invented.account("E", "2026-11-19T11:30", .high),
        ]
        let all = Configuration.RiskGrade.allCases
        let byRisk = Invented.list(Invented.incidents(accounts), settings: Invented.settings(risks: all))
        #expect(numbers(byRisk) == ["E", "A", "C", "B", "D"])
        #expect(byRisk.entries.map(\.number) == [1, 2, 3, 4, 5])
        let byTime = Invented.list(
            Invented.incidents(accounts), settings: Invented.settings(risks: all, order: .time))
        #expect(numbers(byTime) == ["D", "B", "E", "A", "C"])
    }

    @Test("every incident is listed, or counted outside with a reason")
    func conservation() {
        let accounts = [
            Invented.account("high", "2026-11-19T20:00", .high),
            Invented.account("medium", "2026-11-19T20:00", .medium),
            Invented.account("word", "2026-11-19T20:00", .other("VH")),
            Invented.account("none", "2026-11-19T20:00", .notRecorded),
            Invented.account("old", "2026-11-17T10:00", .high),
            Invented.account("late", "2026-11-17T10:00", .high),
        ]
        let list = Invented.list(Invented.incidents(accounts, known: ["old"]))
        #expect(numbers(list) == ["late", "high"])
        #expect(
            list.totals.outside == [
                .grade(.medium): 1, .grade(.other): 1, .grade(.notRecorded): 1, .earlierList: 1,
            ])
        #expect(list.totals.incidents == 6 && list.totals.agree)
        var wrong = list.totals
        wrong.listed += 1
        #expect(!wrong.agree)
    }

    @Test("what was known before the window is listed late where no file of an earlier meeting told of it")
    func late() {
        let old = Invented.account("BX-1", "2026-11-17T10:00")
        let first = Invented.list(Invented.incidents([old]))
        #expect(first.entries.map(\.isLate) == [true] && first.totals.late == 1)
        #expect(Invented.list(Invented.incidents([old], known: ["BX-1"])).entries.isEmpty)
        #expect(Invented.list(Invented.incidents([old], fresh: [])).entries.isEmpty)
        // In the window it is on the list whatever an earlier file said.
        let again = Invented.list(Invented.incidents([Invented.account("BX-1")], known: ["BX-1"]))
        #expect(again.entries.map(\.isLate) == [false])
    }

    @Test("people stand by their part, and a row that was sent twice is one person")
    func people() {
        let account = Invented.account(
            "BX-1",
            people: [
                Invented.person(.child, row: 2, given: "Aled", isChild: true), Invented.person(.suspect, row: 3),
                Invented.person(.victim, row: 4, given: "Ann"), Invented.person(.suspect, row: 9),
                Invented.person(.child, row: 5, given: "Bo", isChild: true),
            ])
        let list = Invented.list(Invented.incidents([account]))
        let people = list.entries[0].people.map(\.person)
        #expect(people.map(\.part) == [.victim, .suspect, .child, .child])
        #expect(people.map(\.source.row) == [4, 3, 2, 5])
        #expect(list.totals.people == 4 && list.totals.children == 2 && list.totals.undecidedChildren == 2)
    }

    @Test("who was at two incidents of the list is said at both")
    func shared() {
        let accounts = [
            Invented.account("A", people: [Invented.person(.victim, row: 2, key: "N1")]),
            Invented.account("B", people: [Invented.person(.suspect, row: 3, key: "N1")]),
            Invented.account("C", people: [Invented.person(.suspect, row: 4)]),
            Invented.account("D", people: [Invented.person(.suspect, row: 5)]),
        ]
        #expect(Invented.list(Invented.incidents(accounts)).entries.map(\.sharedWith) == [["B"], ["A"], [], []])
    }

    @Test("an empty night is an empty list whose sums agree")
    func quiet() {
        let list = Invented.list(Invented.incidents([]))
        #expect(list.entries.isEmpty && list.totals.agree && list.totals == MeetingTotals())
    }
}
