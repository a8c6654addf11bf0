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

        fileprivate mutating func add(_ record: SisterRecord, _ outcome: SisterOutcome) {
            records.append(record)
            outcomes.append(outcome)
        }
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

    /// No process beside the schools'.
    package static let none = CompanionTable([]) { _ in ("", "") }

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

    /// Lets each companion compute its run, in their order, and makes the records of one commit. It never throws: what
    /// a companion throws is its own refusal.
    ///
    /// - Parameters:
    ///   - position: where the trail ends once the schools' own records are in it.
    ///   - refused: processes whose record the state would not take, with a code; they are recorded as refused.
    ///   - mark: says on the disk who is at work, where the schools' night is not yet committed.
    package func sit(
        _ night: SharedNight, after position: Result<TrailPosition, any Error>, refused: [ProcessName: String] = [:],
        mark: CompanionMark? = nil
    ) -> Sitting {
        var sitting = Sitting()
        var position = position
        for companion in companions {
            var shared = night
            shared.sisters = sitting.records
            let recorder = companion.recorder(night.context)
            do {
                if let code = refused[companion.process] { throw RefusedRecord(code: code) }
                try mark?.begin(companion.process)
                let answer = Result { try companion.compute(shared) }
                try mark?.end()
                switch try answer.get() {
                case .known(let outcome): sitting.outcomes.append(outcome)
                case .work(let work):
                    let record = try recorder.record(work, after: position.get())
                    sitting.add(
                        record,
                        SisterOutcome(
                            process: companion.process, runID: record.runID, counts: work.counts,
                            warnings: work.warnings))
                }
            } catch {
                let told =
                    (error as? RefusedRecord)?.told ?? (error as? CompanionMark.EndedBefore)?.told ?? words(error)
                refuse(&sitting, recorder, told, position)
            }
            if let last = sitting.records.last, let trail = last.trail {
                position = Result { try TrailPosition(after: trail, newestDay: last.day.isoText) }
            }
        }
        return sitting
    }

    private func refuse(
        _ sitting: inout Sitting, _ recorder: SisterRecorder, _ told: (code: String, message: String),
        _ position: Result<TrailPosition, any Error>
    ) {
        var outcome = SisterOutcome(
            process: recorder.process, runID: "", warnings: [told.message], wasRefused: true)
        do {
            let record = try recorder.refusal(told.code, after: position.get())
            outcome.runID = record.runID
            sitting.add(record, outcome)
        } catch {
            outcome.warnings.append("Besides, the refusal could not be recorded: \(words(error).message)")
            sitting.outcomes.append(outcome)
        }
    }

    /// The same sitting where nothing of it could be recorded.
    package func unrecorded(_ sitting: Sitting) -> Sitting {
        var bare = Sitting()
        bare.outcomes = sitting.outcomes.map { outcome in
            guard !outcome.wasKnown else { return outcome }
            return SisterOutcome(
                process: outcome.process, runID: "",
                warnings: outcome.warnings + [RefusedRecord(code: "").told.message],
                wasRefused: true)
        }
        return bare
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

    /// Runs each companion in a commit of its own: where the schools' night was recorded before, or is not asked for.
    package func runAlone(
        _ night: Result<SharedNight, any Error>, _ trail: OpenTrail, _ context: NightContext
    ) -> [SisterOutcome] {
        companions.flatMap { companion in
            let alone = CompanionTable([companion], words: words)
            do {
                let night = try night.get()
                let sitting = alone.sit(night, after: Result { try trail.position() })
                for record in sitting.records { try context.state.commit(record) }
                try trail.writePending()
                return alone.publish(sitting, context)
            } catch {
                return [
                    SisterOutcome(
                        process: companion.process, runID: "", warnings: [words(error).message], wasRefused: true)
                ]
            }
        }
    }
}

/// The state would not take a companion's record.
private struct RefusedRecord: Error {
    let code: String

    var told: (code: String, message: String) {
        (code, "the state would not take what it made of the night. Nothing of it was published. Run it alone.")
    }
}
