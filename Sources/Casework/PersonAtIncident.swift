package import Linkage

/// A person at an incident, child or adult, as the police recorded them, with the form that is compared.
///
/// The school process knows children alone; whoever tells others, or lists a night, needs everyone.
package struct PersonAtIncident: PersonalData, Sendable {
    /// The part a person has, whatever the force's word for it. The raw value is the word of the configuration.
    package enum Part: String, CaseIterable, Sendable {
        case victim, suspect, child, witness, other
    }

    /// The row: the same reference as the school process gives a child of that row.
    package let source: SourcePlace
    package var incident: Incident
    /// By the role's word; a victim or suspect under 18 keeps that part.
    package var part: Part
    /// The role as the police wrote it; empty in layouts without roles.
    package var writtenRole: String
    /// Whether the school process takes the row for a child.
    package var isChild: Bool
    package var written: WrittenPerson
    /// The comparison form of `written`.
    package var record: PersonRecord
    package var presence: Presence
    /// Whether an officer saw or spoke to the person, where recorded.
    package var seen: Bool?
    package var relationship: String
    /// The force's own key of the person; empty where not mapped.
    package var personID: String
    /// Facts found while reading, in the order found.
    package var notes: [NormalisationNote]

    package var reference: ChildReference { source.reference }

    /// - Parameter child: the person as the reader of children gives it.
    package init(_ child: Child, part: Part, writtenRole: String = "", isChild: Bool) {
        source = child.source
        incident = child.incident
        self.part = part
        self.writtenRole = writtenRole
        self.isChild = isChild
        written = child.written
        record = child.record
        presence = child.presence
        seen = child.seen
        relationship = child.relationship
        personID = child.personID
        notes = child.notes
    }

    /// Completed years on a day, where a date of birth was recorded.
    package func age(on day: CalendarDate) -> Int? { record.birthDate.trueDate?.completedYears(on: day) }
}

/// One occurrence with everyone the feed names at it.
///
/// Where its rows differ, the incident has the earliest time, the highest grade and the first postcode: a list that is
/// too urgent costs a minute, and one that is not urgent enough costs more.
package struct IncidentAccount: PersonalData, Sendable {
    package var incident: Incident
    /// In the order of the feed.
    package var people: [PersonAtIncident]
    /// People nobody can read: neither a name nor a date nor an age.
    package var unreadablePeople: Int
    /// The officer's words of the first row that has any.
    package var circumstances: String
    /// How many rows of the feed tell of the incident.
    package var rows: Int

    package init(_ incident: Incident, people: [PersonAtIncident], unreadablePeople: Int, circumstances: String) {
        self.incident = incident
        self.people = people
        self.unreadablePeople = unreadablePeople
        self.circumstances = circumstances
        rows = 1
    }

    /// Adds what another row of the same occurrence tells.
    package mutating func take(_ other: IncidentAccount) {
        incident.occurredAt = min(incident.occurredAt, other.incident.occurredAt)
        incident.reportedAt = [incident.reportedAt, other.incident.reportedAt].compactMap(\.self).min()
        if other.incident.risk.urgency < incident.risk.urgency { incident.risk = other.incident.risk }
        incident.postcode = incident.postcode ?? other.incident.postcode
        people += other.people
        unreadablePeople += other.unreadablePeople
        if circumstances.isEmpty { circumstances = other.circumstances }
        rows += other.rows
    }
}

extension Risk {
    /// The place of the grade in a list, the most urgent first, from 0. A word nobody declared stands before *standard*,
    /// because it may mean anything.
    package var urgency: Int {
        switch self {
        case .high: 0
        case .medium: 1
        case .other: 2
        case .notRecorded: 3
        case .standard: 4
        }
    }
}
