import Pipeline

/// A run of practices that cannot go on: nothing is published.
package struct PracticesError: StatedFault, Hashable {
    package enum Code: String, CaseIterable, Sendable {
        case notConfigured = "practices-not-configured"
        case noPoliceFile = "no-police-file"
        case policeReadBefore = "police-read-before"
        case patientsMissing = "patients-missing"
        case patientsEmpty = "patients-empty"
        case practicesMissing = "practices-missing"
        case practicesEmpty = "practices-empty"
        case inputStale = "input-stale"
        /// The copies of a run's inputs are deleted.
        case inputsGone = "inputs-gone"
        case runUnknown = "run-unknown"
        case personUnknown = "person-unknown"
        case tooManyPeople = "too-many-people"
        /// The sums disagree in memory: our own fault.
        case totalsDisagree = "totals-disagree"
        /// The files do not hold as many lines as decisions were made.
        case filesDisagree = "files-disagree"
    }

    package let code: Code
    /// A file, a pattern or a count: never anything about a person.
    package let place: String

    package init(_ code: Code, place: String = "") {
        self.code = code
        self.place = place
    }

    package var reason: String { code.rawValue }

    package var exitStatus: Int32 {
        switch code {
        case .notConfigured: 78
        case .noPoliceFile, .patientsMissing, .practicesMissing, .inputStale, .inputsGone: 66
        case .policeReadBefore, .patientsEmpty, .practicesEmpty, .tooManyPeople, .filesDisagree, .runUnknown,
            .personUnknown:
            65
        case .totalsDisagree: 70
        }
    }

    package var message: String { "\(cause) No notice was published. \(remedy)" }

    private var cause: String {
        switch code {
        case .notConfigured: "The configuration has no section practices."
        case .noPoliceFile: "No police file fits \(place)."
        case .policeReadBefore: "\(place): an earlier run of practices has read this."
        case .patientsMissing: "No register of patients fits \(place)."
        case .patientsEmpty: "The register of patients \(place) holds no patient."
        case .practicesMissing: "No list of practices fits \(place)."
        case .practicesEmpty: "The list of practices \(place) holds no practice."
        case .inputStale: "\(place) is older than its limit."
        case .inputsGone: "\(place): the copies of its inputs are deleted."
        case .runUnknown: "No run of practices has the id \(place)."
        case .personUnknown: "Nobody with the reference \(place) is in review, or has a decision in force."
        case .tooManyPeople: "More people than limits.children allows (\(place))."
        case .totalsDisagree: "The sums do not agree in memory."
        case .filesDisagree: "The files do not hold every decision (\(place))."
        }
    }

    private var remedy: String {
        switch code {
        case .notConfigured: "Write practices.ods and practices.patients, as docs/practices.md tells."
        case .noPoliceFile, .policeReadBefore: "Ask the police for tonight's file; then run again."
        case .patientsMissing, .patientsEmpty, .inputStale: "Ask for a whole extract; then run again."
        case .practicesMissing, .practicesEmpty: "Fetch epraccur.csv from the NHS; then run again."
        case .inputsGone: "Decide on paper, and tell the practice by hand."
        case .runUnknown, .personUnknown: "Take it from encompass review list --process practices --all."
        case .tooManyPeople: "Look whether the police file is tonight's alone."
        case .totalsDisagree: "Report this fault, and tell the practices by hand."
        case .filesDisagree: "Run again."
        }
    }
}
