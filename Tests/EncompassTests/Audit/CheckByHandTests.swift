import AuditTrail
import Encompass
import Foundation
import Testing

/// The commands of docs/audit-trail.md, *Checking by hand*, as they stand there, on the program's own trail.
@Suite("The check by hand")
struct CheckByHandTests {
    let night: AuditedNight
    let page: String

    init() throws {
        night = try AuditedNight.shared.get()
        page = try String(
            contentsOf: Repository.root.appending(path: "docs/audit-trail.md"), encoding: .utf8)
    }

    /// The lines of the page that are commands, numbered point by numbered point.
    private func commands(ofPoint number: Int) throws -> [String] {
        let section = try #require(page.components(separatedBy: "## Checking by hand\n").dropFirst().first)
            .components(separatedBy: "\n## ")[0]
        let points = section.components(separatedBy: "\n\(number). ")
        let point = try #require(points.dropFirst().first).components(separatedBy: "\n\(number + 1). ")[0]
        return point.split(separator: "\n").filter { $0.hasPrefix("        ") }.map { String($0.dropFirst(8)) }
    }

    private func type(_ lines: [String], in folder: URL) throws -> BuiltProgram.Ending {
        try BuiltProgram.launch(
            URL(filePath: "/bin/bash"), ["-c", lines.joined(separator: "\n")], in: folder,
            environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"])
    }

    /// The page's example has 48,213 records; the trail has its own number.
    private func signatureCommands() throws -> [String] {
        let size = try night.desk().newestCheckpoint().size
        return try commands(ofPoint: 1).map { $0.replacing("n=48213", with: "n=\(size)") }
    }

    private func copy() throws -> SpoiledTrail {
        let trail = try SpoiledTrail(night)
        try Data(night.key().utf8).write(to: trail.url.appending(path: "key.txt"))
        return trail
    }

    @Test("the signature is good, and after one changed byte of the checkpoint it is not")
    func signature() throws {
        let trail = try copy()
        let lines = try signatureCommands()
        #expect(lines.count == 4)
        let good = try type(lines, in: trail.url)
        #expect(good.status == 0, "\(good.output)\(good.errors)")
        #expect(good.output.contains("Signature Verified Successfully"))
        let note = trail.url.appending(path: "checkpoints/\(try night.desk().newestCheckpoint().size)")
        var bytes = try Data(contentsOf: note)
        let root = try #require(bytes.firstRange(of: Data("\n".utf8))).upperBound
        bytes[root] = bytes[root] == 0x39 ? 0x38 : 0x39
        try bytes.write(to: note)
        #expect(try type(lines, in: trail.url).status != 0)
    }

    @Test("a record's hash is the one in leaves.bin, and that of a changed record is not")
    func record() throws {
        let trail = try copy()
        let lines = try commands(ofPoint: 2)
        #expect(lines.count == 2)
        func hashes() throws -> [Substring] {
            try type(lines, in: trail.url).output.split(separator: "\n").map { $0.prefix(64) }
        }
        let good = try hashes()
        #expect(good.count == 2)
        #expect(good.first?.count == 64)
        #expect(good.first == good.last)
        var records = try trail.lines
        records[6] += " "
        try trail.write(records)
        let bad = try hashes()
        #expect(bad.count == 2)
        #expect(bad.first != bad.last)
    }

    /// Level by level, with the page's own command for each pair.
    @Test("hashing the leaves in pairs leads to the root of the checkpoint, as its command prints it")
    func root() throws {
        let trail = try copy()
        #expect(page.contains("(printf '\\x01'; cat left right) | sha256sum"))
        #expect(page.contains("sed -n 3p body | base64 -d | od -An -v -tx1 -w32 | tr -d ' '"))
        let climbed = try type(
            [
                "split -b 32 -d -a 4 leaves.bin level.", "while [ $(ls level.* | wc -l) -gt 1 ]; do",
                "  set -- level.*; n=0",
                "  while [ $# -gt 1 ]; do",
                "    cp $1 left; cp $2 right; shift 2",
                "    hash=$((printf '\\x01'; cat left right) | sha256sum | cut -c1-64 | sed 's/../\\\\x&/g')",
                "    printf \"$hash\" > next.$(printf %04d $n)",
                "    n=$((n + 1)); done", "  [ $# -eq 0 ] || cp $1 next.$(printf %04d $n)",
                "  rm level.*; for f in next.*; do mv $f level.${f#next.}; done; done",
                "od -An -v -tx1 -w32 level.0000 | tr -d ' '",
            ], in: trail.url)
        let stated = try type(
            signatureCommands().prefix(1) + ["sed -n 3p body | base64 -d | od -An -v -tx1 -w32 | tr -d ' '"],
            in: trail.url)
        #expect(climbed.output.count == 65)
        #expect(climbed.output == stated.output, "\(climbed.errors)")
        #expect(climbed.output == (try night.desk().newestCheckpoint().root.hexText) + "\n")
    }
}
