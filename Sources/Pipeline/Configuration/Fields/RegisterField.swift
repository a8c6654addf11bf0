/// The fields of the school register: the council's extract of who is on roll where.
package enum RegisterField: String, ColumnField {
    case pupilID = "pupil_id"
    case legalSurname = "legal_surname"
    case legalForename = "legal_forename"
    case middleNames = "middle_names"
    case preferredSurname = "preferred_surname"
    case preferredForename = "preferred_forename"
    case formerSurname = "former_surname"
    case birthDate = "dob"
    case sex
    case urn
    case laestab
    case ncYear = "nc_year"
    case enrolmentStatus = "enrolment_status"
    case startDate = "start_date"
    case leavingDate = "leaving_date"
    case postcode
    case address
    case homeEducated = "home_educated"
    case missingEducation = "missing_education"

    package var form: FieldForm {
        switch self {
        case .birthDate, .startDate, .leavingDate: .date
        default: .text
        }
    }

    package var isRequired: Bool {
        switch self {
        case .pupilID, .legalSurname, .legalForename, .birthDate: true
        default: false
        }
    }

    package var meaning: String {
        switch self {
        case .pupilID: "the unique pupil number, or whatever key the register has"
        case .legalSurname: "the legal family name"
        case .legalForename: "the legal given name"
        case .middleNames: "further given names"
        case .preferredSurname: "the family name in use, where another"
        case .preferredForename: "the given name in use, where another"
        case .formerSurname: "an earlier family name"
        case .birthDate: "the date of birth"
        case .sex: "the sex; see values"
        case .urn: "the school's unique reference number; this or laestab is needed"
        case .laestab: "the school's authority and establishment number, 8151234 or 815/1234; this or urn is needed"
        case .ncYear: "the National Curriculum year"
        case .enrolmentStatus: "the census code: C single, M main, S subsidiary, F college, O other, G guest"
        case .startDate: "the first day on roll"
        case .leavingDate: "the day of leaving, on which the pupil is on roll no more"
        case .postcode: "the home postcode"
        case .address: "the home address"
        case .homeEducated: "whether the child is electively home educated; see values"
        case .missingEducation: "whether the child is missing education; see values"
        }
    }
}
