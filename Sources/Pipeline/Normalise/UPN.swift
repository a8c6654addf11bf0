import Casework

/// A unique pupil number whose check letter has been verified.
///
/// Thirteen characters: a check letter, then twelve digits; a temporary number ends in a letter instead. The letters
/// I, O and S are not used (Department for Education, common basic data set, item P1).
package struct UPN: PersonalData, Hashable, Sendable {
    /// What is wrong with a number, if anything. The register keeps it all the same: a bad one is only counted.
    package enum Check: Sendable { case permanent, temporary, wrongLetter, malformed, empty }

    /// The number in capitals.
    package let text: String
    package let isTemporary: Bool

    /// Makes a number, or nothing where the form or the check letter is wrong.
    package init?(_ written: String) {
        let trimmed = WrittenText.trimmed(written).uppercased()
        switch UPN.check(trimmed) {
        case .permanent: isTemporary = false
        case .temporary: isTemporary = true
        case .wrongLetter, .malformed, .empty: return nil
        }
        text = trimmed
    }

    /// Verifies form and check letter.
    ///
    /// The letter is number Σ(value at place i × i) mod 23 of the alphabet, places 2 to 13 counted from 1; a letter in
    /// the last place counts as its own number.
    package static func check(_ written: String) -> Check {
        check(capitals: Array(WrittenText.trimmed(written).uppercased().utf8).span)
    }

    /// The same for a number in UTF-8, as a register of millions holds it.
    static func check(_ written: Span<UInt8>) -> Check {
        let isPlain = written.indices.allSatisfy { isDigit(written[$0]) || (0x41...0x5A).contains(written[$0]) }
        if isPlain { return check(capitals: written) }
        return check(String(decoding: written.indices.map { written[$0] }, as: UTF8.self))
    }

    private static func check(capitals bytes: Span<UInt8>) -> Check {
        if bytes.isEmpty { return .empty }
        guard bytes.count == 13, let letter = letters.firstIndex(of: bytes[0]) else { return .malformed }
        var sum = 0
        for place in 2...12 {
            guard let digit = digit(bytes[place - 1]) else { return .malformed }
            sum += digit * place
        }
        let lastLetter = letters.firstIndex(of: bytes[12])
        guard let last = digit(bytes[12]) ?? lastLetter else { return .malformed }
        guard (sum + last * 13) % 23 == letter else { return .wrongLetter }
        return lastLetter == nil ? .permanent : .temporary
    }

    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    private static func digit(_ byte: UInt8) -> Int? { isDigit(byte) ? Int(byte) - 0x30 : nil }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
