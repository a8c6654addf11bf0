import Casework
import Linkage
import Pipeline

/// The smaller drawings of the run summary.
enum SummaryCharts {
    /// Bars of counts on the scale of odds, with the two thresholds as dashed lines.
    static func histogram(_ scores: ScoreHistogram) -> PageValue {
        let step = 22.27
        let tallest = Double(max(1, scores.counts.max() ?? 0))
        let lowEnd = ScoreHistogram.lowBins
        let highStart = lowEnd + ScoreHistogram.middleBins
        let bars: [PageValue] = scores.counts.indices.map { index in
            let height = 99 * Double(scores.counts[index]) / tallest
            let x = 9 + step * Double(index)
            return [
                "x": .text(Decimals.short(x)), "y": .text(Decimals.short(122 - height)),
                "height": .text(Decimals.short(height)), "middle": .text(Decimals.short(x + 10.1)),
                "countY": .text(Decimals.short(118 - height)), "count": .number(scores.counts[index]),
                "hasCount": .flag(scores.counts[index] > 0),
                "fill": .text(index < lowEnd ? "#fff" : index < highStart ? "url(#stripes)" : "#000"),
            ]
        }
        let edges: [PageValue] = [(lowEnd, scores.reviewAt), (highStart, scores.notifyAt)].map { bin, share in
            ["x": .text(Decimals.short(8 + step * Double(bin))), "words": .text(percent(share))]
        }
        return ["bars": .list(bars), "edges": .list(edges)]
    }

    /// `5%`, `99.5%`.
    static func percent(_ share: Double) -> String { Decimals.short(share * 100) + "%" }

    /// Tonight as a mark, the usual range of past nights as a grey bar.
    static func comparison(_ tonight: NightCounts, past: [NightCounts]) -> PageValue {
        let measures: [(String, Bool, (NightCounts) -> Double)] = [
            ("Rows read", false, { Double($0.rows) }),
            ("To notify", true, { ratio($0.notify, $0.children) }),
            ("To review", true, { ratio($0.review, $0.children) }),
            ("Set aside", false, { Double($0.rejected) }),
        ]
        let rows: [PageValue] = measures.indices.map { index in
            let (title, isShare, measure) = measures[index]
            let values = past.map(measure).sorted()
            let (low, high) = usualRange(values)
            let own = measure(tonight)
            let top = max(own, values.last ?? 0) * 1.15
            func x(_ value: Double) -> Double { 132 + 196 * (top > 0 ? value / top : 0) }
            let y = 18 + 37 * Double(index)
            return [
                "title": .text(title), "y": .text(Decimals.short(y)), "textY": .text(Decimals.short(y + 5)),
                "barY": .text(Decimals.short(y - 7)), "barX": .text(Decimals.short(x(low))),
                "barWidth": .text(Decimals.short(max(2, x(high) - x(low)))), "markX": .text(Decimals.short(x(own))),
                "diamondY": .text(Decimals.short(y - 10)), "outside": .flag(own < low || own > high),
                "labelX": .text(Decimals.short(own > top * 0.7 ? x(own) - 12 : x(own) + 12)),
                "labelAnchor": .text(own > top * 0.7 ? "end" : "start"),
                "value": .text(isShare ? "\(Int((own * 100).rounded()))%" : SpokenNumber.grouped(Int(own))),
            ]
        }
        return ["rows": .list(rows)]
    }

    /// From the first to the ninth tenth of the past values, by nearest rank.
    static func usualRange(_ sorted: [Double]) -> (Double, Double) {
        guard let first = sorted.first, let last = sorted.last else { return (0, 0) }
        let low = Int((Double(sorted.count) * 0.1).rounded(.up)) - 1
        let high = Int((Double(sorted.count) * 0.9).rounded(.up)) - 1
        return (
            sorted.indices.contains(low) ? sorted[low] : first, sorted.indices.contains(high) ? sorted[high] : last
        )
    }

    private static func ratio(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? 0 : Double(part) / Double(whole)
    }

    /// A moment on the line from midnight to 9, and whether it lies before the sheets were made.
    struct Moment: Sendable {
        var minuteOfDay: Int
        var words: String
        var isPast: Bool
    }

    /// The morning as a line; words alternate above and below where they would touch.
    static func timeline(_ moments: [Moment]) -> PageValue {
        let hours: [PageValue] = (0...9).map { hour in
            ["x": .text(Decimals.short(hourX(Double(hour)))), "words": .text("0\(hour)")]
        }
        var freeAbove = 0.0
        var freeBelow = 0.0
        let marks: [PageValue] = moments.filter { $0.minuteOfDay <= 9 * 60 }.sorted {
            $0.minuteOfDay < $1.minuteOfDay
        }.map { moment in
            let x = hourX(Double(moment.minuteOfDay) / 60)
            let half = Double(moment.words.count) * 3.9
            let middle = min(max(x, half), 720 - half)
            let isAbove = middle - half >= freeAbove || middle - half < freeBelow
            if isAbove { freeAbove = middle + half + 8 } else { freeBelow = middle + half + 8 }
            return [
                "x": .text(Decimals.short(x)), "textX": .text(Decimals.short(middle)),
                "textY": .text(isAbove ? "30" : "84"), "words": .text(moment.words), "past": .flag(moment.isPast),
            ]
        }
        return ["hours": .list(hours), "marks": .list(marks)]
    }

    private static func hourX(_ hour: Double) -> Double { 14 + 692 * hour / 9 }
}
