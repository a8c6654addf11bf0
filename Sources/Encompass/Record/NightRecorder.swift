import AuditTrail
import Casework
import Linkage
package import Pipeline
package import State

/// Stage 7: one commit, then the folder.
///
/// The state holds run, decisions, notification keys and every output byte before a single file is published, so a
/// crash at any point leaves a night that the next start finishes or begins again.
package struct NightRecorder: Sendable {
    let context: NightContext
    private let publisher: Publisher

    package init(_ context: NightContext) {
        self.context = context
        publisher = Publisher(
            output: context.configuration.paths.output, files: context.files, state: context.state)
    }

    /// The run that had the same inputs, where one did; its folder is looked at, and put back where it is gone.
    package func earlierRun(of taken: TakenInputs) throws -> NightOutcome? {
        guard let run = try context.state.run(inputsKey: inputsKey(taken.all).hexText) else { return nil }
        let published = try publisher.publish(runID: run.runID) { try FolderAccount($0).check() }
        let record = try RunTotals(json: Array(run.totals.utf8))
        return NightOutcome(
            runID: run.runID, folder: published.folder, totals: record.totals, wasKnown: true, warnings: record.warnings
        )
    }

    /// Finishes what an interrupted night began. Call it under the lock, before anything else.
    ///
    /// The output folder is made and looked at here, so that a night is not computed for a place it cannot go to.
    package func recover() throws {
        try context.files.prepareFolder(context.configuration.paths.output)
        _ = try publisher.recover { try FolderAccount($0).check() }
    }

    /// What earlier nights have said.
    ///
    /// - Parameter freed: notifications that the run takes back.
    package func history(without freed: Set<NotificationKey> = []) -> History {
        let state = context.state
        let keyring = context.keyring
        return History(
            toldBefore: { pupil, occurrence, urn in
                let key = keyring.key(pupilID: pupil, occurrenceNumber: occurrence, urn: urn)
                return freed.contains(key) ? nil : try state.wasNotified(key)?.runID
            },
            notificationCounts: { try state.notificationCount(pupilIDs: $0, since: $1) })
    }

    /// Children held by earlier runs whose day has come, and those whose school did not answer and is open today.
    package func carriedIn(
        _ calendar: SchoolCalendar, without withdrawals: Withdrawals = .none
    ) throws -> [CarriedChild] {
        try (held(without: withdrawals) + recalled(calendar)).map { held in
            CarriedChild(
                urn: held.notification.urn, wait: wait(of: held),
                child: try HeldChild(json: held.notification.payload))
        }
    }

    private func wait(of held: HeldNotification) -> CallWait {
        if let rung = held.rung { return .rung(rung.on, code: rung.code) }
        return held.isAdded ? .decidedLate(held.decidedOn) : .closed(since: held.decidedOn)
    }

    private func recalled(_ calendar: SchoolCalendar) throws -> [HeldNotification] {
        let today = context.asOf.date
        let first = today.dayNumber - context.configuration.calls.recallDays
        return try context.state.unanswered(since: first, before: today.dayNumber)
            .filter { calendar.isSchoolDay($0.notification.urn, today) == .open }
    }

    /// Records the night and puts its folder in place.
    ///
    /// - Parameters:
    ///   - acts: acts of people that led to it, recorded in the same transaction.
    ///   - companions: processes that are recorded in the same transaction, each as it stands or falls.
    package func publish(
        _ night: NightFiles, acts: [HumanRecord] = [], with companions: CompanionTable = .none
    ) throws -> NightOutcome {
        guard let trail = context.trail else { throw TrailError(.notMade, place: context.stateFolder.audit) }
        let clock = context.clock
        let sealed = try clock.time(.trail, NightTrail(context, trail).seal(night, acts: acts))
        let sitting = try clock.time(.record, commit(night, sealed, acts: acts, with: companions))
        try clock.time(.trail, trail.writePending())
        let published = try clock.time(.record, publisher.publish(runID: night.runID) { try check($0, night) })
        if let quiet = night.intake.quiet { context.log.tell(.quiet(word: quiet.word)) }
        var outcome = NightOutcome(
            runID: night.runID, folder: published.folder, totals: night.plan.totals, wasKnown: false,
            warnings: night.warnings)
        outcome.sisters = companions.publish(sitting, context)
        outcome.policeIn = night.inputs.filter { $0.role == "police" }.map(\.file.modified)
            .max { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
        return outcome
    }

    private func commit(
        _ night: NightFiles, _ sealed: NightTrail.Sealed, acts: [HumanRecord], with companions: CompanionTable
    ) throws -> CompanionTable.Sitting {
        let files = try manifest(of: night).sealing(sealed.files)
        try FolderAccount(files).check()
        var record = try record(night, files, sealed.appendix)
        record.events += acts.map { $0.event(at: context.asOfMoment) }
        return try commit(record, with: companions, SharedNight(context: context, police: night.intake.feed))
    }

    /// Records when the police file was in and the sheets were ready, for the figures.
    package func recordTimes(of outcome: NightOutcome, readyAt: Moment) throws {
        guard !outcome.wasKnown else { return }
        let clock = try LondonClock()
        try context.state.recordTimes(
            runID: outcome.runID, fileIn: outcome.policeIn.map { WallMinute(clock.wallTime(at: $0)) },
            sheetsReady: WallMinute(clock.wallTime(at: readyAt)))
    }

    /// What `manifest.json` says of the night besides its outputs.
    func manifest(of night: NightFiles) -> Manifest {
        Manifest(
            runID: night.runID, asOf: context.asOfMoment, program: context.programVersion,
            configuration: context.configurationDigest, modelVersion: context.model.version,
            model: context.modelDigest, inputs: night.inputs.map { Manifest.Input(role: $0.role, file: $0.file) })
    }

    /// Records that a night ended with nothing published, in state and trail, and returns the id it got.
    ///
    /// Call it with the lock held. Where it throws, the refusal itself is the message that counts.
    ///
    /// - Parameters:
    ///   - reason: a code such as `input-stale`, never a cell's content.
    ///   - inputs: what had been copied, as far as it came.
    @discardableResult
    package func refuse(_ reason: String, inputs: [(role: String, file: TakenInput)] = []) throws -> String {
        let runID = try context.state.nextRefusalID(on: context.asOf.date)
        let appendix = try context.trail.map {
            try NightTrail.ofRefusal(context, $0).withoutFiles(
                runID, .runRefused, reason: reason, inputs: inputs.map { ($0.role, $0.file, nil) })
        }
        _ = try context.state.recordRefusal(
            day: context.asOf.date, asOf: context.asOfMoment.isoText,
            inputsKey: inputs.isEmpty ? "" : inputsKey(inputs).hexText,
            reason: JSONValue.object(["code": .text(reason)]).line,
            program: context.programVersion,
            inputs: inputs.map {
                InputRecord(role: $0.role, name: $0.file.name, digest: $0.file.digest.hexText, bytes: $0.file.bytes)
            }, trail: appendix)
        try context.trail?.writePending()
        return runID
    }

    /// The outcome of a night that was only computed.
    package func outcome(of night: NightFiles) -> NightOutcome {
        NightOutcome(
            runID: night.runID, folder: "", totals: night.plan.totals, wasKnown: false, warnings: night.warnings)
    }

    /// Counts again on the disk: every child and every rejected row has its line.
    private func check(_ disk: ReadBack, _ night: NightFiles) throws {
        try FolderAccount(disk).check()
        let totals = night.plan.totals
        let lines = try disk.lineCount(of: "match-log.jsonl")
        let expected = totals.children + night.intake.police.rejected.count
        guard lines == expected, lines == night.matchLog.lineCount else {
            throw NightError(.filesDisagree, place: "match-log.jsonl has \(lines) lines, \(expected) are needed")
        }
    }

    private func inputsKey(_ inputs: [(role: String, file: TakenInput)]) -> Digest {
        InputsKey.digest(
            inputs: inputs.map { ($0.role, $0.file.digest) }, configuration: context.configurationDigest,
            model: context.modelDigest, program: context.programVersion,
            asOf: "\(context.asOf.date.isoText) for \(context.targetDay.isoText)")
    }

    private func record(
        _ night: NightFiles, _ files: [PublishedFile], _ trail: TrailAppendix
    ) throws -> RunRecord {
        let key = night.addition?.key ?? inputsKey(night.inputs.map { ($0.role, $0.file) })
        var traces = try NightTraces(context).of(night)
        let isNight = night.addition == nil
        if isNight { traces.recalled = try recalled(night.intake.schools.calendar).map(\.notification.key) }
        let totals = try RunTotals(
            totals: night.plan.totals, warnings: night.warnings, registerRows: night.intake.registerRows
        ).json()
        var record = RunRecord(
            runID: night.runID, day: context.asOf.date, generation: night.generation, asOf: context.asOfMoment.isoText,
            inputsKey: key.hexText, totals: String(decoding: totals, as: UTF8.self), program: context.programVersion,
            inputs: night.inputs.map {
                InputRecord(role: $0.role, name: $0.file.name, digest: $0.file.digest.hexText, bytes: $0.file.bytes)
            },
            decisions: night.plan.decisions.map(decisionRecord), notifications: try notifications(night.plan.decisions),
            carried: isNight ? try held(without: night.plan.withdrawals).map(\.notification.key) : [],
            withdrawn: night.plan.withdrawals.all.map(\.standing.notification.key),
            rowKeys: night.intake.police.rowKeys, events: events(of: night), outputs: files.map { OutputRecord($0) },
            trail: trail)
        record.traces = traces
        return record
    }

    /// What the state keeps of a decision.
    func decisionRecord(_ decision: Decision) -> DecisionRecord {
        let best = decision.shortlist.candidates.first
        return DecisionRecord(
            child: decision.child.reference, disposition: decision.disposition.rawValue, rule: decision.rule,
            list: decision.list?.rawValue ?? "", pupilID: decision.pupil?.id ?? "",
            occurrenceNumber: decision.child.incident.occurrenceNumber,
            posteriorPPM: best.map { Int(($0.posterior * 1_000_000).rounded()) },
            payload: context.keyring.recordKeys(decision.child))
    }

    private func notifications(_ decisions: [Decision]) throws -> [NotificationRecord] {
        try decisions.filter { $0.disposition == .notify }.flatMap { decision in
            try decision.recipients.map { recipient in
                let child = HeldChild(decision, recipient)
                let occurrence = decision.child.incident.occurrenceNumber
                return NotificationRecord(
                    key: context.keyring.key(
                        pupilID: child.pupilID, occurrenceNumber: occurrence, urn: recipient.school.urn),
                    child: decision.child.reference, pupilID: child.pupilID, occurrenceNumber: occurrence,
                    urn: recipient.school.urn, callDay: recipient.callDay,
                    state: recipient.callDay <= context.asOf.date ? .told : .held, payload: try child.json())
            }
        }
    }
}
