import Glibc

/// The distinct values of one column, each with a number: 0 is the empty text, the others count up as they appear.
///
/// The bytes lie end to end in one array; finding one again goes through an open-addressing table whose 32-bit
/// entries hold the number and, in the bits the number leaves, the upper bits of the hash, so that nearly all other
/// values are passed over without looking at their bytes. The hash
/// has no random seed: the numbers must be the same every night, and do not depend on it anyway. It holds personal
/// data, so its description withholds it.
public struct Vocabulary: Sendable {
    /// Beyond it the table of 32-bit entries would be too full.
    private static let countMax = 3 << 29

    private var arena: [UInt8] = []
    /// The bytes of every value, for as long as all are equally long, as pupil numbers and dates are.
    private var commonLength = 0
    /// Where each value ends in the arena; empty for as long as all are equally long.
    private var ends: [UInt32] = []
    /// A value's number in the lower bits, as many as the table's size has; above them those of its hash. 0 is free,
    /// for number 0 is never looked up.
    private var slots = [UInt32](repeating: 0, count: 64)

    public init() {}

    /// How many values there are, the empty text always included as number 0.
    public private(set) var count = 1

    func range(_ id: Int) -> Range<Int> {
        if id == 0 { return 0..<0 }
        if ends.isEmpty { return (id - 1) * commonLength..<id * commonLength }
        return Int(ends[id - 1])..<Int(ends[id])
    }

    /// Lends the bytes of a value.
    public func withValue<Result>(_ id: Int, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        try body(arena.span.extracting(range(id)))
    }

    /// A value as text.
    public func text(_ id: Int) -> String {
        String(decoding: arena[range(id)], as: UTF8.self)
    }

    /// The value's number, a new one if it is new; nothing once 4 GiB or the table are full.
    public mutating func id(of value: UnsafeBufferPointer<UInt8>) -> UInt32? {
        value.isEmpty ? 0 : id(of: value, hash: Self.hash(value))
    }

    /// The numbers of many values, as ``id(of:)`` gives them one by one; nothing once the table is full.
    ///
    /// Memory answers many questions at once, and a single one slowly. So all values are first looked up together, a
    /// step at a time; then those that were not found get their numbers, in their order.
    mutating func ids(of values: [UnsafeBufferPointer<UInt8>]) -> [UInt32]? {
        let hashes = values.map { $0.isEmpty ? 0 : Self.hash($0) }
        let mask = UInt32(slots.count - 1)
        let likely = hashes.map { hash in
            let entry = slots[Int(hash & mask)]
            return (entry ^ hash) & ~mask == 0 ? entry & mask : 0
        }
        let places = likely.map { $0 == 0 ? 0..<0 : range(Int($0)) }
        var ids: [UInt32] = []
        ids.reserveCapacity(values.count)
        for index in values.indices {
            ids.append(places[index].isEmpty || !isEqual(places[index], values[index]) ? 0 : likely[index])
        }
        for index in values.indices where ids[index] == 0 && !values[index].isEmpty {
            guard let id = id(of: values[index], hash: hashes[index]) else { return nil }
            ids[index] = id
        }
        return ids
    }

    private mutating func id(of value: UnsafeBufferPointer<UInt8>, hash: UInt32) -> UInt32? {
        let mask = UInt32(slots.count - 1)
        var slot = hash & mask
        while slots[Int(slot)] != 0 {
            let entry = slots[Int(slot)]
            if (entry ^ hash) & ~mask == 0, isEqual(range(Int(entry & mask)), value) { return entry & mask }
            slot = (slot + 1) & mask
        }
        guard arena.count + value.count <= UInt32.max, count < Vocabulary.countMax else { return nil }
        let id = UInt32(count)
        append(value)
        slots[Int(slot)] = hash & ~mask | id
        if count * 4 > slots.count * 3 { rehash() }
        return id
    }

    private mutating func append(_ value: UnsafeBufferPointer<UInt8>) {
        if count == 1 { commonLength = value.count }
        if ends.isEmpty, value.count != commonLength { ends = (0..<count).map { UInt32($0 * commonLength) } }
        arena.append(contentsOf: value)
        if !ends.isEmpty { ends.append(UInt32(arena.count)) }
        count += 1
    }

    /// Gives back the memory that only new values need; none may be added after it.
    public mutating func freeze() {
        slots = []
    }

    private func isEqual(_ range: Range<Int>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard range.count == value.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            guard let stored = arena.baseAddress, let sought = value.baseAddress else { return false }
            return memcmp(stored + range.lowerBound, sought, range.count) == 0
        }
    }

    /// Makes the table twice as large. The values are gone through as they lie, so their bytes come from memory in
    /// one run; the old table is let go first.
    private mutating func rehash() {
        let size = slots.count * 2
        let mask = UInt32(size - 1)
        slots = []
        slots = [UInt32](repeating: 0, count: size)
        arena.withUnsafeBufferPointer { arena in
            for id in 1..<count {
                let hash = Self.hash(UnsafeBufferPointer(rebasing: arena[range(id)]))
                var slot = hash & mask
                while slots[Int(slot)] != 0 { slot = (slot + 1) & mask }
                slots[Int(slot)] = hash & ~mask | UInt32(id)
            }
        }
    }

    /// Eight bytes at a time, multiplied and folded; the odd constant is 2^64 divided by the golden ratio.
    private static func hash(_ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
        let raw = UnsafeRawBufferPointer(value)
        var hash = UInt64(truncatingIfNeeded: value.count) &* golden
        var offset = 0
        while offset + 8 <= raw.count {
            hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), golden)
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        hash = fold(hash ^ rest, golden)
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private static func fold(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let (high, low) = value.multipliedFullWidth(by: factor)
        return high ^ low &+ 0xD6E8_FEB8_6659_FD93 &* value
    }
}

extension Vocabulary: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Vocabulary of \(count) values" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
