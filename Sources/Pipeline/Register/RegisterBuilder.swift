import Casework
package import Linkage
package import Tabular

/// Turns the register's text into columns: every distinct name, date, postcode and address is looked at once.
package struct RegisterBuilder: Sendable {
    private let configuration: Configuration.Register
    private let people: PeopleColumns<RegisterField>

    /// - Parameter readPostcode: reads a postcode cell; by default as British postcodes are written.
    package init(
        _ configuration: Configuration.Register, tables: NameTables,
        readPostcode: @escaping @Sendable (String) -> Postcode? = { PostcodeReader.read($0).postcode }
    ) {
        self.configuration = configuration
        people = PeopleColumns(
            feed: configuration.feed, fields: .pupils,
            sexes: SexReader(female: configuration.words.female, male: configuration.words.male), tables: tables,
            readPostcode: readPostcode)
    }

    /// - Parameters:
    ///   - table: has one column for each `RegisterField`, in their order.
    ///   - schools: resolves a LAESTAB.
    package func build(_ table: InternedTable, schools: SchoolDirectory) -> Register {
        var quality = RegisterQuality()
        let kept = keptRows(table, &quality)
        let schoolNumbers = Numbered(schoolOfReference(table, schools))
        let reference: RegisterField = configuration.feed.columns[.urn] == nil ? .laestab : .urn
        // Every identifier of the vocabulary stands in a row, and the empty one is not kept.
        let numbers = table.vocabularyCount(column: RegisterField.pupilID.index) - 1
        let columns = people.columns(
            table, kept, place: (reference, schoolNumbers.numbers),
            person: (kept.numbers(table.valueIDs(column: RegisterField.pupilID.index)), numbers))
        quality.pupils = columns.pupilCount
        quality.rows = kept.count
        quality.withoutBirthDate = columns.rows.count { $0.birth == 0 }
        quality.unknownSchools = (0..<kept.count).count { row in
            columns.school[row] == 0 && table.valueID(column: reference.index, row: kept[row]) != 0
        }
        let isYes = yesWords()
        let facts = RegisterFacts(
            tableRow: kept,
            startDates: DateColumn(column: RegisterField.startDate.index, dates: people.dates(.startDate, table)),
            leavingDates: DateColumn(column: RegisterField.leavingDate.index, dates: people.dates(.leavingDate, table)),
            homeEducated: values(.homeEducated, table).map(isYes),
            missingEducation: values(.missingEducation, table).map(isYes))
        return Register(columns: columns, schools: schoolNumbers.values, quality: quality, table: table, facts: facts)
    }

    /// Rows with an identifier; those without are counted and left out.
    private func keptRows(_ table: InternedTable, _ quality: inout RegisterQuality) -> TableRows {
        let column = RegisterField.pupilID.index
        let parts = Parallel.ranges(of: table.vocabularyCount(column: column))
        quality.wrongCheckLetters = Parallel.map(parts) { part in
            part.count { table.withValue(column: column, id: UInt32($0)) { UPN.check($0) } == .wrongLetter }
        }.reduce(0, +)
        let kept = TableRows(of: table.rowCount) { table.valueID(column: column, row: $0) != 0 }
        quality.rowsWithoutID = table.rowCount - kept.count
        return kept
    }

    private func values(_ field: RegisterField, _ table: InternedTable) -> [String] {
        table.values(column: field.index)
    }

    private func schoolOfReference(_ table: InternedTable, _ schools: SchoolDirectory) -> [URN?] {
        let field: RegisterField = configuration.feed.columns[.urn] == nil ? .laestab : .urn
        return values(field, table).map { text in
            switch SchoolReference(text) {
            case .urn(let urn): urn
            case .laestab(let authority, let establishment): schools.school(laestab: authority + establishment)?.urn
            case nil: nil
            }
        }
    }

    private func yesWords() -> (String) -> Bool {
        let words = Set(configuration.words.yes.map { $0.lowercased() })
        return { words.contains(WrittenText.trimmed($0).lowercased()) }
    }
}

extension PeopleFields<RegisterField> {
    static let pupils = PeopleFields(
        forename: .legalForename, forenameInUse: .preferredForename, middleNames: .middleNames,
        surname: .legalSurname, surnameInUse: .preferredSurname, formerSurname: .formerSurname, birthDate: .birthDate,
        sex: .sex, postcode: .postcode, address: .address)
}
