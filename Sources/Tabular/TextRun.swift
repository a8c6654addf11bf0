import Glibc

/// A run of encoded bytes and the place where its UTF-8 goes.
struct TextRun {
    let bytes: UnsafeRawBufferPointer
    /// The next byte to decode; what is left between here and `end` waits for the next piece.
    var position: Int
    let end: Int
    /// Where the next byte of UTF-8 goes.
    var out: UnsafeMutablePointer<UInt8>
    var undecodable = 0

    mutating func decodeUTF8(isLast: Bool) {
        while position < end {
            copyASCII()
            guard position < end else { return }
            let length = sequenceLength()
            if length > end - position && !isLast && isPrefixOfSequence() { return }
            if length > 0, length <= end - position, isSequence(length) {
                for offset in 0..<length { out[offset] = bytes[position + offset] }
                out += length
                position += length
            } else {
                replace(bytes: 1)
            }
        }
    }

    mutating func decodeWindows1252() {
        while position < end {
            copyASCII()
            guard position < end else { return }
            let byte = bytes[position]
            let scalar = byte < 0xA0 ? windows1252Upper[Int(byte) - 0x80] : UInt16(byte)
            if scalar == 0 {
                replace(bytes: 1)
            } else {
                put(UInt32(scalar))
                position += 1
            }
        }
    }

    mutating func decodeUTF16(isBigEndian: Bool, isLast: Bool) {
        while position + 1 < end {
            let unit = unit(at: position, isBigEndian)
            if unit & 0xF800 != 0xD800 {
                put(UInt32(unit))
                position += 2
                continue
            }
            guard position + 3 < end || isLast else { return }
            guard unit < 0xDC00, position + 3 < end else {
                replace(bytes: 2)
                continue
            }
            let low = self.unit(at: position + 2, isBigEndian)
            guard low & 0xFC00 == 0xDC00 else {
                replace(bytes: 2)
                continue
            }
            put(0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF)))
            position += 4
        }
        if isLast && position < end { replace(bytes: 1) }
    }

    /// Copies bytes below 0x80 up to the next other one, eight at a time.
    private mutating func copyASCII() {
        var last = position
        while last + 8 <= end {
            let word = bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self)
            guard word & 0x8080_8080_8080_8080 == 0 else { break }
            last += 8
        }
        while last < end, bytes[last] < 0x80 { last += 1 }
        if last > position, let base = bytes.baseAddress {
            memcpy(out, base + position, last - position)
            out += last - position
            position = last
        }
    }

    /// The length the first byte announces; 0 where no sequence may begin with it.
    private func sequenceLength() -> Int {
        switch bytes[position] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private func isSequence(_ length: Int) -> Bool {
        isSecondByte(1) && (2..<max(2, length)).allSatisfy { bytes[position + $0] & 0xC0 == 0x80 }
    }

    /// Whether the bytes up to the end of the run may still become a character with those of the next piece.
    private func isPrefixOfSequence() -> Bool {
        guard position + 1 < end else { return true }
        return isSecondByte(1) && (position + 2..<end).allSatisfy { bytes[$0] & 0xC0 == 0x80 }
    }

    /// Table 3-7 of the Unicode standard: the second byte rules out overlong forms, surrogates and what is too large.
    private func isSecondByte(_ offset: Int) -> Bool {
        let second = bytes[position + offset]
        return switch bytes[position] {
        case 0xE0: 0xA0...0xBF ~= second
        case 0xED: 0x80...0x9F ~= second
        case 0xF0: 0x90...0xBF ~= second
        case 0xF4: 0x80...0x8F ~= second
        default: 0x80...0xBF ~= second
        }
    }

    private func unit(at offset: Int, _ isBigEndian: Bool) -> UInt16 {
        let first = UInt16(bytes[offset])
        let second = UInt16(bytes[offset + 1])
        return isBigEndian ? first << 8 | second : second << 8 | first
    }

    private mutating func replace(bytes count: Int) {
        put(0xFFFD)
        position += count
        undecodable += count
    }

    private mutating func put(_ scalar: UInt32) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            out.pointee = byte
            out += 1
        }
    }
}

/// Bytes 0x80 to 0x9F of Windows-1252; 0 where the code page has no character. From Unicode's CP1252.TXT.
private let windows1252Upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
]
