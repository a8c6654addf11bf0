import AuditTrail
import Pipeline
import State

/// The inputs of an earlier run, out of the copies the state keeps.
struct StoredInputs {
    private let state: StateStore
    private let inputsFolder: String
    private let files: FileStore
    /// Said of a file whose own time is not known.
    private let writtenAt: Moment

    init(_ context: NightContext) {
        self.init(
            state: context.state, inputsFolder: context.stateFolder.inputs, files: context.files,
            writtenAt: context.asOfMoment)
    }

    init(state: StateStore, inputsFolder: String, files: FileStore, writtenAt: Moment) {
        self.state = state
        self.inputsFolder = inputsFolder
        self.files = files
        self.writtenAt = writtenAt
    }

    /// Finds the copies of a run's inputs. Reading them later compares every byte with the digest.
    ///
    /// A copy that retention has removed is `inputsGone`: nothing can be computed anew from that night.
    ///
    /// - Parameter modified: when each file was written, in the order of the inputs, where that is known.
    func taken(of run: RunSummary, modified: [Moment?] = []) throws -> TakenInputs {
        var taken = TakenInputs()
        for (place, input) in try state.inputs(runID: run.runID).enumerated() {
            guard let digest = Digest(hexText: input.digest) else { throw StateError(.damaged) }
            let path = inputsFolder + "/" + input.digest
            guard try files.factsOfName(FilePlace(path)) != nil else {
                throw NightError(.inputsGone, place: run.runID)
            }
            let written = place < modified.count ? modified[place] : nil
            let file = TakenInput(
                name: input.name, digest: digest, bytes: input.bytes, modified: written ?? writtenAt,
                copyPath: path)
            switch input.role {
            case "police": taken.police.append(file)
            case "register": taken.register.append(file)
            case "gias": taken.gias.append(file)
            case "links": taken.links.append(file)
            case "contacts": taken.contacts.append(file)
            case "closures": taken.closures.append(file)
            case "clusters": taken.clusters.append(file)
            case "bank-holidays": taken.bankHolidays.append(file)
            default: throw StateError(.damaged)
            }
        }
        return taken
    }
}
