import State
import Testing

@Suite("The trail's head in the state")
struct TrailStateTests {
    private func appendix(after first: Int, lines: Int = 2) -> TrailAppendix {
        TrailAppendix(
            firstIndex: first, lines: (0..<lines).map { Array("line \(first + $0)".utf8) },
            root: [UInt8](repeating: UInt8(first + lines), count: 32), frontier: [1, 2, 3],
            checkpoint: Array("note \(first + lines)".utf8))
    }

    @Test("what is appended is pending until it is written")
    func pending() throws {
        let folder = ScratchFolder()
        let store = try StateStore.open(folder: folder.path)
        #expect(try store.trailHead() == nil)
        try store.beginTrail(root: [UInt8](repeating: 0, count: 32))
        try store.append(appendix(after: 0))
        try store.append(appendix(after: 2, lines: 1))
        let head = try #require(try store.trailHead())
        #expect(head.size == 3)
        #expect(head.writtenSize == 0)
        let pending = try store.trailPending()
        #expect(pending.lines.map { String(decoding: $0, as: UTF8.self) } == ["line 0", "line 1", "line 2"])
        #expect(pending.checkpoints.keys.sorted() == [2, 3])
        try store.markTrailWritten(bytes: 21)
        let written = try #require(try store.trailHead())
        #expect(written.writtenSize == 3)
        #expect(written.writtenBytes == 21)
        #expect(try store.trailPending().lines.isEmpty)
        try store.close()
    }

    @Test("records that do not begin where the trail ends are refused, and nothing is recorded")
    func moved() throws {
        let folder = ScratchFolder()
        let store = try StateStore.open(folder: folder.path)
        #expect(throws: StateError.self) { try store.append(appendix(after: 0)) }
        try store.beginTrail(root: [UInt8](repeating: 0, count: 32))
        #expect(throws: StateError.self) { try store.append(appendix(after: 1)) }
        #expect(try store.trailHead()?.size == 0)
        #expect(try store.trailPending().lines.isEmpty)
        try store.close()
    }
}
