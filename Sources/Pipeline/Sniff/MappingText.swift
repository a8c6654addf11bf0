/// The block of the configuration that reads a sniffed file, to paste.
package struct MappingText: Sendable {
    private let file: SniffedFile
    private let proposal: FeedProposal
    private let path: String

    /// - Parameter path: how the configuration is to name the file.
    package init(_ file: SniffedFile, _ proposal: FeedProposal, path: String) {
        self.file = file
        self.proposal = proposal
        self.path = path
    }

    /// The lines, beginning with the section's name at the left margin.
    package var lines: [String] {
        let parts = proposal.kind.section.split(separator: ".").map(String.init)
        var lines = parts.enumerated().map { String(repeating: "  ", count: $0.offset) + "\($0.element):" }
        lines += body.map { String(repeating: "  ", count: parts.count) + $0 }
        return lines
    }

    /// The keys of the section, without indentation.
    package var body: [String] {
        let name = MappingText.quoted(path)
        var lines = [proposal.kind.hasSeveralFiles ? "files: [ \(name) ]" : "file: \(name)"]
        let profile = wholeProfile
        if let profile, ConfigurationKey.named("\(proposal.kind.section).profile")?.standard != .text(profile) {
            lines.append("profile: \(profile)")
        }
        lines.append("encoding: \(file.encoding.encoding.rawValue)")
        if file.delimiter != .comma { lines.append("delimiter: \(file.delimiter.rawValue)") }
        if !file.hasHeadings, profile == nil { lines.append("heading_row: false") }
        if file.skipLines > 0 { lines.append("skip_lines: \(file.skipLines)") }
        if let shape = proposal.shape { lines += ["shape: \(shape.rawValue)"] + roles }
        if profile == nil { lines += columns("columns", proposal.meanings) }
        if !proposal.numbered.isEmpty {
            lines += columns("child_columns", proposal.numbered, first: ["count: \(proposal.childCount)"])
        }
        if let list = proposal.childList { lines.append("child_list: \(MappingText.quoted(list))") }
        return lines
    }

    /// A published layout that the file has in full needs no columns; the others are spelt out, to be seen.
    private var wholeProfile: String? {
        proposal.profiles.first { $0.isVerified && $0.found == $0.of }?.name
    }

    private var roles: [String] {
        guard let found = proposal.roles?.children, !found.isEmpty else { return [] }
        let words = found.map { "\(MappingText.quoted($0.word)): \($0.presence)" }
        return ["child_roles: { \(words.joined(separator: ", ")) }"]
    }

    private func columns(_ name: String, _ meanings: [ColumnMeaning], first: [String] = []) -> [String] {
        var lines = ["\(name):"] + first.map { "  \($0)" }
        for meaning in meanings {
            let heading = MappingText.quoted(meaning.heading)
            let value =
                meaning.formats.isEmpty
                ? heading : "{ heading: \(heading), formats: [ \(meaning.formats.joined(separator: ", ")) ] }"
            lines.append("  \(meaning.field): \(value)" + (meaning.isDoubtful ? "  # look at this one" : ""))
        }
        for (field, meaning) in proposal.missing {
            lines.append("  # \(field): no column was found for \(meaning)")
        }
        return lines
    }

    /// A text as YAML, in quotation marks where it needs them.
    package static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: " ()/._-*".utf8.contains(byte)
            }
        }
        let isWord =
            text.utf8.first.map { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2F } ?? false
        let isNothing = ["null", "Null", "NULL"].contains(text)
        if isPlain, isWord, !isNothing, text.last != " " { return text }
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
