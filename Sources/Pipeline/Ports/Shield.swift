import Synchronization

/// Decides between a signal and the recording of a night: whichever comes first has its way whole.
///
/// Until recording begins, a signal may end the process at any instant, because nothing outside a private folder has
/// changed. From then on the night is carried through, which takes moments, and the signal comes too late.
package final class Shield: Sendable {
    private enum Standing { static let open = 0, recording = 1, interrupted = 2 }

    private let standing = Atomic<Int>(Standing.open)
    private let clearing = Mutex<[@Sendable () -> Void]>([])

    package init() {}

    /// Does the work that must not be cut short, or never returns where a signal came first: the process is ending.
    package func hold<Value>(_ work: () throws -> Value) rethrows -> Value {
        let found = standing.compareExchange(
            expected: Standing.open, desired: Standing.recording, ordering: .sequentiallyConsistent
        ).original
        while found == Standing.interrupted, standing.load(ordering: .relaxed) == Standing.interrupted {
            Interruption.rest()
        }
        return try work()
    }

    /// Something to clear away where the run is interrupted, such as a private folder.
    package func whenInterrupted(_ work: @escaping @Sendable () -> Void) { clearing.withLock { $0.append(work) } }

    /// Whether the process may end now. Clears away what was asked for.
    func interrupt() -> Bool {
        let answer = standing.compareExchange(
            expected: Standing.open, desired: Standing.interrupted, ordering: .sequentiallyConsistent)
        guard answer.exchanged else { return false }
        for work in clearing.withLock({ $0 }) { work() }
        return true
    }
}
