import Casework
import Linkage

/// Reads one police row: the incident first, then each child it tells of.
struct PoliceRowReader {
    private let layout: PoliceLayout
    private let configuration: Configuration.Police
    private let childReader: PoliceChildReader
    private let times: DateTimeReader?
    private let reportedTimes: DateTimeReader?

    init(_ layout: PoliceLayout, configuration: Configuration.Police, asOf: LocalDateTime) {
        self.layout = layout
        self.configuration = configuration
        childReader = PoliceChildReader(configuration, asOf: asOf)
        let columns = configuration.feed.columns
        if let date = columns[.occurredDate], columns[.occurredAt] == nil {
            times = DateTimeReader(formats: date.formats)
        } else {
            times = DateTimeReader(
                formats: columns[.occurredAt]?.formats ?? PoliceField.occurredAt.form.standardFormats)
        }
        reportedTimes = DateTimeReader(
            formats: columns[.reportedAt]?.formats ?? PoliceField.reportedAt.form.standardFormats)
    }

    /// Reads a row; `place` makes the place of a child from row, row key and slot.
    func read(_ row: TextTable.Row, _ place: (_ row: Int, _ rowID: String, _ slot: Int) -> SourcePlace) -> PoliceRow {
        func text(_ field: PoliceField) -> String { self.text(field, of: row) }
        let rowID = text(.rowID)
        func rejection(_ code: RejectionCode, _ field: PoliceField, slot: Int = 1, occurrence: String = "") -> Rejection
        {
            self.rejection(row, place, code, field, slot: slot, occurrence: occurrence)
        }
        switch configuration.shape {
        case .person:
            switch role(text(.personRole), text(.childBirthDate), text(.childAge)) {
            case .nobody(let isUnlisted): return .withoutChild(isRoleUnlisted: isUnlisted)
            case .unknown: return .rejected(rejection(.roleUnknown, .personRole))
            case .child(let role, let presence, let notes):
                return children(row, place, rowID, rejection) { incident in
                    [child(row, layout.row, incident, place(row.row, rowID, 1), role, presence, notes)]
                }
            }
        case .child:
            return children(row, place, rowID, rejection) { incident in
                [child(row, layout.row, incident, place(row.row, rowID, 1), .child, .notRecorded, [])]
            }
        case .incident:
            guard holdsChildren(row) else { return .withoutChild(isRoleUnlisted: false) }
            return children(row, place, rowID, rejection) { incident in
                layout.list.map { listedChildren(row, $0, incident, place, rowID) }
                    ?? numberedChildren(row, incident, place, rowID)
            }
        }
    }

    var isPersonShaped: Bool { configuration.shape == .person }
    var suspectRoles: [String] { configuration.suspectRoles }

    /// The trimmed text of a field of the row itself.
    func text(_ field: PoliceField, of row: TextTable.Row) -> String { cell(field, row, layout.row) }

    private func rejection(
        _ row: TextTable.Row, _ place: (Int, String, Int) -> SourcePlace, _ code: RejectionCode, _ field: PoliceField,
        slot: Int, occurrence: String
    ) -> Rejection {
        Rejection(
            source: place(row.row, text(.rowID, of: row), slot), line: row.line,
            column: layout.heading(of: field, slot: slot),
            code: code, raw: row.cells.joined(separator: ","), occurrenceNumber: occurrence)
    }

    private func cell(_ field: PoliceField, _ row: TextTable.Row, _ binding: FeedBinding<PoliceField>) -> String {
        binding.columns[field].map { WrittenText.trimmed(row.cells[$0]) } ?? ""
    }

    // MARK: Incident

    private typealias MakeRejection = (RejectionCode, PoliceField, Int, String) -> Rejection

    /// Reads the incident, then the children; a child nobody can read is rejected alone.
    private func children(
        _ row: TextTable.Row, _ place: (Int, String, Int) -> SourcePlace, _ rowID: String,
        _ rejection: MakeRejection, _ make: (Incident) -> [PoliceChildReader.Outcome]
    ) -> PoliceRow {
        let incident: Incident
        switch self.incident(of: row, rejection) {
        case .success(let found): incident = found
        case .failure(let failure): return .rejected(failure.rejection)
        }
        var found: [Child] = []
        var rejected: [Rejection] = []
        for outcome in make(incident) {
            switch outcome {
            case .child(let child): found.append(child)
            case .unreadable(let slot):
                rejected.append(rejection(.childUnreadable, .childForenames, slot, incident.occurrenceNumber))
            }
        }
        return found.isEmpty && rejected.isEmpty
            ? .withoutChild(isRoleUnlisted: false) : .children(found, rejectedCells: rejected)
    }

    /// Why no incident can be made of a row.
    struct IncidentFailure: Error { let rejection: Rejection }

    /// The incident a row tells of.
    func incident(of row: TextTable.Row, _ place: (Int, String, Int) -> SourcePlace) -> Result<
        Incident, IncidentFailure
    > {
        incident(of: row) { code, field, slot, occurrence in
            rejection(row, place, code, field, slot: slot, occurrence: occurrence)
        }
    }

    private func incident(
        of row: TextTable.Row, _ rejection: MakeRejection
    ) -> Result<Incident, IncidentFailure> {
        let occurrence: String
        switch OccurrenceNumber.read(text(.occurrenceNumber, of: row)) {
        case .number(let number): occurrence = number
        case .rejected(let code):
            return .failure(IncidentFailure(rejection: rejection(code, .occurrenceNumber, 1, "")))
        }
        switch occurredAt(row) {
        case .failure(let failure):
            return .failure(IncidentFailure(rejection: rejection(failure.code, failure.field, 1, occurrence)))
        case .success(let time):
            return .success(
                Incident(
                    occurrenceNumber: occurrence, occurredAt: time,
                    reportedAt: reportedTimes?.read(text(.reportedAt, of: row))?.value,
                    risk: risk(text(.risk, of: row)),
                    postcode: PostcodeReader.read(text(.incidentPostcode, of: row)).postcode))
        }
    }

    private struct TimeFailure: Error {
        let code: RejectionCode
        let field: PoliceField
    }

    private func occurredAt(_ row: TextTable.Row) -> Result<LocalDateTime, TimeFailure> {
        let isParted = configuration.feed.columns[.occurredAt] == nil
        let field: PoliceField = isParted ? .occurredDate : .occurredAt
        let written = cell(field, row, layout.row)
        guard !written.isEmpty else { return .failure(TimeFailure(code: .occurredAtMissing, field: field)) }
        let reading =
            isParted ? times?.read(date: written, time: cell(.occurredTime, row, layout.row)) : times?.read(written)
        guard let reading else { return .failure(TimeFailure(code: .occurredAtUnreadable, field: field)) }
        return .success(reading.value)
    }

    private func risk(_ written: String) -> Risk {
        let words = configuration.words
        func isOne(of list: [String]) -> Bool { list.contains { $0.lowercased() == written.lowercased() } }
        if written.isEmpty { return .notRecorded }
        if isOne(of: words.highRisk) { return .high }
        if isOne(of: words.mediumRisk) { return .medium }
        if isOne(of: words.standardRisk) { return .standard }
        return .other(written)
    }

    // MARK: Roles

    private enum RoleOutcome {
        case nobody(isUnlisted: Bool)
        case unknown
        case child(ChildRole, Presence, [NormalisationNote])
    }

    /// Children by role; victims and witnesses under 18 are children too; a suspect under 18 goes to a person.
    private func role(_ written: String, _ birthDate: String, _ age: String) -> RoleOutcome {
        func matches(_ word: String) -> Bool { word.lowercased() == written.lowercased() }
        if let listed = configuration.childRoles.first(where: { matches($0.word) }) {
            return .child(.child, listed.presence, [])
        }
        let isUnder18 = childReader.isUnder18(birthDate, age)
        if configuration.under18Roles.contains(where: matches) {
            return isUnder18 ? .child(.child, .present, []) : .nobody(isUnlisted: false)
        }
        if configuration.suspectRoles.contains(where: matches) {
            return isUnder18 ? .child(.suspect, .present, []) : .nobody(isUnlisted: false)
        }
        if written.isEmpty { return .unknown }
        return isUnder18 ? .child(.child, .notRecorded, [.roleUnlisted]) : .nobody(isUnlisted: true)
    }

    // MARK: Children

    private func child(
        _ row: TextTable.Row, _ binding: FeedBinding<PoliceField>, _ incident: Incident, _ source: SourcePlace,
        _ role: ChildRole, _ presence: Presence, _ notes: [NormalisationNote]
    ) -> PoliceChildReader.Outcome {
        func text(_ field: PoliceField) -> String {
            let own = cell(field, row, binding)
            return own.isEmpty && !PoliceField.ofChild.contains(field) ? cell(field, row, layout.row) : own
        }
        return childReader.read(text, incident: incident, source: source, role: role, presence: presence, notes: notes)
    }

    private func holdsChildren(_ row: TextTable.Row) -> Bool {
        if let list = layout.list { return !FreeTextChildren.split(row.cells[list]).isEmpty }
        return layout.slots.contains { slot in hasChild(row, slot) }
    }

    private func hasChild(_ row: TextTable.Row, _ slot: FeedBinding<PoliceField>) -> Bool {
        [PoliceField.childForenames, .childSurname, .childBirthDate, .childAge]
            .contains { !cell($0, row, slot).isEmpty }
    }

    private func numberedChildren(
        _ row: TextTable.Row, _ incident: Incident, _ place: (Int, String, Int) -> SourcePlace, _ rowID: String
    ) -> [PoliceChildReader.Outcome] {
        layout.slots.enumerated().filter { hasChild(row, $1) }.map { index, slot in
            child(row, slot, incident, place(row.row, rowID, index + 1), .child, .notRecorded, [])
        }
    }

    private func listedChildren(
        _ row: TextTable.Row, _ list: Int, _ incident: Incident, _ place: (Int, String, Int) -> SourcePlace,
        _ rowID: String
    ) -> [PoliceChildReader.Outcome] {
        FreeTextChildren.split(row.cells[list]).enumerated().map { index, entry in
            childReader.read(
                { field in
                    switch field {
                    case .childForenames: return entry.name
                    case .childAge: return entry.ageText
                    case .childBirthDate: return entry.birthDateText
                    default: return cell(field, row, layout.row)
                    }
                }, incident: incident, source: place(row.row, rowID, index + 1), role: .child, presence: .notRecorded,
                notes: [.fromFreeText])
        }
    }
}
