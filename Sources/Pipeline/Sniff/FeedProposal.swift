/// What a file probably is, and the mapping of its columns to paste into the configuration.
package struct FeedProposal: Sendable {
    /// A profile with how much of it the file has.
    package struct ProfileMatch: Sendable, Hashable {
        package let name: String
        package let found: Int
        package let of: Int
        package let isVerified: Bool
        /// Every field that must be mapped is there.
        package let isWhole: Bool
    }

    package let kind: FeedKind
    /// Whether the operator said what it is.
    package let isKindGiven: Bool
    package private(set) var meanings: [ColumnMeaning]
    /// In the shape incident: what the numbered columns hold, and how many children a row has room for.
    package let numbered: [ColumnMeaning]
    package let childCount: Int
    /// In the shape incident: the heading of the one cell with all children.
    package let childList: String?
    package private(set) var shape: Configuration.Police.Shape?
    /// The role column's words; nothing where no column holds roles.
    package private(set) var roles: FeedRoles?
    /// Columns whose headings say one thing and whose cells another, with the field they are headed for.
    package let contradicted: [(field: String, column: Int, reason: String)]
    package let profiles: [ProfileMatch]
    /// Fields that must be mapped and for which no column was found.
    package private(set) var missing: [(field: String, meaning: String)]

    /// - Parameter kind: what the file is, where somebody said so.
    package init(_ file: SniffedFile, as kind: FeedKind? = nil) {
        let chosen = kind ?? FeedProposal.kind(of: file)
        self.kind = chosen
        isKindGiven = kind != nil
        profiles = FeedProposal.profiles(of: file, chosen)
        let numbering = chosen == .police ? NumberedColumns(file.columns) : nil
        var reading = Reading(file, chosen, numbering)
        reading.settleInstant()
        meanings = reading.meanings
        numbered = reading.numbered
        childCount = numbering?.count ?? 0
        childList = reading.childList
        shape = chosen == .police ? reading.shape : nil
        missing = reading.missing
        contradicted = reading.contradicted
        roles = nil
        settleRoles(file)
    }

    /// The proposal with headings somebody named, which win over every guess; in place of a field's guessed column.
    package func naming(_ columns: [String: String], in file: SniffedFile) -> FeedProposal {
        guard !columns.isEmpty else { return self }
        var named = self
        let known = kind.fields.map(\.name)
        for (field, heading) in columns.sorted(by: { $0.key < $1.key }) where known.contains(field) {
            named.meanings.removeAll { $0.field == field || $0.heading == heading }
            let column = file.columns.first { $0.heading == heading }
            let isText = kind.fields.first { $0.name == field }?.form == .text
            named.meanings.append(
                ColumnMeaning(
                    field: field, column: column?.number ?? 0, heading: heading,
                    formats: isText ? [] : column?.dates?.formats ?? [], reason: "named", isDoubtful: false))
            named.missing.removeAll { $0.field == field }
        }
        named.meanings.sort { known.firstIndex(of: $0.field) ?? 0 < known.firstIndex(of: $1.field) ?? 0 }
        named.settleRoles(file)
        return named
    }

    /// A role column means that a row is a person, not a child: victims and suspects stand in the file too.
    private mutating func settleRoles(_ file: SniffedFile) {
        guard kind == .police, shape != .incident else { return }
        let column = meanings.first { $0.field == "person_role" }?.column
        shape = column == nil ? .child : .person
        roles = column.flatMap { number in file.columns.first { $0.number == number } }.map { FeedRoles($0.cells) }
    }

    /// The field of the date of birth, where a file of children or pupils has none; a list of children as text has ages.
    package var birthDateMissing: String? {
        guard kind == .police, childList == nil else { return nil }
        let field = PoliceField.childBirthDate.rawValue
        return (meanings + numbered).contains { $0.field == field } ? nil : field
    }

    /// The kind whose fields find the most columns, by share of its required ones first.
    private static func kind(of file: SniffedFile) -> FeedKind {
        if !file.hasHeadings, file.columns.count == 27 { return .practices }
        var best: (kind: FeedKind, points: Double) = (.police, 0)
        for kind in FeedKind.allCases where kind != .practices {
            let fields = kind.fields
            let found = ColumnMeanings.find(file.columns, headings: file.columns.map(\.heading), fields: fields)
            let names = Set(found.map(\.field))
            // A pupil has names and a date of birth as well; a patient is told by the number alone.
            if kind == .patients, !names.contains(PatientField.nhsNumber.rawValue) { continue }
            let required = fields.filter(\.isRequired)
            let share = Double(required.count { names.contains($0.name) }) / Double(max(1, required.count))
            var points = share * 4 + Double(found.filter { !$0.isDoubtful }.count)
            if kind == .register, file.columns.contains(where: { $0.content == .upn }) { points += 4 }
            if kind == .patients { points += 4 }
            if kind == .police, NumberedColumns(file.columns) != nil { points += 4 }
            if kind == .police, file.columns.contains(where: { $0.content == .role }) { points += 4 }
            if points > best.points { best = (kind, points) }
        }
        return best.kind
    }

    private static func profiles(of file: SniffedFile, _ kind: FeedKind) -> [ProfileMatch] {
        let present = Set(file.columns.map { SniffedWords.plain($0.heading) })
        return kind.profiles.compactMap { profile in
            guard profile.hasHeadings == file.hasHeadings else { return nil }
            let fields = kind.fields.filter { profile.columns[$0.name] != nil }
            let found = fields.filter { field in
                profile.columns[field.name]?.headings.contains { present.contains(SniffedWords.plain($0)) } == true
            }
            guard !found.isEmpty else { return nil }
            return ProfileMatch(
                name: profile.name, found: found.count, of: fields.count, isVerified: profile.isVerified,
                isWhole: fields.allSatisfy { field in
                    !field.isRequired || found.contains { $0.name == field.name }
                })
        }.sorted { ($1.found, $0.name) < ($0.found, $1.name) }
    }
}

/// The columns of one file, read as one kind of input.
private struct Reading {
    let kind: FeedKind
    let fields: [FeedField]
    var meanings: [ColumnMeaning] = []
    var numbered: [ColumnMeaning] = []
    var childList: String?
    var contradicted: [(field: String, column: Int, reason: String)] = []
    private let file: SniffedFile

    init(_ file: SniffedFile, _ kind: FeedKind, _ numbering: NumberedColumns?) {
        self.file = file
        self.kind = kind
        fields = kind.fields
        if kind == .practices, !file.hasHeadings, let profile = ConfigurationProfile.named("epraccur") {
            meanings = Reading.byPlace(file, fields, profile)
            return
        }
        var apart: Set<Int> = []
        if let numbering {
            apart = numbering.columns
            let first = file.columns.filter { numbering.first.contains($0.number) }
            let ofChild = Set(PoliceField.ofChild.map(\.rawValue))
            numbered = ColumnMeanings.find(
                first, headings: first.map { numbering.bare($0.heading) },
                fields: fields.filter { ofChild.contains($0.name) }
            ).map { meaning in
                ColumnMeaning(
                    field: meaning.field, column: meaning.column, heading: numbering.pattern(meaning.heading),
                    formats: meaning.formats, reason: meaning.reason, isDoubtful: meaning.isDoubtful)
            }
        } else if kind == .police {
            let lists = SniffedWords.childLists.map(SniffedWords.plain)
            childList =
                file.columns.first { lists.contains(SniffedWords.plain($0.heading)) && $0.content == .text }?.heading
        }
        let list = childList
        let rest = file.columns.filter { !apart.contains($0.number) && (list == nil || $0.heading != list) }
        let byHeading = ColumnMeanings.find(rest, headings: rest.map(\.heading), fields: fields)
        let isOfCells = [.police, .register].contains(kind) && numbering == nil && childList == nil
        meanings = isOfCells ? MeaningByCells(rest, fields: fields, found: byHeading).meanings : byHeading
        let order = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
        meanings.sort { order[$0.field, default: 0] < order[$1.field, default: 0] }
        let free = rest.filter { column in !meanings.contains { $0.column == column.number } }
        contradicted = ColumnMeanings.contradicted(free, fields: fields).filter { found in
            !meanings.contains { $0.field == found.field }
        }
        if numbering != nil || childList != nil { dropChildFields(hasSurname: childList != nil) }
    }

    /// A layout without headings is known by the place of its columns.
    private static func byPlace(
        _ file: SniffedFile, _ fields: [FeedField], _ profile: ConfigurationProfile
    ) -> [ColumnMeaning] {
        fields.compactMap { field in
            guard let heading = profile.columns[field.name]?.headings.first, let number = Int(heading),
                number <= file.columns.count
            else { return nil }
            return ColumnMeaning(
                field: field.name, column: number, heading: heading,
                formats: profile.columns[field.name]?.formats ?? [],
                reason: "its place in the profile \(profile.name)", isDoubtful: false)
        }
    }

    /// Beside numbered columns or a list, a column such as `Surname` may well be an adult's.
    private mutating func dropChildFields(hasSurname: Bool) {
        let ofChild = Set(PoliceField.ofChild.map(\.rawValue) + ["person_role"])
        meanings.removeAll { ofChild.contains($0.field) && !(hasSurname && $0.field == "child_surname") }
        guard !meanings.contains(where: { $0.field == "incident_postcode" }),
            let column = file.columns.first(where: {
                $0.content == .postcode && !numbered.map(\.column).contains($0.number)
            })
        else { return }
        meanings.append(
            ColumnMeaning(
                field: "incident_postcode", column: column.number, heading: column.heading, formats: [],
                reason: "its cells are postcodes, and no child's", isDoubtful: true))
    }

    /// The time of report stands in where nothing says when it happened; one instant wins over two columns.
    mutating func settleInstant() {
        guard kind == .police else { return }
        func has(_ field: String) -> Bool { meanings.contains { $0.field == field } }
        if has("occurred_at") {
            meanings.removeAll { $0.field == "occurred_date" || $0.field == "occurred_time" }
        } else if !(has("occurred_date") && has("occurred_time")),
            let index = meanings.firstIndex(where: { $0.field == "reported_at" })
        {
            meanings.removeAll { $0.field == "occurred_date" || $0.field == "occurred_time" }
            guard let index = meanings.firstIndex(where: { $0.field == "reported_at" }) ?? Optional(index) else {
                return
            }
            let reported = meanings[index]
            meanings[index] = ColumnMeaning(
                field: "occurred_at", column: reported.column, heading: reported.heading, formats: reported.formats,
                reason: "no column says when it happened, so the time of the report stands in; \(reported.reason)",
                isDoubtful: reported.isDoubtful)
        }
    }

    var shape: Configuration.Police.Shape {
        if !numbered.isEmpty || childList != nil { return .incident }
        return meanings.contains { $0.field == "person_role" } ? .person : .child
    }

    var missing: [(field: String, meaning: String)] {
        var needed = fields.filter(\.isRequired).map(\.name)
        switch kind {
        case .police:
            let isApart = meanings.contains { $0.field == "occurred_date" }
            needed += isApart ? ["occurred_date", "occurred_time"] : ["occurred_at"]
            if shape != .incident { needed += ["child_forenames", "child_surname"] }
            if !numbered.isEmpty, !numbered.contains(where: { $0.field == "child_forenames" }) {
                needed.append("child_forenames")
            }
        case .register where !meanings.contains { $0.field == "laestab" }: needed.append("urn")
        default: break
        }
        let found = Set((meanings + numbered).map(\.field))
        return needed.filter { !found.contains($0) }.map { name in
            (name, fields.first { $0.name == name }?.meaning ?? "")
        }
    }
}

/// Columns that repeat with a number: `Child 1 Surname`, `Child 2 Surname`.
struct NumberedColumns {
    let count: Int
    /// The numbers of all such columns, and of those of the first child.
    let columns: Set<Int>
    let first: Set<Int>

    init?(_ all: [SniffedColumn]) {
        let headings = Dictionary(all.map { ($0.heading, $0.number) }, uniquingKeysWith: { first, _ in first })
        var columns: Set<Int> = []
        var first: Set<Int> = []
        var count = 0
        for column in all where NumberedColumns.split(column.heading) != nil {
            guard let (before, after) = NumberedColumns.split(column.heading) else { continue }
            var number = 2
            while let other = headings["\(before)\(number)\(after)"] {
                columns.insert(other)
                number += 1
            }
            guard number > 2 else { continue }
            columns.insert(column.number)
            first.insert(column.number)
            count = max(count, number - 1)
        }
        guard first.count > 1 else { return nil }
        (self.count, self.columns, self.first) = (count, columns, first)
    }

    /// The text before and after the first 1 that stands alone.
    private static func split(_ heading: String) -> (String, String)? {
        guard let place = heading.firstIndex(of: "1") else { return nil }
        let after = heading[heading.index(after: place)...]
        guard after.first?.isNumber != true, heading[..<place].last?.isNumber != true else { return nil }
        return (String(heading[..<place]), String(after))
    }

    /// `Child {n} Surname`.
    func pattern(_ heading: String) -> String {
        guard let (before, after) = NumberedColumns.split(heading) else { return heading }
        return "\(before){n}\(after)"
    }

    /// `Surname`: without the number and the word Child.
    func bare(_ heading: String) -> String {
        guard let (before, after) = NumberedColumns.split(heading) else { return heading }
        let words = SniffedWords.tokens(before) + SniffedWords.tokens(after)
        return words.filter { $0 != "child" }.joined(separator: " ")
    }
}
