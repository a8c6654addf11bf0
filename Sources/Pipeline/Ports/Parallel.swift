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
}
