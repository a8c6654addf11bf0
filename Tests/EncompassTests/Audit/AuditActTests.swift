import AuditTrail
import Encompass
import Foundation
import Linkage
import Pipeline
import Testing

@Suite("What people do with the trail")
struct AuditActTests {
    let folder: NightFolder

    init() throws {
        folder = try NightFolder()
        try folder.run()
    }

    private func audit(_ arguments: [String]) throws -> BuiltProgram.Ending {
        try BuiltProgram.run(["audit"] + arguments + ["--config", "encompass.yaml"], in: folder)
    }

    private func newestLine() throws -> String {
        String(try folder.text("state/audit/log.jsonl").split(separator: "\n").last ?? "")
    }

    @Test("a pseudonym is revealed to two people with a reason, and the trail says so")
    func reveal() throws {
        let row = try #require(
            try folder.text("state/audit/log.jsonl").split(separator: "\n").first {
                $0.contains("\"disposition\":\"notify\"")
            })
        let pseudonym = try #require(row.firstMatch(of: #/"x":"([A-Z2-7]{26})"/#)?.1).description
        let pupil = try #require(
            folder.table("match-log.csv", of: "2026-11-20-1").first { $0["disposition"] == "notify" }?["pupil_id"])
        #expect(try audit(["reveal", pseudonym, "--by", "A", "--second", " a ", "--reason", "x"]).status == 64)
        let ending = try audit(["reveal", pseudonym, "--by", "A. Lead", "--second", "B. Head", "--reason", "case 12"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(ending.output == pupil + "\n")
        let line = try newestLine()
        #expect(line.contains("\"t\":\"revealed\"") && line.contains("A. Lead") && line.contains(pseudonym))
        #expect(!line.contains(pupil))
        let again = try audit(["reveal", pseudonym, "--by", "C. Lead", "--second", "B. Head", "--reason", "case 13"])
        #expect(again.output == pupil + "\n", "a revelation stands in nobody's way")
        #expect(try audit(["verify"]).status == 0)
    }

    @Test("old lines are pruned when told twice, and the trail and the next night still stand")
    func prune() throws {
        let before = try folder.bytes("state/audit/leaves.bin").count
        #expect(try audit(["prune", "--before", "2026-11-21"]).output.contains("would go"))
        #expect(try folder.text("state/audit/log.jsonl").contains("\"t\":\"row\""))
        let ending = try audit(["prune", "--before", "2026-11-21", "--yes"])
        #expect(ending.status == 0, "\(ending.errors)")
        #expect(try !folder.text("state/audit/log.jsonl").contains("\"t\":\"row\""))
        #expect(try folder.bytes("state/audit/leaves.bin").count == before + 32)
        let verified = try audit(["verify"])
        #expect(verified.status == 0, "\(verified.output)")
        #expect(verified.output.contains("pruned"))
        #expect(try audit(["prune", "--before", "2026-11-21"]).status == 66)
        try folder.policeSendAgain(on: "2026-11-23")
        #expect(try folder.run(asOf: "2026-11-23T02:15").runID == "2026-11-23-1")
        #expect(try audit(["verify"]).status == 0)
    }

    @Test("a rotated key verifies on: with the old key alone, with both, and not with the new one alone")
    func rotate() throws {
        let old = try folder.text("keys/audit.vkeys").trimmingCharacters(in: .newlines)
        #expect(try audit(["keys", "init"]).status == 73)
        let ending = try audit(["keys", "rotate"])
        #expect(ending.status == 0, "\(ending.errors)")
        try folder.policeSendAgain(on: "2026-11-23")
        try folder.run(asOf: "2026-11-23T02:15")
        #expect(try audit(["verify"]).status == 0)
        #expect(try audit(["verify", "--key", old]).status == 0)
        let new = try #require(try folder.text("keys/audit.vkeys").split(separator: "\n").last).description
        #expect(new != old)
        #expect(try audit(["verify", "--key", new]).status == 1)
        #expect(try folder.text("out/current/call-sheets.html").contains("key \(new.split(separator: "+")[1])"))
    }

    @Test("a rotation that a crash cut off before the key was in place is finished by the next one, and no key is lost")
    func rotateInterrupted() throws {
        let old = try folder.bytes("keys/audit.key")
        #expect(try audit(["keys", "rotate"]).status == 0)
        let new = try folder.bytes("keys/audit.key")
        let records = try folder.text("state/audit/log.jsonl")
        // As the crash left it: the record is in the trail, the new key beside the old one.
        try folder.remove("keys/audit.key")
        try folder.write(old, to: "keys/audit.key")
        try folder.write(new, to: "keys/audit.next.key")
        try folder.policeSendAgain(on: "2026-11-23")
        try folder.run(asOf: "2026-11-23T02:15")
        #expect(try audit(["verify"]).status == 0, "the old key goes on signing")
        let again = try audit(["keys", "rotate"])
        #expect(again.status == 0, "\(again.errors)")
        #expect(try folder.bytes("keys/audit.key") == new)
        let kinds = try folder.text("state/audit/log.jsonl").split(separator: "\n")
        #expect(kinds.filter { $0.contains("\"t\":\"key_rotated\"") }.count == 1)
        #expect(try folder.text("state/audit/log.jsonl").hasPrefix(records))
        #expect(try folder.text("keys/audit.vkeys").split(separator: "\n").count == 2)
        #expect(try audit(["verify"]).status == 0)
    }

    @Test("a sheet typed from paper agrees, a slip is told as a slip, and another root as tampering")
    func paper() throws {
        let note = try #require(
            try Checkpoint(bytes: Array(folder.bytes("state/audit/checkpoints/\(newestSize())"))))
        let paper = PaperCheckpoint(size: note.size, root: note.root)
        let typed = "\(paper.size):\(paper.groups.joined(separator: " "))"
        #expect(try audit(["verify", "--paper", typed + ":" + paper.check]).status == 0)
        #expect(try audit(["verify", "--paper", typed + ":0000"]).status == 64)
        let other = PaperCheckpoint(size: paper.size, root: .of([1]))
        #expect(try audit(["verify", "--paper", "\(other.size):\(other.root.hexText)"]).status == 1)
        #expect(try audit(["verify", "--paper", "\(paper.size + 9):\(paper.root.hexText)"]).status == 1)
        #expect(try audit(["verify", "--checkpoint", "state/audit/checkpoints/\(paper.size)", "--json"]).status == 0)
        #expect(try audit(["verify", "--checkpoint", "encompass.yaml"]).status == 66)
    }

    private func newestSize() throws -> Int { try folder.bytes("state/audit/leaves.bin").count / 32 }

    @Test("the export holds every record in each of its forms, and names nobody")
    func export() throws {
        let ending = try audit(["export", "--to", "trail"])
        #expect(ending.status == 0, "\(ending.errors)")
        let records = CommaTable.read(try folder.bytes("trail/records.csv"))
        #expect(records.count == (try newestSize()))
        #expect(try folder.bytes("trail/log.jsonl") == folder.bytes("state/audit/log.jsonl"))
        #expect(try JSONSerialization.jsonObject(with: folder.bytes("trail/datapackage.json")) is [String: Any])
        let tile = try folder.bytes("trail/tiles/tile/0/000.p/\(newestSize())")
        #expect(tile == (try folder.bytes("state/audit/leaves.bin")))
        let count = try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"),
            [
                "python3", "-c",
                "import sqlite3,sys;print(*sqlite3.connect(sys.argv[1]).execute('SELECT run, rows FROM nights').fetchall())",
                "trail/trail.sqlite",
            ], in: folder.url, environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
        #expect(count.status == 0, "\(count.errors)")
        #expect(count.output.contains("2026-11-20-1"))
        #expect(try audit(["export", "--to", "trail"]).status == 73)
    }
}
