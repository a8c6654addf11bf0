extension ConfigurationProfile {
    /// A register extract as councils with ONE describe theirs. Unverified: no real extract is public.
    static let oneLike = ConfigurationProfile(
        "one-like", sections: ["register"], isVerified: false,
        [
            RegisterField.pupilID: ["UPN", "Unique Pupil Number"],
            .legalSurname: ["LegalSurname", "Legal Surname", "Surname"],
            .legalForename: ["LegalForename", "Legal Forename", "Forename"],
            .middleNames: ["MiddleNames", "Middle Names", "Middle Name(s)", "Middle Name"],
            .preferredSurname: ["PreferredSurname", "Preferred Surname", "Chosen Surname"],
            .preferredForename: ["PreferredForename", "Preferred Forename", "Chosen Forename"],
            .formerSurname: ["FormerSurname", "Former Surname"],
            .birthDate: ["DOB", "Date of Birth", "DateOfBirth"],
            .sex: ["Sex", "Gender"],
            .urn: ["BaseURN", "Base URN", "URN"],
            .laestab: ["LAESTAB", "LA/Estab", "BaseLAESTAB", "DfE Number"],
            .ncYear: ["NCY", "NC Year", "NCYear", "NCyearActual"],
            .enrolmentStatus: ["RegStatus", "Enrolment Status", "EnrolmentStatus", "EnrolementStatus"],
            .startDate: ["StartDate", "Start Date", "Date of Entry"],
            .leavingDate: ["LeavingDate", "Leaving Date", "Date of Leaving"],
            .postcode: ["Postcode", "Post Code"],
            .address: ["Address", "AddressLine1", "Address Line 1"],
            .homeEducated: ["EHEFlag", "EHE", "Home Educated"],
            .missingEducation: ["CMEFlag", "CME", "Missing Education"],
        ])

    /// A register of patients with our own headings, or the everyday ones.
    static let patients = ConfigurationProfile(
        "patients", sections: ["practices.patients"], isVerified: true,
        [
            PatientField.nhsNumber: ["nhs_number", "NHS Number", "NHS No", "NHSNumber"],
            .surname: ["surname", "Family Name", "Last Name"],
            .forename: ["forename", "Given Name", "First Name", "Forename(s)", "Forenames"],
            .middleNames: ["middle_names", "Middle Names", "Middle Name(s)", "Middle Name"],
            .formerSurname: ["former_surname", "Former Surname", "Previous Surname"],
            .aliasSurname: ["alias_surname", "Alias Surname"],
            .aliasForename: ["alias_forename", "Alias Forename", "Known As"],
            .birthDate: ["dob", "Date of Birth", "Birth Date"],
            .sex: ["sex", "Gender"],
            .postcode: ["postcode", "Post Code", "Home Postcode"],
            .address: ["address", "Home Address"],
            .practiceCode: ["practice_code", "Practice Code", "GP Practice Code"],
        ])

    /// A register extract as councils with Synergy describe theirs. Unverified: no real extract is public.
    static let synergyLike = ConfigurationProfile(
        "synergy-like", sections: ["register"], isVerified: false,
        [
            RegisterField.pupilID: ["UPN", "Unique Pupil No", "StudentUPN"],
            .legalSurname: ["Legal Surname", "Student Legal Surname", "Surname"],
            .legalForename: ["Legal Forename", "Student Legal Forename", "First Name", "Forename"],
            .middleNames: ["Middle Name(s)", "Middle Names", "Middle Name"],
            .preferredSurname: ["Preferred Surname", "Known As Surname"],
            .preferredForename: ["Preferred Forename", "Known As", "Preferred First Name"],
            .formerSurname: ["Former Surname", "Previous Surname"],
            .birthDate: ["Date of Birth", "DOB", "Birth Date"],
            .sex: ["Gender", "Sex"],
            .urn: ["School URN", "URN", "Base URN"],
            .laestab: ["School DfE No", "DfE Number", "LA Estab", "LAESTAB"],
            .ncYear: ["NC Year", "Year Group", "NCY"],
            .enrolmentStatus: ["Enrolment Status", "Registration Status"],
            .startDate: ["Start Date", "Enrolment Start", "Date of Admission"],
            .leavingDate: ["End Date", "Leaving Date", "Enrolment End"],
            .postcode: ["Postcode", "Home Postcode"],
            .address: ["Full Address", "Address", "Home Address"],
            .homeEducated: ["EHE", "Elective Home Education"],
            .missingEducation: ["CME", "Child Missing Education"],
        ])
}
