/// The fields of the NHS list of practices (`epraccur`).
package enum PracticeField: String, ColumnField {
    case code, name
    case address1 = "address_1"
    case address2 = "address_2"
    case address3 = "address_3"
    case address4 = "address_4"
    case address5 = "address_5"
    case postcode
    case openedOn = "opened_on"
    case closedOn = "closed_on"
    case status, phone
    case prescribingSetting = "prescribing_setting"

    package var form: FieldForm { self == .openedOn || self == .closedOn ? .date : .text }
    package var isRequired: Bool { self == .code || self == .name || self == .status }
    package var meaning: String {
        switch self {
        case .code: "the organisation code, such as A81043"
        case .name: "the practice's name"
        case .address1: "the first line of the address"
        case .address2: "the second line of the address"
        case .address3: "the third line of the address"
        case .address4: "the fourth line of the address"
        case .address5: "the fifth line of the address"
        case .postcode: "the postcode"
        case .openedOn: "the day the practice opened"
        case .closedOn: "the day the practice closed"
        case .status: "A for active, C closed, D dormant, P proposed"
        case .phone: "the practice's number"
        case .prescribingSetting: "4 for a general practice; other values are other services"
        }
    }

    /// The lines of the address, in their order.
    static let addressLines: [PracticeField] = [.address1, .address2, .address3, .address4, .address5]
}

/// The fields of the register of patients: who is registered at which practice.
package enum PatientField: String, ColumnField {
    case nhsNumber = "nhs_number"
    case surname, forename
    case middleNames = "middle_names"
    case formerSurname = "former_surname"
    case aliasSurname = "alias_surname"
    case aliasForename = "alias_forename"
    case birthDate = "dob"
    case sex, postcode, address
    case practiceCode = "practice_code"

    package var form: FieldForm { self == .birthDate ? .date : .text }

    package var isRequired: Bool {
        switch self {
        case .nhsNumber, .surname, .forename, .birthDate, .practiceCode: true
        default: false
        }
    }

    package var meaning: String {
        switch self {
        case .nhsNumber: "the NHS number: ten digits, spaces allowed, the last a check digit"
        case .surname: "the family name"
        case .forename: "the given name"
        case .middleNames: "further given names"
        case .formerSurname: "an earlier family name"
        case .aliasSurname: "another family name in use"
        case .aliasForename: "another given name in use"
        case .birthDate: "the date of birth"
        case .sex: "the sex; see values"
        case .postcode: "the home postcode"
        case .address: "the home address"
        case .practiceCode: "the code of the practice the patient is registered at, such as A81043"
        }
    }
}
