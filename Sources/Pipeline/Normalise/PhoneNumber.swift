import Casework

/// A British telephone number, in the digits one dials within the country.
///
/// Which groups a number is shown in follows Ofcom's national numbering plan.
package struct PhoneNumber: PersonalData, Hashable, Sendable {
    /// As dialled in the United Kingdom: `01632960104`.
    package let digits: String
    /// What follows `ext`; empty where there is none.
    package let internalExtension: String

    /// Reads a written number: blanks, brackets, hyphens, `+44`, `0044`, `(0)`, `Tel:` and an extension are let pass.
    ///
    /// Nothing where other letters stand in the text, as where a shifted column put a person's name here, or where
    /// the digits are no number that the plan gives to a subscriber. A lost leading nought is put back.
    package init?(_ written: String) {
        var text = WrittenText.singleSpaced(written).lowercased()
        for lead in ["telephone", "tel", "phone", "mobile", "mob", "t"] where text.hasPrefix(lead) {
            text = String(text.dropFirst(lead.count).drop { ".: ".contains($0) })
            break
        }
        var tail = ""
        for mark in ["extension", "ext.", "ext", "x"] {
            guard let place = text.firstRange(of: mark) else { continue }
            tail = String(text[place.upperBound...]).filter { $0 != " " && $0 != "." && $0 != ":" }
            text = String(text[..<place.lowerBound])
            break
        }
        guard tail.utf8.allSatisfy({ (0x30...0x39).contains($0) }), tail.count <= 6,
            let digits = PhoneNumber.nationalDigits(text)
        else { return nil }
        self.digits = digits
        internalExtension = tail
    }

    /// `+441632960104`.
    package var e164: String { "+44" + digits.dropFirst() }

    /// In Ofcom's groups: `01632 960 104`, `0113 496 0104`, `020 7946 0104`, `07700 900 123`.
    package var display: String {
        var rest = digits[...]
        var groups: [Substring] = []
        for width in groupWidths {
            groups.append(rest.prefix(width))
            rest = rest.dropFirst(width)
        }
        return (groups + [rest]).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Widths of the groups; what is left makes the last one.
    private var groupWidths: [Int] {
        if digits.hasPrefix("02") { return [3, 4] }
        if PhoneNumber.sixFigureAreas.contains(where: { digits.hasPrefix($0) }) { return [6] }
        let second = digits.dropFirst(2).first
        if digits.hasPrefix("01"), second == "1" || digits.dropFirst(3).first == "1" { return [4, 3] }
        if digits.hasPrefix("01") { return digits.count == 11 ? [5, 3] : [5] }
        if digits.hasPrefix("07") { return [5, 3] }
        return [4, 3]
    }

    /// Area codes of six figures (Ofcom, numbering plan, appendix of area codes).
    private static let sixFigureAreas = [
        "013873", "015242", "015394", "015395", "015396", "016973", "016974", "016977", "017683", "017684", "017687",
        "019467", "019755", "019756",
    ]

    private static func nationalDigits(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+() -./".utf8.contains($0) }) else { return nil }
        guard !text.dropFirst().contains("+") else { return nil }
        var digits = text.filter { $0.isASCII && $0.isNumber }
        if text.hasPrefix("+") {
            guard digits.hasPrefix("44") else { return nil }
            digits.removeFirst(2)
        } else if digits.hasPrefix("0044") {
            digits.removeFirst(4)
        } else if digits.hasPrefix("44"), digits.count == 12 {
            digits.removeFirst(2)
        }
        if !digits.hasPrefix("0") { digits = "0" + digits }
        return isSubscriber(digits) ? digits : nil
    }

    /// Eleven digits, or ten where the plan still has such numbers (01xxx and 0800).
    private static func isSubscriber(_ digits: String) -> Bool {
        guard let kind = digits.dropFirst().first, "12378".contains(kind) else { return false }
        if digits.count == 10 { return digits.hasPrefix("01") || digits.hasPrefix("0800") }
        return digits.count == 11
    }
}
