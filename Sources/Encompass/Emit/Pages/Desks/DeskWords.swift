import Pipeline

/// The phrases of the desks, with their blanks left open for the desk to fill.
struct DeskWords: Sendable {
    private let phrases: Phrases
    private static let prefix = "desk-"

    init(_ phrases: Phrases) { self.phrases = phrases }

    /// By the name without `desk-`; blanks as `{name}`.
    var value: JSONValue {
        var words: [String: JSONValue] = [:]
        for (name, blanks) in DeskWords.names {
            let open = Dictionary(uniqueKeysWithValues: blanks.map { ($0, "{\($0)}") })
            words[String(name.dropFirst(DeskWords.prefix.count))] = .text(phrases.text(name, open))
        }
        return .object(words)
    }

    /// Every phrase of the built-in file with the blanks it has; a council's own has no others.
    private static let names: [(name: String, blanks: Set<String>)] = {
        PageTemplates.phrases.split(separator: "\n").filter { $0.hasPrefix(prefix) }.compactMap { row in
            guard let colon = row.firstIndex(of: ":") else { return nil }
            let blanks = row[colon...].split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
            return (String(row[..<colon]), Set(blanks.map(String.init)))
        }
    }()
}
