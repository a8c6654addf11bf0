import Pipeline

/// The rules that decide whether a practice is told, by name. Each is explained in `docs/practices.md`, and a test
/// compares the two.
package enum PracticesRule: String, CaseIterable, Sendable {
    // Before any matching
    case samePersonSameOccurrence = "same-person-same-occurrence"
    case conflictOfInterest = "conflict-of-interest"
    case unborn
    case unrelatedChild = "unrelated-child"

    // Nobody fits
    case noPlausibleCandidate = "no-plausible-candidate"

    // A person must look
    case manyCandidates = "many-candidates"
    case roleUnlisted = "role-unlisted"
    case doubtful
    case incidentInFuture = "incident-in-future"
    case closeRunnerUp = "close-runner-up"
    case namesake
    case claimedByAnother = "claimed-by-another-person"
    case nameDamaged = "name-damaged"
    case nameMixedScript = "name-mixed-script"
    case nameIncomplete = "name-incomplete"
    case nameDiffers = "name-differs"
    case nameByCustom = "name-by-custom"
    case birthDateNotKnown = "birth-date-not-known"
    case birthDateDiffers = "birth-date-differs"
    case birthDateSlipUnsupported = "birth-date-slip-unsupported"
    case nhsNumberDiffers = "nhs-number-differs"
    case nhsNumberInvalid = "nhs-number-invalid"
    case twoPractices = "two-practices"
    case practiceUnknown = "practice-unknown"

    // The patient is known, and nobody is told
    case practiceClosed = "practice-closed"
    case notGeneralPractice = "not-a-general-practice"
    case alreadyTold = "already-told"

    // A notice
    case matched
    case matchedByName = "matched-without-birth-date"

    // A person decided
    case decidedByPerson = "decided-by-person"
    case noneByPerson = "none-by-person"

    /// The rule for a doubt that every process has.
    init(_ doubt: MatchJudgement.Doubt) {
        self =
            switch doubt {
            case .manyCandidates: .manyCandidates
            case .roleUnlisted: .roleUnlisted
            case .doubtful: .doubtful
            case .incidentInFuture: .incidentInFuture
            case .closeRunnerUp: .closeRunnerUp
            case .namesake: .namesake
            case .claimedByAnother: .claimedByAnother
            case .nameDamaged: .nameDamaged
            case .nameMixedScript: .nameMixedScript
            case .nameIncomplete: .nameIncomplete
            case .nameDiffers: .nameDiffers
            case .nameByCustom: .nameByCustom
            case .birthDateNotKnown: .birthDateNotKnown
            case .birthDateDiffers: .birthDateDiffers
            case .birthDateSlipUnsupported: .birthDateSlipUnsupported
            }
    }
}

/// The named lists a person can be referred to.
package enum PracticesList: String, CaseIterable, Sendable {
    case notOnRegister = "not-on-register"
    case practiceClosed = "practice-closed"
    case notGeneralPractice = "not-a-general-practice"
    case unborn
    case conflictOfInterest = "conflict-of-interest"
}
