import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// Stage 6: the plan becomes every file of the folder, and what is recorded beside them.
struct NoticeWriter: Sendable {
    private let context: NightContext
    private let settings: Configuration.Practices
    private let model: ComparisonModel
    private let pages: NoticePages

    init(_ context: NightContext, _ settings: Configuration.Practices, model: ComparisonModel) throws {
        self.context = context
        self.settings = settings
        self.model = model
        pages = NoticePages(
            renderer: try NoticeTemplates.renderer(context.configuration.paths.templates, context.files))
    }

    /// - Parameter isAddition: the run holds what people decided by day, and no night.
    func write(
        _ plan: NoticePlan, intake: PracticesIntake, inputs: [RunOpening.Input], isAddition: Bool = false
    ) throws -> SisterWork {
        let generation = try context.state.nextSisterGeneration(of: .practices, on: context.asOf.date)
        let page = NoticeContext(
            runID: SisterRecorder.practices(context).runID(generation), council: context.configuration.council,
            team: context.configuration.team, day: context.asOf.date, ringBack: context.configuration.calls.ringBack,
            disclosure: settings.disclosure, isAddition: isAddition)
        let log = PersonLog(plan, modelVersion: model.model.version, decision: context.configuration.decision)
        var files = try pages.files(plan, intake, page)
        files += plan.notices.map { NoticeFiles.table($0, page) }
        files += [
            NoticeFiles.list(plan), NoticeFiles.reviews(plan), NoticeFiles.referrals(plan),
            RejectsFile.of(plan.rejected), log.csv, log.jsonLines, PracticesSummary.json(plan, intake, page, model),
        ]
        return SisterWork(
            process: .practices, generation: generation, inputs: inputs, modelVersion: model.model.version,
            model: model.digest, decisions: log.entries.map(\.record), notices: notices(plan),
            sheets: plan.notices.map {
                SisterWork.Sheet(
                    id: $0.id, recipient: $0.practice.code.text, path: $0.page, people: $0.people.count)
            }, files: files, counts: plan.totals.counts, warnings: PracticesSummary.warnings(plan, intake),
            rows: log.entries.map(\.trail))
    }

    private func notices(_ plan: NoticePlan) -> [SisterNotice] {
        plan.notices.flatMap { notice in
            notice.people.map { decision in
                let person = decision.matched.person
                let patient = decision.patient?.id ?? ""
                let occurrence = person.incident.occurrenceNumber
                return SisterNotice(
                    key: context.keyring.noticeKey(
                        .practices, personID: patient, occurrenceNumber: occurrence,
                        recipient: notice.practice.code.text),
                    person: person.reference, personID: patient, occurrenceNumber: occurrence,
                    recipient: notice.practice.code.text)
            }
        }
    }
}

/// What stands on every page of a run.
struct NoticeContext: Sendable {
    var runID: String
    var council: String
    var team: String
    var day: CalendarDate
    /// Digits only; empty where the council gives none.
    var ringBack: String
    var disclosure: Configuration.Practices.Disclosure
    /// The run holds what people decided by day, and no night.
    var isAddition = false
}
