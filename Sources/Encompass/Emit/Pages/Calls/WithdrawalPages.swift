import Casework
import Linkage
import Pipeline

/// The pages by which a call is stopped or taken back; both runs are named on each.
///
/// A child's name is said on them, so the check of who is listening comes first, as on a call sheet. In large print the
/// check and each child have a page of their own.
struct WithdrawalPages {
    let context: PageContext
    private let words: SheetWords

    init(phrases: Phrases, context: PageContext) {
        self.context = context
        words = SheetWords(phrases: phrases, context: context)
    }

    private var isLarge: Bool { context.settings.isLargePrint }

    /// Millimetres for the rows of children: on the page that has the check as well, and on a later one.
    private static let room = (first: 26.0, later: 80.0)
    /// Points of a row's letters, and the columns of the template's table in millimetres.
    private static let points = 13.0
    private static let columns = (name: 80.0, born: 40.0, reference: 40.0)
    /// Letters of a name or a reference that are shown; a longer one is cut, and marked as cut.
    private static let lettersMax = (name: 100, reference: 40, school: 120, asked: 60)
    /// In large print: a longer name is written smaller, and a page has room for so many incidents of its child. Then
    /// points of the letters and millimetres for the school's name.
    private static let large = (letters: 28, incidents: 5, points: 18.0, width: 150.0)

    func bodies(_ sheets: [WithdrawalSheet]) -> [PageBody] { sheets.flatMap { bodies(of: $0) } }

    func bodies(of sheet: WithdrawalSheet) -> [PageBody] {
        isLarge ? largeBodies(of: sheet) : usualBodies(of: sheet)
    }

    private func usualBodies(of sheet: WithdrawalSheet) -> [PageBody] {
        var pages: [[HeldChild]] = [[]]
        var left = Self.room.first
        for child in sheet.children {
            let height = height(child)
            if height > left {
                pages.append([])
                left = Self.room.later
            }
            pages[pages.count - 1].append(child)
            left -= height
        }
        return pages.enumerated().map { index, children in
            body(
                sheet, continued: index > 0,
                [
                    "hasChildren": .flag(!children.isEmpty), "children": .list(children.map(child)),
                    "onward": .text(children.isEmpty ? Self.goOn : ""),
                ])
        }
    }

    private static let goOn = "Go on to the next page only when both boxes are ticked."

    /// Whether the call and the check of who is listening stand on one page: names of one line, and one earlier run.
    private func isShort(_ sheet: WithdrawalSheet) -> Bool {
        let name = VisibleText.shortened(sheet.school.name, to: Self.lettersMax.school) + " (\(sheet.school.urn.text))"
        return sheet.runIDs.count == 1
            && [name, Self.asked(sheet)].allSatisfy {
                TextMeasure.lines($0, points: Self.large.points, width: Self.large.width, bold: true) == 1
            }
    }

    /// The check, and then a page a child; a child of many incidents goes on.
    private func largeBodies(of sheet: WithdrawalSheet) -> [PageBody] {
        var children: [[HeldChild]] = []
        for child in sheet.children {
            if let place = children.firstIndex(where: { Self.isSame($0[0], child) }) {
                children[place].append(child)
            } else {
                children.append([child])
            }
        }
        let pages = children.enumerated().flatMap { index, incidents in
            stride(from: 0, to: incidents.count, by: Self.large.incidents).map { start in
                (index, start, Array(incidents[start..<min(incidents.count, start + Self.large.incidents)]))
            }
        }
        var bodies = [body(sheet, continued: false, ["isCheck": true, "onward": .text(Self.goOn)])]
        if !isShort(sheet) {
            bodies = [
                body(sheet, continued: false, ["isCheck": false, "onward": "Go on to the next page."]),
                body(sheet, continued: true, ["isCheck": true, "onward": .text(Self.goOn)]),
            ]
        }
        for (place, page) in pages.enumerated() {
            let (index, start, incidents) = page
            let isLast = place + 1 == pages.count
            let left = children.count - index - 1
            let onward =
                !isLast && pages[place + 1].0 == index
                ? "More of this child on the next page." : "\(left) more \(left == 1 ? "child" : "children")."
            bodies.append(
                body(
                    sheet, continued: true,
                    [
                        "isCheck": false, "hasCards": true, "isLast": .flag(isLast),
                        "place": .text("Child \(index + 1) of \(children.count)."),
                        "cards": .list([card(incidents, isContinued: start > 0)]),
                        "onward": .text(isLast ? "" : onward + " Do not close the call yet."),
                    ]))
        }
        return bodies
    }

    /// What the state kept before pupils were known by number is told apart by name and date of birth.
    private static func isSame(_ one: HeldChild, _ other: HeldChild) -> Bool {
        one.pupilID == other.pupilID && one.givenName == other.givenName && one.familyName == other.familyName
            && one.birthDate == other.birthDate
    }

    private func card(_ incidents: [HeldChild], isContinued: Bool) -> PageValue {
        let name = incidents.first.map(Self.name) ?? ""
        return [
            "name": .text(name), "isLongName": .flag(name.count > Self.large.letters),
            "born": .text(incidents.first.map(Self.born) ?? ""), "more": .flag(isContinued),
            "references": .list(incidents.map { .text(Self.reference($0)) }),
        ]
    }

    /// Millimetres of a child's row, its padding included.
    private func height(_ child: HeldChild) -> Double {
        let lines = max(
            TextMeasure.lines(Self.name(child), points: Self.points, width: Self.columns.name, bold: true),
            TextMeasure.lines(Self.born(child), points: Self.points, width: Self.columns.born),
            TextMeasure.lines(Self.reference(child), points: Self.points, width: Self.columns.reference))
        return TextMeasure.height(lines, points: Self.points, leading: 1.28) + 3
    }

    private static func name(_ child: HeldChild) -> String {
        VisibleText.shortened("\(child.givenName) \(child.familyName)", to: lettersMax.name)
    }

    private static func born(_ child: HeldChild) -> String {
        child.birthDate.flatMap { CalendarDate(isoText: $0) }.map { SpokenDate.withoutWeekday($0) } ?? ""
    }

    private static func asked(_ sheet: WithdrawalSheet) -> String {
        let asked = sheet.contacts.first.map { VisibleText.shortened(SheetWords.name($0), to: lettersMax.asked) } ?? ""
        return asked.isEmpty ? "the safeguarding lead; none is on file" : asked
    }

    private static func reference(_ child: HeldChild) -> String {
        VisibleText.shortened(child.occurrenceNumber, to: lettersMax.reference)
    }

    /// - Parameter own: what the kind of page shows beside what all of them do.
    private func body(_ sheet: WithdrawalSheet, continued: Bool, _ own: [String: PageValue]) -> PageBody {
        let frame = PageFrame(
            marking: .officialSensitive, topLeft: context.team, runID: context.runID, sheet: "Withdrawal \(sheet.id)",
            keep: PageFrame.keepSheet)
        let isOne = isLarge || sheet.children.count == 1
        let values: [String: PageValue] = [
            "isLarge": .flag(isLarge), "isFirst": .flag(!continued), "isCheck": .flag(!continued), "hasChildren": false,
            "hasCards": false,
            "isLast": false, "children": .list([]), "cards": .list([]), "onward": .text(""), "place": .text(""),
            "greeting": words.greeting.pageValue, "cause": .text(Self.cause(sheet.cause)),
            "spoken": .text(Self.spoken(sheet.cause)), "said": .text(Self.said(isOne, isNamed: isLarge)),
            "request": .text(Self.request(isOne)), "id": .text(sheet.id), "continued": .flag(continued),
            "day": .text(SpokenDate.long(sheet.callDay)),
            "school": .text(VisibleText.shortened(sheet.school.name, to: Self.lettersMax.school)),
            "urn": .text(sheet.school.urn.text),
            "phone": .text(PhoneText.grouped(sheet.phone)), "hasPhone": .flag(!sheet.phone.isEmpty),
            "ask": .text(Self.asked(sheet)),
            "team": .text(VisibleText.shown(context.team)), "council": .text(VisibleText.shown(context.council)),
            "thisRun": .text(context.runID), "earlierRuns": .text(sheet.runIDs.joined(separator: " and ")),
        ]
        return PageBody(frame: frame, values: values.merging(own) { $1 })
    }

    private static func said(_ isOne: Bool, isNamed: Bool) -> String {
        isNamed ? "This morning we told you of" : "This morning we told you of \(isOne ? "a pupil" : "some pupils")."
    }

    private static func request(_ isOne: Bool) -> String {
        isOne
            ? "that notice does not hold. Please treat it as not given, delete any note of it, and tell those you have told."
            : "those notices do not hold. Please treat them as not given, delete any note of them, and tell those you have told."
    }

    private static func cause(_ cause: WithdrawalSheet.Cause) -> String {
        switch cause {
        case .policeCorrected: "The police have corrected their file."
        case .decisionTakenBack: "The decision behind it has been taken back."
        case .lookedAgain: "A person has found that the pupil is not the child."
        }
    }

    private static func spoken(_ cause: WithdrawalSheet.Cause) -> String {
        cause == .policeCorrected ? "The police have corrected what they sent" : "We have looked at it again"
    }

    private func child(_ child: HeldChild) -> PageValue {
        [
            "name": .text(Self.name(child)), "born": .text(Self.born(child)), "reference": .text(Self.reference(child)),
        ]
    }
}
