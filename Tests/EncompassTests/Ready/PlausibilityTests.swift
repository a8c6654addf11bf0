import Casework
import Encompass
import Foundation
import Pipeline
import State
import Testing

@Suite("Is it all of it, and is the clock right?")
struct PlausibilityTests {
    @Test("the usual count is the median and four median deviations, from eight nights on")
    func usualRows() throws {
        let rows = [100, 102, 98, 100, 101, 99, 100, 103]
        #expect(PastNights(rowsOfWeekday: Array(rows.dropLast()), dayCount: 7, registerRows: nil).usualRows == nil)
        let usual = try #require(PastNights(rowsOfWeekday: rows, dayCount: 8, registerRows: nil).usualRows)
        #expect(usual == 96...104)
        #expect(usual.contains(104) && !usual.contains(105) && usual.contains(96) && !usual.contains(95))
        let same = [Int](repeating: 50, count: 8)
        #expect(PastNights(rowsOfWeekday: same, dayCount: 8, registerRows: nil).usualRows == 48...52)
    }

    @Test("a count outside the usual is published with 3 and a sentence, on the summary as well", arguments: [7, 8])
    func unusual(nights: Int) throws {
        let folder = try NightFolder()
        try folder.remember(NightFolder.fridays(nights), rows: 10)
        let report = try folder.job()
        #expect(report.verdict == .published)
        let sentence = report.messages.first { $0.contains("outside the usual 8 to 12 of this weekday") }
        #expect((sentence != nil) == (nights == 8))
        let summary = try folder.text("out/2026-11-20/1/run-summary.html")
        #expect(summary.contains("outside the usual") == (nights == 8))
        #expect(summary.contains("A comparison needs eight past nights of a Friday") == (nights == 7))
    }

    @Test("a register that lost a tenth of its rows is read, one that lost more is refused")
    func shrunkRegister() throws {
        let rows = try NightFolder().registerRows()
        for (before, code) in [(rows * 10 / 9, ""), (rows * 10 / 9 + 1, "register-shrank")] {
            let folder = try NightFolder()
            try folder.remember(["2026-11-19"], rows: 200, registerRows: before)
            let report = try folder.job()
            #expect(report.code == code, "\(before) before, \(rows) now")
            guard !code.isEmpty else { continue }
            #expect(report.exitStatus == 65)
            let accepted = try folder.job(accept: [.registerShrank])
            #expect(accepted.verdict == .published)
            let session = try folder.open(asOf: "2026-11-20T05:00")
            let events = try session.context.state.events(kind: "accepted")
            try session.close()
            #expect(
                events.map { String(decoding: $0.payload, as: UTF8.self) } == [
                    "{\"by\":\"A. Leader\",\"matter\":\"register-shrank\"}"
                ])
        }
    }

    @Test(
        "a clock that is far from the inputs is refused, by hours after them and by days before",
        arguments: [
            ("2027-11-20T02:15", "clock-astray"), ("2025-11-20T02:15", "clock-astray"),
            ("2026-11-28T02:15", "clock-astray"), ("2026-11-24T02:15", ""),
        ])
    func clock(asOf: String, code: String) throws {
        let folder = try NightFolder()
        let report = try folder.job(asOf: asOf)
        #expect(report.code == code)
        #expect(code.isEmpty || report.exitStatus == 65)
        #expect(try folder.published().isEmpty == !code.isEmpty)
    }

    @Test("the machine's own clock is compared with the times of the files: 36 hours, and not a second more")
    func machineClock() throws {
        let newest = try #require(Moment(isoText: "2026-11-19T12:00:00Z"))
        for (seconds, code) in [(36 * 3600, ""), (36 * 3600 + 60, "clock-astray")] {
            let folder = try NightFolder()
            // Without children nothing but the files tells the time.
            var police = PoliceRows(try folder.bytes(NightFolder.policeName))
            police.rows = Array(police.rows.filter { $0.range(of: Data(",VICTIM,".utf8)) != nil }.prefix(1))
            try folder.write(police.file, to: NightFolder.policeName)
            for name in [NightFolder.policeName, "register.csv"] {
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSince1970: Double(newest.secondsSinceEpoch))],
                    ofItemAtPath: folder.url.appending(path: name).path)
            }
            let report = try folder.job(asOf: nil) { $0.now = { newest.adding(seconds: seconds) } }
            #expect(report.code == code, "\(seconds)")
        }
    }

    @Test("a night before the newest one is refused, unless it is that very night again")
    func behind() throws {
        let folder = try NightFolder()
        try folder.job(asOf: "2026-11-20T03:00")
        #expect(try folder.job(asOf: "2026-11-20T02:59").outcome?.wasKnown == true)
        try folder.replace("ring_back: \"01632 960200\"", with: "ring_back: \"01632 960201\"", in: "encompass.yaml")
        let report = try folder.job(asOf: "2026-11-20T02:59")
        #expect(report.code == "clock-behind" && report.exitStatus == 65)
        #expect(try folder.job(asOf: "2026-11-20T03:00").verdict == .published)
    }

    @Test("of the two 01:30s in October the machine's clock keeps its own")
    func twice() throws {
        for text in ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"] {
            let moment = try #require(Moment(isoText: text))
            let start = try NightStart(nil, now: moment.adding(seconds: 59))
            #expect(start.asOf.isoText == "2026-10-25T01:30")
            #expect(start.moment == moment && start.clockWasRead)
        }
    }

    @Test("an older state that was put back is found by the folders it does not know")
    func restored() throws {
        let folder = try NightFolder()
        try folder.job()
        let state = folder.url.appending(path: "state/encompass.sqlite")
        let old = try Data(contentsOf: state)
        try folder.replace("ring_back: \"01632 960200\"", with: "ring_back: \"01632 960201\"", in: "encompass.yaml")
        try folder.job()
        let newer = try Data(contentsOf: state)
        try old.write(to: state)
        let report = try folder.job(asOf: "2026-11-20T05:00")
        #expect(report.code == "state-older" && report.exitStatus == 74)
        try newer.write(to: state)
        #expect(try folder.job(asOf: "2026-11-20T05:00").outcome?.wasKnown == true)
    }
}

extension NightFolder {
    /// Rows of the register below its heading; none of them has several lines.
    func registerRows() throws -> Int { try bytes("register.csv").count { $0 == 0x0A } - 1 }
}
