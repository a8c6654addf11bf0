package import Casework
import Linkage
package import Pipeline
import Tabular

/// Somebody whose practice is to be told, with the officer's words on the incident.
package struct PersonToTell: PersonalData, Sendable {
    /// The incident is that of the whole occurrence: the earliest time and the highest grade of its rows.
    package var person: PersonAtIncident
    package var circumstances: String
}

/// Everything the run knows, in comparison form.
package struct PracticesIntake: Sendable {
    /// People whose practices are to be told, in the order of the feed.
    package var people: [PersonToTell]
    package var rejected: [Rejection]
    package var patients: PatientRegister
    package var practices: PracticeDirectory
    package var counts: FeedCounts

    /// Where every row, and everybody in it, went.
    package struct FeedCounts: Hashable, Sendable {
        package var rowsRead = 0
        /// Rows that tell of nobody whose practice is told.
        package var rowsWithout = 0
        package var rowsWith = 0
        package var rowsRejected = 0
        /// Everybody the rows tell of.
        package var people = 0
        /// People of incidents whose grade of risk is not configured.
        package var otherRisk = 0
        /// People of such incidents whose part in it is not configured.
        package var otherRole = 0
        /// People with neither a name nor a date nor an age.
        package var unreadable = 0
    }
}

/// Stage 2: text becomes people, patients and practices; of the people, those whom the council's rules name.
struct PracticesNormaliser: Sendable {
    private let configuration: Configuration
    private let settings: Configuration.Practices
    private let tables: NameTables
    private let asOf: LocalDateTime

    init(
        _ configuration: Configuration, _ settings: Configuration.Practices, tables: NameTables, asOf: LocalDateTime
    ) {
        self.configuration = configuration
        self.settings = settings
        self.tables = tables
        self.asOf = asOf
    }

    func normalise(_ input: PracticesTables) throws -> PracticesIntake {
        let practices = try PracticeDirectory(input.practices, columns: settings.ods.columns)
        guard !practices.codes.isEmpty else { throw PracticesError(.practicesEmpty, place: input.practices.file) }
        var patients = PatientRegisterBuilder(settings.patients, tables: tables)
            .build(input.patients, file: input.patientsFile)
        patients.quality.quarantined = input.patientsQuarantined
        patients.quality.undecodableBytes = input.patientsUndecodable
        let feed = try PoliceGatherer(configuration.police, people: configuration.people, asOf: asOf)
            .gather(input.police)
        var counts = PracticesIntake.FeedCounts()
        counts.rowsRead = feed.rowsRead
        counts.rowsRejected = feed.rowsRejected
        let people = chosen(feed.accounts, &counts)
        let rows = Set(people.map { [$0.person.source.fileIndex, $0.person.source.row] })
        counts.rowsWith = rows.count
        counts.rowsWithout = feed.rowsRead - feed.rowsRejected - rows.count
        guard people.count <= configuration.limits.children else {
            throw PracticesError(.tooManyPeople, place: String(people.count))
        }
        return PracticesIntake(
            people: people, rejected: feed.rejected, patients: patients, practices: practices, counts: counts)
    }

    /// Those whom the council's rules name, in the order of the feed; everybody else is counted.
    private func chosen(
        _ accounts: [IncidentAccount], _ counts: inout PracticesIntake.FeedCounts
    ) -> [PersonToTell] {
        var people: [PersonToTell] = []
        for account in accounts {
            counts.people += account.people.count + account.unreadablePeople
            counts.unreadable += account.unreadablePeople
            for person in account.people {
                if !settings.risks.contains(Configuration.RiskGrade(account.incident.risk)) {
                    counts.otherRisk += 1
                } else if !settings.roles.contains(person.part) {
                    counts.otherRole += 1
                } else {
                    var person = person
                    person.incident = account.incident
                    people.append(PersonToTell(person: person, circumstances: account.circumstances))
                }
            }
        }
        return people.sorted {
            let left = $0.person.source
            let right = $1.person.source
            return (left.fileIndex, left.row, left.slot) < (right.fileIndex, right.row, right.slot)
        }
    }
}
