import Pipeline

/// The drawings of the evaluation page, as the numbers its templates ask for.
enum EvaluationCharts {
    /// Dots on the square of posterior against share right; on the diagonal the program knows what it knows.
    static func reliability(_ table: Reliability) -> PageValue {
        func place(_ share: Double) -> Double { 320 * share }
        let dots: [PageValue] = table.equal.compactMap { bin in
            guard let mean = bin.meanPosterior, let right = bin.shareRight else { return nil }
            return [
                "x": .text(Decimals.short(50 + place(mean))), "y": .text(Decimals.short(350 - place(right))),
                // The area grows with the logarithm of the children, so that small bins stay visible.
                "radius": .text(Decimals.short(3 + Decimals.log2(max(1, bin.count)) / 2)),
            ]
        }
        let ticks: [PageValue] = stride(from: 0, through: 10, by: 2).map { tenth in
            let share = Double(tenth) / 10
            return [
                "x": .text(Decimals.short(50 + place(share))), "y": .text(Decimals.short(354 - place(share))),
                "words": .text(Decimals.short(share)),
            ]
        }
        let bins: [PageValue] = table.rows.map { row in
            [
                "name": .text(row.name), "count": .number(Int(row.bin.count)),
                "mean": .text(share(row.bin.meanPosterior)), "right": .text(share(row.bin.shareRight)),
            ]
        }
        return ["dots": .list(dots), "ticks": .list(ticks), "bins": .list(bins)]
    }

    /// A line that falls as the threshold does. Precision is drawn from the tenth below the lowest point to 1.
    static func precisionRecall(_ table: PrecisionRecallTable) -> PageValue {
        let lowest = table.points.map(\.precision).min() ?? 0
        let low = max(0, ((lowest * 10).rounded(.down) - 1) / 10)
        func x(_ recall: Double) -> String { Decimals.short(60 + 320 * recall) }
        func y(_ precision: Double) -> Double { 350 - 320 * (precision - low) / (1 - low) }
        let ticks: [PageValue] = (0...5).map { step in
            let recall = Double(step) / 5
            let precision = low + (1 - low) * recall
            return [
                "x": .text(x(recall)), "recall": .text(Decimals.short(recall)),
                "y": .text(Decimals.short(y(precision) + 4)),
                "precision": .text(FixedDecimal.text(precision, places: 2)),
            ]
        }
        let line = table.points.map { "\(x($0.recall)),\(Decimals.short(y($0.precision)))" }.joined(separator: " ")
        let rows: [PageValue] = zip(PrecisionRecallTable.precisionsWanted, table.recalls).map { wanted, recall in
            ["precision": .text(FixedDecimal.text(wanted, places: 4)), "recall": .text(share(recall))]
        }
        return ["ticks": .list(ticks), "line": .text(line), "rows": .list(rows)]
    }

    /// A line for each group: the share found with review, and its interval. Groups nobody of whom is on the register
    /// have no such share, and no line.
    static func groups(_ parts: [EvaluationReport.Part], title: String) -> PageValue {
        let shown = parts.filter { $0.measures[.foundWithReview] != nil }
        guard !shown.isEmpty else { return ["title": .text(title), "height": "20", "foot": "16", "low": "0"] }
        let lows = shown.compactMap { $0.intervals[.foundWithReview]?.low }
        let low = ((lows.min() ?? 0) * 10 - 0.001).rounded(.down) / 10
        func x(_ share: Double) -> Double { 260 + 400 * (share - max(0, low)) / (1 - max(0, low)) }
        let bars: [PageValue] = shown.indices.map { index in
            let part = shown[index]
            let value = part.measures[.foundWithReview] ?? 0
            let interval = part.intervals[.foundWithReview] ?? Interval(low: value, high: value)
            let y = 30 + 20 * Double(index)
            return [
                "name": .text(part.name), "y": .text(Decimals.short(y)), "textY": .text(Decimals.short(y + 4)),
                "x": .text(Decimals.short(x(value))), "lowX": .text(Decimals.short(x(interval.low))),
                "highX": .text(Decimals.short(x(interval.high))), "value": .text(share(value)),
                "count": .number(part.onRegisterCount),
            ]
        }
        let foot = 24 + 20 * shown.count
        return [
            "title": .text(title), "height": .number(foot + 8), "foot": .number(foot),
            "low": .text(Decimals.short(max(0, low))), "bars": .list(bars),
        ]
    }

    private static func share(_ value: Double?) -> String { value.map { FixedDecimal.text($0, places: 4) } ?? "–" }
}
