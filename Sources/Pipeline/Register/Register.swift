package import Casework
package import Linkage
import Tabular

/// The register of pupils: columns for the search, and the written text for people.
///
/// The text stays interned; a ``Pupil`` is made only when a page or a log needs one.
package struct Register: Sendable {
    /// What the search compares with. Row numbers here are rows of the register, from 0.
    package let columns: RegisterColumns
    /// The school of each number in ``RegisterColumns/school``; entry 0 stands for none.
    package let schools: [URN?]
    package var quality: RegisterQuality
    let table: InternedTable
    let facts: RegisterFacts
    private let repeatedPupils: RepeatedPupils

    init(
        columns: RegisterColumns, schools: [URN?], quality: RegisterQuality, table: InternedTable, facts: RegisterFacts
    ) {
        self.columns = columns
        self.schools = schools
        self.quality = quality
        self.table = table
        self.facts = facts
        repeatedPupils = RepeatedPupils(columns.pupil)
    }

    /// The rows of the pupil who stands in `row`, in the order of the register.
    package func rows(ofPupilAt row: Int) -> [Int] {
        let rows = repeatedPupils.rows(of: columns.pupil[row])
        return rows.isEmpty ? [row] : rows
    }

    /// The pupil who stands in a row, with the registrations of all rows of the same pupil.
    package func pupil(at row: Int) -> Pupil {
        let rows = rows(ofPupilAt: row)
        func text(_ field: RegisterField) -> String { table.text(column: field.index, row: facts.tableRow[row]) }
        return Pupil(
            id: text(.pupilID), legalForename: text(.legalForename), legalSurname: text(.legalSurname),
            middleNames: text(.middleNames), preferredForename: text(.preferredForename),
            preferredSurname: text(.preferredSurname), formerSurname: text(.formerSurname),
            birthDate: columns.dates[Int(columns.birth[row])], sex: Sex(rawValue: columns.sex[row]),
            postcode: text(.postcode), address: text(.address), registrations: rows.map(registration),
            isHomeEducated: rows.contains { facts.isHomeEducated($0, table) },
            isMissingEducation: rows.contains { facts.isMissingEducation($0, table) })
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
            ncYear: text(.ncYear))
    }

    /// The number of a school among ``RegisterColumns/school``, where any pupil is registered there.
    package func schoolNumber(of urn: URN) -> UInt32? { schools.firstIndex(of: urn).map(UInt32.init) }
}

/// The rows of the pupils who stand in more than one; few do, and only theirs are held.
private struct RepeatedPupils: Sendable {
    /// Pupil in the upper half, row in the lower, in rising order.
    private let entries: [UInt64]

    /// - Parameter pupils: the pupil's number in each row; numbers are small, at most some more than rows.
    init(_ pupils: [UInt32]) {
        var rowCounts = [UInt8](repeating: 0, count: Int(pupils.max() ?? 0) + 1)
        for pupil in pupils where rowCounts[Int(pupil)] < 2 { rowCounts[Int(pupil)] += 1 }
        var entries: [UInt64] = []
        for (row, pupil) in pupils.enumerated() where rowCounts[Int(pupil)] == 2 {
            entries.append(UInt64(pupil) << 32 | UInt64(row))
        }
        self.entries = entries.sorted()
    }

    /// The rows of a pupil in the order of the register; none for one who stands in a single row.
    func rows(of pupil: UInt32) -> [Int] {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle] >> 32 < UInt64(pupil) { low = middle + 1 } else { high = middle }
        }
        return entries[low...].prefix { $0 >> 32 == UInt64(pupil) }.map { Int(UInt32(truncatingIfNeeded: $0)) }
    }
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

/// Which row of the table a row of the columns stands for; nothing is held where they are the same.
struct TableRows: Sendable {
    private let kept: [UInt32]?
    /// How many rows are kept.
    let count: Int

    /// Keeps the rows of a table of `tableCount` rows for which the condition holds.
    init(of tableCount: Int, where isKept: (Int) -> Bool) {
        count = (0..<tableCount).count(where: isKept)
        kept = count == tableCount ? nil : (0..<tableCount).filter(isKept).map(UInt32.init)
    }

    subscript(row: Int) -> Int { kept.map { Int($0[row]) } ?? row }

    /// The numbers of the rows kept, out of one number for each row of the table.
    func numbers(_ column: [UInt32]) -> [UInt32] { kept.map { $0.map { column[Int($0)] } } ?? column }
}

/// A column of dates, read once for each distinct text.
struct DateColumn: Sendable {
    let field: RegisterField
    let dates: [CalendarDate?]

    func date(_ tableRow: Int, _ table: InternedTable) -> CalendarDate? {
        dates[Int(table.valueID(column: field.index, row: tableRow))]
    }
}

extension RegisterField {
    /// The column of the interned table that holds the field.
    var index: Int { RegisterField.allCases.firstIndex(of: self) ?? 0 }
}
