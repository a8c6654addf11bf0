/// Characters that no reader sees, or that move what readers do see.
package enum HiddenCharacter {
    /// Whether the character shows nothing of its own: marks of direction, zero-width characters, tags, fillers,
    /// variation selectors, private use and what is no character at all.
    ///
    /// C0 controls and DEL are not among them: every sink shows those in its own way. The joiners U+200C and U+200D
    /// are, and the soft hyphen; a page lets the joiners stand where a script needs them.
    package static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x80...0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x2028...0x202E, 0x2060...0x206F, 0x2800, 0x3164, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF,
            0xFFA0, 0xFFF0...0xFFFC, 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
            0xF0000...0x10FFFF:
            true
        default: value & 0xFFFE == 0xFFFE
        }
    }

    /// The number of a character in hexadecimal, at least four digits: `202E`.
    package static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
