package import AuditTrail
package import Casework
import Foundation
import Linkage
package import State

/// Seals, records and publishes the runs of a process beside the schools'.
///
/// The folders lie below `<output>/<process>`, and are put in place by the schools' own protocol: recorded first, with
/// every byte; then staged, synced, read back, counted again, renamed.
package struct SisterRecorder: Sendable {
    /// Counts a run's files again, as they lie in memory or on the disk, and throws where a sum disagrees.
    package typealias Check =
        @Sendable (
            _ paths: [String], _ bytes: @escaping (String) throws -> [UInt8]
        ) throws -> Void

    package let process: ProcessName
    private let context: NightContext
    private let check: Check
    private let publisher: Publisher

    package init(_ process: ProcessName, _ context: NightContext, check: @escaping Check) {
        self.process = process
        self.context = context
        self.check = check
        publisher = Publisher(
            output: "\(context.configuration.paths.output)/\(process.text)", files: context.files,
            shelf: context.state.shelf(of: process))
    }

    /// Finishes what an interrupted run began. Call it under the lock, before anything else of the process.
    package func recover() throws {
        _ = try publisher.recover { disk in try check(disk.paths()) { try disk.bytes(of: $0) } }
    }

    /// The id of a complete run.
    package func runID(_ generation: Int) -> String { "\(process.text)-\(context.asOf.date.isoText)-\(generation)" }

    /// Names everything a run is computed from.
    package func inputsKey(_ inputs: [RunOpening.Input], model: Digest) -> String {
        InputsKey.digest(
            inputs: inputs.map { ($0.role, $0.file.digest) }, configuration: context.configurationDigest, model: model,
            program: context.programVersion, asOf: "\(context.asOf.date.isoText) for \(process.text)"
        ).hexText
    }

    /// The run that had the same inputs, where one did; its folder is looked at, and put back where it is gone.
    package func earlierRun(of inputs: [RunOpening.Input], model: Digest) throws -> SisterOutcome? {
        guard let run = try context.state.sisterRun(of: process, inputsKey: inputsKey(inputs, model: model)) else {
            return nil
        }
        let kept = try SisterTotals(json: Array(run.totals.utf8))
        return SisterOutcome(
            process: process, runID: run.runID, folder: try publish(run.runID), counts: kept.counts, wasKnown: true,
            warnings: kept.warnings)
    }

    /// Everything the state is to hold of the work, with its pages sealed by the trail.
    package func record(_ work: SisterWork, after position: TrailPosition) throws -> SisterRecord {
        guard let trail = context.trail else { throw TrailError(.notMade, place: context.stateFolder.audit) }
        try requireKnownFolders()
        let runID = runID(work.generation)
        let sealed = try SisterTrail(context, trail).seal(work, runID: runID, after: position)
        let manifest = Manifest(
            runID: runID, asOf: context.asOfMoment, program: context.programVersion,
            configuration: context.configurationDigest, modelVersion: work.modelVersion, model: work.model,
            inputs: work.inputs.map { Manifest.Input(role: $0.role, file: $0.file) })
        let files = try manifest.sealing(sealed.files)
        let byPath = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        try check(files.map(\.path)) { byPath[$0] ?? [] }
        let totals = try SisterTotals(counts: work.counts, warnings: work.warnings).json()
        let key = work.addition?.key.hexText ?? inputsKey(work.inputs, model: work.model)
        var record = SisterRecord(
            process: process, runID: runID, day: context.asOf.date, asOf: context.asOfMoment.isoText,
            inputsKey: key, ending: .complete(generation: work.generation),
            totals: String(decoding: totals, as: UTF8.self), program: context.programVersion,
            inputs: work.inputs.map {
                InputRecord(role: $0.role, name: $0.file.name, digest: $0.file.digest.hexText, bytes: $0.file.bytes)
            }, decisions: work.decisions, notices: work.notices, outputs: files.map { OutputRecord($0) },
            trail: sealed.appendix)
        if let addition = work.addition {
            record.addedTo = addition.base
            record.readings = addition.readings
            record.undone = addition.undone
            record.events = addition.acts.map { $0.event(at: context.asOfMoment) }
        }
        return record
    }

    /// Refuses a state whose newest run is older than the newest published folder: an older state was put back, and
    /// people would be told of twice.
    private func requireKnownFolders() throws {
        let newest = try context.state.newestSisterRun(of: process)
        let root = "\(context.configuration.paths.output)/\(process.text)"
        for day in try names(root).compactMap({ CalendarDate(isoText: $0) }) {
            for generation in try names("\(root)/\(day.isoText)").compactMap(Int.init) {
                let isKnown = newest.map { ($0.day, $0.generation ?? 0) >= (day, generation) } ?? false
                guard isKnown else {
                    throw PublishError(.folderTaken, place: "\(process.text)/\(day.isoText)/\(generation)")
                }
            }
        }
    }

    private func names(_ path: String) throws -> [String] {
        guard try context.files.factsOfName(FilePlace(path))?.kind == .folder else { return [] }
        return try context.files.withOpen(FilePlace(path), .folder) { try context.files.names($0) }
    }

    /// The record of a run that published nothing.
    package func refusal(_ code: String, after position: TrailPosition) throws -> SisterRecord {
        guard let trail = context.trail else { throw TrailError(.notMade, place: context.stateFolder.audit) }
        let runID = try context.state.nextSisterRefusalID(of: process, on: context.asOf.date)
        return SisterRecord(
            process: process, runID: runID, day: context.asOf.date, asOf: context.asOfMoment.isoText, inputsKey: "",
            ending: .refused(code: code), totals: JSONValue.object(["code": .text(code)]).line,
            program: context.programVersion,
            trail: try SisterTrail(context, trail).refusal(process, runID, code: code, after: position))
    }

    /// Computes, records and publishes a run of the process alone. What it throws ended the run with nothing published.
    package func runAlone(_ companion: Companion, _ night: SharedNight, _ trail: OpenTrail) throws -> SisterOutcome {
        switch try companion.compute(night) {
        case .known(let outcome): return outcome
        case .work(let work): return try publishAlone(work, trail)
        }
    }

    /// Records work in a commit of its own, and puts its folder in place.
    package func publishAlone(_ work: SisterWork, _ trail: OpenTrail) throws -> SisterOutcome {
        let record = try record(work, after: trail.position())
        try context.state.commit(record)
        try trail.writePending()
        return SisterOutcome(
            process: process, runID: record.runID, folder: try publish(record.runID), counts: work.counts,
            warnings: work.warnings)
    }

    /// Records that a run of the process alone ended with nothing published.
    package func recordRefusal(_ code: String) throws {
        guard let trail = context.trail else { throw TrailError(.notMade, place: context.stateFolder.audit) }
        try context.state.commit(refusal(code, after: trail.position()))
        try trail.writePending()
    }

    /// Puts the folder of a recorded run in place, and says where it is.
    package func publish(_ runID: String) throws -> String {
        try publisher.publish(runID: runID) { disk in try check(disk.paths()) { try disk.bytes(of: $0) } }.folder
    }
}

/// The counts of a run as the state keeps them.
package struct SisterTotals: Codable, Sendable {
    package var counts: [String: Int]
    package var warnings: [String]

    package init(counts: [String: Int], warnings: [String]) {
        self.counts = counts
        self.warnings = warnings
    }

    package init(json: [UInt8]) throws { self = try JSONDecoder().decode(SisterTotals.self, from: Data(json)) }

    func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return Array(try encoder.encode(self))
    }
}
