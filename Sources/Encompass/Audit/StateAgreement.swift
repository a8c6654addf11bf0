import AuditTrail
import Linkage
import Pipeline
import State

/// Whether the state's decisions and calls are those of the audit trail: somebody who changes a row of the database, and
/// leaves the trail alone, is found by it.
///
/// Of each run of the schools that the trail still has, every decision must be there as its record says, and nothing
/// else; so must every call. What a purge forgot is not missed, nor what pruning took from the trail.
struct StateAgreement {
    private struct Row {
        let index: Int
        let disposition: String
        let rule: String
        let list: String
        let posteriorPPM: Int?
    }

    private var rows: [String: [String: Row]] = [:]
    private var calls: Set<KeptCall> = []
    /// Days of the runs that the trail has, with their records.
    private var opened: [String: CalendarDate] = [:]
    private var prunedBefore: CalendarDate?
    private var forgottenBefore: CalendarDate?
    /// Children of whom a decision was taken back: its calls are then forgotten.
    private var undone: Set<String> = []

    init(_ desk: AuditDesk) throws {
        try desk.folder.eachLine { line in
            guard let members = TrailValue(bytes: line)?.members, members["process"] == nil else { return }
            take(members)
        }
    }

    private mutating func take(_ members: [String: TrailValue]) {
        func text(_ name: String) -> String { members[name]?.text ?? "" }
        switch text("t") {
        case TrailKind.runOpened.rawValue: opened[text("run")] = CalendarDate(isoText: text("day"))
        // A refused run published nothing, and a day without school is no run to the state.
        case TrailKind.runRefused.rawValue, TrailKind.noSchoolDay.rawValue: opened[text("run")] = nil
        case TrailKind.row.rawValue: takeRow(members)
        case TrailKind.pruned.rawValue: prunedBefore = CalendarDate(isoText: text("before")) ?? prunedBefore
        case TrailKind.human.rawValue where text("act") == HumanRecord.Kind.purged.rawValue:
            forgottenBefore = CalendarDate(isoText: text("from")) ?? forgottenBefore
        case TrailKind.human.rawValue where text("act") == HumanRecord.Kind.undone.rawValue:
            undone.insert(text("child"))
        default: break
        }
    }

    private mutating func takeRow(_ members: [String: TrailValue]) {
        guard let run = members["run"]?.text, let disposition = members["disposition"]?.text, disposition != "reject",
            let child = AuditDesk.childReference(of: members), let index = members["i"]?.number
        else { return }
        rows[run, default: [:]][child] = Row(
            index: index, disposition: disposition, rule: members["rule"]?.text ?? "",
            list: members["list"]?.text ?? "", posteriorPPM: members["posterior_ppm"]?.number)
        for urn in members["s"]?.items ?? [] where disposition == "notify" {
            calls.insert(KeptCall(runID: run, child: child, urn: urn.text ?? ""))
        }
    }

    /// What the state says otherwise, each a line: a run, a `child_ref`, a URN, never a name.
    func differences(in state: StateStore) throws -> [String] {
        let runs = try state.recordedRuns()
        let unknown = Set(opened.keys).subtracting(runs.map(\.runID))
            .map { "run \($0) is in the trail and not in the state" }
        let unsaid = runs.filter { run in
            !run.isRefused && opened[run.runID] == nil && (prunedBefore.map { run.day >= $0 } ?? true)
        }.map { "run \($0.runID) is in the state and not in the trail" }
        return try unknown.sorted() + unsaid.sorted() + differingDecisions(in: state) + differingCalls(in: state)
    }

    private func differingDecisions(in state: StateStore) throws -> [String] {
        var left = rows.filter { isKept($0.key) }
        var differences: [String] = []
        for decision in try state.keptDecisions() where isKept(decision.runID) {
            let place = "run \(decision.runID), child \(decision.child)"
            guard let row = left[decision.runID]?.removeValue(forKey: decision.child) else {
                differences.append("\(place): the state has a decision, and the trail has none")
                continue
            }
            let isSame =
                row.disposition == decision.disposition && row.rule == decision.rule && row.list == decision.list
                && (row.posteriorPPM == nil || row.posteriorPPM == decision.posteriorPPM ?? 0)
            guard !isSame else { continue }
            differences.append(
                "\(place): the state says \(decision.disposition) by \(decision.rule), record \(row.index) says "
                    + "\(row.disposition) by \(row.rule)")
        }
        let missing = left.flatMap { run, rows in
            rows.map { "run \(run), child \($0.key): record \($0.value.index) has a decision, and the state has none" }
        }
        return differences + missing.sorted()
    }

    private func differingCalls(in state: StateStore) throws -> [String] {
        let kept = try state.keptCalls().filter { isKept($0.runID) }
        let said = calls.filter { isKept($0.runID) }
        let more = kept.subtracting(said).map {
            "run \($0.runID), child \($0.child): the state has a call to \($0.urn), and the trail has none"
        }
        let fewer = said.subtracting(kept).filter { !undone.contains($0.child) }.map {
            "run \($0.runID), child \($0.child): the trail has a call to \($0.urn), and the state has none"
        }
        return more.sorted() + fewer.sorted()
    }

    /// Whether both sides still have the run.
    private func isKept(_ run: String) -> Bool {
        guard let day = opened[run] else { return false }
        return forgottenBefore.map { day >= $0 } ?? true
    }
}
