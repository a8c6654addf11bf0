import Casework
package import Pipeline

/// The doubtful children, one a page, for the person who decides.
package struct ReviewPages: Sendable {
    let phrases: Phrases
    let context: PageContext

    static let letters = ["A", "B", "C", "D", "E"]

    package init(phrases: Phrases, context: PageContext) {
        self.phrases = phrases
        self.context = context
    }

    /// The pages; one that says so where nothing waits.
    package func bodies(_ reviews: [ReviewSheet]) -> [PageBody] {
        guard !reviews.isEmpty else {
            return [
                PageBody(frame: frame("Review list"), values: ["isQuiet": true, "isReview": false, "isBlind": false])
            ]
        }
        let second = BlindReviewPages(phrases: phrases, context: context)
        return reviews.map { body($0) } + reviews.filter { isReadTwice($0) }.map { second.body($0) }
    }

    /// Whether the sheet has a second reader, by the council's rule.
    private func isReadTwice(_ review: ReviewSheet) -> Bool {
        guard !review.decision.shortlist.candidates.isEmpty else { return false }
        return switch context.settings.secondReader {
        case .never: false
        case .callFirst: review.decision.isCallFirst
        case .always: true
        }
    }

    /// `R004`, and `R004a` where a second reader has `R004b`.
    static func sheetID(_ review: ReviewSheet) -> String {
        let number = String(review.number)
        return "R" + String(repeating: "0", count: max(0, 3 - number.count)) + number
    }

    private func frame(_ sheet: String) -> PageFrame {
        PageFrame(
            marking: .officialSensitive, topLeft: "Review sheet, \(SpokenDate.long(context.callDay))",
            runID: context.runID, sheet: sheet)
    }

    private func body(_ review: ReviewSheet) -> PageBody {
        let decision = review.decision
        let table = ReviewTable(review, phrases: phrases)
        let rows = table.rows()
        let shown = table.candidates
        let sheet = ReviewPages.sheetID(review)
        let waterfall = Waterfall(
            candidates: Array(shown.prefix(3)), prior: decision.shortlist.prior, stripes: "stripes-\(sheet)")
        let shares = percentages(decision.shortlist, shown: shown)
        let size = typeSize(
            rows, hints: hints(decision), waterfall: waterfall,
            name: ReviewPages.name(decision), columns: shown.count)
        return PageBody(
            frame: frame(
                isReadTwice(review) ? "Sheet \(sheet)a. Second reader uses \(sheet)b." : "Sheet \(sheet)"),
            values: [
                "isQuiet": false, "isReview": true, "isBlind": false,
                "size": .text(size),
                "name": .text(ReviewPages.name(decision)),
                "isLongName": .flag(ReviewPages.isLong(ReviewPages.name(decision))),
                "decideBy": .text(context.settings.decideBy.text),
                "reference": .text(VisibleText.shortened(decision.child.incident.occurrenceNumber, to: 40)),
                "sourceRow": .number(decision.child.source.row),
                "candidates": .list(
                    shown.indices.map {
                        [
                            "letter": .text(ReviewPages.letters[$0]), "percent": .text(shares.words[$0]),
                            "pupil": .text(VisibleText.shortened(shown[$0].pupil.id, to: 20)),
                        ]
                    }),
                "rows": .list(rows.map(\.pageValue)),
                "hasWaterfall": .flag(!shown.isEmpty),
                "waterfall": waterfall.pageValue,
                "compared": .text(SpokenNumber.grouped(decision.shortlist.comparedCount)),
                "hints": .list(hints(decision).map { ["hint": .text($0)] }),
                "none": .text(shares.noneWords),
            ])
    }

    static func name(_ decision: Decision) -> String {
        let written = decision.child.written
        let name = [written.givenNames, written.familyName].filter { !$0.isEmpty }.joined(separator: " ")
        return VisibleText.shortened(name, to: 60)
    }

    /// Shares in full percent; what is not a candidate on the page is none of them.
    func percentages(
        _ shortlist: Shortlist, shown: [Candidate]
    ) -> (candidates: [Int], words: [String], noneWords: String) {
        let unseen = shortlist.candidates.dropFirst(shown.count).reduce(0) { $0 + $1.posterior }
        let rest = shortlist.none + shortlist.sibling + shortlist.others + unseen
        let percent = Shares.percent(shown.map(\.posterior) + [rest])
        return (
            Array(percent.dropLast()), zip(percent, shown).map { Shares.words($0, of: $1.posterior) },
            Shares.words(percent.last ?? 0, of: rest)
        )
    }

    /// The computed hints, the first four of at most 110 letters each; then the reasons in words, together.
    func hints(_ decision: Decision) -> [String] {
        // What a hint says already is not said again as a reason.
        let said = decision.hints.compactMap { $0.split(separator: ".").first.map { "\($0)." } }
        let reasons = said.reduce(ReasonWords.why(decision, phrases: phrases)) {
            $0.replacing($1, with: "").split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        return decision.hints.prefix(4).map { VisibleText.shortened($0, to: 110) }
            + (reasons.isEmpty ? [] : [VisibleText.shortened(reasons, to: 160)])
    }

    /// The largest type in which the child stays on one page: normal, small, smallest.
    private func typeSize(
        _ rows: [ReviewTable.Row], hints: [String], waterfall: Waterfall, name: String, columns: Int
    ) -> String {
        let title = ReviewPages.titleHeight(name)
        let hintsHeight = hints.reduce(0.0) {
            $0 + TextMeasure.height(TextMeasure.lines($1, points: 11, width: 77), points: 11, leading: 1.25) + 2
        }
        let low = max(waterfall.millimetres + 17, hintsHeight + 46)
        for (size, points) in [("normal", 11.5), ("small", 9.5)] {
            let table = rows.reduce(0.0) { $0 + $1.height(points: points, columns: columns) }
            if table + low + title + 22 <= 174.5 { return size }
        }
        return "smallest"
    }

    /// Names of more than 40 letters have a smaller heading.
    static func isLong(_ name: String) -> Bool { name.count > 40 }

    static func titleHeight(_ name: String) -> Double {
        let points = isLong(name) ? 15.0 : 22.0
        let lines = TextMeasure.lines("Which child is \(name)?", points: points, width: 225, bold: true)
        return max(7.5, TextMeasure.height(lines, points: points, leading: 1.05)) + 2.2
    }
}
