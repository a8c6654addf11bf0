import Casework
import Linkage
import Tabular

/// Which fields of a register of people hold what is compared.
struct PeopleFields<Field: ColumnField>: Sendable {
    let forename: Field
    /// A given name in use beside the first: preferred, or an alias.
    let forenameInUse: Field
    let middleNames: Field
    let surname: Field
    /// A family name in use beside the first: preferred, or an alias.
    let surnameInUse: Field
    let formerSurname: Field
    let birthDate: Field
    let sex: Field
    let postcode: Field
    let address: Field
}

/// Turns the text of a register of people, pupils or patients, into the columns the search compares with.
///
/// Every distinct name, date, postcode and address is looked at once.
struct PeopleColumns<Field: ColumnField>: Sendable {
    let feed: Configuration.Feed<Field>
    let fields: PeopleFields<Field>
    let sexes: SexReader
    let tables: NameTables
    let readPostcode: @Sendable (String) -> Postcode?

    /// - Parameters:
    ///   - table: has one column for each field, in their order.
    ///   - place: the field with the school or practice, and the number of each of its texts.
    ///   - person: the number of the person in each row kept, and how many there are.
    func columns(
        _ table: InternedTable, _ kept: TableRows, place: (field: Field, numbers: [UInt32]),
        person: (numbers: [UInt32], count: Int)
    ) -> RegisterColumns {
        let (rows, people) = rows(table, kept)
        return RegisterColumns(
            names: people.names, rows: consume rows, dates: people.dates, postcodes: people.postcodes,
            address: people.address, school: numbers(of: place.field, place.numbers, table, kept),
            pupil: person.numbers, pupilCount: person.count)
    }

    /// What rows speak of by number.
    private struct People {
        let names: NameIndex
        let dates: [CalendarDate?]
        let postcodes: RegisterPostcodes
        let address: [UInt32]
    }

    /// The rows, and nothing that was needed to make them: of a country's register that would be too much.
    private func rows(_ table: InternedTable, _ kept: TableRows) -> ([RegisterRow], People) {
        // Two halves that know nothing of each other, on a core each.
        let (home, (names, given, family)) = Parallel.both({ homes(table, kept) }, { nameSets(table, kept) })
        let births = Numbered(dates(fields.birthDate, table))
        let birthOfText = births.numbers.map { $0 <= UInt32(UInt16.max) ? UInt16($0) : 0 }
        let sexOfText = values(fields.sex, table).map { sexes.read($0)?.rawValue ?? 0 }
        let (birthColumn, sexColumn) = (fields.birthDate.index, fields.sex.index)
        let rows = (0..<kept.count).map { row in
            let source = kept[row]
            return RegisterRow(
                given: given[row], family: family[row], postcode: home.postcode[row],
                birth: birthOfText[Int(table.valueID(column: birthColumn, row: source))],
                sex: sexOfText[Int(table.valueID(column: sexColumn, row: source))])
        }
        return (
            rows,
            People(names: names, dates: births.values, postcodes: home.postcodes, address: home.address)
        )
    }

    /// The postcode and the home of each row.
    private struct Homes: Sendable {
        let postcode: [UInt32]
        let postcodes: RegisterPostcodes
        let address: [UInt32]
    }

    private func homes(_ table: InternedTable, _ kept: TableRows) -> Homes {
        let postcodes = Numbered(values(fields.postcode, table).map(readPostcode))
        let postcode = numbers(of: fields.postcode, postcodes.numbers, table, kept)
        return Homes(
            postcode: postcode, postcodes: RegisterPostcodes(postcodes.values),
            address: HomeNumbers.column(fields.address.index, of: table, kept, postcodes: postcode))
    }

    /// A number for each row, out of one for each text of a column.
    private func numbers(
        of field: Field, _ numbers: [UInt32], _ table: InternedTable, _ kept: TableRows
    ) -> [UInt32] {
        let index = field.index
        return (0..<kept.count).map { numbers[Int(table.valueID(column: index, row: kept[$0]))] }
    }

    /// The date of each text of a column, in the forms the feed declares.
    func dates(_ field: Field, _ table: InternedTable) -> [CalendarDate?] {
        let formats = feed.columns[field]?.formats ?? []
        guard let reader = CalendarDateReader(formats: formats.isEmpty ? field.form.standardFormats : formats) else {
            return values(field, table).map { _ in nil }
        }
        return values(field, table).map { reader.read($0) }
    }

    private func values(_ field: Field, _ table: InternedTable) -> [String] { table.values(column: field.index) }

    /// The names of the register, and the sets of given and family names of each row.
    private func nameSets(
        _ table: InternedTable, _ kept: TableRows
    ) -> (names: NameIndex, given: [UInt32], family: [UInt32]) {
        var names = NameIndex()
        // Number by number as the fields are named here: the forms of a register are always numbered alike.
        let forename = FormColumn(fields.forename.index, table, &names)
        let forenameInUse = FormColumn(fields.forenameInUse.index, table, &names)
        let middleNames = FormColumn(fields.middleNames.index, table, &names)
        let surname = FormColumn(fields.surname.index, table, &names)
        let surnameInUse = FormColumn(fields.surnameInUse.index, table, &names)
        let formerSurname = FormColumn(fields.formerSurname.index, table, &names)
        var given = [UInt32](repeating: 0, count: kept.count)
        var family = given
        for row in given.indices {
            let source = kept[row]
            given[row] = names.givenSet(
                legal: forename.form(source, table), preferred: forenameInUse.form(source, table),
                middle: middleNames.form(source, table))
            family[row] = names.familySet(
                legal: surname.form(source, table), preferred: surnameInUse.form(source, table),
                former: formerSurname.form(source, table))
        }
        names.finish(tables: tables)
        return (names, given, family)
    }
}

/// Distinct values with numbers; 0 stands for none.
struct Numbered<Value: Hashable> {
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

    init(_ column: Int, _ table: InternedTable, _ names: inout NameIndex) {
        self.column = column
        forms = (0..<UInt32(table.vocabularyCount(column: column))).map { id in
            names.form(NameFolding.comparable(table.value(column: column, id: id)))
        }
    }

    func form(_ row: Int, _ table: InternedTable) -> UInt32 {
        forms[Int(table.valueID(column: column, row: row))]
    }
}
