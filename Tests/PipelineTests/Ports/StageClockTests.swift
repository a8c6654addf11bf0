import Pipeline
import Synchronization
import Testing

@Suite("Stage clock")
struct StageClockTests {
    /// Each reading is a second of wall time, half a second of processor time and 1,000 bytes further.
    private let clock: StageClock = {
        let ticks = Mutex(0)
        return StageClock {
            let tick = ticks.withLock { count in
                count += 1
                return count
            }
            return StageClock.Reading(
                wallNanoseconds: tick * 1_000_000_000, processorNanoseconds: tick * 500_000_000,
                peakBytes: tick * 1000)
        }
    }()

    @Test("a stage is measured from its start to its end, and its value is handed on")
    func measures() {
        #expect(clock.time(.ingest, 6 * 7) == 42)
        #expect(clock.time(.match, "kept") == "kept")
        #expect(clock.laps.map(\.stage) == [.ingest, .match])
        #expect(clock.laps.map(\.wallSeconds) == [1, 1])
        #expect(clock.laps.map(\.processorSeconds) == [0.5, 0.5])
        #expect(clock.laps.map(\.peakBytes) == [2000, 4000])
    }

    @Test("a stage whose work is done in two parts is one lap, with the time of both")
    func twoParts() {
        clock.time(.trail, ())
        clock.time(.record, ())
        clock.time(.trail, ())
        #expect(clock.laps.map(\.stage) == [.trail, .record])
        #expect(clock.laps.map(\.wallSeconds) == [2, 1])
        #expect(clock.laps.map(\.processorSeconds) == [1, 0.5])
        #expect(clock.laps.map(\.peakBytes) == [6000, 4000])
    }

    @Test("a stage that throws is not measured, and its error is passed on")
    func throwing() {
        struct Refusal: Error {}
        func refuse() throws -> Int { throw Refusal() }
        #expect(throws: Refusal.self) { try clock.time(.decide, refuse()) }
        #expect(clock.laps.isEmpty)
    }

    @Test("this machine's clock never goes back, and knows memory in bytes")
    func live() {
        let clock = StageClock.live()
        let sum = clock.time(.emit, (0..<10_000).reduce(0, +))
        #expect(sum == 49_995_000)
        #expect(clock.laps.allSatisfy { $0.wallSeconds >= 0 && $0.processorSeconds >= 0 && $0.peakBytes > 1 << 20 })
        #expect(clock.laps.count == 1)
    }
}
