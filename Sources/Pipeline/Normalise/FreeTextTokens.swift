/// What the words of a free-text list of children are, before anyone asks what they mean together.
struct FreeTextToken: Hashable {
    enum Kind: Hashable {
        case word(String)
        /// A number with its unit, and the number alone where it has none.
        case number(String, count: Int?)
        case date(String)
        case bracket(String)
        case separator, dash, colon
    }

    let kind: Kind
    /// Where the token stands in the text, by characters.
    let range: Range<Int>
}

/// Cuts a free-text list of children into tokens.
struct FreeTextTokens {
    private let characters: [Character]
    private var place = 0
    private var tokens: [FreeTextToken] = []
    /// The last number of a numbered list, 0 where the text is none.
    private var listNumber = 0

    static func read(_ characters: [Character]) -> [FreeTextToken] {
        var reader = FreeTextTokens(characters)
        reader.read()
        return reader.tokens
    }

    private init(_ characters: [Character]) { self.characters = characters }

    private mutating func read() {
        while place < characters.count {
            let character = characters[place]
            switch character {
            case _ where character.isNewline: add(.separator, length: 1)
            case _ where character.isWhitespace: place += 1
            case ",", ";", "&", "+", "|", "/", "•", "\\": add(.separator, length: 1)
            case ":", "=": add(.colon, length: 1)
            case "-", "–", "—": add(.dash, length: 1)
            case ".": endSentence()
            case "(", "[": readBracket()
            case ")", "]", "*", "~", "<", ">": place += 1
            case _ where FreeTextTokens.isDigit(character): readNumber()
            default: readWord()
            }
        }
    }

    private mutating func add(_ kind: FreeTextToken.Kind, length: Int) {
        tokens.append(FreeTextToken(kind: kind, range: place..<(place + length)))
        place += length
    }

    /// A full stop ends a child only after an age or a bracket: `St. John` is one name.
    private mutating func endSentence() {
        switch tokens.last?.kind {
        case .number, .date, .bracket: add(.separator, length: 1)
        case .word, .separator, .dash, .colon, nil: place += 1
        }
    }

    private mutating func readBracket() {
        let start = place + 1
        let end = characters[start...].firstIndex { $0 == ")" || $0 == "]" } ?? characters.count
        let inside = String(characters[start..<end])
        add(.bracket(inside), length: min(end + 1, characters.count) - place)
    }

    private mutating func readWord() {
        let start = place
        while place < characters.count, !isWordEnd(characters[place]) { place += 1 }
        var word = String(characters[start..<place])
        while let last = word.last, ".-–!".contains(last) { word.removeLast() }
        if word.isEmpty {
            if place == start { place += 1 }
            return
        }
        tokens.append(FreeTextToken(kind: .word(word), range: start..<place))
    }

    private func isWordEnd(_ character: Character) -> Bool {
        character.isWhitespace || FreeTextTokens.isDigit(character) || ",;&+|/•\\:=()[]*~<>—".contains(character)
    }

    /// Reads a date, a range of ages, or a number with the unit behind it.
    private mutating func readNumber() {
        let start = place
        if skipListNumber() { return }
        if let length = dateLength(from: start) {
            add(.date(String(characters[start..<(start + length)])), length: length)
            return
        }
        var end = digits(from: start)
        let isRange =
            end + 1 < characters.count && "/-–".contains(characters[end])
            && FreeTextTokens.isDigit(characters[end + 1])
        let isHalf = end + 1 < characters.count && characters[end] == "." && FreeTextTokens.isDigit(characters[end + 1])
        if isRange || isHalf { end = digits(from: end + 1) }
        let count = isRange || isHalf ? nil : Int(String(characters[start..<end]))
        let unitEnd = endOfUnit(from: end)
        let text = String(characters[start..<(unitEnd ?? end)])
        add(.number(text, count: unitEnd == nil ? count : nil), length: (unitEnd ?? end) - start)
    }

    /// Takes `1.` and `1)` for the numbers of a list, where they count up from the start of the text or a line.
    private mutating func skipListNumber() -> Bool {
        let end = digits(from: place)
        guard end + 1 < characters.count, ".)".contains(characters[end]), !FreeTextTokens.isDigit(characters[end + 1]),
            Int(String(characters[place..<end])) == listNumber + 1
        else { return false }
        switch tokens.last?.kind {
        case nil, .separator, .dash, .colon: break
        case .word, .number, .date, .bracket: if listNumber == 0 { return false }
        }
        listNumber += 1
        add(.separator, length: end + 1 - place)
        return true
    }

    private func digits(from start: Int) -> Int {
        characters[start...].firstIndex { !FreeTextTokens.isDigit($0) } ?? characters.count
    }

    /// Where `yrs`, ` months`, ` years old` behind a number ends; a lone `m` or `d` must touch its number.
    private func endOfUnit(from start: Int) -> Int? {
        guard let first = characters[start...].firstIndex(where: { $0 != " " && $0 != "-" }) else { return nil }
        let end = characters[first...].firstIndex { !$0.isLetter } ?? characters.count
        let word = String(characters[first..<end]).lowercased()
        guard AgeWords.units[word] != nil, word.count > 1 || first == start || word == "y" else { return nil }
        if word == "y", end + 1 < characters.count, characters[end] == "/", characters[end + 1].lowercased() == "o" {
            return end + 2
        }
        guard let next = characters[end...].firstIndex(where: { $0 != " " && $0 != "-" }), next > end else {
            return end
        }
        let old = String(characters[next...].prefix { $0.isLetter }).lowercased()
        return old == "old" || old == "olds" ? next + old.count : end
    }

    /// The length of `03/07/2016`, `2016-07-03`, `3.7.16` or `3 July 2016` from here.
    private func dateLength(from start: Int) -> Int? {
        let run = characters[start...].prefix { FreeTextTokens.isDigit($0) || "/.-".contains($0) }
        for length in stride(from: run.count, to: 5, by: -1) where FreeTextTokens.isDigit(run[start + length - 1]) {
            if FreeTextTokens.dateForms.contains(where: { $0.fields(in: String(run.prefix(length))) != nil }) {
                return length
            }
        }
        for length in stride(from: min(18, characters.count - start), to: 7, by: -1) {
            let text = String(characters[start..<(start + length)])
            if FreeTextTokens.namedForms.contains(where: { $0.fields(in: text) != nil }) { return length }
        }
        return nil
    }

    private static let dateForms = [
        "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d-M-yy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd",
    ].compactMap { DatePattern($0) }

    private static let namedForms = ["d MMM yyyy", "d MMMM yyyy", "d MMM yy", "d-MMM-yyyy", "d-MMM-yy"]
        .compactMap { DatePattern($0) }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
