import Casework
import Linkage
import Pipeline
import State

/// Stage 4: what the meeting speaks of, in its order, and where every other incident went.
struct MeetingList: Sendable {
    /// A person on the list, with what is being done.
    struct Person: Sendable {
        var person: PersonAtIncident
        /// Nothing for an adult, and for a child whom no run has decided.
        var child: ChildStanding?
        var others: [SisterStanding]
    }

    struct Entry: Sendable {
        /// From 1, in meeting order.
        var number: Int
        var account: IncidentAccount
        var people: [Person]
        /// It became known before the window, and no file of an earlier meeting told of it.
        var isLate: Bool
        /// Other incidents of the list at which somebody of this one was, by the force's own key of the person.
        var sharedWith: [String]
    }

    /// Why an incident is not on the list.
    enum Outside: Hashable, Sendable {
        /// It became known before the window, and an earlier file told of it.
        case earlierList
        case grade(Configuration.RiskGrade)
    }

    let window: MeetingWindow
    let settings: Configuration.Hub
    private(set) var entries: [Entry] = []
    private(set) var totals = MeetingTotals()
    let missingFiles: [String]

    init(
        _ incidents: ReportedIncidents, _ decided: DecidedPeople, window: MeetingWindow, settings: Configuration.Hub
    ) {
        self.window = window
        self.settings = settings
        missingFiles = incidents.missingFiles
        totals.rowsRead = incidents.rowsRead
        totals.rowsTaken = incidents.rowsTaken
        totals.rowsRejected = incidents.rowsRejected
        totals.repeatedHeadings = incidents.repeatedHeadings
        totals.unreadableRows = incidents.unreadableRows
        totals.incidents = incidents.accounts.count
        var listed: [IncidentAccount] = []
        for account in incidents.accounts {
            if let reason = MeetingList.reason(account, incidents, window, settings) {
                totals.outside[reason, default: 0] += 1
            } else {
                listed.append(account)
            }
        }
        listed.sort { MeetingList.order($0, settings.order) < MeetingList.order($1, settings.order) }
        let shared = SharedPeople(listed)
        entries = listed.enumerated().map { place, account in
            Entry(
                number: place + 1, account: account,
                people: MeetingList.people(of: account).map {
                    Person(
                        person: $0, child: $0.isChild ? decided.child($0.reference) : nil,
                        others: decided.others($0.reference))
                },
                isLate: !window.contains(account.incident), sharedWith: shared.others(of: account))
        }
        totals.listed = entries.count
        totals.late = entries.count(where: \.isLate)
        totals.people = entries.reduce(0) { $0 + $1.people.count }
        totals.unreadablePeople = listed.reduce(0) { $0 + $1.unreadablePeople }
        let children = entries.flatMap(\.people).filter(\.person.isChild)
        totals.children = children.count
        totals.undecidedChildren = children.count { $0.child == nil }
    }

    private static func reason(
        _ account: IncidentAccount, _ incidents: ReportedIncidents, _ window: MeetingWindow,
        _ settings: Configuration.Hub
    ) -> Outside? {
        let number = account.incident.occurrenceNumber
        if !window.contains(account.incident), incidents.known.contains(number) || !incidents.fresh.contains(number) {
            return .earlierList
        }
        let grade = Configuration.RiskGrade(account.incident.risk)
        return settings.risks.contains(grade) ? nil : .grade(grade)
    }

    /// The grade first, where the council wants it so; then when it happened, then the reference.
    private static func order(
        _ account: IncidentAccount, _ order: Configuration.Hub.Order
    ) -> (Int, LocalDateTime, String) {
        let incident = account.incident
        return (order == .time ? 0 : incident.risk.urgency, incident.occurredAt, incident.occurrenceNumber)
    }

    /// Victims, suspects, children, witnesses, others, each in the order of the feed; a row that was sent twice once.
    private static func people(of account: IncidentAccount) -> [PersonAtIncident] {
        let parts = PersonAtIncident.Part.allCases
        var seen: Set<String> = []
        let distinct = account.people.filter { person in
            let written = person.written
            return seen.insert(
                [
                    person.writtenRole, person.personID, written.givenNames, written.familyName, written.birthDate,
                ].joined(separator: "\u{1F}")
            ).inserted
        }
        return distinct.enumerated().sorted { left, right in
            (parts.firstIndex(of: left.element.part) ?? 0, left.offset)
                < (parts.firstIndex(of: right.element.part) ?? 0, right.offset)
        }.map(\.element)
    }
}

/// Who was at more than one incident of the list, by the force's own key.
private struct SharedPeople {
    private var numbers: [String: [String]] = [:]

    init(_ accounts: [IncidentAccount]) {
        for account in accounts {
            for key in Set(account.people.map(\.personID)).sorted() where !key.isEmpty {
                numbers[key, default: []].append(account.incident.occurrenceNumber)
            }
        }
    }

    func others(of account: IncidentAccount) -> [String] {
        let own = account.incident.occurrenceNumber
        return Set(account.people.flatMap { numbers[$0.personID] ?? [] }).subtracting([own]).sorted()
    }
}

/// Where every row and every incident went.
struct MeetingTotals: Hashable, Sendable {
    var rowsRead = 0
    var rowsTaken = 0
    var rowsRejected = 0
    var repeatedHeadings = 0
    /// Rows since the last meeting that nobody can read; among `rowsRejected`.
    var unreadableRows = 0
    var incidents = 0
    var listed = 0
    /// Listed though they became known before the window.
    var late = 0
    var outside: [MeetingList.Outside: Int] = [:]
    var people = 0
    /// People of listed incidents with neither a name nor a date nor an age.
    var unreadablePeople = 0
    var children = 0
    /// Children whom no run of the schools has decided.
    var undecidedChildren = 0

    var agree: Bool {
        rowsRead == rowsTaken + rowsRejected + repeatedHeadings
            && incidents == listed + outside.values.reduce(0, +)
    }

    var earlierList: Int { outside[.earlierList] ?? 0 }
    func outside(_ grade: Configuration.RiskGrade) -> Int { outside[.grade(grade)] ?? 0 }

    /// By name, as `summary.json`, state and audit trail hold them.
    var counts: [String: Int] {
        var counts = [
            "rows_read": rowsRead, "rows_taken": rowsTaken, "rows_rejected": rowsRejected,
            "rows_repeated_headings": repeatedHeadings, "rows_unreadable_since": unreadableRows,
            "incidents": incidents, "incidents_listed": listed, "incidents_late": late,
            "incidents_on_earlier_list": earlierList, "people_listed": people,
            "people_unreadable": unreadablePeople, "children": children, "children_undecided": undecidedChildren,
        ]
        for grade in Configuration.RiskGrade.allCases {
            counts["incidents_other_\(grade.rawValue.replacing("-", with: "_"))"] = outside(grade)
        }
        return counts
    }
}
