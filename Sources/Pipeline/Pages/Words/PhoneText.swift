/// A British phone number in the groups that people say and dial.
package enum PhoneText {
    /// `01632 960 104`, `0113 496 0123`, `020 7946 0018`, `07700 900 123`; anything else in one piece.
    ///
    /// Groups follow Ofcom's numbering plan: two-figure area codes begin with 02, three-figure ones with 011 or have
    /// the form 01x1, and 03 and 08 numbers have four figures first.
    package static func grouped(_ digits: String) -> String {
        let figures = Array(digits)
        guard figures.first == "0", figures.allSatisfy({ $0.isASCII && $0.isNumber }) else { return digits }
        let sizes: [Int]
        switch (figures.count, figures.prefix(2)) {
        case (11, ["0", "2"]): sizes = [3, 4, 4]
        case (11, ["0", "3"]), (11, ["0", "8"]): sizes = [4, 3, 4]
        case (11, ["0", "1"]) where figures[2] == "1" || figures[3] == "1": sizes = [4, 3, 4]
        case (11, _): sizes = [5, 3, 3]
        case (10, ["0", "1"]): sizes = [5, 5]
        default: return digits
        }
        var groups: [String] = []
        var start = 0
        for size in sizes {
            groups.append(String(figures[start..<(start + size)]))
            start += size
        }
        return groups.joined(separator: " ")
    }

    /// The same groups in one piece: a number broken at the end of a line is misdialled.
    package static func unbroken(_ digits: String) -> String { grouped(digits).replacing(" ", with: "\u{A0}") }
}
