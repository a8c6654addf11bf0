import AuditTrail
import Casework
import Pipeline
import State

/// A past run as the audit trail tells it: its own records, and what people and runs had recorded before it.
struct KeptRun {
    let runID: String
    let opened: FoundRecord
    /// From its opening to its end, in order.
    let records: [FoundRecord]
    /// The leaf hashes up to its end.
    private let leaves: [Digest]
    private let outcomes: [StateBefore.Outcome]
    private let undoneSince: [(runID: String, child: String)]
    private let openedBefore: FoundRecord?

    init(_ runID: String, desk: AuditDesk) throws {
        self.runID = runID
        let kinds: Set<String> = [TrailKind.runOpened.rawValue, TrailKind.human.rawValue]
        let found = try desk.records { $0["run"]?.text == runID || kinds.contains($0["t"]?.text ?? "") }
        records = found.filter { $0.members["run"]?.text == runID }
        guard let opened = records.first, opened.members["t"]?.text == TrailKind.runOpened.rawValue,
            records.last?.members["t"]?.text == TrailKind.runClosed.rawValue,
            records.enumerated().allSatisfy({ $1.index == opened.index + $0 })
        else { throw AuditError(.pruned, place: runID) }
        self.opened = opened
        openedBefore = found.last {
            // The rules the trail remembers are the schools'; other processes state theirs in their own openings.
            $0.index < opened.index && $0.members["t"]?.text == TrailKind.runOpened.rawValue
                && $0.members["process"] == nil
        }
        leaves = Array(try desk.folder.allLeaves().prefix(opened.index + records.count))
        let acts = found.filter { $0.members["t"]?.text == TrailKind.human.rawValue }
        outcomes = KeptRun.outcomes(acts.filter { $0.index < opened.index })
        undoneSince = acts.filter {
            $0.index > opened.index && $0.members["act"]?.text == HumanRecord.Kind.undone.rawValue
        }.map { ($0.members["of_run"]?.text ?? "", $0.members["child"]?.text ?? "") }
    }

    /// What had been reported: of a try that was reported twice, the newer code.
    private static func outcomes(_ acts: [FoundRecord]) -> [StateBefore.Outcome] {
        var codes: [StateBefore.Outcome: Int] = [:]
        for act in acts where act.members["act"]?.text == HumanRecord.Kind.outcome.rawValue {
            let parts = (act.members["from"]?.text ?? "").split(separator: " ").map(String.init)
            let code = (act.members["to"]?.text ?? "").split(separator: " ").last.flatMap { Int($0) }
            guard parts.count == 3, let number = Int(parts[2]), let code else { continue }
            let item = StateBefore.Outcome(
                runID: act.members["of_run"]?.text ?? "", sheetID: parts[0], child: act.members["child"]?.text ?? "",
                number: number, code: 0)
            codes[item] = code
        }
        return codes.map { item, code in
            var item = item
            item.code = code
            return item
        }
    }

    /// The state as the run found it.
    var before: StateBefore {
        let frontier = tree(leaves.prefix(opened.index))
        let rules = openedBefore.map { record in
            ["configuration", "model", "program"].map { record.members[$0]?.text ?? "" }.joined(separator: " ")
        }
        return StateBefore(
            runID: runID, trailSize: opened.index, root: frontier.root.bytes, frontier: frontier.bytes,
            newestDay: openedBefore?.members["day"]?.text ?? "", rules: rules ?? "", outcomes: outcomes,
            undoneSince: undoneSince)
    }

    /// What the footers of its pages state.
    var paper: PaperCheckpoint { PaperCheckpoint(size: leaves.count, root: tree(leaves[...]).root) }
    var key: String { opened.members["key"]?.text ?? "" }

    private func tree(_ leaves: ArraySlice<Digest>) -> MerkleFrontier {
        var frontier = MerkleFrontier()
        for leaf in leaves { frontier.append(leaf) }
        return frontier
    }

    /// When each input was written, where the trail says so.
    var modified: [Moment?] {
        (opened.members["modified"]?.items ?? []).map { item in
            item.number.flatMap { $0 == 0 ? nil : Moment(secondsSinceEpoch: $0) }
        }
    }

    var leftOutCount: Int { opened.members["left_out"]?.number ?? 0 }

    var acceptances: Acceptances {
        let words = (opened.members["accepted"]?.items ?? []).compactMap(\.text)
        return Acceptances(
            matters: words.compactMap { Acceptances.Matter(rawValue: $0) },
            by: opened.members["accepted_by"]?.text ?? "")
    }

    /// The word for what differs, where the rules of today are not those of the run.
    func differingRule(_ configuration: Digest, model: Digest) -> String? {
        [
            ("configuration", configuration.hexText), ("model", model.hexText), ("program", Program.version),
        ].first { opened.members[$0.0]?.text != $0.1 }?.0
    }
}
