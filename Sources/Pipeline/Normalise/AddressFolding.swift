import Linkage

/// Brings a home address to a form in which two children of one household have the same bytes.
package enum AddressFolding {
    /// Flat, house number and street: `flat 2 12 larch cl` for `Flat 2, 12 Larch Close, Leeds` and `12 LARCH CL FLAT 2`.
    ///
    /// What follows the street (district, town, postcode) is dropped, as one feed has it and the other has not. Kinds
    /// of street are shortened, so that `Road` and `Rd` agree; `Saint` and `Street` both become `st`. An address
    /// without a number keeps its first line. No fixed abode and other placeholders are empty.
    package static func comparable(_ written: String) -> [UInt8] {
        let lines = written.split { $0 == "," || $0.isNewline || $0 == ";" }.map { line in
            joined(numbers: NameFolding.comparable(parted(line)).tokens.map { String(decoding: $0, as: UTF8.self) })
        }.filter { !$0.isEmpty }
        let tokens = lines.flatMap { $0 }.map { Array($0.utf8) }
        guard !tokens.isEmpty, !NamePlaceholders.isNothing(tokens, written: written),
            tokens.map({ String(decoding: $0, as: UTF8.self) }).prefix(2) != ["no", "fixed"]
        else { return [] }
        var address = Address()
        address.read(lines)
        return Array(address.tokens.joined(separator: " ").utf8)
    }

    /// `2/12` is flat 2 at number 12; a hyphen between numbers stays one number.
    private static func parted(_ line: Substring) -> String {
        let words = line.split(separator: " ").map { word -> String in
            let parts = word.split(separator: "/")
            guard parts.count == 2, parts.allSatisfy({ $0.first?.isNumber == true }) else { return String(word) }
            return "flat \(parts[0]) \(parts[1])"
        }
        return words.joined(separator: " ")
    }

    /// Drops noughts before a number and `no` before it, and joins `12 a` to `12a`.
    private static func joined(numbers tokens: [String]) -> [String] {
        var joined: [String] = []
        for token in tokens {
            let short = Address.abbreviations[token] ?? token
            let isLetter = short.utf8.count == 1 && short.first?.isLetter == true
            if isLetter, let last = joined.last, last.last?.isNumber == true {
                joined[joined.count - 1] = last + short
                continue
            }
            if short.first?.isNumber == true {
                if joined.last == "no" || joined.last == "number" { joined.removeLast() }
                let bare = short.drop { $0 == "0" }
                joined.append(bare.isEmpty ? short : String(bare))
            } else {
                joined.append(short)
            }
        }
        return joined
    }
}

/// The parts of an address as they are found.
private struct Address {
    private var flat: String?
    private var number: String?
    private var street: [String] = []

    /// Kinds of dwelling and street, each by one short word.
    static let abbreviations: [String: String] = [
        "apartment": "flat", "apt": "flat", "unit": "flat", "fl": "flat", "flt": "flat", "road": "rd", "street": "st",
        "str": "st", "saint": "st", "avenue": "av", "ave": "av", "close": "cl", "clo": "cl", "drive": "dr", "drv": "dr",
        "lane": "ln", "crescent": "cr", "cres": "cr", "cresc": "cr", "court": "ct", "crt": "ct", "place": "pl",
        "terrace": "tc", "terr": "tc", "ter": "tc", "tce": "tc", "grove": "gr", "gro": "gr", "gve": "gr",
        "gardens": "gdns", "garden": "gdns", "gdn": "gdns", "square": "sq", "walk": "wk", "parade": "pde",
        "mount": "mt",
        "rise": "rise", "way": "way", "view": "vw", "north": "n", "south": "s", "east": "e", "west": "w",
    ]

    /// Words that end a street's name. `way`, `mt` and the like end one too, and begin none but `mt`.
    private static let endings: Set<String> = [
        "rd", "st", "av", "cl", "dr", "ln", "cr", "ct", "pl", "tc", "gr", "gdns", "sq", "wk", "pde", "way", "rise",
        "vw",
        "mews", "hill", "row", "yard",
    ]

    private static let points: Set<String> = ["n", "s", "e", "w"]

    var tokens: [String] {
        (flat.map { ["flat", $0] } ?? []) + (number.map { [$0] } ?? []) + street
    }

    /// Reads the lines of an address, each as folded words.
    mutating func read(_ lines: [[String]]) {
        var lines = lines.map { takeFlat(from: $0) }.filter { !$0.isEmpty }
        if let place = lines.firstIndex(where: { $0.first.map(Address.isNumber) == true }) {
            lines.removeFirst(place)  // a house's name before its number
        }
        guard var line = lines.first else { return }
        if let place = line.firstIndex(where: Address.isNumber) {
            number = line[place]
            line.removeFirst(place + 1)
            if line.isEmpty, lines.count > 1 { line = lines[1] }
        }
        street = Address.throughStreet(line)
    }

    /// Takes `flat 2` out of a line.
    private mutating func takeFlat(from line: [String]) -> [String] {
        guard let place = line.firstIndex(of: "flat") else { return line }
        var rest = line
        if place + 1 < line.count, Address.isNumber(line[place + 1]) || line[place + 1].utf8.count == 1 {
            flat = line[place + 1]
            rest.removeSubrange(place...(place + 1))
        } else if place > 0, place + 1 == line.count {
            flat = line[..<place].joined(separator: " ")  // `ground floor flat`
            rest = []
        }
        return rest
    }

    /// The words up to the one that ends the street's name, with a point of the compass after it.
    private static func throughStreet(_ line: [String]) -> [String] {
        guard let end = line.indices.dropFirst().first(where: { endings.contains(line[$0]) }) else { return line }
        let next = end + 1
        if next < line.count, points.contains(line[next]) { return Array(line[...next]) }
        return Array(line[...end])
    }

    private static func isNumber(_ token: String) -> Bool { token.first?.isNumber == true }
}
