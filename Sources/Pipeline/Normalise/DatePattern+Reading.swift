extension DatePattern {
    /// Reads a whole text by this pattern; nothing where any byte does not fit.
    ///
    /// Two liberties, because exports take them: a date may be followed by a time that was not declared, and a
    /// declared time may be absent.
    func fields(in text: String) -> Fields? { uncheckedFields(in: text).flatMap(DatePattern.checked) }

    /// The same, whatever the figures of day, month and time say: `31/02/2014`, `28/13/2014`.
    func uncheckedFields(in text: String) -> Fields? {
        let bytes = Array(text.utf8)
        if isSerial { return DatePattern.serial(bytes) }
        var cursor = DateCursor(bytes)
        var fields = Fields()
        for (index, part) in parts.enumerated() {
            if cursor.isAtEnd, index > 0, isTimeOnly(from: index) { return fields }
            guard cursor.read(part, into: &fields) else { return nil }
        }
        guard cursor.isAtEnd || cursor.readUndeclaredTime(into: &fields) else { return nil }
        fields.isDayOrMonthFirst = isDayOrMonthFirst
        return fields
    }

    /// Whether nothing but a time and its separators is left from `index` on.
    private func isTimeOnly(from index: Int) -> Bool {
        let rest = parts[index...]
        return rest.allSatisfy { $0.isLiteral || $0.isOfTime } && rest.contains { $0.isOfTime }
            && !parts[..<index].contains { $0.isOfTime }
    }

    private var isDayOrMonthFirst: Bool {
        guard let first = parts.first(where: { !$0.isLiteral }) else { return false }
        switch first {
        case .day, .month:
            return !parts.contains(.monthName(isFull: true)) && !parts.contains(.monthName(isFull: false))
        default: return false
        }
    }

    private static func checked(_ fields: Fields) -> Fields? {
        var fields = fields
        if let hour = fields.hour, let isAfternoon = fields.isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            fields.hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        guard (0...23).contains(fields.hour ?? 0), (0...59).contains(fields.minute ?? 0),
            (0...12).contains(fields.month ?? 0), (0...31).contains(fields.day ?? 0)
        else { return nil }
        return fields
    }

    /// A spreadsheet's count of days since 30 December 1899, exact from 1 March 1900; five digits, so 1927 to 2173.
    ///
    /// Shorter numbers are ages or errors. A fraction is the time of day.
    private static func serial(_ bytes: [UInt8]) -> Fields? {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].count == 5, parts[0].first != UInt8(ascii: "0"),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }),
            let days = Int(String(decoding: parts[0], as: UTF8.self))
        else { return nil }
        var fields = Fields()
        fields.serialDay = days - 25_569  // the serial of 1 January 1970
        if parts.count == 2, let fraction = Double("0." + String(decoding: parts[1], as: UTF8.self)), fraction > 0 {
            let minutes = min(Int((fraction * 1440).rounded()), 1439)
            fields.hour = minutes / 60
            fields.minute = minutes % 60
        }
        return fields
    }
}

/// A place in a text while a date is read from it.
struct DateCursor {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    /// Reads one part of a pattern, and says whether it was there.
    mutating func read(_ part: DatePattern.Part, into fields: inout DatePattern.Fields) -> Bool {
        switch part {
        case .literal(let byte): return skip(byte)
        case .day(let wide): return number(wide ? 2...2 : 1...2, to: &fields.day)
        case .month(let wide): return number(wide ? 2...2 : 1...2, to: &fields.month)
        case .monthName(let isFull): return monthName(isFull: isFull, to: &fields.month)
        case .year: return number(4...4, to: &fields.year)
        case .shortYear:
            fields.isShortYear = true
            return number(2...2, to: &fields.year)
        case .hour(let wide), .halfDayHour(let wide): return number(wide ? 2...2 : 1...2, to: &fields.hour)
        case .minute: return number(2...2, to: &fields.minute)
        case .second:
            var second: Int?
            return number(2...2, to: &second) && (0...60).contains(second ?? 0)
        case .meridiem: return meridiem(into: &fields)
        }
    }

    /// Reads ` 00:00`, `T00:00:00`, ` 00:00:00.000`, ` 2:15 PM`, or the seconds after a declared `HH:mm`, to the end.
    mutating func readUndeclaredTime(into fields: inout DatePattern.Fields) -> Bool {
        if fields.hour == nil {
            guard skip(UInt8(ascii: " ")) || skip(UInt8(ascii: "T")) else { return false }
            while skip(UInt8(ascii: " ")) {}
            guard number(1...2, to: &fields.hour), skip(UInt8(ascii: ":")), number(2...2, to: &fields.minute) else {
                return false
            }
        }
        if skip(UInt8(ascii: ":")) {
            var second: Int?
            guard number(2...2, to: &second), (0...60).contains(second ?? 0) else { return false }
            if skip(UInt8(ascii: ".")) {
                guard skipDigits() > 0 else { return false }
            }
        }
        if !isAtEnd, fields.isAfternoon == nil {
            _ = skip(UInt8(ascii: " "))
            return meridiem(into: &fields) && isAtEnd
        }
        return isAtEnd
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipDigits() -> Int {
        let start = place
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        return place - start
    }

    private mutating func number(_ widths: ClosedRange<Int>, to value: inout Int?) -> Bool {
        var number = 0
        var width = 0
        while width < widths.upperBound, place < bytes.count, (0x30...0x39).contains(bytes[place]) {
            number = number * 10 + Int(bytes[place]) - 0x30
            place += 1
            width += 1
        }
        guard width >= widths.lowerBound else { return false }
        value = number
        return true
    }

    private mutating func monthName(isFull: Bool, to month: inout Int?) -> Bool {
        let letters = bytes[place...].prefix { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
        let name = letters.map { $0 | 0x20 }
        guard let found = DateCursor.month(named: name, isFull: isFull) else { return false }
        month = found
        place += name.count
        return true
    }

    /// The month an English name or its first three letters means, from 1; `sept` is let pass.
    static func month(named name: [UInt8], isFull: Bool) -> Int? {
        let index = months.firstIndex { month in
            isFull
                ? name == month
                : name == Array(month.prefix(3)) || name == Array("sept".utf8) && month.first == name.first
        }
        return index.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ].map { Array($0.utf8) }

    private mutating func meridiem(into fields: inout DatePattern.Fields) -> Bool {
        guard place + 1 < bytes.count, bytes[place + 1] | 0x20 == UInt8(ascii: "m") else { return false }
        switch bytes[place] | 0x20 {
        case UInt8(ascii: "a"): fields.isAfternoon = false
        case UInt8(ascii: "p"): fields.isAfternoon = true
        default: return false
        }
        place += 2
        return true
    }
}
