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
    private let judgement: MatchJudgement
    private let scope: Configuration.Scope
    private let rollout: Rollout
    private let runDay: CalendarDate

    package init(
        decision: Configuration.Decision, scope: Configuration.Scope, rollout: Rollout = .everySchool,
        runDay: CalendarDate
    ) {
        self.decision = decision
        judgement = MatchJudgement(decision)
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
        verdict.reasons = notes + ofRegister(placement) + verdict.reasons
        return verdict
    }

    /// What the register says of the pupil who is likelier than not the child.
    private func ofRegister(_ placement: Placement) -> [String] {
        guard let best = placement.matched.shortlist.candidates.first, best.posterior >= 0.5 else { return [] }
        return best.pupil.nameNotes.map { "register-\($0.rawValue)" }
            + (best.pupil.otherIDs.isEmpty ? [] : ["several-pupil-numbers"])
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
        case .missing, .onNoCalendar: return false
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
        switch judgement.whereNobodyFits(JudgedMatch(placement.matched)) {
        case nil: nil
        case .nobody: refer(.noPlausibleCandidate, .notOnRegister)
        case .doubt(let doubt): review(Rule(doubt))
        }
    }

    // MARK: A person must look

    private func whereAPersonMustLook(_ placement: Placement) -> Verdict? {
        judgement.whereAPersonMustLook(JudgedMatch(placement.matched)).map { review(Rule($0)) }
    }

    // MARK: The pupil is known

    private func whereTheyGoToSchool(_ placement: Placement) -> Verdict {
        let standing = placement.standings.first ?? .schoolUnknown
        switch standing {
        case .onRoll(let recipients, let notCalled):
            var verdict = call(recipients, placement)
            verdict.reasons += notCalled.map(\.code)
            return verdict
        case .homeEducated: return refer(.homeEducated, .homeEducation)
        case .missingEducation: return refer(.missingEducation, .missingEducation)
        case .leftOrStarting: return refer(.leftOrStarting, .leftOrStarting)
        case .schoolClosed: return refer(.schoolClosed, .schoolClosed)
        case .crossBorder: return refer(.crossBorder, .crossBorder)
        case .twoSchools: return review(.twoSchools)
        case .contradicted: return review(.registerContradictsItself)
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

extension JudgedMatch {
    /// A child's shortlist as the rules of every process see it.
    init(_ matched: MatchedChild) {
        self.init(
            record: matched.child.record, notes: matched.child.notes,
            registerNotes: matched.shortlist.candidates.first?.pupil.nameNotes ?? [],
            candidates: matched.shortlist.candidates.map {
                Candidate(
                    posterior: $0.posterior, findings: $0.findings, hasBirthDate: $0.pupil.birthDate != nil,
                    address: $0.pupil.address)
            }, others: matched.shortlist.others, marginBits: matched.shortlist.marginBits)
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
