import AuditTrail
import Linkage
import Pipeline
import State

/// When runs were made, in London wall time: nothing about a run can have happened before it.
enum RunStart {
    /// The minute of each run that is known.
    static func all(_ runIDs: [String], _ state: StateStore) throws -> [String: WallMinute] {
        let clock = try LondonClock()
        var starts: [String: WallMinute] = [:]
        for runID in runIDs {
            guard let run = try state.run(id: runID), let moment = Moment(isoText: run.asOf) else { continue }
            starts[runID] = WallMinute(clock.wallTime(at: moment))
        }
        return starts
    }
}
