/// The tags of one Mustache template: what it shows, what it repeats, and which templates it takes in.
struct TemplateTags {
    /// Names of values and sections, without their marks.
    private(set) var names: Set<String> = []
    /// Templates that stand in this one: `{{> name}}` and `{{< name}}`.
    private(set) var partials: Set<String> = []
    /// Whether a tag leaves the escaped road: `{{{x}}}`, `{{& x}}`, `{{% pragma}}`, `{{=other delimiters=}}`, or takes
    /// in a template that a value names, `{{>*x}}`.
    private(set) var isUnsafe = false

    init(_ text: String) {
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            rest = rest[open.upperBound...]
            let end = rest.firstRange(of: "}}")?.lowerBound ?? rest.endIndex
            read(rest[..<end].drop { $0.isWhitespace })
            // Braces in a row are looked at again, so that `{{ {{{x}}}` hides nothing.
            if let inner = rest.firstRange(of: "{{"), inner.lowerBound < end { continue }
            rest = rest[end...]
        }
    }

    private mutating func read(_ tag: Substring) {
        guard let mark = tag.first else { return }
        let name = String(tag.dropFirst().drop { $0.isWhitespace }.prefix { !$0.isWhitespace })
        switch mark {
        case "{", "&", "%", "=": isUnsafe = true
        case ">", "<":
            if name.hasPrefix("*") { isUnsafe = true }
            partials.insert(name)
        case "#", "^", "$": names.insert(name)
        case "/", "!": break
        default: names.insert(String(tag.prefix { !$0.isWhitespace }))
        }
    }
}
