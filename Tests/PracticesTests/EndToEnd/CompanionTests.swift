import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import Practices
import State
import Testing

@Suite("Several processes in one night")
struct CompanionTests {
    private struct Failure: StatedFault {
        let exitStatus: Int32 = 70
        let reason = "invented-failure"
        let message = "It failed, as the test wants it."
    }

    /// A process that throws instead of computing.
    private static let failing = Companion(
        ProcessName("failing"),
        recorder: { SisterRecorder(ProcessName("failing"), $0) { _, _ in } }, compute: { _ in throw Failure() })

    /// A process whose record the state cannot take: the same notice twice.
    private static let untakeable = Companion(
        ProcessName("untakeable"),
        recorder: { SisterRecorder(ProcessName("untakeable"), $0) { _, _ in } },
        compute: { night in
            let name = ProcessName("untakeable")
            let person = ChildReference(fileDigest: String(repeating: "a", count: 64), row: 2, slot: 1)
            let notice = SisterNotice(
                key: night.context.keyring.noticeKey(
                    name, personID: "1", occurrenceNumber: "BX-1", recipient: "Y90001"),
                person: person, personID: "1", occurrenceNumber: "BX-1", recipient: "Y90001")
            return .work(
                SisterWork(
                    process: name, generation: 1, inputs: [], modelVersion: "", model: night.context.modelDigest,
                    notices: [notice, notice], files: [PublishedFile(path: "page.html", text: "<p></p>")], counts: [:]))
        })

    /// A process that looks at what the schools and the processes before it are about to record.
    private final class Witness: Sendable {
        let companion: Companion

        init() {
            companion = Companion(
                ProcessName("witness"), recorder: { SisterRecorder(ProcessName("witness"), $0) { _, _ in } },
                compute: { night in
                    let schools = night.schools?.decisions.count ?? -1
                    let notices = night.sisters.first { $0.process == .practices }?.notices.count ?? -1
                    let rows = night.police.reduce(0) { $0 + $1.rowsRead }
                    return .work(
                        SisterWork(
                            process: ProcessName("witness"), generation: 1, inputs: [], modelVersion: "",
                            model: night.context.modelDigest, files: [],
                            counts: ["schools": schools, "notices": notices, "rows": rows]))
                })
        }
    }

    private func schools(_ folder: PracticesFolder) throws -> [String: Data] {
        try folder.published(below: "2026-11-20")
    }

    /// Two folders with the same inputs and, from the sample, the same keys.
    private func twoFolders() throws -> (PracticesFolder, PracticesFolder) {
        (try PracticesFolder(), try PracticesFolder())
    }

    @Test("the schools' published bytes are the same with practices and without")
    func unchanged() throws {
        let (alone, together) = try twoFolders()
        let first = try alone.runNight([])
        let second = try together.runNight([.practices])
        #expect(first.outcome?.runID == second.outcome?.runID)
        let left = try schools(alone)
        let right = try schools(together)
        #expect(left.count > 10)
        #expect(left.keys.sorted() == right.keys.sorted())
        for (path, bytes) in left { #expect(right[path] == bytes, "\(path)") }
        #expect(try !together.published(below: "practices/2026-11-20/1").isEmpty)
        #expect(try together.auditStatus() == 0)
    }

    @Test("the notices are the same bytes in the schools' night and alone, the audit line apart")
    func sameAlone() throws {
        let (alone, together) = try twoFolders()
        try alone.runAlone()
        try together.runNight([.practices])
        let left = try alone.published(below: "practices/2026-11-20/1")
        let right = try together.published(below: "practices/2026-11-20/1")
        #expect(left.keys.sorted() == right.keys.sorted())
        for (path, bytes) in left where path.hasSuffix(".csv") || path == "summary.json" {
            #expect(right[path] == bytes, "\(path)")
        }
        for (path, bytes) in left where path.hasSuffix(".html") {
            #expect(
                right[path].map { PageWitness.body(of: Array($0)) } == PageWitness.body(of: Array(bytes)), "\(path)")
        }
    }

    @Test("the night is one commit: run, notices and records of both are there, the sister's run in the schools' night")
    func oneCommit() throws {
        let folder = try PracticesFolder()
        let report = try folder.runNight([.practices])
        let session = try folder.open()
        defer { _ = Result { try session.close() } }
        let state = session.context.state
        let sister = try #require(try state.sisterRun(id: "practices-2026-11-20-1"))
        #expect(sister.night == "2026-11-20-1")
        #expect(sister.status == .published)
        #expect(report.outcome?.sisters.map(\.runID) == ["practices-2026-11-20-1"])
        #expect(try state.run(id: "2026-11-20-1")?.status == .published)
    }

    @Test("a companion that throws is refused under its own name, and the schools' night stands with the same bytes")
    func companionThrows() throws {
        let (alone, together) = try twoFolders()
        try alone.runNight([])
        let report = try together.runNight([Self.failing, .practices])
        #expect(report.verdict == .published)
        #expect(report.exitStatus == 3)
        #expect(report.messages.contains { $0.hasPrefix("failing: ") })
        #expect(try schools(together) == schools(alone))
        let outcomes = try #require(report.outcome).sisters
        #expect(outcomes.map(\.wasRefused) == [true, false])
        #expect(try !together.published(below: "practices/2026-11-20/1").isEmpty)
        let session = try together.open()
        #expect(try session.context.state.sisterRun(id: "failing-2026-11-20-refused-1")?.status == .refused)
        try session.close()
        #expect(try together.auditStatus() == 0)
    }

    @Test("practices without their register are refused, and told so, while the schools' night stands")
    func patientsMissing() throws {
        let (alone, together) = try twoFolders()
        try together.remove("patients.csv")
        for folder in [alone, together] {
            try folder.replace("./patients.csv", with: "./patients*.csv", in: "encompass.yaml")
        }
        try alone.runNight([])
        let report = try together.runNight([.practices])
        #expect(report.exitStatus == 3)
        #expect(report.messages.contains { $0.hasPrefix("practices: No register of patients fits") })
        #expect(try schools(together) == schools(alone))
        #expect(try together.published(below: "practices").isEmpty)
        #expect(try together.auditStatus() == 0)
    }

    @Test("a record that the state will not take is left out, and the night is committed with everything else")
    func notTaken() throws {
        let (alone, together) = try twoFolders()
        try alone.runNight([])
        let report = try together.runNight([.practices, Self.untakeable])
        #expect(report.verdict == .published)
        #expect(report.exitStatus == 3)
        #expect(try schools(together) == schools(alone))
        #expect(report.outcome?.sisters.map(\.wasRefused) == [false, true])
        #expect(try !together.published(below: "practices/2026-11-20/1").isEmpty)
        #expect(try together.published(below: "untakeable").isEmpty)
        #expect(try together.auditStatus() == 0)
    }

    @Test("a companion sees the rows, what the schools decided, and the notices of the process before it")
    func sees() throws {
        let folder = try PracticesFolder()
        let report = try folder.runNight([.practices, Witness().companion])
        let outcome = try #require(report.outcome)
        let witness = try #require(outcome.sisters.last)
        #expect(witness.counts["rows"] == outcome.totals.rowsRead)
        #expect(witness.counts["schools"] == outcome.totals.children)
        #expect(witness.counts["notices"] == outcome.sisters.first?.counts["notify"])
    }

    @Test("a night that was run before is left as it is, and a companion that was not there then is run")
    func later() throws {
        let folder = try PracticesFolder()
        try folder.runNight([])
        let before = try schools(folder)
        let report = try folder.runNight([.practices])
        #expect(report.outcome?.wasKnown == true)
        #expect(report.outcome?.sisters.map(\.wasRefused) == [false])
        #expect(try schools(folder) == before)
        #expect(try !folder.published(below: "practices/2026-11-20/1").isEmpty)
        let third = try folder.runNight([.practices])
        #expect(third.outcome?.sisters.map(\.wasKnown) == [true])
        #expect(try folder.auditStatus() == 0)
    }

    @Test("the schools' night comes out the same when it is computed again, whatever ran beside and before it")
    func replay() throws {
        let folder = try PracticesFolder()
        try folder.runAlone()
        try folder.runNight([.practices, Self.failing])
        let (configuration, digest) = try NightSession.configuration(
            at: folder.url.appending(path: "encompass.yaml").path, files: Ports.live.files)
        let replay = try AuditReplay.of("2026-11-20-1", configuration, digest: digest, ports: .live)
        #expect(replay.differences == [])
    }

    @Test("a folder that a crash left unpublished is put in place by the next start")
    func recovery() throws {
        let folder = try PracticesFolder()
        let session = try folder.open()
        let context = session.context
        let recorder = Companion.practices.recorder(context)
        let trail = try #require(context.trail)
        let night = SharedNight(context: context, police: try PracticesFeed.read(context))
        guard case .work(let work) = try Companion.practices.compute(night) else {
            Issue.record("nothing was run before")
            return
        }
        // Recorded, and the power goes.
        try context.state.commit(recorder.record(work, after: trail.position()))
        try session.close()
        #expect(try folder.published(below: "practices").isEmpty)
        try folder.runNight([.practices])
        #expect(try !folder.published(below: "practices/2026-11-20/1").isEmpty)
        #expect(try folder.auditStatus() == 0)
    }
}
