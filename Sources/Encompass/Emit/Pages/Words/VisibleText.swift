/// Text as it may stand on a page: characters that hide or turn others around become marks.
package enum VisibleText {
    /// Controls become their pictures (`␀`), invisible and direction-changing characters `[U+202E]`.
    ///
    /// A name that was written to look like another shows its trick, and nothing on the page moves because of it.
    /// Line breaks and tabs become spaces. Joiners inside a word stay: Persian and Indian names need them.
    package static func shown(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
            case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x200C, 0x200D, 0x00AD: result.append(scalar)
            case let value where isHidden(value):
                result.append(contentsOf: "[U+\(hexadecimal(value))]".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// C1 controls, marks of direction, zero-width characters, tags, specials and private use.
    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
            0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE000...0xF8FF, 0xE0000...0xE0FFF,
            0xF0000...0x10FFFF:
            true
        default: false
        }
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// At most `lengthMax` characters; what is left out is counted, so that nobody takes the part for the whole.
    package static func shortened(_ text: String, to lengthMax: Int) -> String {
        let shown = shown(text)
        guard shown.count > lengthMax else { return shown }
        return "\(shown.prefix(lengthMax))… (\(shown.count) letters)"
    }
}
