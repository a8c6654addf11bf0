import Casework
import Linkage
import Pipeline
import State

/// How a run stands to the other runs of its day.
extension NightRecorder {
    /// The plan numbered on from the day's earlier sheets, with what each child was notified of before.
    ///
    /// - Parameters:
    ///   - isAddition: a person's decision leads to the run.
    ///   - decided: children who wait no longer once the run stands.
    ///   - reopened: children who wait again.
    func besideEarlier(
        _ plan: CallPlan, isAddition: Bool = false, decided: Set<ChildReference> = [],
        reopened: Set<ChildReference> = []
    ) throws -> CallPlan {
        let state = context.state
        let earlier = try state.sheets(on: context.asOf.date)
        var waiting = Set<ChildReference>()
        if isAddition {
            let open = try state.deskCases(runID: nil, since: context.asOf.date).filter(\.isOpen)
            waiting = Set(open.map(\.child)).subtracting(decided).union(reopened)
        }
        return try plan.following(
            EarlierSheets(
                runs: earlier.filter { $0.standing > 0 }
                    .map { EarlierSheets.Run(runID: $0.runID, sheets: $0.standing) },
                lastNumber: earlier.map(\.lastNumber).max() ?? 0, waiting: waiting.count, isAddition: isAddition)
        ).countingRepeats { try state.occurrences(pupilIDs: $0, since: $1) }
    }
}
