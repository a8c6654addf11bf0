import Tabular
import Testing

@Suite("Encodings")
struct EncodingTests {
    private func bytes(utf16 text: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
        (mark ? [0xFEFF] + Array(text.utf16) : Array(text.utf16)).flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    @Test("a UTF-8 mark is stripped, also before a quoted heading")
    func utf8Mark() throws {
        let reading = try Reading("\u{FEFF}\"a\",b\n1,2\n")
        #expect(reading.heading == ["a", "b"])
        #expect(reading.summary.undecodableBytes == 0)
    }

    @Test("UTF-16 is read in both byte orders; without a mark it is little endian")
    func utf16() throws {
        let format = CSVFormat.trusting { $0.encoding = .utf16 }
        let text = "a,b\r\nZoë,Łucja 𝄞\r\n"
        for (isBigEndian, mark) in [(true, true), (false, true), (false, false)] {
            let reading = try Reading(bytes: bytes(utf16: text, isBigEndian: isBigEndian, mark: mark), format: format)
            #expect(reading.cells == [["Zoë", "Łucja 𝄞"]])
            #expect(reading.summary.undecodableBytes == 0)
        }
    }

    @Test("half a surrogate pair and an odd last byte are replaced and counted")
    func brokenUTF16() throws {
        let bytes: [UInt8] = [0x61, 0, 0x0A, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x0A, 0, 0x63]
        let reading = try Reading(bytes: bytes, format: .trusting { $0.encoding = .utf16 })
        #expect(reading.cells == [["\u{FFFD}b\u{FFFD}"], ["\u{FFFD}"]])
        #expect(reading.summary.undecodableBytes == 5)
    }

    @Test("Windows-1252 is read with its quotes and its euro; its five empty places are counted")
    func windows1252() throws {
        let bytes: [UInt8] = Array("a,b\nO".utf8) + [0x92, 0xC9, 0x2C, 0x80, 0xFF, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0x0A]
        let reading = try Reading(bytes: bytes, format: .trusting { $0.encoding = .windows1252 })
        #expect(reading.cells == [["O\u{2019}É", "€ÿ" + String(repeating: "\u{FFFD}", count: 5)]])
        #expect(reading.summary.undecodableBytes == 5)
    }

    @Test(
        "bytes that are no UTF-8 are replaced one by one and counted",
        arguments: [
            ([0xE9], 1), ([0xC0, 0xAF], 2), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xE2, 0x82], 2),
            ([0xFF], 1), ([0xF0, 0x9F, 0x98], 3), ([0x80], 1),
        ] as [([UInt8], Int)])
    func brokenUTF8(broken: [UInt8], count: Int) throws {
        let ends: [[UInt8]] = [[0x0A], [0x78, 0x0A], []]
        for end in ends {
            let reading = try Reading(bytes: Array("a\n".utf8) + broken + end, piece: 1)
            let replaced = String(repeating: "\u{FFFD}", count: count) + (end.count == 2 ? "x" : "")
            #expect(reading.cells == [[replaced]])
            #expect(reading.summary.undecodableBytes == count)
        }
    }

    @Test("all scalars of UTF-8 pass unchanged")
    func allScalars() throws {
        let scalars = stride(from: UInt32(0x80), through: 0x10FFFF, by: 37).compactMap(Unicode.Scalar.init)
        let text = "a\n" + scalars.map { "\($0)\n" }.joined()
        let reading = try Reading(text, piece: 1001)
        let isSame = reading.cells.map { Array($0.joined().unicodeScalars) } == scalars.map { [$0] }
        #expect(isSame)
        #expect(reading.summary.undecodableBytes == 0)
    }

    @Test("a mark of another encoding than the declared one refuses the file")
    func contradictingMark() {
        let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0]
        #expect(refusal(bytes: utf16)?.code == .markContradictsEncoding)
        #expect(
            refusal("\u{FEFF}a\n", format: .trusting { $0.encoding = .windows1252 })?.code == .markContradictsEncoding)
        #expect(refusal("\u{FEFF}a\n", format: .trusting { $0.encoding = .utf16 })?.code == .markContradictsEncoding)
    }
}
