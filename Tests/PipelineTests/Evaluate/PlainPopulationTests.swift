import Casework
import Linkage
import Testing

@testable import Pipeline

@Suite("Populations in plain form")
struct PlainPopulationTests {
    private static let register = """
        pupil_id,forename,surname,dob,sex,postcode
        P1,Ada Mae,Quarrelby,2014-03-02,F,BX1 1AA
        P2,Bo,Thistlewick,2015-04-05,M,BX1 1AB

        """
    private static let queries = """
        query_id,forename,surname,dob,sex,postcode,incident_id
        Q1,Ada,QUARRELBY,2014-03-02,F,BX11AA,I1
        Q2,Bo,Thistlewick,2015-01-01,,,I1
        Q3,Cy,Nobody,1815-12-10,,,

        """
    private static let truth = """
        query_id,pupil_id,kind,custom
        Q3,,unregistered;dob-digit,
        Q1,P1,exact,english
        Q2,P2,,

        """

    private func read(
        register: String = PlainPopulationTests.register, queries: String = PlainPopulationTests.queries,
        truth: String = PlainPopulationTests.truth
    ) throws -> PlainPopulation {
        func sheet(_ name: String, _ text: String) -> PlainSheet { PlainSheet(name: name, bytes: Array(text.utf8)) }
        let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
        return try PlainPopulation(
            register: sheet("r.csv", register), queries: sheet("q.csv", queries), truth: sheet("t.csv", truth),
            defaults: Configuration.defaults(), tables: .builtIn, asOf: day)
    }

    @Test("each query meets its own truth, whatever the order of the truth")
    func truthByQuery() throws {
        let population = try read()
        #expect(population.truths.map(\.pupilID) == ["P1", "P2", ""])
        #expect(population.truths.map(\.kinds) == [["exact"], [], ["unregistered", "dob-digit"]])
        #expect(population.truths[0].custom == "english")
        #expect(population.register.columns.pupilCount == 2)
        #expect(population.familyRows == [Array("quarrelby".utf8): 1, Array("thistlewick".utf8): 1])
    }

    @Test("names and dates are read as the night reads them, and no age is out of place")
    func records() throws {
        let records = try read().children.map(\.record)
        #expect(records[0].familyName.letters == Array("quarrelby".utf8))
        #expect(records[0].postcode?.text == Array("BX11AA".utf8))
        #expect(records[1].birthDate == .year(2015))  // the first of January is a placeholder
        #expect(records[2].birthDate == .day(try #require(CalendarDate(year: 1815, month: 12, day: 10))))
    }

    @Test("children share an incident where they say so, and stand alone where they do not")
    func incidents() throws {
        let numbers = try read().children.map(\.incident.occurrenceNumber)
        #expect(numbers[0] == numbers[1])
        #expect(numbers[2] != numbers[0])
    }

    @Test("codes of another country are compared as they are written")
    func foreignCodes() throws {
        let population = try read(
            register: PlainPopulationTests.register.replacing("BX1 1AA", with: "4223").replacing(
                "BX1 1AB", with: "4560"),
            queries: PlainPopulationTests.queries.replacing("BX11AA", with: "4223"))
        #expect(population.register.columns.postcodes.compactMap { $0?.text }.count == 2)
        #expect(population.children[0].record.postcode?.text == Array("4223".utf8))
    }

    @Test(
        "a fault names the file, the line and what is wrong, and never a cell",
        arguments: [
            (register.replacing("surname", with: "surnames"), queries, truth, "r.csv:1:1: heading-missing"),
            (register, queries.replacing("dob", with: "born"), truth, "q.csv:1:1: heading-missing"),
            (register, queries.replacing("Q2", with: "Q1"), truth, "q.csv:3:1: unreadable"),
            (register, queries, truth.replacing("Q2", with: "Q9"), "q.csv:3:1: unreadable"),
            (register, queries, truth.replacing("Q2", with: "Q1"), "t.csv:4:1: unreadable"),
            (register + "P3,Too,Short\n", queries, truth, "r.csv:4:1: unreadable"),
            ("pupil_id,forename,surname,dob\n", queries, truth, "r.csv:1:1: no-rows"),
            (register, "query_id,forename,surname,dob\n", truth, "q.csv:1:1: no-rows"),
            ("", queries, truth, "r.csv:1:1: empty"),
        ])
    func faults(register: String, queries: String, truth: String, beginning: String) throws {
        let error = try #require(throws: FeedError.self) {
            _ = try read(register: register, queries: queries, truth: truth)
        }
        let text = try #require(error.faults.first).text
        #expect(text.hasPrefix(beginning), "\(text)")
        #expect(!text.contains("Thistlewick"))
    }

    @Test("the defaults a command decides by are those of the key table")
    func defaults() throws {
        let decision = try Configuration.defaults().decision
        #expect(decision.withoutBirthDate == .review)
        #expect(decision.model == .builtIn)
    }
}
