import Casework
import Linkage
package import Pipeline

/// Turns a plan into the pages of the morning: call sheets, review sheets, named lists and the run summary.
///
/// The program cuts the pages, numbers them and says so in plain text, so that every browser prints the same paper.
package struct PageWriter: Sendable {
    private let renderer: PageRenderer
    private let phrases: Phrases

    package init(renderer: PageRenderer, phrases: Phrases) {
        self.renderer = renderer
        self.phrases = phrases
    }

    /// With the built-in templates and phrases, and a council's own in place of some.
    package init(templates: [String: String] = [:], ownPhrases: String = "") throws(PageError) {
        self.init(
            renderer: try PageTemplates.renderer(overriding: templates),
            phrases: try Phrases(builtIn: PageTemplates.phrases, overriding: ownPhrases))
    }

    /// All HTML pages and `summary.json`, in the order of the published folder's table.
    package func pages(
        _ plan: CallPlan, _ context: PageContext, summary: SummaryFacts
    ) throws(PageError) -> [PublishedFile] {
        let day = SpokenDate.long(context.callDay)
        let (list, sheets) = callPages(plan, context)
        let template = context.settings.isLargePrint ? "large-sheets" : "call-sheets"
        var files = [
            try file(
                "call-sheets.html", template, "\(plan.earlier.isBeside ? "Added" : "Call") sheets, \(day)",
                list + sheets.joined())
        ]
        for (sheet, bodies) in zip(plan.sheets, sheets) {
            files.append(try file(PageWriter.path(of: sheet), template, "Call \(sheet.number), \(day)", bodies))
        }
        files += try withdrawals(plan, context, day)
        files.append(
            try file(
                "review.html", "review", "Review sheets, \(day)",
                ReviewPages(phrases: phrases, context: context).bodies(plan.reviews)))
        files.append(
            try file(
                "referrals.html", "referrals", "Named lists, \(day)",
                ReferralPages(phrases: phrases, context: context).bodies(plan.referrals)))
        files.append(
            try file(
                "run-summary.html", "run-summary", "Night run \(context.runID)",
                SummaryPages(context: context).bodies(summary)))
        files.append(PublishedFile(path: "summary.json", text: SummaryJSON.text(summary, context)))
        return files
    }

    /// One page a school whose notification is taken back, and all of them together; no file where there is none.
    private func withdrawals(
        _ plan: CallPlan, _ context: PageContext, _ day: String
    ) throws(PageError) -> [PublishedFile] {
        guard !plan.withdrawalSheets.isEmpty else { return [] }
        let pages = WithdrawalPages(phrases: phrases, context: context)
        var files = [
            try file(
                "withdrawals.html", "withdrawals", "Withdrawals, \(day)", pages.bodies(plan.withdrawalSheets))
        ]
        for sheet in plan.withdrawalSheets {
            files.append(
                try file(
                    PageWriter.path(of: sheet), "withdrawals",
                    "Withdrawal \(sheet.number), \(day)", pages.bodies(of: sheet)))
        }
        return files
    }

    /// `sheets/004-900024.html`
    package static func path(of sheet: CallSheet) -> String {
        "sheets/\(sheet.id.dropFirst())-\(sheet.school.urn.text).html"
    }

    /// `sheets/W001-900024.html`
    package static func path(of sheet: WithdrawalSheet) -> String {
        "sheets/\(sheet.id)-\(sheet.school.urn.text).html"
    }

    /// The list of calls and the pages of each sheet, in the configured layout.
    private func callPages(_ plan: CallPlan, _ context: PageContext) -> (list: [PageBody], sheets: [[PageBody]]) {
        let total = plan.lastNumber
        guard context.settings.isLargePrint else {
            let calls = CallSheetPages(phrases: phrases, context: context)
            return (
                CallListPages(phrases: phrases, context: context).bodies(plan),
                plan.sheets.map { calls.bodies(of: $0, total: total) }
            )
        }
        let calls = LargeSheetPages(phrases: phrases, context: context)
        return (
            LargeListPages(phrases: phrases, context: context).bodies(plan),
            plan.sheets.map { calls.bodies(of: $0, total: total) }
        )
    }

    private func file(
        _ path: String, _ template: String, _ title: String, _ bodies: [PageBody]
    ) throws(PageError) -> PublishedFile {
        let page: PageValue = [
            "title": .text(title), "pages": PageBody.numbered(Self.complete(bodies), states: PageWitness.blanks),
        ]
        return PublishedFile(path: path, text: try renderer.render(template, page) + "\n")
    }

    /// Gives all kinds of pages of a pack all flags, so that a template never looks further up for one.
    private static func complete(_ bodies: [PageBody]) -> [PageBody] {
        bodies.map { body in
            var body = body
            for key in ["isList", "isCall", "isBlind"] where body.values[key] == nil { body.values[key] = false }
            return body
        }
    }
}
