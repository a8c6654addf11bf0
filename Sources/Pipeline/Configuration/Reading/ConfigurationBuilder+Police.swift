import Casework

extension ConfigurationBuilder {
    mutating func police() -> Configuration.Police {
        let shape = choice("police.shape", else: Configuration.Police.Shape.child)
        var feed = feed("police", filesName: "files", PoliceField.self)
        if shape == .incident { dropProfiledChildren(from: &feed.columns) }
        settleInstant(&feed.columns)
        let childColumns = numberedColumns()
        let childList = column("police.child_list")
        if settings.sections["police"] != nil, !settings.isFaulty("police.shape") {
            demandNames(&feed.columns, shape: shape, numbered: childColumns)
            checkShape(shape, list: childList)
        }
        return Configuration.Police(
            feed: feed, shape: shape, childRoles: roles("police.child_roles"),
            under18Roles: others("police.under_18_roles"), suspectRoles: others("police.suspect_roles"),
            childColumns: childColumns, childList: childList, words: policeWords(),
            emptyMeansQuiet: flag("police.empty_means_quiet"))
    }

    /// In the shape incident a column such as `Surname` may well be an adult's, so no profile maps it to a child.
    private mutating func dropProfiledChildren(from columns: inout ColumnMap<PoliceField>) {
        for field in PoliceField.ofChild + [.personRole] {
            let path = "police.columns.\(field.rawValue)"
            guard settings.given[path] == nil else { continue }
            columns[field] = nil
            derived[path] = nil
        }
    }

    /// One column for day and time, or two. Columns of the file win over those of a profile.
    private mutating func settleInstant(_ columns: inout ColumnMap<PoliceField>) {
        let path = "police.columns."
        let isApart = settings.given["\(path)occurred_date"] != nil || settings.given["\(path)occurred_time"] != nil
        if isApart, let whole = settings.given["\(path)occurred_at"] {
            faults.add(
                .contradiction, at: whole.place, path: "\(path)occurred_at",
                "The instant is mapped in one column and in two.",
                "Keep occurred_at, or occurred_date and occurred_time.")
        }
        if isApart {
            columns[.occurredAt] = nil
            derived["\(path)occurred_at"] = nil
        }
        if columns[.occurredAt] != nil {
            columns[.occurredAt]?.mayBeAbsent = false
        } else if columns[.occurredDate] == nil && columns[.occurredTime] == nil {
            demand(PoliceField.occurredAt, in: "police")
        } else {
            for field in [PoliceField.occurredDate, .occurredTime] where columns[field] == nil {
                demand(field, in: "police")
            }
        }
    }

    private mutating func demandNames(
        _ columns: inout ColumnMap<PoliceField>, shape: Configuration.Police.Shape,
        numbered: Configuration.ChildColumns?
    ) {
        var needed: [PoliceField] = []
        switch shape {
        case .child: needed = [.childForenames, .childSurname]
        case .person: needed = [.childForenames, .childSurname, .personRole]
        case .incident:
            if let numbered, numbered.patterns[.childSurname] == nil { needed = [.childSurname] }
        }
        for field in needed {
            if columns[field] == nil { demand(field, in: "police") }
            columns[field]?.mayBeAbsent = false
        }
    }

    private mutating func checkShape(_ shape: Configuration.Police.Shape, list: ColumnSource?) {
        let hasNumbers = settings.sections["police.child_columns"] != nil
        let hasList = list != nil || settings.isFaulty("police.child_list")
        if shape == .incident {
            if hasNumbers && hasList {
                contradict(
                    "police.child_list", "Children are mapped in numbered columns and in a list.", "Keep one of them.")
            } else if !hasNumbers && !hasList {
                faults.add(
                    .needsAnother, at: place(of: "police.shape"), path: "police.shape",
                    "Nothing says where an incident's children stand.", "Add child_columns or child_list.")
            }
            return
        }
        if shape == .child, settings.given["police.columns.person_role"] != nil {
            contradict(
                "police.columns.person_role",
                "Only the shape person reads roles: every row would be taken for a child, victims and suspects too.",
                "Write shape: person, or remove it.")
        }
        let advice = "Write shape: incident, or remove it."
        if hasNumbers { contradict("police.child_columns", "Only the shape incident has numbered columns.", advice) }
        if hasList { contradict("police.child_list", "Only the shape incident has a list of children.", advice) }
    }

    mutating func contradict(_ path: String, _ message: String, _ suggestion: String) {
        faults.add(.contradiction, at: place(of: path), path: path, message, suggestion)
    }

    private mutating func numberedColumns() -> Configuration.ChildColumns? {
        let section = "police.child_columns"
        guard settings.sections[section] != nil, !settings.isFaulty(section) else { return nil }
        var patterns = ColumnMap<PoliceField>()
        for field in PoliceField.ofChild { patterns[field] = column("\(section).\(field.rawValue)") }
        let names = "\(section).child_forenames"
        if patterns[.childForenames] == nil, !settings.isFaulty(names) {
            faults.add(
                .missingKey, at: place(of: section), path: names, "No column is mapped to the child's given names.",
                "Add child_forenames: and its heading with {n}.")
        }
        return Configuration.ChildColumns(count: whole("\(section).count"), patterns: patterns)
    }

    // MARK: Roles and words

    private func roles(_ path: String) -> [Configuration.Role] {
        guard case .roles(let roles) = value(path) else { return [] }
        let taken = wordsGiven(besides: path)
        return settings.given[path] != nil ? roles : roles.filter { !taken.contains(plain($0.word)) }
    }

    /// A default list without the words that the file puts into another list.
    private mutating func others(_ path: String) -> [String] {
        let taken = wordsGiven(besides: path)
        guard settings.given[path] != nil else { return texts(path).filter { !taken.contains(plain($0)) } }
        if texts(path).contains(where: { taken.contains(plain($0)) }) {
            contradict(path, "A role of this list stands in another list as well.", "Keep each role in one list.")
        }
        return texts(path)
    }

    private func wordsGiven(besides path: String) -> Set<String> {
        var words: Set<String> = []
        for other in ["police.child_roles", "police.under_18_roles", "police.suspect_roles"] where other != path {
            switch settings.given[other]?.value {
            case .roles(let roles): words.formUnion(roles.map { plain($0.word) })
            case .texts(let texts): words.formUnion(texts.map(plain))
            default: break
            }
        }
        return words
    }

    private func plain(_ word: String) -> String {
        word.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func policeWords() -> Configuration.PoliceWords {
        Configuration.PoliceWords(
            female: texts("police.values.female"), male: texts("police.values.male"), yes: texts("police.values.yes"),
            no: texts("police.values.no"), standardRisk: texts("police.values.standard"),
            mediumRisk: texts("police.values.medium"), highRisk: texts("police.values.high"))
    }
}
