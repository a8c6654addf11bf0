import Foundation
import Glibc
import Synchronization

/// One line that is drawn again and again while work is done, from its second second on, and taken away at the end.
///
/// A thread of its own draws it, so that the work need not know of it; call it after ``Interruption/watch(_:lastWords:)``.
package final class ProgressLine: Sendable {
    private let text: @Sendable () -> String?
    private let draw: @Sendable (String) -> Void
    private let isOver = Mutex(false)

    private init(_ text: @escaping @Sendable () -> String?, _ draw: @escaping @Sendable (String) -> Void) {
        self.text = text
        self.draw = draw
    }

    /// Does the work.
    ///
    /// - Parameters:
    ///   - text: what to show now; nothing leaves the line as it is.
    ///   - draw: puts a text in place of the line; an empty one takes it away.
    package static func showing<Value>(
        _ text: @escaping @Sendable () -> String?, draw: @escaping @Sendable (String) -> Void,
        during work: () throws -> Value
    ) rethrows -> Value {
        let line = ProgressLine(text, draw)
        Thread.detachNewThread { line.keepDrawing() }
        defer { line.end() }
        return try work()
    }

    private func keepDrawing() {
        usleep(1_000_000)
        while isOver.withLock({ isOver in
            if !isOver, let text = text() { draw(text) }
            return !isOver
        }) { usleep(200_000) }
    }

    private func end() {
        isOver.withLock { isOver in
            isOver = true
            draw("")
        }
    }
}
