import Casework
package import Linkage
package import Tabular

/// Turns the text of the register of patients into columns, as ``RegisterBuilder`` does for pupils.
package struct PatientRegisterBuilder: Sendable {
    private let people: PeopleColumns<PatientField>

    /// - Parameter readPostcode: reads a postcode cell; by default as British postcodes are written.
    package init(
        _ configuration: Configuration.Patients, tables: NameTables,
        readPostcode: @escaping @Sendable (String) -> Postcode? = { PostcodeReader.read($0).postcode }
    ) {
        people = PeopleColumns(
            feed: configuration.feed, fields: .patients,
            sexes: SexReader(female: configuration.female, male: configuration.male), tables: tables,
            readPostcode: readPostcode)
    }

    /// - Parameters:
    ///   - table: has one column for each `PatientField`, in their order.
    ///   - file: the name of the file, for issues; of several, their names together.
    package func build(_ table: InternedTable, file: String) -> PatientRegister {
        let numbers = PatientField.nhsNumber.index
        let checks = table.values(column: numbers).map { NHSNumber.check($0) }
        let kept = TableRows(of: table.rowCount) { table.valueID(column: numbers, row: $0) != 0 }
        let keys = Numbered(table.values(column: numbers).map { $0.isEmpty ? nil : PatientKey($0) })
        let practices = Numbered(
            table.values(column: PatientField.practiceCode.index).map { PracticeCode(text: WrittenText.trimmed($0)) })
        let columns = people.columns(
            table, kept, place: (.practiceCode, practices.numbers),
            person: (
                (0..<kept.count).map { keys.numbers[Int(table.valueID(column: numbers, row: kept[$0]))] },
                keys.values.count - 1
            ))
        let issues = (0..<table.rowCount).compactMap { row -> ReferenceIssue? in
            let code: ReferenceIssue.Code
            switch checks[Int(table.valueID(column: numbers, row: row))] {
            case .right: return nil
            case .empty: code = .nhsNumberMissing
            case .wrongDigit, .malformed: code = .nhsNumberInvalid
            }
            let source = table.sourceRow(row)
            return ReferenceIssue(
                file: file, row: source, line: source, column: PatientField.nhsNumber.rawValue, code: code)
        }
        var quality = PatientQuality()
        quality.rows = kept.count
        quality.patients = columns.pupilCount
        quality.rowsWithoutNumber = table.rowCount - kept.count
        quality.invalidNumbers = issues.count { $0.code == .nhsNumberInvalid }
        quality.withoutBirthDate = columns.rows.count { $0.birth == 0 }
        quality.unreadablePractices = columns.school.count { $0 == 0 }
        return PatientRegister(
            columns: columns, practices: practices.values, quality: quality, issues: issues, table: table,
            tableRow: kept)
    }
}

extension PeopleFields<PatientField> {
    static let patients = PeopleFields(
        forename: .forename, forenameInUse: .aliasForename, middleNames: .middleNames, surname: .surname,
        surnameInUse: .aliasSurname, formerSurname: .formerSurname, birthDate: .birthDate, sex: .sex,
        postcode: .postcode, address: .address)
}
