/// A fault in one row of a reference file: schools, links, contacts or closures.
///
/// It holds a place and a code, never what the cell says.
package struct ReferenceIssue: Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case raggedRow = "ragged-row"
        case urnUnreadable = "urn-unreadable"
        case urnDuplicate = "urn-duplicate"
        case statusUnknown = "status-unknown"
        case rowShifted = "row-shifted"
        case phoneUnreadable = "phone-unreadable"
        case dateUnreadable = "date-unreadable"
        case datesExchanged = "dates-exchanged"
        case roleUnknown = "role-unknown"
        case orderUnreadable = "order-unreadable"
        case timeUnreadable = "time-unreadable"
        case timesExchanged = "times-exchanged"
        case daysUnreadable = "days-unreadable"
        case contactEmpty = "contact-empty"
        case contactDuplicate = "contact-duplicate"
        case kindUnknown = "kind-unknown"
        case practiceCodeUnreadable = "practice-code-unreadable"
        case practiceCodeDuplicate = "practice-code-duplicate"
        case nhsNumberMissing = "nhs-number-missing"
        case nhsNumberInvalid = "nhs-number-invalid"
    }

    package let file: String
    /// From 1, the heading being row 1.
    package let row: Int
    /// The physical line, from 1.
    package let line: Int
    /// The heading as we know it; empty for the whole row.
    package let column: String
    package let code: Code

    package init(file: String, row: Int, line: Int, column: String, code: Code) {
        self.file = file
        self.row = row
        self.line = line
        self.column = column
        self.code = code
    }
}

extension ReferenceIssue.Code {
    /// What becomes of the row, and what to do about it, in a sentence or two.
    package var remedy: String {
        switch self {
        case .raggedRow: "The row has too many or too few cells and is left out. Correct it."
        case .urnUnreadable: "The school's URN is not six digits and the row is left out. Correct it."
        case .urnDuplicate: "The URN stands in an earlier row, which is kept. Fetch the file again."
        case .statusUnknown: "The status is none we know and the school is left out. Fetch the file again."
        case .rowShifted: "Cells stand under the wrong headings; phone, address and head teacher are left out."
        case .phoneUnreadable: "The phone number cannot be dialled and is left out. Correct it."
        case .dateUnreadable: "The date is in no form we read. Write it as yyyy-MM-dd."
        case .datesExchanged: "The last day comes before the first and the row is left out. Correct it."
        case .roleUnknown: "The role is not lead, deputy or fallback and the row is left out. Correct it."
        case .orderUnreadable: "The order is not a whole number from 1 to 998; the contact comes last in its role."
        case .timeUnreadable: "The time is not written HH:mm and is left out. Correct it."
        case .timesExchanged: "The phone would close before it opens; both times are left out. Correct them."
        case .daysUnreadable: "The days are not written like Mon-Fri or Mon;Wed; every school day is assumed."
        case .contactEmpty: "The row has neither a name nor a phone number and is left out. Complete it."
        case .contactDuplicate: "The same contact stands in an earlier row. Remove one."
        case .practiceCodeUnreadable: "The practice's code is not three to eight letters and figures. Correct it."
        case .practiceCodeDuplicate: "The code stands in an earlier row, which is kept. Fetch the file again."
        case .nhsNumberMissing: "The NHS number is empty and the patient is left out. Complete it."
        case .nhsNumberInvalid: "The NHS number fails its check digit; the patient is kept without it. Correct it."
        case .kindUnknown: "The kind is not term, holiday, inset or closed and the row is left out. Correct it."
        }
    }
}
