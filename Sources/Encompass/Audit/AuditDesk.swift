package import AuditTrail
package import Pipeline
import State

/// A fault of an audit verb: exit status 66 where there is nothing to look at, 64 for wrong usage.
package struct AuditError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// There is no trail in this state folder.
        case noTrail = "no-trail"
        /// No record has this reference.
        case referenceUnknown = "reference-unknown"
        /// Several sheets have this id.
        case referenceAmbiguous = "reference-ambiguous"
        /// The line was removed by pruning; only its hash is left.
        case pruned
        /// A witness's checkpoint cannot be read, or no known key signed it.
        case witnessUnreadable = "witness-unreadable"
        /// A proof file cannot be read.
        case proofUnreadable = "proof-unreadable"
        /// No public key is at hand.
        case noKey = "no-key"
        /// A checkpoint that was typed has not the form of one, or its check says that a digit is wrong.
        case typedWrong = "typed-wrong"
        /// Two people are needed, and a reason.
        case twoPeople = "two-people"
        /// What the pseudonym stands for has been purged from the state.
        case purged
        /// Nothing is old enough.
        case nothingToPrune = "nothing-to-prune"
        /// There is a signing key already.
        case keyExists = "key-exists"
        /// The trail is not good, so nothing may be added or removed by hand.
        case notGood = "not-good"
        /// No run with this id is kept.
        case runUnknown = "run-unknown"
        /// The run has no inputs of its own: it was refused, or people's decisions made it.
        case notReplayable = "not-replayable"
        /// Configuration, model or program are not those of the run.
        case rulesDiffer = "rules-differ"
        /// What the run knew of earlier nights can no longer be put together.
        case historyGone = "history-gone"
        /// A copy of an input is gone.
        case inputsGone = "inputs-gone"
    }

    package let code: Code
    /// A path or a reference.
    package let place: String

    package init(_ code: Code, place: String) {
        self.code = code
        self.place = place
    }

    package var exitStatus: Int32 {
        switch code {
        case .typedWrong, .twoPeople, .referenceAmbiguous: 64
        case .keyExists: 73
        case .notGood: 1
        default: 66
        }
    }

    package var message: String { "\(place): \(code.rawValue). \(remedy)" }

    private var remedy: String {
        switch code {
        case .noTrail: "Name the state folder with --config, or a copied audit folder with --trail."
        case .referenceAmbiguous: "Say which: \(place)."
        case .referenceUnknown: "Take a child_ref from match-log.csv, or a run and sheet such as 2026-11-20-1/S004."
        case .pruned: "The record's hash is still in the tree; its contents are gone."
        case .witnessUnreadable: "Give a whole checkpoint file, and with --key the key that signed it."
        case .proofUnreadable: "Ask for the proof file again; it is a text that begins with c2sp.org/tlog-proof@v1."
        case .noKey: "Give the public key with --key, as it was printed when the key was made."
        case .typedWrong: "Type SIZE:ROOT:CHECK again from the foot of the sheet."
        case .twoPeople: "Give --by, --second and --reason; the two people must not be the same."
        case .purged: "The names of that night are no longer kept."
        case .nothingToPrune: "No line is of a day before that one."
        case .keyExists: "Use `encompass audit keys rotate`."
        case .runUnknown: "Take the id of a run, such as 2026-11-20-1, from the head of a page."
        case .notReplayable:
            "Only a night of the schools can be computed again; an added run names its night in the trail."
        case .rulesDiffer:
            "That run had another one. Give its configuration with --config, and use the program of that day."
        case .historyGone: "A decision that was undone since had told schools before that run."
        case .inputsGone: "The copies of its inputs were deleted on time; put them back from a backup of `inputs`."
        case .notGood: "Run `encompass audit verify` and tell the auditors first."
        }
    }
}

/// Everything an audit verb needs: the trail's files, the public keys, and the state where there is one.
package struct AuditDesk: Sendable {
    package let folder: TrailFolder
    package let keys: [NoteKey]
    package let files: FileStore
    private let databaseFolder: String?

    /// - Parameters:
    ///   - trail: a copied audit folder to look at instead of the configured one.
    ///   - keys: public keys to trust instead of those in the key folder.
    package init(_ configuration: Configuration?, trail: String?, keys: [NoteKey], ports: Ports) throws {
        files = ports.files
        let path = trail ?? configuration.map { $0.paths.state + "/audit" } ?? ""
        folder = TrailFolder(path: path, files: files)
        databaseFolder = trail == nil ? configuration?.paths.state : nil
        guard try files.factsOfName(FilePlace(folder.log)) != nil else {
            guard trail == nil, let state = configuration?.paths.state,
                try files.factsOfName(FilePlace(state + "/" + StateStore.fileName)) != nil
            else { throw AuditError(.noTrail, place: path) }
            throw TrailError(.missing, place: path)
        }
        let known =
            keys.isEmpty
            ? try configuration.map { try KeyFolder(path: $0.paths.keys, ports: ports).verifiers() } ?? [] : keys
        guard !known.isEmpty else { throw AuditError(.noKey, place: path) }
        self.keys = known
    }

    /// Where the state says that the trail ends; nothing where a night is half written or there is no state.
    package func head() throws -> PaperCheckpoint? {
        guard let head = try ofState({ try $0.trailHead() }) else { return nil }
        guard let head else { throw TrailError(.foreign, place: folder.path) }
        guard head.writtenSize == head.size, let root = Digest(bytes: head.root) else { return nil }
        return PaperCheckpoint(size: head.size, root: root)
    }

    /// What the state says otherwise than a good trail; nothing where a night is half written or there is no state.
    func differencesOfState() throws -> [String] {
        guard try head() != nil else { return [] }
        let agreement = try StateAgreement(self)
        return try ofState { try agreement.differences(in: $0) } ?? []
    }

    /// Asks the state, where there is one.
    private func ofState<Answer>(_ question: (StateStore) throws -> Answer) throws -> Answer? {
        guard let databaseFolder,
            try files.factsOfName(FilePlace(databaseFolder + "/" + StateStore.fileName)) != nil
        else { return nil }
        let state = try StateStore.open(folder: databaseFolder)
        let answer = Result { try question(state) }
        try state.close()
        return try answer.get()
    }

    /// The newest checkpoint that a known key signed.
    package func newestCheckpoint() throws -> Checkpoint {
        let notes = try folder.allCheckpoints()
        guard let size = notes.keys.max(), let note = notes[size].flatMap({ Checkpoint(bytes: $0) }),
            keys.contains(where: note.isSigned)
        else { throw TrailError(.unsigned, place: folder.checkpoints) }
        return note
    }
}
