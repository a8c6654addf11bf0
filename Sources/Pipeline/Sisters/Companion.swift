import AuditTrail
package import Casework
import Linkage
package import State

/// What every process of one night reads together: the police files, and what was decided before it.
package struct SharedNight: Sendable {
    package var context: NightContext
    /// The police files, read once.
    package var police: [FeedFile]
    /// What the schools' run is about to record; nothing where it is recorded already, and lies in the state.
    package var schools: RunRecord?
    /// What processes of the same commit came to before this one.
    package var sisters: [SisterRecord]

    package init(
        context: NightContext, police: [FeedFile], schools: RunRecord? = nil, sisters: [SisterRecord] = []
    ) {
        self.context = context
        self.police = police
        self.schools = schools
        self.sisters = sisters
    }
}

/// A process that runs in the schools' night and in their commit.
///
/// It stands or falls alone: whatever it throws is recorded as its own refusal, and the schools' night is published as
/// if it had not been there.
package struct Companion: Sendable {
    /// What a companion made of the night: work to be recorded, or a run that did the same before.
    package enum Answer: Sendable {
        case work(SisterWork)
        case known(SisterOutcome)
    }

    package let process: ProcessName
    /// Seals, records and publishes for the process.
    package let recorder: @Sendable (NightContext) -> SisterRecorder
    /// Computes the run; nothing is written.
    package let compute: @Sendable (SharedNight) throws -> Answer

    package init(
        _ process: ProcessName, recorder: @escaping @Sendable (NightContext) -> SisterRecorder,
        compute: @escaping @Sendable (SharedNight) throws -> Answer
    ) {
        self.process = process
        self.recorder = recorder
        self.compute = compute
    }
}

/// The companions of one night, each behind its own error boundary.
package struct CompanionTable: Sendable {
    /// What the companions came to: records for the commit, and what is to be said of each.
    package struct Sitting: Sendable {
        package var records: [SisterRecord] = []
        package var outcomes: [SisterOutcome] = []

        package init() {}
    }

    private let companions: [Companion]
    private let words: @Sendable (any Error) -> (code: String, message: String)

    /// - Parameter words: how an error is recorded, as a code, and told, as a sentence.
    package init(
        _ companions: [Companion], words: @escaping @Sendable (any Error) -> (code: String, message: String)
    ) {
        self.companions = companions
        self.words = words
    }

    package var isEmpty: Bool { companions.isEmpty }

    /// Finishes what earlier runs of the companions began, and says what could not be finished.
    package func recover(_ context: NightContext) -> [String] {
        companions.compactMap { companion in
            do {
                try companion.recorder(context).recover()
                return nil
            } catch {
                return "\(companion.process.text): \(words(error).message)"
            }
        }
    }

    /// Lets each companion compute its run, in their order, and makes the records of one commit.
    ///
    /// - Parameters:
    ///   - position: where the trail ends once the schools' own records are in it.
    ///   - refused: processes whose record the state would not take; they are recorded as refused.
    package func sit(
        _ night: SharedNight, after position: TrailPosition, refused: [ProcessName: String] = [:]
    ) throws -> Sitting {
        var sitting = Sitting()
        var position = position
        for companion in companions {
            var shared = night
            shared.sisters = sitting.records
            let recorder = companion.recorder(night.context)
            let record: SisterRecord
            do {
                if let code = refused[companion.process] { throw RefusedRecord(code: code) }
                switch try companion.compute(shared) {
                case .known(let outcome):
                    sitting.outcomes.append(outcome)
                    continue
                case .work(let work):
                    record = try recorder.record(work, after: position)
                    sitting.outcomes.append(
                        SisterOutcome(
                            process: companion.process, runID: record.runID, counts: work.counts,
                            warnings: work.warnings))
                }
            } catch {
                let told =
                    (error as? RefusedRecord).map { ($0.code, "\($0.code): it was not recorded") } ?? words(error)
                record = try recorder.refusal(told.0, after: position)
                sitting.outcomes.append(
                    SisterOutcome(
                        process: companion.process, runID: record.runID, warnings: [told.1], wasRefused: true))
            }
            if let trail = record.trail {
                position = try TrailPosition(after: trail, newestDay: record.day.isoText)
            }
            sitting.records.append(record)
        }
        return sitting
    }

    /// Puts the folders of recorded runs in place. A folder that cannot be is a warning, and the next start's work.
    package func publish(_ sitting: Sitting, _ context: NightContext) -> [SisterOutcome] {
        sitting.outcomes.map { outcome in
            guard !outcome.wasKnown, !outcome.wasRefused,
                let companion = companions.first(where: { $0.process == outcome.process })
            else { return outcome }
            var outcome = outcome
            do {
                outcome.folder = try companion.recorder(context).publish(outcome.runID)
            } catch {
                outcome.warnings.append(words(error).message)
            }
            return outcome
        }
    }

    /// Runs each companion in a commit of its own: where the schools' night was recorded before.
    package func runAlone(_ night: SharedNight, _ trail: OpenTrail) throws -> [SisterOutcome] {
        try companions.flatMap { companion in
            let alone = CompanionTable([companion], words: words)
            let sitting = try alone.sit(night, after: trail.position())
            for record in sitting.records { try night.context.state.commit(record) }
            try trail.writePending()
            return alone.publish(sitting, night.context)
        }
    }
}

/// The state would not take a companion's record.
private struct RefusedRecord: Error {
    let code: String
}
