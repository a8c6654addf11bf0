import Casework
import Encompass
import Foundation
import Pipeline
import Testing

@Suite("Is it tonight's file?")
struct OldFileTests {
    private static let police = NightFolder.policeName

    @Test("yesterday's file is refused for 400 days, under any name; on its own day the night is known")
    func yesterdaysFile() throws {
        let folder = try NightFolder()
        #expect(try folder.job().verdict == .published)
        #expect(try folder.job(asOf: "2026-11-20T05:00").outcome?.wasKnown == true)
        let before = try folder.published()
        try folder.write(folder.bytes(Self.police), to: "renamed.csv")
        try folder.replace(Self.police, with: "renamed.csv", in: "encompass.yaml")
        for day in ["2026-11-21", "2027-12-25"] {
            let report = try folder.job(asOf: "\(day)T02:15")
            #expect(report.code == "yesterdays-file" && report.exitStatus == 65)
            #expect(report.messages.first?.contains("read by run 2026-11-20-1") == true)
        }
        // The 401st day: no longer remembered; the incidents themselves are then too old.
        #expect(try folder.job(asOf: "2027-12-26T02:15").code == "clock-astray")
        #expect(try folder.published() == before)
    }

    @Test("beside tonight's file an older one is left out, and a person is told")
    func leftOut() throws {
        let folder = try NightFolder()
        let police = PoliceRows(try folder.bytes(Self.police))
        var first = police
        first.rows = Array(police.rows.prefix(100))
        var second = police
        second.rows = Array(police.rows.dropFirst(100))
        try folder.remove(Self.police)
        try folder.replace(Self.police, with: "police-*.csv", in: "encompass.yaml")
        // Only the person-shaped files fit the pattern.
        for name in ["child", "incident", "incident-list"] { try folder.remove("police-\(name)-2026-11-20.csv") }
        try folder.write(first.file, to: "police-1.csv")
        let thursday = try folder.job(asOf: "2026-11-19T23:00")
        try folder.write(second.file, to: "police-2.csv")
        let friday = try folder.job(asOf: "2026-11-20T02:15")
        #expect(thursday.outcome?.totals.rowsRead == 100)
        #expect(friday.outcome?.totals.rowsRead == police.rows.count - 100)
        #expect(friday.messages.contains("1 police file was read by an earlier night and left out."))
        let again = try folder.job(asOf: "2026-11-20T05:00")
        #expect(again.outcome?.wasKnown == true && again.outcome?.totals == friday.outcome?.totals)
    }

    @Test("the same file under two names is read once, and a person is told; the original's name stands in the log")
    func twoNames() throws {
        let folder = try NightFolder()
        for name in ["child", "incident", "incident-list"] { try folder.remove("police-\(name)-2026-11-20.csv") }
        let once = try folder.job()
        let other = try NightFolder()
        for name in ["child", "incident", "incident-list"] { try other.remove("police-\(name)-2026-11-20.csv") }
        try other.replace(Self.police, with: "police-*.csv", in: "encompass.yaml")
        try other.write(other.bytes(Self.police), to: "police-2026-11-20 (1).csv")
        let twice = try other.job()
        #expect(twice.outcome?.totals == once.outcome?.totals && twice.exitStatus == 3)
        #expect(
            twice.messages.contains(
                "police-2026-11-20 (1).csv holds the same as police-2026-11-20.csv, byte for byte: it was read once. "
                    + "Remove the copy."))
        #expect(try Set(other.table("match-log.csv", of: "2026-11-20-1").map { $0["source_file"] }) == [Self.police])
    }

    @Test("a register past half of its time, and not past it, is published with a sentence")
    func ageing() throws {
        let expected = [1: (0, false), 3: (0, false), 4: (3, true), 7: (3, true)]
        for (days, (_, isTold)) in expected.sorted(by: { $0.key < $1.key }) {
            let folder = try NightFolder()
            try folder.replace(
                "register:\n", with: "register:\n  dated: modified\n  stale_after_days: 7\n", in: "encompass.yaml")
            let written = try #require(Moment(isoText: "2026-11-20T12:00:00Z")).adding(seconds: -86_400 * days)
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: Double(written.secondsSinceEpoch))],
                ofItemAtPath: folder.url.appending(path: "register.csv").path)
            let report = try folder.job()
            let sentence = "register.csv is \(days) days old. After 7 days the run will stop: ask for a new one."
            #expect(report.messages.contains(sentence) == isTold, "\(days) days")
            if isTold { #expect(report.exitStatus == 3) }
        }
    }

    @Test("with --wait-until tonight's file is waited for while yesterday's still lies there")
    func waitsForTheNext() throws {
        let folder = try NightFolder()
        try folder.job()
        let clock = PausedClock("2026-11-21T02:15:00Z")
        let path = folder.url.appending(path: Self.police)
        var next = PoliceRows(try folder.bytes(Self.police))
        next.rows.removeLast()
        let bytes = next.file
        let report = try folder.job(asOf: "2026-11-21T02:15", waitUntil: "06:45") { ports in
            clock.set(&ports) { _ in _ = Result { try bytes.write(to: path) } }
        }
        #expect(report.verdict == .published && clock.taken == [15])
    }

    /// The keys by which the sample's rows are known again.
    private static let keys = Result {
        let folder = try NightFolder()
        let (configuration, _) = try NightSession.configuration(
            at: folder.url.appending(path: "encompass.yaml").path, files: .live)
        let copies = folder.url.appending(path: "copies").path
        try FileStore.live.prepareFolder(copies)
        let input = try InputCopier(folder: copies, files: .live).take(folder.url.appending(path: police).path)
        let file = try FeedReader(files: .live, limits: configuration.limits).read(
            input, configuration.police.feed, configuration.limits.police)
        let time = try #require(LocalDateTime(isoText: NightFolder.sampleTime))
        return try PoliceNormaliser(configuration.police, asOf: time).normalise([file]).rowKeys
    }

    @Test("rows that were read before: 95 in a hundred refuse the file, one fewer does not")
    func repeatedRows() throws {
        let keys = try Self.keys.get()
        let limit = (keys.count * 95 + 99) / 100
        for (count, code) in [(limit, "rows-repeated"), (limit - 1, "")] {
            let folder = try NightFolder()
            try folder.remember(NightFolder.fridays(8), rows: 200, rowKeys: Array(keys.prefix(count)))
            let report = try folder.job()
            #expect(report.code == code, "\(count) of \(keys.count)")
            guard !code.isEmpty else { continue }
            #expect(report.exitStatus == 65)
            #expect(try folder.job(accept: [.rowsRepeated]).verdict == .published)
        }
    }

    @Test("with fewer than eight past nights repeated rows pass")
    func tooFewNights() throws {
        let folder = try NightFolder()
        try folder.remember(NightFolder.fridays(7), rows: 200, rowKeys: Self.keys.get())
        #expect(try folder.job().verdict == .published)
    }
}
