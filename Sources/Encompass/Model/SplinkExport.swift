package import Linkage
package import Pipeline
import Tabular

/// The model as settings of Splink 4 (Ministry of Justice), so that a national backlog can run on its engines.
///
/// The same m, an average u for each level, and the frequencies of values by our own count: what agrees exactly
/// weighs the same in both programs. What is only approximate is said in the README beside the files.
package struct SplinkExport: Sendable {
    private let model: LinkageModel
    private let weights: TypicalWeights
    private let register: PlainRegister
    private let queries: [PlainQuery]
    private let tables: NameTables

    package init(
        _ model: LinkageModel, sample: ModelSample, register: PlainRegister, queries: [PlainQuery], tables: NameTables
    ) {
        self.model = model
        weights = TypicalWeights(model, over: sample)
        self.register = register
        self.queries = queries
        self.tables = tables
    }

    /// All files of the export, by name. Register and children are prepared for the comparisons; they hold names.
    package var files: [PublishedFile] {
        let rows = SplinkRows(tables: tables)
        let pupils = register.ids.indices.map { rows.row(id: register.ids[$0], written: register.written[$0]) }
        let children = queries.map { rows.row($0) }
        var files = SplinkLevels.Dialect.allCases.map { dialect in
            PublishedFile(path: "splink-\(dialect.rawValue).json", text: settings(dialect).line + "\n")
        }
        for (index, column) in SplinkRows.heading.enumerated() where Self.frequencyColumns.contains(column) {
            files.append(frequencies(column, pupils.map { $0[index] }))
        }
        files.append(SplinkExport.csv("register.csv", SplinkRows.heading, pupils))
        files.append(SplinkExport.csv("queries.csv", SplinkRows.heading, children))
        files.append(PublishedFile(path: "README.md", text: SplinkReadme.text(version: model.version)))
        return files
    }

    /// Writes the files into a new folder that only its owner can enter.
    package func write(to folder: String, files store: FileStore) throws {
        guard try store.factsOfName(FilePlace(folder)) == nil else { throw FileError.exists(folder) }
        try store.makeFolder(FilePlace(folder))
        for file in files { try store.writeNew(FilePlace(folder + "/" + file.path), file.bytes) }
        try store.syncFolder(FilePlace(folder))
    }

    static let frequencyColumns = ["given_names", "family_name", "dob", "sex", "postcode"]

    /// The settings, for one engine.
    func settings(_ dialect: SplinkLevels.Dialect) -> JSONValue {
        let onRegister = 1 - model.notOnRegister - model.siblingNotOnRegister
        return .object([
            "link_type": .text("link_only"), "sql_dialect": .text(dialect.rawValue),
            "unique_id_column_name": .text("unique_id"),
            "probability_two_random_records_match": .decimal(onRegister / Double(weights.pupilCount), places: 15),
            "retain_matching_columns": .flag(true), "retain_intermediate_calculation_columns": .flag(true),
            "blocking_rules_to_generate_predictions": .list(
                SplinkExport.blocking.map {
                    .object(["blocking_rule": .text($0), "sql_dialect": .text(dialect.rawValue)])
                }),
            "comparisons": .list(SplinkLevels(dialect: dialect).columns.map(comparison)),
        ])
    }

    /// Pairs that share none of these are never looked at by Splink; the program itself looks at all.
    private static let blocking = [
        "l.dob = r.dob", "l.given_names = r.given_names AND l.family_name = r.family_name",
        "l.postcode = r.postcode", "l.family_name = r.family_name AND substr(l.dob, 1, 4) = substr(r.dob, 1, 4)",
        "l.given_names = r.given_names AND substr(l.dob, 1, 7) = substr(r.dob, 1, 7)",
    ]

    private func comparison(_ column: SplinkLevels.Column) -> JSONValue {
        let title = ModelWords.title(column.comparison)
        let null: JSONValue = .object([
            "sql_condition": .text("\(column.name)_l IS NULL OR \(column.name)_r IS NULL"),
            "label_for_charts": .text("not recorded"), "is_null_level": .flag(true),
        ])
        let group = weights.groups.first { $0.comparison == column.comparison }
        let levels = (group?.levels ?? []).map { level in
            var members: [String: JSONValue] = [
                "sql_condition": .text(column.conditions[level.code] ?? "ELSE"),
                "label_for_charts": .text(ModelWords.level(level.code, column.comparison)),
                "m_probability": .decimal(level.m, places: 12),
                "u_probability": .decimal(level.uMean ?? 0.5, places: 12),
            ]
            if level.code == "same", column.hasFrequencies {
                members["tf_adjustment_column"] = .text(column.name)
                members["tf_adjustment_weight"] = .decimal(1, places: 1)
            }
            return JSONValue.object(members)
        }
        return .object([
            "output_column_name": .text(column.name), "comparison_description": .text(title),
            "comparison_levels": .list([null] + levels),
        ])
    }

    /// How often each value occurs by chance: one pupil fewer than bear it, and half a one for those not seen.
    private func frequencies(_ column: String, _ values: [String]) -> PublishedFile {
        var counts: [String: Int] = [:]
        for value in values where !value.isEmpty { counts[value, default: 0] += 1 }
        let recorded = Double(max(1, counts.values.reduce(0, +)))
        let rows = counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { value, count in
            [value, FixedDecimal.text((Double(count) - 0.5) / recorded, places: 12)]
        }
        return SplinkExport.csv("tf_\(column).csv", [column, "tf_\(column)"], rows)
    }

    private static func csv(_ path: String, _ heading: [String], _ rows: [[String]]) -> PublishedFile {
        var writer = CSVWriter(for: .programs)
        writer.append(heading)
        for row in rows { writer.append(row) }
        return PublishedFile(path: path, bytes: writer.bytes)
    }
}

/// Pupils and children as columns that Splink compares: folded, sorted, with groups and sounds beside them.
struct SplinkRows {
    let tables: NameTables

    static let heading = [
        "unique_id", "given_names", "family_name", "given_groups", "family_groups", "given_sound", "family_sound",
        "dob", "sex", "postcode",
    ]

    /// A row of the plain register.
    func row(id: String, written: [String]) -> [String] {
        row(
            id, NameFolding.comparable(written[0]), NameFolding.comparable(written[1]),
            CalendarDateReader(formats: ["yyyy-MM-dd"])?.read(written[2]), SexReader().read(written[3]),
            PostcodeReader.read(written[4]).postcode)
    }

    func row(_ query: PlainQuery) -> [String] {
        let record = query.record
        return row(
            query.id, record.givenNames, record.familyName, record.birthDate.trueDate, record.sex, record.postcode)
    }

    private func row(
        _ id: String, _ given: ComparableName, _ family: ComparableName, _ birth: CalendarDate?, _ sex: Sex?,
        _ postcode: Postcode?
    ) -> [String] {
        // *Kaur* alone is no evidence either way: not recorded, in Splink.
        let isByCustom = !family.tokens.isEmpty && family.tokens.allSatisfy { tables.isWeakFamilyName($0) }
        let family = isByCustom ? .missing : family
        return [
            id, words(given.tokens), words(family.tokens), groups(given.tokens) { tables.givenGroupNumbers(of: $0) },
            groups(family.tokens) { tables.familyGroupNumbers(of: $0) }, words(given.tokens.map { SoundKey.of($0) }),
            words(family.tokens.map { SoundKey.of($0) }), birth?.isoText ?? "",
            sex.map { $0 == .female ? "F" : "M" } ?? "",
            postcode.map { String(decoding: $0.text, as: UTF8.self) } ?? "",
        ]
    }

    /// The order in which tokens were written does not count.
    private func words(_ tokens: [[UInt8]]) -> String {
        tokens.map { String(decoding: $0, as: UTF8.self) }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: " ")
    }

    /// Only for names of one token: parts of a double name are not the name.
    private func groups(_ tokens: [[UInt8]], _ numbers: ([UInt8]) -> [Int32]) -> String {
        guard tokens.count == 1 else { return "" }
        return numbers(tokens[0]).sorted().map(String.init).joined(separator: " ")
    }
}
