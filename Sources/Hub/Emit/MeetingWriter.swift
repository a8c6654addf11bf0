import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// Stage 5: the list becomes its files, and what is recorded of them.
struct MeetingWriter: Sendable {
    private let context: NightContext
    private let renderer: PageRenderer

    init(_ context: NightContext) throws {
        self.context = context
        renderer = try MeetingTemplates.renderer(context.configuration.paths.templates, context.files)
    }

    func write(_ list: MeetingList, inputs: [RunOpening.Input], basis: MeetingBasis) throws -> SisterWork {
        let generation = try context.state.nextSisterGeneration(of: .hub, on: context.asOf.date)
        let runID = SisterRecorder.hub(context).runID(generation)
        let pages = MeetingPages(runID: runID, day: context.asOf.date, list: list)
        let page: PageValue = [
            "title": .text("Daily list, \(SpokenDate.long(context.asOf.date))"),
            "pages": PageBody.numbered(pages.bodies(), states: PageWitness.blanks),
        ]
        let files = [
            PublishedFile(path: MeetingFiles.pagePath, text: try renderer.render("meeting", page) + "\n"),
            MeetingFiles.table(list), MeetingFiles.summary(list, runID: runID),
        ]
        let sheet = SisterWork.Sheet(
            id: "H001", recipient: "hub", path: MeetingFiles.pagePath, people: list.totals.people)
        return SisterWork(
            process: .hub, generation: generation, inputs: inputs, modelVersion: MeetingBasis.version,
            model: basis.digest, sheets: [sheet], files: files, counts: list.totals.counts, warnings: pages.doubts)
    }
}

/// The template that is part of the process; those every page has are the ``PageShell``'s.
enum MeetingTemplates {
    private static let own = ["meeting": PageShell.text(PackageResources.meeting_mustache)]

    /// - Parameter folder: the council's own templates; that of the list is `hub/meeting.mustache` in it.
    static func renderer(_ folder: String?, _ files: FileStore) throws -> PageRenderer {
        var templates: [String: String] = [:]
        for path in try folder.map({ try files.paths(fitting: $0 + "/hub/*.mustache") }) ?? [] {
            let name = FileStore.name(of: path).dropLast(".mustache".count)
            templates[String(name)] = String(
                decoding: try files.readWhole(FilePlace(path), bytesMax: 1 << 20), as: UTF8.self)
        }
        return try PageShell.renderer(adding: own, overriding: templates)
    }
}
