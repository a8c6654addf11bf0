/// Precision and recall of the likeliest candidates as the threshold falls: what can be automatic at which price.
///
/// The curve stands on the evaluation page, so that a threshold is chosen by looking and not by custom.
package struct PrecisionRecallTable: Sendable, Equatable {
    package struct Point: Sendable, Equatable {
        /// Share of the children on the register whose pupil stands above the threshold.
        package var recall: Double
        /// Share of the candidates above the threshold that are right.
        package var precision: Double
    }

    /// Precisions that the table answers for, the dearest first.
    package static let precisionsWanted = [0.999_5, 0.999, 0.998, 0.995, 0.99, 0.98, 0.95, 0.9]
    /// A page of more points would draw the same line.
    private static let pointsMax = 200

    /// From the highest threshold to the lowest, thinned to steps of recall.
    package private(set) var points: [Point] = []
    /// The highest recall that keeps each precision of ``precisionsWanted``; 0 where none does.
    package private(set) var recalls = [Double](repeating: 0, count: precisionsWanted.count)

    package init(_ children: RankedChildren) {
        let onRegister = Double(children.rows.count { $0.isOnRegister })
        guard onRegister > 0 else { return }
        var right = 0.0
        var all = 0.0
        for row in children.rows where row.hasGuess {
            all += 1
            if row.isGuessRight { right += 1 }
            guard row.endsTie else { continue }
            let point = Point(recall: right / onRegister, precision: right / all)
            for (place, wanted) in PrecisionRecallTable.precisionsWanted.enumerated() where point.precision >= wanted {
                recalls[place] = point.recall
            }
            let step = 1 / Double(PrecisionRecallTable.pointsMax)
            if let last = points.last, point.recall - last.recall < step, point.precision > last.precision - step {
                continue
            }
            points.append(point)
        }
    }
}
