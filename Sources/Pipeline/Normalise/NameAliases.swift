import Linkage

/// The parts of one name cell: the name itself, and what it says the person is also called.
struct NameAliases {
    var main: String
    var aliases: [String]
    /// What follows `née` or `formerly`.
    var former: [String]

    private static let markers: [([String], isFormer: Bool)] = [
        (["also", "known", "as"], false), (["known", "as"], false), (["goes", "by"], false), (["aka"], false),
        (["a.k.a"], false), (["a/k/a"], false), (["k/a"], false), (["kna"], false), (["alias"], false),
        (["nee"], true), (["née"], true), (["formerly"], true), (["previously"], true),
    ]

    /// Words in brackets that are remarks, not names.
    private static let remarks: Set<String> = [
        "m", "f", "male", "female", "boy", "girl", "twin", "twins", "child", "son", "daughter", "baby", "deceased",
        "sp", "sp?", "spelling", "present", "not present", "absent", "victim", "witness", "suspect", "non resident",
        "resident", "stepson", "stepdaughter", "half brother", "half sister", "brother", "sister", "unborn",
        "phonetic", "nok", "disabled",
    ]

    init(_ written: String) {
        var reader = EnclosedParts(written)
        reader.read()
        main = ""
        aliases = []
        former = []
        split(reader.outside, isAlias: false)
        for part in reader.enclosed where !NameAliases.isRemark(part) { split(part, isAlias: true) }
        if NameFolding.comparable(main).isMissing, !aliases.isEmpty { main = aliases.removeFirst() }
    }

    /// Files a text under its names, cut at each `aka`, `known as` or `née`.
    private mutating func split(_ text: String, isAlias: Bool) {
        let words = WrittenText.words(text)
        let keys = words.map { NameAliases.key($0) }
        var part: [String] = []
        var kind = isAlias ? Kind.alias : .main
        var index = 0
        while index < words.count {
            let marker = NameAliases.markers.first { Array(keys[index...].prefix($0.0.count)) == $0.0 }
            if let marker {
                file(part, as: kind)
                part = []
                kind = marker.isFormer ? .former : .alias
                index += marker.0.count
            } else {
                part.append(words[index])
                index += 1
            }
        }
        file(part, as: kind)
    }

    private enum Kind { case main, alias, former }

    private mutating func file(_ words: [String], as kind: Kind) {
        guard !words.isEmpty else { return }
        let text = words.joined(separator: " ")
        switch kind {
        case .main: main = text
        case .alias: aliases.append(text)
        case .former: former.append(text)
        }
    }

    private static func key(_ word: String) -> String {
        var key = word.lowercased()
        while let last = key.last, ".,:;".contains(last) { key.removeLast() }
        while let first = key.first, ".,:;".contains(first) { key.removeFirst() }
        return key
    }

    private static func isRemark(_ text: String) -> Bool {
        let lowered = WrittenText.singleSpaced(text).lowercased()
        return remarks.contains(lowered) || text.utf8.contains { (0x30...0x39).contains($0) }
            || !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}

/// Parts a text into what stands in brackets or quotation marks and what does not.
private struct EnclosedParts {
    private let characters: [Character]
    var outside = ""
    var enclosed: [String] = []

    private static let closing: [Character: String] = [
        "(": ")", "[": "]", "{": "}", "\"": "\"", "“": "”", "„": "“”", "«": "»",
    ]

    init(_ text: String) { characters = Array(text) }

    mutating func read() {
        var index = 0
        while index < characters.count {
            if let end = end(from: index) {
                enclosed.append(String(characters[(index + 1)..<min(end, characters.count)]))
                outside.append(" ")
                index = end + 1
            } else {
                outside.append(characters[index])
                index += 1
            }
        }
    }

    /// Where the part that opens at `index` closes; the end of the text where a bracket never closes.
    private func end(from index: Int) -> Int? {
        let opening = characters[index]
        if let closing = EnclosedParts.closing[opening] {
            let found = characters[(index + 1)...].firstIndex { closing.contains($0) }
            return found ?? ("([{".contains(opening) ? characters.count : nil)
        }
        guard opening == "'" || opening == "‘", index == 0 || characters[index - 1] == " " else { return nil }
        return characters.indices.dropFirst(index + 3).first { place in
            (characters[place] == "'" || characters[place] == "’")
                && (place + 1 == characters.count || characters[place + 1] == " ")
        }
    }
}
