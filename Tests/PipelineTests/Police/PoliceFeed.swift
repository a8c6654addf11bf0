import AuditTrail
import Casework
import Linkage
import Tabular

@testable import Pipeline

/// Police feeds as the tests write them: lines with bars between the cells, the heading first.
enum PoliceFeed {
    static let asOf = LocalDateTime(date: day("2026-11-20"), minuteOfDay: 135)

    /// A configuration whose police section has these lines, set in by two.
    static func settings(_ police: String) throws -> Configuration.Police {
        let lines = police.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        let text = """
            paths: { state: state, output: out }
            police:
              files: in/police.csv
            \(lines)
            register:
              files: in/register.csv
              columns: { pupil_id: UPN, legal_surname: Surname, legal_forename: Forename, dob: DOB, urn: URN }
            schools: { gias: { file: in/gias.csv } }
            """
        return try ConfigurationSamples.load(text).police
    }

    static func intake(_ lines: [String], _ settings: Configuration.Police) throws -> PoliceIntake {
        try PoliceNormaliser(settings, asOf: asOf).normalise([try file(lines)])
    }

    static func file(_ lines: [String], name: String = "police.csv") throws -> FeedFile {
        let text = lines.map { $0.replacing("|", with: ",") }.joined(separator: "\n") + "\n"
        let reader = CSVReader(bytes: Array(text.utf8), format: CSVFormat())
        var quarantined: [QuarantinedLine] = []
        var repeated: [Int] = []
        var table = TextTable(file: name, heading: try reader.start(), rows: [])
        let summary = try reader.readRows(
            onQuarantine: { quarantined.append($0) }, onRepeatedHeading: { repeated.append($0) }
        ) { row in
            table.rows.append(TextTable.Row(row: row.row, line: row.line, cells: row.texts))
        }
        let input = TakenInput(
            name: name, digest: Digest.of(utf8: text), bytes: text.utf8.count,
            modified: Moment(secondsSinceEpoch: 1_795_140_000), copyPath: name)
        return FeedFile(
            input: input, table: table, quarantined: quarantined, repeatedHeadings: repeated, summary: summary)
    }
}
