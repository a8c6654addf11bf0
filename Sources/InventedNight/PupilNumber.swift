/// Invented unique pupil numbers with a right check letter.
///
/// `A` + 12 digits; the letter is the sum of digit × position (2 to 13) modulo 23 in a row of letters without I, O
/// and S (DOMAIN section 3.1). Digits 2 to 4 name the local authority; 000 is assigned to none, so that no invented
/// number can be a real pupil's.
package enum PupilNumber {
    private static let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8)

    /// The number of the pupil in place `slot` (0 to 7) of a family. Distinct for the first 125 million families.
    static func text(family: Int, slot: Int, seed: UInt64, form: Form) -> String {
        // 387,420,489 = 3^18 shares no factor with 10^9, so the product runs through all serials before it repeats.
        let serial = ((family * 8 + slot) % 1_000_000_000) * 387_420_489 + Int(seed % 1_000_000_007)
        var digits = [UInt8](repeating: 0, count: 12)
        var rest = serial % 1_000_000_000
        for index in stride(from: 11, through: 3, by: -1) {
            digits[index] = UInt8(rest % 10)
            rest /= 10
        }
        let lastLetter = form == .temporary ? digits[11] : nil
        let check = checkIndex(digits)
        let shown = form == .badLetter ? (check + 1) % letters.count : check
        var bytes: [UInt8] = [letters[shown]]
        bytes.append(contentsOf: digits.map { $0 + 0x30 })
        if let lastLetter { bytes[12] = letters[Int(lastLetter)] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How a number may be wrong, as in a real extract.
    enum Form { case right, badLetter, temporary }

    /// Position *i* counts from 2 for the first digit; a letter in the last place counts as its index.
    private static func checkIndex(_ digits: [UInt8]) -> Int {
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += Int(digit) * (index + 2) }
        return sum % letters.count
    }

    /// Whether the first letter of a permanent or temporary number is the one its digits call for.
    package static func hasRightLetter(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 13, let first = letters.firstIndex(of: bytes[0]) else { return false }
        var values: [UInt8] = []
        for (index, byte) in bytes.dropFirst().enumerated() {
            if (0x30...0x39).contains(byte) {
                values.append(byte - 0x30)
            } else if index == 11, let letter = letters.firstIndex(of: byte) {
                values.append(UInt8(letter))
            } else {
                return false
            }
        }
        return checkIndex(values) == first
    }
}
