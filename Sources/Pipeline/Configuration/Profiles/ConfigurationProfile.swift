/// A ready-made layout of one input: headings, encoding and delimiter of an export many councils have.
///
/// What a configuration says under `columns` wins over it. An unverified profile was written from published
/// descriptions, not from a real file: `check-config` says so, and a listed heading may be missing.
package struct ConfigurationProfile: Sendable {
    package let name: String
    /// The inputs it fits, as sections of the configuration.
    package let sections: [String]
    /// Checked against a file as published.
    package let isVerified: Bool
    package let encoding: Configuration.Encoding
    package let delimiter: Configuration.Delimiter
    package let hasHeadings: Bool
    /// Headings by field name, the first present wins.
    package let columns: [String: ColumnSource]

    init<Field: ColumnField>(
        _ name: String, sections: [String], isVerified: Bool, encoding: Configuration.Encoding = .utf8,
        delimiter: Configuration.Delimiter = .comma, hasHeadings: Bool = true, formats: [String] = [],
        _ headings: [Field: [String]]
    ) {
        self.name = name
        self.sections = sections
        self.isVerified = isVerified
        self.encoding = encoding
        self.delimiter = delimiter
        self.hasHeadings = hasHeadings
        var columns: [String: ColumnSource] = [:]
        for (field, names) in headings {
            let forms = field.form == .date && !formats.isEmpty ? formats : field.form.standardFormats
            columns[field.rawValue] = ColumnSource(headings: names, formats: forms, mayBeAbsent: !field.isRequired)
        }
        self.columns = columns
    }

    package static let all = [
        nicheLike, oneLike, synergyLike, gias, giasLinks, contacts, closures, clusters, epraccur, patients,
    ]

    package static func named(_ name: String) -> ConfigurationProfile? { all.first { $0.name == name } }

    /// The names that fit an input.
    package static func names(for section: String) -> [String] {
        all.filter { $0.sections.contains(section) }.map(\.name)
    }
}

extension ConfigurationProfile {
    /// Our own layouts, whose headings are the field names themselves.
    static let contacts = ownLayout("contacts", section: "schools.contacts", ContactField.self)
    static let closures = ownLayout("closures", section: "calendar.closures", ClosureField.self)
    static let clusters = ownLayout("clusters", section: "rollout.clusters", ClusterField.self)

    private static func ownLayout<Field: ColumnField>(
        _ name: String, section: String, _ fields: Field.Type
    ) -> ConfigurationProfile {
        let headings = Dictionary(uniqueKeysWithValues: Field.allCases.map { ($0, [$0.rawValue]) })
        return ConfigurationProfile(name, sections: [section], isVerified: true, formats: ["yyyy-MM-dd"], headings)
    }
}
