import Casework
package import Linkage
package import Pipeline
import State

/// The newest nights decided anew by several models: what a model is tried on before it is adopted.
///
/// Each night is read from the copies of its inputs with the present configuration, one at a time, and nothing is
/// recorded. Nights whose copies retention has removed are named, and left out.
package struct DecidedNights: Sendable {
    /// The runs that were decided, newest first.
    package private(set) var runs: [String] = []
    /// Runs whose inputs are no longer kept.
    package private(set) var gone: [String] = []
    /// The children as they were decided on those nights, of each that the first model decides too and that was not left
    /// out as already told; in the order of the nights.
    package private(set) var kept: [DecidedChild] = []
    /// The same children by the first model, in the same order. A file that two runs read has the same children twice.
    package private(set) var comparable: [DecidedChild] = []
    /// Children that only one side has, because the configuration reads other rows than on the night, and children whom
    /// the night left out as already told.
    package private(set) var incomparable = 0
    /// One list a model: the children of all nights, in the same order.
    package private(set) var decisions: [[DecidedChild]]

    /// - Parameters:
    ///   - models: in the order of the lists.
    ///   - count: how many nights are looked at, those whose inputs are gone among them.
    package init(
        _ configuration: Configuration, by models: [LinkageModel], count: Int, files: FileStore, tables: NameTables
    ) throws {
        decisions = models.map { _ in [] }
        let folder = configuration.paths.state
        guard let state = try StateStore.look(folder: folder) else {
            throw NightError(.inputMissing, place: folder + "/" + StateStore.fileName)
        }
        let outcome = Result {
            let nights = try state.recentRuns(limit: .max)
                .filter { $0.generation != nil && $0.addedTo == nil && $0.status == .published }
            for run in nights.prefix(count) {
                guard let (source, asOf) = try sample(of: run, configuration, state, files, tables) else { continue }
                runs.append(run.runID)
                let start = decisions.map(\.count)
                for (place, model) in models.enumerated() {
                    decisions[place] += try source.decide(by: model, asOf: asOf)
                }
                if let place = decisions.indices.first {
                    keep(try state.decisions(runID: run.runID), beside: decisions[place][start[place]...])
                }
            }
        }
        try state.close()
        try outcome.get()
    }

    private mutating func keep(_ records: [DecisionRecord], beside anew: ArraySlice<DecidedChild>) {
        let records = records.filter { $0.disposition != "reject" }
        let told = Dictionary(records.map { ($0.child.text, $0) }, uniquingKeysWith: { first, _ in first })
        let found = anew.compactMap { child -> (then: DecidedChild, now: DecidedChild)? in
            guard let record = told[child.id], let disposition = Disposition(rawValue: record.disposition),
                disposition != .suppress, child.disposition != .suppress
            else { return nil }
            let then = DecidedChild(
                id: child.id, disposition: disposition, rule: record.rule, pupilID: record.pupilID,
                posterior: Double(record.posteriorPPM ?? 0) / 1_000_000)
            return (then, child)
        }
        kept += found.map(\.then)
        comparable += found.map(\.now)
        incomparable += max(anew.count, records.count) - found.count
    }

    /// A night as a sample; nothing where its inputs are gone, or where it had no row.
    private mutating func sample(
        of run: RunSummary, _ configuration: Configuration, _ state: StateStore, _ files: FileStore,
        _ tables: NameTables
    ) throws -> (source: SampleSource, asOf: LocalDateTime)? {
        guard let moment = Moment(isoText: run.asOf) else { throw StateError(.damaged) }
        let asOf = try LondonClock().wallTime(at: moment)
        let inputs = configuration.paths.state + "/inputs"
        let ingestor = Ingestor(configuration, files: files, inputsFolder: inputs, day: run.day)
        do {
            let stored = StoredInputs(state: state, inputsFolder: inputs, files: files, writtenAt: moment)
            let read = try ingestor.read(ingestor.withTrailers(stored.taken(of: run)))
            let intake = try Normaliser(configuration, tables: tables, asOf: asOf).normalise(read)
            let sample = ModelSample(intake, tables: tables)
            return (SampleSource(sample: sample, inputs: [], night: (intake, configuration), plain: nil), asOf)
        } catch let error as NightError where error.code == .inputsGone || error.code == .policeEmpty {
            if error.code == .inputsGone { gone.append(run.runID) }
            return nil
        }
    }
}
