package import Casework
import Linkage
import Pipeline
import State

/// What becomes of one person, by which rule, and why.
package struct PersonDecision: PersonalData, Sendable {
    package var matched: MatchedPerson
    package var disposition: Disposition
    package var rule: PracticesRule
    /// Set when the disposition is `refer`, and only then.
    package var list: PracticesList?
    /// The practice that is told; nothing unless the disposition is `notify`.
    package var recipient: Practice?
    package var reasons: [String]
    /// In how many occurrences practices were told of this patient in the twelve months before.
    package var earlierNotices: Int

    /// The patient the decision speaks of: the best candidate, for a referral only where likelier than not.
    package var patient: Patient? {
        guard let best = matched.candidates.first else { return nil }
        return disposition != .refer || best.posterior >= 0.5 ? best.patient : nil
    }
}

/// What earlier runs have said, as far as tonight's decisions need it.
package struct PracticesHistory: Sendable {
    /// The run that told this practice of this patient and occurrence, where one did.
    package var toldBefore: @Sendable (_ patientID: String, _ occurrence: String, _ practice: String) throws -> String?
    /// In how many occurrences each patient was told of since a year ago.
    package var noticeCounts: @Sendable (_ patientIDs: [String]) throws -> [String: Int]

    package init(
        toldBefore: @escaping @Sendable (String, String, String) throws -> String?,
        noticeCounts: @escaping @Sendable ([String]) throws -> [String: Int]
    ) {
        self.toldBefore = toldBefore
        self.noticeCounts = noticeCounts
    }

    init(_ context: NightContext) {
        let state = context.state
        let keyring = context.keyring
        let since = context.asOf.date.adding(days: -365)
        self.init(
            toldBefore: { patient, occurrence, practice in
                try state.sisterRunID(
                    ofNotice: keyring.noticeKey(
                        .practices, personID: patient, occurrenceNumber: occurrence, recipient: practice))
            },
            noticeCounts: { try state.sisterNoticeCount(of: .practices, personIDs: $0, since: since) })
    }
}

/// Stage 5: one disposition a person.
struct PracticesDecider: Sendable {
    let policy: PracticesPolicy

    /// Decides everybody, in the order of the feed.
    ///
    /// - Postcondition: as many decisions as people, each with exactly one disposition.
    func decide(_ placed: [PlacedPerson], history: PracticesHistory) throws -> [PersonDecision] {
        try decide(placed, history) { policy.verdict(on: $0) }
    }

    /// Decides those of whom a person has said who they are.
    func decideAsPerson(_ placed: [PlacedPerson], history: PracticesHistory) throws -> [PersonDecision] {
        try decide(placed, history) { policy.verdictOfPerson(on: $0) }
    }

    private func decide(
        _ placed: [PlacedPerson], _ history: PracticesHistory, by judge: (PlacedPerson) -> PracticesVerdict
    ) throws -> [PersonDecision] {
        var told: [[String]: ChildReference] = [:]
        var decisions: [PersonDecision] = []
        for person in placed {
            let verdict = try withoutRepeats(judge(person), person, &told, history)
            decisions.append(
                PersonDecision(
                    matched: person.matched, disposition: verdict.disposition, rule: verdict.rule, list: verdict.list,
                    recipient: verdict.recipient, reasons: verdict.reasons, earlierNotices: 0))
        }
        let patients = decisions.filter { $0.disposition == .notify }.compactMap { $0.patient?.id }
        let counts = try history.noticeCounts(Set(patients).sorted())
        for index in decisions.indices where decisions[index].disposition == .notify {
            decisions[index].earlierNotices = counts[decisions[index].patient?.id ?? ""] ?? 0
        }
        precondition(decisions.count == placed.count, "everybody has exactly one decision")
        return decisions
    }

    /// Leaves out a practice that was told of the same patient and occurrence, tonight or before.
    private func withoutRepeats(
        _ verdict: PracticesVerdict, _ placed: PlacedPerson, _ told: inout [[String]: ChildReference],
        _ history: PracticesHistory
    ) throws -> PracticesVerdict {
        guard verdict.disposition == .notify, let practice = verdict.recipient?.code.text,
            let patient = placed.matched.candidates.first?.patient.id
        else { return verdict }
        let person = placed.matched.person
        let occurrence = person.incident.occurrenceNumber
        var reason: String?
        if let earlier = told[[patient, occurrence, practice]] {
            reason = "told-with:\(earlier.text)"
        } else if let run = try history.toldBefore(patient, occurrence, practice) {
            reason = "told-in:\(run)"
        }
        guard let reason else {
            told[[patient, occurrence, practice]] = person.reference
            return verdict
        }
        return PracticesVerdict(
            disposition: .suppress, rule: .alreadyTold, reasons: verdict.reasons + [reason])
    }
}
