/// What every reader of a cell does first.
enum WrittenText {
    /// The text without blanks, control characters and byte order marks at its ends.
    static func trimmed(_ text: String) -> String {
        if let first = text.utf8.first, let last = text.utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return text
        }
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isBlank($0) }),
            let end = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// The words between blanks.
    static func words(_ text: String) -> [String] {
        text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }
    }

    /// Upper-case ASCII letters and digits of a text, all else left out; nothing where another script is in it.
    static func capitalsAndDigits(_ text: String) -> [UInt8]? {
        var kept: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): kept.append(byte)
            case UInt8(ascii: "a")...UInt8(ascii: "z"): kept.append(byte & 0xDF)
            case 0x80...: return nil
            default: continue
            }
        }
        return kept
    }

    /// Blanks inside a text brought to single plain spaces, so that a no-break space hides nothing.
    static func singleSpaced(_ text: String) -> String { words(text).joined(separator: " ") }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x20, 0x7F...0xA0, 0x200B, 0x200E, 0x200F, 0xFEFF: true
        case 0x21...0x7E: false
        default: scalar.properties.isWhitespace
        }
    }
}
