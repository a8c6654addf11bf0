package import Casework
package import Linkage
package import State

/// The recorded runs of one process, as the publisher needs them: where they stand, and their bytes.
///
/// The schools' runs and those of the processes beside them lie in different tables; the folders are put in place by one
/// and the same protocol.
package struct RunShelf: Sendable {
    /// A recorded run.
    package struct Run: Sendable {
        package var runID: String
        package var day: CalendarDate
        package var generation: Int
        package var isPublished: Bool
        /// Whether there is, or ought to be, a folder: not of a quiet run, and not of one whose files were purged.
        package var hasFolder: Bool
    }

    package var run: @Sendable (_ runID: String) throws -> Run?
    /// Recorded runs whose folders may not be in place, oldest first.
    package var unpublished: @Sendable () throws -> [String]
    package var outputs: @Sendable (_ runID: String) throws -> [OutputRecord]
    package var markPublished: @Sendable (_ runID: String) throws -> Void
}

extension StateStore {
    /// The schools' runs.
    package var schoolShelf: RunShelf {
        RunShelf(
            run: { runID in
                guard let run = try self.run(id: runID), let generation = run.generation else { return nil }
                return RunShelf.Run(
                    runID: runID, day: run.day, generation: generation, isPublished: run.status == .published,
                    hasFolder: run.status != .quiet && !run.isPurged)
            },
            unpublished: { try self.unpublishedRuns().map(\.runID) }, outputs: { try self.outputs(runID: $0) },
            markPublished: { try self.markPublished(runID: $0) })
    }

    /// The runs of a process beside the schools'.
    package func shelf(of process: ProcessName) -> RunShelf {
        RunShelf(
            run: { runID in
                guard let run = try self.sisterRun(id: runID), let generation = run.generation else { return nil }
                return RunShelf.Run(
                    runID: runID, day: run.day, generation: generation, isPublished: run.status == .published,
                    hasFolder: !run.isPurged)
            },
            unpublished: { try self.unpublishedSisterRuns(of: process).map(\.runID) },
            outputs: { try self.sisterOutputs(runID: $0) }, markPublished: { try self.markSisterPublished(runID: $0) })
    }
}
