import Casework
import Linkage
import Pipeline

/// The pages by which a call is stopped or taken back; both runs are named on each.
struct WithdrawalPages {
    let context: PageContext

    /// Children on one page: more would not fit beside the words.
    private static let childrenOnPage = 8

    func bodies(_ sheets: [WithdrawalSheet]) -> [PageBody] { sheets.flatMap { bodies(of: $0) } }

    func bodies(of sheet: WithdrawalSheet) -> [PageBody] {
        stride(from: 0, to: sheet.children.count, by: Self.childrenOnPage).map { start in
            body(sheet, Array(sheet.children.dropFirst(start).prefix(Self.childrenOnPage)), continued: start > 0)
        }
    }

    private func body(_ sheet: WithdrawalSheet, _ children: [HeldChild], continued: Bool) -> PageBody {
        let frame = PageFrame(
            marking: .officialSensitive, topLeft: context.team, runID: context.runID, sheet: "Withdrawal \(sheet.id)",
            keep: PageFrame.keepSheet)
        let asked = sheet.contacts.first.map { VisibleText.shown($0.name) } ?? ""
        return PageBody(
            frame: frame,
            values: [
                "id": .text(sheet.id), "continued": .flag(continued), "day": .text(SpokenDate.long(sheet.callDay)),
                "school": .text(VisibleText.shown(sheet.school.name)), "urn": .text(sheet.school.urn.text),
                "phone": .text(PhoneText.grouped(sheet.phone)), "hasPhone": .flag(!sheet.phone.isEmpty),
                "ask": .text(asked.isEmpty ? "the safeguarding lead; none is on file" : asked),
                "team": .text(VisibleText.shown(context.team)), "council": .text(VisibleText.shown(context.council)),
                "thisRun": .text(context.runID), "earlierRuns": .text(sheet.runIDs.joined(separator: " and ")),
                "children": .list(children.map(child)),
            ])
    }

    private func child(_ child: HeldChild) -> PageValue {
        [
            "name": .text(VisibleText.shown("\(child.givenName) \(child.familyName)")),
            "born": .text(child.birthDate.flatMap { CalendarDate(isoText: $0) }.map { SpokenDate.long($0) } ?? ""),
            "reference": .text(VisibleText.shown(child.occurrenceNumber)),
        ]
    }
}
