/// Text as it may stand on a page: characters that hide or turn others around become marks.
package enum VisibleText {
    /// Controls become their pictures (`␀`), invisible and direction-changing characters `[U+202E]`.
    ///
    /// A name that was written to look like another shows its trick, and nothing on the page moves because of it.
    /// Line breaks and tabs become spaces. Joiners stay inside words of the scripts that need them, as Persian and
    /// Indian ones do, and are marked everywhere else.
    package static func shown(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { before = scalar }
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
            case 0x00...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: result.append("\u{2421}")
            case 0x200C where isNeeded(after: before), 0x200D where isNeeded(after: before): result.append(scalar)
            case let value where HiddenCharacter.isHidden(value):
                result.append(contentsOf: "[U+\(HiddenCharacter.hexadecimal(value))]".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a joiner stands where writers need it: after a letter of a script whose letters change by it.
    ///
    /// Persian parts the endings of words by it, and Indian scripts their half letters. Beside Latin, Greek or
    /// Cyrillic letters it does nothing but make two names look like one.
    private static func isNeeded(after before: Unicode.Scalar?) -> Bool {
        switch before?.value ?? 0 {
        case 0x600...0x7BF, 0x840...0x109F, 0x1780...0x18AA, 0x1A20...0x1BFF, 0xA800...0xABFF, 0xFB50...0xFDCF,
            0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF:
            true
        default: false
        }
    }

    /// At most `lengthMax` characters; what is left out is counted, so that nobody takes the part for the whole.
    package static func shortened(_ text: String, to lengthMax: Int) -> String {
        let shown = shown(text)
        guard shown.count > lengthMax else { return shown }
        return "\(shown.prefix(lengthMax))… (\(shown.count) letters)"
    }
}
