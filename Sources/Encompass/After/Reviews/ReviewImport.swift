import AuditTrail
import Casework
package import Linkage
package import Pipeline
import State

/// What became of a file of decisions.
package struct ReviewOutcome: Sendable {
    package var lines = 0
    package var settled = 0
    /// Waiting for a second reader.
    package var waiting = 0
    /// Two readers decided differently: a third person must.
    package var disagreed = 0
    package var asked = 0
    /// Looks at automatic matches, and how many found a fault.
    package var checked = 0
    package var wrong = 0
    /// Calls of a match found wrong, stopped before the school was told.
    package var stopped = 0
    /// The first day on which a school of a decided child is open, where it is not this one.
    package var heldUntil: CalendarDate?
    /// The same file was taken before: nothing was changed.
    package var wasKnown = false
    /// The run with the new sheets, where there is one.
    package var added: NightOutcome?

    package init() {}

    /// A person is needed: two readers disagree, or an automatic match was wrong.
    package var exitStatus: Int32 { disagreed + wrong > 0 ? 3 : added?.exitStatus ?? 0 }
}

/// Takes decisions of people back in: all of a file, or nothing.
///
/// What is settled becomes a run of its own that holds only the decided children, through the same sheets and the
/// same single commit as a night's.
package struct ReviewImport: Sendable {
    private let context: NightContext

    /// - Parameter context: its `asOf` is the moment of the import.
    package init(_ context: NightContext) {
        var context = context
        context.callsUntil = context.configuration.calls.addedUntil
        self.context = context
    }

    package func take(_ file: ImportedFile) throws -> ReviewOutcome {
        try take(ReviewLine.read(file), file: file.name, digest: file.digest)
    }

    /// Takes one decision given at the terminal.
    package func take(_ line: ReviewLine) throws -> ReviewOutcome {
        let fields = [
            line.runID, line.child.text, line.decision.text, line.decidedBy, line.secondBy,
            String(line.decidedAt.number), line.reason,
        ]
        return try take([line], file: "terminal", digest: Digest.of(utf8: fields.joined(separator: "\u{1F}")))
    }

    private func take(_ lines: [ReviewLine], file: String, digest: Digest) throws -> ReviewOutcome {
        var outcome = ReviewOutcome()
        outcome.lines = lines.count
        if try context.state.knowsFile(digest.hexText) {
            outcome.wasKnown = true
            return outcome
        }
        guard let runID = lines.first?.runID, let run = try context.state.run(id: runID), run.generation != nil,
            run.addedTo == nil
        else {
            throw ImportError(file: file, lines.prefix(1).map { ImportError.Fault(line: $0.line, code: .runUnknown) })
        }
        let cases = try cases(of: run)
        try check(lines, run, cases, file)
        let isAboutPupils = lines.contains { line in
            line.decision != .askPolice || line.own.map { $0.first != .askPolice || $0.second != .askPolice } ?? false
        }
        let night = isAboutPupils ? try ReviewedNight(run, context) : nil
        let readings = try readings(lines, cases, night, file: file, digest: digest)
        return try record(readings, lines, cases, run, night, file: file, digest: digest, outcome)
    }

    private func cases(of run: RunSummary) throws -> [ChildReference: DeskCase] {
        Dictionary(
            try context.state.deskCases(runID: run.runID, withNotified: true).map { ($0.child, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private func check(
        _ lines: [ReviewLine], _ run: RunSummary, _ cases: [ChildReference: DeskCase], _ file: String
    ) throws {
        let others = Set(try context.state.decisions(runID: run.runID).map(\.child)).subtracting(cases.keys)
        let start =
            try RunStart.all([run.runID], context.state)[run.runID] ?? WallMinute(number: run.day.dayNumber * 1440)
        try ReviewCheck(
            run: run, cases: cases, others: others, start: start, now: WallMinute(context.asOf), file: file
        ).check(lines)
    }

    /// Each line as it will be kept, in the order of the file.
    private func readings(
        _ lines: [ReviewLine], _ cases: [ChildReference: DeskCase], _ night: ReviewedNight?, file: String,
        digest: Digest
    ) throws -> [ReadingRecord] {
        var faults: [ImportError.Fault] = []
        var readings: [ReadingRecord] = []
        for line in lines {
            guard let item = cases[line.child] else { continue }
            guard let standing = night?.standing(of: line) ?? (line.decision == .askPolice ? (.askPolice, false) : nil)
            else {
                faults.append(ImportError.Fault(line: line.line, code: .pupilUnknown))
                continue
            }
            // Nobody is asked of a child that was not drawn; only that the match is wrong is news.
            if item.disposition == "notify", !item.isSampled, !item.isReopened,
                [.best, .askPolice].contains(standing.category)
            {
                faults.append(ImportError.Fault(line: line.line, code: .notInReview))
                continue
            }
            var (status, isSecond) = status(of: line, item, isForced: standing.isForced)
            // Somebody's first answer of another file counts before what is said here of a first.
            if let own = line.own, ![.first, .disagreed].contains(item.current?.status) {
                guard let alone = self.alone(line, own, night, digest) else {
                    faults.append(ImportError.Fault(line: line.line, code: .pupilUnknown))
                    continue
                }
                readings += alone
                isSecond = own.first == own.second && own.second == line.decision
            }
            readings.append(
                ReadingRecord(
                    runID: line.runID, child: line.child, status: status, category: standing.category,
                    decision: line.decision.text, decidedBy: line.decidedBy, secondBy: line.secondBy,
                    decidedAt: line.decidedAt, reason: line.reason, isBlindSecond: isSecond,
                    fileDigest: digest.hexText, seconds: line.seconds))
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults) }
        return readings
    }

    /// What two readers at one desk chose before they talked: the pair that agreement is counted from.
    ///
    /// The second reader's answer stands for itself where it is not the decision; nothing where a pupil is not on the
    /// register.
    private func alone(
        _ line: ReviewLine, _ own: ReviewLine.OwnDecisions, _ night: ReviewedNight?, _ digest: Digest
    ) -> [ReadingRecord]? {
        let isOne = own.first == own.second && own.second == line.decision
        let readers = [(line.decidedBy, own.first, false)] + (isOne ? [] : [(line.secondBy, own.second, true)])
        var readings: [ReadingRecord] = []
        for (who, decision, isSecond) in readers {
            guard
                let category = night?.standing(of: line.deciding(decision))?.category
                    ?? (decision == .askPolice ? .askPolice : nil)
            else { return nil }
            readings.append(
                ReadingRecord(
                    runID: line.runID, child: line.child, status: isSecond ? .disagreed : .first, category: category,
                    decision: decision.text, decidedBy: who, secondBy: "", decidedAt: line.decidedAt,
                    reason: line.reason, isBlindSecond: isSecond, fileDigest: digest.hexText))
        }
        return readings
    }

    private func status(
        of line: ReviewLine, _ item: DeskCase, isForced: Bool
    ) -> (ReadingRecord.Status, isBlindSecond: Bool) {
        if line.decision == .askPolice { return (.asked, false) }
        // To stop a call one person is enough.
        if item.disposition == "notify", !item.isReopened, line.decision == .none { return (.settled, false) }
        if let first = item.current, first.status == .first {
            return (first.decision == line.decision.text ? .settled : .disagreed, true)
        }
        // The third person's word stands; so does that of two who decide together.
        if item.current?.status == .disagreed || !line.secondBy.isEmpty { return (.settled, false) }
        let rules = context.configuration.review.twoPeople
        let needsTwo =
            isForced && rules.contains(.forced) || item.isCallFirst && rules.contains(.callFirst)
            || item.isSampled && item.disposition == "review" && rules.contains(.sample)
        return (needsTwo ? .first : .settled, false)
    }

    /// What a file of decisions takes back: calls of matches found wrong, and of children a school did not know, as far
    /// as nobody was told.
    private func withdrawals(
        _ settled: [ReadingRecord], _ cases: [ChildReference: DeskCase], _ run: RunSummary
    ) throws -> (all: Withdrawals, told: Set<ChildReference>) {
        var all = Withdrawals.none
        var told: Set<ChildReference> = []
        for reading in settled {
            guard let item = cases[reading.child], item.isReopened || item.disposition == "notify",
                item.isReopened || reading.category != .best
            else { continue }
            let calls = try context.state.calls(of: reading.child, night: run.runID)
            if calls.contains(where: \.wasTold) { told.insert(reading.child) }
            // One of two schools told: the other's call is the team's own to stop, with the correction.
            guard item.isReopened || !told.contains(reading.child) else { continue }
            all.all += try calls.filter { !$0.wasTold }.map { call in
                Withdrawal(
                    standing: call.standing, child: try HeldChild(json: call.standing.notification.payload),
                    changedBy: reading.child, isRefused: call.code == CallTry.Code.notOnRoll.rawValue)
            }
        }
        return (all, told)
    }

    private func record(
        _ readings: [ReadingRecord], _ lines: [ReviewLine], _ cases: [ChildReference: DeskCase], _ run: RunSummary,
        _ night: ReviewedNight?, file: String, digest: Digest, _ counted: ReviewOutcome
    ) throws -> ReviewOutcome {
        var outcome = counted
        let settled = readings.filter { $0.status == .settled }
        let checks = settled.filter { cases[$0.child].map { $0.disposition == "notify" && !$0.isReopened } ?? false }
        let checked = Set(checks.map(\.child))
        outcome.settled = settled.count - checks.count
        // What readers chose alone stands before the line's own word, which is the last of the child.
        let last = Dictionary(readings.map { ($0.child, $0.status) }, uniquingKeysWith: { $1 })
        outcome.waiting = last.values.count { $0 == .first }
        outcome.disagreed = last.values.count { $0 == .disagreed }
        outcome.asked = readings.count { $0.status == .asked }
        outcome.checked = checks.count
        outcome.wrong = checks.count { $0.category != .best }
        // A match found wrong is stopped while the school is untold; once it was told only a correction helps.
        let found = try withdrawals(settled, cases, run)
        let acting = Set(settled.map(\.child)).subtracting(checked)
            .union(checks.filter { $0.category != .best && !found.told.contains($0.child) }.map(\.child))
        outcome.stopped = found.all.told.count
        let acts = readings.map { reading in
            var act = HumanRecord(
                .decided, runID: reading.runID, child: reading.child.text, who: reading.decidedBy,
                from: cases[reading.child]?.current?.status.rawValue ?? "open",
                to: "\(reading.status.rawValue) \(reading.category.rawValue)", why: reading.reason)
            act.second = reading.secondBy
            return act
        }
        if let night, !acting.isEmpty {
            let decisions = try night.decisions(
                lines.filter { acting.contains($0.child) }, file: file,
                freed: Set(found.all.all.map(\.standing.notification.key)))
            let key = Digest.of(utf8: "encompass addition 1\n\(run.inputsKey)\n\(digest.hexText)")
            let files = try night.files(
                decisions, withdrawals: found.all,
                addition: NightFiles.Addition(base: run.runID, key: key, readings: readings))
            outcome.heldUntil = decisions.filter { $0.disposition == .notify }.flatMap(\.recipients).map(\.callDay)
                .filter { $0 > context.asOf.date }.min()
            outcome.added = try NightRecorder(context).publish(files, acts: acts)
        } else {
            let witnessed = try context.witnessed(acts)
            try context.state.record(readings, events: witnessed.events, trail: witnessed.trail)
            try context.writeTrail()
        }
        for check in checks where cases[check.child]?.isSampled ?? false {
            // A match that was confirmed, and is found wrong now, is one match looked at.
            let isAgain = cases[check.child]?.current?.status == .settled
            try context.state.countCheck(
                runID: run.runID, origin: night?.origin(of: check.child) ?? OriginGroup.notListed,
                looked: isAgain ? 0 : 1, wrong: check.category == .best ? 0 : 1)
        }
        return outcome
    }
}
