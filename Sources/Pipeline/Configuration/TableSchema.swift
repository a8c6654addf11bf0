/// One of our inputs as a Frictionless Table Schema, for senders who check their file before they send it.
///
/// The names are the field names of the configuration; `headings` lists what the columns are called in known exports.
/// A file needs no more than the required fields (`fieldsMatch: subset`), in any order.
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
        let fields = kind.fields.map { "    " + json($0, isRequired: needed.contains($0.name)).line }
        return [
            "{", "  \"$schema\": \"https://datapackage.org/profiles/2.0/tableschema.json\",",
            "  \"name\": \"\(name)\",", "  \"title\": \"\(title)\",", "  \"fieldsMatch\": [\"subset\"],",
            "  \"missingValues\": [\"\"],", "  \"fields\": [",
        ] + fields.dropLast().map { $0 + "," } + fields.suffix(1) + ["  ]", "}"]
    }

    /// Several exports call a column the same.
    private static func once(_ headings: [String]) -> [String] {
        var seen: Set<String> = []
        return headings.filter { seen.insert($0).inserted }
    }

    private func json(_ field: FeedField, isRequired: Bool) -> JSONValue {
        var constraints: [String: JSONValue] = [:]
        let path = "\(name).\(field.name)"
        if TableSchema.filled.contains(path) { constraints["required"] = .flag(true) }
        if let pattern = TableSchema.patterns[path] { constraints["pattern"] = .text(pattern) }
        var members: [String: JSONValue] = [
            "name": .text(field.name), "description": .text(field.meaning), "mustBeMapped": .flag(isRequired),
            "headings": .list(TableSchema.once(field.headings).map { .text($0) }), "type": .text("string"),
        ]
        if field.form != .text { members["forms"] = .list(field.form.standardFormats.map { .text($0) }) }
        if !constraints.isEmpty { members["constraints"] = .object(constraints) }
        return .object(members)
    }
}
