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
                decision: configuration.decision, conflictRelationships: configuration.scope.conflictRelationships))
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
}
