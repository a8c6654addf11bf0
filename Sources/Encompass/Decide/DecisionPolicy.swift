package import Casework
package import Linkage
package import Pipeline

/// The rules that outrank any score, and the thresholds below them, in the order they are asked.
///
/// Each method answers for one kind of rule, and the first answer stands. Costs: a wrong call is a disclosure that
/// cannot be taken back, a missed child a silence nobody notices; doubt goes to a person.
package struct DecisionPolicy: Sendable {
    /// What a rule answers: where the child goes and why.
    package struct Verdict: Sendable {
        package var disposition: Disposition
        package var rule: Rule
        package var list: ReferralList?
        package var recipients: [Recipient] = []
        package var reasons: [String] = []
    }

    private let decision: Configuration.Decision
    private let scope: Configuration.Scope
    private let rollout: Rollout
    private let runDay: CalendarDate

    package init(
        decision: Configuration.Decision, scope: Configuration.Scope, rollout: Rollout = .everySchool,
        runDay: CalendarDate
    ) {
        self.decision = decision
        self.scope = scope
        self.rollout = rollout
        self.runDay = runDay
    }

    /// The verdict on one child, history left aside.
    package func verdict(on placement: Placement) -> Verdict {
        let child = placement.matched.child
        let notes = child.notes.map(\.rawValue)
        var verdict =
            beforeMatching(placement) ?? whereNobodyFits(placement) ?? whereAPersonMustLook(placement)
            ?? whereTheyGoToSchool(placement)
        verdict.reasons = notes + verdict.reasons
        return verdict
    }

    /// The verdict where a person named the pupil: only where the pupil goes to school is asked.
    package func verdictOfPerson(on placement: Placement) -> Verdict {
        var verdict = whereTheyGoToSchool(placement)
        if verdict.disposition == .notify, verdict.rule != .heldUntil { verdict.rule = .decidedByPerson }
        return verdict
    }

    // MARK: Before any matching

    private func beforeMatching(_ placement: Placement) -> Verdict? {
        let child = placement.matched.child
        if child.role == .suspect { return refer(.under18Suspect, .under18Suspect) }
        if isOne(of: scope.conflictRelationships, child.relationship) {
            return refer(.conflictOfInterest, .conflictOfInterest)
        }
        if child.notes.contains(.unborn) { return refer(.unborn, .unborn) }
        if let first = placement.matched.repeats {
            return Verdict(disposition: .suppress, rule: .sameChildSameOccurrence, reasons: ["same-as:\(first.text)"])
        }
        if isOutOfAge(placement) { return refer(.outOfAge, .outOfAge) }
        if isOutsideArea(placement) { return refer(.outsideForceArea, .outsideForceArea) }
        if isOne(of: scope.unrelatedRelationships, child.relationship) { return review(.unrelatedChild) }
        return nil
    }

    private func isOne(of words: [String], _ written: String) -> Bool {
        words.contains { $0.lowercased() == written.lowercased() }
    }

    /// By the pupil's date of birth where the match is sure, else by what the police recorded: only a window that
    /// lies wholly outside counts.
    private func isOutOfAge(_ placement: Placement) -> Bool {
        let day = placement.targetDay
        if let best = placement.matched.shortlist.candidates.first, best.posterior >= decision.notifyAt,
            let birth = best.pupil.birthDate
        {
            return !scope.ages.contains(birth.completedYears(on: day))
        }
        // A pupil of the right age may fit, and the recorded date be a slip: that is for a person.
        let mayBePupil = placement.matched.shortlist.candidates.contains {
            let isSlip = Evidence($0).birth < .sameMonthAndYear || $0.posterior >= 0.5
            return $0.posterior >= decision.reviewAt && isSlip
                && $0.pupil.birthDate.map { scope.ages.contains($0.completedYears(on: day)) } ?? true
        }
        if mayBePupil { return false }
        switch placement.matched.child.record.birthDate {
        case .day(let birth): return !scope.ages.contains(birth.completedYears(on: day))
        case .missing: return false
        case .month(let year, _), .year(let year):
            return day.year - year < scope.ages.lowerBound || day.year - year - 1 > scope.ages.upperBound
        case .between(let from, let to):
            return from.completedYears(on: day) < scope.ages.lowerBound
                || to.completedYears(on: day) > scope.ages.upperBound
        }
    }

    /// Residence decides whose duty it is. The register's home outranks the police's, where the match is sure.
    private func isOutsideArea(_ placement: Placement) -> Bool {
        let child = placement.matched.child
        guard !scope.policeAreaPostcodes.isEmpty, !child.notes.contains(.postcodeOfIncident),
            let home = child.record.postcode, !isInArea(home)
        else { return false }
        guard let best = placement.matched.shortlist.candidates.first, best.posterior >= decision.notifyAt else {
            return true
        }
        return PostcodeReader.read(best.pupil.postcode).postcode.map { !isInArea($0) } ?? true
    }

    private func isInArea(_ postcode: Postcode) -> Bool {
        let text = String(decoding: postcode.text, as: UTF8.self)
        return scope.policeAreaPostcodes.contains { area in
            guard text.hasPrefix(area) else { return false }
            // An area of letters (BX) must end where the letters end: B is not BX.
            guard area.allSatisfy(\.isLetter), let next = text.dropFirst(area.count).first else { return true }
            return next.isNumber
        }
    }

    // MARK: Nobody fits

    private func whereNobodyFits(_ placement: Placement) -> Verdict? {
        let shortlist = placement.matched.shortlist
        let best = shortlist.candidates.first?.posterior ?? 0
        if best >= decision.reviewAt { return nil }
        let onRegister = shortlist.candidates.reduce(0) { $0 + $1.posterior } + shortlist.others
        if !shortlist.candidates.isEmpty, onRegister >= 0.5 { return review(.manyCandidates) }
        if placement.matched.child.notes.contains(.roleUnlisted) { return review(.roleUnlisted) }
        return refer(.noPlausibleCandidate, .notOnRegister)
    }

    // MARK: A person must look

    private func whereAPersonMustLook(_ placement: Placement) -> Verdict? {
        let child = placement.matched.child
        let shortlist = placement.matched.shortlist
        guard let best = shortlist.candidates.first else { return review(.doubtful) }
        let evidence = Evidence(best)
        if child.notes.contains(.roleUnlisted) { return review(.roleUnlisted) }
        if child.notes.contains(.nameDamaged) { return review(.nameDamaged) }
        if child.notes.contains(.nameMixedScript) { return review(.nameMixedScript) }
        // Two children cannot be one pupil, and the posterior has weighed that: a claim it has settled asks nobody.
        if evidence.isClaimed, best.posterior < decision.notifyAt { return review(.claimedByAnotherChild) }
        if let margin = shortlist.marginBits, margin < decision.marginBits { return review(.closeRunnerUp) }
        if shortlist.candidates.dropFirst().contains(where: { Evidence($0).isNamesake }) { return review(.namesake) }
        if child.record.givenNames.isMissing || child.record.familyName.isMissing { return review(.nameIncomplete) }
        if evidence.isByInitial { return review(.nameIncomplete) }
        if !evidence.namesAgree, !evidence.isOneOfTheFamily {
            let isByCustom = evidence.given.map { $0 < .different } ?? false && evidence.family == .missing
            return review(isByCustom ? .nameByCustom : .nameDiffers)
        }
        if let rule = birthDateRule(child, evidence, shortlist) { return review(rule) }
        return best.posterior < decision.notifyAt ? review(.doubtful) : nil
    }

    /// A true date on both sides, the same or by a slip the policy names and the home supports.
    private func birthDateRule(_ child: Child, _ evidence: Evidence, _ shortlist: Shortlist) -> Rule? {
        switch evidence.birth {
        case .same: return nil
        case .exchanged: return slipRule(.exchanged, evidence)
        case .oneDigit: return slipRule(.oneDigit, evidence)
        case .missing, .fitsWindow:
            return passesWithoutBirthDate(child, evidence, shortlist) ? nil : .birthDateNotKnown
        case .nearWindow: return .birthDateNotKnown
        case .nextDayOrYear, .sameDayAndMonth, .sameMonthAndYear, .sameYear, .different: return .birthDateDiffers
        }
    }

    private func slipRule(_ slip: Configuration.Decision.BirthDateSlip, _ evidence: Evidence) -> Rule? {
        guard decision.birthDateSlips.contains(slip), evidence.isHomeSupported, !evidence.isTurned else {
            return .birthDateSlipUnsupported
        }
        return nil
    }

    /// `without_dob: supported`: the age fits, the name pair is unique on the register and the home agrees.
    ///
    /// A date that cannot be the child's is no missing date: the row may tell of somebody else.
    private func passesWithoutBirthDate(_ child: Child, _ evidence: Evidence, _ shortlist: Shortlist) -> Bool {
        let doubts: Set<NormalisationNote> = [.dobOfAdult, .dobInFuture, .dobUnreadable, .dobCenturyAmbiguous]
        guard doubts.isDisjoint(with: child.notes) else { return false }
        guard decision.withoutBirthDate == .supported, evidence.isHomeSupported, !evidence.isTurned,
            let best = shortlist.candidates.first, best.posterior >= decision.notifyAt,
            best.pupil.birthDate != nil, evidence.given ?? .different <= .soundsAlike,
            evidence.family ?? .different <= .soundsAlike
        else { return false }
        return shortlist.candidates.dropFirst().allSatisfy { !Evidence($0).rivals(evidence) }
    }

    // MARK: The pupil is known

    private func whereTheyGoToSchool(_ placement: Placement) -> Verdict {
        let standing = placement.standings.first ?? .schoolUnknown
        switch standing {
        case .onRoll(let recipients): return call(recipients, placement)
        case .homeEducated: return refer(.homeEducated, .homeEducation)
        case .missingEducation: return refer(.missingEducation, .missingEducation)
        case .leftOrStarting: return refer(.leftOrStarting, .leftOrStarting)
        case .schoolClosed: return refer(.schoolClosed, .schoolClosed)
        case .crossBorder: return refer(.crossBorder, .crossBorder)
        case .twoSchools: return review(.twoSchools)
        case .schoolUnknown: return review(.schoolUnknown)
        case .noSchoolDay: return review(.noSchoolDay)
        }
    }

    private func call(_ recipients: [Recipient], _ placement: Placement) -> Verdict {
        let live = recipients.filter { rollout.isLive($0.school.cluster, on: $0.callDay) }
        guard !live.isEmpty else { return refer(.notYetLive, .notYetLive) }
        let held = live.filter { $0.callDay != runDay }
        let birth = Evidence(placement.matched.shortlist.candidates[0]).birth
        let rule: Rule =
            held.count == live.count ? .heldUntil : [.missing, .fitsWindow].contains(birth) ? .matchedByName : .matched
        return Verdict(
            disposition: .notify, rule: rule, recipients: live,
            reasons: held.map { "held:\($0.school.urn.text):\($0.callDay.isoText)" }
                + recipients.filter { recipient in !live.contains { $0.school.urn == recipient.school.urn } }
                .map { "not-live:\($0.school.urn.text)" })
    }

    private func review(_ rule: Rule) -> Verdict { Verdict(disposition: .review, rule: rule) }

    private func refer(_ rule: Rule, _ list: ReferralList) -> Verdict {
        Verdict(disposition: .refer, rule: rule, list: list)
    }
}

/// Which clusters of schools take part, and since when.
package struct Rollout: Sendable {
    private let liveSince: [String: CalendarDate]?

    /// Every school takes part.
    package static let everySchool = Rollout(liveSince: nil)

    package init(liveSince: [String: CalendarDate]?) { self.liveSince = liveSince }

    func isLive(_ cluster: String, on day: CalendarDate) -> Bool {
        guard let liveSince else { return true }
        guard let since = liveSince[cluster] else { return false }
        return since <= day
    }
}

extension Rollout {
    /// The go-live dates of the configuration; every school where there are none.
    package init(_ configuration: Configuration.Rollout?) {
        guard let configuration else {
            self = .everySchool
            return
        }
        self.init(liveSince: Dictionary(configuration.live.map { ($0.name, $0.date) }, uniquingKeysWith: { $1 }))
    }
}
