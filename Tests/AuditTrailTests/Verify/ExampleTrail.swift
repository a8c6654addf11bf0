import AuditTrail
import Testing

/// A trail of invented nights, made by the module itself, that a test may spoil.
struct ExampleTrail {
    static let origin = "example.invalid/encompass/audit"

    var log: [UInt8] = []
    var leaves: [UInt8] = []
    var checkpoints: [Int: [UInt8]] = [:]
    /// Sizes after each night, in order.
    var sizes: [Int] = []
    var frontier = MerkleFrontier()
    var keys: [NoteKey]
    var signer: NoteSigner
    let pseudonyms: Pseudonyms

    init() throws {
        signer = try #require(NoteSigner(name: Self.origin, seed: [UInt8](repeating: 9, count: 32)))
        keys = [signer.key]
        pseudonyms = Pseudonyms(
            master: try #require(SecretKey(bytes: [UInt8](repeating: 5, count: 32))), schoolYear: 2026)
    }

    /// Nights with a few rows each; the days follow each other.
    init(nights: Int, rows: (Int) -> Int) throws {
        try self.init()
        for night in 0..<nights { try append(Self.night(night, rows: rows(night), after: frontier)) }
    }

    static func day(_ night: Int) -> String {
        let month = night / 28 + 1
        let day = night % 28 + 1
        return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    static func night(_ night: Int, rows: Int, after frontier: MerkleFrontier) -> [TrailRecord] {
        let day = day(night)
        let run = "\(day)-1"
        var records = [
            TrailRecord(
                .runOpened, run: run, day: day,
                [
                    "at": .text("\(day)T02:15:00Z"), "previous_size": .number(frontier.size),
                    "previous_root": .text(frontier.root.hexText),
                ])
        ]
        let dispositions = ["notify", "review", "refer", "suppress", "reject"]
        var counts = [0, 0, 0, 0, 0]
        for row in 0..<rows {
            let kind = (row * 7 + night) % 5
            counts[kind] += 1
            records.append(
                TrailRecord(
                    .row, run: run, day: day,
                    [
                        "disposition": .text(dispositions[kind]), "row": .number(row + 2), "slot": .number(1),
                        "posterior_ppm": .number(1_000_000 - row), "s": .list([.text("900001")]),
                        "x": .text("PSEUDONYM\(night)X\(row)"),
                    ]))
        }
        var totals: [String: TrailValue] = ["rows": .number(rows), "sheets": .number(0)]
        for (name, count) in zip(dispositions, counts) { totals[name] = .number(count) }
        records.append(TrailRecord(.runClosed, run: run, day: day, totals))
        return records
    }

    /// Appends records and signs, with further keys where some are given.
    mutating func append(_ records: [TrailRecord], alsoSignedBy others: [NoteSigner] = []) throws {
        var appending = TrailAppending(after: frontier, pseudonyms: pseudonyms)
        for record in records { try appending.append(record) }
        for line in appending.lines { log += line + [0x0A] }
        for leaf in appending.leaves { leaves += leaf.bytes }
        frontier = appending.frontier
        checkpoints[frontier.size] = try appending.checkpoint(signedBy: [signer] + others).bytes
        sizes.append(frontier.size)
    }

    /// The lines, without their line feeds.
    var lines: [[UInt8]] {
        get { log.split(separator: 0x0A).map(Array.init) }
        set { log = newValue.flatMap { $0 + [0x0A] } }
    }

    /// Makes the leaf hashes anew from the lines, as a forger would.
    mutating func hashAnew() { leaves = lines.flatMap { MerkleTree.leafHash(of: $0).bytes } }

    func verify(_ witnesses: [PaperCheckpoint] = [], head: PaperCheckpoint? = nil) -> TrailReport {
        TrailVerifier.verify(
            log: log, leaves: leaves, checkpoints: checkpoints, keys: keys, witnesses: witnesses, head: head)
    }

    /// What the newest sheet states.
    var paper: PaperCheckpoint { PaperCheckpoint(size: frontier.size, root: frontier.root) }
}

/// Chance with a seed (SplitMix64).
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
