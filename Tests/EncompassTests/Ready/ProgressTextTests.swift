import Encompass
import Pipeline
import Testing

@Suite("What a terminal is told of a run")
struct ProgressTextTests {
    @Test("nothing before the first stage, then a bar that grows by one a stage and is never wider than a terminal")
    func lines() {
        #expect(ProgressText.line(nil) == nil)
        let lines = StageClock.Stage.allCases.compactMap { ProgressText.line($0) }
        #expect(lines.count == StageClock.Stage.allCases.count)
        #expect(lines.map { line in line.count { $0 == "#" } } == Array(1...lines.count))
        #expect(lines.allSatisfy { $0.count < 80 })
        #expect(lines[4] == "[#####-----] 5 of 10: comparing every child with every pupil")
    }

    @Test("the clock says which stage was begun last, whether it ended or not")
    func current() throws {
        let clock = StageClock { .init(wallNanoseconds: 0, processorNanoseconds: 0, peakBytes: 0) }
        #expect(clock.current == nil)
        let during = clock.time(.copy, clock.current)
        #expect(during == .copy)
        struct Stopped: Error {}
        func stop() throws { throw Stopped() }
        #expect(throws: Stopped.self) { try clock.time(.match, stop()) }
        #expect(clock.current == .match)
    }
}
