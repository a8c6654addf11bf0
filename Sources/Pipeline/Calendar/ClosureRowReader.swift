import Casework
import Linkage

/// Turns one row of the closures file into a period.
struct ClosureRowReader {
    enum Reading {
        /// A period of one school, or of all where there is no URN.
        case period(Closures.Period, URN?)
        case fault(ReferenceIssue)
    }

    private let file: String
    private let headings: HeadingIndex
    private let urn, kind, from, to, note: Int

    init(_ table: TextTable) throws(ReferenceFileError) {
        file = table.file
        headings = HeadingIndex(table)
        urn = try headings.required("urn")
        kind = try headings.required("kind")
        from = try headings.required("from")
        to = try headings.required("to")
        note = try headings.required("note")
    }

    func read(_ row: TextTable.Row) -> Reading {
        guard headings.fits(row) else { return fault(.raggedRow, "", row) }
        let cells = row.cells.map { trimmed($0) }
        let school = URN(text: cells[urn])
        guard school != nil || cells[urn].lowercased() == "all" else { return fault(.urnUnreadable, "urn", row) }
        guard let kind = Closures.Kind(rawValue: cells[kind].lowercased()) else {
            return fault(.kindUnknown, "kind", row)
        }
        guard let first = CalendarDate(referenceText: cells[from]) else { return fault(.dateUnreadable, "from", row) }
        guard let last = cells[to].isEmpty ? first : CalendarDate(referenceText: cells[to]) else {
            return fault(.dateUnreadable, "to", row)
        }
        guard first <= last else { return fault(.datesExchanged, "to", row) }
        return .period(Closures.Period(kind: kind, from: first, to: last, note: cells[note]), school)
    }

    private func fault(_ code: ReferenceIssue.Code, _ column: String, _ row: TextTable.Row) -> Reading {
        .fault(ReferenceIssue(file: file, row: row.row, line: row.line, column: column, code: code))
    }
}
