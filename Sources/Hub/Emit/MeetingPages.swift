import Casework
import Linkage
import Pipeline

/// The list on paper: the facts of the window first, then one block an incident. The program cuts the pages.
struct MeetingPages: Sendable {
    let runID: String
    let day: CalendarDate
    let list: MeetingList

    /// Millimetres between the header and the footer of a page, with the audit line and a line of what to do.
    private static let room = 252.0
    /// What an incident takes besides its people: reference and grade, time and place, headings, and room to write.
    private static let headHeight = 21.0
    private static let actionsHeight = 16.0
    private static let continuedHeight = 15.0

    func bodies() -> [PageBody] {
        var pages = Cutting(room: Self.room, first: Self.room - factsHeight)
        for entry in list.entries { add(entry, to: &pages) }
        return pages.pages.indices.map { index in
            var values: [String: PageValue] = [
                "isFirst": .flag(index == 0), "incidents": .list(pages.pages[index]),
                "isEmpty": .flag(list.entries.isEmpty),
            ]
            if index == 0 { values["facts"] = .list(facts.map { ["term": .text($0.term), "text": .text($0.text)] }) }
            values["day"] = .text(SpokenDate.long(day))
            values["doubts"] = index == 0 ? .list(doubts.map { .text($0) }) : .list([])
            return PageBody(
                frame: PageFrame(
                    marking: .officialSensitive, topLeft: SpokenDate.long(day), runID: runID, sheet: "Daily list",
                    keep: "Stays in the meeting room. Do not copy, photograph or e-mail it. Shred it after the meeting."
                ),
                values: values)
        }
    }

    // MARK: The first page

    private var facts: [(term: String, text: String)] {
        let totals = list.totals
        let grades = list.settings.risks.map { MeetingWords.grade($0) }.joined(separator: ", ")
        var time =
            "\(MeetingWords.moment(list.window.start)) to \(MeetingWords.moment(list.window.end)),"
            + " \(list.window.hours) hours"
        if list.window.daysOff > 0 {
            time += ", because of \(SpokenNumber.counted(list.window.daysOff, "day", "days")) off before"
        }
        var outside = Configuration.RiskGrade.allCases.compactMap { grade in
            totals.outside(grade) > 0 ? "\(totals.outside(grade)) \(MeetingWords.grade(grade))" : nil
        }
        if totals.earlierList > 0 { outside.append("\(totals.earlierList) known at an earlier meeting") }
        let sum =
            "\(SpokenNumber.counted(totals.incidents, "incident", "incidents")) in the police files"
            + " = \(totals.listed) listed + \(totals.incidents - totals.listed) not listed"
        return [
            ("Known to the police", time), ("Grades of risk listed", grades),
            (
                "Order",
                list.settings.order == .riskThenTime
                    ? "the highest grade first, then when it happened" : "when it happened"
            ),
            ("Incidents", outside.isEmpty ? "\(sum)." : "\(sum): \(outside.joined(separator: ", "))."),
            (
                "People",
                "\(SpokenNumber.counted(totals.people, "person", "people")) on this list,"
                    + " \(totals.children) of them \(totals.children == 1 ? "a child" : "children")."
            ),
        ]
    }

    /// What somebody has to know before they rely on the list.
    var doubts: [String] {
        let totals = list.totals
        var doubts: [String] = []
        if totals.unreadableRows > 0 {
            let rows = SpokenNumber.counted(totals.unreadableRows, "row", "rows")
            doubts.append("\(rows) of the police files cannot be read, and may be of an incident that is missing here.")
        }
        if totals.unreadablePeople > 0 {
            let people = SpokenNumber.counted(totals.unreadablePeople, "person", "people")
            doubts.append("\(people) at these incidents cannot be read: neither name nor age was recorded.")
        }
        if totals.undecidedChildren > 0 {
            let children = SpokenNumber.counted(totals.undecidedChildren, "child", "children")
            doubts.append("\(children) of this list no run of the schools has decided. Run the schools' night first.")
        }
        if !list.missingFiles.isEmpty {
            let files = SpokenNumber.counted(list.missingFiles.count, "police file", "police files")
            doubts.append(
                "\(files) of the days before are no longer kept: \(list.missingFiles.joined(separator: ", ")).")
        }
        return doubts
    }

    private var factsHeight: Double {
        let lines = facts.reduce(0) { $0 + TextMeasure.lines($1.text, points: 12, width: 128) }
        let doubtLines = doubts.reduce(0) { $0 + TextMeasure.lines($1, points: 12, width: 175, bold: true) }
        return 23 + TextMeasure.height(lines, points: 12, leading: 1.28) + Double(facts.count) * 1.8
            + TextMeasure.height(doubtLines, points: 12, leading: 1.28) + (doubtLines > 0 ? 7 : 0)
    }

    // MARK: One incident

    /// The rows of a page are cut where they do not fit; what goes on has the reference again.
    private func add(_ entry: MeetingList.Entry, to pages: inout Cutting) {
        let rows = entry.people.map(row)
        let words =
            list.settings.disclosure == .full ? VisibleText.shortened(entry.account.circumstances, to: 1200) : ""
        let wordsHeight =
            words.isEmpty
            ? 0
            : TextMeasure.height(TextMeasure.lines(words, points: 11.5, width: 182), points: 11.5, leading: 1.28) + 2
        let foot = Self.actionsHeight + (entry.sharedWith.isEmpty ? 0 : 6)
        let head = Self.headHeight + wordsHeight
        let whole = rows.reduce(head + foot) { $0 + $1.height }
        let least = head + (rows.first?.height ?? 0) + (rows.count <= 1 ? foot : 0)
        // An incident that has room on one page is not cut.
        if pages.left < (whole <= Self.room ? whole : least) { pages.turn() }
        var used = head
        var shown: [PageValue] = []
        var isContinued = false
        for (index, row) in rows.enumerated() {
            let needed = used + row.height + (index == rows.count - 1 ? foot : 0)
            if needed > pages.left, !shown.isEmpty {
                pages.add(value(entry, shown, words: isContinued ? "" : words, isContinued, isLast: false), used)
                pages.turn()
                (used, shown, isContinued) = (Self.continuedHeight, [], true)
            }
            shown.append(row.value)
            used += row.height
        }
        pages.add(value(entry, shown, words: isContinued ? "" : words, isContinued, isLast: true), used + foot)
    }

    private func value(
        _ entry: MeetingList.Entry, _ people: [PageValue], words: String, _ isContinued: Bool, isLast: Bool
    ) -> PageValue {
        let incident = entry.account.incident
        var place = "Happened \(MeetingWords.short(incident.occurredAt))"
        if let reported = incident.reportedAt { place += ", reported \(MeetingWords.short(reported))" }
        let postcode = MeetingWords.postcode(incident)
        if !postcode.isEmpty { place += ", at \(postcode)" }
        let unreadable = entry.account.unreadablePeople
        return [
            "number": .number(entry.number),
            "reference": .text(VisibleText.shortened(incident.occurrenceNumber, to: 40)),
            "grade": .text(MeetingWords.grade(incident.risk)), "isLate": .flag(entry.isLate),
            "place": .text(place), "words": .text(words), "isContinued": .flag(isContinued), "isLast": .flag(isLast),
            "people": .list(people), "hasPeople": .flag(!people.isEmpty),
            "unreadable": .text(
                unreadable > 0 && isLast
                    ? "\(SpokenNumber.counted(unreadable, "person", "people")) recorded with neither name nor age" : ""),
            "shared": .text(
                isLast && !entry.sharedWith.isEmpty
                    ? "Somebody of this incident was also at \(entry.sharedWith.joined(separator: ", "))." : ""),
        ]
    }

    private func row(_ person: MeetingList.Person) -> (value: PageValue, height: Double) {
        let part = MeetingWords.part(person.person)
        let name = MeetingWords.name(person.person)
        let born = MeetingWords.born(person.person, on: day)
        let standing = MeetingWords.standing(person)
        let standingLines = standing.reduce(0) { $0 + TextMeasure.lines($1, points: 11, width: 76) }
        let plain = [
            TextMeasure.lines(part, points: 11, width: 24), TextMeasure.lines(born, points: 11, width: 29),
            standingLines,
        ]
        let height = max(
            TextMeasure.height(TextMeasure.lines(name, points: 12, width: 44, bold: true), points: 12, leading: 1.27),
            TextMeasure.height(plain.max() ?? 1, points: 11, leading: 1.27))
        let value: PageValue = [
            "part": .text(part), "name": .text(name), "born": .text(born),
            "standing": .list(standing.map { .text($0) }), "isChild": .flag(person.person.isChild),
        ]
        return (value, height + 1.9)
    }
}

/// Pages being filled from the top.
private struct Cutting {
    private(set) var pages: [[PageValue]] = [[]]
    private(set) var left: Double
    private let room: Double

    init(room: Double, first: Double) {
        self.room = room
        left = first
    }

    mutating func add(_ value: PageValue, _ height: Double) {
        pages[pages.count - 1].append(value)
        left -= height
    }

    /// Begins a page, unless the last one is still empty and whole.
    mutating func turn() {
        if pages[pages.count - 1].isEmpty, pages.count > 1 { return }
        pages.append([])
        left = room
    }
}
