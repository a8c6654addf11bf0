import Testing

@testable import Pipeline

@Suite("Work on all cores")
struct ParallelTests {
    @Test("results come in the order of the work, however much there is", arguments: [0, 1, 2, 500])
    func order(count: Int) {
        #expect(Parallel.map(Array(0..<count)) { $0 * 3 } == (0..<count).map { $0 * 3 })
    }

    @Test("two pieces of work give two results, each its own")
    func both() {
        let (number, text) = Parallel.both({ 41 + 1 }, { "forty-two" })
        #expect(number == 42)
        #expect(text == "forty-two")
    }

    @Test("parts hold every number once and in order, and hang on nothing but how many there are")
    func ranges() {
        for count in [0, 1, 65_536, 65_537, 1_000_000] {
            #expect(Parallel.ranges(of: count).flatMap { $0 } == Array(0..<count))
        }
    }
}
