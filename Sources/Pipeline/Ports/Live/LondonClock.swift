package import Casework
import Foundation
import Linkage

/// Goes between UTC and London wall time: the one place that knows a time zone.
///
/// London's offset comes from the system's zone table by way of Foundation. Making the clock checks that table, so
/// that a machine with a wrong one stops before any rule is applied.
package struct LondonClock: Sendable {
    /// The machine's zone table has no London, or one with other rules than the United Kingdom's.
    package struct ZoneError: Error, Hashable, Sendable {
        /// Our platform's fault, not the operator's: exit status 70.
        package var exitStatus: Int32 { 70 }
        package var message: String {
            "The machine's table of time zones lacks Europe/London as the law has it. Install tzdata."
        }
    }

    /// The instants a London wall clock showed some time at.
    package enum Instants: Hashable, Sendable {
        case once(Moment)
        /// In the hour the clocks go back: first in summer time, then in winter time.
        case twice(Moment, Moment)
        /// In the hour the clocks skip: the instant at which they are put forward.
        case never(putForwardAt: Moment)
    }

    private let zone: TimeZone

    package init() throws(ZoneError) {
        guard let zone = TimeZone(identifier: "Europe/London") else { throw ZoneError() }
        self.zone = zone
        // 1 January and 1 July 2026, noon: winter time is UTC, summer time one hour ahead (Summer Time Act 1972).
        guard offset(at: Moment(secondsSinceEpoch: 1_767_268_800)) == 0,
            offset(at: Moment(secondsSinceEpoch: 1_782_907_200)) == 3600
        else { throw ZoneError() }
    }

    /// What a London clock shows at this moment, seconds dropped.
    package func wallTime(at moment: Moment) -> LocalDateTime {
        LondonClock.wallTime(secondsSinceEpoch: moment.secondsSinceEpoch + offset(at: moment))
    }

    /// When a London clock shows this time.
    package func instants(of wallTime: LocalDateTime) -> Instants {
        let seconds = wallTime.date.dayNumber * 86_400 + wallTime.minuteOfDay * 60
        // The offsets in force a day before and a day after are the only two it can be: changes are months apart.
        let before = offset(at: Moment(secondsSinceEpoch: seconds - 86_400))
        let after = offset(at: Moment(secondsSinceEpoch: seconds + 86_400))
        let candidates = before == after ? [before] : [max(before, after), min(before, after)]
        let moments = candidates.map { ($0, Moment(secondsSinceEpoch: seconds - $0)) }
            .filter { offset(at: $0.1) == $0.0 }.map(\.1)
        switch moments.count {
        case 2: return .twice(moments[0], moments[1])
        case 1: return .once(moments[0])
        default: return .never(putForwardAt: changeOver(from: seconds - 86_400, to: seconds + 86_400))
        }
    }

    /// The moment a wall time stands for where one must be chosen.
    ///
    /// Of two it is the first; a skipped time stands for the instant the clocks are put forward.
    package func moment(of wallTime: LocalDateTime) -> Moment {
        switch instants(of: wallTime) {
        case .once(let moment), .twice(let moment, _), .never(let moment): moment
        }
    }

    /// Seconds by which London is ahead of UTC.
    private func offset(at moment: Moment) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.secondsSinceEpoch)))
    }

    /// The first second of the later offset, found by halving.
    private func changeOver(from first: Int, to last: Int) -> Moment {
        var low = first
        var high = last
        let early = offset(at: Moment(secondsSinceEpoch: low))
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if offset(at: Moment(secondsSinceEpoch: middle)) == early { low = middle } else { high = middle }
        }
        return Moment(secondsSinceEpoch: high)
    }

    private static func wallTime(secondsSinceEpoch: Int) -> LocalDateTime {
        let day = secondsSinceEpoch >= 0 ? secondsSinceEpoch / 86_400 : -((86_399 - secondsSinceEpoch) / 86_400)
        return LocalDateTime(
            date: CalendarDate(dayNumber: day), minuteOfDay: (secondsSinceEpoch - day * 86_400) / 60)
    }
}
