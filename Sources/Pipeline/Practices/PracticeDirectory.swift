package import Casework
package import Linkage

/// Every organisation of the NHS list of practices, by code.
///
/// The list (`epraccur`) names prescribing cost centres: general practices are those with prescribing setting 4. It does
/// not say who took a closed practice's patients, so a closed one is told by nobody's guess: its patients are referred.
package struct PracticeDirectory: Sendable {
    /// Faults of single rows, in file order; a faulty cell loses itself, a faulty code loses its row.
    package private(set) var issues: [ReferenceIssue] = []
    private var practices: [PracticeCode: Practice] = [:]

    /// How an organisation stands on a day.
    package enum Standing: Sendable {
        /// A general practice that is open: it may be told.
        case active(Practice)
        /// Closed, dormant or not yet open; whom it handed its patients to is not in the list.
        case closed(Practice)
        /// Open, and no general practice: a walk-in centre, a prison, an out-of-hours service.
        case notGeneralPractice(Practice)
        /// The code is not in the list.
        case unknown
    }

    package init() {}

    /// Reads the rows of the list, as `practices.ods` maps them.
    ///
    /// - Parameter normalisePhone: makes a number as written into digits, or nothing where none can be dialled.
    package init(
        _ table: TextTable, columns: ColumnMap<PracticeField>,
        normalisePhone: @escaping (String) -> String? = { PhoneNumber($0)?.digits }
    ) throws(FeedError) {
        let binding = try FeedBinding(columns, heading: table.heading, file: table.file)
        let dates = { (field: PracticeField) in
            CalendarDateReader(formats: columns[field]?.formats ?? field.form.standardFormats)
        }
        var reader = PracticeRowReader(
            file: table.file, binding: binding, opened: dates(.openedOn), closed: dates(.closedOn),
            normalisePhone: normalisePhone)
        for row in table.rows where !row.isBlank {
            guard let practice = reader.read(row) else { continue }
            guard practices[practice.code] == nil else {
                reader.issue(.practiceCodeDuplicate, row, .code)
                continue
            }
            practices[practice.code] = practice
        }
        issues = reader.issues
    }

    /// The codes in the list, in their order.
    package var codes: [PracticeCode] { practices.keys.sorted() }

    package subscript(code: PracticeCode) -> Practice? { practices[code] }

    /// How an organisation stands on the day a notice would reach it. The closing day is its last.
    package func standing(of code: PracticeCode?, on day: CalendarDate) -> Standing {
        guard let code, let practice = practices[code] else { return .unknown }
        if practice.status != .active { return .closed(practice) }
        if let closed = practice.closedOn, closed < day { return .closed(practice) }
        if let opened = practice.openedOn, opened > day { return .closed(practice) }
        return practice.isGeneralPractice ? .active(practice) : .notGeneralPractice(practice)
    }
}

/// Reads one row of the list, noting what could not be read.
private struct PracticeRowReader {
    let file: String
    let binding: FeedBinding<PracticeField>
    let opened: CalendarDateReader?
    let closed: CalendarDateReader?
    let normalisePhone: (String) -> String?
    var issues: [ReferenceIssue] = []

    init(
        file: String, binding: FeedBinding<PracticeField>, opened: CalendarDateReader?, closed: CalendarDateReader?,
        normalisePhone: @escaping (String) -> String?
    ) {
        self.file = file
        self.binding = binding
        self.opened = opened
        self.closed = closed
        self.normalisePhone = normalisePhone
    }

    mutating func read(_ row: TextTable.Row) -> Practice? {
        func text(_ field: PracticeField) -> String {
            guard let column = binding.columns[field], column < row.cells.count else { return "" }
            return WrittenText.trimmed(row.cells[column])
        }
        guard row.cells.count > binding.columns.values.max() ?? 0 else {
            issue(.raggedRow, row, nil)
            return nil
        }
        guard let code = PracticeCode(text: text(.code)) else {
            issue(.practiceCodeUnreadable, row, .code)
            return nil
        }
        guard let status = Practice.Status(rawValue: text(.status).uppercased()) else {
            issue(.statusUnknown, row, .status)
            return nil
        }
        return Practice(
            code: code, name: text(.name), status: status, prescribingSetting: setting(text(.prescribingSetting)),
            openedOn: date(text(.openedOn), opened, row, .openedOn),
            closedOn: date(text(.closedOn), closed, row, .closedOn),
            addressLines: PracticeField.addressLines.map(text).filter { !$0.isEmpty }, postcode: text(.postcode),
            phone: phone(text(.phone), row))
    }

    mutating func issue(_ code: ReferenceIssue.Code, _ row: TextTable.Row, _ field: PracticeField?) {
        issues.append(
            ReferenceIssue(file: file, row: row.row, line: row.line, column: field?.rawValue ?? "", code: code))
    }

    /// A list without the column holds general practices only.
    private func setting(_ text: String) -> Int? {
        binding.columns[.prescribingSetting] == nil ? Practice.generalPracticeSetting : Int(text)
    }

    private mutating func date(
        _ text: String, _ reader: CalendarDateReader?, _ row: TextTable.Row, _ field: PracticeField
    ) -> CalendarDate? {
        if text.isEmpty { return nil }
        if let date = reader?.read(text) { return date }
        issue(.dateUnreadable, row, field)
        return nil
    }

    private mutating func phone(_ text: String, _ row: TextTable.Row) -> String {
        if text.isEmpty { return "" }
        if let phone = normalisePhone(text) { return phone }
        issue(.phoneUnreadable, row, .phone)
        return ""
    }
}
