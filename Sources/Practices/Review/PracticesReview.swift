import AuditTrail
import Casework
import Linkage
package import Pipeline
import State

/// What became of people's decisions.
package struct PracticesReviewOutcome: Sendable {
    package var lines = 0
    package var settled = 0
    package var asked = 0
    /// The same file was taken before: nothing was changed.
    package var wasKnown = false
    /// The run with the new notices, where one was made.
    package var added: SisterOutcome?

    package init() {}

    package var exitStatus: Int32 { added?.exitStatus ?? 0 }
}

/// Takes decisions of people about doubtful cases back in: all of a file, or nothing.
///
/// The decided people go through the run's own line again from the copies of its inputs, with the person's word in place
/// of the policy's, and become a run of their own that holds them and nothing else: its sums, its log, its notices, in
/// the same commit and the same trail. Whoever is chosen although the matching did not offer them needs two people.
package struct PracticesReview: Sendable {
    private let context: NightContext
    private let recorder: SisterRecorder

    /// - Parameter context: its `asOf` is the moment of the decision.
    package init(_ context: NightContext) {
        self.context = context
        recorder = SisterRecorder.practices(context)
    }

    package func take(_ file: ImportedFile) throws -> PracticesReviewOutcome {
        try take(DecisionLine.read(file), file: file.name, digest: file.digest)
    }

    /// Takes one decision given at the terminal.
    package func take(_ line: DecisionLine) throws -> PracticesReviewOutcome {
        let fields = [
            line.runID, line.person, line.choice.text, line.decidedBy, line.secondBy, String(line.decidedAt.number),
            line.reason,
        ]
        return try take([line], file: "terminal", digest: Digest.of(utf8: fields.joined(separator: "\u{1F}")))
    }

    private func take(_ lines: [DecisionLine], file: String, digest: Digest) throws -> PracticesReviewOutcome {
        var outcome = PracticesReviewOutcome()
        outcome.lines = lines.count
        if try context.state.knowsSisterFile(digest.hexText) {
            outcome.wasKnown = true
            return outcome
        }
        guard let runID = lines.first?.runID, let run = try context.state.sisterRun(id: runID),
            run.process == recorder.process.text, run.generation != nil, run.addedTo == nil
        else {
            throw ImportError(
                file: file, lines.prefix(1).map { ImportError.Fault(line: $0.line, code: .runUnknown) },
                words: DecisionLine.words)
        }
        try recorder.recover()
        let cases = try check(lines, run, file)
        outcome.settled = lines.count { $0.choice != .askPolice }
        outcome.asked = lines.count - outcome.settled
        // To ask the police changes no list, and needs no register.
        let night = outcome.settled == 0 ? nil : try PracticesRun(context).recompute(runID)
        let taken = try lines.map { try reading($0, night, digest, file) }
        let acts = taken.map { act($0, from: cases[$0.child]) }
        guard let night else {
            let witnessed = try context.witnessed(acts)
            try context.state.recordSisters(taken, events: witnessed.events, trail: witnessed.trail)
            try context.writeTrail()
            return outcome
        }
        guard let trail = context.trail else { throw TrailError(.notMade, place: context.stateFolder.audit) }
        var (work, decisions) = try PracticesRun(context).added(chosen(lines, night), to: night)
        try refuseUnsettled(decisions, lines, file)
        let key = try context.state.sisterInputsKey(runID: runID) ?? ""
        work.addition = SisterWork.Addition(
            base: runID, key: Digest.of(utf8: "encompass addition 1\n\(key)\n\(digest.hexText)"), readings: taken,
            acts: acts)
        outcome.added = try recorder.publishAlone(work, trail)
        return outcome
    }

    private func check(
        _ lines: [DecisionLine], _ run: SisterRunSummary, _ file: String
    ) throws -> [ChildReference: SisterCase] {
        let cases = Dictionary(
            try context.state.sisterCases(of: recorder.process, runID: run.runID).map { ($0.person, $0) },
            uniquingKeysWith: { first, _ in first })
        let others = Set(try context.state.sisterDecisions(runID: run.runID).map(\.person)).subtracting(cases.keys)
        guard let moment = Moment(isoText: run.asOf) else { throw StateError(.damaged) }
        try DecisionCheck(
            cases: cases, others: others, start: WallMinute(LondonClock().wallTime(at: moment)),
            now: WallMinute(context.asOf), file: file
        ).check(lines)
        return cases
    }

    private func reading(
        _ line: DecisionLine, _ night: RepeatedRun?, _ digest: Digest, _ file: String
    ) throws -> ReadingRecord {
        func fault(_ code: ImportError.Code) -> ImportError {
            ImportError(file: file, [ImportError.Fault(line: line.line, code: code)], words: DecisionLine.words)
        }
        let person = ChildReference(text: line.person)
        var category: ReadingRecord.Category = line.choice == .none ? .none : .askPolice
        let matched = night?.matched.first { $0.person.reference == person }
        // The configuration of today may leave out a grade or a part that the run asked about.
        if line.choice != .askPolice, matched == nil { throw fault(.personUnknown) }
        if case .patient(let number) = line.choice, let matched, let night {
            guard matched.choosing(number, in: night.intake.patients) != nil else { throw fault(.patientUnknown) }
            let place = matched.candidates.firstIndex { $0.patient.id == number }
            let isOffered =
                place.map { matched.candidates[$0].posterior >= context.configuration.decision.reviewAt } ?? false
            if !isOffered, context.configuration.review.twoPeople.contains(.forced), line.secondBy.isEmpty {
                throw fault(.secondMissing)
            }
            category = place == 0 ? .best : .other
        }
        return ReadingRecord(
            runID: line.runID, child: person, status: line.choice == .askPolice ? .asked : .settled,
            category: category, decision: line.choice.text, decidedBy: line.decidedBy, secondBy: line.secondBy,
            decidedAt: line.decidedAt, reason: line.reason, fileDigest: digest.hexText)
    }

    private func act(_ reading: ReadingRecord, from item: SisterCase?) -> HumanRecord {
        var act = HumanRecord(
            .decided, runID: reading.runID, child: reading.child.text, who: reading.decidedBy,
            from: item?.current?.status.rawValue ?? "open",
            to: "\(reading.status.rawValue) \(reading.category.rawValue)", why: reading.reason)
        act.second = reading.secondBy
        return act
    }

    /// Everybody who is settled with the choice first, in the order of the feed.
    private func chosen(_ lines: [DecisionLine], _ night: RepeatedRun) -> [MatchedPerson] {
        let numbers = Dictionary(
            lines.compactMap { line -> (String, String)? in
                switch line.choice {
                case .patient(let number): (line.person, number)
                case .none: (line.person, "")
                case .askPolice: nil
                }
            }, uniquingKeysWith: { first, _ in first })
        return night.matched.compactMap { person in
            numbers[person.person.reference.text].flatMap { person.choosing($0, in: night.intake.patients) }
        }
    }

    /// A patient of whom the register does not say where to tell is no decision yet.
    private func refuseUnsettled(_ decisions: [PersonDecision], _ lines: [DecisionLine], _ file: String) throws {
        let open = Set(decisions.filter { $0.disposition == .review }.map(\.matched.person.reference.text))
        let faults = lines.filter { open.contains($0.person) }.map {
            ImportError.Fault(line: $0.line, code: .practiceNotSettled)
        }
        guard faults.isEmpty else { throw ImportError(file: file, faults, words: DecisionLine.words) }
    }
}
