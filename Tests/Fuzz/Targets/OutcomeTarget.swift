import Casework
import Encompass
import Linkage
import Pipeline
import State

/// Any bytes as a file of call outcomes, held against two invented sheets: every row of it fits, or none is taken.
enum OutcomeTarget {
    private static let run = "2026-11-20-1"
    private static let day = CalendarDate(dayNumber: 20_777)  // 2026-11-20
    private static let now = WallMinute(LocalDateTime(date: day, minuteOfDay: 9 * 60))
    private static let sheets: [SheetLine] = ["S001", "S002"].flatMap { sheet in
        (2...3).compactMap { row in
            URN(number: 900_001).map { urn in
                SheetLine(
                    untold: ChildReference(text: "0123456789ab-\(row)-1"), runID: run, sheetID: sheet, urn: urn,
                    callDay: day.dayNumber)
            }
        }
    }

    static func tryOne(_ bytes: [UInt8]) {
        guard let file = try? ImportedFile(name: "outcomes.csv", bytes: bytes),
            let tries = try? OutcomeImport.tries(in: file, sheets: sheets, runs: [run], now: now)
        else { return }
        precondition(!tries.isEmpty && tries.count <= bytes.count, "a row is a try")
        var told = sheets
        for one in tries {
            let place = told.firstIndex {
                $0.runID == one.runID && $0.sheetID == one.sheetID && $0.child == one.child
            }
            guard let place else { preconditionFailure("a try is about a child of its sheet") }
            precondition((1...9).contains(one.number) && one.at <= now && one.at.day >= day.dayNumber, "a try fits")
            precondition(!told[place].tries.contains { $0.number == one.number }, "no try has two answers")
            told[place].tries.append(one)
        }
        for line in told {
            let ends = line.tries.sorted { $0.number < $1.number }.dropLast()
            precondition(ends.allSatisfy(\.code.isUnanswered), "nothing follows an end")
        }
        let again = try? OutcomeImport.tries(in: file, sheets: told, runs: [run], now: now)
        precondition(again?.isEmpty == true, "the same file again adds nothing")
    }
}
