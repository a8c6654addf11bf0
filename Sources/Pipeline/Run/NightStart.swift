package import Casework

/// The instant a night is computed for: the one asked for, or the machine's.
package struct NightStart: Hashable, Sendable {
    /// London wall time.
    package let asOf: LocalDateTime
    /// The same in UTC. Of the two 01:30s in October the clock's is the true one; one asked for is the first.
    package let moment: Moment
    /// The machine's clock was asked.
    package let clockWasRead: Bool

    package init(_ asOf: LocalDateTime?, now: Moment) throws {
        let clock = try LondonClock()
        clockWasRead = asOf == nil
        if let asOf {
            self.asOf = asOf
            moment = clock.moment(of: asOf)
        } else {
            self.asOf = clock.wallTime(at: now)
            let seconds = now.secondsSinceEpoch
            moment = Moment(secondsSinceEpoch: seconds - ((seconds % 60) + 60) % 60)
        }
    }

    /// Waits until a wall time of the night's own day, on a clock that starts at the night's instant.
    package func patience(until: ClockTime?, ports: Ports) throws -> Patience {
        guard let until else { return .none(pause: ports.pause) }
        let end = try LondonClock().moment(of: LocalDateTime(date: asOf.date, minuteOfDay: until.minuteOfDay))
        let lead = clockWasRead ? 0 : moment.secondsSinceEpoch - ports.now().secondsSinceEpoch
        return Patience(until: end, now: { ports.now().adding(seconds: lead) }, pause: ports.pause)
    }
}
