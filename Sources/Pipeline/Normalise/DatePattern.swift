/// A declared form of dates and times, such as `dd/MM/yyyy HH:mm`, and the strict reading of a text by it.
///
/// Fields: `d` or `dd`, `M` or `MM`, `MMM` (Jan) or `MMMM` (January), `yy`, `yyyy`, `H` or `HH`, `h` or `hh` with `a`
/// (AM, PM), `mm`, `ss`. A single letter allows one or two digits, a double one wants two. Everything else stands for
/// itself; letters must be `T`, `Z` or quoted. `excel-serial` is a spreadsheet's count of days.
package struct DatePattern: Sendable, Hashable {
    /// What a text says, before any calendar was asked. A day or month that is absent or 0 is not known.
    struct Fields: Hashable, Sendable {
        var day: Int?
        var month: Int?
        var year: Int?
        /// Whether the year was written with two digits and `year` is 0 to 99.
        var isShortYear = false
        var hour: Int?
        var minute: Int?
        var isAfternoon: Bool?
        /// A spreadsheet's own day, which needs no further reading.
        var serialDay: Int?
        /// Whether day and month were both written as figures, before the year.
        var isDayOrMonthFirst = false
    }

    enum Part: Hashable, Sendable {
        case day(wide: Bool), month(wide: Bool), monthName(isFull: Bool), year, shortYear
        case hour(wide: Bool), halfDayHour(wide: Bool), minute, second, meridiem
        case literal(UInt8)

        var isOfTime: Bool {
            switch self {
            case .hour, .halfDayHour, .minute, .second, .meridiem: true
            case .day, .month, .monthName, .year, .shortYear, .literal: false
            }
        }
    }

    /// The pattern as declared.
    package let text: String
    let parts: [Part]
    let isSerial: Bool

    /// Whether the pattern has a year of four digits, or is a serial.
    package var hasFullYear: Bool { isSerial || parts.contains(.year) }
    /// Whether the pattern holds day, month and year.
    package var isWholeDate: Bool { isSerial || (hasDay && hasMonth && (hasFullYear || parts.contains(.shortYear))) }

    private var hasDay: Bool { parts.contains(.day(wide: true)) || parts.contains(.day(wide: false)) }
    private var hasMonth: Bool {
        parts.contains { part in
            switch part {
            case .month, .monthName: true
            default: false
            }
        }
    }

    /// Makes a pattern, or nothing where the text is not one.
    package init?(_ text: String) {
        self.text = text
        isSerial = text == "excel-serial"
        guard let parts = isSerial ? [] : DatePattern.parts(of: Array(text.utf8)) else { return nil }
        self.parts = parts
        guard isSerial || parts.contains(where: { !$0.isLiteral }) else { return nil }
    }

    private static func parts(of pattern: [UInt8]) -> [Part]? {
        var parts: [Part] = []
        var index = 0
        while index < pattern.count {
            let byte = pattern[index]
            if byte == UInt8(ascii: "'") {
                guard let end = pattern[(index + 1)...].firstIndex(of: byte) else { return nil }
                parts.append(contentsOf: pattern[(index + 1)..<end].map { .literal($0) })
                index = end + 1
                continue
            }
            let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
            guard isLetter, byte != UInt8(ascii: "T"), byte != UInt8(ascii: "Z") else {
                parts.append(.literal(byte))
                index += 1
                continue
            }
            let run = pattern[index...].prefix { $0 == byte }.count
            guard let part = field(byte, count: run) else { return nil }
            parts.append(part)
            index += run
        }
        return parts
    }

    private static func field(_ letter: UInt8, count: Int) -> Part? {
        switch (letter, count) {
        case (UInt8(ascii: "d"), 1...2): .day(wide: count == 2)
        case (UInt8(ascii: "M"), 1...2): .month(wide: count == 2)
        case (UInt8(ascii: "M"), 3...4): .monthName(isFull: count == 4)
        case (UInt8(ascii: "y"), 4): .year
        case (UInt8(ascii: "y"), 2): .shortYear
        case (UInt8(ascii: "H"), 1...2): .hour(wide: count == 2)
        case (UInt8(ascii: "h"), 1...2): .halfDayHour(wide: count == 2)
        case (UInt8(ascii: "m"), 2): .minute
        case (UInt8(ascii: "s"), 2): .second
        case (UInt8(ascii: "a"), 1): .meridiem
        default: nil
        }
    }
}

extension DatePattern.Part {
    var isLiteral: Bool {
        if case .literal = self { return true }
        return false
    }
}
