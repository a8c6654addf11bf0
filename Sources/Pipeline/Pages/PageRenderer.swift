import Mustache

/// Named Mustache templates, ready to turn values into pages.
///
/// Everything is escaped: templates that ask for raw values, another content type or other delimiters are refused
/// when they are loaded, before any page is made.
package struct PageRenderer: Sendable {
    private let library: MustacheLibrary
    /// The names that can be rendered, in order.
    package let names: [String]

    /// Reads every template, the overriding ones in place of the built-in ones of the same name.
    ///
    /// A council's own template changes the look and the order, and must show all that the built-in one shows: a page
    /// without its children, its warnings or its foot would be published as if it were whole.
    ///
    /// - Throws: `PageError` for an override that has no built-in of its name, that cannot be parsed, that would let a
    ///   value through unescaped or leaves one out, and for templates that take in each other without end.
    package init(builtIn: [String: String], overriding: [String: String] = [:]) throws(PageError) {
        for name in overriding.keys.sorted() where builtIn[name] == nil {
            throw PageError(code: .unknownTemplate, template: name)
        }
        PageText.register()
        var library = MustacheLibrary()
        let names = builtIn.keys.sorted()
        var partials: [String: Set<String>] = [:]
        for name in names {
            let text = overriding[name] ?? builtIn[name] ?? ""
            let tags = TemplateTags(text)
            if tags.isUnsafe { throw PageError(code: .unsafeTag, template: name) }
            do {
                try library.register(PageText.pragma + text, named: name)
            } catch {
                throw PageError(code: .unreadableTemplate, template: name)
            }
            if overriding[name] != nil, let model = builtIn[name].map({ TemplateTags($0) }) {
                let left = model.names.subtracting(tags.names).union(model.partials.subtracting(tags.partials))
                if let first = left.min() { throw PageError(code: .tagLeftOut, template: "\(name), {{\(first)}}") }
            }
            partials[name] = tags.partials
        }
        try PageRenderer.refuseUnknownAndEndless(partials)
        self.library = library
        self.names = names
    }

    /// The page that the named template makes of `value`.
    package func render(_ name: String, _ value: PageValue) throws(PageError) -> String {
        guard let text = library.render(value.mustacheValue, withTemplate: name) else {
            throw PageError(code: .unknownTemplate, template: name)
        }
        return text
    }

    /// A template that takes itself in, by however many others, would be made without end; one that is not there would
    /// leave a gap.
    private static func refuseUnknownAndEndless(_ partials: [String: Set<String>]) throws(PageError) {
        if let unknown = partials.values.joined().filter({ partials[$0] == nil }).min() {
            throw PageError(code: .unknownTemplate, template: unknown)
        }
        var left = partials
        while true {
            // What takes in nothing that is still left is done; where nothing is, the rest goes in circles.
            let done = left.filter { entry in entry.value.allSatisfy { left[$0] == nil } }.keys
            if done.isEmpty { break }
            for name in done { left[name] = nil }
        }
        if let first = left.keys.min() { throw PageError(code: .endless, template: first) }
    }
}

/// Why a page cannot be made. It names a template and never what should have been in it.
package struct PageError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, CaseIterable, Sendable {
        case unknownTemplate = "unknown-template"
        case unreadableTemplate = "unreadable-template"
        case unsafeTag = "unsafe-tag"
        case tagLeftOut = "tag-left-out"
        case endless
        case unknownPhrase = "unknown-phrase"
        case unreadablePhrase = "unreadable-phrase"
        case unknownBlank = "unknown-blank"
    }

    package let code: Code
    package let template: String
    /// The line in that file, from 1; nothing where the whole file is meant.
    package let line: Int?

    package init(code: Code, template: String, line: Int? = nil) {
        self.code = code
        self.template = template
        self.line = line
    }

    package var description: String {
        "\(template)\(line.map { ", line \($0)" } ?? ""): \(code.rawValue). \(remedy)"
    }

    /// What to do about it, in a sentence.
    package var remedy: String {
        switch code {
        case .unknownTemplate: "Use the name of a built-in template."
        case .unreadableTemplate: "Close every section and every pair of braces."
        case .tagLeftOut: "Put the tag where the built-in template has it: a page must show all it is made for."
        case .endless: "Let no template take itself in, and none that takes it in."
        case .unsafeTag: "Write values as {{value}}, so that they are escaped."
        case .unknownPhrase: "Use the name of a built-in phrase."
        case .unreadablePhrase: "Write one phrase a line: its name, a colon, its words."
        case .unknownBlank: "Use only the blanks that the built-in phrase has."
        }
    }
}

extension PageValue {
    /// The same tree in the types that the template engine knows.
    fileprivate var mustacheValue: Any {
        switch self {
        case .text(let text): TextBox(renderText: text)
        case .flag(let flag): flag
        case .list(let values): values.map(\.mustacheValue)
        case .group(let values): GroupBox(values: values.mapValues(\.mustacheValue))
        }
    }
}

/// A text; an empty one counts as absent, so that `{{#x}}` skips it.
private struct TextBox: MustacheCustomRenderable {
    let renderText: String
    var isNull: Bool { renderText.isEmpty }
}

private struct GroupBox: MustacheParent {
    let values: [String: Any]
    func child(named name: String) -> Any? { values[name] }
}

/// How text is escaped, byte by byte.
///
/// The engine's own escaping looks at whole characters, so that a `<` after U+0600, which joins what follows it,
/// would go through as it is. Markup is made of bytes, and bytes are what is looked at here.
private struct PageText: MustacheContentType {
    static let pragma = "{{% CONTENT_TYPE:PAGE}}"

    /// Makes the content type known to the engine; every template opens with the pragma that chooses it.
    static func register() { MustacheContentTypes.register(PageText(), named: "PAGE") }

    func escapeText(_ text: String) -> String {
        let marks = "&<>\"'".utf8
        guard text.utf8.contains(where: marks.contains) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
