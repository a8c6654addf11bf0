/// The fields of the police feed.
package enum PoliceField: String, ColumnField {
    case rowID = "row_id"
    case occurrenceNumber = "occurrence_number"
    case occurredAt = "occurred_at"
    case occurredDate = "occurred_date"
    case occurredTime = "occurred_time"
    case reportedAt = "reported_at"
    case risk
    case personRole = "person_role"
    case personID = "person_id"
    case nhsNumber = "nhs_number"
    case childForenames = "child_forenames"
    case childSurname = "child_surname"
    case childBirthDate = "child_dob"
    case childAge = "child_age"
    case childSex = "child_sex"
    case childPostcode = "child_postcode"
    case childAddress = "child_address"
    case incidentPostcode = "incident_postcode"
    case childPresent = "child_present"
    case childSeen = "child_seen"
    case childSchool = "child_school"
    case relationship
    case circumstances

    package var form: FieldForm {
        switch self {
        case .occurredAt, .reportedAt: .dateTime
        case .occurredDate, .childBirthDate: .date
        case .occurredTime: .time
        default: .text
        }
    }

    /// The names and the instant are asked for by the shape, which says in which form they come.
    package var isRequired: Bool { self == .occurrenceNumber }

    package var meaning: String {
        switch self {
        case .rowID: "the force's own key of the row, carried to the match log"
        case .occurrenceNumber: "the force's reference of the incident, read letter for letter"
        case .occurredAt: "when the incident happened, in one column"
        case .occurredDate: "the day of the incident, where day and time stand apart"
        case .occurredTime: "the time of the incident, where day and time stand apart"
        case .reportedAt: "when the incident was reported"
        case .risk: "the force's grading of risk"
        case .personRole: "the person's part in the incident; needed by the shape person"
        case .personID: "the force's own key of the person"
        case .nhsNumber: "the person's NHS number as told to the officer; schools are not matched by it"
        case .childForenames: "the child's given names"
        case .childSurname: "the child's family name"
        case .childBirthDate: "the child's date of birth"
        case .childAge: "the child's age in years, where that is all that is known"
        case .childSex: "the child's sex; see values"
        case .childPostcode: "the child's home postcode"
        case .childAddress: "the child's home address"
        case .incidentPostcode: "the postcode of the incident"
        case .childPresent: "whether the child was there; see values"
        case .childSeen: "whether an officer saw or spoke to the child; see values"
        case .childSchool: "the school as told to the officer: corroboration, never the key"
        case .relationship: "how the child is related to the adults"
        case .circumstances: "the officer's words, used only where calls.disclosure is full"
        }
    }

    /// What belongs to a child and not to the incident: these may be numbered in the shape incident.
    package static let ofChild: [PoliceField] = [
        .personID, .nhsNumber, .childForenames, .childSurname, .childBirthDate, .childAge, .childSex, .childPostcode,
        .childAddress,
        .childPresent, .childSeen, .childSchool, .relationship,
    ]
}
