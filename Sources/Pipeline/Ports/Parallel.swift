import Dispatch

/// Runs independent work on all cores and returns the results in order.
///
/// Each result depends on its own input alone, so the number of cores changes the time and nothing else.
package enum Parallel {
    package static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        guard inputs.count > 1 else { return inputs.map(transform) }
        return [Output](unsafeUninitializedCapacity: inputs.count) { buffer, count in
            // Each iteration writes its own place of the buffer, and no other.
            nonisolated(unsafe) let places = buffer
            DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
                places.initializeElement(at: index, to: transform(inputs[index]))
            }
            count = inputs.count
        }
    }

    /// Does a piece of work for each number below a count.
    package static func forEach(_ count: Int, _ work: @Sendable (Int) -> Void) {
        DispatchQueue.concurrentPerform(iterations: count, execute: work)
    }

    /// Numbers from 0 in parts that are worth a core's while; the parts depend on the count alone.
    package static func ranges(of count: Int) -> [Range<Int>] {
        let size = 65_536
        return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }

    /// Does two pieces of work beside each other.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let results: [Either<First, Second>] = map([true, false]) { $0 ? .first(first()) : .second(second()) }
        guard case .first(let one) = results[0], case .second(let other) = results[1] else {
            preconditionFailure("results come in the order of the work")
        }
        return (one, other)
    }

    private enum Either<First: Sendable, Second: Sendable>: Sendable {
        case first(First)
        case second(Second)
    }
}
