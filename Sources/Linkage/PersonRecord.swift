/// One person as the matching sees them: names in comparison form, and the facts beside them.
///
/// The written forms stay with the caller. Nothing here is shown to anyone except through an explanation.
public struct PersonRecord: Sendable {
    /// Given names as recorded, first and further ones together.
    public var givenNames: ComparableName
    /// The family name as recorded.
    public var familyName: ComparableName
    /// Other given names for the same person: an alias in brackets, a "known as".
    public var otherGivenNames: [ComparableName]
    /// Other family names: an alias in brackets, a maiden name.
    public var otherFamilyNames: [ComparableName]
    /// What is known of the date of birth.
    public var birthDate: BirthDate
    /// The recorded sex, where recorded.
    public var sex: Sex?
    /// The child's home postcode, else the incident's, in the form `LS61AA`.
    public var postcode: Postcode?
    /// The address line in comparison form, empty where not recorded.
    public var address: [UInt8]
    /// The unique reference number of the school as told to the officer, where it could be resolved.
    public var schoolAsTold: UInt32?

    public init(
        givenNames: ComparableName = .missing, familyName: ComparableName = .missing,
        otherGivenNames: [ComparableName] = [], otherFamilyNames: [ComparableName] = [],
        birthDate: BirthDate = .missing, sex: Sex? = nil,
        postcode: Postcode? = nil, address: [UInt8] = [], schoolAsTold: UInt32? = nil
    ) {
        self.givenNames = givenNames
        self.familyName = familyName
        self.otherGivenNames = otherGivenNames
        self.otherFamilyNames = otherFamilyNames
        self.birthDate = birthDate
        self.sex = sex
        self.postcode = postcode
        self.address = address
        self.schoolAsTold = schoolAsTold
    }
}

/// Sex as both feeds record it. A value that is neither stays missing, and missing is no evidence.
public enum Sex: UInt8, Sendable { case female = 1, male = 2 }

/// A postcode without its space, in capitals: `LS61AA`.
public struct Postcode: Hashable, Sendable {
    public let text: [UInt8]
    public init(text: [UInt8]) { self.text = text }
    /// The part before the space: `LS6`.
    public var outward: ArraySlice<UInt8> { text.dropLast(3) }
    /// The outward code and the first figure of the inward one: `LS61`.
    public var sector: ArraySlice<UInt8> { text.dropLast(2) }
}

/// What is known of a date of birth, from a true date down to a window of years.
///
/// A placeholder counts only for what it says: `01/01/2014` is the year 2014 and no more.
public enum BirthDate: Hashable, Sendable {
    /// Nothing usable was recorded.
    case missing
    /// A date taken as written.
    case day(CalendarDate)
    /// A date whose day is a placeholder: the month counts.
    case month(year: Int, month: Int)
    /// A date whose day and month are placeholders: the year counts.
    case year(Int)
    /// Born from the first to the second date, both included: an age, or a century not settled.
    case between(CalendarDate, CalendarDate)
    /// Figures that no calendar holds, such as `31/02/2014` or `13/28/2014`: a slip, and evidence of what it is a slip
    /// of. It is no true date, whatever it comes near to.
    case onNoCalendar(year: Int, month: Int, day: Int)

    /// The date, where one was taken as written.
    public var trueDate: CalendarDate? {
        if case .day(let date) = self { return date }
        return nil
    }

    /// Whether figures are recorded that no calendar holds.
    public var isOnNoCalendar: Bool {
        if case .onNoCalendar = self { return true }
        return false
    }
}

/// A name prepared for comparison: folded to small Latin letters, and cut into tokens.
///
/// The written form is lost here on purpose: two spellings that differ only by accents, capitals, hyphens,
/// apostrophes or spaces have the same tokens or the same letters.
public struct ComparableName: Hashable, Sendable {
    /// The tokens, each one or more of `a`–`z` and digits, in the order written.
    public let tokens: [[UInt8]]
    /// All tokens run together, so that `Ellie-Mae`, `Ellie Mae` and `Elliemae` have the same letters.
    public let letters: [UInt8]
    /// The name in its own script, lower case, in UTF-8, where that is not Latin; else empty.
    public let script: [UInt8]
    /// A character was lost before the name reached us (`O?Brien`), or two scripts are mixed in one word.
    public let isDamaged: Bool

    public init(tokens: [[UInt8]], script: [UInt8] = [], isDamaged: Bool = false) {
        self.tokens = tokens
        self.letters = Array(tokens.joined())
        self.script = script
        self.isDamaged = isDamaged
    }

    /// No name was recorded, or a placeholder such as `UNKNOWN`.
    public static let missing = ComparableName(tokens: [])

    public var isMissing: Bool { tokens.isEmpty && script.isEmpty }
}
