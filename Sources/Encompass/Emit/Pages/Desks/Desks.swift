import Casework
import Linkage
package import Pipeline

/// The two desks of the morning, for those who decide and call at a screen: the printed sheets say the same.
package struct Desks: Sendable {
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

    /// `review-desk.html` and `call-desk.html`.
    package func files(_ plan: CallPlan, _ context: PageContext) throws(PageError) -> [PublishedFile] {
        let review = ReviewDesk(phrases: phrases, context: context).facts(plan.reviews)
        let calls = CallDesk(phrases: phrases, context: context).facts(plan.sheets)
        return [
            try DeskPage(
                kind: .review, context: context, facts: facts(review, "decisions", context.settings.decideBy, context)
            )
            .file(renderer),
            try DeskPage(
                kind: .call, context: context, facts: facts(calls, "outcomes", context.settings.deadline, context)
            )
            .file(renderer),
        ]
    }

    /// What both desks know, beside their own: the run, the day, until when they count and when they close.
    private func facts(
        _ own: [String: JSONValue], _ file: String, _ deadline: ClockTime, _ context: PageContext
    ) -> JSONValue {
        let shared: [String: JSONValue] = [
            "run": .text(context.runID), "day": .text(SpokenDate.long(context.callDay)), "file": .text(file),
            "deadline": .text("\(context.callDay.isoText)T\(deadline.text)"), "until": .text(closing(context)),
            "words": DeskWords(phrases).value,
        ]
        return .object(shared.merging(own) { _, own in own })
    }

    /// The configured time on the day of the calls; without one the midnight that ends the day. London time.
    private func closing(_ context: PageContext) -> String {
        context.settings.desksUntil.map { "\(context.callDay.isoText)T\($0.text)" }
            ?? "\(context.callDay.adding(days: 1).isoText)T00:00"
    }
}
