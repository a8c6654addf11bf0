/// The text of the file by line and column, as the YAML library counts them: in Unicode scalars.
struct SourceText {
    private var scalars: [Unicode.Scalar]
    /// Where each line begins.
    private let lineStarts: [Int]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var starts = [0]
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            switch scalar {
            case "\n", "\u{85}", "\u{2028}", "\u{2029}": starts.append(index + 1)
            case "\r" where next != "\n": starts.append(index + 1)
            default: break
            }
        }
        lineStarts = starts
    }

    /// The text without a byte order mark.
    var string: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func index(of place: ConfigurationPlace) -> Int? {
        guard place.line >= 1, place.line <= lineStarts.count, place.column >= 1 else { return nil }
        let index = lineStarts[place.line - 1] + place.column - 1
        return index < scalars.count ? index : nil
    }

    func scalar(at place: ConfigurationPlace) -> Unicode.Scalar? { index(of: place).map { scalars[$0] } }

    /// The name of the anchor that begins with `&` at a place.
    func anchorName(at place: ConfigurationPlace) -> String {
        guard let index = index(of: place) else { return "" }
        let name = scalars[(index + 1)...].prefix {
            $0 == "-" || $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        return String(String.UnicodeScalarView(name))
    }

    /// Puts a private-use character in the place of a key's first letter, so that two equal keys differ.
    ///
    /// False where the key has no letter.
    mutating func mask(at place: ConfigurationPlace, number: Int) -> Bool {
        guard var index = index(of: place), let mask = Unicode.Scalar(0xE000 + number) else { return false }
        if scalars[index] == "\"" || scalars[index] == "'" {
            let quote = scalars[index]
            index += 1
            guard index < scalars.count, scalars[index] != quote, scalars[index] != "\\" else { return false }
        }
        guard scalars[index].properties.generalCategory != .control else { return false }
        scalars[index] = mask
        return true
    }

    /// The first place after another where a word stands; that other place where there is none.
    func place(of word: String, after start: ConfigurationPlace) -> ConfigurationPlace {
        let letters = Array(word.unicodeScalars)
        guard let from = index(of: start), !letters.isEmpty, scalars.count >= letters.count else { return start }
        var index = from + 1
        while index + letters.count <= scalars.count {
            if scalars[index..<index + letters.count].elementsEqual(letters) { return place(at: index) }
            index += 1
        }
        return start
    }

    /// The place of a character counted from the beginning, as the YAML library counts them in its complaints.
    func place(ofCharacter offset: Int) -> ConfigurationPlace {
        let text = string
        let index = text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
        return place(at: text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: index))
    }

    private func place(at index: Int) -> ConfigurationPlace {
        let line = lineStarts.lastIndex { $0 <= index } ?? 0
        return ConfigurationPlace(line: line + 1, column: index - lineStarts[line] + 1)
    }
}
