import AuditTrail
import Casework
import Linkage
import Pipeline
import State
import Tabular

/// The inputs of a run, copied under their digests; the police files were read by whoever asked.
struct PracticesInputs: Sendable {
    var police: [FeedFile]
    var patients: [TakenInput]
    var practices: [TakenInput]
    var trailers: [Digest: FeedTrailer]

    /// With their roles, in the order manifest and state list them.
    var inputs: [RunOpening.Input] {
        police.map { ("police", $0.input, $0.rowsRead) } + patients.map { ("patients", $0, nil) }
            + practices.map { ("practices", $0, nil) }
    }
}

/// Every input as text. Nothing is interpreted before stage 2.
struct PracticesTables: Sendable {
    var police: [FeedFile]
    var patients: InternedTable
    /// The names of the patients' files, for issues.
    var patientsFile: String
    var patientsQuarantined: Int
    var patientsUndecodable: Int
    var practices: TextTable
}

/// Stage 1: copies the registers under their digests, and reads the copies.
struct PracticesIngestor: Sendable {
    private let configuration: Configuration
    private let settings: Configuration.Practices
    private let files: FileStore
    private let inputsFolder: String
    private let taker: FeedTaker

    init(_ context: NightContext, _ settings: Configuration.Practices) {
        self.init(
            context.configuration, settings, files: context.files, inputsFolder: context.stateFolder.inputs,
            patience: context.patience, day: context.asOf.date)
    }

    init(
        _ configuration: Configuration, _ settings: Configuration.Practices, files: FileStore, inputsFolder: String,
        patience: Patience, day: CalendarDate
    ) {
        self.configuration = configuration
        self.settings = settings
        self.files = files
        self.inputsFolder = inputsFolder
        taker = FeedTaker(
            files: files, limits: configuration.limits, inputsFolder: inputsFolder, patience: patience, day: day)
    }

    func take(_ police: [FeedFile]) throws -> PracticesInputs {
        var trailers: [Digest: FeedTrailer] = [:]
        func faults(_ missing: PracticesError.Code) -> FeedTaker.Faults {
            FeedTaker.Faults(
                missing: { PracticesError(missing, place: $0) }, stale: { PracticesError(.inputStale, place: $0) })
        }
        let limit = configuration.limits.register
        let patients = try taker.take(settings.patients.feed, limit, faults(.patientsMissing), trailers: &trailers)
        let practices = try taker.take(settings.ods, limit, faults(.practicesMissing), trailers: &trailers)
        return PracticesInputs(police: police, patients: patients, practices: practices, trailers: trailers)
    }

    /// The inputs of an earlier run, out of the copies the state keeps; every byte is compared with its digest.
    ///
    /// - Throws: `inputsGone` where retention has removed a copy: nothing can be computed anew from that run.
    ///
    /// - Parameter writtenAt: said of a file whose own time is not kept.
    func stored(_ inputs: [InputRecord], of runID: String, writtenAt: Moment) throws -> PracticesInputs {
        let limits = configuration.limits
        let reader = FeedReader(files: files, limits: limits)
        var stored = PracticesInputs(police: [], patients: [], practices: [], trailers: [:])
        for input in inputs {
            let path = inputsFolder + "/" + input.digest
            guard let digest = Digest(hexText: input.digest), try files.factsOfName(FilePlace(path)) != nil
            else { throw PracticesError(.inputsGone, place: runID) }
            let file = TakenInput(
                name: input.name, digest: digest, bytes: input.bytes, modified: writtenAt, copyPath: path)
            switch input.role {
            case "police":
                let feed = configuration.police.feed
                stored.police.append(
                    try reader.read(
                        file, feed, limits.police,
                        trailer: feed.readiness?.trailer == nil
                            ? nil : try reader.trailer(file, feed, limits.police)))
            case "patients": stored.patients.append(file)
            default: stored.practices.append(file)
            }
        }
        return stored
    }

    func read(_ taken: PracticesInputs) throws -> PracticesTables {
        let limits = configuration.limits
        let reader = FeedReader(files: files, limits: limits)
        var patients = InternedTable(columnCount: PatientField.allCases.count)
        var quarantined = 0
        var undecodable = 0
        for input in taken.patients {
            let (lines, summary) = try reader.readColumns(
                input, settings.patients.feed, limits.register, into: &patients,
                trailer: taken.trailers[input.digest])
            quarantined += lines.count
            undecodable += summary.undecodableBytes
        }
        patients.freeze()
        let names = taken.patients.map(\.name).joined(separator: ", ")
        guard patients.rowCount > 0 else { throw PracticesError(.patientsEmpty, place: names) }
        return PracticesTables(
            police: taken.police, patients: patients, patientsFile: names, patientsQuarantined: quarantined,
            patientsUndecodable: undecodable,
            practices: try taker.reference(taken.practices, settings.ods, limits.register, taken.trailers))
    }
}
