/// The rules and lists in sentences for whoever decides.
enum TeamWords {
    static func why(_ rule: PracticesRule) -> String {
        switch rule {
        case .unrelatedChild: "The child is not of the family: should their practice hear of this?"
        case .manyCandidates: "Many patients fit a little, and none well."
        case .roleUnlisted: "The person's part is on none of the configured lists."
        case .doubtful: "The best patient is not sure enough."
        case .incidentInFuture: "The incident is dated after today. Ask the police when it happened."
        case .closeRunnerUp: "Two patients fit almost equally well."
        case .namesake: "Another patient has the same names and date of birth."
        case .claimedByAnother: "Somebody else of this incident fits the same patient."
        case .nameDamaged: "A letter of the name was lost on the way."
        case .nameMixedScript: "The name mixes letters of two alphabets."
        case .nameIncomplete: "A name is missing or only its first letter is known."
        case .nameDiffers: "The names differ."
        case .nameByCustom: "The family name is in another place by custom."
        case .birthDateNotKnown: "No true date of birth is recorded."
        case .birthDateDiffers: "The dates of birth differ."
        case .birthDateSlipUnsupported: "The date of birth has a slip, and the home does not agree."
        case .nhsNumberDiffers: "The NHS number the police wrote is not that of the patient who fits by name."
        case .nhsNumberInvalid: "The register's NHS number fails its check digit."
        case .twoPractices: "The register has the patient at two practices."
        case .practiceUnknown: "The patient's practice is not in the NHS list."
        case .samePersonSameOccurrence, .conflictOfInterest, .unborn, .noPlausibleCandidate, .practiceClosed,
            .notGeneralPractice, .alreadyTold, .matched, .matchedByName, .decidedByPerson, .noneByPerson:
            ""
        }
    }

    static func list(_ list: PracticesList) -> (title: String, means: String, next: String) {
        switch list {
        case .notOnRegister:
            (
                "Not on the register of patients", "No patient of the register fits.",
                "Look in the national service (PDS), then tell the practice by hand."
            )
        case .practiceClosed:
            (
                "Practice closed", "The register names a practice that is closed; the NHS list has no successor.",
                "Ask the integrated care board who took its patients."
            )
        case .notGeneralPractice:
            (
                "Not a general practice", "The register names a service that is no general practice.",
                "Ask that service how it takes safeguarding notices."
            )
        case .unborn: ("Not born yet", "The police recorded a child who is not born yet.", "Tell the midwifery team.")
        case .conflictOfInterest:
            (
                "Conflict of interest", "The relationship is on the council's list of conflicts.",
                "The team leader alone decides who hears of this."
            )
        }
    }
}
