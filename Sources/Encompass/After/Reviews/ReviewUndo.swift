import AuditTrail
import Casework
import Linkage
package import Pipeline
import State
import Tabular

/// Takes a decision to call a school back.
///
/// Before the sheet is on paper it is undone; a sheet on paper is withdrawn, and a person must fetch it; where the
/// school was told, neither helps: that is a correction.
package struct ReviewUndo: Sendable {
    /// What became of it.
    package struct Outcome: Sendable {
        /// The run that names the sheets not to be called.
        package var runID: String
        package var folder: String
        /// `2026-11-20-2 S001`: sheets that name the child.
        package var sheets: [String]
        /// One of them is on paper: somebody must fetch it before it is called.
        package var isPrinted: Bool

        package var exitStatus: Int32 { isPrinted ? 3 : 0 }
    }

    private let context: NightContext

    package init(_ context: NightContext) {
        var context = context
        context.callsUntil = context.configuration.calls.addedUntil
        self.context = context
    }

    /// - Throws: ``NightError/Code/referenceUnknown`` where nothing is in force, ``NightError/Code/toldAlready`` where
    ///   the school was told.
    package func undo(runID: String, child: String, by who: String, reason: String) throws -> Outcome {
        let reference = child
        let cases = try context.state.deskCases(runID: runID)
        guard let item = cases.first(where: { $0.child.text == reference }), let settled = item.settled,
            let added = settled.addedRun
        else { throw NightError(.referenceUnknown, place: reference) }
        let tellings = try context.state.tellings(of: item.child, decidedIn: added)
        guard !tellings.contains(where: \.isTold) else { throw NightError(.toldAlready, place: reference) }
        let sheets = tellings.compactMap { telling in
            telling.sheetRun.flatMap { run in telling.sheetID.map { "\(run) \($0)" } }
        }
        let isPrinted = tellings.contains(where: \.isPrinted)
        let act = HumanRecord(
            .undone, runID: runID, child: reference, who: who, from: settled.category.rawValue,
            to: isPrinted ? "withdrawn" : "undone", why: reason)
        guard let night = try context.state.run(id: runID) else {
            throw NightError(.referenceUnknown, place: runID)
        }
        let again = try ReviewedNight(night, context)
        let calls = try tellings.compactMap { telling -> WithdrawnCall? in
            guard let run = telling.sheetRun, !telling.payload.isEmpty else { return nil }
            return WithdrawnCall(urn: telling.urn, runID: run, child: try HeldChild(json: telling.payload))
        }
        var files = try again.files(
            takingBack: calls,
            addition: NightFiles.Addition(
                base: runID,
                key: Digest.of(utf8: "encompass withdrawal 1\n\(runID)\n\(reference)\n\(settled.number)"), readings: [],
                undone: [UndoneReading(runID: runID, child: item.child)]))
        files.files.append(ReviewUndo.list(tellings, item, again))
        let published = try NightRecorder(context).publish(files, acts: [act])
        if item.disposition == "notify", item.isSampled, !item.isReopened {
            // A look at a match that is taken back is none, as in the figures of the sample.
            try context.state.countCheck(
                runID: runID, origin: again.origin(of: item.child), looked: -1, wrong: -1)
        }
        return Outcome(runID: published.runID, folder: published.folder, sheets: sheets, isPrinted: isPrinted)
    }

    /// `withdrawals.csv`: the sheets that must not be called for the child. It names no one.
    private static func list(_ tellings: [UndoneTelling], _ item: DeskCase, _ night: ReviewedNight) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["run_id", "sheet_id", "child_ref", "urn", "school", "on_paper", "what_to_do"])
        for telling in tellings {
            writer.append([
                telling.sheetRun ?? "", telling.sheetID ?? "", item.child.text, telling.urn.text,
                night.schoolName(telling.urn), telling.isPrinted ? "yes" : "no",
                telling.isPrinted ? "Fetch the sheet. Do not call for this child." : "Do not call for this child.",
            ])
        }
        return PublishedFile(path: "withdrawals.csv", bytes: writer.bytes)
    }
}
