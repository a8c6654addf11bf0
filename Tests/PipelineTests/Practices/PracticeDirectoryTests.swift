import Casework
import Linkage
import Tabular
import Testing

@testable import Pipeline

@Suite("The NHS list of practices")
struct PracticeDirectoryTests {
    /// Rows as published: 27 quoted columns, no headings.
    static func published(_ changes: [(Int, String)]...) -> [UInt8] {
        let lines = changes.map { changes in
            var cells = Array(repeating: "", count: 27)
            let usual = [
                (1, "Z90001"), (2, "THORNBECK SURGERY"), (5, "1 THORNBECK ROAD"), (7, "BRACKENSHIRE"),
                (10, "BX2 0AA"), (11, "19740401"), (13, "A"), (18, "01632 960301"), (26, "4"),
            ]
            for (place, text) in usual + changes { cells[place - 1] = text }
            return cells.map { "\"\($0)\"" }.joined(separator: ",")
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// The list read with the ready-made profile.
    static func directory(_ bytes: [UInt8]) throws -> PracticeDirectory {
        let configuration = try ConfigurationSamples.load(PatientRegisterTests.configuration)
        let feed = try #require(configuration.practices).ods
        let files = FeedReader(files: .live, limits: configuration.limits)
        let reader = CSVReader(bytes: bytes, format: files.format(feed, configuration.limits.register))
        var table = TextTable(file: "epraccur.csv", heading: try reader.start(), rows: [])
        _ = try reader.readRows(onQuarantine: { _ in }) {
            table.rows.append(TextTable.Row(row: $0.row, line: $0.line, cells: $0.texts))
        }
        return try PracticeDirectory(table, columns: feed.columns)
    }

    private let tonight = day("2026-11-20")

    @Test("the published file is read by the place of its columns, from its first line on")
    func published() throws {
        let directory = try Self.directory(Self.published([], [(1, "Z90002"), (2, "HOLLIN CLOSE")]))
        #expect(directory.codes.map(\.text) == ["Z90001", "Z90002"])
        let practice = try #require(directory.codes.first.flatMap { directory[$0] })
        #expect(practice.name == "THORNBECK SURGERY" && practice.postcode == "BX2 0AA")
        #expect(practice.addressLines == ["1 THORNBECK ROAD", "BRACKENSHIRE"])
        #expect(practice.phone == "01632960301" && practice.openedOn == day("1974-04-01") && practice.closedOn == nil)
        #expect(directory.issues.isEmpty)
    }

    @Test("only an open general practice may be told; each of the others says why not")
    func standings() throws {
        let directory = try Self.directory(
            Self.published(
                [], [(1, "Z90002"), (13, "C"), (12, "20250331")], [(1, "Z90003"), (26, "1")],
                [(1, "Z90004"), (13, "D")],
                [(1, "Z90005"), (12, "20261119")], [(1, "Z90006"), (12, "20261120")], [(1, "Z90007"), (11, "20270101")])
        )
        let words = (1...8).map { number in
            switch directory.standing(of: PracticeCode(text: "Z9000\(number)"), on: tonight) {
            case .active: "active"
            case .closed: "closed"
            case .notGeneralPractice: "other"
            case .unknown: "unknown"
            }
        }
        #expect(
            words == ["active", "closed", "other", "closed", "closed", "active", "closed", "unknown"])
        guard case .unknown = directory.standing(of: nil, on: tonight) else {
            Issue.record("no code is no practice")
            return
        }
    }

    @Test("a row without a code or with an unknown status is left out and named; a second row of a code too")
    func faults() throws {
        let directory = try Self.directory(
            Self.published(
                [], [(1, "")], [(1, "Z90002"), (13, "X")], [], [(1, "Z90003"), (11, "1.4.74"), (18, "none")]))
        #expect(directory.codes.map(\.text) == ["Z90001", "Z90003"])
        #expect(
            directory.issues.map(\.code)
                == [
                    .practiceCodeUnreadable, .statusUnknown, .practiceCodeDuplicate, .dateUnreadable, .phoneUnreadable,
                ])
        #expect(directory.issues.map(\.row) == [2, 3, 4, 5, 5])
    }

    @Test(
        "a code is letters and figures only, so that a file may be named for it", arguments: ["", "A1", "../x", "A8 1"])
    func codes(text: String) { #expect(PracticeCode(text: text) == nil) }
}
