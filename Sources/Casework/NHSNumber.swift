/// A patient's NHS number whose check digit has been verified: ten digits.
///
/// The last digit is checked by the others: each times its weight, 10 for the first to 2 for the ninth; the sum modulo
/// 11, taken from 11, is the check digit, where 11 stands for 0 and 10 for a number that is never given out (NHS Data
/// Model and Dictionary, data element *NHS NUMBER*, `nhs_number_de`). Numbers from 999 000 0000 on are kept for tests
/// and belong to nobody (NHS England, *NHS number for testing*); every invented number here lies in them.
package struct NHSNumber: PersonalData, Hashable, Comparable, Sendable {
    /// What is wrong with a number, if anything.
    package enum Check: Sendable { case right, wrongDigit, malformed, empty }

    /// The ten digits as a number, so that a register of millions holds it in a word.
    package let number: UInt64

    /// Reads ten digits; spaces anywhere among them are allowed, because the number is written `943 476 5919`.
    /// Nothing where the form or the check digit is wrong.
    package init?(_ written: some StringProtocol) {
        guard case .success(let number) = NHSNumber.read(written) else { return nil }
        self.number = number
    }

    /// Ten digits without spaces, as a file for a program has it.
    package var text: String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, NHSNumber.length - digits.count)) + digits
    }

    /// `943 476 5919`, as a person reads it out.
    package var spaced: String {
        let digits = text
        let (first, rest) = (digits.prefix(3), digits.dropFirst(3))
        return "\(first) \(rest.prefix(3)) \(rest.dropFirst(3))"
    }

    /// Whether the number lies in the range kept for tests: 999 000 0000 to 999 999 9999.
    package var isForTests: Bool { number >= 9_990_000_000 }

    package static func check(_ written: some StringProtocol) -> Check {
        switch read(written) {
        case .success: .right
        case .failure(let fault): fault.check
        }
    }

    /// The check digit of nine digits; nothing where the number is never given out, or where there are not nine.
    package static func checkDigit(of digits: some Collection<Int>) -> Int? {
        guard digits.count == length - 1 else { return nil }
        let sum = zip(digits, stride(from: length, to: 1, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
        let digit = 11 - sum % 11
        return digit == 11 ? 0 : digit == 10 ? nil : digit
    }

    package static func < (left: NHSNumber, right: NHSNumber) -> Bool { left.number < right.number }

    private static let length = 10

    private struct Fault: Error { let check: Check }

    private static func read(_ written: some StringProtocol) -> Result<UInt64, Fault> {
        var digits: [Int] = []
        for scalar in written.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: digits.append(Int(scalar.value) - 0x30)
            case 0x09...0x0D, 0x20, 0xA0, 0x2007, 0x2009, 0x202F: continue  // the blanks people and programs type
            default: return .failure(Fault(check: .malformed))
            }
            if digits.count > length { return .failure(Fault(check: .malformed)) }
        }
        if digits.isEmpty { return .failure(Fault(check: .empty)) }
        // Ten times the same digit stands for no number in many systems, and passes the check.
        guard digits.count == length, Set(digits).count > 1 else { return .failure(Fault(check: .malformed)) }
        guard checkDigit(of: digits.dropLast()) == digits[length - 1] else {
            return .failure(Fault(check: .wrongDigit))
        }
        return .success(digits.reduce(0) { $0 * 10 + UInt64($1) })
    }
}
