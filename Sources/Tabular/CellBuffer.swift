import Glibc

/// The cells of the row being parsed, back to back in memory that is used again for every row.
///
/// It lives on the heap at a fixed address because C callbacks write to it.
struct CellBuffer {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var byteCapacity: Int
    private var byteCount = 0
    private let ends: UnsafeMutablePointer<Int>
    private let cellCapacity: Int
    private let fieldBytes: Int
    /// Cells seen, counted on beyond those that are stored.
    private(set) var cellCount = 0
    /// The first cell over the limit of a cell.
    private(set) var tooLong: Int?
    /// The parser has reported the end of the row.
    var isComplete = false

    init(limits: CSVLimits) {
        byteCapacity = 4 << 10
        bytes = .allocate(capacity: byteCapacity)
        cellCapacity = limits.columns
        ends = .allocate(capacity: max(1, cellCapacity))
        fieldBytes = limits.fieldBytes
    }

    func deallocate() {
        bytes.deallocate()
        ends.deallocate()
    }

    mutating func clear() {
        byteCount = 0
        cellCount = 0
        tooLong = nil
        isComplete = false
    }

    mutating func append(_ source: UnsafeRawPointer?, count: Int) {
        let index = cellCount
        cellCount += 1
        guard index < cellCapacity else { return }
        guard count <= fieldBytes else {
            if tooLong == nil { tooLong = index }
            ends[index] = byteCount
            return
        }
        if byteCount + count > byteCapacity { grow(to: byteCount + count) }
        if let source, count > 0 { memcpy(bytes + byteCount, source, count) }
        byteCount += count
        ends[index] = byteCount
    }

    func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(index >= 0 && index < min(cellCount, cellCapacity), "no such cell")
        let start = index == 0 ? 0 : ends[index - 1]
        return UnsafeBufferPointer(start: bytes + start, count: ends[index] - start)
    }

    /// All cells in one run, for a comparison of whole rows.
    var content: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: byteCount) }

    private mutating func grow(to needed: Int) {
        let capacity = max(needed, byteCapacity * 2)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: bytes, count: byteCount)
        bytes.deallocate()
        bytes = larger
        byteCapacity = capacity
    }
}
