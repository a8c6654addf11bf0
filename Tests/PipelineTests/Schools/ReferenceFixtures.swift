import Casework
import Linkage
import Pipeline

/// A day that the test itself wrote; a day the calendar does not have is the test's own mistake.
func day(_ isoText: String) -> CalendarDate {
    guard let date = CalendarDate(isoText: isoText) else { preconditionFailure("the test names an impossible day") }
    return date
}

/// A school that the test itself numbered.
func urn(_ number: Int) -> URN {
    guard let urn = URN(number: number) else { preconditionFailure("a URN has six digits") }
    return urn
}

extension TextTable {
    /// A table out of lines with bars between the cells; the heading is row 1.
    static func written(_ file: String = "file.csv", _ lines: [String]) -> TextTable {
        let cells = lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { text in
                String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        let rows = cells.enumerated().dropFirst().map { index, cells in
            Row(row: index + 1, line: index + 1, cells: cells)
        }
        return TextTable(file: file, heading: cells.first ?? [], rows: rows)
    }
}

/// Eleven digits beginning with 0, or ten that lost it.
func digitsOfPhone(_ text: String) -> String? {
    let digits = text.filter(\.isNumber)
    if digits.count == 11, digits.first == "0" { return digits }
    return digits.count == 10 ? "0" + digits : nil
}

/// Rows of the national extract with only what a test is about; every other cell is empty.
struct Extract {
    static let headings = [
        "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (name)",
        "EstablishmentTypeGroup (name)", "EstablishmentStatus (name)", "OpenDate", "CloseDate",
        "PhaseOfEducation (name)", "Street", "Town", "Postcode", "TelephoneNum", "HeadTitle (name)", "HeadFirstName",
        "HeadLastName", "GSSLACode (name)",
    ]

    var headings = Extract.headings
    var rows: [[String: String]] = []

    /// One school a row: open, in Brackenshire (LA 999), unless the cells say otherwise.
    init(_ rows: [[String: String]]) {
        self.rows = rows.map { row in
            row.merging(["EstablishmentStatus (name)": "Open", "LA (code)": "999", "EstablishmentName": "A School"]) {
                given, _ in given
            }
        }
    }

    var table: TextTable {
        let rows = rows.enumerated().map { index, cells in
            TextTable.Row(row: index + 2, line: index + 2, cells: headings.map { cells[$0] ?? "" })
        }
        return TextTable(file: "schools.csv", heading: headings, rows: rows)
    }

    func directory() throws -> SchoolDirectory { try SchoolDirectory(table, normalisePhone: digitsOfPhone) }
}
