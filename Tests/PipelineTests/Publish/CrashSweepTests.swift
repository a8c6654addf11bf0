import Linkage
import Pipeline
import State
import Testing

@Suite("Stopped anywhere, run again")
struct CrashSweepTests {
    @Test(
        "whichever state-changing call fails, the next run publishes the same bytes",
        arguments: FaultPlan.Manner.allCases)
    func sweep(manner: FaultPlan.Manner) throws {
        let undisturbed = try published { _ in }
        var failures = 0
        for number in 1... {
            let plan = FaultPlan(failingAt: number, manner)
            let disturbed = try published { night in
                let outcome = Result { try night.run(.failing(plan)) }
                #expect(isFailure(outcome) == plan.wasReached, "a failed call must fail the run")
                let isClean = try isNothingHalfPublished(night)
                #expect(isClean, "call \(number) left half a folder")
            }
            #expect(disturbed == undisturbed, "call \(number)")
            guard plan.wasReached else { break }
            failures += 1
        }
        #expect(failures > 20, "the sweep met \(failures) calls")
    }

    private func isFailure(_ outcome: Result<PublishedRun, any Error>) -> Bool {
        if case .failure = outcome { true } else { false }
    }

    /// The published tree of a night, its police file being the same every time, after a disturbance.
    private func published(_ disturb: (ExampleNight) throws -> Void) throws -> [String: [UInt8]] {
        let night = ExampleNight(folder: ScratchFolder())
        try night.folder.write(Array(night.policeText.utf8), to: "police.csv")
        try night.folder.setModified("police.csv", seconds: 1_795_140_000)
        try disturb(night)
        try night.run()
        return try night.folder.tree("output")
    }

    /// A generation's folder is there whole or not at all, and `current` never points at nothing.
    private func isNothingHalfPublished(_ night: ExampleNight) throws -> Bool {
        let tree = try night.folder.tree("output")
        let generation = tree.keys.filter { $0.hasPrefix("output/\(night.day.isoText)/") }
        return (generation.isEmpty || generation.count == 5)
            && (tree["output/current"] == nil || generation.count == 5)
    }
}
