/// A column of small numbers, each in as many bits as the largest of them needs.
///
/// A register has columns of two, of twenty and of nine million values; in whole bytes they would take half as much again.
struct NumberColumn: Sendable {
    /// The numbers end to end, the first in the lowest bits; one may run on into the next word.
    private var words: [UInt64] = []
    private(set) var count = 0
    /// Bits of one number, 0 to 32; 0 for as long as all are 0.
    private(set) var width = 0

    subscript(index: Int) -> UInt32 {
        precondition(index >= 0 && index < count, "no such number")
        return width == 0 ? 0 : number(at: index)
    }

    var numbers: [UInt32] { (0..<count).map { self[$0] } }

    mutating func append(contentsOf numbers: [UInt32]) {
        let needed = 32 - (numbers.reduce(0, |)).leadingZeroBitCount
        if needed > width { widen(to: needed) }
        guard width > 0 else {
            count += numbers.count
            return
        }
        for number in numbers { put(number) }
    }

    /// The number at a place, where they have a width.
    private func number(at index: Int) -> UInt32 {
        let place = index * width
        let (word, shift) = (place >> 6, UInt64(place & 63))
        var bits = words[word] >> shift
        if shift + UInt64(width) > 64 { bits |= words[word + 1] << (64 - shift) }
        return UInt32(truncatingIfNeeded: bits & (1 << UInt64(width) - 1))
    }

    private mutating func put(_ number: UInt32) {
        let place = count * width
        let (word, shift) = (place >> 6, UInt64(place & 63))
        if word == words.count { words.append(0) }
        words[word] |= UInt64(number) << shift
        if shift + UInt64(width) > 64 { words.append(UInt64(number) >> (64 - shift)) }
        count += 1
    }

    private mutating func widen(to needed: Int) {
        var wider = NumberColumn()
        wider.width = needed
        wider.words.reserveCapacity((count * needed + 63) / 64)
        for index in 0..<count { wider.put(self[index]) }
        self = wider
    }
}
