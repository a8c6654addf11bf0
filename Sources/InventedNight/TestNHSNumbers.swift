import Casework

/// NHS numbers with a right check digit that belong to nobody.
///
/// They lie in the range kept for tests, 999 000 0000 to 999 999 9999 (NHS England, *NHS number for testing*). It has
/// some 909,000 numbers whose check digit exists, so an invented city can have no more patients than that.
struct TestNHSNumbers {
    /// More pupils than this would need more numbers than there are, with their parents.
    static let pupilsMax = 300_000

    private var place = 0

    /// The next number, in no order that shows the family.
    mutating func next() -> String {
        while true {
            // 387,421 shares no factor with a million, so the product runs through the whole range before it repeats.
            let digits = Array(String(999_000_000 + place * 387_421 % 1_000_000)).compactMap(\.wholeNumberValue)
            place += 1
            precondition(place <= 1_000_000, "the range for tests is used up")
            guard let check = NHSNumber.checkDigit(of: digits) else { continue }
            return (digits + [check]).map { String($0) }.joined()
        }
    }
}
