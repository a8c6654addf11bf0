import Benchmark
import Foundation

/// Whole nights through the built program, one benchmark a size.
let benchmarks: @Sendable () -> Void = {
    let settings = ProcessInfo.processInfo.environment
    let program = settings["ENCOMPASS_PROGRAM"] ?? "../../.build/release/encompass"
    let children = settings["ENCOMPASS_CHILDREN"].flatMap { Int($0) } ?? 75
    let sizes = (settings["ENCOMPASS_PUPILS"] ?? "190000").split(separator: ",").compactMap { Int($0) }

    for pupils in sizes {
        let bench = NightBench(program: program, pupils: pupils, children: children)
        Benchmark(
            "\(children) children, \(pupils) pupils",
            configuration: .init(
                metrics: NightMetric.all, warmupIterations: pupils > 1_000_000 ? 0 : 1, maxDuration: .seconds(30),
                maxIterations: 10, setup: { try bench.writeInputs() }, teardown: { try bench.removeInputs() })
        ) { benchmark in
            let night = try bench.run()
            for (metric, value) in NightMetric.values(of: night, pupils: pupils) {
                benchmark.measurement(metric, value)
            }
        }
    }
}
