import Pipeline

/// The time and memory of each stage, in lines for people and as JSON for programs.
enum TimingReport {
    /// A heading, a line a stage and their sum; nothing where nothing was measured.
    static func lines(_ laps: [StageClock.Lap]) -> [String] {
        guard !laps.isEmpty else { return [] }
        let wall = laps.reduce(0) { $0 + $1.wallSeconds }
        let processor = laps.reduce(0) { $0 + $1.processorSeconds }
        let peak = laps.map(\.peakBytes).max() ?? 0
        return [line("stage", "wall s", "CPU s", "peak MB")]
            + laps.map { figures($0.stage.rawValue, $0.wallSeconds, $0.processorSeconds, $0.peakBytes) }
            + [figures("all", wall, processor, peak)]
    }

    static func json(_ laps: [StageClock.Lap]) -> JSONValue {
        .list(
            laps.map { lap in
                .object([
                    "stage": .text(lap.stage.rawValue), "wall_seconds": .decimal(lap.wallSeconds, places: 6),
                    "cpu_seconds": .decimal(lap.processorSeconds, places: 6), "peak_bytes": .integer(lap.peakBytes),
                ])
            })
    }

    private static func figures(_ stage: String, _ wall: Double, _ processor: Double, _ peakBytes: Int) -> String {
        line(
            stage, FixedDecimal.text(wall, places: 3), FixedDecimal.text(processor, places: 3),
            FixedDecimal.text(Double(peakBytes) / 1e6, places: 1))
    }

    private static func line(_ stage: String, _ figures: String...) -> String {
        let width = 10
        let name = stage + String(repeating: " ", count: max(0, width - stage.count))
        return name + figures.map { String(repeating: " ", count: max(0, width - $0.count)) + $0 }.joined()
    }
}
