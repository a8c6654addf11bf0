import Casework
import Linkage
package import Pipeline

/// The run in counts: one page, more only where there is much to put right.
package struct SummaryPages: Sendable {
    let context: PageContext

    package init(context: PageContext) { self.context = context }

    /// Past nights of one weekday that a comparison needs.
    package static let nightsNeeded = 8
    /// Millimetres on the first page for the flow chart, the sums under it and the sentences, and on a later page
    /// for sentences alone.
    private let room = (first: 108.0, later: 210.5)

    package func bodies(_ facts: SummaryFacts) -> [PageBody] {
        let inputLines = TextMeasure.lines(inputsText(facts), points: 11, width: 182)
        let sumsLines = TextMeasure.lines(sums(facts.totals), points: 10.5, width: 182)
        let firstRoom =
            room.first - FlowChart(totals: facts.totals).millimetres
            - TextMeasure.height(sumsLines, points: 10.5, leading: 1.28)
            - TextMeasure.height(inputLines, points: 11, leading: 1.38) - (facts.standing.isEmpty ? 0 : 7)
        var pages: [[String]] = [[]]
        var used = 0.0
        for sentence in sentences(facts) {
            let lines = TextMeasure.lines(sentence, points: 12, width: 174)
            let height = TextMeasure.height(lines, points: 12, leading: 1.28) + 1.8
            if used + height > (pages.count == 1 ? firstRoom : room.later) {
                pages.append([])
                used = 0
            }
            pages[pages.count - 1].append(sentence)
            used += height
        }
        if let counted = counted(facts) {
            let lines = TextMeasure.lines(counted, points: 12, width: 174)
            let height = TextMeasure.height(lines, points: 12, leading: 1.28) + 1.8
            // Where there is no room the counts still stand in summary.json.
            if used + height <= (pages.count == 1 ? firstRoom : room.later) { pages[pages.count - 1].append(counted) }
        }
        return pages.indices.map { body(facts, sentences: pages[$0], index: $0) }
    }

    private func body(_ facts: SummaryFacts, sentences: [String], index: Int) -> PageBody {
        let frame = PageFrame(marking: .official, topLeft: context.team, runID: context.runID, sheet: "Run summary")
        var values: [String: PageValue] = [
            "isFirst": .flag(index == 0), "sentences": .list(sentences.map { ["line": .text($0)] }),
            "hasSentences": .flag(!sentences.isEmpty), "day": .text(SpokenDate.long(context.callDay)),
        ]
        if index == 0 { values.merge(firstPage(facts)) { _, new in new } }
        return PageBody(frame: frame, values: values)
    }

    private func firstPage(_ facts: SummaryFacts) -> [String: PageValue] {
        let totals = facts.totals
        let hasHistory = facts.pastNights.count >= SummaryPages.nightsNeeded
        return [
            "schools": .number(totals.schoolsToCall), "onSheets": .number(totals.childrenOnSheets),
            "heading": .text(facts.isAddition ? "Added run: ready" : "Night run: ready"),
            "standing": .text(facts.standing),
            "waiting": .number(totals.review + facts.waitingElsewhere),
            "decideBy": .text(context.settings.decideBy.text),
            "waits": .text(totals.review + facts.waitingElsewhere == 1 ? "waits" : "wait"),
            "rejected": .number(totals.rowsRejected + totals.cellsRejected),
            "schoolsWord": .text(totals.schoolsToCall == 1 ? "school to call" : "schools to call"),
            "childrenWord": .text(totals.childrenOnSheets == 1 ? "child on the sheets" : "children on the sheets"),
            "rejectedWord": .text(
                totals.rowsRejected + totals.cellsRejected == 1
                    ? "row for police to correct" : "rows for police to correct"),
            "rowsRead": .number(totals.rowsRead),
            "flow": FlowChart(totals: totals).pageValue,
            "sums": .text(sums(totals)),
            "histogram": SummaryCharts.histogram(facts.scores),
            "weekday": .text(SpokenDate.weekday(context.asOf.date)),
            "hasHistory": .flag(hasHistory),
            "comparison": hasHistory ? SummaryCharts.comparison(facts.tonight, past: facts.pastNights) : [:],
            "historyText": .text(historyText(facts.pastNights.count)),
            "timeline": SummaryCharts.timeline(moments(facts)),
            "inputsText": .text(inputsText(facts)),
        ]
    }

    /// Both sums of the conservation rule, spelled out.
    private func sums(_ totals: Totals) -> String {
        var words =
            "\(totals.rowsRead) rows = \(totals.rowsWithChildren) + \(totals.rowsWithoutChild) + "
            + "\(totals.rowsRejected); \(totals.children) children = \(totals.notify) + \(totals.review) + "
            + "\(totals.refer) + \(totals.suppress): "
        words += totals.agree ? "both sums agree." : "the sums do not agree."
        if totals.held > 0 { words += " \(totals.held) held for a later school day." }
        if totals.carriedIn > 0 { words += " \(totals.carriedIn) carried in from earlier nights." }
        if totals.cellsRejected > 0 {
            words += " \(SpokenNumber.counted(totals.cellsRejected, "cell", "cells")) rejected in rows that went on."
        }
        return words
    }

    private func historyText(_ nights: Int) -> String {
        let weekday = SpokenDate.weekday(context.asOf.date)
        let sofar =
            switch nights {
            case 0: "There are none so far."
            case 1: "There is one so far."
            default: "There are \(SpokenNumber.cardinal(nights)) so far."
            }
        return "A comparison needs eight past nights of a \(weekday). \(sofar)"
    }

    private func moments(_ facts: SummaryFacts) -> [SummaryCharts.Moment] {
        var moments: [SummaryCharts.Moment] = []
        let day = context.asOf.date
        if let police = facts.inputs.first?.writtenAt, police.date == day, police.minuteOfDay > 0 {
            moments.append(
                .init(
                    minuteOfDay: police.minuteOfDay,
                    words: "police file \(ClockTime(minuteOfDay: police.minuteOfDay).text)", isPast: true))
        }
        let asOf = ClockTime(minuteOfDay: context.asOf.minuteOfDay)
        moments.append(.init(minuteOfDay: asOf.minuteOfDay, words: "run \(asOf.text)", isPast: true))
        let settings = context.settings
        moments.append(
            .init(
                minuteOfDay: settings.decideBy.minuteOfDay, words: "decisions due \(settings.decideBy.text)",
                isPast: false))
        if let bell = facts.firstBell {
            moments.append(.init(minuteOfDay: bell.minuteOfDay, words: "first bell \(bell.text)", isPast: false))
        }
        return moments
    }

    private func sentences(_ facts: SummaryFacts) -> [String] {
        facts.putRight.map(VisibleText.shown)
    }

    private func counted(_ facts: SummaryFacts) -> String? {
        let counted = facts.quality.filter { $0.count > 0 }.map { "\($0.words) (\(SpokenNumber.grouped($0.count)))" }
        return counted.isEmpty ? nil : "Counted in the inputs: \(counted.joined(separator: ", "))."
    }

    /// Digests of police file and register by their first eight figures, ages in days, versions; the manifest has all.
    private func inputsText(_ facts: SummaryFacts) -> String {
        let files = facts.inputs.filter { ["Police file", "School extract"].contains($0.title) }.map { input in
            var words = "\(input.title) \(input.digest.prefix(8))"
            if let written = input.writtenAt {
                let days = context.asOf.date.dayNumber - written.date.dayNumber
                words += days <= 0 ? "" : " (\(SpokenNumber.counted(days, "day", "days")) old)"
            }
            return words
        }
        return files.joined(separator: ", ") + (files.isEmpty ? "" : " (SHA-256). ")
            + "Model \(facts.modelVersion), encompass \(facts.programVersion)."
    }
}
