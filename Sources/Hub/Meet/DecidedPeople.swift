import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// Stage 3: what the processes of the night came to, as plain values.
///
/// A night that is being recorded in the same commit is not in the state yet: its records stand in for it.
struct DecidedPeople: Sendable {
    private var children: [ChildReference: ChildStanding]
    private var others: [ChildReference: [SisterStanding]]

    init(children: [ChildReference: ChildStanding], others: [ChildReference: [SisterStanding]]) {
        self.children = children
        self.others = others
    }

    init(of people: [PersonAtIncident], _ night: SharedNight) throws {
        let state = night.context.state
        let since = DecidedPeople.schoolYear(of: night.context.asOf.date)
        let references = people.map(\.reference)
        children = try state.standings(of: people.filter(\.isChild).map(\.reference), since: since)
        others = try state.sisterStandings(of: references, besides: .hub)
        let wanted = Set(references)
        if let schools = night.schools {
            for decision in schools.decisions where wanted.contains(decision.child) {
                let occurrence = decision.occurrenceNumber
                let before = try state.earlierOccurrences(of: decision.pupilID, besides: occurrence, since: since)
                let tonight = schools.notifications.filter {
                    !decision.pupilID.isEmpty && $0.pupilID == decision.pupilID && $0.occurrenceNumber != occurrence
                }
                let earlier = before.union(tonight.map(\.occurrenceNumber)).count
                let standing = DecidedPeople.standing(decision, in: schools, earlier: earlier)
                // Schools told by an earlier run of a child who is suppressed tonight are in the state alone.
                let told = children[decision.child]?.schools ?? []
                children[decision.child] = standing
                if standing.schools.isEmpty { children[decision.child]?.schools = told }
            }
        }
        for sister in night.sisters where sister.process != .hub { take(sister, wanted) }
    }

    func child(_ reference: ChildReference) -> ChildStanding? { children[reference] }
    func others(_ reference: ChildReference) -> [SisterStanding] { others[reference] ?? [] }

    private mutating func take(_ sister: SisterRecord, _ wanted: Set<ChildReference>) {
        guard case .complete = sister.ending else { return }
        for decision in sister.decisions where wanted.contains(decision.person) {
            let recipients = sister.notices.filter { $0.person == decision.person }.map(\.recipient)
            var standings = (others[decision.person] ?? []).filter { $0.process != sister.process.text }
            standings.append(
                SisterStanding(
                    process: sister.process.text, disposition: decision.disposition, recipients: recipients))
            others[decision.person] = standings.sorted { $0.process < $1.process }
        }
    }

    private static func standing(_ decision: DecisionRecord, in run: RunRecord, earlier: Int) -> ChildStanding {
        let names = Dictionary(run.traces.schools.map { ($0.urn, $0.name) }, uniquingKeysWith: { first, _ in first })
        let schools = run.notifications.filter { notification in
            notification.child == decision.child
                || (!decision.pupilID.isEmpty && notification.pupilID == decision.pupilID
                    && notification.occurrenceNumber == decision.occurrenceNumber)
        }
        .map { notification in
            ChildStanding.School(
                urn: notification.urn, name: names[notification.urn] ?? "", callDay: notification.callDay,
                step: notification.state == .held ? .held : .onSheet)
        }
        return ChildStanding(
            runID: run.runID, disposition: decision.disposition, rule: decision.rule, list: decision.list,
            pupilID: decision.pupilID, schools: schools.sorted { $0.urn < $1.urn }, earlier: earlier)
    }

    /// 1 September: repeat counts are of a school year, as on the call sheets.
    private static func schoolYear(of day: CalendarDate) -> CalendarDate {
        CalendarDate(year: day.month >= 9 ? day.year : day.year - 1, month: 9, day: 1) ?? day
    }

    /// One line a person, in order: what the list would be another list without.
    var lines: [String] {
        let references = Set(children.keys).union(others.keys).sorted()
        return references.map { reference in
            var parts = [reference.text]
            if let child = children[reference] {
                parts += [child.disposition, child.rule, child.list, String(child.earlier)]
                parts += child.schools.map {
                    "\($0.urn.text) \($0.callDay.isoText) \($0.step.rawValue) \($0.toldAt?.number ?? 0)"
                }
            }
            parts += others(reference).map { "\($0.process) \($0.disposition) \($0.recipients.joined(separator: ","))" }
            return parts.joined(separator: ";")
        }
    }
}

/// What a list rests on besides its files: the window and what was decided. Its digest stands in the manifest where
/// other processes have that of their model, so that a list made again after the calls is a new one.
struct MeetingBasis: Sendable {
    let digest: Digest

    static let version = "decided"

    init(_ window: MeetingWindow, _ decided: DecidedPeople, _ incidents: ReportedIncidents) {
        let head = ["encompass meeting 1", window.start.isoText, window.end.isoText]
        digest = Digest.of(utf8: (head + incidents.missingFiles + decided.lines).joined(separator: "\n"))
    }
}
