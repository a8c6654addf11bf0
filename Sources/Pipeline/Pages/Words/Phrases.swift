/// The sentences of the pages, by name, with blanks to fill in.
///
/// A council can change the wording without touching the program. Every fault of such a file is found when it is
/// loaded, in the evening, and never while a page is made.
package struct Phrases: Sendable {
    private let pieces: [String: [Piece]]

    private enum Piece: Hashable, Sendable {
        case words(String)
        case blank(String)
    }

    /// Reads the built-in file, then the overriding one line by line over it.
    package init(builtIn: String, overriding: String = "") throws(PageError) {
        var pieces = try Phrases.read(builtIn, file: "phrases", known: nil)
        for (name, phrase) in try Phrases.read(overriding, file: "phrases (own)", known: pieces) {
            pieces[name] = phrase
        }
        self.pieces = pieces
    }

    package func has(_ name: String) -> Bool { pieces[name] != nil }

    /// The phrase with its blanks filled; empty where no phrase has the name.
    package func sentence(_ name: String, _ filling: [String: Sentence.Part] = [:]) -> Sentence {
        Sentence(
            parts: (pieces[name] ?? []).map { piece in
                switch piece {
                case .words(let words): .words(words)
                case .blank("gap"): .gap
                case .blank(let blank): filling[blank] ?? .words("")
                }
            })
    }

    package func text(_ name: String, _ filling: [String: String] = [:]) -> String {
        sentence(name, filling.mapValues { .words($0) }).text
    }

    private static func read(
        _ text: String, file: String, known: [String: [Piece]]?
    ) throws(PageError) -> [String: [Piece]] {
        var result: [String: [Piece]] = [:]
        var line = 0
        for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
            line += 1
            let row = row.hasSuffix("\r") ? row.dropLast() : row
            if row.isEmpty || row.hasPrefix("#") { continue }
            guard let colon = row.firstIndex(of: ":"), let phrase = cut(row[row.index(after: colon)...]) else {
                throw PageError(code: .unreadablePhrase, template: file, line: line)
            }
            let name = String(row[..<colon])
            if let known {
                guard let original = known[name] else {
                    throw PageError(code: .unknownPhrase, template: file, line: line)
                }
                guard blanks(phrase).isSubset(of: blanks(original)) else {
                    throw PageError(code: .unknownBlank, template: file, line: line)
                }
            }
            guard result.updateValue(phrase, forKey: name) == nil else {
                throw PageError(code: .unreadablePhrase, template: file, line: line)
            }
        }
        return result
    }

    private static func blanks(_ phrase: [Piece]) -> Set<String> {
        Set(phrase.compactMap { if case .blank(let name) = $0 { name } else { nil } })
    }

    /// Cuts a phrase at its braces; nothing where a brace has no partner.
    private static func cut(_ text: Substring) -> [Piece]? {
        var pieces: [Piece] = []
        var words = ""
        var rest = text.drop { $0 == " " }
        while let next = rest.first {
            rest = rest.dropFirst()
            switch next {
            case "{":
                guard let end = rest.firstIndex(of: "}") else { return nil }
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                pieces.append(.blank(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            case "}": return nil
            default: words.append(next)
            }
        }
        if !words.isEmpty { pieces.append(.words(words)) }
        return pieces
    }
}

/// Words to be read aloud or shown, with names kept apart so that their direction of writing stays their own.
package struct Sentence: Sendable, Hashable {
    package enum Part: Sendable, Hashable {
        case words(String)
        /// A person's name, in any script.
        case name(String)
        /// A line to write on.
        case gap
    }

    package var parts: [Part]

    package init(parts: [Part]) { self.parts = parts }

    /// The sentences one after the other.
    package init(_ sentences: [Sentence]) {
        parts = []
        for sentence in sentences where !sentence.parts.isEmpty {
            if !parts.isEmpty { parts.append(.words(" ")) }
            parts += sentence.parts
        }
    }

    /// The words alone; a line to write on takes as much room as twelve letters.
    package var text: String {
        parts.map { part in
            switch part {
            case .words(let words): VisibleText.shown(words)
            case .name(let name): VisibleText.shown(name)
            case .gap: "____________"
            }
        }.joined()
    }

    package var isEmpty: Bool { parts.isEmpty }

    /// For the partial `say`, which knows the keys `words`, `name` and `gap`.
    package var pageValue: PageValue {
        .list(
            parts.map { part in
                switch part {
                case .words(let words): ["words": .text(VisibleText.shown(words)), "name": "", "gap": false]
                case .name(let name): ["words": "", "name": .text(VisibleText.shown(name)), "gap": false]
                case .gap: ["words": "", "name": "", "gap": true]
                }
            })
    }
}
