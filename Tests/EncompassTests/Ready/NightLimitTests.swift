import Encompass
import Foundation
import Pipeline
import Testing

@Suite("The limits of a night, at and one past")
struct NightLimitTests {
    private static let police = NightFolder.policeName
    private static let plain = Result { try NightFolder().run().totals }

    private func night(_ limits: String) throws -> NightReport {
        let folder = try NightFolder()
        try folder.write(folder.text("encompass.yaml") + "limits: { \(limits) }\n", to: "encompass.yaml")
        let report = try folder.job()
        #expect(try folder.published().isEmpty == (report.verdict == .refused))
        return report
    }

    @Test("children of a run", arguments: [0, 1])
    func children(past: Int) throws {
        let report = try night("children: \(Self.plain.get().children - past)")
        #expect(report.code == (past == 0 ? "" : "too-many-children"))
        #expect(report.exitStatus == (past == 0 ? 3 : 65))
    }

    @Test("bytes of the police file", arguments: [0, 1])
    func policeBytes(past: Int) throws {
        let bytes = try NightFolder().bytes(Self.police).count
        let report = try night("police_bytes: \(bytes - past)")
        #expect(report.code == (past == 0 ? "" : "input-too-large"))
    }

    @Test("rows of the police file", arguments: [0, 1])
    func policeRows(past: Int) throws {
        let report = try night("police_rows: \(Self.plain.get().rowsRead - past)")
        #expect(report.code == (past == 0 ? "" : "over-limit"))
    }

    @Test("columns of the police file", arguments: [0, 1])
    func policeColumns(past: Int) throws {
        let report = try night("police_columns: \(18 - past)")
        #expect(report.code == (past == 0 ? "" : "over-limit"))
    }

    @Test("rows of the register", arguments: [0, 1])
    func registerRows(past: Int) throws {
        let report = try night("register_rows: \(NightFolder().registerRows() - past)")
        #expect(report.code == (past == 0 ? "" : "over-limit"))
    }

    @Test("rows that cannot be read: as many as always may, and one more in a file where that is too large a share")
    func quarantined() throws {
        for (broken, always, percent, code) in [
            (3, 3, 0, ""), (4, 3, 0, "over-limit"), (4, 4, 0, ""), (10, 0, 5, ""), (11, 0, 5, "over-limit"),
        ] {
            let folder = try NightFolder()
            var police = PoliceRows(try folder.bytes(Self.police))
            let whole = police.rows.filter { $0.count { $0 == 0x2C } >= 17 && !$0.contains(0x22) }
            // 200 rows in all: 10 are exactly five in a hundred.
            police.rows = (0..<(200 - broken)).map { whole[$0 % whole.count] }
            police.rows += [Data](repeating: Data("L,too,short\r\n".utf8), count: broken)
            try folder.write(police.file, to: Self.police)
            try folder.write(
                folder.text("encompass.yaml")
                    + "limits: { quarantined_rows: \(always), quarantined_percent: \(percent) }\n",
                to: "encompass.yaml")
            #expect(try folder.job().code == code, "\(broken) broken, \(always) always, \(percent) %")
        }
    }

    @Test("candidates kept of each child")
    func candidates() throws {
        let folder = try NightFolder()
        try folder.write(folder.text("encompass.yaml") + "limits: { candidates_kept: 2 }\n", to: "encompass.yaml")
        try folder.job()
        let log = try folder.text("out/2026-11-20/1/match-log.jsonl")
        let counts = log.split(separator: "\n").map { $0.split(separator: "\"household_bits\":").count - 1 }
        #expect(counts.max() == 2)
    }

    /// A cell of a gigabyte; run with `HUGE_FIELD=1`, alone, because it needs the disk and counts memory.
    @Test(
        "a cell of a gigabyte is refused in less than 64 MB of memory",
        .enabled(if: ProcessInfo.processInfo.environment["HUGE_FIELD"] == "1"))
    func hugeField() throws {
        let folder = try NightFolder()
        let small = PoliceRows(try folder.bytes(Self.police))
        let path = folder.url.appending(path: Self.police)
        try small.heading.write(to: path)
        let handle = try FileHandle(forWritingTo: path)
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("L0070001,\"".utf8))
        let piece = Data(repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<1024 { try handle.write(contentsOf: piece) }
        try handle.write(contentsOf: Data("\r\n".utf8))
        try handle.close()
        try folder.write(
            folder.text("encompass.yaml")
                + "limits: { police_bytes: 2 GiB, quarantined_rows: 0, quarantined_percent: 0 }\n", to: "encompass.yaml"
        )
        let ending = try BuiltProgram.run(
            ["run", "--config", "encompass.yaml", "--as-of", NightFolder.sampleTime], in: folder)
        #expect(ending.status == 65)
        #expect(ending.errors.contains("over-limit"))
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        #expect(usage.ru_maxrss < 64 << 10, "\(usage.ru_maxrss) KiB")
    }
}
