/// One token of a name, prepared once so that it can be compared with many others quickly.
///
/// For each letter it holds the places where the letter stands, one bit a place. Jaro–Winkler and optimal string
/// alignment then advance a whole column of the comparison with a few word operations (Hyyrö 2003).
public struct NameToken: Sendable {
    /// The token's bytes: `a`–`z`, digits, or `?` for a character that was lost.
    public let bytes: [UInt8]
    /// Bit `i` of `places[b]` is set where byte `b` stands at place `i`. Only for tokens of at most 64 bytes.
    let places: [UInt64]
    /// Which letters occur at all, one bit a letter.
    let letterSet: UInt64
    /// What the token sounds like; see ``SoundKey``.
    let soundKey: [UInt8]
    /// Whether a character was lost in this token.
    let isDamaged: Bool

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var places = [UInt64](repeating: 0, count: 256)
        for (place, byte) in bytes.prefix(64).enumerated() {
            places[Int(byte)] |= 1 << UInt64(place)
        }
        self.places = places
        letterSet = NameToken.letterSet(of: bytes)
        soundKey = SoundKey.of(bytes)
        isDamaged = bytes.contains(UInt8(ascii: "?"))
    }

    /// 0–25 for `a`–`z`, 26–35 for digits, 36 for a lost character, 37 for anything else.
    @inline(__always)
    static func letterIndex(_ byte: UInt8) -> Int {
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        case 0x3F: 36
        default: 37
        }
    }

    static func letterSet(of bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 | (1 << UInt64(letterIndex($1))) }
    }
}
