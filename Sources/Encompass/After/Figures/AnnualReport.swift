package import Casework
package import Linkage
import Pipeline
package import State

/// The figures a committee is given once a year: notifications in the year and since launch, small counts hidden.
package struct AnnualReport: Sendable {
    package let year: Int
    /// The calendar year.
    package let statistics: Statistics
    /// From the first night on.
    package let sinceLaunch: Int
    package let launched: CalendarDate?

    /// - Parameters:
    ///   - figures: everything since the first night, up to the year's end.
    ///   - quality: what was the matter with the year's records.
    package init(_ figures: Figures, quality: [QualityFigure], year: Int, deadline: ClockTime) throws {
        guard let first = CalendarDate(year: year, month: 1, day: 1),
            let last = CalendarDate(year: year, month: 12, day: 31)
        else { throw NightError(.timeImpossible, place: String(year)) }
        self.year = year
        launched = figures.runs.first { $0.status != .refused }?.day
        let all = Statistics(figures, from: launched ?? first, to: last, deadline: deadline)
        sinceLaunch = all.headline("notifications_told") ?? 0
        statistics =
            Statistics(
                figures.within(first.dayNumber...last.dayNumber), from: first, to: last, deadline: deadline
            ).published
    }

    /// The two figures of the Leeds kind, in words.
    package var sentences: [String] {
        let counted = statistics.headline("notifications_told").map { Factor.grouped($0) }
        let inYear = counted ?? "Fewer than \(SmallCounts.smallest)"
        let since =
            SmallCounts.isSmall(sinceLaunch) ? "fewer than \(SmallCounts.smallest)" : Factor.grouped(sinceLaunch)
        let launch = launched.map { "the launch on \(SpokenDate.long($0))" } ?? "the launch"
        return [
            "\(inYear) notifications were made to schools in \(year); \(since) since \(launch).",
            "A notification is one child in one incident at one school that was told. Counts from 1 to 4, and those"
                + " that would give them away, are shown as *.",
        ]
    }
}

extension Figures {
    /// What belongs to nights of these days.
    func within(_ days: ClosedRange<Int>) -> Figures {
        var part = self
        part.cases = cases.filter { days.contains($0.day) }
        let kept = Set(part.cases.map(\.number))
        part.tellings = tellings.filter { kept.contains($0.caseNumber) }
        part.readings = readings.filter { days.contains($0.day) }
        part.origins = origins.filter { days.contains($0.day) }
        part.times = times.filter { days.contains($0.day) }
        part.runs = runs.filter { days.contains($0.day.dayNumber) }
        part.correctionDays = correctionDays.filter { days.contains($0) }
        return part
    }
}
