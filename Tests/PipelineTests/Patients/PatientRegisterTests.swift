import Casework
import Linkage
import Tabular
import Testing

@testable import Pipeline

@Suite("Reading the register of patients")
struct PatientRegisterTests {
    static let heading = [
        "NHS", "Surname", "Forename", "Middle", "Former", "Alias Surname", "Alias", "DOB", "Sex", "Postcode", "Address",
        "Practice",
    ]

    static let configuration =
        ConfigurationSamples.minimal + """

            practices:
              ods: { file: in/epraccur.csv }
              patients:
                files: in/patients.csv
                columns:
                  nhs_number: NHS
                  surname: Surname
                  forename: Forename
                  middle_names: Middle
                  former_surname: Former
                  alias_surname: Alias Surname
                  alias_forename: Alias
                  dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
                  sex: Sex
                  postcode: Postcode
                  address: Address
                  practice_code: Practice
            """

    /// A register of lines with bars between the cells, in the order of the heading; missing cells are empty.
    static func register(_ lines: [String]) throws -> PatientRegister {
        let settings = try #require(try ConfigurationSamples.load(configuration).practices)
        let rows = lines.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            return (cells + Array(repeating: "", count: max(0, heading.count - cells.count))).joined(separator: ",")
        }
        let text = ([heading.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        let reader = CSVReader(bytes: Array(text.utf8), format: CSVFormat())
        let found = try FeedBinding(settings.patients.feed.columns, heading: try reader.start(), file: "patients.csv")
        let (table, _) = try InternedTable.read(
            reader, columns: PatientField.allCases.map { found.columns[$0] }, onQuarantine: { _ in })
        return PatientRegisterBuilder(settings.patients, tables: .builtIn).build(table, file: "patients.csv")
    }

    @Test("a patient is read out as the register wrote it")
    func oneRow() throws {
        let register = try Self.register([
            "999 000 0018|Garforth|Elizabeth|Anne|Ryder|Holt|Lizzie|1988-02-18|F|BX2 0LQ|125 Thornbeck Mount|z90001"
        ])
        let patient = register.patient(at: 0)
        #expect(patient.nhsNumber?.text == "9990000018" && patient.id == "9990000018")
        #expect(patient.surname == "Garforth" && patient.forename == "Elizabeth" && patient.middleNames == "Anne")
        #expect(patient.formerSurname == "Ryder" && patient.aliasSurname == "Holt" && patient.aliasForename == "Lizzie")
        #expect(patient.birthDate == day("1988-02-18") && patient.sex == .female && patient.postcode == "BX2 0LQ")
        #expect(patient.registrations.map(\.code?.text) == ["Z90001"])
        #expect(patient.registrations.map(\.row) == [2])
        #expect(register.issues.isEmpty && register.quality.rows == 1 && register.quality.patients == 1)
    }

    @Test("one number with and without spaces is one patient, registered at both practices")
    func joined() throws {
        let register = try Self.register([
            "999 000 0018|Garforth|Elizabeth|||||1988-02-18|F|||Z90001",
            "9990000026|Other|Person|||||1990-01-02|M|||Z90001",
            "9990000018|Garforth|Liz|||||1988-02-18|F|||Z90002",
        ])
        #expect(register.quality.patients == 2 && register.quality.rows == 3)
        #expect(register.rows(ofPatientAt: 2) == [0, 2])
        #expect(register.patient(at: 2).registrations.map(\.code?.text) == ["Z90001", "Z90002"])
        #expect(register.patient(id: "9990000018")?.forename == "Elizabeth")
        #expect(register.patient(id: "9990000034") == nil)
    }

    @Test("a wrong check digit is an issue on its row; the patient is kept without the number")
    func wrongDigit() throws {
        let register = try Self.register([
            "9990000018|A|B|||||1988-02-18|F|||Z90001", "9990000019|C|D|||||1988-02-18|F|||Z90001",
            "|E|F|||||1988-02-18|F|||Z90001",
        ])
        #expect(register.issues.map(\.row) == [3, 4])
        #expect(register.issues.map(\.code) == [.nhsNumberInvalid, .nhsNumberMissing])
        #expect(register.quality.invalidNumbers == 1 && register.quality.rowsWithoutNumber == 1)
        #expect(register.columns.rowCount == 2)
        #expect(register.patient(at: 1).nhsNumber == nil && register.patient(at: 1).id == "9990000019")
    }

    @Test("a practice that is no code is no practice, and counted")
    func practices() throws {
        let register = try Self.register([
            "9990000018|A|B|||||1988-02-18|F|||", "9990000026|C|D|||||1988-02-18|F|||the surgery",
            "9990000034|C|D|||||1988-02-18|F|||Z90001",
        ])
        #expect(register.quality.unreadablePractices == 2)
        #expect(register.practices.compactMap(\.?.text) == ["Z90001"])
    }

    @Test("the search that finds pupils finds an adult by an alias and a former name")
    func found() throws {
        let register = try Self.register([
            "9990000018|Garforth|Elizabeth||Ryder||Lizzie|1958-02-18|F|BX2 0LQ||Z90001",
            "9990000026|Garside|Edith|||||1958-02-19|F|BX2 0LQ||Z90001",
            "9990000034|Holroyd|Martin|||||1990-03-04|M|BX3 1AA||Z90001",
        ])
        let search = ChildSearch(
            register: register.columns,
            model: try ModelReader.read(ModelReader.builtInBytes, file: "linkage-model.yaml"), tables: .builtIn)
        let name = PoliceName.read(forenames: "Lizzie", surname: "Ryder")
        let person = PersonRecord(
            givenNames: name.given, familyName: name.family, birthDate: .day(day("1958-02-18")), sex: .female,
            postcode: PostcodeReader.read("BX2 0LQ").postcode)
        let found = search.distribution(of: person)
        #expect(found.candidates.first?.row == 0)
    }
}
