/// Reads a page back strictly, by its own few rules, and says what does not belong there.
///
/// It shares nothing with the code that writes pages: only the tags, attributes and entities that templates use are
/// allowed, and any other `<` or `&` is a finding.
struct PageOracle {
    /// What must not be there, in words.
    private(set) var findings: [String] = []
    /// The texts between two tags, entities turned back, single-spaced, in bytes: nothing here compares by equivalence.
    private(set) var texts: Set<[UInt8]> = []
    /// The first character that hides, turns text around or acts on a terminal.
    private(set) var forbidden: Unicode.Scalar?

    private static let tags: Set<String> = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "main", "section", "header", "footer", "div",
        "span", "b",
        "p", "h1", "h2", "table", "tbody", "thead", "tr", "td", "th", "ul", "li", "i", "u", "bdi", "br", "small", "svg",
        "circle", "path", "rect", "line", "text", "tspan", "defs", "pattern",
    ]
    private static let entities: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "nbsp": "\u{A0}",
    ]

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var text: [UInt8] = []

    init(_ page: String) {
        scalars = Array(page.unicodeScalars)
        while index < scalars.count {
            switch scalars[index] {
            case "<": readTag()
            case "&": readEntity()
            default:
                take(scalars[index])
                index += 1
            }
        }
        endText()
    }

    /// Every run of blanks as one, none at the ends.
    static func singleSpaced(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.split { $0 == 0x20 || $0 == 0x0A }.joined(separator: [0x20]))
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        text.append(contentsOf: String(scalar).utf8)
        if forbidden == nil, Self.isForbidden(scalar) { forbidden = scalar }
    }

    private mutating func endText() {
        texts.insert(Self.singleSpaced(text))
        text = []
    }

    private mutating func readTag() {
        endText()
        let start = index
        var quoted = false
        while index < scalars.count, scalars[index] != ">" || quoted {
            if scalars[index] == "\"" { quoted.toggle() }
            if scalars[index] == "<", index > start { return findings.append("a tag within a tag") }
            index += 1
        }
        index += 1
        let inside = String(String.UnicodeScalarView(scalars[(start + 1)..<min(index - 1, scalars.count)]))
        let name = inside.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != "\n" }.lowercased()
        if !Self.tags.contains(name) { findings.append("the tag <\(name)>") }
        for attribute in attributes(of: inside) where attribute.hasPrefix("on") || ["src", "href"].contains(attribute) {
            findings.append("the attribute \(attribute)")
        }
        // A style sheet is no text; it ends where its tag does.
        if name == "style", !inside.hasPrefix("/") {
            while index < scalars.count, scalars[index] != "<" { index += 1 }
        }
    }

    /// The names before the equals signs, outside quotes.
    private func attributes(of inside: String) -> [String] {
        var names: [String] = []
        var word = ""
        var quoted = false
        for scalar in inside.unicodeScalars {
            if scalar == "\"" { quoted.toggle() }
            guard !quoted else { continue }
            if scalar == "=" {
                names.append(word.lowercased())
                word = ""
            } else if scalar.properties.isWhitespace || scalar == "\"" {
                word = ""
            } else {
                word.unicodeScalars.append(scalar)
            }
        }
        return names
    }

    private mutating func readEntity() {
        let name = String(String.UnicodeScalarView(scalars[(index + 1)...].prefix { $0 != ";" }.prefix(8)))
        guard let scalar = Self.entities[name] else {
            findings.append("an ampersand that begins no entity")
            index += 1
            return
        }
        take(scalar)
        index += name.unicodeScalars.count + 2
    }

    /// Whether a character hides, turns text around or acts on a terminal; by the tables of Unicode, not by ours.
    static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: return false
        case 0x200C, 0x200D: return false  // only inside words of scripts that need them: a test of its own
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
            // Signs of number and verse are format characters by name, and visible.
            return !(0x600...0x605 ~= scalar.value || [0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD].contains(scalar.value))
        default:
            return scalar.properties.isNoncharacterCodePoint
                || (scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isVariationSelector)
        }
    }
}
