package import Casework
package import Pipeline

/// The named lists: each begins on a page of its own, because each goes to somebody else.
package struct ReferralPages: Sendable {
    let phrases: Phrases
    let context: PageContext

    package init(phrases: Phrases, context: PageContext) {
        self.phrases = phrases
        self.context = context
    }

    /// Millimetres for rows on a page, under the heading and what to do.
    private func room(for list: ReferralList) -> Double {
        let lines =
            TextMeasure.lines("00 children. \(words(list, "means"))", points: 13, width: 182)
            + TextMeasure.lines(words(list, "ring"), points: 13, width: 132)
            + TextMeasure.lines("“\(words(list, "say"))”", points: 13, width: 132)
            + TextMeasure.lines(words(list, "next"), points: 13, width: 132)
        return 202.5 - TextMeasure.height(lines, points: 13, leading: 1.28)
    }

    package func bodies(_ referrals: [Decision]) -> [PageBody] {
        let pages = ReferralList.allCases.flatMap { list in
            bodies(list, referrals.filter { $0.list == list })
        }
        guard pages.isEmpty else { return pages }
        return [PageBody(frame: frame("Named lists"), values: ["isQuiet": true, "isListed": false])]
    }

    private func frame(_ sheet: String) -> PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: SpokenDate.long(context.callDay),
            runID: context.runID, sheet: sheet, keep: "Hand on only this page, and only to the people named on it.")
    }

    private func bodies(_ list: ReferralList, _ decisions: [Decision]) -> [PageBody] {
        var pages: [[PageValue]] = []
        let room = room(for: list)
        var used = room
        for decision in decisions {
            let row = row(decision)
            let height = height(row)
            if used + height > room {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(row.pageValue)
            used += height
        }
        return pages.indices.map { index in
            PageBody(
                frame: frame("Named list"),
                values: [
                    "isQuiet": false, "isListed": true, "title": .text(words(list, "title")),
                    "continued": .flag(index > 0), "means": .text(words(list, "means")),
                    "ring": .text(words(list, "ring")), "next": .text(words(list, "next")),
                    "say": .text(words(list, "say")),
                    "childCount": .text(SpokenNumber.counted(decisions.count, "child", "children")),
                    "rows": .list(pages[index]),
                ])
        }
    }

    private func words(_ list: ReferralList, _ part: String) -> String {
        let ages = ["from": String(context.settings.agesFrom), "to": String(context.settings.agesTo)]
        return phrases.text("refer-\(list.rawValue)-\(part)", ages)
    }

    private struct Row {
        var name: String
        var born: String
        var reference: String
        var when: String
        var reasons: String
        var schools: String

        var pageValue: PageValue {
            [
                "name": .text(name), "born": .text(born), "reference": .text(reference), "when": .text(when),
                "reasons": .text(reasons), "schools": .text(schools),
            ]
        }
    }

    private func row(_ decision: Decision) -> Row {
        let written = decision.child.written
        let name = [written.givenNames, written.familyName].filter { !$0.isEmpty }.joined(separator: " ")
        var schools = decision.recipients.map(\.school.name)
        if schools.isEmpty, !decision.child.schoolAsTold.isEmpty {
            schools = ["as told to police: \(decision.child.schoolAsTold)"]
        }
        let reasons = ReasonWords.why(decision, phrases: phrases)
        return Row(
            name: name.isEmpty ? "no name recorded" : VisibleText.shortened(name, to: 220),
            born: written.birthDate.isEmpty ? "not recorded" : VisibleText.shortened(written.birthDate, to: 40),
            reference: VisibleText.shortened(decision.child.incident.occurrenceNumber, to: 40),
            when: SpokenDate.withoutWeekday(decision.child.incident.occurredAt.date),
            reasons: VisibleText.shortened(reasons, to: 300),
            schools: VisibleText.shortened(schools.joined(separator: ", "), to: 200))
    }

    private func height(_ row: Row) -> Double {
        let name = TextMeasure.lines(row.name, points: 13, width: 50, bold: true)
        let middle = TextMeasure.lines(row.born, points: 12, width: 25)
        let reference = TextMeasure.lines(row.reference, points: 12, width: 35, bold: true) + 1
        var why = TextMeasure.lines(row.reasons, points: 11.5, width: 43)
        if !row.schools.isEmpty { why += TextMeasure.lines(row.schools, points: 11.5, width: 43) }
        let heights = [
            TextMeasure.height(name, points: 13, leading: 1.25), TextMeasure.height(middle, points: 12, leading: 1.25),
            TextMeasure.height(reference, points: 12, leading: 1.25),
            TextMeasure.height(why, points: 11.5, leading: 1.25),
        ]
        return (heights.max() ?? 0) + 3
    }
}
