import Synchronization

/// Measures how long each stage of a run takes.
///
/// What it measures is for standard error, `--json` and metrics only: it reaches no output, so the same inputs still
/// give the same bytes.
package final class StageClock: Sendable {
    /// The parts of a run, in the order of the straight line.
    package enum Stage: String, CaseIterable, Sendable {
        /// Configuration, lock, keys and state.
        case open
        /// Every input copied and digested.
        case copy
        case ingest, normalise, match, resolve, decide, emit
        /// The night's audit records made, hashed, signed and stated on every page; later, their files written.
        case trail
        /// The commit, and the folder put in place.
        case record
    }

    /// What the machine says at one instant; only differences mean anything, except for `peakBytes`.
    package struct Reading: Hashable, Sendable {
        /// From a clock that never goes back.
        package var wallNanoseconds: Int
        /// Processor time of the whole process, all threads together.
        package var processorNanoseconds: Int
        /// The most memory the process has held so far.
        package var peakBytes: Int

        package init(wallNanoseconds: Int, processorNanoseconds: Int, peakBytes: Int) {
            self.wallNanoseconds = wallNanoseconds
            self.processorNanoseconds = processorNanoseconds
            self.peakBytes = peakBytes
        }
    }

    /// One stage, measured.
    package struct Lap: Hashable, Sendable {
        package let stage: Stage
        package fileprivate(set) var wallSeconds: Double
        /// Can exceed the wall time where several cores worked.
        package fileprivate(set) var processorSeconds: Double
        /// The most memory the process had held when the stage ended.
        package fileprivate(set) var peakBytes: Int
    }

    private let read: @Sendable () -> Reading
    private let measured = Mutex<[Lap]>([])
    private let begun = Mutex<Stage?>(nil)

    package init(reading: @escaping @Sendable () -> Reading) { read = reading }

    /// The stages measured so far, in the order they ended first.
    package var laps: [Lap] { measured.withLock { $0 } }

    /// The stage that was begun last; nothing before the first.
    package var current: Stage? { begun.withLock { $0 } }

    /// Does the work of a stage and measures it; work that throws is not measured.
    ///
    /// A stage whose work is done in two parts is one lap: the second adds to the first.
    package func time<Value>(_ stage: Stage, _ work: @autoclosure () throws -> Value) rethrows -> Value {
        begun.withLock { $0 = stage }
        let start = read()
        let value = try work()
        let end = read()
        let lap = Lap(
            stage: stage, wallSeconds: Double(end.wallNanoseconds - start.wallNanoseconds) / 1e9,
            processorSeconds: Double(end.processorNanoseconds - start.processorNanoseconds) / 1e9,
            peakBytes: end.peakBytes)
        measured.withLock { laps in
            guard let place = laps.firstIndex(where: { $0.stage == stage }) else { return laps.append(lap) }
            laps[place].wallSeconds += lap.wallSeconds
            laps[place].processorSeconds += lap.processorSeconds
            laps[place].peakBytes = lap.peakBytes
        }
        return value
    }
}
