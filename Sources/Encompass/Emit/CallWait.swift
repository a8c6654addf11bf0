import Casework
package import Linkage
import Pipeline

/// Why a child of an earlier run is on today's sheet: the true reason, as the caller reads it.
package enum CallWait: Hashable, Sendable {
    /// The school was closed on the days since.
    case closed(since: CalendarDate)
    /// A person decided when that day's calls were over.
    case decidedLate(CalendarDate)
    /// The school was rung and nobody was told; the code is the sheet's own.
    case rung(CalendarDate, code: Int)

    package var words: String {
        switch self {
        case .closed(let day): "Held since \(SpokenDate.long(day)), because the school was closed."
        case .decidedLate(let day): "Decided on \(SpokenDate.long(day)), after that day’s calls. Not told yet."
        case .rung(let day, let code): "Rung on \(SpokenDate.long(day)): \(CallWait.found(code)). Not told yet."
        }
    }

    private static func found(_ code: Int) -> String {
        switch code {
        case 4: "ring-back asked"
        case 5: "could not be checked"
        case 7: "school closed"
        default: "no answer"
        }
    }
}
