import AuditTrail
import Casework
import Pipeline
import State

/// The whole program: one night, from the police file to the call sheets.
///
/// Each stage takes a value and returns the next. Nothing is published before the last line.
package struct NightlyRun: Sendable {
    private let context: NightContext
    private let clock: StageClock
    private let ingestor: Ingestor
    private let normaliser: Normaliser
    private let matcher: Matcher
    private let resolver: Resolver
    private let decider: Decider
    private let sheetWriter: SheetWriter
    private let recorder: NightRecorder

    package init(_ context: NightContext) throws {
        let configuration = context.configuration
        self.context = context
        clock = context.clock
        ingestor = Ingestor(
            configuration, files: context.files, inputsFolder: context.stateFolder.inputs,
            day: context.asOf.date)
        normaliser = Normaliser(configuration, tables: context.tables, asOf: context.asOf)
        matcher = Matcher(
            model: context.model, tables: context.tables, candidatesKept: configuration.limits.candidatesKept)
        resolver = Resolver(scope: configuration.scope, targetDay: context.targetDay)
        decider = Decider(
            policy: DecisionPolicy(
                decision: configuration.decision, scope: configuration.scope, rollout: Rollout(configuration.rollout),
                runDay: context.asOf.date),
            callFirstRisks: configuration.calls.callFirstRisks, riskWords: RiskWords(configuration.police.words))
        sheetWriter = try SheetWriter(context)
        recorder = NightRecorder(context)
    }

    /// Runs the night. A night that was run before is recognised by its inputs, and changes nothing.
    package func run() throws -> NightOutcome {
        let taken = try clock.time(.copy, ingestor.take())
        if let earlier = try recorder.earlierRun(of: taken) { return earlier }
        let night = try compute(taken)
        return try clock.time(.record, recorder.publish(night))
    }

    /// Computes the night without recording or publishing anything.
    package func rehearse() throws -> NightOutcome {
        try recorder.outcome(of: compute(clock.time(.copy, ingestor.take())))
    }

    private func compute(_ taken: TakenInputs) throws -> NightFiles {
        let tables = try clock.time(.ingest, ingestor.read(taken))  // 1
        let intake = try clock.time(.normalise, normaliser.normalise(tables))  // 2
        let shortlists = clock.time(.match, matcher.match(intake.children, against: intake.register))  // 3
        let placements = clock.time(.resolve, resolver.resolve(shortlists, in: intake.schools))  // 4
        let decisions = try clock.time(.decide, decider.decide(placements, history: recorder.history()))  // 5
        let plan = try CallPlan(
            decisions, intake: intake.police, schools: intake.schools, runDay: context.asOf.date,
            carried: recorder.carriedIn(), firstBell: context.configuration.calls.firstBell)
        guard plan.totals.agree else { throw NightError(.totalsDisagree) }
        return try clock.time(.emit, sheetWriter.write(plan, intake: intake, inputs: tables.inputs))  // 6; 7: run
    }
}
