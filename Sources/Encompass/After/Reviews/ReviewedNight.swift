import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// A past night computed again up to its shortlists, so that people's choices are held against what it knew.
///
/// The straight line of a night from its stored inputs, with a person's word in place of the policy's:
/// Ingest → Normalise → Match → *choose* → Resolve → Decide → Emit.
struct ReviewedNight {
    private let context: NightContext
    private let intake: Intake
    private let inputs: [Tables.Input]
    private let shortlists: [ChildReference: MatchedChild]

    init(_ run: RunSummary, _ context: NightContext) throws {
        self.context = context
        let configuration = context.configuration
        let ingestor = Ingestor(
            configuration, files: context.files, inputsFolder: context.stateFolder.inputs, day: run.day)
        let tables = try ingestor.read(ingestor.withTrailers(StoredInputs(context).taken(of: run)))
        intake = try Normaliser(configuration, tables: context.tables, asOf: context.asOf).normalise(tables)
        inputs = tables.inputs
        let matcher = Matcher(
            model: context.model, tables: context.tables, candidatesKept: configuration.limits.candidatesKept)
        shortlists = Dictionary(
            matcher.match(intake.children, against: intake.register).map { ($0.child.reference, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// How a choice stands to what the night offered; nothing where the register has no such pupil.
    func standing(of line: ReviewLine) -> (category: ReadingRecord.Category, isForced: Bool)? {
        guard case .pupil(let number) = line.decision else {
            return (line.decision == .none ? .none : .askPolice, false)
        }
        let candidates = shortlists[line.child]?.shortlist.candidates ?? []
        if let place = candidates.firstIndex(where: { $0.pupil.ids.contains(number) }) {
            let isForced = candidates[place].posterior < context.configuration.decision.reviewAt
            return (place == 0 ? .best : .other, isForced)
        }
        return intake.register.pupil(id: number) == nil ? nil : (.other, true)
    }

    /// The best candidate's number; empty where there is none.
    func bestPupil(of child: ChildReference) -> String {
        shortlists[child]?.shortlist.candidates.first?.pupil.id ?? ""
    }

    /// From which part of the world the name tables know a child's name.
    func origin(of child: ChildReference) -> String {
        shortlists[child].map { OriginGroup.of($0.child.record) } ?? OriginGroup.notListed
    }

    /// The decisions that follow from settled lines, in the order of the feed.
    ///
    /// - Parameter freed: notifications that the run takes back: the same call may be made again.
    /// - Throws: `schoolNotSettled` for a pupil of whom the register does not say where to call.
    func decisions(
        _ settled: [ReviewLine], file: String, freed: Set<NotificationKey> = []
    ) throws -> [Decision] {
        let chosen = Dictionary(settled.map { ($0.child, $0) }, uniquingKeysWith: { first, _ in first })
        let matched = intake.children.compactMap { child in
            chosen[child.reference].flatMap { line in
                shortlists[child.reference]?.choosing(line.decision.pupil, in: intake.register)
            }
        }
        let configuration = context.configuration
        let placements = Resolver(scope: configuration.scope, targetDay: context.targetDay)
            .resolve(matched, in: intake.schools)
        let decider = Decider(
            policy: DecisionPolicy(
                decision: configuration.decision, scope: configuration.scope, rollout: Rollout(configuration.rollout),
                runDay: context.asOf.date),
            callFirstRisks: configuration.calls.callFirstRisks, riskWords: RiskWords(configuration.police.words))
        let decisions = try decider.decideAsPerson(placements, history: NightRecorder(context).history(without: freed))
        let faults = decisions.filter { $0.disposition == .review }.map {
            ImportError.Fault(line: chosen[$0.child.reference]?.line ?? 0, code: .schoolNotSettled)
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults) }
        return decisions
    }

    /// The files of a run that holds these decisions and nothing else.
    func files(
        _ decisions: [Decision], withdrawals: Withdrawals, addition: NightFiles.Addition
    ) throws -> NightFiles {
        var police = PoliceIntake()
        police.children = decisions.map(\.child)
        police.rowsWithChildren = Set(decisions.map { "\($0.child.source.fileDigest) \($0.child.source.row)" }).count
        police.rowsRead = police.rowsWithChildren
        var intake = intake
        intake.police = police
        var plan = try CallPlan(
            decisions, intake: police, schools: intake.schools, runDay: context.asOf.date, carried: [],
            firstBell: context.configuration.calls.firstBell
        ).withdrawing(withdrawals, intake.schools, on: context.asOf.date, cause: .lookedAgain)
        plan = try NightRecorder(context).besideEarlier(
            plan, isAddition: true, decided: Set(decisions.map(\.child.reference)))
        guard plan.totals.agree else { throw NightError(.totalsDisagree) }
        var files = try SheetWriter(context).write(plan, intake: intake, inputs: inputs)
        files.addition = addition
        return files
    }

    /// The files of a run that takes calls back and makes none.
    func files(takingBack calls: [WithdrawnCall], addition: NightFiles.Addition) throws -> NightFiles {
        var intake = intake
        intake.police = PoliceIntake()
        var plan = try CallPlan(
            [], intake: intake.police, schools: intake.schools, runDay: context.asOf.date, carried: [], firstBell: nil)
        plan.withdrawalSheets = WithdrawalSheet.all(
            calls, intake.schools, on: context.asOf.date, cause: .decisionTakenBack)
        plan = try NightRecorder(context).besideEarlier(
            plan, isAddition: true, reopened: Set(addition.undone.map(\.child)))
        var files = try SheetWriter(context).write(plan, intake: intake, inputs: inputs)
        files.addition = addition
        return files
    }

    /// A school's name, for lists that people read; its number where the directory no longer has it.
    func schoolName(_ urn: URN) -> String { intake.schools.directory[urn]?.name ?? urn.text }
}
