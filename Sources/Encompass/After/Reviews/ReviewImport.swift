import AuditTrail
import Casework
import Linkage
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
            try context.state.deskCases(runID: run.runID).map { ($0.child, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private func check(
        _ lines: [ReviewLine], _ run: RunSummary, _ cases: [ChildReference: DeskCase], _ file: String
    ) throws {
        let others = Set(try context.state.decisions(runID: run.runID).map(\.child)).subtracting(cases.keys)
        try ReviewCheck(run: run, cases: cases, others: others, now: WallMinute(context.asOf), file: file)
            .check(lines)
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
        let acting = Set(settled.map(\.child)).subtracting(checked)
        let acts = readings.map { reading in
            HumanRecord(
                .decided, runID: reading.runID, child: reading.child.text, who: reading.decidedBy,
                from: cases[reading.child]?.current?.status.rawValue ?? "open",
                to: "\(reading.status.rawValue) \(reading.category.rawValue)", why: reading.reason)
        }
        if let night, !acting.isEmpty {
            let decisions = try night.decisions(lines.filter { acting.contains($0.child) }, file: file)
            let key = Digest.of(utf8: "encompass addition 1\n\(run.inputsKey)\n\(digest.hexText)")
            let files = try night.files(
                decisions, addition: NightFiles.Addition(base: run.runID, key: key, readings: readings))
            outcome.added = try NightRecorder(context).publish(files, acts: acts)
        } else {
            let witnessed = try context.witnessed(acts)
            try context.state.record(readings, events: witnessed.events, trail: witnessed.trail)
            try context.writeTrail()
        }
        for check in checks {
            try context.state.countCheck(
                runID: run.runID, origin: night?.origin(of: check.child) ?? OriginGroup.notListed,
                isWrong: check.category != .best)
        }
        return outcome
    }
}
