package import Linkage
package import Pipeline
import Tabular

/// A register in plain form: `pupil_id,forename,surname,dob,sex,postcode`, dates as `yyyy-MM-dd`.
package struct PlainRegister: Sendable {
    package let columns: RegisterColumns
    /// The `pupil_id` of each row.
    package let ids: [String]
    /// Forename, surname, date, sex and postcode as written, row by row.
    package let written: [[String]]

    package static func read(_ path: String, files: FileStore, tables: NameTables) throws -> PlainRegister {
        try read(files.readWhole(FilePlace(path), bytesMax: 2 << 30), file: path, tables: tables)
    }

    /// Reads a file's bytes; the name is for messages.
    package static func read(_ bytes: [UInt8], file path: String, tables: NameTables) throws -> PlainRegister {
        let rows = try PlainTable.rows(bytes, path, first: "pupil_id")
        var names = NameIndex()
        var pupils = PlainNumbers<String>()
        var dates = PlainNumbers<CalendarDate>()
        var postcodes = PlainNumbers<Postcode>()
        let given = rows.map {
            names.givenSet(legal: names.form(NameFolding.comparable($0[1])), preferred: 0, middle: 0)
        }
        let family = rows.map {
            names.familySet(legal: names.form(NameFolding.comparable($0[2])), preferred: 0, former: 0)
        }
        names.finish(tables: tables)
        let sex = SexReader()
        let pupil = rows.map { pupils.number($0[0]) }
        let none = [UInt32](repeating: 0, count: rows.count)
        let birth = try rows.map {
            let number = dates.number(PlainTable.date($0[3]))
            guard number <= UInt32(UInt16.max) else { throw PlainFileError(.tooManyDates, file: path) }
            return UInt16(number)
        }
        let columns = RegisterColumns(
            names: names, given: given, family: family, birth: birth,
            dates: dates.values, sex: rows.map { sex.read($0[4])?.rawValue ?? 0 },
            postcode: rows.map { postcodes.number(PlainTable.postcode($0[5])) }, postcodes: postcodes.values,
            address: none, school: none, pupil: pupil, pupilCount: Set(pupil).count)
        return PlainRegister(columns: columns, ids: rows.map { $0[0] }, written: rows.map { Array($0[1...5]) })
    }
}

/// One described child in plain form: `query_id,forename,surname,dob,sex,postcode`, and `incident_id` where there is one.
package struct PlainQuery: Sendable {
    package let id: String
    package let record: PersonRecord
    /// Children with the same incident are decided together; empty where none is given.
    package let incident: String

    package static func read(_ path: String, files: FileStore) throws -> [PlainQuery] {
        try read(files.readWhole(FilePlace(path), bytesMax: 2 << 30), file: path)
    }

    /// Reads a file's bytes; the name is for messages.
    package static func read(_ bytes: [UInt8], file path: String) throws -> [PlainQuery] {
        let sex = SexReader()
        return try PlainTable.rows(bytes, path, first: "query_id").map { cells in
            let name = PoliceName.read(forenames: cells[1], surname: cells[2])
            let record = PersonRecord(
                givenNames: name.given, familyName: name.family, otherGivenNames: name.others,
                otherFamilyNames: name.otherFamilyNames, birthDate: birthDate(cells[3]), sex: sex.read(cells[4]),
                postcode: PlainTable.postcode(cells[5]))
            return PlainQuery(id: cells[0], record: record, incident: cells[6])
        }
    }

    /// The first of January stands for the year alone, as it does in police files; a day that no month has says its
    /// month, and a month that no year has says the year.
    private static func birthDate(_ text: String) -> BirthDate {
        if let date = PlainTable.date(text) {
            return date.day == 1 && date.month == 1 ? .year(date.year) : .day(date)
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1])
        else { return .missing }
        return (1...12).contains(month) ? .month(year: year, month: month) : .year(year)
    }
}

/// A plain file that cannot be used.
package struct PlainFileError: Error, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        case headingMissing = "heading-missing"
        case rowUnreadable = "row-unreadable"
        case tooManyDates = "too-many-dates"
    }
    package let code: Code
    package let file: String
    /// Source row, from 1; 1 for the heading.
    package let row: Int
    /// The heading meant, where one is.
    package let heading: String

    init(_ code: Code, file: String, row: Int = 1, heading: String = "") {
        self.code = code
        self.file = FileStore.name(of: file)
        self.row = row
        self.heading = heading
    }

    package var message: String {
        switch code {
        case .headingMissing: "\(file):\(row): \(code.rawValue): no column is headed \(heading). Add it."
        case .rowUnreadable: "\(file):\(row): \(code.rawValue). Correct the row."
        case .tooManyDates: "\(file): \(code.rawValue): more than 65,535 different dates of birth. Part the file."
        }
    }
}

/// What both plain files have in common.
private enum PlainTable {
    /// The cells of every row: id, forename, surname, dob, sex, postcode, incident_id (empty where there is none).
    static func rows(_ bytes: [UInt8], _ path: String, first: String) throws -> [[String]] {
        let reader = CSVReader(bytes: bytes, format: CSVFormat(limits: .register))
        let heading = try reader.start()
        let columns = try [first, "forename", "surname", "dob", "sex", "postcode"].map { name in
            guard let index = heading.firstIndex(of: name) else {
                throw PlainFileError(.headingMissing, file: path, heading: name)
            }
            return index
        }
        let incident = heading.firstIndex(of: "incident_id")
        var rows: [[String]] = []
        _ = try reader.readRows(
            onQuarantine: { throw PlainFileError(.rowUnreadable, file: path, row: $0.row) },
            { row in rows.append(columns.map { row.text($0) } + [incident.map { row.text($0) } ?? ""]) })
        return rows
    }

    static func date(_ text: String) -> CalendarDate? {
        CalendarDateReader(formats: ["yyyy-MM-dd"])?.read(text)
    }

    /// Codes of other countries are compared by their letters and figures.
    static func postcode(_ text: String) -> Postcode? {
        if let postcode = PostcodeReader.read(text).postcode { return postcode }
        let code = text.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x30...0x39, 0x41...0x5A: byte
            case 0x61...0x7A: byte & 0xDF
            default: nil
            }
        }
        return code.count >= 4 && code.contains { $0 < 0x40 } ? Postcode(text: code) : nil
    }
}

/// Distinct values with numbers; 0 stands for none.
private struct PlainNumbers<Value: Hashable> {
    private var known: [Value: UInt32] = [:]
    private(set) var values: [Value?] = [nil]

    mutating func number(_ value: Value?) -> UInt32 {
        guard let value else { return 0 }
        if let number = known[value] { return number }
        let number = UInt32(values.count)
        known[value] = number
        values.append(value)
        return number
    }
}
