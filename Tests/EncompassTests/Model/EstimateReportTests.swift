import AuditTrail
import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("model estimate")
struct EstimateReportTests {
    private let folder = ModelFolder()

    private func report() throws -> EstimateReport {
        let source = try folder.smallSource()
        let model = try ModelFolder.builtInModel()
        let asOf = try #require(LocalDateTime(isoText: "2026-11-20T02:15"))
        return EstimateReport(
            before: model, beforeDigest: Digest.of(ModelReader.builtInBytes),
            estimate: source.sample.estimate(from: model), inputs: source.inputs, asOf: asOf)
    }

    @Test("the new file has the next version, says from what and when, and is read back")
    func newVersion() throws {
        let report = try report()
        try report.write(to: folder.file("new.yaml"), files: folder.files)
        let text = try folder.text("new.yaml")
        let read = try ModelReader.read(Array(text.utf8), file: "new.yaml")
        #expect(read.version == "school-3")
        #expect(text.contains("As of 2026-11-20T02:15. Before: school-2"))
        #expect(text.contains("From queries.csv, SHA-256 "))
        #expect(text.contains("5 children"))
        #expect(abs(read.givenNames[0] - report.after.givenNames[0]) < 0.000_01)
    }

    @Test("a file that is there already is never overwritten")
    func refusesToOverwrite() throws {
        let report = try report()
        try folder.write("mine", to: "new.yaml")
        #expect(throws: FileError.self) { try report.write(to: folder.file("new.yaml"), files: folder.files) }
        #expect(try folder.text("new.yaml") == "mine")
    }

    @Test("five children move no number far, and the report says that they are few")
    func fewChildren() throws {
        let report = try report()
        for row in report.rows { #expect(abs(row.after - row.before) <= 5.0 / 65 + 1e-9, "\(row.key) \(row.level)") }
        #expect(report.warnings.contains { $0.contains("only 5 children") })
    }

    @Test("nothing that is printed or written names a child")
    func nobodyIsNamed() throws {
        let report = try report()
        let printed = (report.lines + [report.file, report.json.line]).joined(separator: "\n").lowercased()
        for name in ["amelia", "thornbury", "rahmani", "nowakowski", "bx1", "2014"] {
            #expect(!printed.contains(name))
        }
    }
}
