/// For how long a run waits for an input that has not arrived whole.
///
/// Its clock starts at the run's own instant, so that with `--as-of` a wait ends as it would have ended that night.
package struct Patience: Sendable {
    /// When waiting ends; nothing where nobody waits.
    package let until: Moment?
    private let now: @Sendable () -> Moment
    private let pause: @Sendable (_ seconds: Int) -> Void

    /// Seconds between two looks: short against the morning, long against the cost of a look.
    package static let lookEverySeconds = 15

    /// Does not wait for an input. A settling time that is configured is kept with `pause` all the same.
    package static func none(pause: @escaping @Sendable (Int) -> Void) -> Patience {
        Patience(until: nil, now: { Moment(secondsSinceEpoch: 0) }, pause: pause)
    }

    package init(
        until: Moment?, now: @escaping @Sendable () -> Moment, pause: @escaping @Sendable (_ seconds: Int) -> Void
    ) {
        self.until = until
        self.now = now
        self.pause = pause
    }

    /// Pauses until the next look is due; false where waiting is over, or where nobody waits.
    package func pauseBeforeNextLook() -> Bool {
        guard let until else { return false }
        let left = until.secondsSinceEpoch - now().secondsSinceEpoch
        guard left > 0 else { return false }
        pause(min(left, Patience.lookEverySeconds))
        return true
    }

    /// Lets a file settle.
    package func settle(seconds: Int) { pause(seconds) }
}
