import AuditTrail
package import Casework
package import Pipeline
import State

extension ProcessName {
    /// Telling doctors' practices of high-risk incidents.
    package static let practices = ProcessName("practices")
}

extension SisterRecorder {
    /// Records and publishes the notices to practices; its files are counted again before they are put in place.
    static func practices(_ context: NightContext) -> SisterRecorder {
        SisterRecorder(.practices, context) { paths, bytes in
            try PracticesAccount(paths: paths, bytes: bytes).check()
        }
    }
}

extension Companion {
    /// Doctors' practices, in the schools' night or alone.
    package static let practices = Companion(
        .practices, recorder: { SisterRecorder.practices($0) },
        compute: { try PracticesRun($0.context).compute($0.police) })
}

/// The police files for a run of practices alone.
package enum PracticesFeed {
    /// Takes and reads the police files that no earlier run of the process has read.
    ///
    /// The schools' run keeps its own account of the files it read: each process reads each file once.
    package static func read(_ context: NightContext) throws -> [FeedFile] {
        let configuration = context.configuration
        let taker = FeedTaker(
            files: context.files, limits: configuration.limits, inputsFolder: context.stateFolder.inputs,
            patience: context.patience, day: context.asOf.date)
        let faults = FeedTaker.Faults(
            missing: { PracticesError(.noPoliceFile, place: $0) }, stale: { PracticesError(.inputStale, place: $0) })
        var trailers: [Digest: FeedTrailer] = [:]
        let taken = try taker.take(
            configuration.police.feed, configuration.limits.police, faults, trailers: &trailers)
        let fresh = try taken.filter { input in
            try context.state.sisterRun(
                of: .practices, withInput: input.digest.hexText, role: "police", before: context.asOf.date) == nil
        }
        guard !fresh.isEmpty else {
            throw PracticesError(.policeReadBefore, place: taken.map(\.name).joined(separator: ", "))
        }
        let reader = FeedReader(files: context.files, limits: configuration.limits)
        return try fresh.map {
            try reader.read(
                $0, configuration.police.feed, configuration.limits.police, trailer: trailers[$0.digest])
        }
    }
}
