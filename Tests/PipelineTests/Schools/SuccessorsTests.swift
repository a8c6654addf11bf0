import Casework
import Linkage
import Pipeline
import Testing

@Suite("Successors of closed schools")
struct SuccessorsTests {
    /// Schools 900001 … 900004 closed on 31 August 2025, 900005 … 900008 open.
    static func directory() throws -> SchoolDirectory {
        try Extract(
            (900_001...900_008).map { number in
                number < 900_005
                    ? ["URN": String(number), "EstablishmentStatus (name)": "Closed", "CloseDate": "31-08-2025"]
                    : ["URN": String(number)]
            }
        ).directory()
    }

    static func links(_ lines: String...) throws -> Successors {
        try Successors(.written("links.csv", ["URN|LinkURN|LinkName|LinkType|LinkEstablishedDate"] + lines))
    }

    func place(_ number: Int, _ links: Successors, on date: String = "2026-01-05") throws -> Successors.Place {
        links.place(of: urn(number), on: day(date), in: try Self.directory())
    }

    @Test("an open school stands in its own place, even with links")
    func openSchool() throws {
        #expect(try place(900_005, try Self.links("900005|900006||Successor|")) == .one(urn(900_005)))
    }

    @Test("a chain is followed to the open school at its end, whatever the kind of succession")
    func chain() throws {
        let links = try Self.links(
            "900001|900002||Successor|01/09/2021", "900002|900003||Successor - merged|01-09-2023",
            "900003|900005||Successor - amalgamated|01/09/2025")
        #expect(try place(900_001, links) == .one(urn(900_005)))
    }

    @Test("a fork leads to several, in order, and paths that join again count once")
    func fork() throws {
        let links = try Self.links(
            "900001|900007||Successor|", "900001|900002||Successor|", "900001|900003||Successor|",
            "900002|900006||Successor|", "900003|900006||Successor|")
        #expect(try place(900_001, links) == .several([urn(900_006), urn(900_007)]))
        #expect(try place(900_002, links) == .one(urn(900_006)))
    }

    @Test("a predecessor link is read from its other end")
    func predecessor() throws {
        #expect(
            try place(900_001, try Self.links("900005|900001||Predecessor - merged|01/09/2025")) == .one(urn(900_005)))
    }

    @Test("a loop ends, with or without a way out")
    func loop() throws {
        let closed = try Self.links(
            "900001|900002||Successor|", "900002|900001||Successor|", "900001|900001||Successor|")
        #expect(try place(900_001, closed) == Successors.Place.none)
        let wayOut = try Self.links(
            "900001|900002||Successor|", "900002|900001||Successor|", "900002|900008||Successor|")
        #expect(try place(900_001, wayOut) == .one(urn(900_008)))
    }

    @Test("a link dated after the day is not yet in force")
    func futureLink() throws {
        let links = try Self.links("900001|900005||Successor|06/01/2026")
        #expect(try place(900_001, links, on: "2026-01-05") == Successors.Place.none)
        #expect(try place(900_001, links, on: "2026-01-06") == .one(urn(900_005)))
    }

    @Test("a sixth form link is no succession, and a closed end is nobody")
    func noSuccession() throws {
        let links = try Self.links("900001|900005||Sixth Form Centre Link|", "900002|900003||Successor|")
        #expect(try place(900_001, links) == Successors.Place.none)
        #expect(try place(900_002, links) == Successors.Place.none)
        #expect(try place(900_004, Successors()) == Successors.Place.none)
    }

    @Test("a successor missing from the schools file is doubt: beside an open one several, alone nobody")
    func unknownSuccessor() throws {
        let links = try Self.links(
            "900001|900005||Successor|", "900001|900099||Successor|", "900002|900099||Successor|")
        #expect(try place(900_001, links) == .several([urn(900_005), urn(900_099)]))
        #expect(try place(900_002, links) == Successors.Place.none)
    }

    @Test("a school missing from the schools file is followed all the same")
    func unknownStart() throws {
        #expect(try place(900_099, try Self.links("900099|900005||Successor|")) == .one(urn(900_005)))
    }

    @Test("faulty rows are issues, rows of nothing are not, and an unreadable date does not break the link")
    func faults() throws {
        let links = try Self.links(
            "||||", "90001|900005||Successor|", "900001|x||Successor|", "900001|900005||Successor|30/02/2025",
            "900001|900005")
        #expect(links.issues.map(\.code) == [.urnUnreadable, .urnUnreadable, .dateUnreadable, .raggedRow])
        #expect(links.issues.map(\.column) == ["URN", "LinkURN", "LinkEstablishedDate", ""])
        #expect(try place(900_001, links) == .one(urn(900_005)))
    }
}
