import Casework
import Linkage
import Pipeline

/// The second reader's copy of a review sheet: the same fields, without shares, weights, hints or the first order.
///
/// The candidates stand in the order of their names under letters that the first sheet does not use, so that neither
/// place nor letter says who is likeliest. The pupil's number under each letter tells both readers' choices apart.
struct BlindReviewPages: Sendable {
    let phrases: Phrases
    let context: PageContext

    static let letters = ["V", "W", "X", "Y", "Z"]

    func body(_ review: ReviewSheet) -> PageBody {
        let reordered = BlindReviewPages.reordered(review)
        let decision = reordered.decision
        let table = ReviewTable(reordered, phrases: phrases)
        let rows = table.rows()
        let name = ReviewPages.name(decision)
        let hints = hints(decision)
        return PageBody(
            frame: PageFrame(
                marking: .officialSensitive, topLeft: "Second reader, \(SpokenDate.long(context.callDay))",
                runID: context.runID, sheet: "Sheet \(ReviewPages.sheetID(review))b"),
            values: [
                "isQuiet": false, "isReview": false, "isBlind": true,
                "size": .text(typeSize(rows, hints: hints, name: name, columns: table.candidates.count)),
                "name": .text(name), "isLongName": .flag(ReviewPages.isLong(name)),
                "decideBy": .text(context.settings.decideBy.text),
                "reference": .text(VisibleText.shortened(decision.child.incident.occurrenceNumber, to: 40)),
                "sourceRow": .number(decision.child.source.row),
                "candidates": .list(
                    table.candidates.indices.map {
                        [
                            "letter": .text(BlindReviewPages.letters[$0]),
                            "pupil": .text(VisibleText.shortened(table.candidates[$0].pupil.id, to: 20)),
                        ]
                    }),
                "rows": .list(rows.map(\.pageValue)),
                "hints": .list(hints.map { ["hint": .text($0)] }),
            ])
    }

    /// The five candidates of the first sheet by name, birth date and number, with their schools.
    static func reordered(_ review: ReviewSheet) -> ReviewSheet {
        let shown = Array(review.decision.shortlist.candidates.prefix(5))
        let order = shown.indices.sorted { left, right in
            func key(_ index: Int) -> (String, String, Int, String) {
                let pupil = shown[index].pupil
                return (
                    pupil.displayFamilyName.lowercased(), pupil.displayGivenName.lowercased(),
                    pupil.birthDate?.dayNumber ?? 0, pupil.id
                )
            }
            return key(left) < key(right)
        }
        var result = review
        result.decision.shortlist.candidates = order.map { shown[$0] }
        result.schoolNames = order.map { $0 < review.schoolNames.count ? review.schoolNames[$0] : [] }
        return result
    }

    /// What is true of the child as recorded; nothing that compares the candidates with each other.
    private func hints(_ decision: Decision) -> [String] {
        decision.child.notes.map { ReasonWords.words($0.rawValue, phrases: phrases) }.prefix(4).map {
            VisibleText.shortened($0, to: 110)
        }
    }

    /// The largest type in which the child stays on one page.
    private func typeSize(_ rows: [ReviewTable.Row], hints: [String], name: String, columns: Int) -> String {
        let low = max(48, Double(hints.count) * 12)
        for (size, points) in [("normal", 11.5), ("small", 9.5)] {
            let table = rows.reduce(0.0) { $0 + $1.height(points: points, columns: columns) }
            if table + low + ReviewPages.titleHeight(name) + 26 <= 174.5 { return size }
        }
        return "smallest"
    }
}
