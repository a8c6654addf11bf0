/// A postcode of up to eight letters and figures in one word, so that a register's postcodes are compared in a few
/// operations each.
///
/// The text stands at the upper end of one form and at the lower end of the other: what two texts have in common at
/// their beginnings and ends is then a count of zero bits.
struct PackedPostcode: Sendable, Hashable {
    /// The text from the highest byte on; unused bytes are 0.
    private let fromStart: UInt64
    /// How many bytes the text has: 0 for no postcode, 9 for one too long to pack.
    private let count: UInt8

    private static let countMax = 8

    /// No postcode.
    static let missing = PackedPostcode(nil)

    init(_ postcode: Postcode?) {
        let text = postcode?.text ?? []
        guard text.count <= PackedPostcode.countMax else {
            fromStart = 0
            count = UInt8(PackedPostcode.countMax + 1)
            return
        }
        var bits: UInt64 = 0
        for byte in text { bits = bits << 8 | UInt64(byte) }
        fromStart = text.isEmpty ? 0 : bits << (64 - 8 * UInt64(text.count))
        count = UInt8(text.count)
    }

    /// Whether the text fits a word, or there is none; else ``PostcodeComparison`` answers.
    var isPacked: Bool { count <= UInt8(PackedPostcode.countMax) }

    /// The text again; empty for no postcode, or for one that does not fit.
    var bytes: [UInt8] {
        guard isPacked else { return [] }
        return (0..<UInt64(count)).map { UInt8(truncatingIfNeeded: fromStart >> (56 - 8 * $0)) }
    }

    /// The level of ``PostcodeComparison`` for two packed postcodes.
    @inline(__always)
    func level(_ other: PackedPostcode) -> PostcodeLevel {
        guard count != 0, other.count != 0 else { return .missing }
        let unlike = fromStart ^ other.fromStart
        if unlike == 0 { return .same }
        let (length, otherLength) = (Int(count), Int(other.count))
        let (own, others) = (fromStart >> (64 - 8 * UInt64(length)), other.fromStart >> (64 - 8 * UInt64(otherLength)))
        let shorter = min(length, otherLength)
        if abs(length - otherLength) <= 1 {
            let from = min(shorter, unlike.leadingZeroBitCount >> 3)
            let end = min(shorter - from, (own ^ others).trailingZeroBitCount >> 3)
            switch (length - from - end, otherLength - from - end) {
            case (0, 1), (1, 0), (1, 1): return .oneEdit
            case (2, 2) where areExchanged(other, at: from): return .oneEdit
            default: break
            }
        }
        // A postcode without what stands after the space has neither sector nor district of its own.
        if PackedPostcode.areSame(own, others, length, otherLength, without: 2) { return .sameSector }
        return PackedPostcode.areSame(own, others, length, otherLength, without: 3) ? .sameOutward : .different
    }

    /// Whether the two bytes from a place on are the other's, the other way round.
    private func areExchanged(_ other: PackedPostcode, at place: Int) -> Bool {
        let shift = UInt64(48 - 8 * place)
        let own = UInt16(truncatingIfNeeded: fromStart >> shift)
        return own.byteSwapped == UInt16(truncatingIfNeeded: other.fromStart >> shift)
    }

    /// Whether two texts are the same but for the last bytes; of shorter texts nothing is left.
    @inline(__always)
    private static func areSame(
        _ left: UInt64, _ right: UInt64, _ length: Int, _ otherLength: Int, without last: Int
    ) -> Bool {
        guard length > last, otherLength > last else { return length <= last && otherLength <= last }
        return length == otherLength && left >> UInt64(8 * last) == right >> UInt64(8 * last)
    }
}
