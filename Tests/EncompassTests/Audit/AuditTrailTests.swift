import AuditTrail
import Encompass
import Foundation
import Pipeline
import Testing

@Suite("The audit trail of a night")
struct NightTrailTests {
    let night: AuditedNight

    init() throws { night = try AuditedNight.shared.get() }

    @Test("verifies, and its tree ends where the state says")
    func good() throws {
        let verification = try AuditVerification.of(night.desk(), checkpoints: [], papers: [])
        #expect(verification.report.isGood, "\(verification.lines)")
        #expect(verification.report.runs == 1)
    }

    @Test("has one row for every line of the match log, with the same words and millionths")
    func rows() throws {
        let log = CommaTable.read(try Data(contentsOf: night.published.appending(path: "match-log.csv")))
        let rows = try night.records().filter { $0["t"] as? String == "row" }
        #expect(rows.count == log.count)
        for (row, line) in zip(rows, log) {
            let file = row["file"] as? String ?? ""
            let reference = "\(file.prefix(12))-\(row["row"] as? Int ?? 0)-\(row["slot"] as? Int ?? 0)"
            #expect(reference == line["child_ref"])
            for name in ["disposition", "rule", "list"] { #expect(row[name] as? String == line[name]) }
            #expect((row["s"] as? [String])?.joined(separator: ";") == line["school_urns"])
            let posterior = (row["posterior_ppm"] as? Int).map { FixedDecimal.text(Double($0) / 1e6, places: 6) }
            #expect(posterior ?? "" == line["posterior"])
        }
    }

    @Test("one pupil has one pseudonym, and two pupils two")
    func pseudonyms() throws {
        let log = CommaTable.read(try Data(contentsOf: night.published.appending(path: "match-log.csv")))
        let rows = try night.records().filter { $0["t"] as? String == "row" }
        var byPupil: [String: Set<String>] = [:]
        for (row, line) in zip(rows, log) where line["disposition"] != "reject" {
            let name = line["pupil_id"].flatMap { $0.isEmpty ? nil : $0 } ?? line["child_ref"] ?? ""
            byPupil[name, default: []].insert(row["x"] as? String ?? "")
        }
        #expect(byPupil.values.allSatisfy { $0.count == 1 })
        #expect(Set(byPupil.values.joined()).count == byPupil.count)
    }

    @Test("every page of every sheet states size, root, check and key, and no page is left with a blank")
    func footers() throws {
        let newest = try night.desk().newestCheckpoint()
        let paper = PaperCheckpoint(size: newest.size, root: newest.root)
        for (path, bytes) in try FolderContents.read(night.published) where path.hasSuffix(".html") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("⟦"), "\(path)")
            let footers = text.components(separatedBy: "<footer").dropFirst()
            #expect(!footers.isEmpty)
            for footer in footers {
                let plain = footer.replacing(#/<[^>]*>/#, with: "").replacing("&nbsp;", with: " ")
                #expect(plain.contains(paper.groups.joined(separator: " ")), "\(path)")
                #expect(plain.contains("check \(paper.check)"))
                #expect(plain.contains("key 9148ee8d"))
                #expect(plain.contains("Audit \(paper.size)"))
            }
        }
    }

    @Test("a sheet's record is the digest of its published page without footers")
    func sheets() throws {
        let sheets = try night.records().filter { $0["t"] as? String == "sheet" }
        #expect(sheets.count == 25)
        for sheet in sheets {
            let page = try String(
                contentsOf: night.published.appending(path: sheet["path"] as? String ?? ""), encoding: .utf8)
            let body = page.replacing(#/(?s)<footer.*?<\/footer>/#, with: "")
            #expect(Digest.of(utf8: body).hexText == sheet["sha256"] as? String)
            #expect(page.components(separatedBy: "<footer").count - 1 == sheet["pages"] as? Int)
        }
    }

    @Test("names nobody: no name, date of birth, address or pupil number of register or police is in it")
    func namesNobody() throws {
        let log = try String(contentsOf: night.audit.appending(path: "log.jsonl"), encoding: .utf8).lowercased()
        let register = CommaTable.read(try Data(contentsOf: night.folder.appending(path: "register.csv")))
        var checked = 0
        for pupil in register {
            for heading in ["UPN", "Legal Surname", "DOB", "Address", "Postcode"] {
                guard let value = pupil[heading]?.lowercased(), value.count > 5 else { continue }
                checked += 1
                #expect(!log.contains("\"\(value)"), "a value of \(heading) is in the trail")
            }
        }
        #expect(checked > 5000)
    }

    @Test("a second start with the same inputs appends nothing")
    func secondStart() throws {
        let folder = try NightFolder()
        try folder.run()
        let before = try folder.bytes("state/audit/log.jsonl")
        #expect(try folder.run(asOf: "2026-11-20T05:00").wasKnown)
        #expect(try folder.bytes("state/audit/log.jsonl") == before)
        #expect(
            try before == Data(contentsOf: night.audit.appending(path: "log.jsonl")), "the same night, the same bytes")
        let session = try folder.open()
        try NightRecorder(session.context).refuse("input-stale")
        try session.close()
        let refused = try folder.text("state/audit/log.jsonl").split(separator: "\n").suffix(2)
        #expect(refused.first?.contains("\"t\":\"run_opened\"") == true)
        #expect(refused.last?.contains("\"reason\":\"input-stale\"") == true)
        #expect(refused.last?.contains("2026-11-20-refused-1") == true)
    }

    @Test("a night for a day before the newest one is refused with nothing published")
    func backwards() throws {
        let folder = try NightFolder()
        try folder.run()
        #expect(throws: Refusal.self) { try folder.run(asOf: "2026-11-19T02:15") }
        #expect(try folder.published().keys.allSatisfy { !$0.contains("2026-11-19") })
    }

    @Test("a state without its trail stops the night before anything is published")
    func trailGone() throws {
        let folder = try NightFolder()
        try folder.run()
        try folder.remove("state/audit")
        let ending = try BuiltProgram.run(
            ["run", "--config", "encompass.yaml", "--as-of", "2026-11-23T02:15"], in: folder)
        #expect(ending.status == 74)
        #expect(ending.errors.contains("audit verify"))
        #expect(try folder.published().keys.allSatisfy { !$0.contains("2026-11-23") })
    }
}

@Suite("The proof of one child")
struct ChildProofTests {
    let night: AuditedNight

    init() throws { night = try AuditedNight.shared.get() }

    @Test("is checked without the trail, and fails for any other record or key")
    func proof() throws {
        let row = try #require(try night.records().first { $0["disposition"] as? String == "notify" })
        let reference = "\((row["file"] as? String ?? "").prefix(12))-\(row["row"] as? Int ?? 0)-1"
        let proof = try night.desk().proof(of: reference)
        let keys = try night.desk().keys
        #expect(try ProofCheck(proof.bytes, keys: keys, place: "proof").isGood)
        #expect(proof.bytes.count < 2500)
        let other = try #require(NoteSigner(name: keys[0].name, seed: [UInt8](repeating: 1, count: 32))).key
        #expect(try !ProofCheck(proof.bytes, keys: [other], place: "proof").isGood)
        let text = String(decoding: proof.bytes, as: UTF8.self)
        let forged = text.replacing("index \(proof.index)", with: "index \(proof.index + 1)")
        #expect(try !ProofCheck(Array(forged.utf8), keys: keys, place: "proof").isGood)
    }

    /// A stranger who knows every field of the neighbour but the nonce cannot confirm the guess. The nonce has 128
    /// bits; a million tries are those of RELIABILITY §4, threat 17. The last try is the true nonce, which does fit:
    /// so the guesses are of the right form.
    @Test("its neighbour cannot be guessed at: a million guesses, none fits")
    func millionGuesses() throws {
        let lines = try String(contentsOf: night.audit.appending(path: "log.jsonl"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        let records = try night.records()
        let index = try #require(
            records.indices.first { $0 > 0 && records[$0]["t"] as? String == "row" && $0 % 2 == 0 })
        let row = records[index]
        let proof = try night.desk().proof(
            of: "\((row["file"] as? String ?? "").prefix(12))-\(row["row"] as? Int ?? 0)-\(row["slot"] as? Int ?? 0)")
        let neighbour = try #require(proof.path.first)
        var guess = Array(lines[index ^ 1].utf8)
        let nonce = Array((try #require(records[index ^ 1]["n"] as? String)).utf8)
        let place = try #require(guess.firstRange(of: nonce)).lowerBound
        let digits = Array("0123456789abcdef".utf8)
        var hits = 0
        for number in 0..<1_000_000 {
            for digit in 0..<8 { guess[place + digit] = digits[number >> (4 * digit) & 15] }
            if MerkleTree.leafHash(of: guess) == neighbour { hits += 1 }
        }
        #expect(hits == 0)
        guess.replaceSubrange(place..<place + nonce.count, with: nonce)
        #expect(MerkleTree.leafHash(of: guess) == neighbour)
    }

    /// A stranger who knows every field of a neighbour but the nonce cannot confirm the guess: the hashes in the
    /// proof fit no guess, neither without a nonce nor with any of a few. A million at one: above.
    @Test("shows no other child: scanned, and guessed at")
    func neighbours() throws {
        let lines = try String(contentsOf: night.audit.appending(path: "log.jsonl"), encoding: .utf8)
            .split(separator: "\n").map(String.init)
        let rows = try night.records().enumerated().filter { $0.element["t"] as? String == "row" }
        let desk = try night.desk()
        for (index, row) in rows {
            let reference =
                "\((row["file"] as? String ?? "").prefix(12))-\(row["row"] as? Int ?? 0)-\(row["slot"] as? Int ?? 0)"
            let proof = try desk.proof(of: reference)
            #expect(proof.index == index)
            let text = String(decoding: proof.bytes + proof.record, as: UTF8.self)
            for (other, neighbour) in rows where other != index {
                let pseudonym = neighbour["x"] as? String ?? ""
                #expect(pseudonym.isEmpty || pseudonym == row["x"] as? String || !text.contains(pseudonym))
            }
            let sibling = index ^ 1
            guard lines.indices.contains(sibling) else { continue }
            #expect(proof.path.first == MerkleTree.leafHash(of: Array(lines[sibling].utf8)))
            let nonce = #/"n":"[0-9a-f]*"/#
            for guess in 0..<20 {
                let digits = Digest.of(utf8: "guess \(guess)").hexText.prefix(32)
                let guessed = lines[sibling].replacing(nonce, with: guess == 0 ? "\"n\":\"\"" : "\"n\":\"\(digits)\"")
                #expect(!proof.path.contains(MerkleTree.leafHash(of: Array(guessed.utf8))))
            }
        }
    }
}
