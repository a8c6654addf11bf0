/// The annotated reference of the configuration: `docs/configuration.md` is these lines.
package enum ConfigurationReference {
    package static var lines: [String] {
        head + sections.flatMap(section) + profiles
    }

    private static let head = [
        "# The configuration, key by key", "",
        "*This page is what `encompass config print --reference` prints; a test compares the two.*", "",
        "One strict YAML file, UTF-8, at most one mebibyte. Unknown and doubled keys, anchors, aliases, tags, merge keys and"
            + " a second document are refused. `encompass check-config` names every fault with line, column and the nearest"
            + " valid name; `encompass config print` tells what is in force and where it comes from: a default, a profile"
            + " or a line of the file. Relative paths begin at the folder of the file.", "",
        "Only `paths`, `police`, `register` and `schools.gias` must be there. A key marked **needed** must stand wherever"
            + " its section does.", "",
        "Dates and times are declared in the letters " + DateForm.parts.map { "`\($0)`" }.joined(separator: ", ")
            + ", or as `\(DateForm.serial)` for a spreadsheet's count of days. Forms are tried in order, and nothing is"
            + " guessed.", "",
    ]

    /// The first part of every key, in the order of the table.
    private static var sections: [String] {
        var names: [String] = []
        for key in ConfigurationKey.all {
            let name = groupName(key.section)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// `schools.gias` and the like are inputs of their own; of the rest the first word is enough.
    private static func groupName(_ section: String) -> String {
        let parts = section.split(separator: ".").map(String.init)
        guard let first = parts.first else { return "" }
        let isInput = ["schools", "calendar", "rollout", "practices"].contains(first) && parts.count > 1
        return isInput ? parts.prefix(2).joined(separator: ".") : first
    }

    private static func section(_ name: String) -> [String] {
        let keys = ConfigurationKey.all.filter { groupName($0.section) == name }
        return [
            "## " + (name.isEmpty ? "General" : "`\(name)`"), "",
            "| Key | What it decides | What may stand there | Default |", "|---|---|---|---|",
        ]
            + keys.map(row) + [""]
    }

    private static func row(_ key: ConfigurationKey) -> String {
        let unit = key.unit.isEmpty ? "" : " (\(key.unit))"
        let standard = key.standard.map { value in
            let text = value.text
            return (text.isEmpty ? "empty" : "`\(text)`") + (key.reason.isEmpty ? "" : ". \(key.reason)")
        }
        let needed = key.isRequired ? "**needed**" : standard ?? (key.reason.isEmpty ? "none" : "none. \(key.reason)")
        return "| `\(key.path)` | \(cell(key.meaning)) | \(cell(key.allowed))\(unit) | \(cell(needed)) |"
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private static var profiles: [String] {
        [
            "## Profiles", "",
            "Ready-made layouts: headings, encoding and delimiter of an export that many councils have. What stands under"
                + " `columns` wins. An unverified one was written from published descriptions, never from a real file:"
                + " compare it with `encompass sniff`. `encompass config print --profile NAME` prints one as YAML.", "",
            "| Profile | For | Checked against a real file | Encoding |", "|---|---|---|---|",
        ]
            + ConfigurationProfile.all.map { profile in
                "| `\(profile.name)` | `\(profile.sections.joined(separator: "`, `"))` | "
                    + (profile.isVerified ? "yes, or our own" : "**no**") + " | \(profile.encoding.rawValue) |"
            }
    }
}

extension ConfigurationProfile {
    /// The profile as YAML, to read or to paste: headings in the order they are looked for.
    package var lines: [String] {
        let verified = isVerified ? "" : " UNVERIFIED: written from published descriptions, never from a real file."
        var lines = [
            "# Profile \(name), for \(sections.joined(separator: ", ")).\(verified)", "encoding: \(encoding.rawValue)",
            "delimiter: \(delimiter.rawValue)",
        ]
        if !hasHeadings { lines.append("heading_row: false") }
        lines.append("columns:")
        for field in fieldNames {
            guard let source = columns[field] else { continue }
            let names = source.headings.map(MappingText.quoted)
            let heading = names.count == 1 ? names[0] : "[ \(names.joined(separator: ", ")) ]"
            let formats = source.formats.joined(separator: ", ")
            lines.append(
                "  \(field): " + (formats.isEmpty ? heading : "{ heading: \(heading), formats: [ \(formats) ] }"))
        }
        return lines
    }

    /// The fields in the order of their table.
    private var fieldNames: [String] {
        guard let kind = FeedKind.allCases.first(where: { sections.contains($0.section) }) else { return [] }
        return kind.fields.map(\.name)
    }
}
