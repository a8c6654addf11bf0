import Pipeline

/// A daily list that cannot be made: nothing is published.
package struct HubError: StatedFault, Hashable {
    package enum Code: String, CaseIterable, Sendable {
        case noPoliceFile = "no-police-file"
        case inputStale = "input-stale"
        /// The sums disagree in memory: our own fault.
        case totalsDisagree = "totals-disagree"
        /// The files do not hold what the list holds.
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
        case .noPoliceFile, .inputStale: 66
        case .filesDisagree: 65
        case .totalsDisagree: 70
        }
    }

    package var message: String { "\(cause) No daily list was published. \(remedy)" }

    private var cause: String {
        switch code {
        case .noPoliceFile: "No police file fits \(place)."
        case .inputStale: "\(place) is older than its limit."
        case .totalsDisagree: "The sums of the daily list do not agree in memory."
        case .filesDisagree: "The files of the daily list do not hold every incident (\(place))."
        }
    }

    private var remedy: String {
        switch code {
        case .noPoliceFile, .inputStale: "Ask the police for tonight's file; then run again."
        case .totalsDisagree: "Report this fault, and read the police file itself in the meeting."
        case .filesDisagree: "Run again."
        }
    }
}
