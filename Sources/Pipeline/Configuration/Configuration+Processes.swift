package import Casework

extension Configuration {
    /// A grade of risk as processes beside the school calls choose by; the words of the force are settled in
    /// `police.values`.
    package enum RiskGrade: String, CaseIterable, Sendable {
        case high, medium, standard
        /// A word that is on none of the lists.
        case other
        case notRecorded = "not-recorded"

        package init(_ risk: Risk) {
            switch risk {
            case .high: self = .high
            case .medium: self = .medium
            case .standard: self = .standard
            case .other: self = .other
            case .notRecorded: self = .notRecorded
            }
        }
    }

    /// The words of the police feed for people who are no children; read by processes that speak of adults.
    package struct People: Sendable {
        /// Words for a victim; compared without regard to capitals.
        package var victimRoles: [String]
        package var witnessRoles: [String]
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
        package var roles: [PersonAtIncident.Part]
        package var disclosure: Disclosure
        package var model: Decision.Model

        /// The register, for whoever looks at files and not at people.
        package var register: Feed<PatientField> { patients.feed }
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
            /// The highest grade first, and within a grade by time.
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

        package init(
            risks: [RiskGrade], windowHours: Int, windowHoursAfterDaysOff: Int, order: Order, disclosure: Disclosure
        ) {
            self.risks = risks
            self.windowHours = windowHours
            self.windowHoursAfterDaysOff = windowHoursAfterDaysOff
            self.order = order
            self.disclosure = disclosure
        }
    }
}
