import AuditTrail
import Casework
import Linkage
import Pipeline
import State

/// A whole night in small: lock, key, copies, one commit, recovery and publishing, as the real run does it.
struct ExampleNight {
    let folder: ScratchFolder
    var day = CalendarDate(dayNumber: 20_777)
    var policeText = "row,occurrence,child\n1,INV-1,A\n2,INV-2,B\n"

    var output: String { folder.path + "/output" }
    var police: String { folder.path + "/police.csv" }

    /// Runs once and returns the run, new or recognised. Nothing depends on what `files` does to the calls.
    @discardableResult
    func run(_ files: FileStore = .live, check: Publisher.Check = { _ in }) throws -> PublishedRun {
        let state = try StateFolder.prepare(folder.path + "/state", files: files)
        let lock = try RunLock.take(state, files: files)
        defer { _ = Result { try lock.release() } }
        let keyring = NotificationKeyring(master: try key(files, mayMake: state.isNew))
        let input = try InputCopier(folder: state.inputs, files: files).take(police)
        let store = try StateStore.open(folder: state.path)
        let publisher = Publisher(output: output, files: files, state: store)
        _ = try publisher.recover(check: check)
        let inputsKey = InputsKey.digest(
            inputs: [("police", input.digest)], configuration: .of([1]), model: .of([2]), program: "encompass 0.1.0",
            asOf: day.isoText)
        if let earlier = try store.run(inputsKey: inputsKey.hexText) {
            return try publisher.publish(runID: earlier.runID, check: check)
        }
        let record = try record(input, inputsKey: inputsKey, keyring: keyring, store: store)
        try store.commit(record)
        return try publisher.publish(runID: record.runID, check: check)
    }

    /// The key comes from fixed bytes, so that two nights can be compared.
    private func key(_ files: FileStore, mayMake: Bool) throws -> SecretKey {
        var ports = Ports.live
        ports.files = files
        ports.randomBytes = { [UInt8](repeating: 7, count: $0) }
        return try KeyFolder(path: folder.path + "/keys", ports: ports).pseudonymKey(mayMake: mayMake).key
    }

    private func record(
        _ input: TakenInput, inputsKey: Digest, keyring: NotificationKeyring, store: StateStore
    ) throws -> RunRecord {
        let generation = try store.nextGeneration(on: day)
        let runID = "\(day.isoText)-\(generation)"
        let manifest = Manifest(
            runID: runID, asOf: Moment(secondsSinceEpoch: day.dayNumber * 86_400), program: "encompass 0.1.0",
            configuration: .of([1]), modelVersion: "1", model: .of([2]),
            inputs: [Manifest.Input(role: "police", file: input)])
        let pages = [
            PublishedFile(path: "match-log.csv", text: "child_ref\r\na\r\nb\r\n"),
            PublishedFile(path: "sheets/2-100002.html", text: "<p>two</p>"),
            PublishedFile(path: "sheets/1-100001.html", text: "<p>one, \(runID)</p>"),
        ]
        let notifications = try newNotifications(keyring, store: store)
        return RunRecord(
            runID: runID, day: day, generation: generation, asOf: day.isoText, inputsKey: inputsKey.hexText,
            totals: "{}", program: "encompass 0.1.0", notifications: notifications,
            outputs: try manifest.sealing(pages).map { OutputRecord($0) })
    }

    private func newNotifications(_ keyring: NotificationKeyring, store: StateStore) throws -> [NotificationRecord] {
        guard let urn = URN(number: 100_001) else { return [] }
        let key = keyring.key(pupilID: "P1", occurrenceNumber: "INV-1", urn: urn)
        guard try store.wasNotified(key) == nil else { return [] }
        return [
            NotificationRecord(
                key: key, child: ChildReference(text: "0123456789ab-2-1"), pupilID: "P1", occurrenceNumber: "INV-1",
                urn: urn, callDay: day, state: .told, payload: [])
        ]
    }
}
