import Casework
import Linkage
import Pipeline
import Testing

@testable import Hub

@Suite("The pages of the list")
struct MeetingPagesTests {
    private func bodies(_ accounts: [IncidentAccount]) -> [PageBody] {
        MeetingPages(
            runID: "hub-2026-11-20-1", day: Invented.day("2026-11-20"),
            list: Invented.list(Invented.incidents(accounts))
        ).bodies()
    }

    private func incidents(_ body: PageBody) -> [[String: PageValue]] {
        guard case .list(let values)? = body.values["incidents"] else { return [] }
        return values.compactMap { value in
            if case .group(let members) = value { return members }
            return nil
        }
    }

    private func people(_ incident: [String: PageValue]) -> Int {
        if case .list(let people)? = incident["people"] { return people.count }
        return 0
    }

    private func crowd(_ count: Int, from row: Int = 2) -> [PersonAtIncident] {
        (0..<count).map { Invented.person(.witness, row: row + $0, given: "Person \($0)") }
    }

    @Test("every incident is on a page, and every person once", arguments: [0, 1, 4, 17, 60])
    func everybody(count: Int) {
        let accounts = (0..<12).map { number in
            Invented.account("BX-\(100 + number)", people: crowd(count, from: 100 * number + 2))
        }
        let pages = bodies(accounts)
        let shown = pages.flatMap(incidents)
        #expect(shown.count { $0["isContinued"] == .flag(false) } == 12)
        #expect(shown.count { $0["isLast"] == .flag(true) } == 12)
        #expect(shown.reduce(0) { $0 + people($1) } == 12 * count)
        #expect(pages.count(where: { $0.values["isFirst"] == .flag(true) }) == 1)
    }

    @Test("an incident that has room on one page is not cut")
    func whole() {
        let accounts = (0..<9).map { Invented.account("BX-\(100 + $0)", people: crowd(7, from: 100 * $0 + 2)) }
        let shown = bodies(accounts).flatMap(incidents)
        #expect(shown.allSatisfy { $0["isContinued"] == .flag(false) && $0["isLast"] == .flag(true) })
    }

    @Test("a list without incidents is one page that says so")
    func empty() {
        let pages = bodies([])
        #expect(pages.count == 1)
        #expect(pages.first?.values["isEmpty"] == .flag(true))
    }

    @Test("every page is marked, numbered and says what to do with it")
    func frame() {
        for body in bodies([Invented.account("BX-1", people: crowd(80))]) {
            #expect(body.frame.marking == .officialSensitive)
            #expect(body.frame.keep.contains("Shred"))
            #expect(body.frame.runID == "hub-2026-11-20-1")
        }
    }
}
