import Casework
import Linkage
import Testing

@testable import Pipeline

@Suite("Reading the police feed")
struct PoliceNormaliserTests {
    static let person = """
        shape: person
        child_roles: { CHILD - PRESENT: present, CHILD - ABSENT: absent }
        under_18_roles: [ VICTIM ]
        suspect_roles: [ SUSPECT ]
        columns:
          occurrence_number: Number
          occurred_at: { heading: At, formats: [ dd/MM/yyyy HH:mm ] }
          person_role: Role
          child_forenames: Forename
          child_surname: Surname
          child_dob: { heading: DOB, formats: [ dd/MM/yyyy ] }
          child_age: Age
          child_postcode: Postcode
          incident_postcode: Scene
        """
    static let heading = "Number|At|Role|Forename|Surname|DOB|Age|Postcode|Scene"

    private func intake(_ rows: [String]) throws -> PoliceIntake {
        try PoliceFeed.intake([Self.heading] + rows, PoliceFeed.settings(Self.person))
    }

    private func row(
        _ number: String = "BX-1", at: String = "19/11/2026 21:40", role: String = "CHILD - PRESENT",
        _ given: String = "Zofia", _ family: String = "Reid", born: String = "03/07/2016", age: String = "",
        home: String = "BX4 7QT", scene: String = ""
    ) -> String {
        [number, at, role, given, family, born, age, home, scene].joined(separator: "|")
    }

    @Test("a row becomes a child with its incident, and every row is accounted for")
    func oneChild() throws {
        let found = try intake([row(), row(role: "ADULT", born: "01/02/1985")])
        #expect(found.rowsRead == 2 && found.rowsWithChildren == 1 && found.rowsWithoutChild == 1)
        let child = try #require(found.children.first)
        #expect(child.incident.occurrenceNumber == "BX-1")
        #expect(child.incident.occurredAt.isoText == "2026-11-19T21:40")
        #expect(child.source.row == 2 && child.source.slot == 1)
        #expect(child.presence == .present)
        #expect(child.record.birthDate == .day(day("2016-07-03")))
        #expect(child.written.givenNames == "Zofia")
        #expect(child.notes == [.dobDayMonthAmbiguous])
    }

    @Test(
        "a row nobody can place is rejected whole, with the place and the reason",
        arguments: [
            ("|19/11/2026 21:40|CHILD - PRESENT|Zofia|Reid||||", RejectionCode.occurrenceMissing, "Number"),
            ("BX-1||CHILD - PRESENT|Zofia|Reid||||", .occurredAtMissing, "At"),
            ("BX-1|yesterday|CHILD - PRESENT|Zofia|Reid||||", .occurredAtUnreadable, "At"),
            ("BX-1|31/02/2026 10:00|CHILD - PRESENT|Zofia|Reid||||", .occurredAtUnreadable, "At"),
            ("BX-1|19/11/2026 21:40||Zofia|Reid||||", .roleUnknown, "Role"),
            ("BX-1|19/11/2026 21:40|CHILD - PRESENT|?||unk|||", .childUnreadable, "Forename"),
        ])
    func rejections(line: String, code: RejectionCode, column: String) throws {
        let found = try intake([line])
        #expect(found.children.isEmpty)
        #expect(found.rowsRejected == 1)
        #expect(found.rejected.map(\.code) == [code])
        #expect(found.rejected.map(\.column) == [column])
        #expect(found.rejected.map(\.source.row) == [2])
    }

    @Test("a ragged line is a rejected row, and its neighbours go on")
    func ragged() throws {
        let found = try intake([row(), "BX-2|19/11/2026 21:40|CHILD", row("BX-3")])
        #expect(found.children.map(\.incident.occurrenceNumber) == ["BX-1", "BX-3"])
        #expect(found.rejected.map(\.code) == [.raggedRow])
        #expect(found.rowsRead == 3 && found.rowsRejected == 1)
    }

    @Test(
        "roles: children by name, victims and suspects by age, others under 18 noted",
        arguments: [
            ("child - absent", "03/07/2016", ChildRole.child, Presence.absent, false),
            ("VICTIM", "03/07/2010", .child, .present, false), ("SUSPECT", "03/07/2010", .suspect, .present, false),
            ("Neighbour", "03/07/2010", .child, .notRecorded, true),
        ])
    func roles(role: String, born: String, expected: ChildRole, presence: Presence, isUnlisted: Bool) throws {
        let child = try #require(try intake([row(role: role, born: born)]).children.first)
        #expect(child.role == expected)
        #expect(child.presence == presence)
        #expect(child.notes.contains(.roleUnlisted) == isUnlisted)
    }

    @Test("an adult in such a role is no child", arguments: ["VICTIM", "SUSPECT", "Neighbour"])
    func adults(role: String) throws {
        let found = try intake([row(role: role, born: "03/07/1990")])
        #expect(found.children.isEmpty)
        #expect(found.rowsWithoutChild == 1)
        #expect(found.unlistedRoles == (role == "Neighbour" ? 1 : 0))
    }

    @Test("the eighteenth birthday is the last line between child and adult")
    func eighteenth() throws {
        #expect(try intake([row(role: "VICTIM", born: "21/11/2008")]).children.count == 1)
        #expect(try intake([row(role: "VICTIM", born: "20/11/2008")]).children.isEmpty)
    }

    @Test("the child's own postcode goes before the incident's, and who lent it is noted")
    func postcodes() throws {
        let own = try #require(try intake([row(scene: "BX1 1AA")]).children.first)
        #expect(own.record.postcode == PostcodeReader.read("BX4 7QT").postcode)
        #expect(!own.notes.contains(.postcodeOfIncident))
        let lent = try #require(try intake([row(home: "", scene: "BX1 1AA")]).children.first)
        #expect(lent.record.postcode == PostcodeReader.read("BX1 1AA").postcode)
        #expect(lent.notes.contains(.postcodeOfIncident))
    }

    @Test("an age is used where there is no date, and counts from the day of the incident")
    func ages() throws {
        let child = try #require(try intake([row(born: "", age: "8")]).children.first)
        #expect(child.record.birthDate == .between(day("2017-11-20"), day("2018-11-19")))
        #expect(child.notes.contains(.ageOnly))
        #expect(child.written.birthDate == "8")
    }

    @Test("a child without a name but with a birth date is a child")
    func nameless() throws {
        let child = try #require(try intake([row("BX-1", "UNKNOWN", "UNKNOWN")]).children.first)
        #expect(child.record.givenNames.isMissing && child.record.familyName.isMissing)
        #expect(child.notes.contains(.givenNameMissing) && child.notes.contains(.familyNameMissing))
    }

    @Test("the same lines give the same row keys, and files keep the order of the configuration")
    func rowKeysAndOrder() throws {
        let settings = try PoliceFeed.settings(Self.person)
        let files = [
            try PoliceFeed.file([Self.heading, row("BX-9"), "BX|"], name: "b.csv"),
            try PoliceFeed.file([Self.heading, row("BX-1"), row("BX-1")], name: "a.csv"),
        ]
        let found = try PoliceNormaliser(settings, asOf: PoliceFeed.asOf).normalise(files)
        #expect(found.children.map(\.source.file) == ["b.csv", "a.csv", "a.csv"])
        #expect(found.children.map(\.source.fileIndex) == [0, 1, 1])
        #expect(found.rowKeys.count == 3)
        #expect(found.rowKeys[1] == found.rowKeys[2] && found.rowKeys[0] != found.rowKeys[1])
        #expect(Set(found.children.map(\.reference)).count == 3)
    }

    // MARK: Incidents as rows

    static let numbered = """
        shape: incident
        columns:
          occurrence_number: Number
          occurred_date: { heading: Date, formats: [ yyyy-MM-dd ] }
          occurred_time: { heading: Time, formats: [ HH:mm ] }
          child_surname: Family
        child_columns:
          count: 3
          child_forenames: "Child {n}"
          child_dob: { heading: "DOB {n}", formats: [ yyyy-MM-dd ] }
        """

    @Test("numbered columns: a slot a child, one unreadable child rejected alone, an empty row without a child")
    func numberedColumns() throws {
        let found = try PoliceFeed.intake(
            [
                "Number|Date|Time|Family|Child 1|DOB 1|Child 2|DOB 2|Child 3|DOB 3",
                "BX-1|2026-11-19|21:40|Reid|Zofia|2016-07-03|||Tymon|2018-01-02", "BX-2|2026-11-19|22:00|Shah||||||",
                "BX-3|2026-11-19||Shah|Amir|2016-07-03||||",
            ], PoliceFeed.settings(Self.numbered))
        #expect(found.children.map(\.source.slot) == [1, 3, 1])
        #expect(found.children.map(\.source.row) == [2, 2, 4])
        #expect(found.rowsWithChildren == 2 && found.rowsWithoutChild == 1)
    }

    @Test(
        "a row of which no child can be read is one rejected row; one child of several is a rejected cell under its heading"
    )
    func unreadableChildren() throws {
        let found = try PoliceFeed.intake(
            [
                "Number|Date|Time|Family|Child 1|DOB 1|Child 2|DOB 2|Child 3|DOB 3",
                "BX-1|2026-11-19|21:40||?||UNK||?|", "BX-2|2026-11-19|21:40||Zofia|2016-07-03|?||?|",
            ], PoliceFeed.settings(Self.numbered))
        #expect(found.rowsRejected == 1 && found.cellsRejected == 2 && found.rowsWithChildren == 1)
        #expect(found.rejected.map(\.column) == ["Child 1", "Child 2", "Child 3"])
        #expect(found.rejected.map(\.source.slot) == [1, 2, 3])
    }

    @Test("an incident dated after tomorrow is noted; one of tomorrow may be the clock's fault")
    func incidentInFuture() throws {
        let found = try PoliceFeed.intake(
            [
                "Number|Date|Time|Family|Child 1|DOB 1|Child 2|DOB 2|Child 3|DOB 3",
                "BX-1|2027-11-19|21:40|Reid|Zofia|2016-07-03||||", "BX-2|2026-11-21|21:40|Reid|Zofia|2016-07-03||||",
            ], PoliceFeed.settings(Self.numbered))
        #expect(found.children.map { $0.notes.contains(.incidentInFuture) } == [true, false])
    }

    static let listed = """
        shape: incident
        columns:
          occurrence_number: Number
          occurred_at: { heading: At, formats: [ dd/MM/yyyy HH:mm ] }
          child_surname: Family
        child_list: Children
        """

    @Test("a list in one cell: each entry a child with its age, from free text")
    func list() throws {
        let found = try PoliceFeed.intake(
            [
                "Number|At|Family|Children", "BX-1|19/11/2026 21:40|Reid|Zofia 10 & Tymon (4)",
                "BX-2|19/11/2026 21:40|Reid|",
            ],
            PoliceFeed.settings(Self.listed))
        #expect(found.children.map(\.written.givenNames) == ["Zofia", "Tymon"])
        #expect(found.children.allSatisfy { $0.notes.contains(.fromFreeText) && !$0.record.familyName.isMissing })
        #expect(found.rowsWithoutChild == 1)
    }
}
