package import Linkage

/// A child's thread through the whole run: the source file's short digest, the row and the slot.
///
/// It names no one, so it may appear in logs and in the audit trail.
package struct ChildReference: Hashable, Comparable, Sendable {
    /// The first 12 hex digits of the copied file's SHA-256, `-`, row, `-`, slot.
    package let text: String

    package init(fileDigest: String, row: Int, slot: Int) { text = "\(fileDigest.prefix(12))-\(row)-\(slot)" }
    package init(text: String) { self.text = text }

    package static func < (left: ChildReference, right: ChildReference) -> Bool { left.text < right.text }
}

/// Where a child stands in the police feed.
package struct SourcePlace: Hashable, Sendable {
    /// The file's name without its folder.
    package let file: String
    /// SHA-256 of the copied file, 64 hex digits.
    package let fileDigest: String
    /// The place of the file in the configured order, from 0.
    package let fileIndex: Int
    /// The row, from 1 at the top of the file, as a spreadsheet shows it.
    package let row: Int
    /// The force's own key of the row; empty where not mapped.
    package let rowID: String
    /// 1, except in incident-shaped rows that hold several children.
    package let slot: Int

    package init(file: String, fileDigest: String, fileIndex: Int, row: Int, rowID: String, slot: Int) {
        self.file = file
        self.fileDigest = fileDigest
        self.fileIndex = fileIndex
        self.row = row
        self.rowID = rowID
        self.slot = slot
    }

    package var reference: ChildReference { ChildReference(fileDigest: fileDigest, row: row, slot: slot) }
}

/// The force's grading of risk, as declared in configuration; unknown words stay as written.
package enum Risk: Hashable, Sendable {
    case standard, medium, high
    case other(String)
    case notRecorded
}

/// One police incident, as a row tells it.
package struct Incident: Hashable, Sendable {
    /// The force's reference. Opaque: never parsed, never repaired.
    package var occurrenceNumber: String
    package var occurredAt: LocalDateTime
    package var reportedAt: LocalDateTime?
    package var risk: Risk
    package var postcode: Postcode?

    package init(
        occurrenceNumber: String, occurredAt: LocalDateTime, reportedAt: LocalDateTime? = nil,
        risk: Risk = .notRecorded, postcode: Postcode? = nil
    ) {
        self.occurrenceNumber = occurrenceNumber
        self.occurredAt = occurredAt
        self.reportedAt = reportedAt
        self.risk = risk
        self.postcode = postcode
    }
}

/// Whether the child was there.
package enum Presence: Hashable, Sendable { case present, absent, notRecorded }

/// What a row says of a child's part in the incident.
package enum ChildRole: Hashable, Sendable {
    case child
    /// Under 18 and recorded as a suspect: goes to a person, never to a call.
    case suspect
}

/// A child as the police recorded them, with the form that is compared.
package struct Child: PersonalData, Sendable {
    package let source: SourcePlace
    package var incident: Incident
    package var role: ChildRole
    package var written: WrittenPerson
    /// The comparison form of `written`.
    package var record: PersonRecord
    package var presence: Presence
    /// Whether an officer saw or spoke to the child, where recorded.
    package var seen: Bool?
    package var relationship: String
    package var schoolAsTold: String
    package var circumstances: String
    /// The force's own key of the person; empty where not mapped.
    package var personID: String
    /// Facts found while reading, in the order found: `dob-placeholder`, `name-damaged`, `dob-of-adult`.
    package var notes: [NormalisationNote]

    package var reference: ChildReference { source.reference }

    package init(
        source: SourcePlace, incident: Incident, role: ChildRole = .child, written: WrittenPerson, record: PersonRecord,
        presence: Presence = .notRecorded, seen: Bool? = nil, relationship: String = "", schoolAsTold: String = "",
        circumstances: String = "", personID: String = "", notes: [NormalisationNote] = []
    ) {
        self.source = source
        self.incident = incident
        self.role = role
        self.written = written
        self.record = record
        self.presence = presence
        self.seen = seen
        self.relationship = relationship
        self.schoolAsTold = schoolAsTold
        self.circumstances = circumstances
        self.personID = personID
        self.notes = notes
    }
}

/// What somebody wrote of a person, letter for letter.
package struct WrittenPerson: PersonalData, Hashable, Sendable {
    package var givenNames: String
    package var familyName: String
    /// The date of birth or the age, as written.
    package var birthDate: String
    package var sex: String
    package var postcode: String
    package var address: String
    /// Only processes with a register of patients compare it.
    package var nhsNumber: String

    package init(
        givenNames: String = "", familyName: String = "", birthDate: String = "", sex: String = "",
        postcode: String = "", address: String = "", nhsNumber: String = ""
    ) {
        self.givenNames = givenNames
        self.familyName = familyName
        self.birthDate = birthDate
        self.sex = sex
        self.postcode = postcode
        self.address = address
        self.nhsNumber = nhsNumber
    }
}

/// A fact about how a child was recorded that a decision may rest on. The raw value is a reason code.
package enum NormalisationNote: String, CaseIterable, Hashable, Sendable {
    case dobMissing = "dob-missing"
    case dobUnreadable = "dob-unreadable"
    /// 01/01/yyyy or 01/01/1900: only the year, or nothing, counts.
    case dobPlaceholder = "dob-placeholder"
    /// Day and month could each be the other, and a format that says so was declared.
    case dobDayMonthAmbiguous = "dob-day-month-ambiguous"
    /// A two-digit year that fits two centuries.
    case dobCenturyAmbiguous = "dob-century-ambiguous"
    case dobInFuture = "dob-in-future"
    /// An adult's date on a child: ignored.
    case dobOfAdult = "dob-of-adult"
    /// Only an age is known.
    case ageOnly = "age-only"
    case unborn = "unborn"
    /// No usable given name (`UNKNOWN`, `BABY`, `?`).
    case givenNameMissing = "given-name-missing"
    case familyNameMissing = "family-name-missing"
    /// A character was lost on the way (`O?Brien`), or a control character was removed.
    case nameDamaged = "name-damaged"
    case nameMixedScript = "name-mixed-script"
    /// An alias in brackets was read as another given name.
    case aliasRead = "alias-read"
    /// The row's role is on no configured list, and the person is under 18.
    case roleUnlisted = "role-unlisted"
    /// The name was cut out of a free-text list.
    case fromFreeText = "from-free-text"
    case postcodeUnreadable = "postcode-unreadable"
    /// The child's own postcode is not recorded; the incident's stands in.
    case postcodeOfIncident = "postcode-of-incident"
    /// The incident is dated later than the day after the run.
    case incidentInFuture = "incident-in-future"
}
