package import Casework
package import Linkage

/// A shortlist as the rules of matching look at it, whatever register the candidates stand on.
package struct JudgedMatch: Sendable {
    package struct Candidate: Sendable {
        package var posterior: Double
        package var evidence: Evidence
        package var hasBirthDate: Bool
        /// As the register has it.
        package var address: String

        package init(posterior: Double, findings: [Finding], hasBirthDate: Bool, address: String) {
            self.posterior = posterior
            evidence = Evidence(findings)
            self.hasBirthDate = hasBirthDate
            self.address = address
        }
    }

    package var record: PersonRecord
    package var notes: [NormalisationNote]
    /// What was found in the names of the best candidate, as the register writes them.
    package var registerNotes: [NormalisationNote]
    /// Best first.
    package var candidates: [Candidate]
    /// The share of everyone on the register who is no candidate.
    package var others: Double
    /// Match weight of the best candidate less that of the best other person, bits; nothing without a second.
    package var marginBits: Double?
    /// The police wrote the very number by which the register knows the best candidate. Only a process whose register
    /// has numbers that people carry about with them says so.
    package var isNumberAgreed: Bool

    package init(
        record: PersonRecord, notes: [NormalisationNote], registerNotes: [NormalisationNote], candidates: [Candidate],
        others: Double, marginBits: Double?, isNumberAgreed: Bool = false
    ) {
        self.record = record
        self.notes = notes
        self.registerNotes = registerNotes
        self.candidates = candidates
        self.others = others
        self.marginBits = marginBits
        self.isNumberAgreed = isNumberAgreed
    }

    /// Under another family name, and yet settled by the number: the given name and the date of birth are the same too.
    /// The number alone settles nobody: an officer may have written down that of somebody else of the household.
    func isNumbered(_ candidate: Candidate) -> Bool {
        let evidence = candidate.evidence
        return isNumberAgreed && evidence.birth == .same && evidence.given.map { $0 <= .equivalent } ?? false
    }

    /// Under another family name, and yet settled: the given name and the date of birth are the same, and the person
    /// lives not only at the candidate's postcode but at the very address, house number and street.
    ///
    /// The home is the person's own: where only the incident's is known, it may be anybody's.
    func isAtHome(_ candidate: Candidate) -> Bool {
        guard candidate.evidence.isSamePersonButFamilyName, !notes.contains(.postcodeOfIncident),
            record.address.contains(where: { (0x30...0x39).contains($0) })
        else { return false }
        return AddressFolding.comparable(candidate.address) == record.address
    }
}

/// The rules that outrank any score, for every process: who is nobody on the register, and where a person must look.
///
/// They are the hard rules of DESIGN §5. A process adds its own before and after them; it never leaves one out.
package struct MatchJudgement: Sendable {
    /// Why a person must look. The raw value is the rule's name in every process.
    package enum Doubt: String, CaseIterable, Sendable {
        case manyCandidates = "many-candidates"
        case roleUnlisted = "role-unlisted"
        case doubtful
        case incidentInFuture = "incident-in-future"
        case closeRunnerUp = "close-runner-up"
        case namesake
        case claimedByAnother = "claimed-by-another-child"
        case nameDamaged = "name-damaged"
        case nameMixedScript = "name-mixed-script"
        case nameIncomplete = "name-incomplete"
        case nameDiffers = "name-differs"
        case nameByCustom = "name-by-custom"
        case birthDateNotKnown = "birth-date-not-known"
        case birthDateDiffers = "birth-date-differs"
        case birthDateSlipUnsupported = "birth-date-slip-unsupported"
    }

    /// What the rules say where nobody on the register is likely enough.
    package enum Nobody: Sendable {
        /// No candidate is plausible: not on the register.
        case nobody
        case doubt(Doubt)
    }

    private let decision: Configuration.Decision

    package init(_ decision: Configuration.Decision) { self.decision = decision }

    /// Nothing where somebody is likely enough to be looked at.
    package func whereNobodyFits(_ match: JudgedMatch) -> Nobody? {
        let best = match.candidates.first?.posterior ?? 0
        if best >= decision.reviewAt { return nil }
        let onRegister = match.candidates.reduce(0) { $0 + $1.posterior } + match.others
        if !match.candidates.isEmpty, onRegister >= 0.5 { return .doubt(.manyCandidates) }
        if match.notes.contains(.roleUnlisted) { return .doubt(.roleUnlisted) }
        return .nobody
    }

    /// Nothing where the best candidate may be told without a person.
    package func whereAPersonMustLook(_ match: JudgedMatch) -> Doubt? {
        guard let best = match.candidates.first else { return .doubtful }
        let evidence = best.evidence
        if match.notes.contains(.roleUnlisted) { return .roleUnlisted }
        if match.notes.contains(.incidentInFuture) { return .incidentInFuture }
        // Whichever side wrote it: two names that agree because a letter stands for another are no agreement.
        let nameNotes = match.notes + match.registerNotes
        if nameNotes.contains(.nameDamaged) { return .nameDamaged }
        if nameNotes.contains(.nameMixedScript) { return .nameMixedScript }
        // Two people cannot be one on the register, and the posterior has weighed that: a claim it has settled asks
        // nobody.
        if evidence.isClaimed, best.posterior < decision.notifyAt { return .claimedByAnother }
        if let margin = match.marginBits, margin < decision.marginBits { return .closeRunnerUp }
        if !match.isNumberAgreed, match.candidates.dropFirst().contains(where: { $0.evidence.isNamesake }) {
            return .namesake
        }
        if match.record.givenNames.isMissing || match.record.familyName.isMissing { return .nameIncomplete }
        if evidence.isByInitial { return .nameIncomplete }
        if !evidence.namesAgree, !evidence.isOneOfTheFamily, !match.isAtHome(best), !match.isNumbered(best) {
            let isByCustom = evidence.given.map { $0 < .different } ?? false && evidence.family == .missing
            return isByCustom ? .nameByCustom : .nameDiffers
        }
        if let doubt = birthDateDoubt(match, best) { return doubt }
        return best.posterior < decision.notifyAt ? .doubtful : nil
    }

    /// A true date on both sides, the same or by a slip the policy names and the home supports.
    private func birthDateDoubt(_ match: JudgedMatch, _ best: JudgedMatch.Candidate) -> Doubt? {
        // What no calendar holds is evidence of a date, and none: not even a slip of one.
        if match.record.birthDate.isOnNoCalendar { return .birthDateNotKnown }
        switch best.evidence.birth {
        case .same: return nil
        case .exchanged: return slipDoubt(.exchanged, best.evidence)
        case .oneDigit: return slipDoubt(.oneDigit, best.evidence)
        case .missing, .fitsWindow: return passesWithoutBirthDate(match, best) ? nil : .birthDateNotKnown
        case .nearWindow: return .birthDateNotKnown
        case .nextDayOrYear, .sameDayAndMonth, .sameMonthAndYear, .sameYear, .different: return .birthDateDiffers
        }
    }

    private func slipDoubt(_ slip: Configuration.Decision.BirthDateSlip, _ evidence: Evidence) -> Doubt? {
        guard decision.birthDateSlips.contains(slip), evidence.isHomeTheSame, !evidence.isTurned else {
            return .birthDateSlipUnsupported
        }
        return nil
    }

    /// `without_dob: supported`: the age fits, the name pair is unique on the register and the home agrees.
    ///
    /// A date that cannot be the person's is no missing date: the row may tell of somebody else.
    private func passesWithoutBirthDate(_ match: JudgedMatch, _ best: JudgedMatch.Candidate) -> Bool {
        let doubts: Set<NormalisationNote> = [.dobOfAdult, .dobInFuture, .dobUnreadable, .dobCenturyAmbiguous]
        guard doubts.isDisjoint(with: match.notes) else { return false }
        let evidence = best.evidence
        guard decision.withoutBirthDate == .supported, evidence.isHomeSupported, !evidence.isTurned,
            best.posterior >= decision.notifyAt, best.hasBirthDate, evidence.given ?? .different <= .soundsAlike,
            evidence.family ?? .different <= .soundsAlike
        else { return false }
        // A namesake whose age is another than the one recorded is not the person: among those who may be, the pair of
        // names is unique.
        return match.candidates.dropFirst().allSatisfy {
            $0.evidence.birth == .different || !$0.evidence.rivals(evidence)
        }
    }
}
