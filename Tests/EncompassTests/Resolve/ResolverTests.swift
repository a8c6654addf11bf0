import Casework
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("Where a pupil goes to school")
struct ResolverTests {
    static let today = day("2026-11-20")  // a Friday

    /// Schools 900001–900009 in Brackenshire (LA 990); 900004–900006 closed on 31 August; 900008 in the next county;
    /// 900009 in Wales.
    static func schools(links: [String] = [], closures: [String] = []) throws -> SchoolsIntake {
        let headings = [
            "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (name)",
            "EstablishmentTypeGroup (name)", "EstablishmentStatus (name)", "OpenDate", "CloseDate",
            "PhaseOfEducation (name)", "Street", "Town", "Postcode", "TelephoneNum", "HeadTitle (name)",
            "HeadFirstName", "HeadLastName", "GSSLACode (name)",
        ]
        let rows = (900_001...900_009).map { number in
            var cells = [
                "URN": String(number), "LA (code)": number == 900_008 ? "991" : "990", "EstablishmentName": "A School",
                "EstablishmentStatus (name)": "Open",
            ]
            if (900_004...900_006).contains(number) {
                cells["EstablishmentStatus (name)"] = "Closed"
                cells["CloseDate"] = "31-08-2026"
            }
            if number == 900_009 { cells["EstablishmentTypeGroup (name)"] = "Welsh schools" }
            return TextTable.Row(
                row: number - 899_999, line: number - 899_999, cells: headings.map { cells[$0] ?? "" })
        }
        func table(_ file: String, _ lines: [String]) -> TextTable {
            let cells = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
            return TextTable(
                file: file, heading: cells[0],
                rows: cells.dropFirst().enumerated().map {
                    TextTable.Row(row: $0 + 2, line: $0 + 2, cells: $1)
                })
        }
        return SchoolsIntake(
            directory: try SchoolDirectory(
                TextTable(file: "schools.csv", heading: headings, rows: rows), normalisePhone: { _ in nil }),
            successors: try Successors(
                table("links.csv", ["URN|LinkURN|LinkName|LinkType|LinkEstablishedDate"] + links)),
            calendar: SchoolCalendar(
                closures: try Closures(table("closures.csv", ["urn|kind|from|to|note"] + closures))))
    }

    private func standing(
        _ registrations: [Registration], in schools: SchoolsIntake? = nil, _ change: (inout Pupil) -> Void = { _ in }
    ) throws -> Standing {
        let settings = try Configuration.load(
            text: DecisionPolicyTests.configuration.replacing("ages: 4-18", with: "local_authorities: [ \"990\" ]"),
            file: "encompass.yaml", folder: "/invented")
        var pupil = Pupil(id: "A1", legalForename: "Zofia", legalSurname: "Reid", registrations: registrations)
        change(&pupil)
        return Resolver(scope: settings.scope, targetDay: Self.today)
            .standing(of: pupil, in: try schools ?? Self.schools())
    }

    private func at(
        _ number: Int, _ status: Registration.Status = .single, from: String = "2025-09-01", to: String = ""
    ) -> Registration {
        Registration(
            row: 2, urn: urn(number), writtenSchool: String(number), status: status, start: day(from),
            leaving: to.isEmpty ? nil : day(to))
    }

    /// A word for the standing with its schools, for short expectations.
    private func text(_ standing: Standing) -> String {
        let urns = standing.urns.map { String($0.number % 1000) }.joined(separator: " ")
        switch standing {
        case .onRoll(_, let notCalled): return "on-roll " + urns + notCalled.map { " not " + $0.code }.joined()
        case .homeEducated: return "home-educated"
        case .missingEducation: return "missing-education"
        case .leftOrStarting: return "left-or-starting " + urns
        case .schoolClosed: return "closed " + urns
        case .crossBorder: return "cross-border " + urns
        case .twoSchools: return "two-schools " + urns
        case .contradicted: return "contradicted " + urns
        case .schoolUnknown: return "unknown"
        case .noSchoolDay: return "no-school-day " + urns
        }
    }

    @Test("a single registration is told; both of a dual one, the main school first")
    func onRoll() throws {
        #expect(text(try standing([at(900_001)])) == "on-roll 1")
        #expect(text(try standing([at(900_001, .subsidiaryDual), at(900_003, .mainDual)])) == "on-roll 3 1")
    }

    @Test("a college is told only where there is no school, and a guest's school only where there is nothing else")
    func statuses() throws {
        #expect(text(try standing([at(900_001), at(900_002, .furtherEducation), at(900_003, .guest)])) == "on-roll 1")
        #expect(text(try standing([at(900_002, .furtherEducation), at(900_003, .guest)])) == "on-roll 2")
        #expect(text(try standing([at(900_003, .guest)])) == "on-roll 3")
        #expect(text(try standing([at(900_001, .otherProvider)])) == "on-roll 1")
    }

    @Test("the order of the register decides nothing")
    func order() throws {
        let rows = [
            at(900_001, .mainDual), at(900_003, .subsidiaryDual), at(900_003, .mainDual), at(900_002, to: "2026-07-20"),
        ]
        #expect(text(try standing(rows)) == text(try standing(rows.reversed())))
        let left = [at(900_003, to: "2026-07-20"), at(900_001, from: "2027-01-04")]
        #expect(text(try standing(left)) == "left-or-starting 1 3")
        #expect(text(try standing(left.reversed())) == "left-or-starting 1 3")
    }

    @Test("two full registrations on one day are doubt; twice the same school is one")
    func twoSchools() throws {
        #expect(text(try standing([at(900_002), at(900_001)])) == "two-schools 1 2")
        #expect(text(try standing([at(900_001), at(900_001)])) == "on-roll 1")
    }

    @Test("the first day on roll counts, the day before and the leaving date do not")
    func leftAndStarting() throws {
        #expect(text(try standing([at(900_001, to: "2026-11-21")])) == "on-roll 1")
        #expect(text(try standing([at(900_001, to: "2026-11-20")])) == "left-or-starting 1")
        #expect(text(try standing([at(900_001, from: "2026-11-20")])) == "on-roll 1")
        #expect(text(try standing([at(900_001, from: "2026-11-21")])) == "left-or-starting 1")
        #expect(text(try standing([at(900_001, to: "2026-07-20"), at(900_002, from: "2026-09-01")])) == "on-roll 2")
        #expect(
            text(try standing([at(900_001, to: "2026-07-20"), at(900_002, from: "2027-01-04")]))
                == "left-or-starting 1 2")
    }

    @Test("the roll counts on the day of the call, which an INSET day may move")
    func inset() throws {
        let schools = try Self.schools(closures: ["900001|inset|2026-11-20||"])
        guard case .onRoll(let recipients, _) = try standing([at(900_001), at(900_001)], in: schools) else {
            Issue.record("the pupil is on roll")
            return
        }
        #expect(recipients.map(\.callDay) == [day("2026-11-23")])
        #expect(text(try standing([at(900_001, to: "2026-11-20")], in: schools)) == "left-or-starting 1")
        #expect(text(try standing([at(900_001, from: "2026-11-23")], in: schools)) == "on-roll 1")
        let dual = try standing([at(900_001, .mainDual), at(900_002, .subsidiaryDual)], in: schools)
        guard case .onRoll(let both, _) = dual else {
            Issue.record("the pupil is on roll at both")
            return
        }
        #expect(both.map(\.callDay.isoText) == ["2026-11-23", "2026-11-20"])
    }

    @Test("of a dual registration the half that can be called is called, and the other is named with its reason")
    func halfOfADual() throws {
        let schools = try Self.schools(
            links: ["900005|900001||Successor|", "900005|900002||Successor|"],
            closures: ["900007|holiday|2026-11-01|2027-08-31|"])
        func told(_ number: Int) throws -> String {
            text(try standing([at(900_001, .mainDual), at(number, .subsidiaryDual)], in: schools))
        }
        #expect(try told(900_008) == "on-roll 1 not cross-border:900008")
        #expect(try told(900_009) == "on-roll 1 not cross-border:900009")
        #expect(try told(900_005) == "on-roll 1 not school-closed:900005")
        #expect(try told(900_007) == "on-roll 1 not no-school-day:900007")
        let unknown = Registration(row: 3, urn: nil, writtenSchool: "999999", status: .subsidiaryDual)
        #expect(text(try standing([at(900_001, .mainDual), unknown])) == "on-roll 1 not school-unknown")
        // A half that has ended is nobody's to tell.
        #expect(
            text(try standing([at(900_001, .mainDual), at(900_005, .subsidiaryDual, to: "2026-07-20")], in: schools))
                == "on-roll 1")
    }

    @Test(
        "a row that says home educated beside one on roll is a contradiction; alone, or beside one that ended, it is not"
    )
    func contradiction() throws {
        var home = at(900_003)
        home.saysNoSchool = true
        func standing(_ registrations: [Registration]) throws -> String {
            text(try self.standing(registrations) { $0.isHomeEducated = true })
        }
        #expect(try standing([home, at(900_001)]) == "contradicted 1")
        #expect(try standing([at(900_001), home]) == "contradicted 1")
        #expect(try standing([home]) == "home-educated")
        #expect(try standing([home, at(900_001, to: "2026-07-20")]) == "home-educated")
        #expect(text(try self.standing([home, at(900_001)]) { $0.isMissingEducation = true }) == "contradicted 1")
    }

    @Test("a school that never opens again in the calendar has no school day")
    func noSchoolDay() throws {
        let schools = try Self.schools(closures: ["900001|holiday|2026-11-01|2027-08-31|"])
        #expect(text(try standing([at(900_001)], in: schools)) == "no-school-day 1")
    }

    @Test("a closed school with one successor is told there, with several or none a person must ask")
    func closed() throws {
        let schools = try Self.schools(links: [
            "900004|900001||Successor|", "900005|900001||Successor|", "900005|900002||Successor|",
        ])
        #expect(text(try standing([at(900_004)], in: schools)) == "on-roll 1")
        #expect(text(try standing([at(900_005)], in: schools)) == "closed 5")
        #expect(text(try standing([at(900_006)], in: schools)) == "closed 6")
        #expect(text(try standing([at(900_006), at(900_002)], in: schools)) == "on-roll 2")
        #expect(text(try standing([at(900_006, to: "2026-07-20")], in: schools)) == "left-or-starting 6")
        #expect(text(try standing([at(900_004), at(900_001)], in: schools)) == "on-roll 1")
    }

    @Test("a school of another authority or another country is across the border")
    func crossBorder() throws {
        #expect(text(try standing([at(900_008)])) == "cross-border 8")
        #expect(text(try standing([at(900_009)])) == "cross-border 9")
        #expect(text(try standing([at(900_008, .mainDual), at(900_009, .subsidiaryDual)])) == "cross-border 8 9")
    }

    @Test("home education and missing education go before the registration of their own row")
    func educatedElsewhere() throws {
        var elsewhere = at(900_001)
        elsewhere.saysNoSchool = true
        #expect(text(try standing([elsewhere]) { $0.isHomeEducated = true }) == "home-educated")
        #expect(text(try standing([elsewhere]) { $0.isMissingEducation = true }) == "missing-education")
        #expect(text(try standing([]) { $0.isHomeEducated = true }) == "home-educated")
    }

    @Test("a pupil whose school nobody knows has no school: not even a guess")
    func unknown() throws {
        #expect(text(try standing([])) == "unknown")
        let nowhere = Registration(row: 2, urn: nil, writtenSchool: "x", status: .single)
        #expect(text(try standing([nowhere])) == "unknown")
        #expect(text(try standing([nowhere, at(900_001)])) == "on-roll 1")
    }

    @Test("each candidate of a shortlist has its standing, in the shortlist's order")
    func placements() throws {
        let made = InventedCase {
            $0.candidates.append(InventedCandidate { $0.id = "A2" })
        }
        let settings = try Configuration.load(
            text: DecisionPolicyTests.configuration, file: "encompass.yaml", folder: "/invented")
        let placed = Resolver(scope: settings.scope, targetDay: Self.today)
            .resolve([made.placement.matched], in: try Self.schools())
        #expect(placed.map(\.standings.count) == [2])
        #expect(placed.map(\.targetDay) == [Self.today])
    }
}
