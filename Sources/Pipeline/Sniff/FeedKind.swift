/// What a file is to the program: one of the inputs.
package enum FeedKind: String, CaseIterable, Sendable {
    case police, register, gias, links, contacts, closures, clusters, practices, patients

    /// The section of the configuration that reads it.
    package var section: String {
        switch self {
        case .police, .register: rawValue
        case .gias, .links, .contacts: "schools.\(rawValue)"
        case .closures: "calendar.closures"
        case .clusters: "rollout.clusters"
        case .practices: "practices.ods"
        case .patients: "practices.patients"
        }
    }

    /// The kind of the input that a section of the configuration reads.
    package static func of(section: String) -> FeedKind? { allCases.first { $0.section == section } }

    /// Whether an input may come in several files, so that its key is `files`.
    package var hasSeveralFiles: Bool { [FeedKind.police, .register, .patients].contains(self) }

    package var words: String {
        switch self {
        case .police: "the police feed"
        case .register: "the school-admissions register"
        case .gias: "the national schools file"
        case .links: "the links file of the national schools register"
        case .contacts: "the list of safeguarding leads"
        case .closures: "term dates and closures"
        case .clusters: "the clusters of schools"
        case .practices: "doctors' practices"
        case .patients: "the register of patients"
        }
    }

    /// Its fields, each with form, whether every layout must map it, and the headings it is known by.
    var fields: [FeedField] {
        switch self {
        case .police: FeedField.all(PoliceField.self, self)
        case .register: FeedField.all(RegisterField.self, self)
        case .gias: FeedField.all(SchoolField.self, self)
        case .links: FeedField.all(LinkField.self, self)
        case .contacts: FeedField.all(ContactField.self, self)
        case .closures: FeedField.all(ClosureField.self, self)
        case .clusters: FeedField.all(ClusterField.self, self)
        case .practices: FeedField.all(PracticeField.self, self)
        case .patients: FeedField.all(PatientField.self, self)
        }
    }

    /// The profiles that are layouts of this input.
    var profiles: [ConfigurationProfile] { ConfigurationProfile.all.filter { $0.sections.contains(section) } }
}

/// A field of an input, whatever its kind.
struct FeedField: Sendable {
    let name: String
    let form: FieldForm
    let isRequired: Bool
    let meaning: String
    /// The headings it is known by, the surest first.
    let headings: [String]

    static func all<Field: ColumnField>(_ fields: Field.Type, _ kind: FeedKind) -> [FeedField] {
        Field.allCases.map { field in
            var headings: [String] = []
            for profile in kind.profiles where profile.hasHeadings {
                headings += profile.columns[field.rawValue]?.headings ?? []
            }
            headings += SniffedWords.everyday[kind.section]?[field.rawValue] ?? []
            headings.append(field.rawValue)
            return FeedField(
                name: field.rawValue, form: field.form, isRequired: field.isRequired, meaning: field.meaning,
                headings: headings)
        }
    }
}
