package import Casework

/// What one person decided about one child, as it is kept.
package struct ReadingRecord: PersonalData, Hashable, Sendable {
    package enum Status: String, Sendable {
        /// A second reader is needed and has not answered.
        case first
        /// In force.
        case settled
        /// The police were asked; the child still waits.
        case asked
        /// Two readers decided differently; a third person must.
        case disagreed
        case superseded
        case undone
    }

    /// What the decision was, without a pupil's number: it outlives the purge, and agreement is counted by it.
    package enum Category: String, CaseIterable, Sendable {
        /// The pupil the matching found likeliest.
        case best
        case other, none
        case askPolice = "ask-police"
    }

    /// 0 until it is stored.
    package var number: Int
    /// The night, not the run that was added for the decision.
    package var runID: String
    package var child: ChildReference
    package var status: Status
    package var category: Category
    /// A pupil's number, `none` or `ask-police`.
    package var decision: String
    package var decidedBy: String
    package var secondBy: String
    package var decidedAt: WallMinute
    package var reason: String
    /// Made without knowledge of the first reader's answer.
    package var isBlindSecond: Bool
    /// The run that was added for the decision.
    package var addedRun: String?
    /// Names the file it came in, 64 hexadecimal digits.
    package var fileDigest: String
    /// How long the reader looked at the child, where the desk says so: 1 to 86,400.
    package var seconds: Int?

    package init(
        number: Int = 0, runID: String, child: ChildReference, status: Status, category: Category, decision: String,
        decidedBy: String, secondBy: String, decidedAt: WallMinute, reason: String, isBlindSecond: Bool = false,
        addedRun: String? = nil, fileDigest: String, seconds: Int? = nil
    ) {
        self.number = number
        self.runID = runID
        self.child = child
        self.status = status
        self.category = category
        self.decision = decision
        self.decidedBy = decidedBy
        self.secondBy = secondBy
        self.decidedAt = decidedAt
        self.reason = reason
        self.isBlindSecond = isBlindSecond
        self.addedRun = addedRun
        self.fileDigest = fileDigest
        self.seconds = seconds
    }
}

/// A child of a night as the desk needs it: where it stands, and what people have decided.
package struct DeskCase: PersonalData, Sendable {
    package var runID: String
    package var child: ChildReference
    package var disposition: String
    package var rule: String
    package var occurrenceNumber: String
    /// The best candidate of a review, the pupil of a notification; empty once purged.
    package var pupilID: String
    package var posteriorPPM: Int?
    package var isCallFirst: Bool
    package var isSampled: Bool
    /// A school said that the pupil is not on its roll.
    package var isReopened: Bool
    /// A later police file of the same day has the child again: it is decided there.
    package var isReplaced = false
    /// Oldest first.
    package var readings: [ReadingRecord]

    /// The decision in force.
    package var settled: ReadingRecord? { readings.last { $0.status == .settled } }
    /// The newest word on it that nobody has taken back.
    package var current: ReadingRecord? { readings.last { $0.status != .superseded && $0.status != .undone } }
    /// Whether somebody still has to decide.
    package var isOpen: Bool { (disposition == "review" || isReopened) && settled == nil && !isReplaced }
}
