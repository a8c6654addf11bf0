import Casework
import Linkage
import Pipeline

/// What the review desk knows: the doubtful children as on the review sheets, with all candidates that were kept.
struct ReviewDesk: Sendable {
    let phrases: Phrases
    let context: PageContext

    /// The columns that `review import` takes, those that only a desk knows among them.
    static let columns = ReviewLine.columns + ReviewLine.deskColumns

    func facts(_ reviews: [ReviewSheet]) -> [String: JSONValue] {
        [
            "columns": .list(ReviewDesk.columns.map { .text($0) }),
            "forcedNeedsTwo": .flag(context.settings.twoReaders.contains(.forced)),
            "children": .list(reviews.map(child)),
        ]
    }

    private func child(_ review: ReviewSheet) -> JSONValue {
        let decision = review.decision
        let pages = ReviewPages(phrases: phrases, context: context)
        let groups = groups(review)
        let fields = (groups.first?.table ?? ReviewTable(review, phrases: phrases)).rows()
        let shares = pages.percentages(decision.shortlist, shown: groups.first?.candidates ?? [])
        let number = String(review.number)
        return .object([
            "sheet": .text("R" + String(repeating: "0", count: max(0, 3 - number.count)) + number),
            "ref": .text(decision.child.reference.text),
            "name": .text(ReviewPages.name(decision)),
            "where": .text(
                "\(VisibleText.shortened(decision.child.incident.occurrenceNumber, to: 40)), "
                    + "row \(decision.child.source.row)"),
            "two": .flag(context.settings.twoReaders.contains(.callFirst) && decision.isCallFirst),
            "hints": .list(pages.hints(decision).map { .text($0) }),
            "none": .text(shares.noneWords),
            "compared": .text(SpokenNumber.grouped(decision.shortlist.comparedCount)),
            "fields": .list(
                fields.map {
                    .object(["title": .text($0.title), "police": .text($0.police), "line": .text($0.policeLine)])
                }),
            "candidates": .list(groups.flatMap { candidates($0, isFirst: $0.offset == 0, shares.candidates) }),
        ])
    }

    /// Five candidates as the sheet's table shows them, and where they begin in the shortlist.
    private struct Group {
        var offset: Int
        var table: ReviewTable
        var candidates: [Candidate] { table.candidates }
        func rows() -> [ReviewTable.Row] { table.rows() }
    }

    /// The shortlist five by five, each five through the table of the printed sheet.
    private func groups(_ review: ReviewSheet) -> [Group] {
        let all = review.decision.shortlist.candidates
        return stride(from: 0, to: all.count, by: 5).map { start in
            var part = review
            part.decision.shortlist.candidates = Array(all[start..<min(start + 5, all.count)])
            part.schoolNames = Array(review.schoolNames.dropFirst(start).prefix(5))
            return Group(offset: start, table: ReviewTable(part, phrases: phrases))
        }
    }

    private func candidates(_ group: Group, isFirst: Bool, _ percents: [Int]) -> [JSONValue] {
        let rows = group.rows()
        return group.candidates.indices.map { index in
            let candidate = group.candidates[index]
            let percent = isFirst && index < percents.count ? percents[index] : Int(candidate.posterior * 100)
            let name = [candidate.pupil.displayGivenName, candidate.pupil.displayFamilyName]
            return .object([
                "pupil": .text(candidate.pupil.id),
                "name": .text(VisibleText.shortened(name.filter { !$0.isEmpty }.joined(separator: " "), to: 60)),
                "percent": .text(Shares.words(percent, of: candidate.posterior) + "%"),
                "share": .integer(percent),
                // Below the share at which a child is reviewed at all, a person goes against the figures.
                "forced": .flag(candidate.posterior < context.settings.reviewAt),
                "cells": .list(rows.map { cell($0.cells[index], adds: adds($0.title, candidate)) }),
            ])
        }
    }

    private func cell(_ cell: ReviewTable.Cell, adds: String) -> JSONValue {
        .object([
            "runs": .list(cell.runs.map { .list([.text($0.text), .flag($0.isMarked)]) }),
            "lines": .list(cell.lines.map { .text($0) }),
            "mark": .text(mark(cell.agreement)), "word": .text(cell.word), "adds": .text(adds),
        ])
    }

    private func mark(_ agreement: Finding.Agreement) -> String {
        switch agreement {
        case .same: "same"
        case .close: "close"
        case .different: "different"
        case .unknown: "unknown"
        }
    }

    /// What the field of this row adds, as the bars of the sheet say it: `×300`.
    private func adds(_ title: String, _ candidate: Candidate) -> String {
        let parts: [(words: String, attributes: Set<Finding.Attribute>)] =
            switch title {
            case "First name": [("", [.givenNames])]
            case "Family name": [("", [.familyName]), ("both names ", [.namePair])]
            case "Born": [("", [.birthDate])]
            case "Girl or boy": [("", [.sex])]
            case "Home": [("", [.postcode]), ("household ", [.household])]
            case "School": [("", [.school])]
            default: []
            }
        return parts.compactMap { words, attributes in
            let found = candidate.findings.filter { attributes.contains($0.attribute) && $0.level != "missing" }
            return found.isEmpty ? nil : words + Times.words(bits: found.reduce(0) { $0 + $1.bits })
        }.joined(separator: ", ")
    }
}
