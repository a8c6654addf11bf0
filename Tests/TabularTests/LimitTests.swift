import Tabular
import Testing

@Suite("Limits, at and one past")
struct LimitTests {
    private func format(_ change: (inout CSVLimits) -> Void) -> CSVFormat {
        var limits = CSVLimits.trusting
        change(&limits)
        return CSVFormat(limits: limits)
    }

    @Test("a cell at the limit is read, one byte more is quarantined alone", arguments: ["", "\""])
    func fieldBytes(quote: String) throws {
        let text = "a,b\n1,\(quote)xxxxx\(quote)\n2,\(quote)xxxxxx\(quote)\n3,4\n"
        let reading = try Reading(text, format: format { $0.fieldBytes = 5 })
        #expect(reading.cells == [["1", "xxxxx"], ["3", "4"]])
        #expect(reading.quarantined.map(\.fault) == [.fieldTooLong])
        #expect(reading.quarantined.map(\.column) == [3])
    }

    @Test(
        "a row at the limit is read, one byte more is quarantined alone", arguments: ["\n", "\r\n", "\r"], [1, 3, 99])
    func rowBytes(end: String, piece: Int) throws {
        let text = ["a,b", "1,345678", "2,3456789", "3,4", ""].joined(separator: end)
        let reading = try Reading(text, format: format { $0.rowBytes = 8 }, piece: piece)
        #expect(reading.cells == [["1", "345678"], ["3", "4"]])
        #expect(reading.quarantined.map(\.fault) == [.rowTooLong])
        #expect(reading.quarantined.map(\.column) == [9])
        #expect(reading.quarantined.map(\.raw) == ["2,3456789"])
        #expect(reading.summary.physicalLines == 4)
    }

    @Test("the limit of a row counts all its lines")
    func rowBytesOverLines() throws {
        let reading = try Reading("a,b\n1,\"\n\n\n\n\n\"\n2,\"\n\n\n\n\"\n", format: format { $0.rowBytes = 8 })
        #expect(reading.quarantined.map(\.line) == [2, 7])
        #expect(reading.cells == [["2", "\n\n\n\n"]])
    }

    @Test("a line longer than the memory held is skipped to its end")
    func hugeLine() throws {
        let long = String(repeating: "x", count: 700_000)
        let reading = try Reading(
            "a,b\n1,\(long)\r\n2,\(long)\r3,4\n5,\(long)", format: format { $0.rowBytes = 1000 }, piece: 999)
        #expect(reading.rows == [Reading.Row(row: 4, line: 4, cells: ["3", "4"])])
        #expect(reading.quarantined.map(\.line) == [2, 3, 5])
        #expect(reading.summary.endedWithoutNewline)
    }

    @Test("where a long line is cut depends on no piece", arguments: ["\n", "\r\n", "\r"])
    func longLineInPieces(end: String) throws {
        let text = ["a,b", String(repeating: "x", count: 4100), "1,2", ""].joined(separator: end)
        let whole = try Reading(text, format: format { $0.rowBytes = 8 })
        #expect(whole.quarantined.map(\.raw.utf8.count) == [QuarantinedLine.rawBytesMax])
        #expect(whole.cells == [["1", "2"]])
        for piece in [1, 2, 4097, 4098, 4099, 4100, 4105, 4106] {
            #expect(try Reading(text, format: format { $0.rowBytes = 8 }, piece: piece) == whole)
        }
    }

    @Test("columns at the limit are read, one more refuses the file")
    func columns() throws {
        #expect(try Reading("a,b\n", format: format { $0.columns = 2 }).heading.count == 2)
        let error = refusal("a,b,c\n", format: format { $0.columns = 2 })
        #expect(error?.code == .tooManyColumns)
        #expect(error?.limit == 2)
    }

    @Test("a row of many more cells than the limit of columns is ragged, nothing worse")
    func manyCells() throws {
        let row = String(repeating: ",", count: 5000)
        #expect(
            try Reading("a,b\n\(row)\n", format: format { $0.columns = 2 }).quarantined.map(\.fault) == [.raggedRow])
    }

    @Test("rows at the limit are read, one more refuses the file; quarantined lines count")
    func rows() throws {
        #expect(try Reading("a,b\n1,2\nx\n", format: format { $0.rows = 2 }).rows.count == 1)
        let error = refusal("a,b\n1,2\nx\n3,4\n", format: format { $0.rows = 2 })
        #expect(error == CSVError(code: .tooManyRows, position: SourcePosition(line: 4, column: 1), limit: 2))
    }

    @Test("a file at the limit is read, one byte more refuses it")
    func fileBytes() throws {
        #expect(try Reading("a,b\n1,2\n", format: format { $0.fileBytes = 8 }).summary.bytes == 8)
        #expect(refusal("a,b\n1,2\n", format: format { $0.fileBytes = 7 })?.code == .fileTooLong)
    }
}
