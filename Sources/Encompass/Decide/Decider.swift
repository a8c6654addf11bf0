package import Casework
import Linkage
package import Pipeline

/// Stage 5: one disposition a child.
package struct Decider: Sendable {
    private let policy: DecisionPolicy
    private let callFirstRisks: [String]
    private let riskWords: RiskWords

    package init(policy: DecisionPolicy, callFirstRisks: [String], riskWords: RiskWords) {
        self.policy = policy
        self.callFirstRisks = callFirstRisks
        self.riskWords = riskWords
    }

    /// Decides every child, in the order of the feed.
    ///
    /// - Postcondition: as many decisions as placements, each with exactly one disposition.
    package func decide(_ placements: [Placement], history: History) throws -> [Decision] {
        let verdicts = placements.map { placement in
            // What a person decided of this very child stands.
            guard let run = placement.matched.decidedIn else { return policy.verdict(on: placement) }
            var verdict = verdictOfPerson(on: placement)
            verdict.reasons.append("decided-in:\(run)")
            return verdict
        }
        return try decide(placements, verdicts: verdicts, history: history)
    }

    /// Decides children a person has decided: the named pupil's schools are told, or the child is listed.
    package func decideAsPerson(_ placements: [Placement], history: History) throws -> [Decision] {
        try decide(placements, verdicts: placements.map(verdictOfPerson), history: history)
    }

    private func verdictOfPerson(on placement: Placement) -> DecisionPolicy.Verdict {
        placement.matched.shortlist.candidates.isEmpty
            ? DecisionPolicy.Verdict(disposition: .refer, rule: .noneByPerson, list: .notOnRegister)
            : policy.verdictOfPerson(on: placement)
    }

    private func decide(
        _ placements: [Placement], verdicts: [DecisionPolicy.Verdict], history: History
    ) throws -> [Decision] {
        let incidents = Dictionary(grouping: placements) { $0.matched.child.incident.occurrenceNumber }
        var told = ToldTonight()
        var decisions: [Decision] = []
        for (placement, verdict) in zip(placements, verdicts) {
            var toldBefore: [URN] = []
            let settled = try withoutRepeats(verdict, placement, &told, history, &toldBefore)
            let incident = incidents[placement.matched.child.incident.occurrenceNumber] ?? []
            decisions.append(decision(settled, placement, incident, alreadyTold: toldBefore))
        }
        try countEarlier(&decisions, history)
        precondition(decisions.count == placements.count, "every child has exactly one decision")
        return decisions
    }

    /// Leaves out the schools that were told of the same pupil and occurrence, tonight or before.
    private func withoutRepeats(
        _ verdict: DecisionPolicy.Verdict, _ placement: Placement, _ told: inout ToldTonight, _ history: History,
        _ toldBefore: inout [URN]
    ) throws -> DecisionPolicy.Verdict {
        guard verdict.disposition == .notify, let pupil = placement.matched.shortlist.candidates.first?.pupil else {
            return verdict
        }
        let child = placement.matched.child
        var verdict = verdict
        var reasons: [String] = []
        verdict.recipients = try verdict.recipients.filter { recipient in
            let urn = recipient.school.urn
            let occurrence = child.incident.occurrenceNumber
            if let earlier = told.first(pupil.id, occurrence, urn) {
                reasons.append("told-with:\(earlier.text)")
                return false
            }
            if let run = try earlierRun(telling: pupil, occurrence, urn, history) {
                reasons.append("told-in:\(run)")
                toldBefore.append(urn)
                return false
            }
            told.add(pupil.id, occurrence, urn, child.reference)
            return true
        }
        verdict.reasons += reasons
        if verdict.recipients.isEmpty {
            verdict.disposition = .suppress
            verdict.rule = .alreadyTold
        }
        return verdict
    }

    /// The run that told this school before, under whichever of the pupil's numbers.
    private func earlierRun(
        telling pupil: Pupil, _ occurrence: String, _ urn: URN, _ history: History
    ) throws -> String? {
        for id in pupil.ids {
            if let run = try history.toldBefore(id, occurrence, urn) { return run }
        }
        return nil
    }

    private func decision(
        _ verdict: DecisionPolicy.Verdict, _ placement: Placement, _ incident: [Placement], alreadyTold: [URN]
    ) -> Decision {
        let child = placement.matched.child
        return Decision(
            child: child, disposition: verdict.disposition, rule: verdict.rule.rawValue, list: verdict.list,
            shortlist: placement.matched.shortlist, recipients: recipients(verdict, placement),
            reasons: verdict.reasons,
            hints: verdict.disposition == .review ? Hints.of(placement, among: incident) : [],
            isCallFirst: riskWords.isOne(of: callFirstRisks, child.incident.risk), alreadyTold: alreadyTold)
    }

    /// Where nobody is called, the schools concerned still stand in the match log.
    private func recipients(_ verdict: DecisionPolicy.Verdict, _ placement: Placement) -> [Recipient] {
        if verdict.disposition == .notify { return verdict.recipients }
        if case .onRoll(let recipients, _) = placement.standings.first ?? .schoolUnknown,
            verdict.disposition == .suppress || verdict.disposition == .review || verdict.rule == .notYetLive
        {
            return recipients
        }
        return []
    }

    private func countEarlier(_ decisions: inout [Decision], _ history: History) throws {
        let notified = decisions.filter { $0.disposition == .notify }
        let pupils = Set(notified.compactMap { $0.shortlist.candidates.first?.pupil.id }).sorted()
        guard let day = notified.first?.recipients.first?.callDay, !pupils.isEmpty else { return }
        // The school year begins on 1 September.
        let year = day.month >= 9 ? day.year : day.year - 1
        guard let since = CalendarDate(year: year, month: 9, day: 1) else { return }
        let counts = try history.notificationCounts(pupils, since)
        for index in decisions.indices where decisions[index].disposition == .notify {
            let pupil = decisions[index].shortlist.candidates.first?.pupil.id ?? ""
            decisions[index].earlierNotifications = counts[pupil] ?? 0
        }
    }
}

/// Whom tonight's run tells, so that nobody is told twice.
private struct ToldTonight {
    private struct Key: Hashable {
        let pupilID: String
        let occurrenceNumber: String
        let urn: URN
    }

    private var references: [Key: ChildReference] = [:]

    func first(_ pupilID: String, _ occurrence: String, _ urn: URN) -> ChildReference? {
        references[Key(pupilID: pupilID, occurrenceNumber: occurrence, urn: urn)]
    }

    mutating func add(_ pupilID: String, _ occurrence: String, _ urn: URN, _ reference: ChildReference) {
        references[Key(pupilID: pupilID, occurrenceNumber: occurrence, urn: urn)] = reference
    }
}
