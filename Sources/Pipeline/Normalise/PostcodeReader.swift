package import Casework
package import Linkage

/// A postcode as read, with a note where one was written and could not be read.
package struct PostcodeReading: PersonalData, Hashable, Sendable {
    package let postcode: Postcode?
    package let notes: [NormalisationNote]
}

/// Reads postcodes, with the slips that typing makes: capitals, spaces, `O` for `0` and `I` or `L` for `1`.
///
/// A slip is mended only where one postcode alone can be meant by the fewest changes. The forms are those of
/// the Royal Mail's address file; areas are not listed, because new ones are made; `ZZ99`, the statisticians' code for no fixed abode, counts as not recorded.
package enum PostcodeReader {
    package static func read(_ text: String) -> PostcodeReading {
        if let postcode = clean(text) { return PostcodeReading(postcode: postcode, notes: []) }
        let tokens = NameFolding.comparable(text).tokens
        let hasFigure = text.utf8.contains { isDigit($0) }
        if (!hasFigure && NamePlaceholders.isNothing(tokens, written: text))
            || tokens.first?.starts(with: "zz99".utf8) == true
        {
            return PostcodeReading(postcode: nil, notes: [])
        }
        if let code = WrittenText.capitalsAndDigits(text), let postcode = postcode(code) {
            return PostcodeReading(postcode: postcode, notes: [])
        }
        let words = WrittenText.words(text)  // an address that ends with its postcode
        for count in [2, 1] where words.count > count {
            if let code = WrittenText.capitalsAndDigits(words.suffix(count).joined()), let postcode = postcode(code) {
                return PostcodeReading(postcode: postcode, notes: [])
            }
        }
        return PostcodeReading(postcode: nil, notes: [.postcodeUnreadable])
    }

    /// The short way for a postcode without a slip, which most are; nothing where it needs the long way.
    private static func clean(_ text: String) -> Postcode? {
        guard let code = WrittenText.capitalsAndDigits(text), (5...7).contains(code.count), isPostcode(code),
            !code.starts(with: "ZZ99".utf8)
        else { return nil }
        return Postcode(text: code)
    }

    /// The postcode that capitals and digits spell, as they are or with the fewest slips mended.
    private static func postcode(_ code: [UInt8]) -> Postcode? {
        guard (5...7).contains(code.count) else { return nil }
        if isPostcode(code) { return Postcode(text: code) }
        var candidates: [(code: [UInt8], changes: Int)] = [(code, 0)]
        for place in code.indices {
            guard let twin = twin(of: code[place]) else { continue }
            candidates += candidates.map { candidate in
                var changed = candidate.code
                changed[place] = twin
                return (changed, candidate.changes + 1)
            }
        }
        let valid = candidates.filter { isPostcode($0.code) }
        guard let fewest = valid.map(\.changes).min() else { return nil }
        let best = valid.filter { $0.changes == fewest }
        return best.count == 1 ? Postcode(text: best[0].code) : nil
    }

    private static func twin(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        case UInt8(ascii: "0"): UInt8(ascii: "O")
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "1"): UInt8(ascii: "I")
        default: nil
        }
    }

    private static func isPostcode(_ code: [UInt8]) -> Bool {
        let inward = code.suffix(3)
        guard let first = inward.first, isDigit(first),
            inward.dropFirst().allSatisfy({ isLetter($0) && !"CIKMOV".utf8.contains($0) })
        else { return false }
        let outward = code.dropLast(3)
        if outward.elementsEqual("GIR".utf8) { return code.elementsEqual("GIR0AA".utf8) }
        let area = outward.prefix { isLetter($0) }
        let district = outward.dropFirst(area.count)
        guard (1...2).contains(area.count), let figure = district.first, isDigit(figure) else { return false }
        switch district.count {
        case 1: return true
        case 2:
            guard let last = district.last else { return false }
            if isDigit(last) { return figure != UInt8(ascii: "0") }
            return area.count == 1 ? "ABCDEFGHJKPSTUW".utf8.contains(last) : "ABEHMNPRVWXY".utf8.contains(last)
        default: return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
