import Casework
import Pipeline

/// The list of calls in large print: three lines a school, seven schools a page.
struct LargeListPages: Sendable {
    let phrases: Phrases
    let context: PageContext

    /// Millimetres for the schools of a page.
    private let room = 199.5

    func bodies(_ plan: CallPlan) -> [PageBody] {
        var pages: [[PageValue]] = [[]]
        var used = 0.0
        let room = self.room - (plan.standingText.isEmpty ? 0 : 26)
        for sheet in plan.sheets {
            let height = rowHeight(sheet)
            if used + height > room {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(row(sheet))
            used += height
        }
        let list = CallListPages(phrases: phrases, context: context)
        return pages.indices.map { list.body(plan, rows: pages[$0], index: $0) }
    }

    private func row(_ sheet: CallSheet) -> PageValue {
        [
            "number": .number(sheet.number), "school": .text(VisibleText.shortened(sheet.school.name, to: 120)),
            "phone": .text(sheet.phone.isEmpty ? "not on file" : PhoneText.grouped(sheet.phone)),
            "ask": .text(CallListPages.asked(sheet)),
            "children": .text(SpokenNumber.counted(sheet.children.count, "child", "children")),
            "open": .text(sheet.opensAt?.text ?? ""), "callFirst": .flag(sheet.isCallFirst),
        ]
    }

    private func rowHeight(_ sheet: CallSheet) -> Double {
        let school = TextMeasure.lines(
            VisibleText.shortened(sheet.school.name, to: 120), points: 18, width: 124, bold: true)
        let ask = TextMeasure.lines("Ask for \(CallListPages.asked(sheet))", points: 18, width: 130)
        return TextMeasure.height(school + ask + 1, points: 18, leading: 1.2) + 3
    }
}
