import Casework
import Linkage
import Tabular
import Testing

@testable import Pipeline

@Suite("Building the register")
struct RegisterBuilderTests {
    static let heading = [
        "UPN", "Surname", "Forename", "Middle", "Preferred Surname", "Preferred", "Former", "DOB", "Sex", "URN", "Year",
        "Status", "Start", "Left", "Postcode", "Address", "EHE", "CME",
    ]

    static let configuration = """
        paths: { state: state, output: out }
        police:
          files: in/police.csv
          columns: { occurrence_number: N, occurred_at: Occurred, child_forenames: F, child_surname: S }
        register:
          files: in/register.csv
          columns:
            pupil_id: UPN
            legal_surname: Surname
            legal_forename: Forename
            middle_names: Middle
            preferred_surname: Preferred Surname
            preferred_forename: Preferred
            former_surname: Former
            dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
            sex: Sex
            urn: URN
            nc_year: Year
            enrolment_status: Status
            start_date: { heading: Start, formats: [ yyyy-MM-dd ] }
            leaving_date: { heading: Left, formats: [ yyyy-MM-dd ] }
            postcode: Postcode
            address: Address
            home_educated: EHE
            missing_education: CME
        schools: { gias: { file: in/gias.csv } }
        """

    /// A register of lines with bars between the cells, in the order of the heading; missing cells are empty.
    static func register(_ lines: [String]) throws -> Register {
        let settings = try ConfigurationSamples.load(configuration).register
        let rows = lines.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return (cells + Array(repeating: "", count: max(0, heading.count - cells.count))).joined(separator: ",")
        }
        let text = ([heading.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        let reader = CSVReader(bytes: Array(text.utf8), format: CSVFormat())
        let found = try FeedBinding(settings.feed.columns, heading: try reader.start(), file: "register.csv")
        let (table, _) = try InternedTable.read(
            reader, columns: RegisterField.allCases.map { found.columns[$0] }, onQuarantine: { _ in })
        return RegisterBuilder(settings, tables: .builtIn).build(table, schools: try Extract([]).directory())
    }

    @Test("a pupil is read out as the register wrote it")
    func oneRow() throws {
        let register = try Self.register([
            "A1|Kowalska|Zofia|Anna|Reid|Zosia|Nowak|2016-07-03|F|900001|5|C|2021-09-01||BX4 7QT|12 Larch Close|N|N"
        ])
        let pupil = register.pupil(at: 0)
        #expect(pupil.id == "A1")
        #expect([pupil.legalForename, pupil.middleNames, pupil.preferredForename] == ["Zofia", "Anna", "Zosia"])
        #expect([pupil.legalSurname, pupil.preferredSurname, pupil.formerSurname] == ["Kowalska", "Reid", "Nowak"])
        #expect(pupil.birthDate == day("2016-07-03"))
        #expect(pupil.sex == .female)
        #expect(pupil.registrations.map(\.urn) == [urn(900_001)])
        #expect(pupil.registrations.first?.start == day("2021-09-01"))
        #expect(pupil.registrations.first?.leaving == nil)
        #expect(pupil.registrations.first?.row == 2)
        #expect(!pupil.isHomeEducated && !pupil.isMissingEducation)
        #expect(register.quality.rows == 1 && register.quality.pupils == 1)
    }

    @Test(
        "one pupil under two numbers has the registrations of both, whichever row comes first",
        arguments: [false, true])
    func twoNumbers(isTurned: Bool) throws {
        let home = "BX4 7QT|12 Larch Close"
        let rows = [
            "Z990000000001|Reid|Zofia|||||2016-07-03|F|900001||M|||\(home)",
            "A990000000002|Reid|Zofia|||||2016-07-03|F|900003||S|||\(home)",
            "B2|Reid|Zofia|||||2016-07-04|F|900002||C|||\(home)",
        ]
        let register = try Self.register(isTurned ? rows.reversed() : rows)
        let pupil = try #require(register.pupil(id: "Z990000000001"))
        let same = try #require(register.pupil(id: "A990000000002"))
        #expect(pupil.ids == same.ids && pupil.ids == ["A990000000002", "Z990000000001"])
        #expect(Set(pupil.registrations.map(\.urn)) == [urn(900_001), urn(900_003)])
        #expect(register.columns.pupilCount == 2 && register.quality.pupils == 2)
        #expect(register.pupil(id: "B2")?.otherIDs == [])
    }

    @Test("a boy and a girl with equal names, birth date and home are two; a row without a sex is then neither")
    func boyAndGirl() throws {
        func numbers(_ sexes: [String]) throws -> [UInt32] {
            let rows = sexes.enumerated().map {
                "N\($0)|Reid|Alex|||||2016-07-03|\($1)|900001||C|||BX4 7QT|12 Larch Close"
            }
            return try Self.register(rows).columns.pupil
        }
        #expect(Set(try numbers(["F", "M"])).count == 2)
        #expect(Set(try numbers(["F", ""])).count == 1)
        #expect(Set(try numbers(["F", "M", ""])).count == 3)
        #expect(Set(try numbers(["F", "M", "F", "M"])).count == 2)
    }

    @Test("without a home, or without a birth date, equal names make no pupil of two numbers")
    func nothingToJoinBy() throws {
        let register = try Self.register([
            "A1|Reid|Zofia|||||2016-07-03|F|900001", "A2|Reid|Zofia|||||2016-07-03|F|900002",
            "A3|Reid|Zofia||||||F|900001||C|||BX4 7QT|12 Larch Close",
            "A4|Reid|Zofia||||||F|900001||C|||BX4 7QT|12 Larch Close",
        ])
        #expect(register.columns.pupilCount == 4)
    }

    @Test("rows with one pupil number are one pupil with several registrations")
    func severalRows() throws {
        let register = try Self.register([
            "A1|Reid|Zofia|||||2016-07-03|F|900001||M", "B2|Shah|Amir|||||2015-01-02|M|900002||C",
            "A1|Reid|Zofia|||||2016-07-03|F|900003||S",
        ])
        #expect(register.rows(ofPupilAt: 2) == [0, 2])
        #expect(register.pupil(at: 2).registrations.map(\.status) == [.mainDual, .subsidiaryDual])
        #expect(register.rows(ofPupilAt: 1) == [1])
        #expect(register.columns.pupilCount == 2)
        #expect(register.quality.pupils == 2)
    }

    @Test("a row without an identifier is counted and left out, and the others keep their place in the file")
    func withoutIdentifier() throws {
        let register = try Self.register([
            "|Reid|Zofia|||||2016-07-03", "B2|Shah|Amir|||||2015-01-02|M|900002||C", "|Reid|Tymon",
        ])
        #expect(register.quality.rowsWithoutID == 2)
        #expect(register.columns.rowCount == 1)
        #expect(register.pupil(at: 0).id == "B2")
        #expect(register.pupil(at: 0).registrations.first?.row == 3)
    }

    @Test("what is not recorded is nothing: date, sex, postcode, address, school")
    func absences() throws {
        let register = try Self.register(["A1|Reid|Zofia", "B2|Reid|Tymon|||||31/31/2016|?|zzz||C|||nowhere|"])
        for row in 0..<2 {
            #expect(register.columns.rows[row].birth == 0)
            #expect(register.columns.rows[row].sex == 0)
            #expect(register.columns.rows[row].postcode == 0)
            #expect(register.columns.address[row] == 0)
            #expect(register.columns.school[row] == 0)
            #expect(register.pupil(at: row).birthDate == nil)
        }
        #expect(register.quality.withoutBirthDate == 2)
        #expect(register.quality.unknownSchools == 1, "a cell left empty names no school, known or not")
    }

    @Test("a home is address and postcode together")
    func homes() throws {
        let register = try Self.register([
            "A1|Reid|Zofia||||||||||||BX4 7QT|12 Larch Close", "A2|Reid|Tymon||||||||||||bx47qt|12 LARCH CLOSE",
            "A3|Reid|Otis||||||||||||BX1 1AA|12 Larch Close", "A4|Reid|Wren||||||||||||BX4 7QT|",
        ])
        let homes = register.columns.address
        #expect(homes[0] == homes[1] && homes[0] != 0)
        #expect(homes[2] != homes[0] && homes[2] != 0)
        #expect(homes[3] == 0)
    }

    // MARK: Bad registers

    @Test("an empty register is a register: a child is compared with nobody")
    func empty() throws {
        let register = try Self.register([])
        let found = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
            .distribution(of: child("Zofia", "Reid"))
        #expect(found.candidates.isEmpty)
        #expect(abs(found.noneShare + found.siblingShare + found.othersShare - 1) < 1e-9)
    }

    @Test("a register that was let go holds nobody, and its counts stay")
    func letGo() throws {
        var register = try Self.register(["A1|Garforth|Elizabeth", "|Nobody|Counted"])
        let quality = register.quality
        register.letGo()
        #expect(register.columns.rowCount == 0)
        #expect(register.table.rowCount == 0)
        #expect(register.quality == quality)
        #expect(quality.pupils == 1)
        #expect(quality.rowsWithoutID == 1)
        let found = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
            .distribution(of: child("Elizabeth", "Garforth"))
        #expect(found.candidates.isEmpty)
    }

    @Test("a register of one pupil: the pupil is found, and a stranger is not taken for them")
    func onePupil() throws {
        let register = try Self.register(["A1|Reid|Zofia|||||2016-07-03|F|900001||C|||BX4 7QT|12 Larch Close"])
        let search = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
        let found = search.distribution(of: child("Zofia", "Reid", born: "2016-07-03"))
        #expect(total(found) > 0.999_999 && total(found) < 1.000_001)
        let stranger = search.distribution(of: child("Bartholomew", "Quispe", born: "2011-01-30"))
        #expect(stranger.candidates.isEmpty)
    }

    @Test("a register of nothing but duplicates of one pupil has one candidate")
    func duplicates() throws {
        let row = "A1|Reid|Zofia|||||2016-07-03|F|900001||C|||BX4 7QT|12 Larch Close"
        let other = row.replacing("A1", with: "B9")
        let filler = (0..<200).map { "C\($0)|Fam\($0)|Giv\($0)|||||2012-01-0\($0 % 9 + 1)" }
        let register = try Self.register([row, row, row, other] + filler)
        let found = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
            .distribution(of: child("Zofia", "Reid", born: "2016-07-03"))
        #expect(found.candidates.count == 1)
        #expect(abs(total(found) - 1) < 1e-9)
    }

    @Test("a register without postcodes, and with three dates in five missing, still tells pupils apart")
    func sparse() throws {
        let given = ["Zofia", "Tymon", "Amir", "Wren", "Otis", "Niamh", "Kofi", "Mei", "Lena", "Ravi"]
        let family = ["Reid", "Shah", "Nowak", "Okafor", "Byrne", "Price", "Chan"]
        let rows = (0..<700).map { row in
            let born = row % 5 < 3 ? "" : CalendarDate(dayNumber: 14_000 + row * 7).isoText
            return "P\(row)|\(family[row % 7])\(row / 70)|\(given[row / 7 % 10])|||||\(born)"
        }
        let register = try Self.register(rows)
        let search = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
        #expect(register.quality.withoutBirthDate == 420)
        for row in stride(from: 0, to: 700, by: 33) {
            let pupil = register.pupil(at: row)
            let found = search.distribution(
                of: child(pupil.legalForename, pupil.legalSurname, born: pupil.birthDate?.isoText ?? ""))
            #expect(found.candidates.first?.row == row)
            #expect(abs(total(found) - 1) < 1e-9)
        }
    }

    @Test("one name shared by a thousand pupils: nobody is picked, and the shares still sum to one")
    func oneNameForAThousand() throws {
        let shared = (0..<1000).map { "P\($0)|Khan|Muhammad|||||\(CalendarDate(dayNumber: 14_000 + $0).isoText)|M" }
        let filler = (0..<1000).map { "Q\($0)|Fam\($0)|Giv\($0)|||||2012-01-0\($0 % 9 + 1)|F" }
        let register = try Self.register(shared + filler)
        let search = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
        let byName = search.distribution(of: child("Muhammad", "Khan"))
        #expect(byName.candidates.allSatisfy { byName.share(of: $0) < 0.01 })
        #expect(abs(total(byName) - 1) < 1e-9)
        let byDate = search.distribution(of: child("Muhammad", "Khan", born: CalendarDate(dayNumber: 14_321).isoText))
        #expect(byDate.candidates.first?.row == 321)
    }

    @Test(
        "odd names are compared, explained and done with in time",
        arguments: [
            "A", "?", "😀😀", "𐌰𐌱𐌲", String(repeating: "Abcdefghij", count: 30), String(repeating: "ab ", count: 100),
            String(repeating: "a?", count: 150), "ꦗꦮ", "王小明", "محمد", "  ", "-", "'", "Zo?", "0", "Ж",
        ])
    func oddNames(name: String) throws {
        let plain = (0..<300).map { "Q\($0)|Family\($0 % 40)|Given\($0 % 30)|||||2012-01-0\($0 % 9 + 1)|F" }
        let register = try Self.register(
            ["A1|\(name)|\(name)|||||2016-07-03|F", "A2|Reid|Zofia|||||2016-07-03|F"] + plain)
        let search = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
        let clock = ContinuousClock()
        let time = try clock.measure {
            for child in [
                child(name, name, born: "2016-07-03"), child(name, ""), child("", name), child("Zofia", name),
                child(name, "Reid", born: "2016-07-03"),
            ] {
                let found = search.distribution(of: child)
                #expect(abs(total(found) - 1) < 1e-9)
                for candidate in found.candidates {
                    let findings = found.findings(for: candidate, in: register.columns)
                    #expect(!findings.contains { $0.words.isEmpty })
                    #expect(abs(findings.reduce(0) { $0 + $1.bits } - candidate.weight) < 0.001)
                }
                _ = try #require(found.total > 0 ? found : nil)
            }
        }
        #expect(time < .seconds(5))
    }

    @Test("a child without a name is found by birth date and home, and nobody is certain")
    func nameless() throws {
        let plain = (0..<300).map { "Q\($0)|Family\($0)|Given\($0)|||||2012-01-0\($0 % 9 + 1)|F||||||BX1 1AA" }
        let register = try Self.register(["A1|Reid|Zofia|||||2016-07-03|F|900001||C|||BX4 7QT|12 Larch Close"] + plain)
        let nameless = PersonRecord(
            birthDate: .day(day("2016-07-03")), sex: .female, postcode: PostcodeReader.read("BX4 7QT").postcode)
        let found = ChildSearch(register: register.columns, model: try builtIn(), tables: .builtIn)
            .distribution(of: nameless)
        let best = try #require(found.candidates.first)
        #expect(best.row == 0)
        let names = found.findings(for: best, in: register.columns).prefix(2)
        #expect(names.allSatisfy { $0.level == "missing" && $0.bits == 0 })
    }

    private func builtIn() throws -> LinkageModel {
        try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml")
    }

    private func total(_ found: Distribution) -> Double {
        found.candidates.reduce(found.othersShare + found.noneShare + found.siblingShare) { $0 + found.share(of: $1) }
    }

    private func child(_ given: String, _ family: String, born: String = "") -> PersonRecord {
        PersonRecord(
            givenNames: NameFolding.comparable(given), familyName: NameFolding.comparable(family),
            birthDate: born.isEmpty ? .missing : .day(day(born)))
    }
}
