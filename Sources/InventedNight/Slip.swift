import Casework
import Linkage

/// What an officer wrote of one child at the door, and the truth about it.
struct Slip: PersonalData, Sendable {
    /// A row nobody can read, as real exports hold some.
    enum Breakage: String, CaseIterable {
        /// Cells are missing at the end.
        case ragged = "ragged-row"
        /// A quotation mark inside a cell that is not quoted.
        case strayQuote = "stray-quote"
        /// A spreadsheet has turned the occurrence number into a decimal number.
        case damagedNumber = "occurrence-damaged"
    }

    var role = "CHILD - PRESENT"
    var forenames: String
    var surname: String
    var birthDate: CalendarDate?
    var age: Int?
    /// `M`, `F` or nothing.
    var sex: String
    var address: String
    var postcode: String
    /// The school as told to the officer.
    var school = ""
    var relationship: String
    var spokenTo = ""
    var breakage: Breakage?
    /// The last known age, for the free-text list, where nothing else is written.
    var heardAge: Int?
    /// How the child's family gives names: for reports of accuracy by origin, never written into a police file.
    var custom: NameCustom?
    var truth: SlipTruth
    /// The child the slip is about, whatever was written.
    var pupil: InventedPupil

    var isPresent: Bool { !role.hasSuffix("NOT PRESENT") }
    /// A suspect is no child to the shapes that list children only.
    var isChildEverywhere: Bool { role != "SUSPECT" }
}

/// What is true of a slip, written by the generator and by nothing that matches.
struct SlipTruth: PersonalData, Sendable {
    /// What was done to the slip; `exact` where nothing was.
    var kinds: [String] = []
    /// Empty where the child is not on the register.
    var pupilID = ""
    /// The schools to be told on their next school day.
    var schools: [Int] = []
    /// What may become of the slip: `notify`, `review`, `refer`, `suppress` or `reject`, best first.
    var dispositions: [String] = []
    var list = ""
    var reason = ""
}

/// One incident of the night.
struct InventedIncident: PersonalData, Sendable {
    var occurrenceNumber = ""
    var occurredAt: LocalDateTime
    /// `Standard`, `Medium`, `High` or nothing.
    var risk: String
    var address: String
    var postcode: String
    var summary: String
    /// The victim, the suspect, perhaps a witness; empty in rows that are broken on purpose.
    var adults: [InventedAdult]
    var slips: [Slip]
    /// The family it is about.
    var family: InventedFamily?
}
