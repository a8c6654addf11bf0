package import Casework
package import Linkage

/// Whom to ask for at each school, from the council's own list; the national register names no safeguarding lead.
package struct ContactList: Sendable {
    /// Faults of single rows, in file order; a faulty cell loses itself, a faulty key loses its row.
    package private(set) var issues: [ReferenceIssue]
    private var contacts: [URN: [Contact]]
    private var firstBells: [URN: ClockTime]

    /// No list: every school is rung at its own number.
    package init() {
        issues = []
        contacts = [:]
        firstBells = [:]
    }

    /// Reads `urn, role, order, title, name, phone, from, to, days, checked_on` and, where there is one, `first_bell`.
    ///
    /// - Parameter normalisePhone: Makes a number as written into digits, or nothing where none can be dialled.
    package init(_ table: TextTable, normalisePhone: (String) -> String?) throws(ReferenceFileError) {
        self.init()
        let reader = try ContactRowReader(table)
        var seen: Set<Contact> = []
        for row in table.rows where !row.isBlank {
            let (contact, firstBell) = reader.read(row, normalisePhone: normalisePhone, issues: &issues)
            if let (urn, time) = firstBell { firstBells[urn] = min(firstBells[urn] ?? time, time) }
            guard let contact else { continue }
            guard seen.insert(contact).inserted else {
                issues.append(
                    ReferenceIssue(
                        file: table.file, row: row.row, line: row.line, column: "", code: .contactDuplicate))
                continue
            }
            contacts[contact.urn, default: []].append(contact)
        }
        contacts = contacts.mapValues(ContactList.inOrder)
    }

    /// Leads, deputies, fallbacks, each by their order and then by their place in the file.
    private static func inOrder(_ contacts: [Contact]) -> [Contact] {
        contacts.enumerated().sorted { left, right in
            (left.element.role, left.element.order, left.offset) < (
                right.element.role, right.element.order, right.offset
            )
        }.map(\.element)
    }

    /// Every school with a contact, in order of URN.
    package var urns: [URN] { contacts.keys.sorted() }

    /// Everyone on file for a school, in the order to ask for them.
    package func contacts(for urn: URN) -> [Contact] { contacts[urn] ?? [] }

    /// Those of a school who can be asked for on a weekday (1 for Monday), in order.
    package func contacts(for urn: URN, on weekday: Int) -> [Contact] {
        contacts(for: urn).filter { $0.weekdays.isEmpty || $0.weekdays.contains(weekday) }
    }

    /// Whether any contact of the school has gone unchecked too long. A school without contacts is not stale.
    package func isStale(_ urn: URN, asOf: CalendarDate, limitDays: Int) -> Bool {
        contacts(for: urn).contains { $0.isStale(asOf: asOf, limitDays: limitDays) }
    }

    /// When the first lesson begins: the earliest time the school's rows give.
    package func firstBell(_ urn: URN) -> ClockTime? { firstBells[urn] }
}

extension Contact {
    /// Where a contact without an order stands: after every numbered one of the same role.
    package static let orderLast = 999

    /// Whether the contact was last checked more than `limitDays` days ago, or never.
    package func isStale(asOf: CalendarDate, limitDays: Int) -> Bool {
        guard let checkedOn else { return true }
        return checkedOn.adding(days: limitDays) < asOf
    }
}
