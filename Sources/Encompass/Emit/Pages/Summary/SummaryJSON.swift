import Casework
import Linkage
import Pipeline

/// `summary.json`: the same facts for programs, with sorted keys and nobody's name.
package enum SummaryJSON {
    package static func text(_ facts: SummaryFacts, _ context: PageContext) -> String {
        let totals = facts.totals
        let lists = Dictionary(
            uniqueKeysWithValues: ReferralList.allCases.map {
                ($0.rawValue, JSONValue.integer(totals.referredByList[$0] ?? 0))
            })
        let document = JSONValue.object([
            "as_of": .text(facts.asOf.isoText), "call_day": .text(context.callDay.isoText),
            "council": .text(context.council), "run_id": .text(context.runID),
            "model_version": .text(facts.modelVersion), "program_version": .text(facts.programVersion),
            "rows": .object([
                "read": .integer(totals.rowsRead), "without_child": .integer(totals.rowsWithoutChild),
                "with_children": .integer(totals.rowsWithChildren), "rejected": .integer(totals.rowsRejected),
                "cells_rejected": .integer(totals.cellsRejected),
            ]),
            "children": .object([
                "all": .integer(totals.children), "notify": .integer(totals.notify), "review": .integer(totals.review),
                "refer": .integer(totals.refer), "suppress": .integer(totals.suppress), "held": .integer(totals.held),
                "carried_in": .integer(totals.carriedIn), "on_sheets": .integer(totals.childrenOnSheets),
            ]),
            "added_by_decision": .flag(facts.isAddition), "standing": .text(facts.standing),
            "waiting_elsewhere": .integer(facts.waitingElsewhere),
            "schools_to_call": .integer(totals.schoolsToCall), "sums_agree": .flag(totals.agree),
            "referred": .object(lists),
            "scores": .object([
                "counts": .list(facts.scores.counts.map { .integer($0) }),
                "notify_at": .decimal(facts.scores.notifyAt, places: 6),
                "review_at": .decimal(facts.scores.reviewAt, places: 6),
            ]),
            "quality": .object(
                Dictionary(facts.quality.map { ($0.code, JSONValue.integer($0.count)) }, uniquingKeysWith: { $1 })),
            "inputs": .list(facts.inputs.map { input(of: $0) }),
            "past_nights": .list(facts.pastNights.map { night(of: $0) }),
            "put_right": .list(facts.putRight.map { .text($0) }),
        ])
        return document.line + "\n"
    }

    private static func input(of fact: InputFact) -> JSONValue {
        var object: [String: JSONValue] = ["title": .text(fact.title), "sha256": .text(fact.digest)]
        if let written = fact.writtenAt { object["written_at"] = .text(written.isoText) }
        if let rows = fact.rows { object["rows"] = .integer(rows) }
        return .object(object)
    }

    private static func night(of counts: NightCounts) -> JSONValue {
        .object([
            "rows": .integer(counts.rows), "children": .integer(counts.children), "notify": .integer(counts.notify),
            "review": .integer(counts.review), "rejected": .integer(counts.rejected),
        ])
    }
}
