/// What one comparison found between a child and a pupil, with the arithmetic behind it.
///
/// The same value is printed by `explain`, the review sheet, the match log and the audit record.
public struct Finding: Sendable, Hashable {
    /// The comparisons, in the order every page shows them.
    public enum Attribute: String, CaseIterable, Sendable {
        case givenNames = "given names"
        case familyName = "family name"
        case namePair = "name pair"
        case birthDate = "date of birth"
        case sex
        case postcode
        case school
        case household
    }

    /// How a person would sum the finding up: by shape and word on the review sheet.
    public enum Agreement: String, Sendable { case same, close, different, unknown }

    public let attribute: Attribute
    /// The level's code, such as `same`, `near` or `day-month-exchanged`; `missing` where nothing was compared.
    public let level: String
    public let agreement: Agreement
    /// Share of true pairs that reach the level, 0 to 1; nothing where the finding has no level of its own.
    public let m: Double?
    /// Share of chance pairs that reach the level or a better one, 0 to 1.
    public let u: Double?
    /// The agreement weight in bits, log2(m/u); zero for `missing`.
    public let bits: Double
    /// The finding in plain words, with the numbers of the sum in it.
    public let words: String

    public init(
        attribute: Attribute, level: String, agreement: Agreement, m: Double?, u: Double?, bits: Double, words: String
    ) {
        self.attribute = attribute
        self.level = level
        self.agreement = agreement
        self.m = m
        self.u = u
        self.bits = bits
        self.words = words
    }
}
