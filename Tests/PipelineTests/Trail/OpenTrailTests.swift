import AuditTrail
import Glibc
import Linkage
import Pipeline
import State
import Testing

@Suite("The trail at the start of a night")
struct OpenTrailTests {
    private func written(_ count: Int = 3) throws -> ExampleTrailFolder {
        let example = ExampleTrailFolder()
        for number in 0..<count { try example.append(number) }
        return example
    }

    @Test("a trail that is as it was opens, and verifies")
    func good() throws {
        let example = try written()
        try example.open { trail, state in
            let head = try #require(try state.trailHead())
            let report = try trail.folder.verify(
                keys: trail.trusted, witnesses: [],
                head: PaperCheckpoint(size: head.size, root: try #require(Digest(bytes: head.root))))
            #expect(report.isGood, "\(report.finding?.text ?? "")")
            #expect(report.records == 3)
        }
    }

    @Test("a trail that is gone, from a state that has runs, stops the night")
    func missing() throws {
        let example = try written()
        try FileStore.live.removeTree(FilePlace(example.audit))
        #expect(example.code { try example.open { _, _ in } } == .missing)
    }

    @Test("a log or a list of hashes that is shorter stops the night", arguments: ["log.jsonl", "leaves.bin"])
    func truncated(name: String) throws {
        let example = try written()
        #expect(truncate("\(example.audit)/\(name)", 40) == 0)
        #expect(example.code { try example.open { _, _ in } } == .truncated)
    }

    @Test("bytes that the state does not know stop the night, and are not cut", arguments: ["log.jsonl", "leaves.bin"])
    func tooLong(name: String) throws {
        let example = try written()
        let place = FilePlace("\(example.audit)/\(name)")
        let before = try FileStore.live.readWhole(place, bytesMax: 1 << 20)
        try FileStore.live.withOpen(place, .appending) { file in
            try Array("x".utf8).withUnsafeBytes { try FileStore.live.write(file, $0) }
        }
        #expect(example.code { try example.open { _, _ in } } == .tooLong)
        #expect(try FileStore.live.readWhole(place, bytesMax: 1 << 20).count == before.count + 1)
    }

    @Test("somebody else's trail of the same length stops the night")
    func foreign() throws {
        let example = try written()
        let place = FilePlace(example.leaves)
        var bytes = try FileStore.live.readWhole(place, bytesMax: 1 << 20)
        bytes[5] ^= 1
        try FileStore.live.removeFile(place)
        try FileStore.live.writeNew(place, bytes)
        #expect(example.code { try example.open { _, _ in } } == .altered)
    }

    @Test("a trail that a new state does not know stops the night")
    func unknownToState() throws {
        let example = try written()
        try FileStore.live.removeFile(FilePlace(example.folder.path + "/encompass.sqlite"))
        #expect(example.code { try example.open { _, _ in } } == .foreign)
    }

    @Test("a newest checkpoint that is gone or that another key signed stops the night")
    func unsigned() throws {
        let example = try written()
        let place = FilePlace(example.audit + "/checkpoints/3")
        let note = try #require(Checkpoint(bytes: try FileStore.live.readWhole(place, bytesMax: 4096)))
        try FileStore.live.removeFile(place)
        #expect(example.code { try example.open { _, _ in } } == .unsigned)
        let other = try #require(NoteSigner(name: note.origin, seed: [UInt8](repeating: 8, count: 32)))
        let forged = try #require(
            Checkpoint(origin: note.origin, size: note.size, root: note.root, signedBy: [other]))
        try FileStore.live.writeNew(place, forged.bytes)
        #expect(example.code { try example.open { _, _ in } } == .unsigned)
    }

    @Test("a trail that others can write to stops the night")
    func openToOthers() throws {
        let example = try written()
        #expect(chmod(example.log, 0o666) == 0)
        #expect(example.code { try example.open { _, _ in } } == .open)
    }

    @Test("a state without its signing key stops, and the key itself is for its owner alone")
    func keys() throws {
        let example = try written()
        let key = example.folder.path + "/keys/audit.key"
        #expect(try FileStore.live.factsOfName(FilePlace(key))?.permissions == 0o400)
        #expect(chmod(key, 0o444) == 0)
        #expect(throws: KeyError.self) { try example.keyFolder.trailKeys(council: "X", mayMake: true) }
        try FileStore.live.removeFile(FilePlace(key))
        #expect(throws: KeyError(code: .missing, path: key)) {
            try example.keyFolder.trailKeys(council: "X", mayMake: false)
        }
    }

    @Test("keys are taken from systemd's credentials where they are there")
    func credentials() throws {
        let example = ExampleTrailFolder()
        try example.append(0)
        let credentials = example.folder.path + "/credentials"
        try FileStore.live.prepareFolder(credentials)
        try FileStore.live.rename(
            FilePlace(example.folder.path + "/keys/audit.key"), FilePlace(credentials + "/audit.key"))
        var ports = Ports.live
        ports.environment = { $0 == "CREDENTIALS_DIRECTORY" ? credentials : nil }
        let keys = KeyFolder(path: example.folder.path + "/keys", ports: ports)
        #expect(
            try keys.trailKeys(council: "X", mayMake: false).keys.signer.key.name == "example-council/encompass/audit")
    }
}

@Suite("A trail stopped anywhere")
struct TrailCrashTests {
    @Test(
        "whichever call fails while records are written, the next start has them all, once",
        arguments: FaultPlan.Manner.allCases)
    func sweep(manner: FaultPlan.Manner) throws {
        var failures = 0
        for number in 1... {
            let example = ExampleTrailFolder()
            try example.append(0)
            let plan = FaultPlan(failingAt: number, manner)
            _ = Result { try example.append(1, .failing(plan)) }
            let isCommitted = try example.open { trail, _ in try trail.head().size == 2 }
            if !isCommitted { try example.append(1) }
            try example.append(2)
            let undisturbed = ExampleTrailFolder()
            for number in 0..<3 { try undisturbed.append(number) }
            #expect(try example.folder.tree("audit") == undisturbed.folder.tree("audit"), "call \(number)")
            guard plan.wasReached else { break }
            failures += 1
        }
        #expect(failures > 8, "the sweep met \(failures) calls")
    }

    @Test("zeros that a power cut left in place of pending bytes are replaced")
    func zeros() throws {
        let example = ExampleTrailFolder()
        try example.append(0)
        let before = try example.readLog()
        let plan = FaultPlan(failingAt: 1, .dies)
        _ = Result { try example.append(1, .failing(plan)) }
        #expect(plan.wasReached)
        #expect(truncate(example.log, before.count + 30) == 0)
        let isWhole = try example.open { trail, state in
            try trail.folder.verify(keys: trail.trusted, witnesses: [], head: nil).isGood
        }
        #expect(isWhole)
        #expect(try example.readLog().starts(with: before))
    }

    @Test("pruned lines go, their hashes stay, and a crash in between is no loss", arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func pruning(failingAt: Int) throws {
        let example = ExampleTrailFolder()
        for number in 0..<5 { try example.append(number) }
        try example.open { trail, _ in
            _ = try trail.record(
                TrailRecord(
                    .pruned, day: example.day.isoText,
                    ["before": .text("2030-01-01"), "from": .number(0), "to": .number(3), "lines": .number(3)]),
                on: example.day)
        }
        let plan = FaultPlan(failingAt: failingAt, .diesHalfway)
        let mayGo = { (members: [String: TrailValue]) in (members["i"]?.number ?? 9) < 3 }
        _ = Result { try example.open(.failing(plan)) { trail, _ in try trail.removeLines(where: mayGo) } }
        try example.open { trail, _ in
            #expect(try trail.folder.verify(keys: trail.trusted, witnesses: [], head: nil).isGood)
            try trail.removeLines(where: mayGo)
            let report = try trail.folder.verify(keys: trail.trusted, witnesses: [], head: nil)
            #expect(report.isGood, "\(report.finding?.text ?? "")")
            #expect(report.pruned == 3)
            #expect(report.records == 6)
        }
        try example.append(6)
    }
}
