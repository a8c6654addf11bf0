package import Casework
package import Linkage
package import State

/// How many people each run of a process beside the schools' told of, by day: counts alone, from the state.
///
/// Decisions that are past `retention.state_months` are forgotten, and their days with them.
package struct SisterFigures: Hashable, Sendable {
    /// One day of the process.
    package struct Day: Hashable, Sendable {
        package let day: CalendarDate
        /// By disposition; rejected rows among them.
        package let counts: [String: Int]
        package let isRefused: Bool
    }

    package static let dispositions = ["notify", "review", "refer", "suppress", "reject"]

    package let process: ProcessName
    package let days: [Day]

    package static func of(
        _ process: ProcessName, in state: StateStore, from: CalendarDate, to: CalendarDate
    ) throws -> SisterFigures {
        var counts: [CalendarDate: [String: Int]] = [:]
        for (day, disposition, count) in try state.sisterCounts(of: process, from: from, to: to) {
            counts[day, default: [:]][disposition] = count
        }
        let runs = try state.sisterRuns(of: process, from: from, to: to)
        let complete = Set(runs.filter { $0.status != .refused }.map(\.day))
        return SisterFigures(
            process: process,
            days: Set(runs.map(\.day)).sorted().map {
                Day(day: $0, counts: counts[$0] ?? [:], isRefused: !complete.contains($0))
            })
    }

    /// The sum of all days.
    package var total: [String: Int] {
        days.reduce(into: [:]) { sum, day in sum.merge(day.counts) { $0 + $1 } }
    }

    package var lines: [String] {
        func row(_ first: String, _ cells: [String]) -> String {
            let padded = first + String(repeating: " ", count: max(0, 12 - first.count))
            return padded + cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
        }
        func cells(_ counts: [String: Int]) -> [String] {
            SisterFigures.dispositions.map { String(counts[$0] ?? 0) }
        }
        guard !days.isEmpty else { return ["\(process.text): no run in these days."] }
        return ["\(process.text): people and rejected rows by day", row("", SisterFigures.dispositions)]
            + days.map { row($0.day.isoText, $0.isRefused ? ["refused"] : cells($0.counts)) }
            + [row("together", cells(total))]
    }

    package var json: JSONValue { .object(members) }

    /// The same with the members of another object beside them.
    package func json(with other: JSONValue) -> JSONValue {
        guard case .object(let more) = other else { return json }
        return .object(members.merging(more) { first, _ in first })
    }

    private var members: [String: JSONValue] {
        func counts(_ counts: [String: Int]) -> JSONValue {
            .object(
                Dictionary(
                    uniqueKeysWithValues: SisterFigures.dispositions.map { ($0, .integer(counts[$0] ?? 0)) }))
        }
        return [
            "process": .text(process.text), "total": counts(total),
            "days": .list(
                days.map {
                    .object([
                        "day": .text($0.day.isoText), "refused": .flag($0.isRefused), "counts": counts($0.counts),
                    ])
                }),
        ]
    }
}
