import Casework
package import Linkage
package import Tabular

/// Turns the register's text into columns: every distinct name, date, postcode and address is looked at once.
package struct RegisterBuilder: Sendable {
    private let configuration: Configuration.Register
    private let tables: NameTables
    private let readPostcode: @Sendable (String) -> Postcode?

    /// - Parameter readPostcode: reads a postcode cell; by default as British postcodes are written.
    package init(
        _ configuration: Configuration.Register, tables: NameTables,
        readPostcode: @escaping @Sendable (String) -> Postcode? = { PostcodeReader.read($0).postcode }
    ) {
        self.configuration = configuration
        self.tables = tables
        self.readPostcode = readPostcode
    }

    /// - Parameters:
    ///   - table: has one column for each `RegisterField`, in their order.
    ///   - schools: resolves a LAESTAB.
    package func build(_ table: InternedTable, schools: SchoolDirectory) -> Register {
        var quality = RegisterQuality()
        let kept = keptRows(table, &quality)
        func column<Number>(_ field: RegisterField, _ numbers: [Number]) -> [Number] {
            (0..<kept.count).map { numbers[Int(table.valueID(column: field.index, row: kept[$0]))] }
        }
        // Homes first: what they need besides their own column is let go before the names come.
        let postcodes = Numbered(values(.postcode, table).map(readPostcode))
        let postcode = column(.postcode, postcodes.numbers)
        let address = HomeNumbers.column(table, kept, postcodes: postcode)
        var names = NameIndex()
        let (given, family) = nameSets(table, kept, &names)
        names.finish(tables: tables)
        let births = Numbered(dates(.birthDate, table))
        let schoolNumbers = Numbered(schoolOfReference(table, schools))
        let sexReader = SexReader(female: configuration.words.female, male: configuration.words.male)
        let sexes = values(.sex, table).map { sexReader.read($0)?.rawValue ?? 0 }
        let birth = column(.birthDate, births.numbers.map { $0 <= UInt32(UInt16.max) ? UInt16($0) : 0 })
        let reference: RegisterField = configuration.feed.columns[.urn] == nil ? .laestab : .urn
        let school = column(reference, schoolNumbers.numbers)
        quality.rows = kept.count
        let pupil = kept.numbers(table.valueIDs(column: RegisterField.pupilID.index))
        // Every identifier of the vocabulary stands in a row, and the empty one is not kept.
        quality.pupils = table.vocabularyCount(column: RegisterField.pupilID.index) - 1
        quality.withoutBirthDate = birth.count { $0 == 0 }
        quality.unknownSchools = (0..<kept.count).count { row in
            school[row] == 0 && table.valueID(column: reference.index, row: kept[row]) != 0
        }
        let columns = RegisterColumns(
            names: names, given: given, family: family, birth: birth, dates: births.values, sex: column(.sex, sexes),
            postcode: postcode, postcodes: postcodes.values,
            address: address, school: school,
            pupil: pupil, pupilCount: quality.pupils)
        let isYes = yesWords()
        let facts = RegisterFacts(
            tableRow: kept,
            startDates: DateColumn(field: .startDate, dates: dates(.startDate, table)),
            leavingDates: DateColumn(field: .leavingDate, dates: dates(.leavingDate, table)),
            homeEducated: values(.homeEducated, table).map(isYes),
            missingEducation: values(.missingEducation, table).map(isYes))
        return Register(columns: columns, schools: schoolNumbers.values, quality: quality, table: table, facts: facts)
    }

    /// The sets of given and family names of each row.
    private func nameSets(
        _ table: InternedTable, _ kept: TableRows, _ names: inout NameIndex
    ) -> (given: [UInt32], family: [UInt32]) {
        // Number by number as the fields are named here: the forms of a register are always numbered alike.
        let legalForename = FormColumn(.legalForename, table, &names)
        let preferredForename = FormColumn(.preferredForename, table, &names)
        let middleNames = FormColumn(.middleNames, table, &names)
        let legalSurname = FormColumn(.legalSurname, table, &names)
        let preferredSurname = FormColumn(.preferredSurname, table, &names)
        let formerSurname = FormColumn(.formerSurname, table, &names)
        var given = [UInt32](repeating: 0, count: kept.count)
        var family = given
        for row in given.indices {
            let source = kept[row]
            given[row] = names.givenSet(
                legal: legalForename.form(source, table), preferred: preferredForename.form(source, table),
                middle: middleNames.form(source, table))
            family[row] = names.familySet(
                legal: legalSurname.form(source, table), preferred: preferredSurname.form(source, table),
                former: formerSurname.form(source, table))
        }
        return (given, family)
    }

    /// Rows with an identifier; those without are counted and left out.
    private func keptRows(_ table: InternedTable, _ quality: inout RegisterQuality) -> TableRows {
        let column = RegisterField.pupilID.index
        quality.wrongCheckLetters = (0..<UInt32(table.vocabularyCount(column: column))).count { id in
            table.withValue(column: column, id: id) { UPN.check($0) } == .wrongLetter
        }
        let kept = TableRows(of: table.rowCount) { table.valueID(column: column, row: $0) != 0 }
        quality.rowsWithoutID = table.rowCount - kept.count
        return kept
    }

    private func values(_ field: RegisterField, _ table: InternedTable) -> [String] {
        table.values(column: field.index)
    }

    private func dates(_ field: RegisterField, _ table: InternedTable) -> [CalendarDate?] {
        let formats = configuration.feed.columns[field]?.formats ?? []
        guard let reader = CalendarDateReader(formats: formats.isEmpty ? field.form.standardFormats : formats) else {
            return values(field, table).map { _ in nil }
        }
        return values(field, table).map { reader.read($0) }
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

/// Distinct values with numbers; 0 stands for none.
private struct Numbered<Value: Hashable> {
    /// The number of each text of the vocabulary.
    let numbers: [UInt32]
    let values: [Value?]

    init(_ texts: [Value?]) {
        var known: [Value: UInt32] = [:]
        var values: [Value?] = [nil]
        numbers = texts.map { text in
            guard let text else { return 0 }
            if let number = known[text] { return number }
            known[text] = UInt32(values.count)
            values.append(text)
            return UInt32(values.count - 1)
        }
        self.values = values
    }
}

/// The form of one name field, by distinct text.
private struct FormColumn {
    private let column: Int
    private let forms: [UInt32]

    init(_ field: RegisterField, _ table: InternedTable, _ names: inout NameIndex) {
        column = field.index
        forms = (0..<UInt32(table.vocabularyCount(column: field.index))).map { id in
            names.form(NameFolding.comparable(table.value(column: field.index, id: id)))
        }
    }

    func form(_ row: Int, _ table: InternedTable) -> UInt32 {
        forms[Int(table.valueID(column: column, row: row))]
    }
}
