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
    /// - Throws: `PageError` for an override that has no built-in of its name, for a template that cannot be
    ///   parsed, and for one that would let a value through unescaped.
    package init(builtIn: [String: String], overriding: [String: String] = [:]) throws(PageError) {
        for name in overriding.keys.sorted() where builtIn[name] == nil {
            throw PageError(code: .unknownTemplate, template: name)
        }
        PageText.register()
        var library = MustacheLibrary()
        let names = builtIn.keys.sorted()
        for name in names {
            let text = overriding[name] ?? builtIn[name] ?? ""
            try PageRenderer.refuseUnsafeTags(of: text, template: name)
            do {
                try library.register(PageText.pragma + text, named: name)
            } catch {
                throw PageError(code: .unreadableTemplate, template: name)
            }
        }
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

    /// The tags that leave the escaped road: `{{{x}}}`, `{{& x}}`, `{{% pragma}}` and `{{=other delimiters=}}`.
    private static func refuseUnsafeTags(of text: String, template: String) throws(PageError) {
        let bytes = Array(text.utf8)
        let open = UInt8(ascii: "{")
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == open, bytes[index + 1] == open else {
                index += 1
                continue
            }
            index += 2
            while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
            if index < bytes.count, "{&%=".utf8.contains(bytes[index]) {
                throw PageError(code: .unsafeTag, template: template)
            }
        }
    }
}

/// Why a page cannot be made. It names a template and never what should have been in it.
package struct PageError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, CaseIterable, Sendable {
        case unknownTemplate = "unknown-template"
        case unreadableTemplate = "unreadable-template"
        case unsafeTag = "unsafe-tag"
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
