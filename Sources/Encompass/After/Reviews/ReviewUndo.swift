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

    package init(_ context: NightContext) { self.context = context }

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
        let witnessed = try context.witnessed([act])
        let day = context.asOf.date
        let generation = try context.state.nextGeneration(on: day)
        let newRun = "\(day.isoText)-\(generation)"
        let files = try Manifest(
            runID: newRun, asOf: context.asOfMoment, program: context.programVersion,
            configuration: context.configurationDigest, modelVersion: context.model.version,
            model: context.modelDigest, inputs: []
        ).sealing([ReviewUndo.list(tellings, item, isPrinted: isPrinted)])
        var record = RunRecord(
            runID: newRun, day: day, generation: generation, asOf: context.asOfMoment.isoText,
            inputsKey: Digest.of(utf8: "encompass withdrawal 1\n\(runID)\n\(reference)\n\(settled.number)").hexText,
            totals: String(decoding: try RunTotals(totals: Totals(), warnings: []).json(), as: UTF8.self),
            program: context.programVersion, events: witnessed.events, outputs: files.map { OutputRecord($0) },
            trail: witnessed.trail)
        record.traces.addedTo = runID
        record.traces.undone = [UndoneReading(runID: runID, child: item.child)]
        try context.state.commit(record)
        try context.writeTrail()
        let published = try Publisher(
            output: context.configuration.paths.output, files: context.files, state: context.state
        ).publish(runID: newRun) { _ in }
        return Outcome(runID: newRun, folder: published.folder, sheets: sheets, isPrinted: isPrinted)
    }

    /// `withdrawals.csv`: the sheets that must not be called for the child. It names no one.
    private static func list(_ tellings: [UndoneTelling], _ item: DeskCase, isPrinted: Bool) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["run_id", "sheet_id", "child_ref", "urn", "on_paper", "what_to_do"])
        for telling in tellings {
            writer.append([
                telling.sheetRun ?? "", telling.sheetID ?? "", item.child.text, telling.urn.text,
                telling.isPrinted ? "yes" : "no",
                telling.isPrinted ? "Fetch the sheet. Do not call for this child." : "Do not call for this child.",
            ])
        }
        return PublishedFile(path: "withdrawals.csv", bytes: writer.bytes)
    }
}
