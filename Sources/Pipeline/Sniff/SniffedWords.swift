/// Headings in the form in which they are compared: letters and figures, small.
enum SniffedWords {
    static func plain(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The words of a heading: `LegalSurname` and `Legal Surname` are the same two.
    static func tokens(_ heading: String) -> [String] {
        var tokens: [String] = []
        var word = ""
        var wasSmall = false
        for character in heading {
            let isPart = character.isLetter || character.isNumber
            if !isPart || (character.isUppercase && wasSmall) {
                if !word.isEmpty { tokens.append(word.lowercased()) }
                word = ""
            }
            if isPart { word.append(character) }
            wasSmall = character.isLowercase
        }
        if !word.isEmpty { tokens.append(word.lowercased()) }
        return tokens
    }

    /// Headings of everyday exports besides those of the profiles, by section and field.
    ///
    /// They serve `sniff` alone, whose answer a person reads: a profile must not be as generous.
    static let everyday: [String: [String: [String]]] = [
        "police": [
            "occurrence_number": [
                "Crime Number", "Crime Ref", "Incident Number", "Incident Ref", "Reference", "Occurrence ID", "Log No",
                "Log Number", "CAD", "CAD Ref", "CAD No", "Incident No", "Occurrence No", "Crime No",
            ],
            "occurred_at": ["Date/Time", "Occurred", "Occurred At", "Incident Date/Time", "Date and Time of Incident"],
            "occurred_date": ["Incident Date", "Date of Incident", "Occurrence Date", "Occurred Date", "Offence Date"],
            "occurred_time": ["Incident Time", "Time of Incident", "Occurrence Time", "Occurred Time"],
            "child_forenames": ["Child Forename", "Child Forenames", "First Name", "First Name(s)"],
            "child_surname": ["Child Surname", "Family Surname", "Last Name"],
            "child_dob": ["Child DOB", "Birth Date", "Child Date of Birth", "Born", "Birthday", "Date Born"],
            "child_age": ["Child Age", "Yrs", "Years"], "child_sex": ["Child Sex", "Child Gender", "M/F"],
            "child_postcode": [
                "Child Postcode", "Postcode", "Post Code", "Pcode", "P Code", "Postal Code", "PC", "Zip",
            ],
            "person_role": ["Capacity", "Party Type", "Role In Incident"],
            "child_address": ["Child Address", "Address"],
            "child_seen": ["Spoken To", "Seen"],
            "child_present": ["Present At Incident"],
            "nhs_number": ["NHS No", "NHS Num"],
            "child_school": ["School Name", "School Attended", "Child School"],
            "relationship": ["Relation"],
            "circumstances": ["Details", "Incident Summary", "Brief Circumstances"],
            "risk": ["Risk", "DASH Grading", "Risk Assessment"],
        ],
        "register": [
            "pupil_id": ["Pupil ID", "Student ID", "Person ID"],
            "legal_surname": ["Last Name", "Family Name", "Pupil Surname"],
            "legal_forename": ["First Name", "Given Name", "Pupil Forename", "Forename(s)"],
            "preferred_surname": ["Known Surname"], "preferred_forename": ["Known Forename"],
            "dob": ["Birth Date", "Born", "Birthday", "Date Born"], "sex": ["M/F"],
            "urn": ["School URN", "Establishment URN"], "laestab": ["DfE No", "Estab Number"],
            "nc_year": ["Year", "Year Group", "National Curriculum Year"],
            "enrolment_status": ["Enrol Status", "Registration Type"],
            "start_date": ["Admission Date", "Entry Date"], "leaving_date": ["Leave Date", "Date Left"],
            "address": ["Home Address", "Full Address"],
            "postcode": ["Home Postcode", "Pcode", "P Code", "Postal Code", "Zip"],
        ],
        "practices.patients": [
            "nhs_number": ["NHS"], "surname": ["Patient Surname"], "forename": ["Patient Forename"],
            "middle_names": ["Other Given Names"], "former_surname": ["Birth Surname"],
            "alias_surname": ["Known As Surname"], "alias_forename": ["Known As Forename"],
            "practice_code": ["GP Practice", "Practice", "ODS Code"],
        ],
    ]
    /// Headings under which all children of an incident stand as text.
    static let childLists = [
        "Children", "Child Details", "Children Details", "Child Names", "Children Present", "Names of Children",
        "Child(ren)",
    ]
}
