/// One of our inputs as a Frictionless Table Schema, for senders who check their file before they send it.
///
/// As shipped, the names are the field names of the configuration and `headings` lists what the columns are called in
/// known exports: it says what may be sent. Written for a configuration, the names are the headings it maps, in any order
/// and with any others beside them (`fieldsMatch: subset`): a sender's file can be validated with it as it is.
package struct TableSchema: Sendable {
    /// The file is `<name>.schema.json`.
    package let name: String
    private let title: String
    private let kind: FeedKind
    private let key: String

    package static let all = [
        TableSchema(name: "police", title: "Police feed, one row a child", kind: .police, key: ""),
        TableSchema(name: "register", title: "School-admissions register", kind: .register, key: ""),
        TableSchema(name: "contacts", title: "Safeguarding leads of schools", kind: .contacts, key: ""),
        TableSchema(name: "patients", title: "Register of patients", kind: .patients, key: ""),
    ]

    package static func named(_ name: String) -> TableSchema? { all.first { $0.name == name } }

    /// Forms of cells, where a field has one: unique pupil number, reference numbers, words.
    private static let patterns: [String: String] = [
        "register.urn": "[1-9][0-9]{5}", "contacts.urn": "[1-9][0-9]{5}", "register.laestab": "[0-9]{3}[/ -]?[0-9]{4}",
        "patients.nhs_number": "[0-9]{3} ?[0-9]{3} ?[0-9]{4}", "patients.practice_code": "[A-Za-z0-9]{3,8}",
        "police.child_age": "[0-9]{1,3}.*", "contacts.role": "lead|deputy|fallback", "contacts.order": "[1-9][0-9]*",
    ]

    /// Fields that must be filled in every row, not only mapped.
    private static let filled: Set<String> = [
        "police.occurrence_number", "register.pupil_id", "register.legal_surname", "contacts.urn", "contacts.role",
        "patients.nhs_number", "patients.surname", "patients.practice_code",
    ]

    /// The document, one field a line so that versions can be compared.
    package var lines: [String] {
        var needed = Set(kind.fields.filter(\.isRequired).map(\.name))
        if kind == .police { needed.formUnion(["occurred_at", "child_forenames", "child_surname"]) }
        // At least one field is there: which ones a council maps is not known here.
        return document(match: "partial", kind.fields.map { json($0, isRequired: needed.contains($0.name)) })
    }

    /// The document for the headings a configuration maps; nothing where the configuration has no such input.
    package func lines(for configuration: Configuration) -> [String]? {
        switch kind {
        case .police: lines(mapping: configuration.police.feed.columns)
        case .register: lines(mapping: configuration.register.feed.columns)
        case .contacts: configuration.schools.contacts.map { lines(mapping: $0.columns) }
        case .patients: configuration.practices.map { lines(mapping: $0.register.columns) }
        default: nil
        }
    }

    private func lines<Field: ColumnField>(mapping: ColumnMap<Field>) -> [String] {
        // What only a profile maps may be absent, and a schema that names it would refuse the file.
        let mapped = mapping.mapped.filter { !$0.source.mayBeAbsent }
        return document(
            match: "subset",
            mapped.compactMap { field, source in
                guard let heading = source.headings.first,
                    let known = kind.fields.first(where: { $0.name == field.rawValue })
                else { return nil }
                return json(known, isRequired: true, heading: heading, forms: source.formats)
            })
    }

    private func document(match: String, _ fields: [JSONValue]) -> [String] {
        let lines = fields.map { "    " + $0.line }
        return [
            "{", "  \"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\",",
            "  \"name\": \"\(name)\",", "  \"title\": \"\(title)\",", "  \"fieldsMatch\": \"\(match)\",",
            "  \"missingValues\": [\"\"],", "  \"fields\": [",
        ] + lines.dropLast().map { $0 + "," } + lines.suffix(1) + ["  ]", "}"]
    }

    /// Several exports call a column the same.
    private static func once(_ headings: [String]) -> [String] {
        var seen: Set<String> = []
        return headings.filter { seen.insert($0).inserted }
    }

    /// - Parameter heading: what the column is called in the sender's file; the field's own name where it is not known.
    private func json(
        _ field: FeedField, isRequired: Bool, heading: String? = nil, forms: [String]? = nil
    ) -> JSONValue {
        var constraints: [String: JSONValue] = [:]
        let path = "\(name).\(field.name)"
        if TableSchema.filled.contains(path) { constraints["required"] = .flag(true) }
        if let pattern = TableSchema.patterns[path] { constraints["pattern"] = .text(pattern) }
        var members: [String: JSONValue] = [
            "name": .text(heading ?? field.name), "description": .text(field.meaning),
            "mustBeMapped": .flag(isRequired),
            "type": .text("string"),
        ]
        if heading == nil {
            members["headings"] = .list(TableSchema.once(field.headings).map { .text($0) })
        } else {
            members["field"] = .text(field.name)
        }
        if field.form != .text { members["forms"] = .list((forms ?? field.form.standardFormats).map { .text($0) }) }
        if !constraints.isEmpty { members["constraints"] = .object(constraints) }
        return .object(members)
    }
}
