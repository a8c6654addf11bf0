import Casework
import Linkage
import Pipeline
import Practices
import State
import Testing

@Suite("The figures of practices")
struct PracticesFiguresTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(isoText: text)) }

    private func rows() throws -> SisterFigureRows {
        let first = try day("2026-11-20")
        let second = try day("2026-12-01")
        func notice(
            _ day: CalendarDate, _ recipient: String, _ person: String, _ occurrence: String, decided: Bool = false,
            at: String
        ) -> SisterFigureRows.Notice {
            SisterFigureRows.Notice(
                day: day, recipient: recipient, personID: person, occurrence: occurrence, isDecided: decided, madeAt: at
            )
        }
        return SisterFigureRows(
            cases: [
                SisterFigureRows.Case(day: first, disposition: "notify", posteriorPPM: 999_900),
                SisterFigureRows.Case(day: first, disposition: "review", posteriorPPM: 700_000),
                SisterFigureRows.Case(day: first, disposition: "reject", posteriorPPM: nil),
                SisterFigureRows.Case(day: second, disposition: "notify", posteriorPPM: 999_900),
                SisterFigureRows.Case(day: second, disposition: "refer", posteriorPPM: 10),
            ],
            notices: [
                notice(first, "Y90001", "1", "A", at: "2026-11-20T02:15:00Z"),
                notice(first, "Y90001", "2", "B", decided: true, at: "2026-11-20T09:15:00Z"),
                notice(second, "Y90002", "1", "C", at: "2026-12-01T11:00:00Z"),
            ],
            readings: [
                SisterFigureRows.Reading(
                    day: first, status: .settled, category: .best,
                    decidedAt: WallMinute(LocalDateTime(date: first, minuteOfDay: 555)))
            ])
    }

    private func cell(_ tables: [FigureTable], _ table: String, _ row: String, _ column: String) throws
        -> FigureTable.Cell
    {
        let table = try #require(tables.first { $0.name == table })
        let place = try #require(table.columns.firstIndex { $0.name == column })
        return try #require(table.rows.first { $0.key == row }).cells[place]
    }

    @Test("notices, people, incidents, repeat people, bands, reviews and times are each counted once")
    func counts() throws {
        let deadline = try #require(ClockTime(text: "08:00"))
        let tables = try SisterTables(rows(), words: .init(recipient: "practice"), deadline: deadline).tables
        #expect(try cell(tables, "headline", "notices", "count") == .count(3))
        #expect(try cell(tables, "headline", "people_told_of", "count") == .count(2))
        #expect(try cell(tables, "headline", "incidents", "count") == .count(3))
        #expect(try cell(tables, "headline", "people_in_several_incidents", "count") == .count(1))
        #expect(try cell(tables, "headline", "people_in_scope", "count") == .count(4))
        #expect(try cell(tables, "headline", "rejected_rows", "count") == .count(1))
        #expect(try cell(tables, "by-month", "2026-11", "notices") == .count(2))
        #expect(try cell(tables, "by-month", "2026-12", "people") == .count(1))
        #expect(try cell(tables, "timeliness", "by_08:00_of_the_night", "notices") == .count(1))
        #expect(try cell(tables, "timeliness", "after_a_person_decided", "notices") == .count(1))
        #expect(try cell(tables, "timeliness", "later_the_same_day", "notices") == .count(1))
        #expect(try cell(tables, "match-bands", "99.9 % and more", "notify") == .count(2))
        #expect(try cell(tables, "review-workload", "2026-11", "settled_the_same_day") == .count(1))
        #expect(try cell(tables, "by-recipient", "Y90001", "notices") == .count(2))
    }

    @Test("published, no count from 1 to 4 is left, and no single practice")
    func hidden() throws {
        let deadline = try #require(ClockTime(text: "08:00"))
        let published = try SisterTables(rows(), words: .init(recipient: "practice"), deadline: deadline).published
        #expect(!published.isEmpty)
        // Practices and rejected rows are no people.
        #expect(published.flatMap(\.rows).filter(\.mayBeSmall).map(\.key) == ["recipients", "rejected_rows"])
        #expect(!published.contains { $0.title == "By practice" })
        for cell in published.flatMap(\.rows).filter({ !$0.mayBeSmall }).flatMap(\.cells) {
            if case .count(let count) = cell { #expect(!(1..<5).contains(count)) }
            if case .share(let part, _) = cell { #expect(!(1..<5).contains(part)) }
        }
    }
}
