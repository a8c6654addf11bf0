import Casework
import Encompass
import Foundation
import Linkage
import Pipeline
import State

/// A folder in which nights follow one another, with people who decide and call: what a test may do after the calls.
final class CallDesk {
    let folder: NightFolder
    private let police: [String: Data]

    init(_ recipe: [String: Data] = NightFolder.sampleFiles) throws {
        folder = try NightFolder(recipe)
        police = recipe
    }

    /// Tonight's police file: the sample's rows with new occurrence numbers, dated the day of the run and the day before.
    ///
    /// - Parameter share: of four incidents, how many are kept.
    func police(for day: CalendarDate, share: Int = 4) throws {
        // One byte a letter, whatever the encoding means by it.
        let text = String(data: police[NightFolder.policeName] ?? Data(), encoding: .isoLatin1) ?? ""
        let slip = { (date: CalendarDate) in
            let parts = date.isoText.split(separator: "-")
            return "\(parts[2])/\(parts[1])/\(parts[0])"
        }
        let number = String(day.isoText.dropFirst(5)).replacing("-", with: "")
        let dated = text.replacing("BX-1119-", with: "BX-\(number)-")
            .replacing("BX-1120-", with: "BX-\(number)B-")
            .replacing("20/11/2026", with: "@today").replacing("19/11/2026", with: slip(day.adding(days: -1)))
            .replacing("@today", with: slip(day))
        var rows = PoliceRows(dated.data(using: .isoLatin1) ?? Data())
        // Without a share the night has adults alone, and nobody is told.
        rows.rows = rows.rows.filter { share > 0 || $0.range(of: Data(",SUSPECT,".utf8)) != nil }
        rows.rows = rows.rows.filter {
            share == 0 || Int(PoliceRows.occurrence($0).utf8.last ?? 0) % 4 < share
        }
        try folder.write(rows.file, to: NightFolder.policeName)
    }

    @discardableResult
    func night(_ day: CalendarDate) throws -> NightOutcome { try folder.run(asOf: day.isoText + "T02:15") }

    /// Does something under the lock, at a time of day.
    func at<Value>(_ day: CalendarDate, _ time: String, _ body: (NightContext) throws -> Value) throws -> Value {
        let session = try folder.open(asOf: "\(day.isoText)T\(time)")
        let value = Result { try body(session.context) }
        try session.close()
        return try value.get()
    }

    static func file(_ heading: [String], _ rows: [[String]]) throws -> ImportedFile {
        let lines = ([heading] + rows).map { cells in
            cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
        }
        return try ImportedFile(name: "file.csv", bytes: Array(lines.joined().utf8))
    }

    @discardableResult
    func decide(_ rows: [[String]], _ day: CalendarDate, _ time: String) throws -> ReviewOutcome {
        let file = try Self.file(ReviewLine.columns, rows)
        return try at(day, time) { try ReviewImport($0).take(file) }
    }

    @discardableResult
    func report(_ rows: [[String]], _ day: CalendarDate, _ time: String) throws -> OutcomeResult {
        let file = try Self.file(OutcomeImport.columns, rows)
        return try at(day, time) { try OutcomeImport($0).take(file) }
    }

    func statistics(until day: CalendarDate) throws -> Statistics {
        try at(day, "23:00") { context in
            let figures = try context.state.figures(from: CalendarDate(dayNumber: 0), to: day)
            return Statistics(
                figures, from: CalendarDate(dayNumber: 0), to: day, deadline: context.configuration.calls.deadline)
        }
    }
}
