import AuditTrail

/// A year of nights of the size of England, in memory: a million records with their hashes and checkpoints.
struct InventedTrail: Sendable {
    private(set) var log: [UInt8] = []
    private(set) var leaves: [UInt8] = []
    private(set) var checkpoints: [Int: [UInt8]] = [:]
    let key: NoteKey

    init?(nights: Int, rows: Int) {
        guard let signer = NoteSigner(name: "example.invalid/audit", seed: [UInt8](repeating: 1, count: 32)),
            let master = SecretKey(bytes: [UInt8](repeating: 2, count: 32))
        else { return nil }
        key = signer.key
        let pseudonyms = Pseudonyms(master: master, schoolYear: 2026)
        var frontier = MerkleFrontier()
        for night in 0..<nights {
            guard let (appending, note) = try? InventedTrail.night(night, rows, frontier, pseudonyms, signer) else {
                return nil
            }
            for line in appending.lines { log += line + [0x0A] }
            for leaf in appending.leaves { leaves += leaf.bytes }
            frontier = appending.frontier
            checkpoints[frontier.size] = note
        }
    }

    private static func night(
        _ night: Int, _ rows: Int, _ frontier: MerkleFrontier, _ pseudonyms: Pseudonyms, _ signer: NoteSigner
    ) throws -> (TrailAppending, [UInt8]) {
        func two(_ number: Int) -> String { String(String(number + 100).dropFirst()) }
        let day = "\(2026 + night / 336)-\(two(night / 28 % 12 + 1))-\(two(night % 28 + 1))"
        let run = day + "-1"
        var appending = TrailAppending(after: frontier, pseudonyms: pseudonyms)
        try appending.append(
            TrailRecord(
                .runOpened, run: run, day: day,
                ["previous_size": .number(frontier.size), "previous_root": .text(frontier.root.hexText)]))
        for row in 0..<rows {
            try appending.append(
                TrailRecord(
                    .row, run: run, day: day,
                    [
                        "file": .text(String(repeating: "ab12", count: 16)), "row": .number(row + 2),
                        "slot": .number(1), "disposition": .text("notify"), "rule": .text("matched"),
                        "list": .text(""), "model": .text("school-1"), "posterior_ppm": .number(999_501),
                        "runner_up_ppm": .number(3), "none_ppm": .number(400), "s": .list([.text("900024")]),
                        "x": .text(pseudonyms.child("X\(row)")),
                    ]))
        }
        let names = ["review", "refer", "suppress", "reject", "sheets"]
        var totals = Dictionary(uniqueKeysWithValues: names.map { ($0, TrailValue.number(0)) })
        totals["rows"] = .number(rows)
        totals["notify"] = .number(rows)
        try appending.append(TrailRecord(.runClosed, run: run, day: day, totals))
        return (appending, try appending.checkpoint(signedBy: [signer]).bytes)
    }
}
