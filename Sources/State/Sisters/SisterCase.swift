package import Casework

/// Somebody of a run beside the schools' whom a person must decide, and what people have decided.
package struct SisterCase: PersonalData, Sendable {
    package var runID: String
    package var decision: SisterDecision
    /// A later run of the same day, of whole files, has the person again: it is decided there.
    package var isReplaced: Bool
    /// Oldest first.
    package var readings: [ReadingRecord]

    package var person: ChildReference { decision.person }
    /// The decision in force.
    package var settled: ReadingRecord? { readings.last { $0.status == .settled } }
    /// The newest word on it that nobody has taken back.
    package var current: ReadingRecord? { readings.last { $0.status != .superseded && $0.status != .undone } }
    package var isOpen: Bool { settled == nil && !isReplaced }
}
