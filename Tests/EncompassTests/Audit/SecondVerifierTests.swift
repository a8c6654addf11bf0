import AuditTrail
import Encompass
import Foundation
import Pipeline
import Testing

/// `Scripts/verify_audit.py` shares no code with the program; here it judges the program's own trail.
@Suite("The second verifier")
struct SecondVerifierTests {
    let night: AuditedNight

    init() throws { night = try AuditedNight.shared.get() }

    private func judge(_ arguments: [String]) throws -> BuiltProgram.Ending {
        let script = Repository.root.appending(path: "Scripts/verify_audit.py").path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"), ["python3", script, "--key", night.key()] + arguments, in: night.folder,
            environment: ["PATH": path])
    }

    @Test("finds the program's trail good, with the paper and with a child's proof")
    func good() throws {
        let note = try night.desk().newestCheckpoint()
        let paper = "\(note.size):\(note.root.hexText)"
        let ending = try judge([night.audit.path, "--paper", paper])
        #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
        #expect(ending.output.contains(note.root.hexText))
        let check = PaperCheckpoint(size: note.size, root: note.root).check
        #expect(try judge([night.audit.path, "--paper", "\(paper):\(check)"]).status == 0)
        let slip = "\(note.size):\(String(note.root.hexText.dropLast()))\(note.root.hexText.hasSuffix("0") ? "1" : "0")"
        #expect(try judge([night.audit.path, "--paper", "\(slip):\(check)"]).status == 66, "a slip is no tampering")
        #expect(try judge([night.audit.path, "--paper", "0:00"]).status == 66)
        let row = try #require(try night.records().first { $0["t"] as? String == "row" })
        let reference = "\((row["file"] as? String ?? "").prefix(12))-\(row["row"] as? Int ?? 0)-1"
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).tlog-proof")
        defer { _ = Result { try FileManager.default.removeItem(at: file) } }
        let proof = try night.desk().proof(of: reference)
        try Data(proof.bytes).write(to: file)
        #expect(try judge(["--proof", file.path]).output.contains("proved: record \(proof.index)"))
        try Data(proof.bytes.map { $0 == 0x41 ? 0x42 : $0 }).write(to: file)
        #expect(try judge(["--proof", file.path]).status != 0)
    }

    enum Tampering: CaseIterable, Sendable {
        case edit, insert, delete, reorder, cutTail, rewrite, checkpoint, paper
    }

    @Test("finds what the program finds", arguments: Tampering.allCases)
    func tampered(kind: Tampering) throws {
        let trail = try SpoiledTrail(night)
        var lines = try trail.lines
        var extra: [String] = []
        var place: Int? = 7
        switch kind {
        case .edit: lines[7] = lines[7].replacing("\"slot\":1", with: "\"slot\":2")
        case .insert: lines.insert(lines[3], at: 7)
        case .delete: lines.remove(at: 7)
        case .reorder: lines.swapAt(7, 9)
        case .cutTail:
            lines = Array(lines.prefix(40))
            try trail.writeLeaves(of: lines)
            place = nil
        case .rewrite:
            lines[7] = lines[7].replacing("\"slot\":1", with: "\"slot\":2")
            try trail.writeLeaves(of: lines)
            place = nil
        case .checkpoint:
            let name = try #require(
                try FileManager.default.contentsOfDirectory(atPath: trail.url.path + "/checkpoints").first)
            let url = trail.url.appending(path: "checkpoints/\(name)")
            var bytes = try Data(contentsOf: url)
            bytes[bytes.count - 20] ^= 1
            try bytes.write(to: url)
            place = nil
        case .paper:
            extra = ["--paper", "\(lines.count):\(String(repeating: "0", count: 64))"]
            place = nil
        }
        try trail.write(lines)
        let ending = try judge([trail.url.path] + extra)
        #expect(ending.status == 1, "\(kind): \(ending.output)\(ending.errors)")
        if let place { #expect(ending.output.contains("record \(place) "), "\(ending.output)") }
        let key = try #require(NoteKey(text: try night.key()))
        let desk = try AuditDesk(nil, trail: trail.url.path, keys: [key], ports: .live)
        let own = try AuditVerification.of(
            desk, checkpoints: [], papers: extra.isEmpty ? [] : [extra[1]])
        #expect(own.exitStatus == 1)
        if let place { #expect(own.report.finding?.record == place) }
    }
}
