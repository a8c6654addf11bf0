import AuditTrail
import Benchmark
import Linkage
import Tabular

/// The parts whole nights spend their time in: comparing names, reading CSV, interning rows.
let benchmarks: @Sendable () -> Void = {
    let names = InventedText.names(count: 2000)
    let register = InventedText.register(rows: 190_000)

    rate("Jaro–Winkler", of: "pairs/s, thousands") {
        var sum = 0.0
        for left in names.prefix(250) {
            let token = NameToken(left)
            for right in names { sum += right.withUnsafeBufferPointer { StringSimilarity.jaroWinkler(token, $0) } }
        }
        blackHole(sum)
        return 250 * names.count / 1000
    }

    rate("Optimal string alignment", of: "pairs/s, thousands") {
        var sum = 0
        for left in names.prefix(250) {
            let token = NameToken(left)
            for right in names {
                sum += right.withUnsafeBufferPointer { StringSimilarity.alignmentDistance(token, $0) }
            }
        }
        blackHole(sum)
        return 250 * names.count / 1000
    }

    rate("CSV", of: "KB/s") {
        let reader = CSVReader(bytes: register, format: CSVFormat(limits: .register))
        _ = try reader.start()
        var cells = 0
        _ = try reader.readRows(onQuarantine: { _ in }) { cells += $0.count }
        blackHole(cells)
        return register.count / 1000
    }

    rate("Interned table", of: "rows/s, thousands") {
        let reader = CSVReader(bytes: register, format: CSVFormat(limits: .register))
        let columns = try reader.start().indices.map(Optional.some)
        let table = try InternedTable.read(reader, columns: columns, onQuarantine: { _ in }).table
        blackHole(table.rowCount)
        return table.rowCount / 1000
    }

    if let trail = InventedTrail(nights: 365, rows: 2738) {
        rate("Audit trail, verified", of: "records/s, thousands") {
            let report = TrailVerifier.verify(
                log: trail.log, leaves: trail.leaves, checkpoints: trail.checkpoints, keys: [trail.key])
            precondition(report.isGood, "the trail was just made")
            return report.records / 1000
        }
    }

    rate("Audit trail, appended", of: "records/s") {
        let trail = InventedTrail(nights: 1, rows: 2738)
        blackHole(trail)
        return 2740
    }
}

/// Registers a benchmark whose figure is a rate: what the work returns, for each second it took.
func rate(_ name: String, of unit: String, _ work: @escaping @Sendable () throws -> Int) {
    let metric = BenchmarkMetric.custom(unit, polarity: .prefersLarger, useScalingFactor: false)
    Benchmark(
        name, configuration: .init(metrics: [metric, .cpuTotal], warmupIterations: 1, maxDuration: .seconds(5))
    ) { benchmark in
        let begin = ContinuousClock.now
        let count = try work()
        let seconds = begin.duration(to: .now) / .seconds(1)
        benchmark.measurement(metric, Int(Double(count) / seconds))
    }
}
