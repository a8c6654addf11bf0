/// What a column holds, as far as reading it goes.
package enum FieldForm: Hashable, Sendable {
    case text, date, time, dateTime

    /// The forms tried where the configuration names none: the two common in the United Kingdom, with four-digit
    /// years, so that no cell can be read in two ways.
    package var standardFormats: [String] {
        switch self {
        case .text: []
        case .date: ["dd/MM/yyyy", "yyyy-MM-dd"]
        case .time: ["HH:mm", "HH:mm:ss"]
        case .dateTime:
            [
                "dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
                "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss",
            ]
        }
    }

    var allowed: String {
        switch self {
        case .text: "a heading or a list of headings"
        case .date: "a heading, or { heading: DOB, formats: [ dd/MM/yyyy ] }"
        case .time: "a heading, or { heading: Time, formats: [ HH:mm ] }"
        case .dateTime: "a heading, or { heading: Occurred, formats: [ dd/MM/yyyy HH:mm ] }"
        }
    }
}

/// A field of an input: the names that may stand under `columns`.
package protocol ColumnField: RawRepresentable<String>, CaseIterable, Hashable, Sendable where AllCases == [Self] {
    var form: FieldForm { get }
    /// What the field holds, in a few words.
    var meaning: String { get }
    /// Every layout must map it.
    var isRequired: Bool { get }
}

/// Where a field is found in a file.
package struct ColumnSource: Hashable, Sendable {
    /// The headings, the first present wins. A file without headings has `1`, `2`, `3` … for them.
    package var headings: [String]
    /// The date and time forms, tried in order; empty for text.
    package var formats: [String]
    /// The file may lack the column: an optional field that only a profile maps.
    package var mayBeAbsent: Bool

    package init(headings: [String], formats: [String] = [], mayBeAbsent: Bool = false) {
        self.headings = headings
        self.formats = formats
        self.mayBeAbsent = mayBeAbsent
    }

    /// The source with `{n}` in the headings replaced by a number.
    package func numbered(_ number: Int) -> ColumnSource {
        var source = self
        source.headings = headings.map { $0.split(separator: "{n}", omittingEmptySubsequences: false) }
            .map { $0.joined(separator: String(number)) }
        return source
    }

    var text: String {
        let heading = headings.count == 1 ? headings[0] : "[\(headings.joined(separator: ", "))]"
        return formats.isEmpty ? heading : "{ heading: \(heading), formats: [\(formats.joined(separator: ", "))] }"
    }
}

/// The fields of one input with the columns they are read from.
package struct ColumnMap<Field: ColumnField>: Sendable {
    private var sources: [Field: ColumnSource] = [:]

    package init(_ sources: [Field: ColumnSource] = [:]) { self.sources = sources }

    package subscript(_ field: Field) -> ColumnSource? {
        get { sources[field] }
        set { sources[field] = newValue }
    }

    /// The mapped fields in the order the field table lists them.
    package var mapped: [(field: Field, source: ColumnSource)] {
        Field.allCases.compactMap { field in sources[field].map { (field, $0) } }
    }
}
