package import Linkage

/// A patient of the register of patients, read out of its columns for a person to see.
package struct Patient: PersonalData, Sendable {
    /// Nothing where the register's number does not pass its check digit.
    package var nhsNumber: NHSNumber?
    /// The number as the register wrote it; it names the patient where `nhsNumber` is nothing.
    package var writtenNumber: String
    package var forename: String
    package var middleNames: String
    package var surname: String
    package var formerSurname: String
    /// Another given name in use, such as a short form.
    package var aliasForename: String
    /// Another family name in use.
    package var aliasSurname: String
    package var birthDate: CalendarDate?
    package var sex: Sex?
    package var postcode: String
    package var address: String
    /// Every row of the patient, in the order of the register; a patient who moved may have two.
    package var registrations: [PracticeRegistration]

    package init(
        nhsNumber: NHSNumber?, writtenNumber: String, forename: String, middleNames: String = "", surname: String,
        formerSurname: String = "", aliasForename: String = "", aliasSurname: String = "",
        birthDate: CalendarDate? = nil, sex: Sex? = nil, postcode: String = "", address: String = "",
        registrations: [PracticeRegistration] = []
    ) {
        self.nhsNumber = nhsNumber
        self.writtenNumber = writtenNumber
        self.forename = forename
        self.middleNames = middleNames
        self.surname = surname
        self.formerSurname = formerSurname
        self.aliasForename = aliasForename
        self.aliasSurname = aliasSurname
        self.birthDate = birthDate
        self.sex = sex
        self.postcode = postcode
        self.address = address
        self.registrations = registrations
    }

    /// The key of the patient in logs, files and history: the number in ten digits, else as written.
    package var id: String { nhsNumber?.text ?? writtenNumber }
}

/// Where a row of the register of patients says that the patient is registered.
package struct PracticeRegistration: Hashable, Sendable {
    /// The register row, from 1 at the top of its file.
    package var row: Int
    /// Nothing where the cell holds no code.
    package var code: PracticeCode?
    /// The code as the register wrote it.
    package var writtenPractice: String

    package init(row: Int, code: PracticeCode?, writtenPractice: String) {
        self.row = row
        self.code = code
        self.writtenPractice = writtenPractice
    }
}
