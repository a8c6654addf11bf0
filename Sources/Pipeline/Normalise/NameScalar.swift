/// What one Unicode scalar is in a name, after compatibility composition and in lower case.
enum NameScalar {
    case letter(Script)
    case mark, digit, wildcard, joins, parts

    /// Scripts as far as they can be taken for one another. The ranges are those of Unicode's `Scripts.txt`.
    ///
    /// `lookAlike` are the smaller scripts with letters that pass for Latin ones: Armenian, Cherokee, Coptic, Deseret,
    /// Lisu, Osage, Tifinagh and Canadian syllabics. `other` are those that nobody takes for Latin.
    enum Script: Hashable { case latin, cyrillic, greek, lookAlike, other }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: self = .letter(.latin)
        case 0x30...0x39: self = .digit
        case 0x3F: self = .wildcard
        case 0x20, 0x2D, 0x2E: self = .parts
        case _ where NameScalar.isApostrophe(scalar): self = .joins
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
            case .decimalNumber: self = .digit
            case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
                self = .letter(NameScalar.script(of: scalar.value))
            default: self = .parts
            }
        }
    }

    var script: Script? {
        if case .letter(let script) = self { return script }
        return nil
    }

    var isLetterOrDigit: Bool {
        switch self {
        case .letter, .digit: true
        case .mark, .wildcard, .joins, .parts: false
        }
    }

    private static func script(of value: UInt32) -> Script {
        switch value {
        case 0x41...0x2AF, 0x1D00...0x1DBF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA7FF, 0xAB30...0xAB6F,
            0xFB00...0xFB06, 0xFF21...0xFF5A, 0x10780...0x107BF, 0x1DF00...0x1DFFF:
            .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
        case 0x530...0x58F, 0x13A0...0x13FF, 0x1400...0x167F, 0x2C80...0x2CFF, 0x2D30...0x2D7F, 0xA4D0...0xA4FF,
            0xAB70...0xABBF, 0x102E0...0x102FF, 0x10400...0x1044F, 0x104B0...0x104FF:
            .lookAlike
        default: .other
        }
    }

    /// Whether the character is a letter or digit in fancy dress: mathematical, enclosed or full-width.
    ///
    /// Compatibility folding makes `𝐒𝐦𝐢𝐭𝐡` into `smith`, which nobody typed by accident.
    static func isStyled(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2100...0x214F, 0x2460...0x24FF, 0xFF10...0xFF5A, 0x1D400...0x1D7FF, 0x1F100...0x1F1FF:
            scalar.value != 0x2116 && scalar.value != 0x2122  // № and ™ are what they are
        default: false
        }
    }

    /// Straight, curly, backward, modifier and Hebrew apostrophes, accents typed in their place, the Catalan dot.
    static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0xB7, 0x2B9...0x2DF, 0x5F3, 0x2018...0x201B, 0x2032, 0x2035, 0xA78B, 0xA78C, 0xFF07:
            true
        default: false
        }
    }

    /// Marks that Arabic and Hebrew writers mostly leave out, and the stroke that only stretches an Arabic word.
    static func isVowelSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: true
        default: false
        }
    }

    /// The value of a decimal digit of any script.
    static func digitValue(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
            return nil
        }
        return UInt8(exactly: value)
    }

    /// A word of mixed scripts as the eye reads it: `Аlfie` with a Cyrillic А is `alfie`.
    static func lookAlikes(_ word: [Unicode.Scalar]) -> [UInt8] {
        var latin: [UInt8] = []
        for scalar in word {
            if let twin = LatinLetters.lookAlikes[scalar] {
                latin.append(contentsOf: twin.utf8)
            } else if NameScalar(scalar).script == .latin {
                latin.append(contentsOf: UnicodeFolding.latinBytes(String(scalar)))
            } else if case .letter = NameScalar(scalar) {
                latin.append(contentsOf: UnicodeFolding.romanised(String(scalar)).joined())
            } else {
                latin.append(contentsOf: UnicodeFolding.latinBytes(String(scalar)))
            }
        }
        return latin
    }
}
