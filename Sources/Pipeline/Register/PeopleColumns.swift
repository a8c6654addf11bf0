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
        func column<Number>(_ field: Field, _ numbers: [Number]) -> [Number] {
            let index = field.index
            return (0..<kept.count).map { numbers[Int(table.valueID(column: index, row: kept[$0]))] }
        }
        // Homes first: what they need besides their own column is let go before the names come.
        let postcodes = Numbered(values(fields.postcode, table).map(readPostcode))
        let postcode = column(fields.postcode, postcodes.numbers)
        let address = HomeNumbers.column(fields.address.index, of: table, kept, postcodes: postcode)
        var names = NameIndex()
        let (given, family) = nameSets(table, kept, &names)
        names.finish(tables: tables)
        let births = Numbered(dates(fields.birthDate, table))
        let sexOfText = values(fields.sex, table).map { sexes.read($0)?.rawValue ?? 0 }
        let birth = column(fields.birthDate, births.numbers.map { $0 <= UInt32(UInt16.max) ? UInt16($0) : 0 })
        return RegisterColumns(
            names: names, given: given, family: family, birth: birth, dates: births.values,
            sex: column(fields.sex, sexOfText), postcode: postcode, postcodes: postcodes.values, address: address,
            school: column(place.field, place.numbers), pupil: person.numbers, pupilCount: person.count)
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

    /// The sets of given and family names of each row.
    private func nameSets(
        _ table: InternedTable, _ kept: TableRows, _ names: inout NameIndex
    ) -> (given: [UInt32], family: [UInt32]) {
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
        return (given, family)
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
