import Casework
import Linkage
import Pipeline

/// The pages by which a call is stopped or taken back; both runs are named on each.
struct WithdrawalPages {
    let context: PageContext

    /// Millimetres for the rows of children on one page, beside the words: eight children with ordinary names.
    private static let room = 80.0
    /// Points of a row's letters, and the columns of the template's table in millimetres.
    private static let points = 13.0
    private static let columns = (name: 80.0, born: 40.0, reference: 40.0)
    /// Letters of a name or a reference that are shown; a longer one is cut, and marked as cut.
    private static let lettersMax = (name: 100, reference: 40)

    func bodies(_ sheets: [WithdrawalSheet]) -> [PageBody] { sheets.flatMap { bodies(of: $0) } }

    func bodies(of sheet: WithdrawalSheet) -> [PageBody] {
        var pages: [[HeldChild]] = []
        var left = 0.0
        for child in sheet.children {
            let height = Self.height(child)
            if pages.isEmpty || height > left {
                pages.append([])
                left = Self.room
            }
            pages[pages.count - 1].append(child)
            left -= height
        }
        return pages.enumerated().map { index, children in body(sheet, children, continued: index > 0) }
    }

    /// Millimetres of a child's row, its padding included.
    private static func height(_ child: HeldChild) -> Double {
        let lines = max(
            TextMeasure.lines(name(child), points: points, width: columns.name, bold: true),
            TextMeasure.lines(born(child), points: points, width: columns.born),
            TextMeasure.lines(reference(child), points: points, width: columns.reference))
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
        let asked = sheet.contacts.first.map { VisibleText.shortened($0.name, to: 60) } ?? ""
        return PageBody(
            frame: frame,
            values: [
                "id": .text(sheet.id), "continued": .flag(continued), "day": .text(SpokenDate.long(sheet.callDay)),
                "school": .text(VisibleText.shortened(sheet.school.name, to: 120)), "urn": .text(sheet.school.urn.text),
                "phone": .text(PhoneText.grouped(sheet.phone)), "hasPhone": .flag(!sheet.phone.isEmpty),
                "ask": .text(asked.isEmpty ? "the safeguarding lead; none is on file" : asked),
                "team": .text(VisibleText.shown(context.team)), "council": .text(VisibleText.shown(context.council)),
                "thisRun": .text(context.runID), "earlierRuns": .text(sheet.runIDs.joined(separator: " and ")),
                "children": .list(children.map(child)),
            ])
    }

    private func child(_ child: HeldChild) -> PageValue {
        [
            "name": .text(Self.name(child)), "born": .text(Self.born(child)), "reference": .text(Self.reference(child)),
        ]
    }
}
