import Glibc

/// A physical line in the decoded text, in bytes from its start.
struct PhysicalLine {
    let start: Int
    /// Where its line end begins.
    let contentEnd: Int
    /// Where the next line begins.
    let end: Int
    /// Whether it has a line end: the last line of a file may not, nor has the front of a line over the limit.
    let isTerminated: Bool
    /// The line goes on beyond what is held in memory.
    let isCut: Bool

    var count: Int { contentEnd - start }
}

/// The part of the decoded text that is held in memory, cut into physical lines.
///
/// It reaches back to the start of the current row, so that reading can go back to the row's second line.
/// CRLF, LF and a lone CR each end a line.
final class LineWindow {
    private let source: DecodedSource
    private var memory: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The text offset of the first byte in memory, and of the first one not yet there.
    private var origin = 0
    private var end = 0
    private var nextLF = Landmark(byte: 0x0A)
    private var nextCR = Landmark(byte: 0x0D)
    /// The first zero byte seen so far, as a text offset.
    private(set) var zeroByte: Int?

    init(_ source: DecodedSource) {
        self.source = source
        capacity = DecodedSource.roomNeeded + (64 << 10)
        memory = .allocate(capacity: capacity)
    }

    deinit { memory.deallocate() }

    /// The address of a text offset that is held; valid until the next line is asked for.
    func address(_ offset: Int) -> UnsafePointer<UInt8> { UnsafePointer(memory + (offset - origin)) }

    func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: address(range.lowerBound), count: range.count)
    }

    /// The line that begins at `offset`, nothing at the end of the file. Text from `kept` on stays in memory.
    ///
    /// A line longer than `limit` bytes is handed over cut, unless it happens to be there whole.
    func line(at offset: Int, keeping kept: Int, limit: Int) throws -> PhysicalLine? {
        while true {
            if let line = terminatedLine(at: offset) { return line }
            // One more for a CR that may turn out to be the line end.
            if end - offset > limit + 1 {
                let cut = endBeforePendingCR
                return PhysicalLine(start: offset, contentEnd: cut, end: cut, isTerminated: false, isCut: true)
            }
            if source.isAtEnd {
                guard offset < end else { return nil }
                return PhysicalLine(start: offset, contentEnd: end, end: end, isTerminated: false, isCut: false)
            }
            try refill(keeping: kept)
        }
    }

    /// Skips to the start of the line after the one that `offset` lies in; memory stays as it is.
    ///
    /// Returns whether that line had an end.
    func skipLine(from offset: Int) throws -> (next: Int, isTerminated: Bool) {
        var offset = offset
        while true {
            if let line = terminatedLine(at: offset) { return (line.end, true) }
            if source.isAtEnd { return (end, false) }
            offset = max(offset, endBeforePendingCR)
            try refill(keeping: offset)
        }
    }

    /// The end of what is held, before a CR that may be the first half of a CRLF.
    private var endBeforePendingCR: Int {
        end > origin && memory[end - 1 - origin] == 0x0D ? end - 1 : end
    }

    private func terminatedLine(at offset: Int) -> PhysicalLine? {
        let lf = nextLF.first(from: offset, end: end, memory: memory, origin: origin)
        let cr = nextCR.first(from: offset, end: end, memory: memory, origin: origin)
        if let cr, cr < lf ?? Int.max {
            // Whether an LF follows is not known yet.
            if cr + 1 == end && !source.isAtEnd { return nil }
            let next = lf == cr + 1 ? cr + 2 : cr + 1
            return PhysicalLine(start: offset, contentEnd: cr, end: next, isTerminated: true, isCut: false)
        }
        return lf.map {
            PhysicalLine(start: offset, contentEnd: $0, end: $0 + 1, isTerminated: true, isCut: false)
        }
    }

    private func refill(keeping kept: Int) throws {
        if capacity - (end - origin) < DecodedSource.roomNeeded { makeRoom(keeping: kept) }
        let count = try source.read(into: memory + (end - origin))
        if zeroByte == nil, count > 0, let zero = memchr(memory + (end - origin), 0, count) {
            zeroByte = origin + (UnsafeRawPointer(zero) - UnsafeRawPointer(memory))
        }
        end += count
    }

    private func makeRoom(keeping kept: Int) {
        let held = end - kept
        if held + DecodedSource.roomNeeded <= capacity {
            memmove(memory, memory + (kept - origin), held)
        } else {
            capacity = max(capacity * 2, held + DecodedSource.roomNeeded)
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
            larger.update(from: memory + (kept - origin), count: held)
            memory.deallocate()
            memory = larger
        }
        origin = kept
    }
}

/// The next place of one byte, remembered so that no stretch of text is searched twice for it.
private struct Landmark {
    let byte: UInt8
    private var from = 0
    private var searched = 0
    private var found: Int?

    init(byte: UInt8) { self.byte = byte }

    mutating func first(from offset: Int, end: Int, memory: UnsafePointer<UInt8>, origin: Int) -> Int? {
        let isPassed = found.map { offset > $0 } ?? false
        if offset < from || offset > searched || isPassed {
            from = offset
            searched = offset
            found = nil
        }
        if let found { return found }
        guard searched < end else { return nil }
        if let hit = memchr(memory + (searched - origin), Int32(byte), end - searched) {
            let place = origin + (UnsafeRawPointer(hit) - UnsafeRawPointer(memory))
            found = place
            searched = place + 1
        } else {
            searched = end
        }
        return found
    }
}

extension LineWindow {
    /// Gives a fault below the level of lines the number of the line where it was met.
    func naming<Result>(line: Int, _ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let fault as SourceFault {
            throw CSVError(code: fault.code, position: SourcePosition(line: line, column: 1), limit: fault.limit)
        }
    }
}
