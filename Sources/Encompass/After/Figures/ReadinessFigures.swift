import Casework
import Linkage
import Pipeline
import State

/// By when a night's police file was in and its sheets were ready, by the machine's clock.
///
/// The file's time is that of its last change on the disk; a sender that keeps the time of its own machine moves it.
enum ReadinessFigures {
    static func table(_ figures: Figures) -> FigureTable {
        let files = figures.times.compactMap { time in time.fileIn.map { ($0.number - time.day * 1440) } }
        let sheets = figures.times.map { $0.sheetsReady.number - $0.day * 1440 }
        let between = figures.times.compactMap { time in
            time.fileIn.map { max(0, time.sheetsReady.number - $0.number) }
        }
        return FigureTable(
            "readiness", "File in and sheets ready", key: "moment",
            columns: [
                FigureTable.Column("nights", "nights"), FigureTable.Column("median", "middling night"),
                FigureTable.Column("nine_in_ten", "nine nights in ten by"), FigureTable.Column("latest", "latest"),
            ],
            rows: [
                row("file_in", files, ReadinessFigures.clock), row("sheets_ready", sheets, ReadinessFigures.clock),
                row("minutes_from_file_to_sheets", between) { String($0) },
            ])
    }

    private static func row(_ name: String, _ minutes: [Int], _ words: (Int) -> String) -> FigureTable.Row {
        let sorted = minutes.sorted()
        func cell(_ share: Double) -> FigureTable.Cell {
            NearestRank.of(sorted, share: share).map { .text(words($0)) } ?? .empty
        }
        return FigureTable.Row(
            name, block: name, mayBeSmall: true, [.count(minutes.count), cell(0.5), cell(0.9), cell(1)])
    }

    /// A minute counted from the midnight the run's day begins with: `02:31`, or `23:50 the day before`.
    private static func clock(_ minute: Int) -> String {
        let days = minute >= 0 ? minute / 1440 : -((1439 - minute) / 1440)
        let time = ClockTime(minuteOfDay: minute - days * 1440).text
        switch days {
        case 0: return time
        case -1: return "\(time) the day before"
        case 1: return "\(time) the day after"
        default: return "\(time), \(abs(days)) days \(days < 0 ? "before" : "after")"
        }
    }
}

/// The value that a share of all values does not pass, by nearest rank: one of the values themselves.
enum NearestRank {
    /// - Parameters:
    ///   - sorted: ascending.
    ///   - share: above 0, at most 1.
    static func of(_ sorted: [Int], share: Double) -> Int? {
        guard !sorted.isEmpty else { return nil }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(sorted.count, max(1, rank)) - 1]
    }
}
