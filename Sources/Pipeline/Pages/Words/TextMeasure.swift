/// Estimates how much room a text takes on paper, so that pages are cut by the program and not by the printer.
///
/// Widths are those of Helvetica (Adobe's font metrics, 1997), which Arial and Liberation Sans share to the unit.
/// Letters outside that table count as wide, so that an estimate errs towards too much room.
package enum TextMeasure {
    /// Millimetres in a point: 25.4 / 72.
    package static let millimetresPerPoint = 25.4 / 72

    /// Lines that `text` takes when set in `points` in a column of `width` millimetres; at least one.
    package static func lines(_ text: String, points: Double, width: Double, bold: Bool = false) -> Int {
        let available = width / (points * millimetresPerPoint * (bold ? 1.08 : 1.01))
        var lines = 1
        var used = 0.0
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            var length = ems(word)
            if used > 0, used + 0.278 + length > available {
                lines += 1
                used = 0
            }
            while length > available {
                lines += 1
                length -= available
            }
            used += length + (used > 0 ? 0.278 : 0)
        }
        return lines
    }

    /// Height in millimetres of that many lines, `points` high and `leading` apart.
    package static func height(_ lines: Int, points: Double, leading: Double) -> Double {
        Double(lines) * points * leading * millimetresPerPoint
    }

    private static func ems(_ word: Substring) -> Double {
        word.unicodeScalars.reduce(0) { $0 + ems($1) }
    }

    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x20...0x7E: Double(widths[Int(scalar.value) - 0x20]) / 1000
        case 0xA0: 0.278
        case 0x300...0x36F, 0x200C, 0x200D, 0x00AD: 0
        case 0xA0...0x24F: 0.68
        case 0x2010...0x2027: 0.6
        case 0x370...0x6FF: 0.72
        case 0x1E00...0x1EFF: 0.68
        default: 1.05
        }
    }

    /// In thousandths of the type size, from the space to the tilde.
    private static let widths: [Int16] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ]
}
