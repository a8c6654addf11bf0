/// A police row, or one cell of it, that nobody can read. The police are asked to correct it.
package struct Rejection: PersonalData, Hashable, Sendable {
    package let source: SourcePlace
    /// The physical line where the fault was seen, from 1.
    package let line: Int
    /// The heading, or the column's number; empty for the whole row.
    package let column: String
    package let code: RejectionCode
    /// What the police sent, for the police only.
    package let raw: String
    /// The occurrence number where the row could be read that far; else empty.
    package let occurrenceNumber: String

    package init(
        source: SourcePlace, line: Int, column: String, code: RejectionCode, raw: String, occurrenceNumber: String = ""
    ) {
        self.source = source
        self.line = line
        self.column = column
        self.code = code
        self.raw = raw
        self.occurrenceNumber = occurrenceNumber
    }
}

/// Why a row is rejected, and what to ask for.
package enum RejectionCode: String, CaseIterable, Sendable {
    case raggedRow = "ragged-row"
    case strayQuote = "stray-quote"
    case unclosedQuote = "unclosed-quote"
    case rowTooLong = "row-too-long"
    case fieldTooLong = "field-too-long"
    case occurrenceMissing = "occurrence-missing"
    case occurrenceDamaged = "occurrence-damaged"
    case occurredAtMissing = "occurred-at-missing"
    case occurredAtUnreadable = "occurred-at-unreadable"
    case childUnreadable = "child-unreadable"
    case roleUnknown = "role-unknown"

    /// What to ask the sender for, in a sentence.
    package var remedy: String {
        switch self {
        case .raggedRow: "The row has too many or too few columns. Ask the police to send it again."
        case .strayQuote: "A quotation mark stands where none may. Ask the police to send the row again."
        case .unclosedQuote: "A quotation mark is opened and never closed. Ask the police to send the row again."
        case .rowTooLong: "The row is longer than any real row. Ask the police to send it again."
        case .fieldTooLong: "A cell is longer than any real cell. Ask the police to send the row again."
        case .occurrenceMissing: "The occurrence number is empty. Ask the police which incident this is."
        case .occurrenceDamaged:
            "The occurrence number was turned into a decimal number by a spreadsheet. Ask the police for the reference."
        case .occurredAtMissing: "The date of the incident is empty. Ask the police when it happened."
        case .occurredAtUnreadable: "The date of the incident is in no declared form. Ask the police when it happened."
        case .childUnreadable: "This child cannot be read. Ask the police for the name and the birth date."
        case .roleUnknown: "The person's role is empty. Ask the police whether this is a child."
        }
    }
}
