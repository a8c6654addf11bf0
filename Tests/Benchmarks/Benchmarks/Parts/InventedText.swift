/// Text to measure on: the same at every start, and about nobody.
enum InventedText {
    /// Names of two to four syllables.
    static func names(count: Int) -> [[UInt8]] {
        var dice = Dice()
        let syllables = ["ka", "mi", "ren", "so", "tal", "bel", "lu", "an", "dor", "wi", "sh", "ey", "jo", "mar"]
        return (0..<count).map { _ in
            Array((0..<(2 + dice.below(3))).map { _ in syllables[dice.below(syllables.count)] }.joined().utf8)
        }
    }

    /// A register in CSV: identifiers never repeat, names and streets often do.
    static func register(rows: Int) -> [UInt8] {
        var dice = Dice()
        let names = names(count: 20_000).map { String(decoding: $0, as: UTF8.self) }
        var text = Array("id,surname,forename,dob,sex,urn,address,postcode\n".utf8)
        text.reserveCapacity(rows * 80)
        for row in 0..<rows {
            let born = "\(2008 + dice.below(14))-\(10 + dice.below(3))-\(10 + dice.below(19))"
            let home = "\(1 + dice.below(120)) \(names[dice.below(2000)]) Road"
            let line = [
                "P\(1_000_000 + row)", names[dice.below(names.count)], names[dice.below(8000)], born,
                dice.below(2) == 0 ? "F" : "M", String(900_000 + dice.below(300)), home,
                "BX\(1 + dice.below(29)) \(1 + dice.below(9))AA",
            ]
            text.append(contentsOf: line.joined(separator: ",").utf8)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }
}

/// Numbers that look random and are always the same (Knuth's 64-bit linear congruential generator).
private struct Dice {
    private var state: UInt64 = 20_261_120

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }
}
