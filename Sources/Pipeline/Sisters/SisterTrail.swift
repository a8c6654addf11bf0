import AuditTrail
package import Casework
import Linkage
package import State

/// What the audit trail says of one run of a process beside the schools': an opening, one record for every decision and
/// every sheet, and a close with the totals. Each record names its process.
///
/// Its records follow those of the schools where both belong to one commit, so that the schools' pages state the same
/// checkpoint whether other processes ran or not.
package struct SisterTrail: Sendable {
    private let context: NightContext
    private let trail: OpenTrail
    private let day: CalendarDate

    package init(_ context: NightContext, _ trail: OpenTrail) {
        self.context = context
        self.trail = trail
        day = context.asOf.date
    }

    /// Records the work after `position`, and fills the footers of its pages.
    package func seal(
        _ work: SisterWork, runID: String, after position: TrailPosition
    ) throws -> (files: [PublishedFile], appendix: TrailAppendix) {
        guard position.newestDay <= day.isoText else { throw TrailError(.dayBackwards, place: day.isoText) }
        // The acts of people come first: a run ends with its signed checkpoint, and nothing stands between the two.
        var records = (work.addition?.acts ?? []).map { $0.trailRecord(on: day, at: context.asOfMoment) }
        var earlier = TrailAppending(after: position.frontier, pseudonyms: try trail.pseudonyms(on: day))
        for act in records { try earlier.append(act) }
        records.append(opened(work.process, runID, model: work.model, inputs: work.inputs, earlier.frontier))
        records += try zip(work.decisions, work.rows).map { try row($0, $1, of: work, runID) }
        records += work.sheets.map { sheet($0, of: work, runID) }
        // A list decides nobody, and is no quiet night for that: it has a sheet.
        if work.decisions.isEmpty, work.sheets.isEmpty, work.addition == nil {
            records.append(record(.quietNight, work.process, runID, ["said_by": .text("the police rows")]))
        }
        records.append(closed(work, runID))
        let (appendix, checkpoint) = try appendix(records, after: position)
        let paper = PaperCheckpoint(size: checkpoint.size, root: checkpoint.root)
        let files = work.files.map { file in
            guard file.path.hasSuffix(".html") else { return file }
            return PublishedFile(
                path: file.path,
                bytes: PageWitness.stating(paper, key: trail.signer.key.identityText, in: file.bytes))
        }
        return (files, appendix)
    }

    /// The records of a run that ends with nothing published; `code` never says anything about a person.
    package func refusal(
        _ process: ProcessName, _ runID: String, code: String, after position: TrailPosition
    ) throws -> TrailAppendix {
        let records = [
            opened(process, runID, model: Digest.of([]), inputs: [], position.frontier),
            record(.runRefused, process, runID, ["reason": .text(code)]),
        ]
        return try appendix(records, after: position).appendix
    }

    private func appendix(
        _ records: [TrailRecord], after position: TrailPosition
    ) throws -> (appendix: TrailAppendix, checkpoint: Checkpoint) {
        var appending = TrailAppending(after: position.frontier, pseudonyms: try trail.pseudonyms(on: day))
        for record in records { try appending.append(record) }
        // The rules that the trail remembers are the schools': a process beside them states its own in its opening.
        return try trail.appendix(appending, runDay: max(day, CalendarDate(isoText: position.newestDay) ?? day))
    }

    // MARK: Records

    private func record(
        _ kind: TrailKind, _ process: ProcessName, _ runID: String, _ members: [String: TrailValue]
    ) -> TrailRecord {
        TrailRecord(kind, run: runID, day: day.isoText, members.merging(["process": .text(process.text)]) { $1 })
    }

    private func opened(
        _ process: ProcessName, _ runID: String, model: Digest, inputs: [RunOpening.Input],
        _ before: MerkleFrontier
    ) -> TrailRecord {
        record(
            .runOpened, process, runID,
            RunOpening.members(
                context, model: model, inputs: inputs, before: before, key: trail.signer.key))
    }

    private func row(
        _ decision: SisterDecision, _ own: [String: TrailValue], of work: SisterWork, _ runID: String
    ) throws -> TrailRecord {
        let pseudonyms = try trail.pseudonyms(on: day)
        let isRejected = decision.disposition == "reject"
        let name = decision.personID.isEmpty ? decision.person.text : decision.personID
        var members: [String: TrailValue] = [
            "disposition": .text(decision.disposition), "rule": .text(decision.rule), "list": .text(decision.list),
            "model": .text(work.modelVersion), "x": .text(isRejected ? "" : pseudonyms.child(name)), "s": .list([]),
        ]
        if let share = decision.posteriorPPM { members["posterior_ppm"] = .number(share) }
        members.merge(own) { $1 }
        return record(.row, work.process, runID, members)
    }

    private func sheet(_ sheet: SisterWork.Sheet, of work: SisterWork, _ runID: String) -> TrailRecord {
        let page = PageWitness.account(of: work.files.first { $0.path == sheet.path }?.bytes ?? [])
        return record(
            .sheet, work.process, runID,
            [
                "sheet": .text(sheet.id), "recipient": .text(sheet.recipient), "path": .text(sheet.path),
                "people": .number(sheet.people), "pages": .number(page.pageCount),
                "sha256": .text(page.digest.hexText),
            ])
    }

    private func closed(_ work: SisterWork, _ runID: String) -> TrailRecord {
        var members = work.counts.mapValues { TrailValue.number($0) }
        for disposition in ["notify", "review", "refer", "suppress", "reject"] {
            members[disposition] = .number(work.count(disposition))
        }
        members["rows"] = .number(work.decisions.count)
        members["sheets"] = .number(work.sheets.count)
        let outputs = work.files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { file in
            let isPage = file.path.hasSuffix(".html")
            let digest = isPage ? PageWitness.account(of: file.bytes).digest : Digest.of(file.bytes)
            return "\(digest.hexText)  \(file.path)\n"
        }
        members["outputs_sha256"] = .text(Digest.of(utf8: outputs.joined()).hexText)
        return record(.runClosed, work.process, runID, members)
    }
}
