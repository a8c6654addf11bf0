import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("model compare")
struct CompareReportTests {
    private let folder = ModelFolder()

    private func asOf() throws -> LocalDateTime { try #require(LocalDateTime(isoText: "2026-11-20T02:15")) }

    @Test("a model compared with itself changes nothing")
    func itself() throws {
        let source = try folder.smallSource()
        let decided = try source.decide(by: ModelFolder.builtInModel(), asOf: asOf())
        let report = CompareReport(beforeVersion: "a", before: decided, afterVersion: "b", after: decided)
        #expect(report.changes.isEmpty)
        #expect(report.childCount == 5)
        #expect(decided.first { $0.id == "Q1" }?.disposition == .notify)
        #expect(decided.first { $0.id == "Q5" }?.disposition == .refer)
    }

    @Test("a model for which nearly nobody is on the register sends planted matches to a person")
    func plantedChange() throws {
        let source = try folder.smallSource()
        let model = try ModelFolder.builtInModel()
        var doubting = model
        doubting.notOnRegister = 0.93
        doubting.homePostcode = [0.20, 0.20, 0.20, 0.20, 0.20]
        doubting.givenNames = [0.01, 0.1, 0.1, 0.1, 0.1, 0.1, 0.49]
        doubting.familyName = [0.01, 0.1, 0.1, 0.1, 0.1, 0.1, 0.49]
        let report = CompareReport(
            beforeVersion: "a", before: try source.decide(by: model, asOf: asOf()),
            afterVersion: "b", after: try source.decide(by: doubting, asOf: asOf()))
        let first = try #require(report.changes.first { $0.before.id == "Q1" })
        #expect(first.before.disposition == .notify)
        #expect(first.after.disposition != .notify)
        #expect(!report.changes.contains { $0.before.id == "Q5" })
    }

    @Test("planted changes are counted by their road, another pupil among them, and unchanged children are not")
    func roads() {
        func child(_ id: String, _ disposition: Disposition, _ rule: String, _ pupil: String) -> DecidedChild {
            DecidedChild(id: id, disposition: disposition, rule: rule, pupilID: pupil, posterior: 0.5)
        }
        let before = [
            child("1", .notify, "matched", "P1"), child("2", .notify, "matched", "P2"),
            child("3", .review, "doubtful", "P3"), child("4", .review, "doubtful", "P4"),
            child("5", .notify, "matched", "P5"), child("6", .review, "doubtful", "P6"),
        ]
        let after = [
            child("1", .notify, "matched", "P1"), child("2", .notify, "matched", "P9"),
            child("3", .notify, "matched", "P3"), child("4", .notify, "matched", "P4"),
            child("5", .review, "namesake", "P5"), child("6", .review, "doubtful", "P7"),
        ]
        let report = CompareReport(beforeVersion: "a", before: before, afterVersion: "b", after: after)
        #expect(report.changes.map(\.before.id) == ["2", "3", "4", "5"])
        #expect(
            report.roads == [
                .init(from: "review (doubtful)", to: "notify (matched)", children: 2),
                .init(from: "notify (matched)", to: "notify (matched), another pupil", children: 1),
                .init(from: "notify (matched)", to: "review (namesake)", children: 1),
            ])
        let review = report.totals.first { $0.place == "review" }
        #expect(review?.before == 3)
        #expect(review?.after == 2)
    }

    @Test("nothing that is printed names a child or a pupil")
    func nobodyIsNamed() throws {
        let source = try folder.smallSource()
        var model = try ModelFolder.builtInModel()
        let before = try source.decide(by: model, asOf: asOf())
        model.notOnRegister = 0.93
        let report = CompareReport(
            beforeVersion: "a", before: before, afterVersion: "b", after: try source.decide(by: model, asOf: asOf()))
        let printed = (report.lines + [report.json.line]).joined(separator: "\n").lowercased()
        for name in ["amelia", "thornbury", "rahmani", "nowakowski", "bx1", "p1"] { #expect(!printed.contains(name)) }
    }
}
