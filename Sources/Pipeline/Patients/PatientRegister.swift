package import Casework
package import Linkage
import Tabular

/// The register of patients: columns for the search, and the written text for people.
///
/// It is read as the register of pupils is, so the same search and comparisons run on its columns; where a pupil has a
/// school, a patient has a practice.
package struct PatientRegister: Sendable {
    /// What the search compares with. Row numbers here are rows of the register, from 0.
    package let columns: RegisterColumns
    /// The practice of each number in ``RegisterColumns/school``; entry 0 stands for none.
    package let practices: [PracticeCode?]
    package var quality: PatientQuality
    /// Rows whose NHS number is missing or fails its check digit, in the order of the register.
    package let issues: [ReferenceIssue]
    let table: InternedTable
    let tableRow: TableRows
    private let repeatedRows: RepeatedRows

    init(
        columns: RegisterColumns, practices: [PracticeCode?], quality: PatientQuality, issues: [ReferenceIssue],
        table: InternedTable, tableRow: TableRows
    ) {
        self.columns = columns
        self.practices = practices
        self.quality = quality
        self.issues = issues
        self.table = table
        self.tableRow = tableRow
        repeatedRows = RepeatedRows(columns.pupil)
    }

    /// The rows of the patient who stands in `row`, in the order of the register.
    package func rows(ofPatientAt row: Int) -> [Int] {
        let rows = repeatedRows.rows(of: columns.pupil[row])
        return rows.isEmpty ? [row] : rows
    }

    /// The patient who stands in a row, with the registrations of all rows of the same patient.
    package func patient(at row: Int) -> Patient {
        func text(_ field: PatientField) -> String { table.text(column: field.index, row: tableRow[row]) }
        return Patient(
            nhsNumber: NHSNumber(text(.nhsNumber)), writtenNumber: text(.nhsNumber), forename: text(.forename),
            middleNames: text(.middleNames), surname: text(.surname), formerSurname: text(.formerSurname),
            aliasForename: text(.aliasForename), aliasSurname: text(.aliasSurname),
            birthDate: columns.dates[Int(columns.rows[row].birth)], sex: Sex(rawValue: columns.rows[row].sex),
            postcode: text(.postcode), address: text(.address),
            registrations: rows(ofPatientAt: row).map(registration))
    }

    /// The patient with this key, as ``Patient/id`` gives it, where the register has one.
    package func patient(id: String) -> Patient? {
        guard !id.isEmpty else { return nil }
        let column = PatientField.nhsNumber.index
        let wanted = PatientKey(id)
        let values = table.values(column: column).map { PatientKey($0) == wanted }
        let row = (0..<columns.rowCount).first { row in
            values[Int(table.valueID(column: column, row: tableRow[row]))]
        }
        return row.map { patient(at: $0) }
    }

    /// A row of each patient who has one of these numbers; the first of several.
    package func rows(of numbers: Set<NHSNumber>) -> [NHSNumber: Int] {
        guard !numbers.isEmpty else { return [:] }
        let column = PatientField.nhsNumber.index
        let wanted = table.values(column: column).map { text in
            NHSNumber(text).flatMap { numbers.contains($0) ? $0 : nil }
        }
        var rows: [NHSNumber: Int] = [:]
        for row in 0..<columns.rowCount {
            guard let number = wanted[Int(table.valueID(column: column, row: tableRow[row]))], rows[number] == nil
            else { continue }
            rows[number] = row
        }
        return rows
    }

    private func registration(at row: Int) -> PracticeRegistration {
        PracticeRegistration(
            row: table.sourceRow(tableRow[row]), code: practices[Int(columns.school[row])],
            writtenPractice: table.text(column: PatientField.practiceCode.index, row: tableRow[row]))
    }
}

/// What tells two patients apart: the number where its check digit is right, else the text as written.
///
/// `943 476 5919` and `9434765919` are one patient.
enum PatientKey: Hashable {
    case number(UInt64)
    case written(String)

    init(_ text: String) {
        self = NHSNumber(text).map { .number($0.number) } ?? .written(text)
    }
}

/// Counts that say how good the register of patients is; no names.
package struct PatientQuality: Hashable, Sendable {
    package var rows = 0
    package var patients = 0
    /// Rows without an NHS number: left out.
    package var rowsWithoutNumber = 0
    /// Rows whose number fails its check digit or is no number: kept, and told without it.
    package var invalidNumbers = 0
    package var withoutBirthDate = 0
    /// Rows whose practice code is empty or no code.
    package var unreadablePractices = 0
    package var quarantined = 0
    package var undecodableBytes = 0

    package init() {}
}
