import Casework
import Linkage
package import Pipeline
package import State
import Tabular

/// The record of wrong disclosures that an information officer needs: what, when, who, and what was done.
///
/// It names schools and references, and no child. A breach that is a risk to people is to be reported within 72 hours
/// of becoming known (UK GDPR, article 33).
package struct BreachRecord: Sendable {
    package static let hoursToReport = 72

    package let corrections: [Correction]
    /// The call by which too much or the wrong was said, by the record's number; nothing where no try is kept.
    private let calls: [Int: CallTry]

    package init(_ state: StateStore) throws {
        corrections = try state.corrections()
        var calls: [Int: CallTry] = [:]
        for item in corrections {
            let line = try state.sheetLines(runID: item.runID)
                .first { $0.sheetID == item.sheetID && $0.child == item.child }
            let tries = line?.tries.filter { $0.at <= item.foundAt } ?? []
            calls[item.number] = tries.last(where: \.code.isTold) ?? tries.last
        }
        self.calls = calls
    }

    /// `breaches.csv`.
    package var file: PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append([
            "number", "kind", "run_id", "sheet_id", "child_ref", "urn_told", "called_at", "spoke_to",
            "called_by", "found_at", "found_by", "report_by",
            "recorded_at", "done",
        ])
        for item in corrections {
            let reportBy = WallMinute(number: item.foundAt.number + BreachRecord.hoursToReport * 60)
            writer.append([
                String(item.number), item.kind.rawValue, item.runID, item.sheetID, item.child.text, item.urn.text,
                calls[item.number]?.at.time.isoText ?? "", calls[item.number]?.spokeTo ?? "",
                calls[item.number]?.initials ?? "", item.foundAt.time.isoText, item.foundBy, reportBy.time.isoText,
                item.recordedAt, item.done,
            ])
        }
        return PublishedFile(path: "breaches.csv", bytes: writer.bytes)
    }
}

/// Begins the record of a wrong disclosure.
package struct OutcomeCorrection: Sendable {
    private let context: NightContext

    package init(_ context: NightContext) { self.context = context }

    /// Records that a wrong school, or too much, was told, and answers with the record's number.
    ///
    /// The match is put in doubt again; what has been said cannot be taken back by a program.
    package func begin(
        runID: String, sheetID: String, child: String, kind: Correction.Kind, foundBy: String, foundAt: WallMinute,
        done: String
    ) throws -> Int {
        let lines = try context.state.sheetLines(runID: runID)
        guard let line = lines.first(where: { $0.sheetID == sheetID && $0.child.text == child }) else {
            throw NightError(.referenceUnknown, place: "\(runID) \(sheetID) \(child)")
        }
        guard foundAt <= WallMinute(context.asOf), foundAt.day >= line.callDay else {
            throw NightError(.timeImpossible, place: foundAt.time.isoText)
        }
        // Too much may be said to somebody who was told nothing else; a wrong school or child was told.
        guard line.isTold || kind == .tooMuchSaid && !line.tries.isEmpty else {
            throw NightError(.notTold, place: "\(runID) \(sheetID) \(child)")
        }
        let known = try context.state.corrections().first {
            $0.runID == runID && $0.sheetID == sheetID && $0.child == line.child && $0.kind == kind
        }
        if let known { throw NightError(.recordedAlready, place: String(known.number)) }
        let event = HumanRecord(
            .corrected, runID: runID, child: child, who: foundBy, from: sheetID, to: kind.rawValue, why: done)
        let witnessed = try context.witnessed([event])
        let number = try context.state.record(
            Correction(
                runID: runID, sheetID: sheetID, child: line.child, urn: line.urn, kind: kind, foundAt: foundAt,
                foundBy: foundBy, done: done, recordedAt: context.asOfMoment.isoText),
            events: witnessed.events, trail: witnessed.trail)
        try context.writeTrail()
        return number
    }

    /// Adds what was done since.
    package func add(_ done: String, to number: Int, by who: String) throws {
        let event = HumanRecord(.corrected, who: who, from: "record \(number)", to: "added", why: done)
        let dated = "\(context.asOf.isoText) \(who): \(done)"
        let witnessed = try context.witnessed([event])
        try context.state.add(dated, toCorrection: number, events: witnessed.events, trail: witnessed.trail)
        try context.writeTrail()
    }
}
