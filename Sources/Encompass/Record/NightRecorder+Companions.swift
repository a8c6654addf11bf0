import Casework
import Linkage
package import Pipeline
import State

/// The processes that share the schools' night: recorded in the same commit, and never in its way.
extension NightRecorder {
    /// Records the night with what its companions came to.
    ///
    /// Their records follow the schools' own in the trail, so that the schools' pages are the same bytes with companions
    /// and without. Whatever becomes of them, the schools' record is committed: a companion whose record the state will
    /// not take is recorded as refused, and where not even that can be made, the night is recorded alone.
    func commit(
        _ record: RunRecord, with companions: CompanionTable, _ shared: SharedNight
    ) throws -> CompanionTable.Sitting {
        guard !companions.isEmpty, let appendix = record.trail else {
            try context.state.commit(record)
            return CompanionTable.Sitting()
        }
        var shared = shared
        shared.schools = record
        var refused: [ProcessName: String] = [:]
        let mark = CompanionMark(context)
        while true {
            let sitting = companions.sit(
                shared, after: Result { try TrailPosition(after: appendix, newestDay: record.day.isoText) },
                refused: refused, mark: mark)
            do {
                try context.state.commit(record, with: sitting.records)
                mark.clear()
                return sitting
            } catch {
                guard error.code == .sisterNotTaken else { throw error }
                let process = sitting.records[error.number].process
                guard refused.updateValue("record-not-taken", forKey: process) == nil else {
                    try context.state.commit(record)
                    mark.clear()
                    return companions.unrecorded(sitting)
                }
            }
        }
    }

    /// A night that was run before, with the companions that were not: each is recorded in a commit of its own.
    package func joined(
        _ earlier: NightOutcome, by companions: CompanionTable, _ police: () throws -> [FeedFile]
    ) throws -> NightOutcome {
        guard !companions.isEmpty, let trail = context.trail else { return earlier }
        var outcome = earlier
        outcome.sisters = companions.runAlone(
            Result { SharedNight(context: context, police: try police()) }, trail, context)
        return outcome
    }
}
