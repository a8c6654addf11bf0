import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// What the audit trail says of one night: an opening, one record for every line of the match log and every sheet, and
/// a close with the totals.
struct NightTrail {
    /// A night whose pages state the checkpoint, with what the commit adds to the trail.
    struct Sealed {
        let files: [PublishedFile]
        let appendix: TrailAppendix
    }

    private let context: NightContext
    private let trail: OpenTrail
    /// The day the records belong to: that of `--as-of`.
    private let day: CalendarDate

    init(_ context: NightContext, _ trail: OpenTrail) {
        self.init(context, trail, day: context.asOf.date)
    }

    /// A run that is refused because its day is past is still recorded, on the newest day of the trail: days never go
    /// back there. Its instant says when it was.
    static func ofRefusal(_ context: NightContext, _ trail: OpenTrail) throws -> NightTrail {
        let newest = CalendarDate(isoText: try trail.head().newestDay) ?? context.asOf.date
        return NightTrail(context, trail, day: max(newest, context.asOf.date))
    }

    private init(_ context: NightContext, _ trail: OpenTrail, day: CalendarDate) {
        self.context = context
        self.trail = trail
        self.day = day
    }

    /// Records the acts of people that the night follows from, then the night, and fills the footers of its pages.
    ///
    /// The acts come first: a run ends with its signed checkpoint, and nothing may stand between the two.
    func seal(_ night: NightFiles, acts: [HumanRecord] = []) throws -> Sealed {
        let earlier = acts.map { $0.trailRecord(on: day, at: context.asOfMoment) }
        var records =
            try earlier
            + opened(
                night.runID, inputs: night.inputs.map { ($0.role, $0.file, $0.rows) },
                leftOut: night.intake.leftOutCount,
                after: earlier)
        let pseudonyms = try trail.pseudonyms(on: context.asOf.date)
        let pages = NightTrail.accounts(of: night.files)
        records += night.matchLog.entries.map { row($0, of: night.runID, pseudonyms) }
        records += night.plan.withdrawals.all.map { withdrawn($0, of: night.runID, pseudonyms) }
        records += night.plan.sheets.map {
            sheet($0.id, PageWriter.path(of: $0), $0.school.urn, children: $0.children.count, pages, of: night.runID)
        }
        records += night.plan.withdrawalSheets.map {
            sheet($0.id, PageWriter.path(of: $0), $0.school.urn, children: $0.children.count, pages, of: night.runID)
        }
        if night.addition == nil && night.plan.decisions.isEmpty && night.intake.police.rejected.isEmpty {
            records.append(
                record(.quietNight, night.runID, ["said_by": .text(night.intake.quiet?.word ?? "the police rows")]))
        }
        records.append(closed(night, pages))
        let (appendix, checkpoint) = try appendix(records)
        let paper = PaperCheckpoint(size: checkpoint.size, root: checkpoint.root)
        let files = night.files.map { file in
            guard file.path.hasSuffix(".html") else { return file }
            return PublishedFile(
                path: file.path,
                bytes: PageWitness.stating(paper, key: trail.signer.key.identityText, in: file.bytes))
        }
        return Sealed(files: files, appendix: appendix)
    }

    /// The records of a run that ends with nothing published.
    ///
    /// - Parameters:
    ///   - kind: `run_refused`, or `quiet_night` or `no_school_day` for a run that ends well with nobody to tell.
    ///   - reason: a code; never anything about a person.
    func withoutFiles(
        _ runID: String, _ kind: TrailKind, reason: String, inputs: [(role: String, file: TakenInput, rows: Int?)]
    ) throws -> TrailAppendix {
        var records = try opened(runID, inputs: inputs)
        records.append(record(kind, runID, ["reason": .text(reason)]))
        if kind != .runRefused { records.append(record(.runClosed, runID, NightTrail.noTotals)) }
        return try appendix(records).appendix
    }

    private func appendix(_ records: [TrailRecord]) throws -> (appendix: TrailAppendix, checkpoint: Checkpoint) {
        try trail.appendix(appending(records), runDay: day, rules: rules)
    }

    private func appending(_ records: [TrailRecord]) throws -> TrailAppending {
        var appending = try trail.appending(on: day)
        for record in records { try appending.append(record) }
        return appending
    }

    // MARK: Records

    /// Names configuration, model and program, so that a change of any is recorded.
    private var rules: String {
        "\(context.configurationDigest.hexText) \(context.modelDigest.hexText) \(context.programVersion)"
    }

    private func record(_ kind: TrailKind, _ runID: String, _ members: [String: TrailValue] = [:]) -> TrailRecord {
        TrailRecord(kind, run: runID, day: day.isoText, members)
    }

    private func opened(
        _ runID: String, inputs: [(role: String, file: TakenInput, rows: Int?)], leftOut: Int = 0,
        after earlier: [TrailRecord] = []
    ) throws -> [TrailRecord] {
        let head = try trail.head()
        let before = try appending(earlier).frontier
        guard head.newestDay <= day.isoText else { throw TrailError(.dayBackwards, place: day.isoText) }
        var members = RunOpening.members(
            context, model: context.modelDigest, inputs: inputs, before: before, key: trail.signer.key)
        if !context.acceptances.matters.isEmpty {
            members["accepted"] = .list(context.acceptances.matters.map { .text($0.rawValue) })
            members["accepted_by"] = .text(context.acceptances.by)
        }
        // What the run summary says of files and cannot be read from their bytes: `audit replay` needs it again.
        if leftOut > 0 { members["left_out"] = .number(leftOut) }
        let times = inputs.map { NightTrail.hasTime($0.role, context.configuration) ? $0.file.modified : nil }
        if inputs.count <= RunOpening.listedInputsMax, times.contains(where: { $0 != nil }) {
            members["modified"] = .list(times.map { .number($0?.secondsSinceEpoch ?? 0) })
        }
        var records = [record(.runOpened, runID, members)]
        if !head.rules.isEmpty, head.rules != rules {
            records.append(
                record(
                    .configChanged, runID,
                    [
                        "before": .text(head.rules), "after": .text(rules),
                    ]))
        }
        return records
    }

    /// Whether the configuration tells the age of a feed by the time of its file.
    static func hasTime(_ role: String, _ configuration: Configuration) -> Bool {
        if case .modified = configuration.datesByRole[role] { true } else { false }
    }

    private func row(_ entry: MatchLog.Entry, of runID: String, _ pseudonyms: Pseudonyms) -> TrailRecord {
        let source = entry.source
        var members: [String: TrailValue] = [
            "row": .number(source.row), "slot": .number(source.slot),
            "file": .text(source.fileDigest),
            "model": .text(context.model.version), "list": .text(""), "s": .list([]), "x": .text(""),
        ]
        switch entry {
        case .rejection(let rejection):
            members["disposition"] = .text("reject")
            members["rule"] = .text("row-unreadable")
            members["reason"] = .text(rejection.code.rawValue)
        case .decision(let decision):
            let shortlist = decision.shortlist
            members["disposition"] = .text(decision.disposition.rawValue)
            members["rule"] = .text(decision.rule)
            members["list"] = .text(decision.list?.rawValue ?? "")
            members["s"] = .list(decision.recipients.map { .text($0.school.urn.text) })
            members["x"] = .text(pseudonyms.child(decision.pupil?.id ?? decision.child.reference.text))
            if shortlist.comparedCount > 0 {
                members["posterior_ppm"] = NightTrail.millionths(shortlist.candidates.first?.posterior ?? 0)
                members["runner_up_ppm"] = NightTrail.millionths(shortlist.candidates.dropFirst().first?.posterior ?? 0)
                members["none_ppm"] = NightTrail.millionths(shortlist.none)
            }
        }
        return record(.row, runID, members)
    }

    private func withdrawn(
        _ withdrawal: Withdrawal, of runID: String, _ pseudonyms: Pseudonyms
    ) -> TrailRecord {
        record(
            .withdrawn, runID,
            [
                "x": .text(pseudonyms.child(withdrawal.child.pupilID)), "s": .text(withdrawal.urn.text),
                "told_in": .text(withdrawal.standing.runID), "by": .text(withdrawal.changedBy.text),
            ])
    }

    /// Every page of the night by its path.
    private static func accounts(of files: [PublishedFile]) -> [String: PageWitness.Account] {
        Dictionary(
            files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, PageWitness.account(of: $0.bytes)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func sheet(
        _ id: String, _ path: String, _ urn: URN, children: Int, _ pages: [String: PageWitness.Account],
        of runID: String
    ) -> TrailRecord {
        let page = pages[path] ?? PageWitness.account(of: [])
        return record(
            .sheet, runID,
            [
                "sheet": .text(id), "urn": .text(urn.text), "path": .text(path), "children": .number(children),
                "pages": .number(page.pageCount), "sha256": .text(page.digest.hexText),
            ])
    }

    private func closed(_ night: NightFiles, _ pages: [String: PageWitness.Account]) -> TrailRecord {
        let totals = night.plan.totals
        let rejected = night.intake.police.rejected.count
        var members: [String: TrailValue] = [
            "rows": .number(night.matchLog.lineCount), "notify": .number(totals.notify),
            "review": .number(totals.review), "refer": .number(totals.refer), "suppress": .number(totals.suppress),
            "reject": .number(rejected), "sheets": .number(night.plan.sheets.count + night.plan.withdrawalSheets.count),
            "rows_read": .number(totals.rowsRead), "rows_without_child": .number(totals.rowsWithoutChild),
            "rows_with_children": .number(totals.rowsWithChildren), "rows_rejected": .number(totals.rowsRejected),
            "children": .number(totals.children), "held": .number(totals.held),
            "carried_in": .number(totals.carriedIn), "children_on_sheets": .number(totals.childrenOnSheets),
        ]
        let outputs = night.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { file in
            "\((pages[file.path]?.digest ?? Digest.of(file.bytes)).hexText)  \(file.path)\n"
        }
        members["outputs_sha256"] = .text(Digest.of(utf8: outputs.joined()).hexText)
        return record(.runClosed, night.runID, members)
    }

    private static let noTotals: [String: TrailValue] = Dictionary(
        uniqueKeysWithValues: ["rows", "notify", "review", "refer", "suppress", "reject", "sheets"].map {
            ($0, .number(0))
        })

    private static func millionths(_ share: Double) -> TrailValue { .number(Int((share * 1_000_000).rounded())) }
}
