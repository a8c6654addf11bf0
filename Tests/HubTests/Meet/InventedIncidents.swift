import Casework
import Linkage
import Pipeline
import State

@testable import Hub

/// Incidents as the tests of the list write them. Everyone is invented.
enum Invented {
    static func day(_ text: String) -> CalendarDate {
        guard let day = CalendarDate(isoText: text) else { preconditionFailure("\(text) is no day") }
        return day
    }

    static func time(_ text: String) -> LocalDateTime {
        guard let time = LocalDateTime(isoText: text) else { preconditionFailure("\(text) is no time") }
        return time
    }

    static func settings(
        risks: [Configuration.RiskGrade] = [.high], order: Configuration.Hub.Order = .riskThenTime
    ) -> Configuration.Hub {
        Configuration.Hub(
            risks: risks, windowHours: 24, windowHoursAfterDaysOff: 72, order: order, disclosure: .brief)
    }

    static func account(
        _ number: String, _ occurred: String = "2026-11-19T20:00", reported: String? = nil, _ risk: Risk = .high,
        people: [PersonAtIncident] = []
    ) -> IncidentAccount {
        let incident = Incident(
            occurrenceNumber: number, occurredAt: time(occurred), reportedAt: reported.map(time), risk: risk)
        return IncidentAccount(incident, people: people, unreadablePeople: 0, circumstances: "")
    }

    static func person(
        _ part: PersonAtIncident.Part, row: Int, given: String = "Zofia", family: String = "Reid", born: String = "",
        key: String = "", isChild: Bool = false
    ) -> PersonAtIncident {
        let source = SourcePlace(
            file: "police.csv", fileDigest: String(repeating: "ab", count: 32), fileIndex: 0, row: row, rowID: "",
            slot: 1)
        let child = Child(
            source: source, incident: account("BX-1").incident,
            written: WrittenPerson(givenNames: given, familyName: family, birthDate: born), record: PersonRecord(),
            personID: key)
        return PersonAtIncident(child, part: part, isChild: isChild)
    }

    static func incidents(
        _ accounts: [IncidentAccount], known: Set<String> = [], fresh: Set<String>? = nil
    ) -> ReportedIncidents {
        ReportedIncidents(
            accounts: accounts, known: known,
            fresh: fresh ?? Set(accounts.map(\.incident.occurrenceNumber)), unreadableRows: 0,
            rowsRead: accounts.count, rowsTaken: accounts.count, rowsRejected: 0, repeatedHeadings: 0,
            missingFiles: [])
    }

    /// An ordinary Friday at a quarter past two.
    static func window(_ asOf: String = "2026-11-20T02:15") -> MeetingWindow {
        MeetingWindow(asOf: time(asOf), days: WorkingCalendar(BankHolidays()), settings: settings())
    }

    static func list(
        _ incidents: ReportedIncidents, settings: Configuration.Hub = settings(),
        decided: [ChildReference: ChildStanding] = [:], others: [ChildReference: [SisterStanding]] = [:]
    ) -> MeetingList {
        MeetingList(
            incidents, DecidedPeople(children: decided, others: others), window: window(), settings: settings)
    }

    static func standing(
        _ disposition: String, list: String = "", schools: [ChildStanding.School] = [], earlier: Int = 0
    ) -> ChildStanding {
        ChildStanding(
            runID: "2026-11-20-1", disposition: disposition, rule: "matched", list: list, pupilID: "A000000000000",
            schools: schools, earlier: earlier)
    }
}
