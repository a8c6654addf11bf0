import AuditTrail
import Casework
package import Pipeline
import State

/// Telling doctors' practices: one night, from the police file to a notice for each practice.
///
/// The same seven stages as the schools' night, on the same modules below. Each takes a value and returns the next;
/// nothing is written here: what is returned is recorded and published by ``SisterRecorder``.
package struct PracticesRun: Sendable {
    private let context: NightContext
    private let settings: Configuration.Practices
    private let model: ComparisonModel
    private let ingestor: PracticesIngestor
    private let normaliser: PracticesNormaliser
    private let matcher: PatientMatcher
    private let resolver: PracticeResolver
    private let decider: PracticesDecider
    private let writer: NoticeWriter
    private let recorder: SisterRecorder

    package init(_ context: NightContext) throws {
        guard let settings = context.configuration.practices else { throw PracticesError(.notConfigured) }
        let configuration = context.configuration
        self.context = context
        self.settings = settings
        model = try ComparisonModel(settings.model, files: context.files)
        ingestor = PracticesIngestor(context, settings)
        normaliser = PracticesNormaliser(configuration, settings, tables: context.tables, asOf: context.asOf)
        matcher = PatientMatcher(
            model: model.model, tables: context.tables, candidatesKept: configuration.limits.candidatesKept)
        resolver = PracticeResolver(day: context.asOf.date)
        decider = PracticesDecider(
            policy: PracticesPolicy(
                decision: configuration.decision, scope: configuration.scope))
        writer = try NoticeWriter(context, settings, model: model)
        recorder = SisterRecorder.practices(context)
    }

    /// Computes the run. A run of the same inputs that was made before is recognised, and changes nothing.
    ///
    /// - Parameter police: the police files, read by whoever asked.
    package func compute(_ police: [FeedFile]) throws -> Companion.Answer {
        let taken = try ingestor.take(police)
        if let earlier = try recorder.earlierRun(of: taken.inputs, model: model.digest) { return .known(earlier) }
        let tables = try ingestor.read(taken)  // 1
        let intake = try normaliser.normalise(tables)  // 2
        let matched = matcher.match(intake.people, against: intake.patients)  // 3
        let placements = resolver.resolve(matched, in: intake.practices)  // 4
        let decisions = try decider.decide(placements, history: PracticesHistory(context))  // 5
        let plan = NoticePlan(decisions, intake: intake)
        guard plan.totals.agree else { throw PracticesError(.totalsDisagree) }
        return .work(try writer.write(plan, intake: intake, inputs: taken.inputs))  // 6; 7: the recorder
    }

    /// A past run computed again from its stored inputs, up to who may be whom.
    func recompute(_ runID: String) throws -> RepeatedRun {
        let stored = try ingestor.stored(
            context.state.sisterInputs(runID: runID), of: runID, writtenAt: context.asOfMoment)
        let intake = try normaliser.normalise(ingestor.read(stored))
        return RepeatedRun(
            intake: intake, inputs: stored.inputs, matched: matcher.match(intake.people, against: intake.patients))
    }

    /// A run that holds what people decided and nothing else: the line from stage 4 on, with their word for the policy's.
    ///
    /// - Parameter chosen: each person with the choice first.
    func added(_ chosen: [MatchedPerson], to run: RepeatedRun) throws -> (work: SisterWork, decisions: [PersonDecision])
    {
        let placements = resolver.resolve(chosen, in: run.intake.practices)  // 4
        let decisions = try decider.decideAsPerson(placements, history: PracticesHistory(context))  // 5
        let intake = run.intake.holding(chosen)
        let plan = NoticePlan(decisions, intake: intake)
        guard plan.totals.agree else { throw PracticesError(.totalsDisagree) }
        let work = try writer.write(plan, intake: intake, inputs: run.inputs, isAddition: true)  // 6; 7: the recorder
        return (work, decisions)
    }
}

/// What a past run knew of everybody it asks about.
struct RepeatedRun: Sendable {
    let intake: PracticesIntake
    let inputs: [RunOpening.Input]
    let matched: [MatchedPerson]
}

extension PracticesIntake {
    /// The intake of these people alone, so that the sums are those of what is decided.
    func holding(_ people: [MatchedPerson]) -> PracticesIntake {
        var intake = self
        let references = Set(people.map(\.person.reference))
        intake.people = intake.people.filter { references.contains($0.person.reference) }
        intake.rejected = []
        var counts = FeedCounts()
        counts.rowsWith = Set(people.map { [$0.person.source.fileIndex, $0.person.source.row] }).count
        counts.rowsRead = counts.rowsWith
        counts.people = people.count
        intake.counts = counts
        return intake
    }
}
