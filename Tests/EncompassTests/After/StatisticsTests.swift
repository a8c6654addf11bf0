import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Statistics of a hand-counted fortnight")
struct StatisticsTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    /// Three children in four incidents: one child twice; told at 07:45, 08:30 and the next Monday, one not told.
    private static func figures() throws -> Figures {
        let folder = try ScratchPlace()
        let store = try StateStore.open(folder: folder.url.path)
        var record = RunRecord(
            runID: "2026-11-20-1", day: day, generation: 1, asOf: "2026-11-20T02:15:00Z", inputsKey: "key",
            totals: "{}", program: "encompass test")
        let urns = [URN(number: 900_001), URN(number: 900_002)].compactMap { $0 }
        let people: [UInt8] = [1, 1, 2, 3]
        for (index, person) in people.enumerated() {
            let child = ChildReference(text: "0123456789ab-\(index + 2)-1")
            record.notifications.append(
                NotificationRecord(
                    key: NotificationKey(bytes: [UInt8](repeating: UInt8(index + 1), count: 32)), child: child,
                    pupilID: "P", occurrenceNumber: "INV-\(index)", urn: urns[index % 2], callDay: day, state: .told,
                    payload: []))
            record.traces.cases.append(
                CaseRecord(
                    child: child, disposition: "notify", rule: "matched", list: "",
                    personKey: [UInt8](repeating: person, count: 32),
                    incidentKey: [UInt8](repeating: UInt8(index + 11), count: 32),
                    occurred: WallMinute(LocalDateTime(date: day.adding(days: -1), minuteOfDay: 480)), reported: nil,
                    risk: index == 0 ? "high" : "standard", source: "police-0000-00-00.csv", posteriorPPM: 999_500,
                    notes: "", origin: "not-listed", isCallFirst: false, isSampled: false))
        }
        record.traces.schools = urns.map {
            SchoolRecord(
                urn: $0, name: "School", phase: "Primary", cluster: "North",
                firstBell: ClockTime(minuteOfDay: 525))
        }
        record.traces.sheets = urns.enumerated().map { index, urn in
            SheetRecord(
                id: "S00\(index + 1)", urn: urn, callDay: day,
                children: people.indices.filter { $0 % 2 == index }.map {
                    ChildReference(text: "0123456789ab-\($0 + 2)-1")
                })
        }
        try store.commit(record)
        func told(_ index: Int, _ day: CalendarDate, _ minute: Int) -> CallTry {
            CallTry(
                runID: "2026-11-20-1", sheetID: "S00\(index % 2 + 1)",
                child: ChildReference(text: "0123456789ab-\(index + 2)-1"), number: 1,
                at: WallMinute(LocalDateTime(date: day, minuteOfDay: minute)), spokeTo: "Lead", code: .toldLead,
                initials: "AB", reason: "", fileDigest: "d")
        }
        try store.record(
            [told(0, day, 465), told(1, day, 510), told(2, day.adding(days: 3), 470)], at: "now", events: [])
        return try store.figures(from: day, to: day.adding(days: 14))
    }

    private static func row(_ table: FigureTable?, _ key: String) -> [FigureTable.Cell] {
        table?.rows.first { $0.key == key }?.cells ?? []
    }

    @Test("headline, timeliness and groups are those counted by hand")
    func counted() throws {
        let statistics = Statistics(
            try Self.figures(), from: Self.day, to: Self.day.adding(days: 14), deadline: ClockTime(minuteOfDay: 480))
        for (name, count) in [
            ("nights", 1), ("children_recorded", 4), ("matched_without_a_person", 4), ("notifications_listed", 4),
            ("notifications_told", 3), ("children_notified", 3), ("incidents_notified", 4), ("repeat_children", 1),
            ("calls_tried", 3), ("notifications_withdrawn", 0),
        ] {
            #expect(statistics.headline(name) == count, "\(name)")
        }
        let times = statistics.table("timeliness")
        #expect(Self.row(times, "before_deadline") == [.count(4), .count(1), .share(part: 1, of: 4)])
        // The fourth was told to nobody: it was not told before the bell either.
        #expect(Self.row(times, "before_first_bell_where_known") == [.count(4), .count(2), .share(part: 2, of: 4)])
        // 08:00 the day before: told at 07:45 is within 24 hours, at 08:30 no longer.
        #expect(Self.row(times, "within_24_hours_of_incident") == [.count(4), .count(1), .share(part: 1, of: 4)])
        #expect(Self.row(times, "on_the_school_day_due") == [.count(4), .count(2), .share(part: 2, of: 4)])
        #expect(Self.row(statistics.table("by-school-year"), "2026/27").first == .count(3))
        #expect(Self.row(statistics.table("by-risk"), "high").first == .count(1))
        #expect(Self.row(statistics.table("by-weekday"), "5 Friday")[3] == .count(3))
        #expect(Self.row(statistics.table("match-bands"), "99.9 % and more").first == .count(4))
    }

    @Test("what is published has neither single days nor single schools, and nothing small")
    func published() throws {
        let statistics = Statistics(
            try Self.figures(), from: Self.day, to: Self.day.adding(days: 14), deadline: ClockTime(minuteOfDay: 480)
        ).published
        #expect(statistics.table("by-day") == nil && statistics.table("by-school") == nil)
        #expect(statistics.headline("notifications_told") == nil && statistics.headline("nights") == 1)
        let shown = statistics.tables.flatMap(\.rows).filter { !$0.mayBeSmall }.flatMap(\.cells)
        #expect(
            shown.allSatisfy { cell in
                switch cell {
                case .count(let count): count == 0 || count > 4
                case .share(let part, _): part == 0
                default: true
                }
            })
    }
}
