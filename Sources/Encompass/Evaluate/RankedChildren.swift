/// Children ranked by the odds of their likeliest candidate, ready to be counted many times with other weights.
///
/// Equal odds are cut together, so that no result hides inside a tie; the order of the children does not matter.
package struct RankedChildren: Sendable {
    struct Row: Sendable {
        var posterior: Double
        var noneShare: Double
        var isOnRegister: Bool
        var isCalled: Bool
        var isCalledRight: Bool
        var isReviewed: Bool
        var isFound: Bool
        var hasGuess: Bool
        var isGuessRight: Bool
        /// The last of those with the same odds.
        var endsTie: Bool
    }

    let rows: [Row]

    package var count: Int { rows.count }

    package init(_ children: [JudgedChild]) {
        let odds = children.map { $0.guess?.oddsBits ?? -.infinity }
        let ranked = children.indices.sorted { (odds[$1], $0) < (odds[$0], $1) }
        rows = ranked.indices.map { place in
            let child = children[ranked[place]]
            let next = place + 1 < ranked.count ? odds[ranked[place + 1]] : nil
            return Row(
                posterior: child.guess?.posterior ?? 0, noneShare: child.noneShare, isOnRegister: child.isOnRegister,
                isCalled: child.call != .none, isCalledRight: child.call == .right, isReviewed: child.isReviewed,
                isFound: child.isFound, hasGuess: child.guess != nil, isGuessRight: child.guess?.isRight ?? false,
                endsTie: next != odds[ranked[place]])
        }
    }

    /// The measures, each child counted as often as its weight says; once each without weights.
    package func measures(weights: [UInt16]? = nil) -> Measures {
        var tally = Tally()
        for place in rows.indices { tally.add(rows[place], times: weights.map { Double($0[place]) } ?? 1) }
        return tally.measures
    }

    /// Sums over children in the order of falling odds.
    private struct Tally {
        private var children = 0.0
        private var onRegister = 0.0
        private var calls = 0.0
        private var rightCalls = 0.0
        private var reviewed = 0.0
        private var found = 0.0
        private var squares = 0.0
        private var none = 0.0
        private var curve = PrecisionRecallCurve()
        private var bins = [Reliability.Bin](repeating: Reliability.Bin(), count: Reliability.equalBins)

        mutating func add(_ row: Row, times: Double) {
            children += times
            none += times * row.noneShare
            if row.isOnRegister { onRegister += times }
            if row.isCalled { calls += times }
            if row.isCalledRight { rightCalls += times }
            if row.isReviewed { reviewed += times }
            if row.isFound { found += times }
            guard row.hasGuess else { return }
            let truth = row.isGuessRight ? 1.0 : 0
            squares += times * (row.posterior - truth) * (row.posterior - truth)
            bins[Reliability.equalBin(row.posterior)].add(row.posterior, truth, times: times)
            curve.add(isRight: row.isGuessRight, times: times, endsTie: row.endsTie)
        }

        var measures: Measures {
            func share(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
            func perThousand(_ count: Double) -> Double? { share(count * 1000, of: children) }
            let offRegister = children - onRegister
            return Measures(
                Measure.allCases.map { measure in
                    switch measure {
                    case .wrongCallsPerThousand: perThousand(calls - rightCalls)
                    case .automaticRecall: share(rightCalls, of: onRegister)
                    case .automaticPrecision: share(rightCalls, of: calls)
                    case .foundWithReview: share(found, of: onRegister)
                    case .reviewShare: share(reviewed, of: children)
                    case .missedPerThousand: perThousand(onRegister - found)
                    case .topOneAccuracy: share(curve.right, of: onRegister)
                    case .areaUnderCurve: share(curve.area, of: onRegister)
                    case .recallAtPrecision: share(curve.rightAtPrecision, of: onRegister)
                    case .brierScore: share(squares, of: curve.all)
                    case .calibrationError: Reliability.error(bins)
                    case .noneBias: share(none - offRegister, of: children)
                    }
                })
        }
    }
}

/// Precision and recall as the threshold falls from candidate to candidate.
struct PrecisionRecallCurve {
    /// The precision an automatic decision would have to keep; LINKAGE §1 compares matchers at it.
    static let precisionWanted = 0.999

    private(set) var right = 0.0
    private(set) var all = 0.0
    /// Average precision, times the number of children on the register.
    private(set) var area = 0.0
    /// Right candidates above the lowest threshold that keeps the precision wanted.
    private(set) var rightAtPrecision = 0.0
    private var rightBeforeTie = 0.0

    mutating func add(isRight: Bool, times: Double, endsTie: Bool) {
        all += times
        if isRight { right += times }
        guard endsTie, all > 0 else { return }
        let precision = right / all
        area += (right - rightBeforeTie) * precision
        rightBeforeTie = right
        if precision >= PrecisionRecallCurve.precisionWanted { rightAtPrecision = right }
    }
}
