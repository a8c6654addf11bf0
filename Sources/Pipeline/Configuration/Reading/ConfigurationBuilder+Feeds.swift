import Casework

extension ConfigurationBuilder {
    // MARK: One CSV input

    /// Nothing where the section is not given.
    mutating func optionalFeed<Field: ColumnField>(_ section: String, _ fields: Field.Type) -> Configuration.Feed<
        Field
    >? {
        guard settings.sections[section] != nil, !settings.isFaulty(section) else { return nil }
        return feed(section, filesName: "file", fields)
    }

    mutating func feed<Field: ColumnField>(
        _ section: String, filesName: String, _ fields: Field.Type
    ) -> Configuration.Feed<Field> {
        let profile = optionalText("\(section).profile").flatMap(ConfigurationProfile.named)
        let feed = Configuration.Feed<Field>(
            section: section, files: texts("\(section).\(filesName)"), profile: profile?.name,
            encoding: effective("\(section).encoding", of: profile, profile?.encoding, else: .utf8),
            delimiter: effective("\(section).delimiter", of: profile, profile?.delimiter, else: .comma),
            skipLines: whole("\(section).skip_lines"), hasHeadings: hasHeadings(section, profile),
            columns: columns(section, profile), readiness: readiness(section), dated: fileDate("\(section).dated"),
            staleAfterDays: optionalWhole("\(section).stale_after_days"))
        if let profile, !profile.isVerified {
            warn(
                "\(section).profile",
                "The profile was never checked against a real file. Compare it with encompass sniff.")
        }
        checkAge(section)
        return feed
    }

    private mutating func checkAge(_ section: String) {
        let path = "\(section).stale_after_days"
        guard let stale = settings.given[path], settings.given["\(section).dated"] == nil,
            !settings.isFaulty("\(section).dated")
        else { return }
        faults.add(
            .needsAnother, at: stale.place, path: path, "Nothing says which day a file is of.",
            "Add dated: modified, or dated: { name: \"file-{yyyy-MM-dd}.csv\" }.")
    }

    private mutating func effective<Choice: RawRepresentable<String>>(
        _ path: String, of profile: ConfigurationProfile?, _ profiled: Choice?, else standard: Choice
    ) -> Choice {
        if let given = optionalText(path).flatMap(Choice.init(rawValue:)) { return given }
        let choice = profiled ?? standard
        note(path, .text(choice.rawValue), profile.map { .profile($0.name) } ?? .standard)
        return choice
    }

    private mutating func hasHeadings(_ section: String, _ profile: ConfigurationProfile?) -> Bool {
        let path = "\(section).heading_row"
        if settings.given[path] != nil { return flag(path) }
        let has = profile?.hasHeadings ?? true
        note(path, .flag(has), profile.map { .profile($0.name) } ?? .standard)
        return has
    }

    private mutating func columns<Field: ColumnField>(
        _ section: String, _ profile: ConfigurationProfile?
    ) -> ColumnMap<Field> {
        var columns = ColumnMap<Field>()
        for field in Field.allCases {
            let path = "\(section).columns.\(field.rawValue)"
            if let given = column(path) {
                columns[field] = given
            } else if let profile, let source = profile.columns[field.rawValue] {
                columns[field] = source
                note(path, .column(source), .profile(profile.name))
            } else if field.isRequired {
                demand(field, in: section)
            }
        }
        return columns
    }

    func column(_ path: String) -> ColumnSource? {
        guard case .column(let source) = value(path) else { return nil }
        return source
    }

    /// A fault for a field that no column is mapped to, unless one was reported there already.
    mutating func demand<Field: ColumnField>(_ field: Field, in section: String) {
        let path = "\(section).columns.\(field.rawValue)"
        guard settings.sections[section] != nil else { return }
        let known = [path, "\(section).columns", "\(section).profile", section]
        guard !known.contains(where: settings.isFaulty) else { return }
        faults.add(
            .missingKey, at: place(of: "\(section).columns"), path: path, "No column is mapped to \(field.meaning).",
            "Add \(field.rawValue): and its heading under columns, or choose a profile.")
    }

    private func readiness(_ section: String) -> Configuration.Readiness? {
        let path = "\(section).ready"
        var ready = Configuration.Readiness()
        ready.doneMarker = optionalText("\(path).done_marker")
        ready.digest = optionalText("\(path).digest")
        ready.settledSeconds = optionalWhole("\(path).settled_seconds")
        if let column = optionalText("\(path).trailer.count_column") {
            ready.trailer = Configuration.Readiness.Trailer(marker: text("\(path).trailer.marker"), countColumn: column)
        }
        return ready == Configuration.Readiness() ? nil : ready
    }

    private func fileDate(_ path: String) -> Configuration.FileDate? {
        guard case .fileDate(let date) = value(path) else { return nil }
        return date
    }

    // MARK: The inputs

    mutating func register() -> Configuration.Register {
        var feed = feed("register", filesName: "files", RegisterField.self)
        switch (feed.columns[.urn], feed.columns[.laestab]) {
        case (nil, nil): demand(RegisterField.urn, in: "register")
        case (.some, nil): feed.columns[.urn]?.mayBeAbsent = false
        case (nil, .some): feed.columns[.laestab]?.mayBeAbsent = false
        case (.some, .some): break
        }
        return Configuration.Register(
            feed: feed,
            words: Configuration.RegisterWords(
                female: texts("register.values.female"), male: texts("register.values.male"),
                yes: texts("register.values.yes")))
    }

    mutating func schools() -> Configuration.Schools {
        Configuration.Schools(
            gias: feed("schools.gias", filesName: "file", SchoolField.self),
            links: optionalFeed("schools.links", LinkField.self),
            contacts: optionalFeed("schools.contacts", ContactField.self))
    }

    mutating func calendar() -> Configuration.Calendar {
        var holidays: Configuration.BankHolidays?
        if settings.sections["calendar.bank_holidays"] != nil {
            holidays = Configuration.BankHolidays(
                file: text("calendar.bank_holidays.file"), division: text("calendar.bank_holidays.division"))
        }
        return Configuration.Calendar(
            bankHolidays: holidays, closures: optionalFeed("calendar.closures", ClosureField.self))
    }

    mutating func rollout() -> Configuration.Rollout? {
        guard let clusters = optionalFeed("rollout.clusters", ClusterField.self) else { return nil }
        guard case .dates(let live) = value("rollout.clusters.live") else { return nil }
        return Configuration.Rollout(clusters: clusters, live: live)
    }
}
