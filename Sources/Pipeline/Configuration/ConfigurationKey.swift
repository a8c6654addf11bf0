/// One key of the configuration file: its meaning, its limits, its default and the reason for it.
///
/// The table of all keys is the only place that names them. The reader, the suggestions for misspelt keys, the
/// effective values and the reference documentation are made from it.
package struct ConfigurationKey: Sendable {
    /// What may stand behind a key.
    package enum Kind: Sendable {
        /// One line of text, not longer than `longestText` characters.
        case text
        /// The path of a file or folder; relative ones begin at the configuration's folder.
        case path
        /// A path, a pattern such as `in/police-*.csv`, or a list of them.
        case paths
        /// A program and its arguments as a list, or the program alone. No shell reads it and no search path is used:
        /// a relative program begins at the configuration's folder.
        case command
        case flag
        case whole(ClosedRange<Int>)
        /// A number of bytes: `65536`, `64 KiB`, `4GiB`.
        case bytes(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        /// A time on a London clock: `08:00`.
        case clock
        /// Completed years, the first and the last: `4-18`.
        case ages
        case choice([String])
        /// One or several of these words.
        case choices([String])
        /// A text or a list of texts.
        case texts
        /// Postcode areas, districts or sectors: `LS`, `WF10`, `BD1 2`.
        case postcodes
        /// A phone number; spaces are dropped.
        case phone
        case delimiter
        /// A file name built on the name of the data file: `{file}.done`.
        case marker
        /// `modified`, or `{ name: "police-{yyyy-MM-dd}.csv" }`.
        case fileDate
        /// Roles as a list, or each with `present` or `absent`.
        case roles
        /// Names, each with a date.
        case datesByName
        /// A heading, a list of headings, or `{ heading: …, formats: [ … ] }`.
        case column(FieldForm)
        /// The same for numbered columns: `{n}` stands for the number.
        case columnPattern(FieldForm)
    }

    /// The dotted name: `calls.deadline`.
    package let path: String
    package let kind: Kind
    /// Nothing where the key has no value unless one is given.
    package let standard: ConfigurationValue?
    /// A configuration without the key is refused, where the section it stands in is given.
    package let isRequired: Bool
    /// What the key decides, in a sentence.
    package let meaning: String
    /// The unit of a number; empty for words.
    package let unit: String
    /// Why the default is what it is.
    package let reason: String

    package init(
        _ path: String, _ kind: Kind, _ standard: ConfigurationValue? = nil, isRequired: Bool = false,
        unit: String = "",
        meaning: String, reason: String = ""
    ) {
        self.path = path
        self.kind = kind
        self.standard = standard
        self.isRequired = isRequired
        self.meaning = meaning
        self.unit = unit
        self.reason = reason
    }

    /// The longest text a configuration value may have, in characters: no heading or title is longer.
    static let longestText = 400

    /// The name of the section the key stands in, and its own name.
    package var section: String {
        guard let dot = path.lastIndex(of: ".") else { return "" }
        return String(path[..<dot])
    }

    package var name: String { path.split(separator: ".").last.map(String.init) ?? path }

    /// What may be written, in words, for messages and documentation.
    package var allowed: String {
        switch kind {
        case .text: "a line of text"
        case .path: "a path"
        case .paths: "a path, a pattern with * or a list of them"
        case .command: "a program, or a list of a program and its arguments"
        case .flag: "true or false"
        case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .bytes(let range):
            "a size from \(ConfigurationValue.sizeText(range.lowerBound)) to \(ConfigurationValue.sizeText(range.upperBound))"
        case .number(let range):
            "a number from \(ConfigurationValue.numberText(range.lowerBound))"
                + " to \(ConfigurationValue.numberText(range.upperBound))"
        case .clock: "a time such as \"08:00\""
        case .ages: "a range of ages such as 4-18"
        case .choice(let words): words.joined(separator: ", ")
        case .choices(let words): "a list of \(words.joined(separator: ", "))"
        case .texts: "a text or a list of texts"
        case .postcodes: "a list of postcode areas or districts such as LS or WF10"
        case .phone: "a phone number"
        case .delimiter: "comma, semicolon or tab"
        case .marker: "a file name that contains {file}"
        case .fileDate: "modified, or { name: \"police-{yyyy-MM-dd}.csv\" }"
        case .roles: "a list of roles, or each role with present, absent or not-recorded"
        case .datesByName: "names, each with a date such as 2026-02-01"
        case .column(let form): form.allowed
        case .columnPattern(let form): "\(form.allowed), with {n} in place of the number"
        }
    }
}
