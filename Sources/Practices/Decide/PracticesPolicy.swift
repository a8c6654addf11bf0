import Casework
import Linkage
import Pipeline

/// What a rule answers: where the person goes and why.
struct PracticesVerdict: Sendable {
    var disposition: Disposition
    var rule: PracticesRule
    var list: PracticesList?
    var recipient: Practice?
    var reasons: [String] = []
}

/// The rules that outrank any score, and the thresholds below them, in the order they are asked.
///
/// Whether the person is the patient is judged by the rules of every process; whether there is a practice to be told is
/// judged here.
struct PracticesPolicy: Sendable {
    private let judgement: MatchJudgement
    private let scope: Configuration.Scope

    init(decision: Configuration.Decision, scope: Configuration.Scope) {
        judgement = MatchJudgement(decision)
        self.scope = scope
    }

    /// The verdict on one person, history left aside.
    func verdict(on placed: PlacedPerson) -> PracticesVerdict {
        var verdict =
            beforeMatching(placed) ?? whereTheNumberContradicts(placed) ?? whereNobodyFits(placed)
            ?? whereAPersonMustLook(placed)
            ?? whereTheyAreRegistered(placed)
        let best = placed.matched.candidates.first { $0.posterior >= 0.5 }
        verdict.reasons =
            placed.matched.person.notes.map(\.rawValue) + (placed.matched.numberTold.reason.map { [$0] } ?? [])
            + (best?.patient.nameNotes.map { "register-\($0.rawValue)" } ?? []) + verdict.reasons
        return verdict
    }

    /// The verdict where a person has said who it is: the candidate who stands first, or nobody.
    func verdictOfPerson(on placed: PlacedPerson) -> PracticesVerdict {
        guard !placed.matched.candidates.isEmpty else { return refer(.noneByPerson, .notOnRegister) }
        var verdict = whereTheyAreRegistered(placed)
        if verdict.disposition == .notify { verdict.rule = .decidedByPerson }
        return verdict
    }

    private func beforeMatching(_ placed: PlacedPerson) -> PracticesVerdict? {
        let person = placed.matched.person
        func isOne(of words: [String]) -> Bool {
            words.contains { $0.lowercased() == person.relationship.lowercased() }
        }
        if isOne(of: scope.conflictRelationships) {
            return refer(.conflictOfInterest, .conflictOfInterest)
        }
        if person.notes.contains(.unborn) { return refer(.unborn, .unborn) }
        if let first = placed.matched.repeats {
            return PracticesVerdict(
                disposition: .suppress, rule: .samePersonSameOccurrence, reasons: ["same-as:\(first.text)"])
        }
        // A child staying with friends: whether their doctor should hear of this home is a person's question.
        if person.isChild, isOne(of: scope.unrelatedRelationships) { return review(.unrelatedChild) }
        return nil
    }

    /// A number that is somebody else's: one of number and name is wrong, and only a person can say which.
    private func whereTheNumberContradicts(_ placed: PlacedPerson) -> PracticesVerdict? {
        placed.matched.numberTold == .contradicts ? review(.nhsNumberDiffers) : nil
    }

    private func whereNobodyFits(_ placed: PlacedPerson) -> PracticesVerdict? {
        switch judgement.whereNobodyFits(JudgedMatch(placed.matched)) {
        case nil: nil
        // The number is a patient's whom neither names nor date suggest: nobody is referred as unknown over that.
        case .nobody where placed.matched.numberTold == .agrees: review(.nhsNumberDiffers)
        case .nobody: refer(.noPlausibleCandidate, .notOnRegister)
        case .doubt(let doubt): review(PracticesRule(doubt))
        }
    }

    private func whereAPersonMustLook(_ placed: PlacedPerson) -> PracticesVerdict? {
        if let doubt = judgement.whereAPersonMustLook(JudgedMatch(placed.matched)) {
            return review(PracticesRule(doubt))
        }
        // A notice goes into the record of the number it bears, and this number is nobody's, or somebody else's.
        return placed.matched.candidates.first?.patient.nhsNumber == nil ? review(.nhsNumberInvalid) : nil
    }

    private func whereTheyAreRegistered(_ placed: PlacedPerson) -> PracticesVerdict {
        switch placed.standing {
        case .registered(let practice):
            let birth = placed.matched.candidates.first.map { Evidence($0.findings).birth }
            let isByName = birth == .missing || birth == .fitsWindow
            return PracticesVerdict(
                disposition: .notify, rule: isByName ? .matchedByName : .matched, recipient: practice)
        case .closed(let practice):
            return refer(.practiceClosed, .practiceClosed, reasons: ["closed:\(practice.code.text)"])
        case .notGeneralPractice(let practice):
            return refer(.notGeneralPractice, .notGeneralPractice, reasons: ["setting:\(practice.code.text)"])
        case .several: return review(.twoPractices)
        case .unknown: return review(.practiceUnknown)
        }
    }

    private func review(_ rule: PracticesRule) -> PracticesVerdict {
        PracticesVerdict(disposition: .review, rule: rule)
    }

    private func refer(
        _ rule: PracticesRule, _ list: PracticesList, reasons: [String] = []
    ) -> PracticesVerdict {
        PracticesVerdict(disposition: .refer, rule: rule, list: list, reasons: reasons)
    }
}

extension JudgedMatch {
    /// A person's shortlist as the rules of every process see it.
    init(_ matched: MatchedPerson) {
        self.init(
            record: matched.person.record, notes: matched.person.notes,
            registerNotes: matched.candidates.first?.patient.nameNotes ?? [],
            candidates: matched.candidates.map {
                Candidate(
                    posterior: $0.posterior, findings: $0.findings, hasBirthDate: $0.patient.birthDate != nil,
                    address: $0.patient.address)
            }, others: matched.others, marginBits: matched.marginBits,
            isNumberAgreed: matched.numberTold == .agrees)
    }
}
