/// The numbers of the matching, estimated anew from children whose pupils nobody has told.
///
/// Expectation and maximisation in turn (Dempster, Laird & Rubin 1977; for record linkage Winkler 1988), at the level
/// of records: each child spreads one unit over {each pupil, not on the register, a brother or sister not there}, and
/// a level counts as often as the pupils who reach it hold of that unit. Chance agreement is not estimated: it is
/// counted from the register, as at night.
///
/// Re-estimated are m of every comparison, the shares of exchanged and spread names, and π₀. The model before counts
/// like a number of children with known pupils, so that a quiet month changes little, and no share falls to nothing.
public struct ModelEstimate: Sendable {
    /// The model with the new numbers and the old version's name.
    public let model: LinkageModel
    public let childCount: Int
    /// How many children, in expectation, have a pupil on the register.
    public let expectedOnRegister: Double
    /// In expectation, how often each comparison was made on true pairs.
    public let expectedPairs: [ModelComparison: Double]
    /// How often all children were searched for.
    public let rounds: Int
    /// Whether the last round changed no number by more than ``tolerance``.
    public let hasSettled: Bool

    /// How many observations the model before is worth, for each comparison: the figure of `docs/matching.md`.
    public static let pseudoObservations = 60.0
    /// The largest change of any number that still counts as none.
    public static let tolerance = 0.000_5
    /// Rounds of searching at most; each is followed by steps in memory until those settle.
    public static let roundsMax = 8
    private static let stepsMax = 200

    /// Estimates from the children that `observe` finds by a given model.
    ///
    /// - Parameter observe: searches for all children by a model; it is asked again each round, since a new model
    ///   may bring other pupils to light.
    public init(
        from start: LinkageModel, pseudoObservations: Double = ModelEstimate.pseudoObservations,
        observe: (LinkageModel) -> [ObservedChild]
    ) {
        var model = start
        var tally = Tally()
        var rounds = 0
        var hasSettled = false
        var count = 0
        while rounds < ModelEstimate.roundsMax, !hasSettled {
            let children = observe(model)
            count = children.count
            let before = model
            for _ in 0..<ModelEstimate.stepsMax {
                tally = Tally(children, searchedBy: before, now: model)
                let next = tally.model(after: model, start: start, pseudoObservations, childCount: count)
                let change = ModelEstimate.largestChange(model, next)
                model = next
                if change < ModelEstimate.tolerance / 10 { break }
            }
            rounds += 1
            hasSettled = ModelEstimate.largestChange(before, model) < ModelEstimate.tolerance
        }
        self.model = model
        childCount = count
        expectedOnRegister = tally.onRegister
        expectedPairs = Dictionary(
            uniqueKeysWithValues: ModelComparison.allCases.map { ($0, tally.counts(of: $0).reduce(0, +)) })
        self.rounds = rounds
        self.hasSettled = hasSettled
    }

    /// The largest difference between two models in any number that is estimated.
    static func largestChange(_ left: LinkageModel, _ right: LinkageModel) -> Double {
        ModelComparison.allCases.reduce(abs(left.notOnRegister - right.notOnRegister)) { largest, comparison in
            zip(left.shares(of: comparison), right.shares(of: comparison)).reduce(largest) {
                max($0, abs($1.0 - $1.1))
            }
        }
    }
}

/// Expected counts of levels among true pairs.
private struct Tally {
    /// By the comparison's number, then by level.
    private var byComparison: [[Double]] = ModelComparison.allCases.map {
        [Double](repeating: 0, count: $0.levels.count)
    }
    private(set) var onRegister = 0.0
    private var none = 0.0

    init() {}

    /// The expectation step: ratios found by one model, weighed anew by another.
    init(_ children: [ObservedChild], searchedBy searched: LinkageModel, now model: LinkageModel) {
        let factors = ModelComparison.allCases.map { comparison in
            var factors = zip(model.shares(of: comparison), searched.shares(of: comparison)).map { $0 / $1 }
            if comparison == .boxes { factors[0] = 1 }  // straight names carry no factor of their own
            return factors
        }
        for child in children { add(child, factors, model) }
    }

    private mutating func add(_ child: ObservedChild, _ factors: [[Double]], _ model: LinkageModel) {
        let prior = (1 - model.notOnRegister - model.siblingNotOnRegister) / Double(child.pupilCount)
        let masses = child.options.map { option in
            option.reached.reduce(prior * option.ratio) { $0 * factors[$1.comparison.rawValue][$1.level] }
        }
        let others = child.othersRatio * prior
        let sibling = child.siblingRatio * model.siblingNotOnRegister
        let total = masses.reduce(others + sibling + model.notOnRegister, +)
        none += model.notOnRegister / total
        onRegister += others / total
        for (option, mass) in zip(child.options, masses) {
            let share = mass / total
            onRegister += share
            var areBoxesKnown = false
            for level in option.reached {
                byComparison[level.comparison.rawValue][level.level] += share
                areBoxesKnown = areBoxesKnown || level.comparison == .boxes
            }
            let areNamesKnown =
                option.reached.contains { $0.comparison == .givenNames }
                && option.reached.contains { $0.comparison == .familyName }
            if areNamesKnown, !areBoxesKnown { byComparison[ModelComparison.boxes.rawValue][0] += share }
        }
    }

    func counts(of comparison: ModelComparison) -> [Double] { byComparison[comparison.rawValue] }

    /// The maximisation step, with the model before as a Dirichlet prior: its mean, so that every share stays above 0.
    func model(
        after model: LinkageModel, start: LinkageModel, _ pseudoObservations: Double, childCount: Int
    ) -> LinkageModel {
        var next = model
        for comparison in ModelComparison.allCases {
            let counts = counts(of: comparison)
            let total = counts.reduce(0, +)
            let shares = zip(counts, start.shares(of: comparison)).map { count, before in
                (count + pseudoObservations * before) / (total + pseudoObservations)
            }
            next.setShares(of: comparison, to: shares)
        }
        next.notOnRegister =
            (none + pseudoObservations * start.notOnRegister) / (Double(childCount) + pseudoObservations)
        return next
    }
}
