package import Casework
package import Linkage
package import Pipeline
package import State

/// The figures of a period: who was told and when, how sure the matching was, and what people had to do.
///
/// A notification is one child in one incident at one school; it is *told* once a caller has recorded code 1 or 2.
/// It counts on the day it was first due. Withdrawn notifications do not count.
package struct Statistics: Sendable {
    package let from: CalendarDate
    package let to: CalendarDate
    /// In the order of the report. The first holds the headline figures.
    package let tables: [FigureTable]

    /// - Parameters:
    ///   - figures: everything of the nights from `from` to `to`.
    ///   - deadline: by when schools are to be told.
    package init(_ figures: Figures, from: CalendarDate, to: CalendarDate, deadline: ClockTime) {
        self.from = from
        self.to = to
        let groups = FigureGroups(figures, deadline: deadline.minuteOfDay)
        var tables = [HeadlineFigures.table(figures, groups.total)]
        tables += [TimelinessFigures.table(groups.total), ReadinessFigures.table(figures)]
        tables += groups.tables
        tables += MatchingFigures.tables(figures)
        tables += [QualityFigures.table(figures)]
        self.tables = tables
    }

    /// The same with small counts hidden, and without the tables whose rows are single days and schools.
    package var published: Statistics {
        let toldBefore = headline("told_before") ?? 0
        return Statistics(
            from: from, to: to,
            tables: tables.filter { !["by-day", "by-school"].contains($0.name) }.map { table in
                Statistics.withoutToldBefore(
                    SmallCounts.hidden(in: table), isSmall: SmallCounts.isSmall(toldBefore))
            })
    }

    /// Without the children told before, the last part of a sum.
    ///
    /// Where they are few, leaving them out does not hide them: what is left of the sum would say how many they are. So
    /// two of the other parts are hidden with them, here and in the table that adds up to the same figures.
    private static func withoutToldBefore(_ table: FigureTable, isSmall: Bool) -> FigureTable {
        var table = table
        table.rows.removeAll { HeadlineFigures.unpublished.contains($0.key) }
        if isSmall {
            for row in table.rows.indices where HeadlineFigures.hiddenWithToldBefore.contains(table.rows[row].key) {
                table.rows[row].cells = table.rows[row].cells.map { _ in .hidden }
            }
        }
        let gone: Set = isSmall ? ["suppress", "notify", "refer"] : ["suppress"]
        for place in table.columns.indices.reversed()
        where table.name == "match-bands" && gone.contains(table.columns[place].name) {
            table.columns.remove(at: place)
            for row in table.rows.indices { table.rows[row].cells.remove(at: place) }
        }
        return table
    }

    /// The figures of another process, made of its own tables.
    package init(from: CalendarDate, to: CalendarDate, tables: [FigureTable]) {
        self.from = from
        self.to = to
        self.tables = tables
    }

    /// The table with this name.
    package func table(_ name: String) -> FigureTable? { tables.first { $0.name == name } }

    /// A headline figure.
    package func headline(_ name: String) -> Int? {
        guard case .count(let count) = tables[0].rows.first(where: { $0.key == name })?.cells.first else { return nil }
        return count
    }
}

/// Notifications counted in every way they are shown by, in one walk.
///
/// Groups are known by numbers until the walk is over; their names are looked up once for each group.
struct FigureGroups {
    private(set) var total = Tally()
    /// By dimension, then by the group's number.
    private var groups: [[Int: Tally]]
    private var labels: [[Int: String]]

    private static let dimensions = [
        ("by-day", "By day", "day"), ("by-month", "By month", "month"),
        ("by-school-year", "By school year", "school year"), ("by-cluster", "By cluster", "cluster"),
        ("by-phase", "By phase", "phase"), ("by-risk", "By risk", "risk"), ("by-school", "By school", "school"),
        ("by-weekday", "By weekday due", "weekday"),
    ]

    init(_ figures: Figures, deadline: Int) {
        groups = Array(repeating: [:], count: FigureGroups.dimensions.count)
        labels = groups.map { _ in [:] }
        let places = Dictionary(
            uniqueKeysWithValues: figures.cases.enumerated().map { ($0.element.number, $0.offset) })
        var days = NumberedNames()
        var schools = NumberedNames()
        for telling in figures.tellings where !telling.isWithdrawn {
            guard let place = places[telling.caseNumber] else { continue }
            let item = figures.cases[place]
            let bell = figures.schools[telling.urn]?.firstBell?.minuteOfDay
            let ofDay = days.numbers(of: telling.dueDay) {
                let names = DayLabels(telling.dueDay)
                return [names.day, names.month, names.schoolYear, names.weekday]
            }
            let ofSchool = schools.numbers(of: telling.urn) {
                let school = figures.schools[telling.urn]
                return [
                    FigureGroups.named(school?.cluster), FigureGroups.named(school?.phase),
                    school.map { "\($0.urn.text) \($0.name)" } ?? String(telling.urn),
                ]
            }
            total.add(telling, item, deadline: deadline, bell: bell)
            let keys = [
                ofDay[0], ofDay[1], ofDay[2], ofSchool[0], ofSchool[1], item.risk.rawValue, ofSchool[2], ofDay[3],
            ]
            for (dimension, key) in keys.enumerated() {
                groups[dimension][key, default: Tally()].add(telling, item, deadline: deadline, bell: bell)
            }
        }
        for (dimension, members) in groups.enumerated() {
            for key in members.keys {
                labels[dimension][key] =
                    dimension == 5
                    ? CaseRisk(rawValue: key)?.word
                    : [3, 4, 6].contains(dimension) ? schools.name(key) : days.name(key)
            }
        }
    }

    private static func named(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "not recorded" }

    var tables: [FigureTable] {
        FigureGroups.dimensions.enumerated().map { place, dimension in
            let (name, title, key) = dimension
            let named = groups[place].map { (labels[place][$0.key] ?? "", $0.value) }.sorted { $0.0 < $1.0 }
            let rows = named.map { key, tally in
                FigureTable.Row(key, block: FigureGroups.block(name, key), tally.cells)
            }
            return FigureTable(
                name, title, key: key, columns: Tally.columns, rows: rows,
                chart: name == "by-day" || name == "by-school" ? nil : "notifications_listed")
        }
    }

    /// Months of a school year add up to the school year's own figure.
    private static func block(_ name: String, _ key: String) -> String {
        guard name == "by-month", let date = CalendarDate(isoText: key + "-01") else { return "" }
        return DayLabels.schoolYear(of: date)
    }
}

/// The figures a manager is asked for first.
enum HeadlineFigures {
    /// A child with two incidents within so many days is a repeat child: twelve months.
    static let repeatDays = 365

    static func table(_ figures: Figures, _ total: Tally) -> FigureTable {
        let nights = figures.cases.filter { !$0.isAdded }
        func count(_ disposition: CaseDisposition) -> Int { nights.count { $0.disposition == disposition } }
        let settled = figures.cases.filter(\.isInForce)
        let counts: [(String, Int)] = [
            ("nights", figures.runs.count { $0.addedTo == nil && $0.status != .refused }),
            ("nights_refused", figures.runs.count { $0.status == .refused }),
            ("runs_added_by_decisions", figures.runs.count { $0.addedTo != nil }),
            ("children_recorded", nights.count), ("matched_without_a_person", count(.notify)),
            ("to_review", count(.review)), ("referred", count(.refer)), ("told_before", count(.suppress)),
            ("settled_to_notify", settled.count { $0.disposition == .notify }),
            ("settled_to_no_pupil", settled.count { $0.disposition == .refer }),
            ("notifications_listed", total.listed), ("notifications_told", total.told),
            ("notifications_withdrawn", figures.tellings.count(where: \.isWithdrawn)),
            ("not_on_roll", figures.tellings.count { $0.code == 6 }),
            ("wrong_disclosures", figures.correctionDays.count),
            ("children_notified", total.personCount), ("incidents_notified", total.incidentCount),
            ("repeat_children", repeats(figures)),
            ("calls_tried", figures.tellings.reduce(0) { $0 + $1.tries }),
        ]
        return FigureTable(
            "headline", "Headline figures", key: "figure", columns: [FigureTable.Column("count", "count")],
            rows: counts.map { name, count in
                FigureTable.Row(
                    name, block: adding.contains(name) ? "recorded" : name, mayBeSmall: work.contains(name),
                    [.count(count)])
            })
    }

    /// Nights and calls, not people.
    private static let work: Set = ["nights", "nights_refused", "runs_added_by_decisions", "calls_tried"]
    /// What the children recorded add up from.
    private static let adding: Set = [
        "children_recorded", "matched_without_a_person", "to_review", "referred", "told_before",
    ]
    /// The last part of that sum: published, it would give another part away.
    static let unpublished: Set = ["told_before"]
    /// The parts of that sum that stand in no other table.
    static let hiddenWithToldBefore: Set = ["matched_without_a_person", "referred"]

    /// Children notified in two incidents within twelve months of each other.
    private static func repeats(_ figures: Figures) -> Int {
        let told = Set(figures.tellings.filter { !$0.isWithdrawn }.map(\.caseNumber))
        var days: [Int: [Int: Int]] = [:]
        for item in figures.cases where told.contains(item.number) {
            if let person = item.person { days[person, default: [:]][item.incident] = item.occurred / 1440 }
        }
        return days.values.count { incidents in
            guard incidents.count > 1 else { return false }
            let sorted = incidents.values.sorted()
            return zip(sorted, sorted.dropFirst()).contains { $1 - $0 <= repeatDays }
        }
    }
}

/// When schools were told.
enum TimelinessFigures {
    static func table(_ total: Tally) -> FigureTable {
        let rows: [(String, Int, Int)] = [
            ("told_of_those_listed", total.told, total.listed),
            ("before_deadline", total.beforeDeadline, total.listed),
            ("before_first_bell_where_known", total.beforeBell, total.bellKnown),
            ("within_24_hours_of_incident", total.withinDay, total.listed),
            ("on_the_school_day_due", total.onDay, total.listed),
        ]
        return FigureTable(
            "timeliness", "Timeliness", key: "measure",
            columns: [
                FigureTable.Column("whole", "of"), FigureTable.Column("part", "notifications", partOf: "whole"),
                FigureTable.Column("share", "share"),
            ],
            rows: rows.map { name, part, whole in
                FigureTable.Row(name, block: name, [.count(whole), .count(part), .share(part: part, of: whole)])
            })
    }
}

/// Names with numbers of their own, kept for each thing that has several.
private struct NumberedNames {
    private var numbersOfThing: [Int: [Int]] = [:]
    private var numbersOfName: [String: Int] = [:]
    private var names: [String] = []

    mutating func numbers(of thing: Int, _ make: () -> [String]) -> [Int] {
        if let known = numbersOfThing[thing] { return known }
        let numbers = make().map { name in
            if let known = numbersOfName[name] { return known }
            names.append(name)
            numbersOfName[name] = names.count - 1
            return names.count - 1
        }
        numbersOfThing[thing] = numbers
        return numbers
    }

    func name(_ number: Int) -> String { names[number] }
}
