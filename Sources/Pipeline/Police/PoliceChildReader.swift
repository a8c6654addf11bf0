import Casework
import Linkage

/// Makes a child of the cells that tell of one.
struct PoliceChildReader {
    enum Outcome {
        case child(Child)
        /// Neither a name nor a date nor an age: nobody can read this child.
        case unreadable(slot: Int)
    }

    private let configuration: Configuration.Police
    private let birthDates: BirthDateReader?
    private let sexes: SexReader
    private let asOf: CalendarDate
    /// Nothing where ages are read as a child's.
    private let agesTaken: ClosedRange<Int>?

    /// - Parameter agesTaken: ages whose date or figure is taken as written; nothing for those of children.
    init(_ configuration: Configuration.Police, asOf: LocalDateTime, agesTaken: ClosedRange<Int>? = nil) {
        self.configuration = configuration
        self.agesTaken = agesTaken
        self.asOf = asOf.date
        let source =
            configuration.feed.columns[.childBirthDate] ?? configuration.childColumns?.patterns[.childBirthDate]
        let formats = source?.formats ?? []
        birthDates = BirthDateReader(
            formats: formats.isEmpty ? PoliceField.childBirthDate.form.standardFormats : formats, asOf: asOf.date,
            childAges: agesTaken ?? PoliceChildReader.agesOfChildren)
        sexes = SexReader(female: configuration.words.female, male: configuration.words.male)
    }

    /// Ages whose date is taken as written. A date that makes a recorded child older is an adult's, mostly the mother's;
    /// one of 19 or 20 may be right, and out of age.
    private static let agesOfChildren = 0...20

    /// Whether a date of birth or an age says the person is under 18; unknown is no.
    func isUnder18(_ birthDate: String, _ age: String) -> Bool {
        if let years = birthDates?.read(birthDate).birthDate.trueDate?.completedYears(on: asOf) { return years < 18 }
        if case .year(let year) = birthDates?.read(birthDate).birthDate { return asOf.year - year < 18 }
        guard let years = Int(WrittenText.trimmed(age)) else { return false }
        return years < 18
    }

    func read(
        _ text: (PoliceField) -> String, incident: Incident, source: SourcePlace, role: ChildRole, presence: Presence,
        notes given: [NormalisationNote]
    ) -> Outcome {
        let written = WrittenPerson(
            givenNames: text(.childForenames), familyName: text(.childSurname),
            birthDate: text(.childBirthDate).isEmpty ? text(.childAge) : text(.childBirthDate), sex: text(.childSex),
            postcode: text(.childPostcode), address: text(.childAddress), nhsNumber: text(.nhsNumber))
        let name = PoliceName.read(forenames: written.givenNames, surname: written.familyName)
        let birth = birthReading(text(.childBirthDate), text(.childAge), incident.occurredAt.date)
        let homeReading = PostcodeReader.read(written.postcode)
        let home = homeReading.postcode
        var notes = given + name.notes + birth.notes + homeReading.notes
        if home == nil, incident.postcode != nil { notes.append(.postcodeOfIncident) }
        // A day is allowed for a clock that is astray, as the check of the whole file allows it.
        if incident.occurredAt.date.dayNumber > asOf.dayNumber + 1 { notes.append(.incidentInFuture) }
        if birth.mayBeDueDate, name.given.isMissing, !notes.contains(.unborn) { notes.append(.unborn) }
        let isNameless = name.given.isMissing && name.family.isMissing
        let isUndated = birth.birthDate == .missing || birth.birthDate.isOnNoCalendar
        if isNameless, isUndated, !notes.contains(.unborn) { return .unreadable(slot: source.slot) }
        let record = PersonRecord(
            givenNames: name.given, familyName: name.family, otherGivenNames: name.others,
            otherFamilyNames: name.otherFamilyNames, birthDate: birth.birthDate, sex: sexes.read(written.sex),
            postcode: home ?? incident.postcode, address: AddressFolding.comparable(written.address))
        return .child(
            Child(
                source: source, incident: incident, role: role, written: written, record: record,
                presence: presenceWord(text(.childPresent), presence), seen: yesNo(text(.childSeen)),
                relationship: text(.relationship), schoolAsTold: text(.childSchool),
                circumstances: text(.circumstances), personID: text(.personID), notes: notes))
    }

    /// The date where one can be used, else the age.
    ///
    /// An age was told on the day of the incident.
    private func birthReading(_ date: String, _ age: String, _ toldOn: CalendarDate) -> BirthDateReading {
        let byDate = birthDates?.read(date) ?? BirthDateReading(.missing, [.dobMissing])
        guard byDate.birthDate == .missing || byDate.birthDate.isOnNoCalendar, !age.isEmpty else { return byDate }
        let reader = agesTaken.map { AgeReader(asOf: toldOn, childAges: $0) } ?? AgeReader(asOf: toldOn)
        let byAge = reader.read(age)
        guard byAge.birthDate != .missing else { return byDate }
        return BirthDateReading(
            byAge.birthDate, byDate.notes.filter { $0 != .dobMissing } + byAge.notes, mayBeDueDate: byDate.mayBeDueDate)
    }

    private func yesNo(_ written: String) -> Bool? {
        let word = written.lowercased()
        if configuration.words.yes.contains(where: { $0.lowercased() == word }) { return true }
        if configuration.words.no.contains(where: { $0.lowercased() == word }) { return false }
        return nil
    }

    private func presenceWord(_ written: String, _ fromRole: Presence) -> Presence {
        switch yesNo(written) {
        case true: .present
        case false: .absent
        case nil: fromRole
        }
    }
}
