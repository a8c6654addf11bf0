import Casework
import Linkage

/// One enrolment of an invented pupil, by the school's place in the directory.
struct InventedRegistration: Hashable, Sendable {
    var school: Int
    var status: Registration.Status = .single
    var start: CalendarDate
    var leaving: CalendarDate?

    func isCurrent(on day: CalendarDate) -> Bool {
        if start > day { return false }
        if let leaving, leaving < day { return false }
        return true
    }
}

/// An invented child: on the register when `id` is not empty.
struct InventedPupil: PersonalData, Sendable {
    /// The unique pupil number; empty for a child who is not on the register.
    var id = ""
    var custom: NameCustom
    var legalForename: String
    var middleNames = ""
    var legalSurname: String
    var preferredForename = ""
    var preferredSurname = ""
    var formerSurname = ""
    var birthDate: CalendarDate
    var isMale: Bool
    var registrations: [InventedRegistration] = []
    var isHomeEducated = false
    var isMissingEducation = false
    /// Shares a birth date with a brother or sister.
    var isTwin = false

    /// The name used at home, which is what an officer hears.
    var everydayForename: String { preferredForename.isEmpty ? legalForename : preferredForename }
    var everydaySurname: String { preferredSurname.isEmpty ? legalSurname : preferredSurname }
    var isRegistered: Bool { !id.isEmpty }
}

/// An adult of an invented family.
struct InventedAdult: PersonalData, Sendable {
    var forename: String
    var surname: String
    var birthDate: CalendarDate
    var isMale: Bool
}

/// A family under one roof.
struct InventedFamily: PersonalData, Sendable {
    /// The place in the population; families that are not on the register have places of their own.
    var number: Int
    var custom: NameCustom
    var address: String
    /// `BX4 2QR`.
    var postcode: String
    var children: [InventedPupil]
    /// The outward area's number, from 0: schools are near it.
    var area: Int
}
