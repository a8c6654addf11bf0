import Encompass
import Foundation
import Pipeline
import Testing

@Suite("Has the file arrived whole?")
struct ReadinessTests {
    private static let police = NightFolder.policeName
    /// The sample night's own counts, which a trailer must not change.
    private static let plain = Result { try NightFolder().run().totals }

    @Test("a done marker that is missing is waited for by the next start: 75; with it the night runs")
    func doneMarker() throws {
        let folder = try NightFolder()
        try folder.configurePolice("ready: { done_marker: \"{file}.done\" }")
        let early = try folder.job()
        #expect(early.code == "not-ready" && early.exitStatus == 75)
        #expect(early.messages.first?.contains("\(Self.police) has no \(Self.police).done beside it") == true)
        #expect(try folder.published().isEmpty)
        try folder.write("", to: "\(Self.police).done")
        #expect(try folder.job().verdict == .published)
    }

    @Test("a digest file must be there and agree")
    func digest() throws {
        let folder = try NightFolder()
        try folder.configurePolice("ready: { digest: \"{file}.sha256\" }")
        #expect(try folder.job().code == "not-ready")
        try folder.write(String(repeating: "0", count: 64) + "  \(Self.police)\n", to: "\(Self.police).sha256")
        let differing = try folder.job()
        #expect(differing.code == "digest-differs" && differing.exitStatus == 65)
        #expect(try folder.published().isEmpty)
        let sum = try BuiltProgram.launch(
            URL(filePath: "/usr/bin/env"), ["sha256sum", Self.police], in: folder.url,
            environment: ["PATH": "/usr/bin:/bin"])
        try folder.write(sum.output, to: "\(Self.police).sha256")
        #expect(try folder.job().verdict == .published)
    }

    @Test(
        "a trailer must count the rows exactly, and is neither a row nor rejected",
        arguments: ["TRAILER,%", "TRAILER,%,,,,,,,,,,,,,,,,", "TRAILER,% ,x"])
    func trailer(form: String) throws {
        let totals = try Self.plain.get()
        for (more, code) in [(0, ""), (1, "trailer-disagrees"), (-1, "trailer-disagrees")] {
            let folder = try NightFolder()
            try folder.configurePolice("ready: { trailer: { count_column: Occurrence Number } }")
            let line = form.replacing("%", with: String(totals.rowsRead + more)) + "\r\n"
            try folder.write(folder.bytes(Self.police) + Data(line.utf8), to: Self.police)
            let report = try folder.job()
            #expect(report.code == code)
            #expect(report.exitStatus == (code.isEmpty ? 3 : 65))
            if code.isEmpty { #expect(report.outcome?.totals == totals) }
        }
    }

    @Test("a file without its trailer is cut or still being written: 75")
    func trailerMissing() throws {
        let folder = try NightFolder()
        try folder.configurePolice("ready: { trailer: { count_column: Occurrence Number } }")
        let report = try folder.job()
        #expect(report.code == "not-ready" && report.exitStatus == 75)
        #expect(report.messages.first?.contains("has no counting last row") == true)
    }

    @Test("a trailer's count column that the file does not have is named with the nearest one")
    func trailerColumn() throws {
        let folder = try NightFolder()
        try folder.configurePolice("ready: { trailer: { count_column: Occurence Number } }")
        let report = try folder.job()
        #expect(report.code == "heading-missing" && report.exitStatus == 65)
        #expect(report.messages.first?.contains("The nearest is \"Occurrence Number\".") == true)
    }

    @Test("a file that changes between two looks has not settled; one that does not is read", arguments: [true, false])
    func settled(changes: Bool) throws {
        let folder = try NightFolder()
        try folder.configurePolice("ready: { settled_seconds: 60 }")
        let clock = PausedClock("2026-11-20T02:15:00Z")
        let path = folder.url.appending(path: Self.police)
        let longer = try folder.bytes(Self.police) + Data("x\r\n".utf8)
        let report = try folder.job { ports in
            clock.set(&ports) { _ in if changes { _ = Result { try longer.write(to: path) } } }
        }
        #expect(clock.taken == [60])
        #expect(report.code == (changes ? "not-ready" : ""))
        #expect(report.exitStatus == (changes ? 75 : 3))
    }

    @Test("with --wait-until a file that arrives in time is read")
    func arrives() throws {
        let folder = try NightFolder()
        let bytes = try folder.bytes(Self.police)
        try folder.remove(Self.police)
        let clock = PausedClock("2027-01-01T00:00:00Z")
        let path = folder.url.appending(path: Self.police)
        let report = try folder.job(waitUntil: "06:45") { ports in
            clock.set(&ports) { number in if number == 3 { _ = Result { try bytes.write(to: path) } } }
        }
        #expect(report.verdict == .published)
        #expect(clock.taken == [15, 15, 15])
    }

    @Test("one that does not arrive is refused at that time, not before and not after, with 66")
    func waitsInVain() throws {
        let folder = try NightFolder()
        try folder.remove(Self.police)
        let clock = PausedClock("2027-01-01T00:00:00Z")
        let report = try folder.job(asOf: "2026-11-20T06:44", waitUntil: "06:45") { clock.set(&$0) }
        #expect(clock.taken.reduce(0, +) == 60)
        #expect(report.code == "waited-in-vain" && report.exitStatus == 66)
        #expect(report.messages.first?.contains("Ring the sender now") == true)
        #expect(try folder.status()["verdict"] as? String == "refused")
    }

    @Test("a wait whose time is over already does not wait")
    func tooLate() throws {
        let folder = try NightFolder()
        try folder.remove(Self.police)
        let clock = PausedClock("2027-01-01T00:00:00Z")
        let report = try folder.job(asOf: "2026-11-20T06:45", waitUntil: "06:45") { clock.set(&$0) }
        #expect(clock.taken.isEmpty && report.exitStatus == 66)
    }
}
