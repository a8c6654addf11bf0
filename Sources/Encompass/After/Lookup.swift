import AuditTrail
package import Casework
import Linkage
package import Pipeline
import State

/// One name and birth date, looked for in the register now: for the call that comes at nine.
///
/// The matching, the model and the standing of schools are those of the night. Who asked, and why, is recorded; the
/// name is not.
package struct Lookup: Sendable {
    /// One pupil who may be meant.
    package struct Found: PersonalData, Sendable {
        package let candidate: Candidate
        package let schools: [String]
        /// Whether the pupil can be called for, in a word of the rules.
        package let standing: String
    }

    package struct Answer: PersonalData, Sendable {
        /// Those worth a look, best first.
        package let found: [Found]
        package let none: Double
        package let comparedCount: Int
    }

    private let context: NightContext

    /// Whether a text is a day there is, in one of the forms a lookup takes.
    package static func isBirthDate(_ text: String) -> Bool {
        CalendarDateReader(formats: AskedChild.dateForms)?.read(text) != nil
    }

    package init(_ context: NightContext) { self.context = context }

    package func look(
        givenNames: String, familyName: String, birthDate: String, postcode: String, by who: String, reason: String
    ) throws -> Answer {
        let configuration = context.configuration
        let ingestor = Ingestor(
            configuration, files: context.files, inputsFolder: context.stateFolder.inputs, day: context.asOf.date)
        let tables = try ingestor.read(ingestor.takeReferences())
        let intake = try Normaliser(configuration, tables: context.tables, asOf: context.asOf).normalise(tables)
        let child = AskedChild(
            givenNames: givenNames, familyName: familyName, birthDate: birthDate, postcode: postcode,
            asOf: context.asOf, words: configuration.register.words
        ).child
        let matched = Matcher(
            model: context.model, tables: context.tables, candidatesKept: configuration.limits.candidatesKept
        ).match([child], against: intake.register)
        let placements = Resolver(scope: configuration.scope, targetDay: context.targetDay)
            .resolve(matched, in: intake.schools)
        guard let placement = placements.first else { throw NightError(.referenceUnknown) }
        let shortlist = placement.matched.shortlist
        let found = zip(shortlist.candidates, placement.standings)
            .filter { $0.0.posterior >= configuration.decision.reviewAt }
            .map { candidate, standing in
                Found(
                    candidate: candidate,
                    schools: standing.urns.map { "\($0.text) \(intake.schools.directory[$0]?.name ?? "")" },
                    standing: Lookup.word(standing))
            }
        let line = HumanRecord(
            .looked, who: who, from: tables.inputs.first { $0.role == "register" }?.file.digest.hexText ?? "",
            to: "\(found.count) shown", why: reason)
        try context.record(line)
        return Answer(found: found, none: shortlist.none + shortlist.sibling, comparedCount: shortlist.comparedCount)
    }

    private static func word(_ standing: Standing) -> String {
        switch standing {
        case .onRoll: "on-roll"
        case .homeEducated: "home-educated"
        case .missingEducation: "missing-education"
        case .leftOrStarting: "left-or-starting"
        case .schoolClosed: "school-closed"
        case .crossBorder: "cross-border"
        case .twoSchools: "two-schools"
        case .contradicted: "register-contradicts-itself"
        case .schoolUnknown: "school-unknown"
        case .noSchoolDay: "no-school-day"
        }
    }
}

/// The child asked for, read as a police row is read.
private struct AskedChild {
    static let dateForms = ["yyyy-MM-dd", "dd/MM/yyyy"]

    let child: Child

    init(
        givenNames: String, familyName: String, birthDate: String, postcode: String, asOf: LocalDateTime,
        words: Configuration.RegisterWords
    ) {
        let name = PoliceName.read(forenames: givenNames, surname: familyName)
        let dates = BirthDateReader(formats: Self.dateForms, asOf: asOf.date, childAges: 0...25)
        let birth = dates?.read(birthDate) ?? BirthDateReading(.missing, [.dobMissing])
        let home = PostcodeReader.read(postcode).postcode
        child = Child(
            source: SourcePlace(file: "lookup", fileDigest: "", fileIndex: 0, row: 1, rowID: "", slot: 1),
            incident: Incident(occurrenceNumber: "lookup", occurredAt: asOf),
            written: WrittenPerson(
                givenNames: givenNames, familyName: familyName, birthDate: birthDate, postcode: postcode),
            record: PersonRecord(
                givenNames: name.given, familyName: name.family, otherGivenNames: name.others,
                otherFamilyNames: name.otherFamilyNames, birthDate: birth.birthDate, postcode: home),
            notes: name.notes + birth.notes)
    }
}
