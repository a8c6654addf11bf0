import Casework
import Foundation
import Linkage
import Testing

@testable import State

@Suite("Processes beside the schools' in the state")
struct SisterTests {
    private static let name = ProcessName("practices")
    private let store: StateStore
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "encompass-sisters-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try StateStore.open(folder: folder.path)
    }

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(isoText: text)) }

    private func notice(_ number: UInt8, occurrence: String = "BX-1") -> SisterNotice {
        SisterNotice(
            key: NotificationKey(bytes: [UInt8](repeating: number, count: 32)),
            person: ChildReference(text: "aaaaaaaaaaaa-\(number)-1"), personID: "9990000\(number)",
            occurrenceNumber: occurrence, recipient: "Y90001")
    }

    private func record(
        _ day: String = "2026-11-20", generation: Int = 1, process: ProcessName = SisterTests.name,
        key: String = "inputs", notices: [SisterNotice] = []
    ) throws -> SisterRecord {
        SisterRecord(
            process: process, runID: "\(process.text)-\(day)-\(generation)", day: try self.day(day),
            asOf: day + "T02:15:00Z", inputsKey: key, ending: .complete(generation: generation), totals: "{}",
            program: "encompass",
            inputs: [InputRecord(role: "police", name: "p.csv", digest: "d-\(day)", bytes: 3)],
            decisions: [
                SisterDecision(
                    person: ChildReference(text: "aaaaaaaaaaaa-2-1"), disposition: "notify", rule: "matched",
                    personID: "99900001", occurrenceNumber: "BX-1", posteriorPPM: 999_000)
            ], notices: notices,
            outputs: [OutputRecord(path: "page.html", bytes: [1, 2, 3], digest: String(repeating: "0", count: 64))])
    }

    @Test("a run is kept with its process's name, and the schools know nothing of it")
    func kept() throws {
        try store.commit(record(notices: [notice(1)]))
        let run = try #require(try store.sisterRun(id: "practices-2026-11-20-1"))
        #expect(run.process == "practices")
        #expect(run.night == nil)
        #expect(run.status == .committed)
        #expect(try store.newestRun() == nil)
        #expect(try store.nextGeneration(on: day("2026-11-20")) == 1)
        #expect(try store.nextSisterGeneration(of: Self.name, on: day("2026-11-20")) == 2)
        #expect(try store.nextSisterGeneration(of: ProcessName("visitors"), on: day("2026-11-20")) == 1)
    }

    @Test("the same inputs are known again by the process alone")
    func inputsKey() throws {
        try store.commit(record())
        #expect(try store.sisterRun(of: Self.name, inputsKey: "inputs") != nil)
        #expect(try store.sisterRun(of: ProcessName("visitors"), inputsKey: "inputs") == nil)
        #expect(throws: StateError(.runExists, number: 2067)) { try store.commit(record(generation: 2)) }
    }

    @Test("a person is told of once: a second notice with the same key takes nothing")
    func once() throws {
        try store.commit(record(notices: [notice(1)]))
        let again = try record("2026-11-21", key: "other", notices: [notice(2), notice(1)])
        #expect(throws: StateError.self) { try store.commit(again) }
        #expect(try store.sisterRun(id: "practices-2026-11-21-1") == nil)
        #expect(try store.sisterRunID(ofNotice: notice(1).key) == "practices-2026-11-20-1")
        #expect(try store.sisterRunID(ofNotice: notice(2).key) == nil)
    }

    @Test("notices are found by occurrence and counted by person")
    func counts() throws {
        try store.commit(record(notices: [notice(1), notice(2, occurrence: "BX-2")]))
        let found = try store.sisterNotices(of: Self.name, occurrences: ["BX-2", "BX-9"])
        #expect(found.map(\.notice.personID) == ["99900002"])
        let counts = try store.sisterNoticeCount(
            of: Self.name, personIDs: ["99900001", "99900009"], since: day("2026-11-01"))
        #expect(counts == ["99900001": 1])
        #expect(try store.sisterNoticeCount(of: Self.name, personIDs: ["99900001"], since: day("2026-12-01")) == [:])
    }

    @Test("a refusal has an id and no generation, and the next attempt is free")
    func refusal() throws {
        var refused = try record()
        refused.runID = try store.nextSisterRefusalID(of: Self.name, on: day("2026-11-20"))
        refused.ending = .refused(code: "patients-missing")
        refused.outputs = []
        try store.commit(refused)
        #expect(refused.runID == "practices-2026-11-20-refused-1")
        #expect(try store.nextSisterRefusalID(of: Self.name, on: day("2026-11-20")) == "practices-2026-11-20-refused-2")
        try store.commit(record())
    }

    @Test("what is past its time is forgotten with the schools', and counts stay")
    func purge() throws {
        try store.commit(record("2024-01-10", notices: [notice(1)]))
        try store.markSisterPublished(runID: "practices-2024-01-10-1")
        let limits = PurgeLimits(outputs: try day("2026-08-01"), history: try day("2025-01-01"))
        let event = EventRecord(kind: "purged", at: "", payload: [])
        let counts = try store.purge(limits, today: day("2026-11-20"), isDry: false) { _ in event }
        #expect(counts.sisterOutputFiles == 1)
        #expect(counts.sisterDecisions == 1)
        #expect(counts.sisterNotices == 1)
        let kept = try store.sisterDecisions(runID: "practices-2024-01-10-1")
        #expect(kept.count == 1)
        #expect(kept.allSatisfy { $0.personID.isEmpty && $0.occurrenceNumber.isEmpty && !$0.rule.isEmpty })
        #expect(try store.sisterOutputs(runID: "practices-2024-01-10-1").map(\.bytes) == [[]])
        #expect(try store.sisterRun(id: "practices-2024-01-10-1")?.isPurged == true)
        let again = try store.purge(limits, today: day("2026-11-20"), isDry: true) { _ in event }
        #expect(again.isEmpty)
    }

    @Test("a copied input is kept as long as any process was computed from it")
    func inputs() throws {
        try store.commit(record("2026-11-20"))
        #expect(try store.inputDigests(onlyBefore: day("2026-11-20")) == [])
        #expect(try store.inputDigests(onlyBefore: day("2026-11-21")) == ["d-2026-11-20"])
    }
}
