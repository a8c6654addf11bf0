import Casework
import Linkage
import Pipeline
import Testing

@Suite("School directory")
struct SchoolDirectoryTests {
    static let oakfield: [String: String] = [
        "URN": "900001", "EstablishmentNumber": "3614", "EstablishmentName": "Oakfield Primary School",
        "EstablishmentTypeGroup (name)": "Local authority maintained schools", "PhaseOfEducation (name)": "Primary",
        "Street": "Mill Lane", "Town": "Bracken", "Postcode": "ZZ1 1AA", "TelephoneNum": "01632 960001",
        "HeadTitle (name)": "Mrs", "HeadFirstName": "Ines", "HeadLastName": "Marlow", "OpenDate": "01-09-1961",
    ]

    @Test("columns are bound by heading, in any order and whatever stands between them")
    func anyOrder() throws {
        var extract = Extract([Self.oakfield])
        extract.headings = ["Extra"] + extract.headings.reversed() + ["Other extra"]
        let school = try #require(try extract.directory()[urn(900_001)])
        #expect(school.name == "Oakfield Primary School")
        #expect(school.postcode == "ZZ1 1AA")
        #expect(school.phone == "01632960001")
        #expect(school.headTitle == "Mrs")
        #expect(school.headLastName == "Marlow")
        #expect(school.phase == "Primary")
        #expect(school.closedOn == nil)
    }

    @Test("a missing heading stops the run and names the closest one")
    func missingHeading() {
        var extract = Extract([Self.oakfield])
        extract.headings = extract.headings.map { $0 == "TelephoneNum" ? "TelephoneNumber" : $0 }
        let wanted = ReferenceFileError(
            code: .headingMissing, file: "schools.csv", wanted: "TelephoneNum", nearest: "telephonenumber")
        #expect(throws: wanted) { try extract.directory() }
    }

    @Test("a file without headings never has its first row named in the error")
    func noHeadings() {
        let table = TextTable(file: "schools.csv", heading: ["900001", "Wren Alder", "01632 960001"], rows: [])
        #expect(throws: ReferenceFileError(code: .headingMissing, file: "schools.csv", wanted: "URN")) {
            try SchoolDirectory(table, normalisePhone: digitsOfPhone)
        }
    }

    @Test("a heading that stands twice stops the run")
    func repeatedHeading() {
        var extract = Extract([Self.oakfield])
        extract.headings.append("Postcode")
        #expect(throws: ReferenceFileError(code: .headingRepeated, file: "schools.csv", wanted: "Postcode")) {
            try extract.directory()
        }
    }

    @Test(
        "the status is read by name",
        arguments: [
            ("Open", School.Status.open), ("Closed", .closed), ("Proposed to open", .proposedToOpen),
            ("Open, but proposed to close", .openButProposedToClose),
        ])
    func status(name: String, status: School.Status) throws {
        let directory = try Extract([["URN": "900001", "EstablishmentStatus (name)": name]]).directory()
        #expect(directory[urn(900_001)]?.status == status)
    }

    @Test("a status we do not know leaves the school out, with an issue")
    func unknownStatus() throws {
        let directory = try Extract([["URN": "900001", "EstablishmentStatus (name)": "1"]]).directory()
        #expect(directory.count == 0)
        #expect(directory.issues.map(\.code) == [.statusUnknown])
    }

    @Test("a row whose phone cell holds a person's name keeps the school and drops phone, address and head")
    func shiftedRow() throws {
        let shifted = Self.oakfield.merging([
            "Street": "Bracken", "Town": "www.oakfield.example", "Postcode": "Ms", "TelephoneNum": "Marlow Ms",
        ]) { _, new in new }
        let directory = try Extract([shifted]).directory()
        let school = try #require(directory[urn(900_001)])
        #expect(school.phone.isEmpty && school.postcode.isEmpty && school.town.isEmpty && school.headTitle.isEmpty)
        #expect(school.name == "Oakfield Primary School")
        #expect(directory.issues.map(\.code) == [.rowShifted])
        #expect(directory.issues.map(\.row) == [2])
    }

    @Test("a row with a cell too few or too many keeps the school, if it reaches the key columns, and drops the rest")
    func raggedRow() throws {
        let table = Extract([Self.oakfield]).table
        for cells in [Array(table.rows[0].cells.dropLast(1)), table.rows[0].cells + [""]] {
            var ragged = table
            ragged.rows[0].cells = cells
            let directory = try SchoolDirectory(ragged, normalisePhone: digitsOfPhone)
            let school = try #require(directory[urn(900_001)])
            #expect(school.phone.isEmpty && school.postcode.isEmpty && school.headLastName.isEmpty)
            #expect(directory.issues.map(\.code) == [.rowShifted])
        }
    }

    @Test("an extension beside a number is no person's name")
    func phoneExtension() throws {
        let row = Self.oakfield.merging(["TelephoneNum": "01632 960001 ext 2"]) { _, new in new }
        let directory = try Extract([row]).directory()
        #expect(directory.issues.map(\.code) == [.phoneUnreadable])
        #expect(directory[urn(900_001)]?.postcode == "ZZ1 1AA")
    }

    @Test("a second row of one URN is an issue, and the first row is kept")
    func duplicateURN() throws {
        let again = Self.oakfield.merging(["EstablishmentName": "Another Name"]) { _, new in new }
        let directory = try Extract([Self.oakfield, again]).directory()
        #expect(directory[urn(900_001)]?.name == "Oakfield Primary School")
        #expect(directory.issues.map(\.code) == [.urnDuplicate])
        #expect(directory.issues.map(\.row) == [3])
    }

    @Test("a damaged URN or a ragged row loses only that row, and rows of nothing lose nothing")
    func damagedRows() throws {
        var table = Extract([Self.oakfield, ["URN": "9E+05"]]).table
        table.rows.append(TextTable.Row(row: 4, line: 4, cells: ["900002", "999"]))
        table.rows.append(TextTable.Row(row: 5, line: 5, cells: Extract.headings.map { _ in "" }))
        let directory = try SchoolDirectory(table, normalisePhone: digitsOfPhone)
        #expect(directory.urns == [urn(900_001)])
        #expect(directory.issues.map(\.code) == [.urnUnreadable, .raggedRow])
    }

    @Test("a LAESTAB is found with or without its stroke", arguments: ["9993614", "999/3614", "999-3614", "999 3614"])
    func laestab(text: String) throws {
        #expect(try Extract([Self.oakfield]).directory().school(laestab: text)?.urn == urn(900_001))
    }

    @Test("an academy that keeps its predecessor's LAESTAB is the school it stands for")
    func laestabOfAcademy() throws {
        let old = Self.oakfield.merging(["EstablishmentStatus (name)": "Closed", "CloseDate": "31-08-2025"]) { $1 }
        let academy = Self.oakfield.merging(["URN": "900002"]) { $1 }
        let directory = try Extract([old, academy]).directory()
        #expect(directory.school(laestab: "999/3614")?.urn == urn(900_002))
        #expect(directory.schools(laestab: "999/3614").map(\.urn) == [urn(900_001), urn(900_002)])
    }

    @Test("a LAESTAB of two open schools stands for neither")
    func laestabInDoubt() throws {
        let other = Self.oakfield.merging(["URN": "900002"]) { $1 }
        #expect(try Extract([Self.oakfield, other]).directory().school(laestab: "9993614") == nil)
    }

    @Test(
        "the country is read from the type group, the type, the statistics code or the authority",
        arguments: [
            (["EstablishmentTypeGroup (name)": "Welsh schools"], Jurisdiction.wales),
            (["TypeOfEstablishment (name)": "British schools overseas"], .elsewhere),
            (["GSSLACode (name)": "S12000033"], .scotland),
            (["GSSLACode (name)": "N09000003"], .northernIreland),
            (["GSSLACode (name)": "E06000001"], .england),
            (["LA (code)": "681"], .wales),
            (["LA (code)": "682"], .england),
            ([:], .england),
        ] as [([String: String], Jurisdiction)])
    func jurisdiction(cells: [String: String], jurisdiction: Jurisdiction) throws {
        let directory = try Extract([cells.merging(["URN": "900001"]) { $1 }]).directory()
        #expect(directory.jurisdiction(of: urn(900_001)) == jurisdiction)
        #expect(directory.jurisdiction(of: urn(900_002)) == nil)
    }

    @Test(
        "a school is open from its opening date to its closing date, both included",
        arguments: [
            ("Open", "", "", "2026-01-05", true),
            ("Open", "01-09-2026", "", "2026-08-31", false),
            ("Proposed to open", "01-09-2026", "", "2026-09-01", true),
            ("Proposed to open", "", "", "2026-09-01", false),
            ("Open, but proposed to close", "", "31-08-2026", "2026-08-31", true),
            ("Open, but proposed to close", "", "31-08-2026", "2026-09-01", false),
            ("Closed", "", "31-08-2025", "2025-08-31", true),
            ("Closed", "", "31-08-2025", "2025-09-01", false),
            ("Closed", "", "29-02-2024", "2024-03-01", false),
            ("Closed", "", "", "2026-01-05", false),
        ])
    func openOnADay(status: String, opened: String, closed: String, on date: String, isOpen: Bool) throws {
        let row = ["URN": "900001", "EstablishmentStatus (name)": status, "OpenDate": opened, "CloseDate": closed]
        #expect(try Extract([row]).directory().isOpen(urn(900_001), on: day(date)) == isOpen)
    }

    @Test("schools are put in their clusters, and a cluster of an unknown school is passed over")
    func clusters() throws {
        let directory = try Extract([Self.oakfield]).directory()
            .with(clusters: [urn(900_001): "Inner West", urn(900_009): "Outer"])
        #expect(directory[urn(900_001)]?.cluster == "Inner West")
        #expect(directory.count == 1)
    }
}
