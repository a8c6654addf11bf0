package import Casework
import Linkage
import Pipeline

/// Where a patient's notice would go.
package enum PracticeStanding: Sendable {
    case registered(Practice)
    /// Closed; the list does not say who took its patients.
    case closed(Practice)
    case notGeneralPractice(Practice)
    /// The register names more than one practice.
    case several
    /// No code, or one that the list does not have.
    case unknown
}

/// A matched person with the practice of the best candidate. Nothing is decided yet.
package struct PlacedPerson: PersonalData, Sendable {
    package var matched: MatchedPerson
    package var standing: PracticeStanding
}

/// Stage 4: who is registered where, on the day of the run.
struct PracticeResolver: Sendable {
    let day: CalendarDate

    func resolve(_ people: [MatchedPerson], in practices: PracticeDirectory) -> [PlacedPerson] {
        people.map { PlacedPerson(matched: $0, standing: standing(of: $0.candidates.first?.patient, practices)) }
    }

    /// A patient who moved may have two rows: where both practices are open, nobody can tell which is the newer.
    private func standing(of patient: Patient?, _ practices: PracticeDirectory) -> PracticeStanding {
        guard let patient else { return .unknown }
        let codes = patient.registrations.map(\.code)
        guard codes.allSatisfy({ $0 != nil }) else { return .unknown }
        let distinct = Set(codes.compactMap { $0 }).sorted()
        guard distinct.count == 1, let code = distinct.first else { return distinct.isEmpty ? .unknown : .several }
        return switch practices.standing(of: code, on: day) {
        case .active(let practice): .registered(practice)
        case .closed(let practice): .closed(practice)
        case .notGeneralPractice(let practice): .notGeneralPractice(practice)
        case .unknown: .unknown
        }
    }
}
