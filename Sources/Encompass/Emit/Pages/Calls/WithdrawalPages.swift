import Casework
import Linkage
import Pipeline

/// The pages by which a call is stopped or taken back; both runs are named on each.
///
/// A child's name is said on them, so the check of who is listening comes first, as on a call sheet. In large print the
/// check and the children have pages of their own.
struct WithdrawalPages {
    let context: PageContext
    private let words: SheetWords

    init(phrases: Phrases, context: PageContext) {
        self.context = context
        words = SheetWords(phrases: phrases, context: context)
    }

    /// Millimetres for the rows of children: on the page that has the check as well, and on a later one.
    private var room: (first: Double, later: Double) { isLarge ? (0, 60) : (26, 80) }
    /// Points of a row's letters, and the columns of the template's table in millimetres.
    private var points: Double { isLarge ? 18 : 13 }
    private var isLarge: Bool { context.settings.isLargePrint }
    private static let columns = (name: 80.0, born: 40.0, reference: 40.0)
    /// Letters of a name or a reference that are shown; a longer one is cut, and marked as cut.
    private static let lettersMax = (name: 100, reference: 40)

    func bodies(_ sheets: [WithdrawalSheet]) -> [PageBody] { sheets.flatMap { bodies(of: $0) } }

    func bodies(of sheet: WithdrawalSheet) -> [PageBody] {
        var pages: [[HeldChild]] = [[]]
        var left = room.first
        for child in sheet.children {
            let height = height(child)
            if height > left {
                pages.append([])
                left = room.later
            }
            pages[pages.count - 1].append(child)
            left -= height
        }
        return pages.enumerated().map { index, children in body(sheet, children, continued: index > 0) }
    }

    /// Millimetres of a child's row, its padding included.
    private func height(_ child: HeldChild) -> Double {
        let lines = max(
            TextMeasure.lines(Self.name(child), points: points, width: Self.columns.name, bold: true),
            TextMeasure.lines(Self.born(child), points: points, width: Self.columns.born),
            TextMeasure.lines(Self.reference(child), points: points, width: Self.columns.reference))
        return TextMeasure.height(lines, points: points, leading: 1.28) + 3
    }

    private static func name(_ child: HeldChild) -> String {
        VisibleText.shortened("\(child.givenName) \(child.familyName)", to: lettersMax.name)
    }

    private static func born(_ child: HeldChild) -> String {
        child.birthDate.flatMap { CalendarDate(isoText: $0) }.map { SpokenDate.long($0) } ?? ""
    }

    private static func reference(_ child: HeldChild) -> String {
        VisibleText.shortened(child.occurrenceNumber, to: lettersMax.reference)
    }

    private func body(_ sheet: WithdrawalSheet, _ children: [HeldChild], continued: Bool) -> PageBody {
        let frame = PageFrame(
            marking: .officialSensitive, topLeft: context.team, runID: context.runID, sheet: "Withdrawal \(sheet.id)",
            keep: PageFrame.keepSheet)
        let asked = sheet.contacts.first.map { VisibleText.shortened(SheetWords.name($0), to: 60) } ?? ""
        return PageBody(
            frame: frame,
            values: [
                "isLarge": .flag(isLarge), "isFirst": .flag(!continued), "hasChildren": .flag(!children.isEmpty),
                "greeting": words.greeting.pageValue, "cause": .text(Self.cause(sheet.cause)),
                "spoken": .text(Self.spoken(sheet.cause)),
                "id": .text(sheet.id), "continued": .flag(continued), "day": .text(SpokenDate.long(sheet.callDay)),
                "school": .text(VisibleText.shortened(sheet.school.name, to: 120)), "urn": .text(sheet.school.urn.text),
                "phone": .text(PhoneText.grouped(sheet.phone)), "hasPhone": .flag(!sheet.phone.isEmpty),
                "ask": .text(asked.isEmpty ? "the safeguarding lead; none is on file" : asked),
                "team": .text(VisibleText.shown(context.team)), "council": .text(VisibleText.shown(context.council)),
                "thisRun": .text(context.runID), "earlierRuns": .text(sheet.runIDs.joined(separator: " and ")),
                "children": .list(children.map(child)),
            ])
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
