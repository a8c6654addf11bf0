import AuditTrail
import Casework
package import Pipeline
import State

/// The whole program: one night, from the police file to the call sheets.
///
/// Each stage takes a value and returns the next. Nothing is published before the last line.
package struct NightlyRun: Sendable {
    private let context: NightContext
    private let clock: StageClock
    private let ingestor: Ingestor
    private let normaliser: Normaliser
    private let plausibility: Plausibility
    private let matcher: Matcher
    private let resolver: Resolver
    private let decider: Decider
    private let sheetWriter: SheetWriter
    private let recorder: NightRecorder
    private let companions: CompanionTable

    /// - Parameter companions: the processes that share the reading of the police files and the commit.
    package init(_ context: NightContext, companions: CompanionTable = .none) throws {
        let configuration = context.configuration
        self.context = context
        clock = context.clock
        ingestor = Ingestor(
            configuration, files: context.files, inputsFolder: context.stateFolder.inputs, day: context.asOf.date,
            patience: context.patience, acceptances: context.acceptances, readBefore: NightRecorder(context).readBefore)
        normaliser = Normaliser(configuration, tables: context.tables, asOf: context.asOf)
        plausibility = Plausibility(context)
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
        self.companions = companions
    }

    /// Runs the night. A night that was run before is recognised by its inputs, and changes nothing.
    package func run() throws -> NightOutcome {
        let taken = try clock.time(.copy, ingestor.take()).told(to: context.log)
        if let earlier = try recorder.earlierRun(of: taken) {
            return try recorder.joined(earlier, by: companions) { try ingestor.readPolice(taken) }
        }
        try Plausibility.checkOrder(context)
        let night = try compute(taken)
        return try context.shield.hold { try recorder.publish(night, with: companions) }  // 7
    }

    /// Computes the night without recording or publishing anything.
    package func rehearse() throws -> NightOutcome {
        try recorder.outcome(of: compute(clock.time(.copy, ingestor.take())))
    }

    /// Computes a kept night again from its stored inputs. Nothing is recorded or published.
    func recompute(_ taken: TakenInputs) throws -> NightFiles { try compute(taken) }

    private func compute(_ taken: TakenInputs) throws -> NightFiles {
        var (intake, inputs) = try intake(of: taken)  // 1, 2
        let shortlists = try clock.time(
            .match,
            recorder.withWordsOfPeople(  // 3
                matcher.match(intake.children, against: intake.register), in: intake.register))
        intake.register.letGo()
        let placements = clock.time(.resolve, resolver.resolve(shortlists, in: intake.schools))  // 4
        let decisions = try clock.time(.decide, decider.decide(placements, history: recorder.history()))  // 5
        let withdrawals = try recorder.withdrawals(decisions, rejected: intake.police.rejected)
        var plan = try CallPlan(
            decisions, intake: intake.police, schools: intake.schools, runDay: context.asOf.date,
            carried: recorder.carriedIn(intake.schools.calendar, without: withdrawals),
            firstBell: context.configuration.calls.firstBell
        ).withdrawing(withdrawals, intake.schools, on: context.asOf.date)
        plan = try recorder.besideEarlier(plan)
        guard plan.totals.agree else { throw NightError(.totalsDisagree) }
        return try clock.time(.emit, sheetWriter.write(plan, intake: intake, inputs: inputs))  // 6
    }

    /// Everything the night knows; the text it was made of is let go.
    private func intake(of taken: TakenInputs) throws -> (Intake, inputs: [Tables.Input]) {
        let tables = try clock.time(.ingest, ingestor.read(taken))  // 1
        let read = try clock.time(.normalise, normaliser.normalise(tables))  // 2
        return (try plausibility.judge(read, tables), tables.inputs)
    }
}
