import Linkage
import Pipeline
import State

/// The counts of one group of notifications and children.
struct Tally {
    /// With repeats: counting at the end is cheaper than asking each time.
    private var persons: [Int] = []
    private var incidents: [Int] = []
    var listed = 0
    var told = 0
    var beforeDeadline = 0
    var beforeBell = 0
    /// At schools whose first bell is known, those that nobody has told yet among them.
    var bellKnown = 0
    var withinDay = 0
    var onDay = 0

    var personCount: Int { Tally.distinct(persons) }
    var incidentCount: Int { Tally.distinct(incidents) }

    private static func distinct(_ numbers: [Int]) -> Int {
        let sorted = numbers.sorted()
        return zip(sorted, sorted.dropFirst()).count { $0 != $1 } + (sorted.isEmpty ? 0 : 1)
    }

    static let columns = [
        FigureTable.Column("children", "children"), FigureTable.Column("incidents", "incidents"),
        FigureTable.Column("notifications_listed", "notifications to make"),
        FigureTable.Column("notifications_told", "schools told", partOf: "notifications_listed"),
        FigureTable.Column("told_before_deadline", "told before the deadline", partOf: "notifications_told"),
        FigureTable.Column("share_before_deadline", "share before the deadline"),
    ]

    var cells: [FigureTable.Cell] {
        [
            .count(personCount), .count(incidentCount), .count(listed), .count(told), .count(beforeDeadline),
            .share(part: beforeDeadline, of: listed),
        ]
    }

    mutating func add(_ telling: TellingFigure, _ item: CaseFigure, deadline: Int, bell: Int?) {
        if let person = item.person { persons.append(person) }
        incidents.append(item.incident)
        listed += 1
        if bell != nil { bellKnown += 1 }
        guard let minute = telling.told else { return }
        told += 1
        let due = telling.dueDay * 1440
        if minute < due + 1440 { onDay += 1 }
        if minute <= due + deadline { beforeDeadline += 1 }
        if let bell, minute <= due + bell { beforeBell += 1 }
        if minute - item.occurred <= 1440 { withinDay += 1 }
    }
}

/// Labels of days, worked out once for each day.
struct DayLabels {
    let day: String
    let month: String
    let schoolYear: String
    let weekday: String

    init(_ number: Int) {
        let date = CalendarDate(dayNumber: number)
        day = date.isoText
        month = String(date.isoText.prefix(7))
        schoolYear = DayLabels.schoolYear(of: date)
        let names = ["1 Monday", "2 Tuesday", "3 Wednesday", "4 Thursday", "5 Friday", "6 Saturday", "7 Sunday"]
        weekday = names[date.weekday - 1]
    }

    /// From 1 September: `2026/27`.
    static func schoolYear(of date: CalendarDate) -> String {
        let first = date.month >= 9 ? date.year : date.year - 1
        let second = String((first + 1) % 100)
        return "\(first)/\(second.count < 2 ? "0" : "")\(second)"
    }
}
