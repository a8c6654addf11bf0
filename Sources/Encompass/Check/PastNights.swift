import Casework
import Linkage
import Pipeline
import State

/// What earlier nights read, as far as tonight is compared with them.
package struct PastNights: Sendable {
    /// Nights of any day that a check of repeated rows needs, and nights of one weekday that a band needs: with fewer,
    /// chance alone is outside.
    package static let needed = 8

    /// Rows read by the newest twelve nights of the same weekday; a quiet night counts with none.
    package let rowsOfWeekday: [Int]
    /// How many earlier days have a night.
    package let dayCount: Int
    /// Register rows of the newest night, where it counted them.
    package let registerRows: Int?

    package init(rowsOfWeekday: [Int], dayCount: Int, registerRows: Int?) {
        self.rowsOfWeekday = rowsOfWeekday
        self.dayCount = dayCount
        self.registerRows = registerRows
    }

    /// Looks a hundred runs back, which is twelve weeks and more.
    init(_ state: StateStore, before day: CalendarDate) throws {
        let runs = try state.publishedRuns(before: day.adding(days: 1), limit: 100)
        let totals = try runs.map { try RunTotals(json: Array($0.totals.utf8)) }
        registerRows = totals.compactMap(\.registerRows).first
        // Of several generations of a day the one with most rows is the day's feed.
        var rows: [CalendarDate: Int] = [:]
        for (run, counted) in zip(runs, totals) where run.day < day {
            rows[run.day] = max(rows[run.day] ?? 0, counted.totals.rowsRead)
        }
        dayCount = rows.count
        rowsOfWeekday = rows.filter { $0.key.weekday == day.weekday }.sorted { $0.key > $1.key }.prefix(12).map(\.value)
    }

    /// The usual count of rows on this weekday: the median and four median deviations to either side.
    ///
    /// Nothing with fewer nights than are needed. Counts are whole, so half a row is the least deviation.
    package var usualRows: ClosedRange<Double>? {
        guard rowsOfWeekday.count >= PastNights.needed else { return nil }
        let median = PastNights.median(rowsOfWeekday.map(Double.init))
        let deviation = max(PastNights.median(rowsOfWeekday.map { (Double($0) - median).magnitude }), 0.5)
        return (median - 4 * deviation)...(median + 4 * deviation)
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
