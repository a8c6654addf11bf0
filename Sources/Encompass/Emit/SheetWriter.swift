package import AuditTrail
import Casework
import Linkage
package import Pipeline
package import State
import Tabular

/// The files of one night, whole and in memory, with what is recorded beside them.
package struct NightFiles: Sendable {
    package var plan: CallPlan
    package var intake: Intake
    package var inputs: [Tables.Input]
    package var files: [PublishedFile]
    package var runID: String
    package var generation: Int
    package var matchLog: MatchLog
    package var warnings: [String]
    /// Set where people's decisions led to the run.
    package var addition: Addition?

    /// Why a run was added to a night.
    package struct Addition: Sendable {
        /// The id of the night.
        package var base: String
        /// Names the run's causes, as the inputs name a night's.
        package var key: Digest
        package var readings: [ReadingRecord]
        /// Decisions that the run takes back.
        package var undone: [UndoneReading] = []
    }
}

/// Stage 6: one decision list becomes every file of the published folder.
package struct SheetWriter: Sendable {
    private let context: NightContext
    private let pages: PageWriter
    private let desks: Desks

    package init(_ context: NightContext) throws {
        self.context = context
        (pages, desks) = try SheetWriter.writers(context.configuration.paths.templates, context.files)
    }

    /// The writers of pages and desks, with a council's own templates and phrases from a folder.
    static func writers(_ folder: String?, _ files: FileStore) throws -> (pages: PageWriter, desks: Desks) {
        let templates = try OwnTemplates.read(folder, files)
        let phrases = try OwnPhrases.read(folder, files)
        return (
            try PageWriter(templates: templates, ownPhrases: phrases),
            try Desks(templates: templates, ownPhrases: phrases)
        )
    }

    package func write(_ plan: CallPlan, intake: Intake, inputs: [Tables.Input]) throws -> NightFiles {
        let configuration = context.configuration
        let generation = try context.state.nextGeneration(on: context.asOf.date)
        let runID = "\(context.asOf.date.isoText)-\(generation)"
        let page = PageContext(
            runID: runID, council: configuration.council, team: configuration.team, callDay: context.asOf.date,
            asOf: context.asOf, settings: PageSettings(configuration))
        let facts = try SummaryFactsBuilder(context).facts(plan, intake, inputs)
        let log = MatchLog(
            plan.decisions, rejected: intake.police.rejected, modelVersion: context.model.version,
            notifyAt: configuration.decision.notifyAt, reviewAt: configuration.decision.reviewAt)
        var files = try pages.pages(plan, page, summary: facts)
        files += try desks.files(plan, page)
        files += [log.csv, log.jsonLines]
        files += [
            PeopleFiles.callList(plan, page), PeopleFiles.reviews(plan), PeopleFiles.referrals(plan),
            RejectsFile.of(intake.police.rejected),
        ]
        return NightFiles(
            plan: plan, intake: intake, inputs: inputs, files: files, runID: runID, generation: generation,
            matchLog: log, warnings: NightWarnings.of(plan, intake))
    }
}

/// Why a person is needed before the calls begin.
enum NightWarnings {
    static func of(_ plan: CallPlan, _ intake: Intake) -> [String] {
        var warnings = plan.withdrawals.warnings + intake.doubts
        let rejected = intake.police.rowsRejected
        if rejected > 0 {
            warnings.append("\(rejected) police \(rejected == 1 ? "row" : "rows") could not be read: see rejects.csv.")
        }
        let cells = intake.police.cellsRejected
        if cells > 0 {
            warnings.append(
                "\(cells) \(cells == 1 ? "child" : "children") in a row with others could not be read: see rejects.csv."
            )
        }
        warnings += notCalled(plan)
        let lost = intake.register.quality.undecodableBytes
        if lost > 0 { warnings.append("The register is not in the declared encoding: \(lost) characters were lost.") }
        if intake.police.undecodableBytes > 0 {
            warnings.append(
                "The police file is not in the declared encoding: \(intake.police.undecodableBytes) characters were lost."
            )
        }
        return warnings
    }

    /// Children told at one school who are on roll at another that nobody calls from here, by reference.
    ///
    /// The other half of a dual registration is named in the reasons alone, and somebody must tell it.
    private static func notCalled(_ plan: CallPlan) -> [String] {
        let causes: [NotCalled.Cause] = [.crossBorder, .schoolClosed, .noSchoolDay, .schoolUnknown]
        return plan.decisions.filter { $0.disposition == .notify }.flatMap { decision in
            decision.reasons.filter { reason in
                causes.contains { reason == $0.rawValue || reason.hasPrefix($0.rawValue + ":") }
            }.map {
                "The child \(decision.child.reference.text) is told at one school and registered at another as well, "
                    + "which is not called (\($0)): tell it by hand."
            }
        }
    }
}

/// The council's own words, from `phrases.txt` in the folder of its own templates; empty where there is none.
enum OwnPhrases {
    static func read(_ folder: String?, _ files: FileStore) throws -> String {
        guard let folder else { return "" }
        let place = FilePlace(folder + "/phrases.txt")
        guard try files.factsOfName(place) != nil else { return "" }
        let bytes = try files.readWhole(place, bytesMax: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PageError(code: .unreadablePhrase, template: "phrases.txt")
        }
        return text
    }
}

extension PageSettings {
    init(_ configuration: Configuration) {
        let calls = configuration.calls
        self.init(
            disclosure: calls.disclosure == .full ? .full : calls.disclosure == .brief ? .brief : .nameOnly,
            leaveMessage: calls.leaveMessage == .never ? .never : .noticeOnly, deadline: calls.deadline,
            decideBy: calls.decideBy, ringBack: calls.ringBack, showRepeatCount: calls.showRepeatCount,
            isLargePrint: calls.isLargePrint,
            secondReader: SecondReader(rawValue: configuration.decision.secondReader.rawValue) ?? .callFirst,
            notifyAt: configuration.decision.notifyAt, reviewAt: configuration.decision.reviewAt,
            agesFrom: configuration.scope.ages.lowerBound, agesTo: configuration.scope.ages.upperBound,
            desksUntil: calls.desksUntil,
            twoReaders: Set(configuration.review.twoPeople.compactMap { TwoReaders($0) }))
    }
}

extension PageSettings.TwoReaders {
    /// Children drawn for a second look are drawn after the pages are written: no page can say who they are.
    init?(_ rule: Configuration.Review.TwoPeople) {
        switch rule {
        case .callFirst: self = .callFirst
        case .forced: self = .forced
        case .sample: return nil
        }
    }
}
