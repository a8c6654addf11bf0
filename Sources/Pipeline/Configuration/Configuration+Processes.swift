extension Configuration {
    /// A grade of risk as processes beside the school calls choose by; the words of the force are settled in
    /// `police.values`.
    package enum RiskGrade: String, CaseIterable, Sendable {
        case high, medium, standard
        /// A word that is on none of the lists.
        case other
        case notRecorded = "not-recorded"
    }

    /// The part a person has in an incident, whatever the force's word for it.
    package enum PersonRole: String, CaseIterable, Sendable {
        case victim, suspect, child, witness, other
    }

    /// Telling doctors' practices: the lists, whose incidents count, and how much a notice says.
    package struct Practices: Sendable {
        package enum Disclosure: String, CaseIterable, Sendable { case nameOnly = "name-only", brief, full }

        /// The NHS list of practices.
        package var ods: Feed<PracticeField>
        package var patients: Patients
        /// Incidents of these grades are told of.
        package var risks: [RiskGrade]
        /// People in these parts are told of.
        package var roles: [PersonRole]
        package var disclosure: Disclosure
        package var model: Decision.Model
    }

    /// The register of patients with its words.
    package struct Patients: Sendable {
        package var feed: Feed<PatientField>
        /// Words for female; capitals and outer spaces do not count.
        package var female: [String]
        package var male: [String]
    }

    /// The daily list for the hub's meeting. It works with its defaults where the section is not given.
    package struct Hub: Sendable {
        package enum Order: String, CaseIterable, Sendable {
            /// The highest grade first, and within a grade the latest incident last.
            case riskThenTime = "risk-then-time"
            case time
        }
        package enum Disclosure: String, CaseIterable, Sendable { case brief, full }

        /// Incidents of these grades are listed; the others of the window are counted.
        package var risks: [RiskGrade]
        /// Hours before the run that the list covers on a day after a working day.
        package var windowHours: Int
        /// Hours on a day after a weekend or a bank holiday.
        package var windowHoursAfterDaysOff: Int
        package var order: Order
        package var disclosure: Disclosure
        /// The protective marking printed on every page.
        package var marking: String
    }
}
