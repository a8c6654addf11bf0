import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State
import Testing

@Suite("Figures of the night's own times and of the work of reviewing")
struct ReadinessFigureTests {
    private static let day = CalendarDate(dayNumber: 20_777)  // Friday 20 November 2026

    private func cells(_ figures: Figures, _ table: String, _ key: String) -> [FigureTable.Cell] {
        Statistics(figures, from: Self.day, to: Self.day.adding(days: 30), deadline: ClockTime(minuteOfDay: 480))
            .table(table)?.rows.first { $0.key == key }?.cells ?? []
    }

    @Test("file in and sheets ready are told by the middling night, nine in ten and the latest")
    func readiness() {
        var figures = Figures()
        let start = Self.day.dayNumber
        // Ten nights: the file at 01:00 and a minute later each night, sheets three minutes after; once the day before.
        figures.times = (0..<10).map { night in
            let file = (start + night) * 1440 + (night == 0 ? -10 : 60 + night)
            return NightTimes(
                day: start + night, fileIn: WallMinute(number: file),
                sheetsReady: WallMinute(number: (start + night) * 1440 + (night == 9 ? 400 : 63 + night)))
        }
        #expect(cells(figures, "readiness", "file_in") == [.count(10), .text("01:04"), .text("01:08"), .text("01:09")])
        #expect(
            cells(figures, "readiness", "sheets_ready")
                == [.count(10), .text("01:07"), .text("01:11"), .text("06:40")])
        #expect(
            cells(figures, "readiness", "minutes_from_file_to_sheets")
                == [.count(10), .text("3"), .text("73"), .text("331")])
        figures.times = [
            NightTimes(
                day: start, fileIn: WallMinute(number: start * 1440 - 10), sheetsReady: WallMinute(number: start * 1440)
            )
        ]
        #expect(cells(figures, "readiness", "file_in")[1] == .text("23:50 the day before"))
    }

    @Test("a night's times are taken where the job runs it, once, and not for a run that is known")
    func taken() throws {
        let folder = try NightFolder()
        let file = folder.url.appending(path: NightFolder.policeName)
        // 20 November 2026, 01:30 UTC, which is London's time in November.
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_795_138_200)], ofItemAtPath: file.path)
        #expect(try BuiltProgram.run(WrongTurn.run, in: folder).status == 3)
        let first = try times(folder)
        #expect(first.count == 1 && first[0].fileIn?.time.isoText == "2026-11-20T01:30")
        #expect(try BuiltProgram.run(WrongTurn.run, in: folder).status == 3, "known")
        #expect(try times(folder).map(\.sheetsReady) == first.map(\.sheetsReady))
    }

    private func times(_ folder: NightFolder) throws -> [NightTimes] {
        let state = try #require(try StateStore.look(folder: folder.url.appending(path: "state").path))
        let figures = try state.figures(from: Self.day, to: Self.day)
        try state.close()
        return figures.times
    }

    @Test("a month's reviews take the median of what the desks measured, and the planning figure below five of them")
    func workload() {
        func reading(_ child: Int, _ seconds: Int?) -> ReadingFigure {
            ReadingFigure(
                runID: "2026-11-20-1", child: "0123456789ab-\(child)-1", day: Self.day.dayNumber, status: .settled,
                category: .best, isBlindSecond: false, decidedAt: Self.day.dayNumber * 1440 + 430, isCheck: false,
                seconds: seconds)
        }
        var figures = Figures()
        figures.readings = [30, 60, 90, 120].enumerated().map { reading($0, $1) } + [reading(9, nil)]
        #expect(
            cells(figures, "review-workload", "2026-11")
                == [.count(0), .count(5), .count(5), .count(4), .number(2, places: 1), .text("planning figure")])
        figures.readings.append(reading(10, 600))
        #expect(
            cells(figures, "review-workload", "2026-11")
                == [.count(0), .count(6), .count(6), .count(5), .number(1.5, places: 1), .text("median, measured")])
    }
}

@Suite("Two readers at one desk")
struct DeskReadersTests {
    private static let day = CalendarDate(dayNumber: 20_777)
    private let desk: CallDesk
    private let runID: String
    private let reviews: [[String: String]]

    init() throws {
        desk = try CallDesk()
        runID = try desk.night(Self.day).runID
        reviews = try desk.folder.table("review.csv", of: runID)
    }

    private func line(_ child: String, _ decision: String, _ first: String, _ second: String, seconds: String = "75")
        -> [String]
    {
        [
            runID, child, decision, "A. Leader", second.isEmpty ? "" : "B. Second", "2026-11-20T07:10", "Looked",
            first, second, seconds,
        ]
    }

    private func take(_ rows: [[String]]) throws -> ReviewOutcome {
        let file = try CallDesk.file(ReviewLine.columns + ReviewLine.deskColumns, rows)
        return try desk.at(Self.day, "07:20") { try ReviewImport($0).take(file) }
    }

    private var children: [String] { reviews.filter { $0["candidate"] == "A" }.compactMap { $0["child_ref"] } }

    @Test("what each chose before they talked is a pair for kappa, and the line's own word stands")
    func pairs() throws {
        try #require(children.count >= 3)
        let outcome = try take([
            line(children[0], "none", "none", "none"), line(children[1], "none", "none", "ask-police"),
            line(children[2], "none", "", ""),
        ])
        #expect(outcome.settled == 3 && outcome.waiting == 0 && outcome.disagreed == 0)
        #expect(outcome.exitStatus == 0 || outcome.added?.exitStatus == outcome.exitStatus)
        let statistics = try desk.statistics(until: Self.day)
        let kappa = try #require(statistics.table("reader-agreement")?.rows.first?.cells)
        #expect(kappa[0] == .count(2) && kappa[1] == .count(1))
        let work = try #require(statistics.table("review-workload")?.rows.first?.cells)
        #expect(work[1] == .count(3) && work[3] == .count(3))
        let cases = try desk.at(Self.day, "07:30") { try $0.state.deskCases(runID: runID) }
        for child in children.prefix(3) {
            let found = try #require(cases.first { $0.child.text == child })
            #expect(found.settled?.decision == "none" && !found.isOpen, "\(child)")
        }
    }

    @Test("half a pair, a pair without a second person, and a time that is none are refused")
    func refused() throws {
        func codes(_ row: [String]) throws -> [ImportError.Code] {
            let error = #expect(throws: ImportError.self) { _ = try take([row]) }
            return error?.faults.map(\.code) ?? []
        }
        var half = line(children[0], "none", "none", "none")
        half[8] = ""
        #expect(try codes(half) == [.decisionMissing])
        var alone = line(children[0], "none", "none", "none")
        alone[4] = ""
        #expect(try codes(alone) == [.personMissing])
        #expect(try codes(line(children[0], "none", "", "", seconds: "long")) == [.timeUnreadable])
        #expect(try codes(line(children[0], "none", "", "", seconds: "0")) == [.timeUnreadable])
        #expect(try codes(line(children[0], "none", "X999", "none")) == [.pupilUnknown])
    }
}
