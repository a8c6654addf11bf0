import Casework
package import Linkage

/// How old an input is, by its own date: the day it was written, or the day its name says.
package struct FileAge: Sendable {
    private let clock: LondonClock

    package init() throws { clock = try LondonClock() }

    /// The day of a file; nothing where its name does not hold one.
    package func day(of input: TakenInput, _ dated: Configuration.FileDate) -> CalendarDate? {
        switch dated {
        case .modified: return clock.wallTime(at: input.modified).date
        case .name(let pattern):
            let parts = pattern.split(separator: "{", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let end = parts[1].firstIndex(of: "}"), input.name.hasPrefix(parts[0]) else {
                return nil
            }
            let suffix = parts[1][parts[1].index(after: end)...]
            guard input.name.hasSuffix(suffix) else { return nil }
            let written = input.name.dropFirst(parts[0].count).dropLast(suffix.count)
            return CalendarDateReader(formats: [String(parts[1][..<end])])?.read(String(written))
        }
    }

    /// How many days old a file is that nears its limit without being past it; nothing for one that does not.
    ///
    /// A file nears its limit in the second half of its time, but no sooner than a week before the end and never on the
    /// day after it was written: a nightly extract is that old every night.
    package func daysOldNearLimit<Field>(
        _ input: TakenInput, _ feed: Configuration.Feed<Field>, on day: CalendarDate
    ) -> Int? {
        guard let limit = feed.staleAfterDays, let dated = feed.dated, let written = self.day(of: input, dated) else {
            return nil
        }
        let days = day.dayNumber - written.dayNumber
        return days > max(1, limit / 2, limit - 7) && days <= limit ? days : nil
    }

    /// Whether a file is past its limit on `day`; a file that does not say its day is.
    package func isStale<Field>(_ input: TakenInput, _ feed: Configuration.Feed<Field>, on day: CalendarDate) -> Bool {
        guard let limit = feed.staleAfterDays, let dated = feed.dated else { return false }
        guard let written = self.day(of: input, dated) else { return true }
        return day.dayNumber - written.dayNumber > limit
    }
}
