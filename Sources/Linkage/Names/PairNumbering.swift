/// Gives each distinct pair of numbers a number of its own, from 0 in the order they first come.
///
/// It stands in for a dictionary where there are millions of pairs: keys lie end to end, and are found again through
/// an open-addressing table of their numbers, so a pair costs some 16 bytes. The hash has no random seed, and the
/// numbers given do not depend on it.
public struct PairNumbering: Sendable {
    private var keys: [UInt64] = []
    /// The number of a key and one; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 64)

    public init() {}

    /// How many distinct pairs were numbered.
    public var count: Int { keys.count }

    /// The number of a pair, the next one if it is new.
    public mutating func number(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let key = UInt64(first) << 32 | UInt64(second)
        var slot = place(of: key)
        let mask = slots.count - 1
        while slots[slot] != 0 {
            if keys[Int(slots[slot] - 1)] == key { return slots[slot] - 1 }
            slot = (slot + 1) & mask
        }
        keys.append(key)
        slots[slot] = UInt32(keys.count)
        if keys.count * 4 > slots.count * 3 { grow() }
        return UInt32(keys.count - 1)
    }

    /// The upper bits of the product with 2^64 divided by the golden ratio, folded (Knuth, section 6.4).
    private func place(of key: UInt64) -> Int {
        let (high, low) = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: high ^ low ^ low >> 32) & (slots.count - 1)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (number, key) in keys.enumerated() {
            var slot = place(of: key)
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number + 1)
        }
    }
}
