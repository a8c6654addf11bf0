import Testing

@testable import Pipeline

@Suite("An export nobody has seen before")
struct UnknownExportTests {
    private func proposal(
        _ text: String, as kind: FeedKind? = nil, isHeaded: Bool? = nil
    ) throws -> (file: SniffedFile, found: FeedProposal) {
        let bytes = Array(text.utf8)
        let file = try SniffedFile(name: "file.csv", bytes: bytes, total: bytes.count, isHeaded: isHeaded)
        return (file, FeedProposal(file, as: kind))
    }

    private func report(_ file: SniffedFile, _ found: FeedProposal) -> String {
        let report = SniffReport(file, found, path: "/x/file.csv", showsValues: false)
        return report.lines.joined(separator: "\n") + report.json.line
    }

    private static let persons = """
        Ref;Log;Reported;Teil;Nachname;Vorname;Born
        L1;X1;19/11/2026 06:22;VICTIM;Aal;Bea;14/01/1986
        L2;X1;19/11/2026 06:22;SUSPECT;Aal;Dan;09/06/1976
        L3;X1;19/11/2026 06:22;CHILD - PRESENT;Aal;Eve;08/04/2013
        L4;X2;19/11/2026 07:22;VICTIM;Cox;Flo;14/01/1990
        L5;X2;19/11/2026 07:22;CHILD - PRESENT;Cox;Gil;03/03/2012

        """

    @Test("a column of roles makes the rows persons, whatever it is headed, and its child's words are proposed")
    func roles() throws {
        let (_, found) = try proposal(Self.persons)
        #expect(found.kind == .police && found.shape == .person)
        #expect(found.meanings.first { $0.field == "person_role" }?.heading == "Teil")
        #expect(found.roles?.children.map(\.word) == ["CHILD - PRESENT"])
    }

    @Test("a role column that is named by hand makes the rows persons too")
    func namedRole() throws {
        let text = Self.persons.replacing("VICTIM", with: "Betroffene").replacing("SUSPECT", with: "Andere")
        let (file, found) = try proposal(text, as: .police)
        #expect(found.shape == .child)
        let named = found.naming(["person_role": "Teil"], in: file)
        #expect(named.shape == .person && named.roles?.children.map(\.count) == [2])
        #expect(MappingText(file, named, path: "/x").lines.contains { $0.contains("child_roles: {") })
    }

    @Test("cells that begin with child and are no known word are counted, and not shown")
    func unlistedChildren() throws {
        let (file, found) = try proposal(Self.persons.replacing("CHILD - PRESENT", with: "CHILD - Aalberg"))
        #expect(found.roles?.unlistedChildren == 2)
        #expect(report(file, found).contains("2 cells of the role column begin with “child”"))
        #expect(!report(file, found).contains("Aalberg"))
    }

    @Test(
        "dates of birth with two figures for the year are dates, with every sign between",
        arguments: [("14-01-86", "dd-MM-yy"), ("25.06.14", "dd.MM.yy"), ("14/01/86", "dd/MM/yy"), ("9.6.14", "d.M.yy")])
    func shortYears(cell: String, format: String) throws {
        let (_, found) = try proposal(
            "Incident Ref,Surname,Forename,Child D.O.B\nX1,Aal,Bea,\(cell)\nX2,Bo,Cy,\(cell)\n", as: .police)
        #expect(found.meanings.first { $0.field == "child_dob" }?.formats == [format])
    }

    @Test("a column headed like a date of birth whose cells are no dates is told, and so is a feed without any")
    func hiddenBirthDate() throws {
        let (file, found) = try proposal("Occurrence Number,Surname,DOB\nX1,Aal,2014w33\nX2,Bo,2013w12\n", as: .police)
        let said = report(file, found)
        #expect(said.contains("Column 3, “DOB”, is headed like child_dob, and its cells are no dates (9999a99)"))
        #expect(said.contains("without dates of birth no child is called about without a person"))
    }

    @Test("postcodes, URNs and dates of birth are known by their cells where one column alone can be meant")
    func byCells() throws {
        let (_, found) = try proposal(
            """
            UPN;Name 1;Name 2;Geb;Anstalt;Ort;Seit
            A000000000001;Aal;Bea;2009-04-25;900001;BX1 2AA;2024-09-01
            A000000000002;Cox;Dan;2022-04-26;900002;BX1 2AB;2025-09-01

            """, as: .register)
        func heading(_ field: String) -> String? { found.meanings.first { $0.field == field }?.heading }
        #expect(heading("dob") == "Geb" && heading("urn") == "Anstalt" && heading("postcode") == "Ort")
        #expect(found.meanings.first { $0.field == "dob" }?.isDoubtful == true)
        #expect(found.missing.map(\.field) == ["legal_surname", "legal_forename"])
    }

    @Test(
        "a day and a time in two columns are known by their cells, and no key of a row is told from a near heading alone"
    )
    func dayAndTime() throws {
        let (_, found) = try proposal(
            "CAD;Day;Clock;Link\nX1;19.11.2026;06:22;Mum\nX2;19.11.2026;09:58;\nX3;19.11.2026;09:59;Mum\n", as: .police)
        func heading(_ field: String) -> String? { found.meanings.first { $0.field == field }?.heading }
        #expect(heading("occurred_date") == "Day" && heading("occurred_time") == "Clock")
        #expect(heading("row_id") == nil)
    }

    @Test(
        "a first row that is a row of people is never shown as headings",
        arguments: [
            "Aalberg,Bowyer\nCoxley,Dunmore\nEveling,Fordham\n", "Aalberg,Bowyer,BX1 2AA\nCoxley,Dunmore,BX1 2AB\n",
            "X1-A,Aalberg,Bowyer,VICTIM\nX1-A,Coxley,Dunmore,SUSPECT\nX2-A,Eveling,Fordham,VICTIM\nX2-A,G,H,VICTIM\n"
                + "X3-A,I,J,VICTIM\n",
        ])
    func namelessHeadings(text: String) throws {
        let (file, found) = try proposal(text)
        #expect(!file.hasHeadings)
        for name in ["Aalberg", "Bowyer"] { #expect(!report(file, found).contains(name)) }
        #expect(MappingText(file, found, path: "/x").body.contains("heading_row: false"))
    }

    @Test("somebody who knows better says that the first line holds headings")
    func insisted() throws {
        let (file, _) = try proposal("Nachname,Vorname\nAal,Bea\nCox,Dan\n", isHeaded: true)
        #expect(file.hasHeadings && file.columns.map(\.heading) == ["Nachname", "Vorname"] && file.rows == 2)
    }

    @Test("a title that a spreadsheet padded with empty cells is no row of headings, and is not shown")
    func paddedTitle() throws {
        let (file, found) = try proposal(
            "Run for Mary Aalberg,,,\n,,,\nRef,Occurrence Number,Surname,DOB\n1,X1,Cox,01/02/2015\n2,X2,Fox,13/02/2015\n"
        )
        #expect(file.skipLines == 2 && file.columns.map(\.heading) == ["Ref", "Occurrence Number", "Surname", "DOB"])
        #expect(!report(file, found).contains("Aalberg"))
    }

    @Test("a role column in the shape child is refused: every person would be taken for a child")
    func roleInShapeChild() {
        let text = ConfigurationSamples.minimal.replacing(
            "child_surname:", with: "person_role: Role\n    child_surname:")
        let faults = ConfigurationSamples.faults(text)
        #expect(faults.map { "\($0.path) \($0.code.rawValue)" } == ["police.columns.person_role contradiction"])
    }
}
