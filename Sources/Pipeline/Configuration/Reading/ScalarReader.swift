import Casework
import Linkage

/// Reads one text to the type its key states. Every text is text until here: `no` is a word, `08:00` no number.
enum ScalarReader {
    /// One line, as written.
    static func line(_ text: String) throws(Complaint) -> String {
        guard text.count <= ConfigurationKey.longestText else {
            throw Complaint(
                .outOfRange, "The text is too long.", "Use at most \(ConfigurationKey.longestText) characters.")
        }
        guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory.isControl }) else {
            throw Complaint(.unreadable, "The text holds a line break or a hidden character.", "Write it in one line.")
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw Complaint(.missingValue, "The text is empty.", "Remove the key.")
        }
        return text
    }

    static func flag(_ text: String) throws(Complaint) -> Bool {
        switch text.lowercased() {
        case "true", "yes": return true
        case "false", "no": return false
        default: throw Complaint(.wrongType, "This is neither true nor false.", "Write true or false.")
        }
    }

    static func whole(_ text: String, in range: ClosedRange<Int>) throws(Complaint) -> Int {
        let advice = "Write a whole number from \(range.lowerBound) to \(range.upperBound)."
        guard isDigits(text.hasPrefix("-") ? text.dropFirst() : text[...]) else {
            throw Complaint(.wrongType, "This is not a whole number.", advice)
        }
        guard let number = Int(text), range.contains(number) else {
            throw Complaint(.outOfRange, "The number is out of range.", advice)
        }
        return number
    }

    static func bytes(_ text: String, in range: ClosedRange<Int>) throws(Complaint) -> Int {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        let shift = ["": 0, "KiB": 10, "MiB": 20, "GiB": 30][unit]
        guard !digits.isEmpty, let shift else {
            throw Complaint(.wrongType, "This is not a size.", "Write bytes, or a number with KiB, MiB or GiB.")
        }
        guard let number = Int(digits), number <= Int.max >> shift, range.contains(number << shift) else {
            throw Complaint(
                .outOfRange, "The size is out of range.",
                "Write a size from \(ConfigurationValue.sizeText(range.lowerBound))"
                    + " to \(ConfigurationValue.sizeText(range.upperBound)).")
        }
        return number << shift
    }

    static func number(_ text: String, in range: ClosedRange<Double>) throws(Complaint) -> Double {
        let (low, high) = (
            ConfigurationValue.numberText(range.lowerBound), ConfigurationValue.numberText(range.upperBound)
        )
        let advice = "Write a number from \(low) to \(high), such as 0.5."
        let parts = (text.hasPrefix("-") ? text.dropFirst() : text[...]).split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy(isDigits), let number = Double(text) else {
            throw Complaint(.wrongType, "This is not a number.", advice)
        }
        guard range.contains(number) else { throw Complaint(.outOfRange, "The number is out of range.", advice) }
        return number
    }

    static func clock(_ text: String) throws(Complaint) -> ClockTime {
        guard let time = ClockTime(text: text) else {
            throw Complaint(.unreadable, "This is not a time.", "Write hours and minutes, such as \"08:00\".")
        }
        return time
    }

    static func date(_ text: String) throws(Complaint) -> CalendarDate {
        guard let date = CalendarDate(isoText: text) else {
            throw Complaint(.unreadable, "This is not a date.", "Write year, month and day, such as 2026-02-01.")
        }
        return date
    }

    /// `4-18`, with a hyphen or a dash.
    static func ages(_ text: String) throws(Complaint) -> ClosedRange<Int> {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
            .map { $0.drop { $0 == " " }.prefix { $0 != " " } }
        guard parts.count == 2, parts.allSatisfy(isDigits), let first = Int(parts[0]), let last = Int(parts[1]) else {
            throw Complaint(
                .unreadable, "This is not a range of ages.", "Write the first and the last age, such as 4-18.")
        }
        guard first <= last, last <= 25 else {
            throw Complaint(
                .outOfRange, "The range of ages is out of order or too wide.", "Write ages from 0 to 25, such as 4-18.")
        }
        return first...last
    }

    static func choice(_ text: String, of words: [String]) throws(Complaint) -> String {
        if words.contains(text) { return text }
        if let near = NearestName.of(text, among: words) {
            throw Complaint(.unknownValue, "The word is none of those allowed.", "Did you mean \(near)?")
        }
        throw Complaint(
            .unknownValue, "The word is none of those allowed.", "Write one of \(words.joined(separator: ", ")).")
    }

    /// Digits as dialled in the United Kingdom; +44 becomes 0.
    static func phone(_ text: String) throws(Complaint) -> String {
        let kept = text.filter { !" ()-".contains($0) }
        let digits = kept.hasPrefix("+44") ? "0" + kept.dropFirst(3) : kept
        guard isDigits(digits[...]), (3...15).contains(digits.count) else {
            throw Complaint(
                .unreadable, "This is not a phone number.", "Write digits and spaces, such as \"01632 960 200\".")
        }
        return digits
    }

    static func delimiter(_ text: String) throws(Complaint) -> String {
        switch text {
        case ",", "comma": return "comma"
        case ";", "semicolon": return "semicolon"
        case "\t", "\\t", "tab": return "tab"
        default: throw Complaint(.unknownValue, "No such delimiter is read.", "Write comma, semicolon or tab.")
        }
    }

    /// Capitals without a space: `WF10`.
    static func postcode(_ text: String) throws(Complaint) -> String {
        let compact = text.uppercased().filter { $0 != " " }
        let letters = compact.prefix { ("A"..."Z").contains($0) }
        let rest = compact.dropFirst(letters.count)
        guard (1...2).contains(letters.count), rest.count <= 5,
            rest.isEmpty || rest.first.map({ ("0"..."9").contains($0) }) == true,
            rest.allSatisfy({ ("0"..."9").contains($0) || ("A"..."Z").contains($0) })
        else {
            throw Complaint(
                .unreadable, "This is not a part of a postcode.", "Write an area or district, such as LS or WF10.")
        }
        return compact
    }

    static func marker(_ text: String) throws(Complaint) -> String {
        let name = try line(text)
        guard name.contains("{file}"), !name.contains("/"), name != "{file}" else {
            throw Complaint(
                .unreadable, "The name does not follow from the data file's.", "Write a name such as \"{file}.done\".")
        }
        return name
    }

    /// `police-{yyyy-MM-dd}.csv`
    static func datedName(_ text: String) throws(Complaint) -> String {
        let name = try line(text)
        let advice = "Write a name such as \"police-{yyyy-MM-dd}.csv\"."
        let parts = name.split(separator: "{", omittingEmptySubsequences: false)
        guard parts.count == 2, !name.contains("/"), let close = parts[1].firstIndex(of: "}") else {
            throw Complaint(.unreadable, "The name does not hold one date in braces.", advice)
        }
        do throws(Complaint) {
            _ = try DateForm.check(String(parts[1][..<close]), for: .date)
        } catch {
            throw Complaint(.unreadable, "The braces do not hold a form of date.", advice)
        }
        return name
    }

    static func heading(_ text: String, numbered: Bool) throws(Complaint) -> String {
        let heading = try line(text)
        guard !numbered || heading.contains("{n}") else {
            throw Complaint(
                .unreadable, "The heading has no place for the number.",
                "Write it with {n}, such as \"Child {n} Forename\".")
        }
        return heading
    }

    /// An absolute path. Relative ones begin at the configuration's folder.
    static func path(_ text: String, in folder: String) throws(Complaint) -> String {
        let path = try line(text)
        guard !path.hasPrefix("~") else {
            throw Complaint(.unreadable, "A path cannot begin with ~ here.", "Write the whole path, from /.")
        }
        if path.hasPrefix("/") { return path }
        let relative = path.split(separator: "/", omittingEmptySubsequences: true).drop { $0 == "." }
        return ([Substring(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)] + relative).joined(
            separator: "/")
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
