import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Testing

@Suite("model compare over past nights")
struct DecidedNightsTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    private func model() throws -> LinkageModel {
        try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
    }

    private func decided(_ desk: CallDesk, by models: [LinkageModel], count: Int) throws -> DecidedNights {
        let (configuration, _) = try NightSession.configuration(
            at: desk.folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        return try DecidedNights(configuration, by: models, count: count, files: Ports.live.files, tables: .builtIn)
    }

    @Test("the newest nights are decided anew from their copies: the same by the same model, others by another")
    func nights() throws {
        let desk = try CallDesk()
        let first = try desk.night(Self.day)
        try desk.police(for: Self.day.adding(days: 3), share: 2)
        let second = try desk.night(Self.day.adding(days: 3))
        // What lies in the folder now is neither night's: the copies are read.
        try desk.folder.remove(NightFolder.policeName)
        let before = try desk.folder.published()
        var doubting = try model()
        doubting.notOnRegister = 0.93
        let all = try decided(desk, by: [model(), model(), doubting], count: 14)
        #expect(all.runs == [second.runID, first.runID] && all.gone.isEmpty)
        #expect(all.decisions[0].count == first.totals.children + second.totals.children)
        let report = { (after: [DecidedChild]) in
            CompareReport(beforeVersion: "a", before: all.decisions[0], afterVersion: "b", after: after)
        }
        #expect(report(all.decisions[1]).changes.isEmpty)
        #expect(!report(all.decisions[2]).changes.isEmpty)
        #expect(try decided(desk, by: [model()], count: 1).runs == [second.runID])
        #expect(try desk.folder.published() == before, "nothing is written")
    }

    @Test("a changed configuration is compared with what was decided, and the present one changes nothing")
    func changedConfiguration() throws {
        let desk = try CallDesk()
        let run = try desk.night(Self.day)
        func report() throws -> CompareReport {
            let nights = try decided(desk, by: [model()], count: 2)
            return CompareReport(
                beforeVersion: "then", before: nights.kept, afterVersion: "now", after: nights.comparable)
        }
        let same = try report()
        #expect(same.changes.isEmpty && same.childCount == run.totals.children - run.totals.suppress)
        // A second run of the day reads the same file, with the same children, and leaves out those already told.
        try desk.folder.replace("council: Brackenshire Council", with: "council: Brackenshire", in: "encompass.yaml")
        _ = try desk.folder.run(asOf: "2026-11-20T05:15")
        let both = try decided(desk, by: [model()], count: 2)
        #expect(both.kept.map(\.id) == both.comparable.map(\.id) && both.runs.count == 2)
        try desk.folder.replace("notify_at: 0.995", with: "notify_at: 1.0", in: "encompass.yaml")
        let changed = try report()
        #expect(!changed.changes.isEmpty, "0 of \(changed.childCount) would change")
        #expect(changed.changes.contains { $0.before.disposition == .notify && $0.after.disposition == .review })
        #expect(!changed.changes.contains { $0.after.disposition == .notify }, "nobody is called whom it forbids")
    }

    @Test("a night whose copies are gone is named and left out, and without a state there is nothing to compare")
    func gone() throws {
        let desk = try CallDesk()
        #expect(throws: NightError.self) { try decided(desk, by: [model()], count: 3) }
        let run = try desk.night(Self.day)
        let inputs = desk.folder.url.appending(path: "state/inputs")
        for name in try FileManager.default.contentsOfDirectory(atPath: inputs.path) {
            try FileManager.default.removeItem(at: inputs.appending(path: name))
        }
        let nights = try decided(desk, by: [model()], count: 3)
        #expect(nights.gone == [run.runID] && nights.runs.isEmpty && nights.decisions == [[]])
    }
}
