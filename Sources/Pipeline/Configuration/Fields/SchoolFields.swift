/// The fields of the schools file that are used.
package enum SchoolField: String, ColumnField {
    case urn, name
    case laCode = "la_code"
    case establishmentNumber = "establishment_number"
    case status, phase
    case typeGroup = "type_group"
    case openedOn = "opened_on"
    case closedOn = "closed_on"
    case street, town, postcode, phone
    case headTitle = "head_title"
    case headFirstName = "head_first_name"
    case headLastName = "head_last_name"

    package var form: FieldForm { self == .openedOn || self == .closedOn ? .date : .text }
    package var isRequired: Bool {
        switch self {
        case .urn, .name, .laCode, .establishmentNumber, .status: true
        default: false
        }
    }

    package var meaning: String {
        switch self {
        case .urn: "the unique reference number"
        case .name: "the school's name"
        case .laCode: "the local authority's code, the first half of a LAESTAB"
        case .establishmentNumber: "the establishment number, the second half of a LAESTAB"
        case .status: "open or closed, by name"
        case .phase: "the phase of education, by name"
        case .typeGroup: "the group of establishment types, by name"
        case .openedOn: "the day the school opened"
        case .closedOn: "the day the school closed"
        case .street: "the street"
        case .town: "the town"
        case .postcode: "the postcode"
        case .phone: "the school's own number"
        case .headTitle: "the head teacher's title"
        case .headFirstName: "the head teacher's given name"
        case .headLastName: "the head teacher's family name"
        }
    }
}

/// The fields of the links file, which names successors of closed schools.
package enum LinkField: String, ColumnField {
    case urn
    case linkURN = "link_urn"
    case linkType = "link_type"
    case establishedOn = "established_on"

    package var form: FieldForm { self == .establishedOn ? .date : .text }
    package var isRequired: Bool { self != .establishedOn }
    package var meaning: String {
        switch self {
        case .urn: "the school's unique reference number"
        case .linkURN: "the linked school's unique reference number"
        case .linkType: "what the linked school is to the school, such as Successor"
        case .establishedOn: "since when"
        }
    }
}

/// The fields of the council's own list of safeguarding leads.
package enum ContactField: String, ColumnField {
    case urn, role, order, title, name, phone, from, to, days
    case checkedOn = "checked_on"

    package var form: FieldForm {
        switch self {
        case .from, .to: .time
        case .checkedOn: .date
        default: .text
        }
    }

    package var isRequired: Bool {
        switch self {
        case .urn, .role, .name, .phone: true
        default: false
        }
    }

    package var meaning: String {
        switch self {
        case .urn: "the school's unique reference number"
        case .role: "lead, deputy or fallback"
        case .order: "the place among contacts of the same role, from 1"
        case .title: "Mr, Mrs, Ms, Dr"
        case .name: "the name to ask for"
        case .phone: "the number to dial"
        case .from: "from when the phone is answered"
        case .to: "until when the phone is answered"
        case .days: "the days of the week, such as Mon-Thu; empty means every school day"
        case .checkedOn: "when the entry was last checked"
        }
    }
}

/// The fields of the list of term dates, holidays and training days.
package enum ClosureField: String, ColumnField {
    case urn, kind, from, to, name

    package var form: FieldForm { self == .from || self == .to ? .date : .text }
    package var isRequired: Bool { self != .name && self != .to }
    package var meaning: String {
        switch self {
        case .urn: "a school's unique reference number, or ALL"
        case .kind: "term, holiday, inset or closed"
        case .from: "the first day"
        case .to: "the last day; empty means one day"
        case .name: "what people call it"
        }
    }
}

/// The fields of the list that puts schools into clusters.
package enum ClusterField: String, ColumnField {
    case urn, cluster

    package var form: FieldForm { .text }
    package var isRequired: Bool { true }
    package var meaning: String {
        self == .urn ? "the school's unique reference number" : "the cluster's name, as under rollout.clusters.live"
    }
}
