import Casework
package import Linkage

/// Reads an age, which gives the window of days in which a child was born.
package struct AgeReader: Sendable {
    private let asOf: CalendarDate
    private let childAges: ClosedRange<Int>

    /// Makes a reader of ages as they were on `asOf`.
    package init(asOf: CalendarDate, childAges: ClosedRange<Int> = 0...18) {
        self.asOf = asOf
        self.childAges = childAges
    }

    /// Reads `7`, `7 yrs`, `aged 7`, `18 months`, `6 weeks`, `4/5`, `6-7`, `seven`, `baby`.
    ///
    /// `about 7` and `7ish` widen the window by a year on either side.
    package func read(_ text: String) -> BirthDateReading {
        let tokens = NameFolding.comparable(text.replacingHalves).tokens.map { String(decoding: $0, as: UTF8.self) }
        if tokens.isEmpty { return BirthDateReading(.missing, [.dobMissing]) }
        guard let span = AgeWords(tokens, isLoose: text.contains("~")).span else {
            return BirthDateReading(.missing, [.dobUnreadable])
        }
        guard let earliest = born(span.oldest, fully: true), let latest = born(span.youngest, fully: false),
            earliest <= latest
        else { return BirthDateReading(.missing, [.dobUnreadable]) }
        if latest.completedYears(on: asOf) > childAges.upperBound {
            return BirthDateReading(.missing, [.dobOfAdult])
        }
        return BirthDateReading(.between(earliest, latest), [.ageOnly])
    }

    /// The first (`fully`) or last day on which someone of this age can have been born.
    private func born(_ age: AgeWords.Age, fully: Bool) -> CalendarDate? {
        let past = fully ? 1 : 0
        let day: CalendarDate?
        switch age {
        case .years(let count): day = moved(months: 12 * (count + past))
        case .months(let count): day = moved(months: count + past)
        case .weeks(let count): day = asOf.adding(days: -7 * (count + past))
        case .days(let count): day = asOf.adding(days: -(count + past))
        }
        return fully ? day?.adding(days: 1) : day
    }

    /// `asOf` moved back by months; a day that month does not have becomes its last.
    private func moved(months: Int) -> CalendarDate? {
        let total = asOf.year * 12 + asOf.month - 1 - months
        guard total >= 12 else { return nil }
        let year = total / 12
        let month = total % 12 + 1
        return CalendarDate(year: year, month: month, day: min(asOf.day, CalendarDate.daysInMonth(month, of: year)))
    }
}

/// The words of an age.
struct AgeWords {
    enum Age: Hashable { case years(Int), months(Int), weeks(Int), days(Int) }

    struct Span: Hashable {
        var youngest: Age
        var oldest: Age
    }

    private(set) var span: Span?

    /// Ages that words stand for; the years are this project's reading of the words.
    private static let words: [String: ClosedRange<Int>] = [
        "baby": 0...1, "infant": 0...1, "newborn": 0...0, "toddler": 1...3, "teenager": 13...17, "teen": 13...17,
        "teenage": 13...17,
    ]

    static let units: [String: String] = [
        "y": "y", "yr": "y", "yrs": "y", "year": "y", "years": "y", "yo": "y", "yoa": "y", "ys": "y", "yro": "y",
        "m": "m", "mo": "m", "mos": "m", "mth": "m", "mths": "m", "month": "m", "months": "m", "w": "w", "wk": "w",
        "wks": "w", "week": "w", "weeks": "w", "d": "d", "day": "d", "days": "d",
    ]

    static let numbers: [String: Int] = [
        "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18,
    ]

    private static let fillers: Set<String> = [
        "age", "aged", "old", "of", "to", "or", "and", "est", "estimated", "is", "between", "half", "olds", "a",
        "child",
        "o", "approximate",
    ]

    private static let loose: Set<String> = ["about", "approx", "approximately", "around", "circa", "c", "ca", "ish"]

    /// Reads tokens such as `18`, `months`; nothing is found where any of them is no word of an age.
    init(_ tokens: [String], isLoose: Bool) {
        var counts: [Int] = []
        var unit: String?
        var isLoose = isLoose
        var isUnder = false
        for token in tokens.flatMap({ AgeWords.parted($0) }) {
            if let years = AgeWords.words[token], counts.isEmpty {
                span = Span(youngest: .years(years.lowerBound), oldest: .years(years.upperBound))
            } else if let count = Int(token) ?? AgeWords.numbers[token], (0...120).contains(count) {
                if unit == "y", counts.count == 1 { break }  // `2 yrs 3 months`: the years are enough
                counts.append(count)
            } else if let found = AgeWords.units[token] {
                unit = unit ?? found
            } else if AgeWords.loose.contains(token) {
                isLoose = true
            } else if token == "under" || token == "less" || token == "than" {
                isUnder = true
            } else if !AgeWords.fillers.contains(token) {
                span = nil
                return
            }
        }
        guard !counts.isEmpty else { return }
        span = AgeWords.span(counts, unit: unit, isLoose: isLoose, isUnder: isUnder)
    }

    private static func span(_ counts: [Int], unit: String?, isLoose: Bool, isUnder: Bool) -> Span? {
        guard counts.count <= 2, let low = counts.min(), let high = counts.max() else { return nil }
        if isUnder { return low > 0 ? Span(youngest: .years(0), oldest: age(high - 1, unit)) : nil }
        guard isLoose else { return Span(youngest: age(low, unit), oldest: age(high, unit)) }
        return Span(youngest: age(max(low - 1, 0), unit), oldest: age(high + 1, unit))
    }

    private static func age(_ count: Int, _ unit: String?) -> Age {
        switch unit {
        case "m": .months(count)
        case "w": .weeks(count)
        case "d": .days(count)
        default: .years(count)
        }
    }

    /// `7yrs` is `7` and `yrs`; `7ish` is `7` and `ish`.
    private static func parted(_ token: String) -> [String] {
        let digits = token.prefix { $0.isASCII && $0.isNumber }
        let rest = token.dropFirst(digits.count)
        return [String(digits), String(rest)].filter { !$0.isEmpty }
    }
}

extension String {
    /// The text without halves, which an age in completed years leaves out: `7½`, `7.5`, `7 1/2`.
    fileprivate var replacingHalves: String {
        var text = self
        for half in ["½", ".5", " 1/2"] where text.hasSuffix(half) || text.contains(half + " ") {
            text = text.split(separator: half, omittingEmptySubsequences: false).joined(separator: "")
        }
        return text
    }
}
