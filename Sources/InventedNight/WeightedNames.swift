/// Names that are drawn as people bear them: a few very often, many seldom.
///
/// The share of the name of rank *r* goes with 1 / (*r* + shift)^slope (Zipf–Mandelbrot), which fits published counts
/// of forenames and surnames well enough for look-alikes to be as common as in a city.
struct WeightedNames: Sendable {
    let names: [String]
    private let lookup: [UInt16]
    private static let lookupCount = 4096

    /// `text` holds the names, commonest first, apart by white space; `_` stands for a space within a name.
    init(_ text: String, slope: Double = 0.9, shift: Double = 3) {
        self.init(names: WeightedNames.split(text), slope: slope, shift: shift)
    }

    init(names: [String], slope: Double = 0.9, shift: Double = 3) {
        precondition(!names.isEmpty && names.count < Int(UInt16.max), "a list of names holds 1 to 65,534")
        self.names = names
        let shares = names.indices.map { WeightedNames.share(rank: Double($0) + 1 + shift, slope: slope) }
        let total = shares.reduce(0, +)
        var lookup: [UInt16] = []
        var reached = 0.0
        for (index, share) in shares.enumerated() {
            reached += share
            let end = index == shares.count - 1 ? Self.lookupCount : Int(reached / total * Double(Self.lookupCount))
            while lookup.count < end { lookup.append(UInt16(index)) }
        }
        self.lookup = lookup
    }

    /// 1 / rank^slope for slopes that are whole quarters, without a mathematics library.
    private static func share(rank: Double, slope: Double) -> Double {
        let root = rank.squareRoot()
        let fourth = root.squareRoot()
        var value = 1.0
        var left = slope
        while left >= 1 {
            value *= rank
            left -= 1
        }
        if left >= 0.5 {
            value *= root
            left -= 0.5
        }
        if left >= 0.25 { value *= fourth }
        return 1 / value
    }

    func draw(_ random: inout SeededGenerator) -> String {
        names[Int(lookup[Int(truncatingIfNeeded: random.next() >> 52)])]
    }

    static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { word in
            word.utf8.contains(UInt8(ascii: "_")) ? String(word.map { $0 == "_" ? " " : $0 }) : String(word)
        }
    }
}
