import Testing

@testable import Linkage

@Suite("Estimating the model anew")
struct ModelEstimateTests {
    private static let seed: UInt64 = 20_261_120

    @Test("the shares a sample was simulated with are found again, though nobody tells who is who")
    func recovery() {
        var simulation = Simulation(seed: Self.seed)
        simulation.truth.givenNames = [0.60, 0.05, 0.15, 0.08, 0.04, 0.03, 0.05]
        simulation.truth.birthDate = [0.70, 0.05, 0.10, 0.03, 0.02, 0.02, 0.03, 0.05]
        simulation.truth.notOnRegister = 0.30
        simulation.truth.swapped = 0.06
        let children = simulation.children(1500)
        let estimate = ModelEstimate(from: .simulated) { model in children.map { $0.observed(by: model) } }
        #expect(estimate.hasSettled)
        #expect(estimate.childCount == 1500)
        for comparison in [ModelComparison.givenNames, .familyName, .birthDate, .boxes] {
            let expected = simulation.truth.shares(of: comparison)
            for (level, share) in estimate.model.shares(of: comparison).enumerated() {
                // Two standard errors of a share among 1,000 pairs, and what the prior holds back (60 of 1,060).
                #expect(abs(share - expected[level]) < 0.04, "seed \(Self.seed), \(comparison.key), level \(level)")
            }
        }
        #expect(abs(estimate.model.notOnRegister - 0.30) < 0.04, "seed \(Self.seed)")
        #expect(abs(estimate.expectedOnRegister - 1050) < 60, "seed \(Self.seed)")
    }

    @Test("a tiny night changes no number by more than its children weigh beside the sixty of the prior")
    func tinyNight() {
        var simulation = Simulation(seed: Self.seed)
        simulation.truth.givenNames = [0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.88]
        let children = simulation.children(3)
        let estimate = ModelEstimate(from: .simulated) { model in children.map { $0.observed(by: model) } }
        #expect(ModelEstimate.largestChange(.simulated, estimate.model) <= 3.0 / 63 + 1e-9)
        #expect(estimate.model.faults.isEmpty)
    }

    @Test("without a child every number stays as it was")
    func noChild() {
        let estimate = ModelEstimate(from: .simulated) { _ in [] }
        #expect(ModelEstimate.largestChange(.simulated, estimate.model) < 1e-12)
        #expect(estimate.hasSettled)
    }

    @Test("a level that never occurs keeps a share above nothing")
    func unseenLevel() {
        var simulation = Simulation(seed: Self.seed)
        simulation.truth.givenNames = [0.94, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01]
        let children = simulation.children(300)
        let estimate = ModelEstimate(from: .simulated) { model in children.map { $0.observed(by: model) } }
        #expect(estimate.model.givenNames.allSatisfy { $0 > 0 })
        #expect(estimate.model.faults.isEmpty)
    }

    @Test("the same sample gives the same numbers to the last digit")
    func repeatable() {
        var simulation = Simulation(seed: Self.seed)
        let children = simulation.children(100)
        let first = ModelEstimate(from: .simulated) { model in children.map { $0.observed(by: model) } }
        let second = ModelEstimate(from: .simulated) { model in children.map { $0.observed(by: model) } }
        #expect(first.model == second.model)
    }
}

/// Children whose levels are drawn: those of the true pupil by a model, those of strangers by chance.
private struct Simulation {
    var truth = LinkageModel.simulated
    private var numbers: Numbers
    private let pupilCount = 40

    init(seed: UInt64) { numbers = Numbers(state: seed) }

    struct SimulatedChild {
        /// The levels each pupil reaches, the true one (where there is one) among them.
        let pupils: [[ObservedChild.Reached]]

        func observed(by model: LinkageModel) -> ObservedChild {
            let options = pupils.map { reached in
                let ratio = reached.reduce(1.0) { ratio, level in
                    let isStraight = level.comparison == .boxes && level.level == 0
                    let m = isStraight ? 1 : model.shares(of: level.comparison)[level.level]
                    let u = isStraight ? 1 : Simulation.chance(level.comparison)[level.level]
                    return ratio * m / u
                }
                return ObservedChild.Option(ratio: ratio, reached: reached)
            }
            return ObservedChild(options: options, othersRatio: 0, siblingRatio: 0, pupilCount: pupils.count)
        }
    }

    mutating func children(_ count: Int) -> [SimulatedChild] {
        (0..<count).map { _ in
            let isOnRegister = numbers.unit() >= truth.notOnRegister
            var pupils = (0..<pupilCount).map { _ in reached { Simulation.chance($0) } }
            if isOnRegister { pupils[0] = reached { [truth] in truth.shares(of: $0) } }
            return SimulatedChild(pupils: pupils)
        }
    }

    /// Strangers mostly differ.
    static func chance(_ comparison: ModelComparison) -> [Double] {
        let count = comparison.levels.count
        if comparison == .boxes { return [0.996, 0.003, 0.001] }
        return [Double](repeating: 0.01, count: count - 1) + [1 - 0.01 * Double(count - 1)]
    }

    private mutating func reached(_ shares: (ModelComparison) -> [Double]) -> [ObservedChild.Reached] {
        let boxes = draw(shares(.boxes))
        let names: [ObservedChild.Reached] =
            boxes > 0
            ? [.init(.boxes, level: boxes)]
            : [
                .init(.givenNames, level: draw(shares(.givenNames))),
                .init(.familyName, level: draw(shares(.familyName))),
            ]
        return names + [.init(.birthDate, level: draw(shares(.birthDate)))]
    }

    private mutating func draw(_ shares: [Double]) -> Int {
        var rest = numbers.unit()
        for (level, share) in shares.enumerated() {
            if rest < share { return level }
            rest -= share
        }
        return shares.count - 1
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
private struct Numbers {
    var state: UInt64

    mutating func unit() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
    }
}

extension LinkageModel {
    /// A model to begin with; the numbers are of no account.
    fileprivate static let simulated = LinkageModel(
        version: "simulated-1", givenNames: [0.86, 0.03, 0.03, 0.035, 0.015, 0.005, 0.025],
        familyName: [0.865, 0.03, 0.005, 0.035, 0.015, 0.005, 0.045],
        birthDate: [0.935, 0.006, 0.025, 0.008, 0.004, 0.004, 0.004, 0.014], birthWindow: [0.93, 0.04, 0.03],
        sexSame: 0.99, homePostcode: [0.80, 0.05, 0.03, 0.04, 0.08], incidentPostcode: [0.55, 0.03, 0.04, 0.08, 0.30],
        schoolSame: 0.9, swapped: 0.01, pooled: 0.005, namesake: 0.01, notOnRegister: 0.15, siblingNotOnRegister: 0.06,
        twinAmongSiblings: 0.03, sameHousehold: 0.85, householdBitsMax: 10)
}
