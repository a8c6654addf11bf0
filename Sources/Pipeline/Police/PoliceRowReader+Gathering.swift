import Casework

extension PoliceRowReader {
    /// Reads the incident of a row with everyone it names.
    ///
    /// - Parameters:
    ///   - adults: reads people of any age; children are read as the school process reads them.
    ///   - words: which words of the role column are victims and witnesses.
    func gather(
        _ row: TextTable.Row, _ place: (_ row: Int, _ rowID: String, _ slot: Int) -> SourcePlace,
        adults: PoliceChildReader, words: Configuration.People
    ) -> GatheredRow {
        let children = read(row, place)
        if case .rejected(let rejection) = children { return .rejected(rejection) }
        let incident: Incident
        switch self.incident(of: row, place) {
        case .failure(let failure): return .rejected(failure.rejection)
        case .success(let found): incident = found
        }
        let circumstances = text(.circumstances, of: row)
        func account(_ people: [PersonAtIncident], unreadable: Int) -> GatheredRow {
            .account(
                IncidentAccount(incident, people: people, unreadablePeople: unreadable, circumstances: circumstances))
        }
        let role = text(.personRole, of: row)
        switch children {
        case .rejected(let rejection): return .rejected(rejection)
        case .children(let found, let cells):
            let people = found.map {
                PersonAtIncident(
                    $0, part: part(role, isListedChild: true, words: words), writtenRole: role, isChild: true)
            }
            return account(people, unreadable: cells.count)
        case .withoutChild:
            guard isPersonShaped else { return account([], unreadable: 0) }
            let outcome = adults.read(
                { text($0, of: row) }, incident: incident, source: place(row.row, text(.rowID, of: row), 1),
                role: .child, presence: .notRecorded, notes: [])
            guard case .child(let adult) = outcome else { return account([], unreadable: 1) }
            let person = PersonAtIncident(
                adult, part: part(role, isListedChild: false, words: words), writtenRole: role, isChild: false)
            return account([person], unreadable: 0)
        }
    }

    /// The part a role's word gives: the lists of the configuration, in the order victim, suspect, witness.
    private func part(_ role: String, isListedChild: Bool, words: Configuration.People) -> PersonAtIncident.Part {
        func isOne(of list: [String]) -> Bool { list.contains { $0.lowercased() == role.lowercased() } }
        if isOne(of: words.victimRoles) { return .victim }
        if isOne(of: suspectRoles) { return .suspect }
        if isOne(of: words.witnessRoles) { return .witness }
        return isListedChild ? .child : .other
    }
}
