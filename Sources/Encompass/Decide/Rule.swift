package import Pipeline

/// The rules that decide, by name. Each is explained in `docs/matching.md`, and a test compares the two.
package enum Rule: String, CaseIterable, Sendable {
    // Before any matching
    case under18Suspect = "under-18-suspect"
    case conflictOfInterest = "conflict-of-interest"
    case unborn
    case sameChildSameOccurrence = "same-child-same-occurrence"
    case unrelatedChild = "unrelated-child"
    case roleUnlisted = "role-unlisted"
    case outOfAge = "out-of-age"
    case outsideForceArea = "outside-force-area"

    // Nobody fits
    case noPlausibleCandidate = "no-plausible-candidate"

    // A person must look
    case manyCandidates = "many-candidates"
    case doubtful
    case incidentInFuture = "incident-in-future"
    case closeRunnerUp = "close-runner-up"
    case namesake
    case claimedByAnotherChild = "claimed-by-another-child"
    case nameDamaged = "name-damaged"
    case nameMixedScript = "name-mixed-script"
    case nameIncomplete = "name-incomplete"
    case nameDiffers = "name-differs"
    case nameByCustom = "name-by-custom"
    case birthDateNotKnown = "birth-date-not-known"
    case birthDateDiffers = "birth-date-differs"
    case birthDateSlipUnsupported = "birth-date-slip-unsupported"
    case twoSchools = "two-schools"
    case registerContradictsItself = "register-contradicts-itself"
    case schoolUnknown = "school-unknown"
    case noSchoolDay = "no-school-day"

    // The pupil is known, and nobody is called
    case homeEducated = "home-educated"
    case missingEducation = "missing-education"
    case leftOrStarting = "left-or-starting"
    case schoolClosed = "school-closed"
    case crossBorder = "cross-border"
    case notYetLive = "not-yet-live"
    case alreadyTold = "already-told"

    // A call
    case matched
    case matchedByName = "matched-without-birth-date"
    case heldUntil = "held-until"

    // A person decided
    case decidedByPerson = "decided-by-person"
    case noneByPerson = "none-by-person"
}

extension Rule {
    /// The rule of this name: a test holds every doubt against these.
    package init(_ doubt: MatchJudgement.Doubt) { self = Rule(rawValue: doubt.rawValue) ?? .doubtful }
}
