package import Linkage

/// A pupil of the register, read out of its columns for a person to see.
package struct Pupil: PersonalData, Sendable {
    /// The unique pupil number, or whatever the register uses; opaque.
    package var id: String
    /// Further numbers under which the register has the same pupil, in rising order; mostly none.
    package var otherIDs: [String] = []
    package var legalForename: String
    package var legalSurname: String
    package var middleNames: String
    package var preferredForename: String
    package var preferredSurname: String
    package var formerSurname: String
    package var birthDate: CalendarDate?
    package var sex: Sex?
    package var postcode: String
    package var address: String
    package var registrations: [Registration]
    package var isHomeEducated: Bool
    package var isMissingEducation: Bool

    package init(
        id: String, legalForename: String, legalSurname: String, middleNames: String = "",
        preferredForename: String = "", preferredSurname: String = "", formerSurname: String = "",
        birthDate: CalendarDate? = nil, sex: Sex? = nil, postcode: String = "", address: String = "",
        registrations: [Registration] = [], isHomeEducated: Bool = false, isMissingEducation: Bool = false
    ) {
        self.id = id
        self.legalForename = legalForename
        self.legalSurname = legalSurname
        self.middleNames = middleNames
        self.preferredForename = preferredForename
        self.preferredSurname = preferredSurname
        self.formerSurname = formerSurname
        self.birthDate = birthDate
        self.sex = sex
        self.postcode = postcode
        self.address = address
        self.registrations = registrations
        self.isHomeEducated = isHomeEducated
        self.isMissingEducation = isMissingEducation
    }

    /// All numbers the pupil is known by, the one that stands for the pupil first.
    package var ids: [String] { [id] + otherIDs }

    /// The name a school would answer to: preferred before legal.
    package var displayGivenName: String { preferredForename.isEmpty ? legalForename : preferredForename }
    package var displayFamilyName: String { preferredSurname.isEmpty ? legalSurname : preferredSurname }
}

/// One enrolment of a pupil at a school.
package struct Registration: Hashable, Sendable {
    /// How the pupil is enrolled, by the codes of the school census.
    package enum Status: String, Sendable {
        case single = "C"
        case mainDual = "M"
        case subsidiaryDual = "S"
        case furtherEducation = "F"
        case otherProvider = "O"
        case guest = "G"
    }

    /// The register row, from 1 at the top of its file.
    package var row: Int
    /// Nothing where the register's reference fits no school of the schools file.
    package var urn: URN?
    /// The reference as the register wrote it: a URN or a LAESTAB.
    package var writtenSchool: String
    package var status: Status
    package var start: CalendarDate?
    package var leaving: CalendarDate?
    /// National Curriculum year: `R`, `1` … `14`, `N1`; empty where not recorded.
    package var ncYear: String
    /// The row itself says that the pupil is home educated, or missing education: it is no place on a roll.
    package var saysNoSchool: Bool

    package init(
        row: Int, urn: URN?, writtenSchool: String, status: Status, start: CalendarDate? = nil,
        leaving: CalendarDate? = nil, ncYear: String = "", saysNoSchool: Bool = false
    ) {
        self.row = row
        self.urn = urn
        self.writtenSchool = writtenSchool
        self.status = status
        self.start = start
        self.leaving = leaving
        self.ncYear = ncYear
        self.saysNoSchool = saysNoSchool
    }

    /// Whether the pupil is on this roll on `day`: started, and not yet left. On the leaving date the pupil has left.
    package func isCurrent(on day: CalendarDate) -> Bool {
        if let start, start > day { return false }
        if let leaving, leaving <= day { return false }
        return true
    }
}
