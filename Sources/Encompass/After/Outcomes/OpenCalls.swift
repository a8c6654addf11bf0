package import Casework
package import Linkage
package import Pipeline
package import State
import Tabular

/// The calls nobody has closed: a school that has not been told, or of which nobody has said so.
package struct OpenCalls: Sendable {
    /// One sheet with children still open.
    package struct Sheet: Hashable, Sendable {
        package let runID: String
        package let sheetID: String
        package let urn: String
        package let school: String
        package let callDay: CalendarDate
        /// Children not yet told of.
        package let children: Int
        /// No outcome at all: nobody knows whether the call was made.
        package let isSilent: Bool
        /// Past the configured time.
        package let isLate: Bool
    }

    /// By day, run and sheet.
    package let sheets: [Sheet]

    package var late: [Sheet] { sheets.filter(\.isLate) }

    /// Published, but somebody must see to it.
    package var exitStatus: Int32 { late.isEmpty ? 0 : 3 }

    /// Looks four weeks back: an older call is for the record, not for the phone.
    package static let daysBack = 28

    package init(_ state: StateStore, now: WallMinute, outcomesBy: ClockTime) throws {
        let lines = try state.sheetLines(since: now.day - OpenCalls.daysBack).filter { $0.callDay <= now.day }
        let bySheet = Dictionary(grouping: lines.filter(\.isOpen)) { "\($0.runID) \($0.sheetID)" }
        sheets = bySheet.values.compactMap { lines in
            guard let first = lines.first else { return nil }
            return Sheet(
                runID: first.runID, sheetID: first.sheetID, urn: first.urn.text, school: first.school,
                callDay: CalendarDate(dayNumber: first.callDay), children: lines.count,
                isSilent: lines.contains { $0.tries.isEmpty },
                isLate: first.callDay < now.day || now.minuteOfDay >= outcomesBy.minuteOfDay)
        }.sorted { ($0.callDay, $0.runID, $0.sheetID) < ($1.callDay, $1.runID, $1.sheetID) }
    }

    /// `non-delivery.csv`: schools and counts, and no child.
    package var file: PublishedFile {
        var writer = CSVWriter(for: .people)
        writer.append(["run_id", "sheet_id", "call_day", "urn", "school", "children", "outcome_known", "late"])
        for sheet in sheets {
            writer.append([
                sheet.runID, sheet.sheetID, sheet.callDay.isoText, sheet.urn, sheet.school, String(sheet.children),
                sheet.isSilent ? "no" : "yes", sheet.isLate ? "yes" : "no",
            ])
        }
        return PublishedFile(path: "non-delivery.csv", bytes: writer.bytes)
    }
}
