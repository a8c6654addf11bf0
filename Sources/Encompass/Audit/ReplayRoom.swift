import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// The private folder in which a night is computed again, with a copy of the state set back to before it.
struct ReplayRoom: Sendable {
    private let configuration: Configuration
    private let digest: Digest
    private let ports: Ports
    private let folder: String

    init(_ configuration: Configuration, digest: Digest, ports: Ports) throws {
        self.configuration = configuration
        self.digest = digest
        self.ports = ports
        let digits = ports.randomBytes(8).map { String($0, radix: 16) }.joined()
        folder = (ports.environment("TMPDIR") ?? "/tmp") + "/encompass-replay-" + digits
        try ports.files.makeFolder(FilePlace(folder))
    }

    func remove() throws { try ports.files.removeTree(FilePlace(folder)) }

    func replay(_ runID: String) throws -> AuditReplay {
        let desk = try AuditDesk(configuration, trail: nil, keys: [], ports: ports)
        try copyState()
        let state = try StateStore.open(folder: folder)
        let outcome = Result { try replay(runID, desk, state) }
        try state.close()
        return try outcome.get()
    }

    private func copyState() throws {
        guard let real = try StateStore.look(folder: configuration.paths.state) else {
            throw AuditError(.noTrail, place: configuration.paths.state)
        }
        let outcome = Result { try real.copy(toFolder: folder) }
        try real.close()
        try outcome.get()
    }

    private func replay(_ runID: String, _ desk: AuditDesk, _ state: StateStore) throws -> AuditReplay {
        guard try state.sisterRun(id: runID) == nil else { throw AuditError(.notReplayable, place: runID) }
        guard let run = try state.run(id: runID), let moment = Moment(isoText: run.asOf) else {
            throw AuditError(.runUnknown, place: runID)
        }
        guard run.generation != nil, run.addedTo == nil else { throw AuditError(.notReplayable, place: runID) }
        let kept = try KeptRun(runID, desk: desk)
        let (model, modelDigest) = try NightSession.model(configuration, files: ports.files)
        if let rule = kept.differingRule(digest, model: modelDigest) {
            throw AuditError(.rulesDiffer, place: "\(runID), \(rule)")
        }
        let keys = KeyFolder(path: configuration.paths.keys, ports: ports)
        let master = try keys.pseudonymKey(mayMake: false).key
        let signing = try keys.trailKeys(council: configuration.council, mayMake: false).keys
        let trail = OpenTrail.unwritten(state: state, keys: signing, keyFolder: keys, files: ports.files)
        // The clock was compared with the inputs on the night itself.
        let context = NightContext(
            configuration: configuration, configurationDigest: digest, model: model, modelDigest: modelDigest,
            tables: .builtIn, programVersion: Program.version, asOf: try LondonClock().wallTime(at: moment),
            asOfMoment: moment, files: ports.files, state: state,
            stateFolder: StateFolder(kept: configuration.paths.state), keyring: NotificationKeyring(master: master),
            trail: trail, clockWasRead: true, patience: .none(pause: ports.pause), acceptances: kept.acceptances,
            clock: .live())
        let taken = try inputs(of: run, kept, context)
        let decided = try state.decisions(runID: runID)
        let published = try state.outputs(runID: runID)
        guard try state.rewind(to: kept.before) else { throw AuditError(.historyGone, place: runID) }
        let night = try NightlyRun(context).recompute(taken)
        let sealed = try NightTrail(context, trail).seal(night)
        let recorder = NightRecorder(context)
        let pages = night.files.map { file in
            guard file.path.hasSuffix(".html") else { return file }
            return PublishedFile(
                path: file.path, bytes: PageWitness.stating(kept.paper, key: kept.key, in: file.bytes))
        }
        let files = try recorder.manifest(of: night).sealing(pages)
        return AuditReplay(
            runID: runID,
            differences: differences(of: night.plan.decisions.map(recorder.decisionRecord), from: decided)
                + differences(of: sealed.appendix.lines, from: kept)
                + (try differences(of: files, from: published, run)),
            decisions: decided.count, records: kept.records.count, outputs: published.count)
    }

    private func inputs(of run: RunSummary, _ kept: KeptRun, _ context: NightContext) throws -> TakenInputs {
        let state = context.state
        let isDated = try state.inputs(runID: run.runID).contains { NightTrail.hasTime($0.role, configuration) }
        guard !isDated || !kept.modified.isEmpty else { throw AuditError(.notReplayable, place: run.runID) }
        let ingestor = Ingestor(
            configuration, files: ports.files, inputsFolder: context.stateFolder.inputs, day: run.day)
        do {
            var taken = try ingestor.withTrailers(StoredInputs(context).taken(of: run, modified: kept.modified))
            // Only how many there were reaches a page.
            taken.leftOut = taken.police.prefix(1).flatMap { Array(repeating: $0, count: kept.leftOutCount) }
            return taken
        } catch let error as NightError where error.code == .inputsGone {
            throw AuditError(.inputsGone, place: run.runID)
        }
    }

    // MARK: Comparing

    private func differences(of decisions: [DecisionRecord], from kept: [DecisionRecord]) -> [String] {
        var differences: [String] = []
        for place in 0..<max(decisions.count, kept.count) {
            let now = place < decisions.count ? decisions[place] : nil
            var then = place < kept.count ? kept[place] : nil
            // An older program kept no digests of what was recorded.
            if then?.payload.isEmpty == true { then?.payload = now?.payload ?? [] }
            guard now != then else { continue }
            differences.append("the decision on \((now ?? then)?.child.text ?? "")")
        }
        return differences
    }

    private func differences(of lines: [[UInt8]], from kept: KeptRun) -> [String] {
        var differences: [String] = []
        for place in 0..<max(lines.count, kept.records.count) {
            let now = place < lines.count ? line(lines[place], signedAs: kept.key) : nil
            let then = place < kept.records.count ? kept.records[place].line : nil
            guard now != then else { continue }
            let members = (now ?? then).flatMap { TrailValue(bytes: $0)?.members } ?? [:]
            let subject = AuditDesk.childReference(of: members) ?? members["t"]?.text ?? ""
            differences.append("record \(kept.opened.index + place) of the trail (\(subject))")
        }
        return differences
    }

    /// The key may have been rotated since; which one signed is not a matter of computing.
    private func line(_ line: [UInt8], signedAs key: String) -> [UInt8] {
        guard var members = TrailValue(bytes: line)?.members, members["t"]?.text == TrailKind.runOpened.rawValue
        else { return line }
        members["key"] = .text(key)
        return TrailValue.group(members).bytes
    }

    /// Compares by the digests that were recorded, then the bytes in the state and those in the published folder, as
    /// long as they are kept.
    private func differences(
        of files: [PublishedFile], from kept: [OutputRecord], _ run: RunSummary
    ) throws -> [String] {
        var now: [String: String] = [:]
        for file in files { now[file.path] = Digest.of(file.bytes).hexText }
        let folder = "\(configuration.paths.output)/\(run.day.isoText)/\(run.generation ?? 0)"
        let isPublished = try ports.files.factsOfName(FilePlace(folder)) != nil
        var differences: [String] = []
        for output in kept {
            guard let digest = now.removeValue(forKey: output.path), digest == output.digest else {
                differences.append("the file \(output.path)")
                continue
            }
            if !run.isPurged, Digest.of(output.bytes).hexText != digest {
                differences.append("the file \(output.path) as the state keeps it")
            }
            guard isPublished else { continue }
            let place = FilePlace("\(folder)/\(output.path)")
            let isThere = try ports.files.factsOfName(place) != nil
            if try !isThere || Digest.of(ports.files.readWhole(place, bytesMax: 1 << 30)).hexText != digest {
                differences.append("the file \(folder)/\(output.path) on the disk")
            }
        }
        return differences + now.keys.sorted().map { "the file \($0), which was not published" }
    }
}
