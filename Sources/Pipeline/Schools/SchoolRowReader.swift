import Casework
import Linkage

/// One school as a row of the extract gives it, with what the noun does not hold.
struct SchoolEntry {
    var school: School
    var openedOn: CalendarDate?
    var jurisdiction: Jurisdiction
}

/// Turns one row of the extract into a school.
struct SchoolRowReader {
    private let file: String
    private let headings: HeadingIndex
    private let columns: Columns

    private struct Columns {
        let urn, laCode, number, name, status, phase, typeGroup, opened, closed: Int
        let street, town, postcode, phone, headTitle, headFirstName, headLastName: Int
        let type, statisticsCode: Int?

        /// Without these a row is no school at all; the register has them on the left, where nothing slides.
        var keys: [Int] { [urn, laCode, number, name, status, phase, typeGroup, opened, closed] }
    }

    init(_ table: TextTable) throws(ReferenceFileError) {
        file = table.file
        headings = HeadingIndex(table)
        // The older extract has the first heading, the newer the second; they hold the same code.
        let olderCode = try headings.optional("GSSLACode (name)")
        let newerCode = try headings.optional("GSSLACode")
        columns = Columns(
            urn: try headings.required("URN"),
            laCode: try headings.required("LA (code)"),
            number: try headings.required("EstablishmentNumber"),
            name: try headings.required("EstablishmentName"),
            status: try headings.required("EstablishmentStatus (name)"),
            phase: try headings.required("PhaseOfEducation (name)"),
            typeGroup: try headings.required("EstablishmentTypeGroup (name)"),
            opened: try headings.required("OpenDate"),
            closed: try headings.required("CloseDate"),
            street: try headings.required("Street"),
            town: try headings.required("Town"),
            postcode: try headings.required("Postcode"),
            phone: try headings.required("TelephoneNum"),
            headTitle: try headings.required("HeadTitle (name)"),
            headFirstName: try headings.required("HeadFirstName"),
            headLastName: try headings.required("HeadLastName"),
            type: try headings.optional("TypeOfEstablishment (name)"),
            statisticsCode: olderCode ?? newerCode)
    }

    func issue(_ code: ReferenceIssue.Code, row: TextTable.Row, column: String = "") -> ReferenceIssue {
        ReferenceIssue(file: file, row: row.row, line: row.line, column: column, code: code)
    }

    /// The school, or nothing and an issue where the row cannot be used.
    ///
    /// The published file has rows with a few cells too few, whose left part is sound: such a row keeps the school
    /// and loses what stands to the right, so that a pupil of that school is not taken for one of no school.
    func read(
        _ row: TextTable.Row, normalisePhone: (String) -> String?, issues: inout [ReferenceIssue]
    ) -> SchoolEntry? {
        guard row.cells.count > columns.keys.max() ?? 0 else {
            issues.append(issue(.raggedRow, row: row))
            return nil
        }
        let isRagged = !headings.fits(row)
        let cells = headings.padded(row).map { trimmed($0) }
        guard let urn = URN(text: cells[columns.urn]) else {
            issues.append(issue(.urnUnreadable, row: row, column: "URN"))
            return nil
        }
        guard let status = School.Status(registerText: cells[columns.status]) else {
            issues.append(issue(.statusUnknown, row: row, column: "EstablishmentStatus (name)"))
            return nil
        }
        var school = School(
            urn: urn, name: cells[columns.name], laCode: cells[columns.laCode],
            establishmentNumber: cells[columns.number], status: status, phase: cells[columns.phase],
            typeGroup: cells[columns.typeGroup])
        let closed = date(cells[columns.closed], "CloseDate", row, &issues)
        // A school that is open and not about to close may show an old closing date, from before it reopened.
        school.closedOn = status == .open ? nil : closed
        let opened = date(cells[columns.opened], "OpenDate", row, &issues)
        let isShifted = isRagged || holdsName(cells)
        if isShifted {
            issues.append(issue(.rowShifted, row: row, column: "TelephoneNum"))
        } else {
            fillAddress(of: &school, from: cells)
            school.phone = phone(cells[columns.phone], row, normalisePhone, &issues)
        }
        return SchoolEntry(school: school, openedOn: opened, jurisdiction: jurisdiction(cells, isShifted: isShifted))
    }

    /// Whether the cells about place and head teacher have visibly slid under one another's headings.
    ///
    /// The published file has rows whose phone cell holds a person's name and whose postcode is `Ms`. Letters
    /// beside seven digits or more are an extension; a postcode always has digits.
    private func holdsName(_ cells: [String]) -> Bool {
        let phone = cells[columns.phone]
        let postcode = cells[columns.postcode]
        let isName = phone.contains(where: \.isLetter) && digitCount(phone) < 7
        return isName || (!postcode.isEmpty && digitCount(postcode) == 0)
    }

    private func fillAddress(of school: inout School, from cells: [String]) {
        school.street = cells[columns.street]
        school.town = cells[columns.town]
        school.postcode = cells[columns.postcode]
        school.headTitle = known(cells[columns.headTitle])
        school.headFirstName = known(cells[columns.headFirstName])
        school.headLastName = known(cells[columns.headLastName])
    }

    private func phone(
        _ text: String, _ row: TextTable.Row, _ normalise: (String) -> String?, _ issues: inout [ReferenceIssue]
    ) -> String {
        if text.isEmpty { return "" }
        if let phone = normalise(text) { return phone }
        issues.append(issue(.phoneUnreadable, row: row, column: "TelephoneNum"))
        return ""
    }

    private func date(
        _ text: String, _ column: String, _ row: TextTable.Row, _ issues: inout [ReferenceIssue]
    ) -> CalendarDate? {
        if text.isEmpty { return nil }
        if let date = CalendarDate(referenceText: text) { return date }
        issues.append(issue(.dateUnreadable, row: row, column: column))
        return nil
    }

    private func jurisdiction(_ cells: [String], isShifted: Bool) -> Jurisdiction {
        Jurisdiction(
            typeGroup: cells[columns.typeGroup], type: columns.type.map { cells[$0] } ?? "",
            laCode: cells[columns.laCode],
            statisticsCode: isShifted ? "" : columns.statisticsCode.map { cells[$0] } ?? "")
    }

    private func digitCount(_ text: String) -> Int { text.utf8.count { (0x30...0x39).contains($0) } }

    /// The register's words for *nothing* are nothing.
    private func known(_ text: String) -> String {
        ["not applicable", "not recorded", "unknown"].contains(text.lowercased()) ? "" : text
    }
}

extension School.Status {
    /// Reads the status by name: the register's numbers differ between its public and its inner lists.
    init?(registerText: String) {
        switch registerText.lowercased() {
        case "open": self = .open
        case "open, but proposed to close": self = .openButProposedToClose
        case "proposed to open": self = .proposedToOpen
        case "closed": self = .closed
        default: return nil
        }
    }
}
