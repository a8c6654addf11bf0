/// A cell with every letter and figure masked: `Aaaaa`, `99/99/9999`, `AA9 9AA`.
///
/// It shows how a column is written and nothing of what is written in it.
package enum CellShape {
    /// Longer cells are cut: their length would say something of them.
    private static let lengthMax = 20

    package static func of(_ text: String) -> String {
        var shape = ""
        for (count, scalar) in WrittenText.trimmed(text).unicodeScalars.enumerated() {
            if count == lengthMax { return shape + "…" }
            switch scalar.value {
            case 0x30...0x39: shape += "9"
            case 0x41...0x5A: shape += "A"
            case 0x61...0x7A: shape += "a"
            case 0x20...0x7E: shape.unicodeScalars.append(scalar)
            default:
                let properties = scalar.properties
                shape += properties.isUppercase ? "A" : properties.isAlphabetic ? "a" : "·"
            }
        }
        return shape
    }
}
