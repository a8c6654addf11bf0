import Casework
import Linkage
import Tabular

@testable import Pipeline

/// A register of one family of three and two hundred pupils of other names.
enum SmallRegister {
    static let pupilCount = 203

    static func make() throws -> Register {
        let heading = "UPN,Surname,Forename,Preferred,DOB,Sex,URN,Postcode,Address"
        let family = [
            "A1,Reid,Zofia,Zosia,2016-07-03,F,900001,BX4 7QT,12 Larch Close",
            "A2,Reid,Tymon,,2018-02-01,M,900001,BX4 7QT,12 Larch Close",
            "A3,Reid-Shaw,Maja,,2014-09-09,F,900002,BX4 7QT,12 Larch Close",
        ]
        let others = (0..<200).map { number in
            "B\(number),Family\(number % 50),Given\(number % 40),,2012-01-0\(number % 9 + 1),M,900003,"
                + "BX\(number % 8 + 1) 1A\(["B", "D", "E"][number % 3]),\(number) Ferry Road"
        }
        let text = ([heading] + family + others).joined(separator: "\n") + "\n"
        let settings = try Configuration.load(
            text: """
                paths: { state: state, output: out }
                police:
                  files: in/police.csv
                  columns: { occurrence_number: N, occurred_at: At, child_forenames: F, child_surname: S }
                register:
                  files: in/register.csv
                  columns:
                    pupil_id: UPN
                    legal_surname: Surname
                    legal_forename: Forename
                    preferred_forename: Preferred
                    dob: { heading: DOB, formats: [ yyyy-MM-dd ] }
                    sex: Sex
                    urn: URN
                    postcode: Postcode
                    address: Address
                schools: { gias: { file: in/gias.csv } }
                """, file: "encompass.yaml", folder: "/invented"
        ).register
        let reader = CSVReader(bytes: Array(text.utf8), format: CSVFormat())
        let binding = try FeedBinding(settings.feed.columns, heading: try reader.start(), file: "register.csv")
        let (table, _) = try InternedTable.read(
            reader, columns: RegisterField.allCases.map { binding.columns[$0] }, onQuarantine: { _ in })
        let schools = try SchoolDirectory(
            TextTable(
                file: "schools.csv",
                heading: [
                    "URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName",
                    "TypeOfEstablishment (name)", "EstablishmentTypeGroup (name)", "EstablishmentStatus (name)",
                    "OpenDate", "CloseDate", "PhaseOfEducation (name)", "Street", "Town", "Postcode", "TelephoneNum",
                    "HeadTitle (name)", "HeadFirstName", "HeadLastName", "GSSLACode (name)",
                ], rows: []), normalisePhone: { _ in nil })
        return RegisterBuilder(settings, tables: .builtIn).build(table, schools: schools)
    }
}
