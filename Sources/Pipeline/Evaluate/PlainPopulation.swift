package import Casework
package import Linkage
import Tabular

/// A register, the children looked for and the truth about them, in the plain form that matchers are compared in.
///
/// - `register`: `pupil_id,forename,surname,dob,sex,postcode`
/// - `queries`: `query_id,forename,surname,dob,sex,postcode`, and `incident_id` (or `incident`) where children
///   belong together
/// - `truth`: `query_id,pupil_id`, the second empty where the child is not on the register; `kind` (what was done to
///   the query, joined by `;`) and `custom` (how the family gives names) where they are known
///
/// Dates are ISO. Names go through the same reading as the night's own.
package struct PlainPopulation: Sendable {
    package let register: Register
    package let children: [Child]
    /// In the order of the children.
    package let truths: [PlainTruth]
    /// Register rows by the letters of their family name, for reports.
    package let familyRows: [[UInt8]: Int]

    package init(
        register sheet: PlainSheet, queries: PlainSheet, truth: PlainSheet, defaults: Configuration,
        tables: NameTables, asOf: CalendarDate
    ) throws {
        var settings = defaults.register
        settings.feed.columns = PlainPopulation.registerColumns
        let table = try sheet.table(settings.feed.columns)
        let codes = PostalCodes(table.values(column: RegisterField.postcode.index))
        register = RegisterBuilder(settings, tables: tables, readPostcode: codes.read).build(
            table, schools: SchoolDirectory())
        familyRows = PlainPopulation.familyRows(table)
        let truthByQuery = try PlainPopulation.truths(truth)
        let reader = PlainChildReader(settings.words, asOf: asOf, codes: codes)
        var children: [Child] = []
        var truths: [PlainTruth] = []
        var seen: Set<String> = []
        for row in try queries.rows(
            required: ["query_id", "forename", "surname", "dob"],
            optional: ["sex", "postcode", "incident_id", "incident"])
        {
            let query = row.cells[0]
            guard !query.isEmpty, seen.insert(query).inserted else {
                throw queries.fault(line: row.line, "the query_id is empty or stands twice.")
            }
            guard let known = truthByQuery[query] else {
                throw queries.fault(line: row.line, "the truth does not hold this query_id.")
            }
            children.append(reader.child(row, number: children.count))
            truths.append(known)
        }
        guard !children.isEmpty else {
            throw FeedError([FeedError.Fault(code: .noRows, file: queries.name, message: "the file holds no row.")])
        }
        self.children = children
        self.truths = truths
    }

    private static func familyRows(_ table: InternedTable) -> [[UInt8]: Int] {
        let column = RegisterField.legalSurname.index
        var rowsOfText = [Int](repeating: 0, count: table.vocabularyCount(column: column))
        for number in table.valueIDs(column: column) { rowsOfText[Int(number)] += 1 }
        var rows: [[UInt8]: Int] = [:]
        for (text, count) in zip(table.values(column: column), rowsOfText) where count > 0 {
            rows[NameFolding.comparable(text).letters, default: 0] += count
        }
        return rows
    }

    private static func truths(_ sheet: PlainSheet) throws -> [String: PlainTruth] {
        var truths: [String: PlainTruth] = [:]
        for row in try sheet.rows(required: ["query_id", "pupil_id"], optional: ["kind", "custom"]) {
            let truth = PlainTruth(
                query: row.cells[0], pupilID: row.cells[1],
                kinds: row.cells[2].split(separator: ";").map(String.init), custom: row.cells[3])
            guard truths.updateValue(truth, forKey: truth.query) == nil else {
                throw sheet.fault(line: row.line, "the query_id stands twice.")
            }
        }
        return truths
    }

    private static let registerColumns: ColumnMap<RegisterField> = {
        var columns = ColumnMap<RegisterField>()
        columns[.pupilID] = ColumnSource(headings: ["pupil_id"])
        columns[.legalForename] = ColumnSource(headings: ["forename"])
        columns[.legalSurname] = ColumnSource(headings: ["surname"])
        columns[.birthDate] = ColumnSource(headings: ["dob"], formats: [PlainChildReader.dateForm])
        columns[.sex] = ColumnSource(headings: ["sex"], mayBeAbsent: true)
        columns[.postcode] = ColumnSource(headings: ["postcode"], mayBeAbsent: true)
        return columns
    }()
}

/// What is true of one query.
package struct PlainTruth: PersonalData, Hashable, Sendable {
    package let query: String
    /// Empty where the child is not on the register.
    package let pupilID: String
    /// What was done to the query; empty where the truth does not say.
    package let kinds: [String]
    /// How the family gives names; empty where the truth does not say.
    package let custom: String

    package init(query: String, pupilID: String, kinds: [String] = [], custom: String = "") {
        self.query = query
        self.pupilID = pupilID
        self.kinds = kinds
        self.custom = custom
    }
}

/// Makes a child of a query's cells, as the night makes one of a police row.
private struct PlainChildReader {
    static let dateForm = "yyyy-MM-dd"
    /// Historical registers hold people born centuries ago; no age is out of place.
    private static let agesTaken = 0...400

    private let birthDates: BirthDateReader?
    private let sexes: SexReader
    private let asOf: CalendarDate
    private let codes: PostalCodes

    init(_ words: Configuration.RegisterWords, asOf: CalendarDate, codes: PostalCodes) {
        birthDates = BirthDateReader(formats: [Self.dateForm], asOf: asOf, childAges: Self.agesTaken)
        sexes = SexReader(female: words.female, male: words.male)
        self.asOf = asOf
        self.codes = codes
    }

    func child(_ row: PlainRow, number: Int) -> Child {
        let cells = row.cells
        let name = PoliceName.read(forenames: cells[1], surname: cells[2])
        let birth = birthDates?.read(cells[3]) ?? BirthDateReading(.missing, [.dobMissing])
        let postcode = codes.read(cells[5])
        let incident = [cells[6], cells[7]].first { !$0.isEmpty } ?? "query-\(number)"
        return Child(
            source: SourcePlace(
                file: "", fileDigest: "", fileIndex: 0, row: row.line, rowID: cells[0], slot: 1),
            incident: Incident(
                occurrenceNumber: incident, occurredAt: LocalDateTime(date: asOf, minuteOfDay: 0)),
            written: WrittenPerson(
                givenNames: cells[1], familyName: cells[2], birthDate: cells[3], sex: cells[4], postcode: cells[5]),
            record: PersonRecord(
                givenNames: name.given, familyName: name.family, otherGivenNames: name.others,
                otherFamilyNames: name.otherFamilyNames, birthDate: birth.birthDate, sex: sexes.read(cells[4]),
                postcode: postcode),
            notes: name.notes + birth.notes
                + (postcode == nil && !cells[5].isEmpty ? [.postcodeUnreadable] : []))
    }
}

/// Reads postal codes as the night does, or as plain codes where the register is of another country.
private struct PostalCodes: Sendable {
    private let isForeign: Bool

    /// A register of which less than half the distinct codes are British is of another country.
    init(_ distinct: [String]) {
        let written = distinct.filter { !$0.isEmpty }
        isForeign = written.count { PostcodeReader.read($0).postcode != nil } * 2 < written.count
    }

    var read: @Sendable (String) -> Postcode? {
        guard isForeign else { return { PostcodeReader.read($0).postcode } }
        return { text in
            WrittenText.capitalsAndDigits(text).flatMap { (3...10).contains($0.count) ? Postcode(text: $0) : nil }
        }
    }
}
