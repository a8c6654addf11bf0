import Casework
import Linkage

/// Turns one row of the contact list into a contact.
struct ContactRowReader {
    private let file: String
    private let headings: HeadingIndex
    private let columns: Columns

    private struct Columns {
        let urn, role, order, title, name, phone, from, to, days, checkedOn: Int
        let firstBell: Int?
    }

    init(_ table: TextTable) throws(ReferenceFileError) {
        file = table.file
        headings = HeadingIndex(table)
        columns = Columns(
            urn: try headings.required("urn"), role: try headings.required("role"),
            order: try headings.required("order"), title: try headings.required("title"),
            name: try headings.required("name"), phone: try headings.required("phone"),
            from: try headings.required("from"), to: try headings.required("to"),
            days: try headings.required("days"), checkedOn: try headings.required("checked_on"),
            firstBell: try headings.optional("first_bell"))
    }

    /// The contact, and apart from it the school's first bell, each where the row gives one.
    func read(
        _ row: TextTable.Row, normalisePhone: (String) -> String?, issues: inout [ReferenceIssue]
    ) -> (contact: Contact?, firstBell: (URN, ClockTime)?) {
        var notes = Notes(file: file, row: row)
        defer { issues += notes.issues }
        guard headings.fits(row) else {
            notes.add(.raggedRow, "")
            return (nil, nil)
        }
        let cells = row.cells.map { trimmed($0) }
        guard let urn = URN(text: cells[columns.urn]) else {
            notes.add(.urnUnreadable, "urn")
            return (nil, nil)
        }
        let bell = columns.firstBell.flatMap { time(cells[$0], "first_bell", &notes) }.map { (urn, $0) }
        guard let role = Contact.Role(rawValue: cells[columns.role].lowercased()) else {
            notes.add(.roleUnknown, "role")
            return (nil, bell)
        }
        let phone = phone(cells[columns.phone], normalisePhone, &notes)
        guard !phone.isEmpty || !cells[columns.name].isEmpty else {
            notes.add(.contactEmpty, "")
            return (nil, bell)
        }
        var contact = Contact(
            urn: urn, role: role, order: order(cells[columns.order], &notes), title: cells[columns.title],
            name: cells[columns.name], phone: phone)
        contact.weekdays = weekdays(cells[columns.days], &notes)
        contact.checkedOn = date(cells[columns.checkedOn], &notes)
        fillHours(of: &contact, from: cells, &notes)
        return (contact, bell)
    }

    private struct Notes {
        let file: String
        let row: TextTable.Row
        var issues: [ReferenceIssue] = []

        mutating func add(_ code: ReferenceIssue.Code, _ column: String) {
            issues.append(ReferenceIssue(file: file, row: row.row, line: row.line, column: column, code: code))
        }
    }

    /// An empty cell is no fault: the contact is asked for at the school's own number.
    private func phone(_ text: String, _ normalise: (String) -> String?, _ notes: inout Notes) -> String {
        if text.isEmpty { return "" }
        if let phone = normalise(text) { return phone }
        notes.add(.phoneUnreadable, "phone")
        return ""
    }

    private func order(_ text: String, _ notes: inout Notes) -> Int {
        if text.isEmpty { return Contact.orderLast }
        if let order = Int(text), (1..<Contact.orderLast).contains(order) { return order }
        notes.add(.orderUnreadable, "order")
        return Contact.orderLast
    }

    private func time(_ text: String, _ column: String, _ notes: inout Notes) -> ClockTime? {
        if text.isEmpty { return nil }
        if let time = ClockTime(text: text) { return time }
        notes.add(.timeUnreadable, column)
        return nil
    }

    private func fillHours(of contact: inout Contact, from cells: [String], _ notes: inout Notes) {
        let from = time(cells[columns.from], "from", &notes)
        let to = time(cells[columns.to], "to", &notes)
        if let from, let to, to <= from {
            notes.add(.timesExchanged, "to")
            return
        }
        contact.from = from
        contact.to = to
    }

    private func weekdays(_ text: String, _ notes: inout Notes) -> Set<Int> {
        if let days = WeekdayReader().read(text) { return days }
        notes.add(.daysUnreadable, "days")
        return []
    }

    private func date(_ text: String, _ notes: inout Notes) -> CalendarDate? {
        if text.isEmpty { return nil }
        if let date = CalendarDate(referenceText: text) { return date }
        notes.add(.dateUnreadable, "checked_on")
        return nil
    }
}
