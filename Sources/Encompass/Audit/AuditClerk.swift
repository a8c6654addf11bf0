package import AuditTrail
import Casework
package import Linkage
package import Pipeline
import State

/// What people do with the trail by day: reveal, prune, and change its key. Each act is itself recorded.
///
/// It holds the run lock, so that no night begins meanwhile.
package struct AuditClerk: Sendable {
    private let configuration: Configuration
    private let ports: Ports
    private let clock: LondonClock
    private let lock: RunLock
    private let state: StateStore
    private let keys: KeyFolder
    private let trail: OpenTrail

    /// The people who answer for an act, and why.
    package struct Order: Sendable {
        package let by: String
        package let second: String
        package let reason: String

        /// Two different people and a reason, none of them empty.
        package init(by: String, second: String, reason: String) throws(AuditError) {
            func plain(_ text: String) -> String {
                String(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
            (self.by, self.second, self.reason) = (plain(by), plain(second), plain(reason))
            guard !self.by.isEmpty, !self.second.isEmpty, !self.reason.isEmpty,
                self.by.lowercased() != self.second.lowercased()
            else { throw AuditError(.twoPeople, place: "--second") }
        }

        var members: [String: TrailValue] {
            ["by": .text(by), "second": .text(second), "reason": .text(reason)]
        }
    }

    package init(_ configuration: Configuration, ports: Ports) throws {
        self.configuration = configuration
        self.ports = ports
        clock = try LondonClock()
        guard
            try ports.files.factsOfName(FilePlace(configuration.paths.state + "/" + StateStore.fileName)) != nil
        else { throw AuditError(.noTrail, place: configuration.paths.state) }
        let folder = try StateFolder.prepare(configuration.paths.state, files: ports.files)
        lock = try RunLock.take(folder, files: ports.files)
        keys = KeyFolder(path: configuration.paths.keys, ports: ports)
        let signing = try keys.trailKeys(council: configuration.council, mayMake: false)
        state = try StateStore.open(folder: folder.path)
        trail = try OpenTrail.open(folder.audit, state: state, keys: signing.keys, keyFolder: keys, files: ports.files)
    }

    package func close() throws {
        try state.close()
        try lock.release()
    }

    private var today: CalendarDate { clock.wallTime(at: ports.now()).date }

    private func act(_ kind: TrailKind, _ members: [String: TrailValue], alsoSignedBy: [NoteSigner] = []) throws
        -> Checkpoint
    {
        let now = ports.now()
        var all = members
        all["at"] = .text(now.isoText)
        return try trail.record(
            TrailRecord(kind, day: clock.wallTime(at: now).date.isoText, all), on: today, alsoSignedBy: alsoSignedBy,
            event: EventRecord(kind: kind.rawValue, at: now.isoText, payload: TrailValue.group(all).bytes))
    }

    /// Says which pupil or child reference a pseudonym stands for, once the act is recorded.
    ///
    /// - Parameter pseudonym: the `x` of a row's record.
    package func reveal(_ pseudonym: String, order: Order, desk: AuditDesk) throws -> String {
        guard
            let row = try desk.records(where: {
                // A revelation and a withdrawal name the pseudonym too, and no row.
                $0["x"]?.text == pseudonym && $0["t"]?.text == TrailKind.row.rawValue
            }).last,
            let run = row.members["run"]?.text, let child = AuditDesk.childReference(of: row.members)
        else { throw AuditError(.referenceUnknown, place: pseudonym) }
        guard let decision = try state.decisions(runID: run).first(where: { $0.child.text == child }),
            let day = row.members["day"]?.text.flatMap({ CalendarDate(isoText: $0) })
        else { throw AuditError(.purged, place: pseudonym) }
        let pseudonyms: Pseudonyms
        do { pseudonyms = try trail.pseudonyms(on: day) } catch let error as KeyError where error.code == .missing {
            throw AuditError(.purged, place: pseudonym)
        }
        let answers = [decision.pupilID, child].filter { !$0.isEmpty }
        guard let answer = answers.first(where: { pseudonyms.child($0) == pseudonym }) else {
            throw AuditError(.purged, place: pseudonym)
        }
        _ = try act(.revealed, order.members.merging(["x": .text(pseudonym)]) { first, _ in first })
        return answer
    }

    /// How many lines are of a day before this one, and up to which number.
    package func prunable(before day: CalendarDate, desk: AuditDesk) throws -> (lines: Int, upTo: Int) {
        let old = try desk.records { TrailPruning.mayGo($0, before: day.isoText) }
        guard let last = old.last else { throw AuditError(.nothingToPrune, place: day.isoText) }
        return (old.count, last.index + 1)
    }

    /// Removes the lines of days before this one. Their hashes stay, and the tree still verifies.
    ///
    /// The act is recorded first: a crash after that leaves lines that may go, and the next `prune` takes them.
    package func prune(before day: CalendarDate, desk: AuditDesk) throws -> Int {
        let (lines, upTo) = try prunable(before: day, desk: desk)
        let report = try desk.folder.verify(keys: desk.keys, witnesses: [], head: try desk.head())
        guard report.isGood else { throw AuditError(.notGood, place: desk.folder.path) }
        _ = try act(
            .pruned,
            [
                "before": .text(day.isoText), "from": .number(0), "to": .number(upTo), "lines": .number(lines),
            ])
        try trail.removeLines { TrailPruning.mayGo($0, before: day.isoText) }
        return lines
    }

    /// Replaces the signing key. The old key signs the new one, and both sign the checkpoint.
    ///
    /// Interrupted anywhere, it is finished by the next `rotate`; until then the old key goes on signing, and counts.
    package func rotate() throws -> NoteKey {
        let new = try keys.nextSigner(name: trail.signer.key.name)
        guard let rotation = KeyRotation(from: trail.signer, to: new.key) else {
            throw TrailError(.notMade, place: trail.folder.path)
        }
        // The public key before the record: what the trail names must be known.
        if !trail.trusted.contains(new.key) { try keys.list(trail.trusted + [new.key]) }
        if try !isRecorded(rotation) { _ = try act(.keyRotated, rotation.members, alsoSignedBy: [new]) }
        try keys.installNext()
        return new.key
    }

    private func isRecorded(_ rotation: KeyRotation) throws -> Bool {
        var isThere = false
        try trail.folder.eachLine { line in
            guard let members = TrailValue(bytes: line)?.members, members["t"]?.text == TrailKind.keyRotated.rawValue
            else { return }
            isThere = isThere || KeyRotation(members: members)?.new == rotation.new
        }
        return isThere
    }
}

/// Which lines may be removed.
enum TrailPruning {
    /// Records of pruning and of keys are kept: without them, the rest could not be verified.
    static func mayGo(_ members: [String: TrailValue], before day: String) -> Bool {
        guard let kind = members["t"]?.text, let own = members["day"]?.text else { return false }
        return own < day && ![TrailKind.pruned.rawValue, TrailKind.keyRotated.rawValue].contains(kind)
    }
}
