import Casework
package import Pipeline

/// The list of calls that opens the pack: one row a school.
package struct CallListPages: Sendable {
    let phrases: Phrases
    let context: PageContext

    package init(phrases: Phrases, context: PageContext) {
        self.phrases = phrases
        self.context = context
    }

    /// Rows on a page, as long as each takes one or two lines.
    private let rowsMax = 26
    /// Millimetres for rows and group headings on a page.
    private let room = 205.5

    package func bodies(_ plan: CallPlan) -> [PageBody] {
        var pages: [[PageValue]] = [[]]
        var used = 0.0
        var rows = 0
        var group: Bool?
        let room = self.room - (plan.standingText.isEmpty ? 0 : 11)
        for (index, sheet) in plan.sheets.enumerated() {
            let height = rowHeight(sheet)
            let startsGroup = group != sheet.isCallFirst
            if rows == rowsMax || used + height + (startsGroup ? 13 : 0) > room {
                pages.append([])
                (used, rows, group) = (0, 0, nil)
            }
            if group != sheet.isCallFirst {
                let isContinued =
                    rows == 0 && index > 0 && plan.sheets[index - 1].isCallFirst == sheet.isCallFirst
                pages[pages.count - 1].append(heading(sheet.isCallFirst, isContinued: isContinued))
                used += 6.7
                group = sheet.isCallFirst
            }
            pages[pages.count - 1].append(row(sheet))
            used += height
            rows += 1
        }
        return pages.indices.map { body(plan, rows: pages[$0], index: $0) }
    }

    /// One page of the list, in either layout.
    func body(_ plan: CallPlan, rows: [PageValue], index: Int) -> PageBody {
        let waiting = plan.waiting
        let bell = plan.sheets.compactMap(\.firstBell).min()
        let frame = PageFrame(
            marking: .officialSensitive, topLeft: context.team, runID: context.runID, sheet: "Call list",
            keep: phrases.text("leader-rules", ["deadline": context.settings.deadline.text]) + " " + PageFrame.keepSheet
        )
        return PageBody(
            frame: frame,
            values: [
                "isList": true,
                "title": .text(plan.earlier.isBeside ? "Added sheets" : "Morning call list"),
                "standing": .text(plan.standingText),
                "quiet": .text(
                    plan.earlier.isBeside
                        ? "This run adds no sheet." : "There is no school to call this morning."),
                "continued": .flag(index > 0),
                "day": .text(SpokenDate.long(context.callDay)),
                "schools": .text(SpokenNumber.counted(plan.sheets.count, "school", "schools")),
                "children": .text(
                    SpokenNumber.counted(plan.sheets.reduce(0) { $0 + $1.children.count }, "child", "children")),
                "firstBell": .text(bell?.text ?? ""),
                "isQuiet": .flag(plan.sheets.isEmpty),
                "waiting": .text(waiting == 0 || index > 0 ? "" : self.waiting(waiting)),
                "nextNumber": .number(plan.lastNumber + 1),
                "rows": .list(rows),
            ])
    }

    private func waiting(_ count: Int) -> String {
        count == 1 ? "1 more child waits for a decision." : "\(count) more children wait for a decision."
    }

    private func heading(_ isCallFirst: Bool, isContinued: Bool) -> PageValue {
        let words = isCallFirst ? "Call first" : "Then in order of when the phone is answered"
        return ["group": .text(words + (isContinued ? " (continued)" : ""))]
    }

    private func row(_ sheet: CallSheet) -> PageValue {
        [
            "group": "", "number": .number(sheet.number), "school": .text(school(sheet)),
            "phone": .text(sheet.phone.isEmpty ? "not on file" : PhoneText.grouped(sheet.phone)),
            "ask": .text(Self.asked(sheet)),
            "pupils": .number(sheet.children.count), "open": .text(sheet.opensAt?.text ?? "–"),
            "isLongSchool": .flag(isLongSchool(sheet)), "isLongAsk": .flag(isLongAsk(sheet)),
        ]
    }

    /// Whom to ask for first.
    static func asked(_ sheet: CallSheet) -> String {
        VisibleText.shortened(
            sheet.contacts.first.map(SheetWords.name) ?? SheetWords.headTeacher(sheet.school) + " (head)",
            to: 90)
    }

    private func isLongSchool(_ sheet: CallSheet) -> Bool {
        TextMeasure.lines(school(sheet), points: 11, width: 56.5, bold: true) > 1
    }

    private func isLongAsk(_ sheet: CallSheet) -> Bool {
        TextMeasure.lines(Self.asked(sheet), points: 11, width: 32.5) > 1
    }

    private func school(_ sheet: CallSheet) -> String { VisibleText.shortened(sheet.school.name, to: 120) }

    /// A row of one line, or one in slightly smaller type over as many lines as it needs.
    private func rowHeight(_ sheet: CallSheet) -> Double {
        guard isLongSchool(sheet) || isLongAsk(sheet) else { return 7.3 }
        let lines = max(
            TextMeasure.lines(school(sheet), points: 10, width: 56, bold: true),
            TextMeasure.lines(Self.asked(sheet), points: 10, width: 32))
        return max(7.3, TextMeasure.height(lines, points: 10, leading: 1.08) + 0.8)
    }
}
