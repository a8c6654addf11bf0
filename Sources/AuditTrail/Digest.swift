/// The SHA-256 of some bytes: 32 bytes that stand for them.
///
/// Everyone in the program hashes through this type, so that one library does the arithmetic.
/// SHA-256 is FIPS 180-4.
public struct Digest: Hashable, Comparable, Sendable {
    /// The length of every digest, in bytes.
    public static let byteCount = 32

    /// The 32 bytes.
    public let bytes: [UInt8]

    /// Takes over 32 bytes, or nothing where there are more or fewer.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Digest.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads 64 small hexadecimal digits and nothing else.
    public init?(hexText: some StringProtocol) {
        let digits = Array(hexText.utf8)
        guard digits.count == 2 * Digest.byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.byteCount)
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Digest.value(ofHexDigit: digits[index]),
                let low = Digest.value(ofHexDigit: digits[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// For digests that come out of this module's own arithmetic, whose length is certain.
    init(computed bytes: [UInt8]) {
        precondition(bytes.count == Digest.byteCount, "a SHA-256 has 32 bytes")
        self.bytes = bytes
    }

    /// The digest of bytes at hand.
    public static func of(_ bytes: [UInt8]) -> Digest {
        var stream = DigestStream()
        stream.update(bytes)
        return stream.finish()
    }

    /// The digest of a text's UTF-8 bytes.
    public static func of(utf8 text: String) -> Digest { of(Array(text.utf8)) }

    /// The digest as 64 small hexadecimal digits, as `sha256sum` prints it.
    public var hexText: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * Digest.byteCount)
        for byte in bytes {
            digits.append(Digest.hexDigits[Int(byte >> 4)])
            digits.append(Digest.hexDigits[Int(byte & 15)])
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Orders digests by their bytes, so that lists of them are the same everywhere.
    public static func < (left: Digest, right: Digest) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private static func value(ofHexDigit digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
