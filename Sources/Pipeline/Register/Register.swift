package import Casework
package import Linkage
import Tabular

/// The register of pupils: columns for the search, and the written text for people.
///
/// The text stays interned; a ``Pupil`` is made only when a page or a log needs one.
package struct Register: Sendable {
    /// What the search compares with. Row numbers here are rows of the register, from 0.
    package private(set) var columns: RegisterColumns
    /// The school of each number in ``RegisterColumns/school``; entry 0 stands for none.
    package let schools: [URN?]
    package var quality: RegisterQuality
    private(set) var table: InternedTable
    let facts: RegisterFacts
    private var repeatedRows: RepeatedRows

    init(
        columns: RegisterColumns, schools: [URN?], quality: RegisterQuality, table: InternedTable, facts: RegisterFacts
    ) {
        self.columns = columns
        self.schools = schools
        self.quality = quality
        self.table = table
        self.facts = facts
        repeatedRows = RepeatedRows(columns.pupil)
    }

    /// Lets everybody go, once the last question about a pupil was asked: a country takes most of a gigabyte, which the
    /// pages then need not be made beside. What was counted stays.
    package mutating func letGo() {
        columns = .empty
        table = InternedTable(columnCount: table.columnCount)
        repeatedRows = RepeatedRows([])
    }

    /// The rows of the pupil who stands in `row`, in the order of the register.
    package func rows(ofPupilAt row: Int) -> [Int] {
        let rows = repeatedRows.rows(of: columns.pupil[row])
        return rows.isEmpty ? [row] : rows
    }

    /// The pupil who stands in a row, with the registrations of all rows of the same pupil.
    ///
    /// Where those have several numbers, the smallest sound one stands for the pupil, whichever row comes first.
    package func pupil(at row: Int) -> Pupil {
        let rows = rows(ofPupilAt: row)
        func text(_ field: RegisterField, _ row: Int) -> String {
            table.text(column: field.index, row: facts.tableRow[row])
        }
        func text(_ field: RegisterField) -> String { text(field, row) }
        let ids = Set(rows.map { text(.pupilID, $0) }).sorted { Register.rank($0) < Register.rank($1) }
        var pupil = Pupil(
            id: ids[0], legalForename: text(.legalForename), legalSurname: text(.legalSurname),
            middleNames: text(.middleNames), preferredForename: text(.preferredForename),
            preferredSurname: text(.preferredSurname), formerSurname: text(.formerSurname),
            birthDate: columns.dates[Int(columns.rows[row].birth)], sex: Sex(rawValue: columns.rows[row].sex),
            postcode: text(.postcode), address: text(.address), registrations: rows.map(registration),
            isHomeEducated: rows.contains { facts.isHomeEducated($0, table) },
            isMissingEducation: rows.contains { facts.isMissingEducation($0, table) })
        pupil.otherIDs = Array(ids.dropFirst())
        return pupil
    }

    /// Permanent numbers before temporary ones, and those before any whose check letter is wrong; then by their letters.
    private static func rank(_ id: String) -> (Int, String) {
        switch UPN.check(id) {
        case .permanent: (0, id)
        case .temporary: (1, id)
        case .wrongLetter, .malformed, .empty: (2, id)
        }
    }

    /// The pupil with this identifier, where the register has one.
    package func pupil(id: String) -> Pupil? {
        let column = RegisterField.pupilID.index
        guard !id.isEmpty, let value = table.values(column: column).firstIndex(of: id) else { return nil }
        let row = (0..<columns.pupil.count).first { row in
            Int(table.valueID(column: column, row: facts.tableRow[row])) == value
        }
        return row.map { pupil(at: $0) }
    }

    private func registration(at row: Int) -> Registration {
        let tableRow = facts.tableRow[row]
        func text(_ field: RegisterField) -> String { table.text(column: field.index, row: tableRow) }
        let written = text(.urn).isEmpty ? text(.laestab) : text(.urn)
        return Registration(
            row: table.sourceRow(tableRow), urn: schools[Int(columns.school[row])], writtenSchool: written,
            status: Registration.Status(rawValue: text(.enrolmentStatus).uppercased()) ?? .single,
            start: facts.startDates.date(tableRow, table), leaving: facts.leavingDates.date(tableRow, table),
            ncYear: text(.ncYear),
            saysNoSchool: facts.isHomeEducated(row, table) || facts.isMissingEducation(row, table))
    }

    /// The number of a school among ``RegisterColumns/school``, where any pupil is registered there.
    package func schoolNumber(of urn: URN) -> UInt32? { schools.firstIndex(of: urn).map(UInt32.init) }
}

/// Counts that say how good the register is; no names.
package struct RegisterQuality: Hashable, Sendable {
    package var rows = 0
    package var pupils = 0
    /// Rows without a pupil identifier: left out.
    package var rowsWithoutID = 0
    package var quarantined = 0
    package var wrongCheckLetters = 0
    package var withoutBirthDate = 0
    package var unknownSchools = 0
    package var undecodableBytes = 0

    package init() {}
}

/// Facts of rows, held by distinct value.
struct RegisterFacts: Sendable {
    /// The row of the table for each row of the columns: rows without an identifier are left out.
    let tableRow: TableRows
    let startDates: DateColumn
    let leavingDates: DateColumn
    private let homeEducated: [Bool]
    private let missingEducation: [Bool]

    init(
        tableRow: TableRows, startDates: DateColumn, leavingDates: DateColumn, homeEducated: [Bool],
        missingEducation: [Bool]
    ) {
        self.tableRow = tableRow
        self.startDates = startDates
        self.leavingDates = leavingDates
        self.homeEducated = homeEducated
        self.missingEducation = missingEducation
    }

    func isHomeEducated(_ row: Int, _ table: InternedTable) -> Bool {
        homeEducated[Int(table.valueID(column: RegisterField.homeEducated.index, row: tableRow[row]))]
    }

    func isMissingEducation(_ row: Int, _ table: InternedTable) -> Bool {
        missingEducation[Int(table.valueID(column: RegisterField.missingEducation.index, row: tableRow[row]))]
    }
}
