import Benchmark

/// What is told about a night. The harness counts in whole numbers, so times are microseconds and memory is KB.
enum NightMetric {
    private static let stages = [
        "open", "copy", "ingest", "normalise", "match", "resolve", "decide", "emit", "trail", "record",
    ]
    private static let wall = smaller("whole night, wall µs")
    private static let processor = smaller("whole night, CPU µs")
    private static let peak = smaller("peak memory, KB")
    private static let comparisons = BenchmarkMetric.custom(
        "comparisons/s, thousands", polarity: .prefersLarger, useScalingFactor: false)
    private static let child = smaller("match CPU µs a child")

    static var all: [BenchmarkMetric] {
        [wall, processor, peak, comparisons, child] + stages.flatMap { [stageWall($0), stageProcessor($0)] }
    }

    static func values(of night: NightBench.Night, pupils: Int) -> [(BenchmarkMetric, Int)] {
        var values: [(BenchmarkMetric, Int)] = [
            (wall, micro(night.wallSeconds)), (processor, micro(night.timings.reduce(0) { $0 + $1.cpuSeconds })),
            (peak, (night.timings.map(\.peakBytes).max() ?? 0) / 1000),
        ]
        for lap in night.timings {
            values.append((stageWall(lap.stage), micro(lap.wallSeconds)))
            values.append((stageProcessor(lap.stage), micro(lap.cpuSeconds)))
            guard lap.stage == "match", lap.wallSeconds > 0, night.result.children > 0 else { continue }
            let pairs = Double(night.result.children) * Double(pupils)
            values.append((comparisons, Int(pairs / lap.wallSeconds / 1000)))
            values.append((child, micro(lap.cpuSeconds) / night.result.children))
        }
        return values
    }

    private static func stageWall(_ stage: String) -> BenchmarkMetric { smaller("\(stage), wall µs") }
    private static func stageProcessor(_ stage: String) -> BenchmarkMetric { smaller("\(stage), CPU µs") }
    private static func micro(_ seconds: Double) -> Int { Int((seconds * 1e6).rounded()) }

    private static func smaller(_ name: String) -> BenchmarkMetric {
        .custom(name, polarity: .prefersSmaller, useScalingFactor: false)
    }
}
