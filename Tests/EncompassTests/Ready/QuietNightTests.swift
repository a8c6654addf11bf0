import Encompass
import Foundation
import Pipeline
import State
import Testing

@Suite("Nights on which nothing happened")
struct QuietNightTests {
    private func emptied() throws -> NightFolder {
        let folder = try NightFolder()
        try folder.write(PoliceRows(folder.bytes(NightFolder.policeName)).heading, to: NightFolder.policeName)
        return folder
    }

    @Test("headings alone are refused, unless the force has agreed that they mean a quiet night")
    func headingsAlone() throws {
        let folder = try emptied()
        let refused = try folder.job()
        #expect(refused.code == "police-empty" && refused.exitStatus == 65)
        try folder.configurePolice("empty_means_quiet: true")
        let quiet = try folder.job()
        #expect(quiet.verdict == .quiet && quiet.exitStatus == 0)
        #expect(try folder.status()["verdict"] as? String == "quiet")
        #expect(try folder.text("out/2026-11-20/1/call-sheets.html").contains("no school to call this morning"))
        // The same few bytes come every quiet night, and are never yesterday's file.
        #expect(try folder.job(asOf: "2026-11-21T02:15").verdict == .quiet)
    }

    @Test("a person can say so, and is recorded")
    func person() throws {
        let folder = try emptied()
        #expect(try folder.job(accept: [.quietNight]).verdict == .quiet)
        let session = try folder.open(asOf: "2026-11-20T05:00")
        let state = session.context.state
        let said = try state.events(kind: "quiet-night").map { String(decoding: $0.payload, as: UTF8.self) }
        let accepted = try state.events(kind: "accepted").map { String(decoding: $0.payload, as: UTF8.self) }
        try session.close()
        #expect(said == ["{\"said_by\":\"person\"}"])
        #expect(accepted == ["{\"by\":\"A. Leader\",\"matter\":\"quiet-night\"}"])
    }

    @Test("a trailer that counts none says so")
    func trailer() throws {
        let folder = try emptied()
        try folder.configurePolice("ready: { trailer: { count_column: Occurrence Number } }")
        try folder.write(folder.bytes(NightFolder.policeName) + Data("TRAILER,0\r\n".utf8), to: NightFolder.policeName)
        #expect(try folder.job().verdict == .quiet)
    }

    @Test("a day on which no school is open needs no police file; a school day does")
    func noSchoolDay() throws {
        let folder = try NightFolder()
        try folder.remove(NightFolder.policeName)
        let saturday = try folder.job(asOf: "2026-11-21T02:15")
        #expect(saturday.verdict == .noSchoolDay && saturday.exitStatus == 0)
        #expect(try folder.status()["verdict"] as? String == "no-school-day")
        #expect(try folder.published().isEmpty)
        let monday = try folder.job(asOf: "2026-11-23T02:15")
        #expect(monday.code == "input-missing" && monday.exitStatus == 66)
    }
}
