extension ConfigurationProfile {
    /// A police export with one row a person, as forces that use Niche describe theirs.
    ///
    /// Unverified: no real export is public. The headings are those of published forms and their usual variants.
    static let nicheLike = ConfigurationProfile(
        "niche-like", sections: ["police"], isVerified: false, encoding: .windows1252,
        [
            PoliceField.rowID: ["Link ID", "Row ID"],
            .occurrenceNumber: ["Occurrence Number", "Occurrence No", "OccurrenceNo", "Occurrence Ref"],
            .occurredAt: [
                "Occurred From", "Occurred From Date/Time", "Incident Start", "IncidentStart", "Occurrence Date/Time",
            ],
            .reportedAt: ["Reported Date/Time", "Reported Date Time", "ReportedDateTime", "Reported On"],
            .risk: ["Risk Grading", "DASH Risk", "DASHRisk", "Risk Level"],
            .personRole: ["Person Role", "PersonRole", "Role", "Involvement"],
            .personID: ["Nominal ID", "Nominal Ref", "Person ID", "Nominal Number"],
            .childForenames: ["Forename(s)", "Forenames", "Forename", "Forename1", "Given Name(s)"],
            .childSurname: ["Surname", "Family Name"],
            .childBirthDate: ["DOB", "Date of Birth", "D.O.B."],
            .childAge: ["Age", "AgeEst", "Estimated Age"],
            .childSex: ["Sex", "Gender"],
            .childPostcode: ["Home Postcode", "Person Postcode"],
            .childAddress: ["Home Address", "Person Address"],
            .incidentPostcode: ["Occurrence Postcode", "Incident Postcode", "Location Postcode", "Postcode"],
            .childPresent: ["Child Present", "ChildPresent", "Present"],
            .childSeen: ["Child Seen", "Child Spoken To", "ChildSpokenTo"],
            .childSchool: ["School", "School/Nursery", "SchoolText", "School as told"],
            .relationship: ["Relationship to Victim", "RelToVictim", "Relationship"],
            .circumstances: ["Circumstances", "Summary", "Narrative"],
        ])
}
