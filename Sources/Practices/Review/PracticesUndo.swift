import AuditTrail
import Casework
import Linkage
package import Pipeline
import State
import Tabular

/// Takes a person's decision back: the person waits again.
///
/// The program does not send notices, so it does not know whether one has gone out. A run of its own says which notice
/// must not be sent, or must be called back, and the command ends with 3 until a person has seen to it.
package struct PracticesUndo: Sendable {
    package struct Outcome: Sendable {
        /// The run that names the notices; empty where the decision had made none.
        package var runID = ""
        package var folder = ""
        /// `practices-2026-11-20-2 Y90001`: whose notice names the person.
        package var notices: [String] = []

        package var exitStatus: Int32 { notices.isEmpty ? 0 : 3 }
    }

    private let context: NightContext
    private let recorder: SisterRecorder

    package init(_ context: NightContext) {
        self.context = context
        recorder = SisterRecorder.practices(context)
    }

    package func undo(runID: String, person: String, by who: String, reason: String) throws -> Outcome {
        guard let run = try context.state.sisterRun(id: runID), run.process == recorder.process.text else {
            throw PracticesError(.runUnknown, place: runID)
        }
        let item = try context.state.sisterCases(of: recorder.process, runID: runID).first { $0.person.text == person }
        guard let item, let settled = item.settled else { throw PracticesError(.personUnknown, place: person) }
        let notices = try settled.addedRun.map { try context.state.sisterNotices(runID: $0, person: item.person) } ?? []
        let undone = [UndoneReading(runID: runID, child: item.person)]
        let act = HumanRecord(
            .undone, runID: runID, child: person, who: who, from: settled.category.rawValue,
            to: notices.isEmpty ? "undone" : "withdrawn", why: reason)
        guard let added = settled.addedRun, !notices.isEmpty, let trail = context.trail else {
            let witnessed = try context.witnessed([act])
            try context.state.recordSisters([], undone: undone, events: witnessed.events, trail: witnessed.trail)
            try context.writeTrail()
            return Outcome()
        }
        try recorder.recover()
        let practices = try PracticesRun(context)
        var (work, _) = try practices.added([], to: practices.recompute(runID))
        work.files.append(PracticesUndo.list(notices, of: added))
        work.warnings.append(
            "\(notices.count) \(notices.count == 1 ? "notice is" : "notices are") taken back: see withdrawals.csv.")
        work.addition = SisterWork.Addition(
            base: runID, key: Digest.of(utf8: "encompass withdrawal 1\n\(runID)\n\(person)\n\(settled.number)"),
            undone: undone, acts: [act])
        let outcome = try recorder.publishAlone(work, trail)
        return Outcome(
            runID: outcome.runID, folder: outcome.folder, notices: notices.map { "\(added) \($0.recipient)" })
    }

    /// `withdrawals.csv`: the notices that must not be sent, or must be called back. It names no one.
    private static func list(_ notices: [SisterNotice], of run: String) -> PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["run_id", "practice_code", "person_ref", "what_to_do"])
        for notice in notices {
            writer.append([
                run, notice.recipient, notice.person.text,
                "Do not send the notice. If it went out, ask the practice today to delete it.",
            ])
        }
        return PublishedFile(path: "withdrawals.csv", bytes: writer.bytes)
    }
}
