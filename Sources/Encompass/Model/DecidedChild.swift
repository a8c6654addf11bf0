package import Casework
package import Linkage
import Pipeline

/// What became of one child by one model: enough to compare with another, and no name.
package struct DecidedChild: Hashable, Sendable {
    /// A `query_id` or a `child_ref`.
    package let id: String
    package let disposition: Disposition
    package let rule: String
    /// The best candidate, empty where there is none.
    package let pupilID: String
    /// Its share of the distribution, 0 to 1.
    package let posterior: Double
}

extension SampleSource {
    /// Every child's decision by a model. Earlier nights are left aside: nobody counts as told before.
    package func decide(by model: LinkageModel, asOf: LocalDateTime) throws -> [DecidedChild] {
        if let plain {
            return try PlainDecisions(sample, plain.register, asOf: asOf.date).decide(by: model)
        }
        guard let night else { return [] }
        let configuration = night.configuration
        let isLate = asOf.minuteOfDay > configuration.calls.deadline.minuteOfDay
        let matched = Matcher(
            model: model, tables: sample.tables, candidatesKept: configuration.limits.candidatesKept
        ).match(night.intake.children, against: night.intake.register)
        let placements = Resolver(
            scope: configuration.scope, targetDay: isLate ? asOf.date.adding(days: 1) : asOf.date
        ).resolve(matched, in: night.intake.schools)
        let decider = Decider(
            policy: DecisionPolicy(
                decision: configuration.decision, scope: configuration.scope, rollout: Rollout(configuration.rollout),
                runDay: asOf.date),
            callFirstRisks: configuration.calls.callFirstRisks, riskWords: RiskWords(configuration.police.words))
        return try decider.decide(placements, history: .none).map {
            DecidedChild(
                id: $0.child.reference.text, disposition: $0.disposition, rule: $0.rule,
                pupilID: $0.shortlist.candidates.first?.pupil.id ?? "",
                posterior: $0.shortlist.candidates.first?.posterior ?? 0)
        }
    }
}
