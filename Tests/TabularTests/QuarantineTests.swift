import Tabular
import Testing

@Suite("A bad row is quarantined alone")
struct QuarantineTests {
    @Test("an unclosed quote costs its own line only")
    func unclosedQuote() throws {
        let reading = try Reading("a,b,c\n1,2,3\n4,\"open,6\n7,8,9\n10,\"11\",12\n")
        #expect(reading.cells == [["1", "2", "3"], ["7", "8", "9"], ["10", "11", "12"]])
        #expect(
            reading.quarantined == [
                QuarantinedLine(row: 3, line: 3, column: 3, fault: .unclosedQuote, raw: "4,\"open,6")
            ])
        #expect(reading.rows.map(\.row) == [2, 4, 5])
    }

    @Test("an unclosed quote in the last row costs that row, with or without a line end", arguments: ["", "\n"])
    func unclosedAtEnd(end: String) throws {
        let reading = try Reading("a,b\n1,2\n3,\"4" + end)
        #expect(reading.cells == [["1", "2"]])
        #expect(reading.quarantined.map(\.fault) == [.unclosedQuote])
        #expect(reading.quarantined.map(\.line) == [3])
    }

    @Test("an unclosed quote with no other quote below costs its line only, however long the file is")
    func unclosedInLongFile() throws {
        let rows = (0..<20_000).map { "\($0),some text" }
        let reading = try Reading("a,b\n0,\"open\n" + rows.joined(separator: "\n") + "\n")
        #expect(reading.rows.count == 20_000)
        #expect(reading.quarantined.map(\.line) == [2])
        #expect(reading.rows.last?.line == 20_002)
    }

    @Test("too few cells point at the end of the line, too many at the first one too many")
    func raggedRows() throws {
        let reading = try Reading("a,b,c\n1,é\n1,\"x,y\",3,4,5\n1,2,3\n")
        #expect(reading.cells == [["1", "2", "3"]])
        #expect(reading.quarantined.map(\.fault) == [.raggedRow, .raggedRow])
        #expect(reading.quarantined.map(\.column) == [4, 11])
        #expect(reading.quarantined.map(\.raw) == ["1,é", "1,\"x,y\",3,4,5"])
    }

    @Test(
        "a stray quote points at itself",
        arguments: [("1,a\"b", 4), ("1,\"ab\"c", 7), ("1, \"ab\"", 4), ("\"1\" ,2", 4), ("éé,\"x\"\"\"y", 9)])
    func strayQuote(row: String, column: Int) throws {
        let reading = try Reading("a,b\n\(row)\n3,4\n")
        #expect(reading.cells == [["3", "4"]])
        #expect(
            reading.quarantined == [
                QuarantinedLine(row: 2, line: 2, column: column, fault: .strayQuote, raw: row)
            ])
    }

    @Test("each line of a broken span is a row and a quarantined line of its own, until one parses")
    func span() throws {
        let reading = try Reading("a,b\n1,\"x\ny\"z,3\n\ntail\",4\n5,6\n")
        #expect(reading.quarantined.map(\.line) == [2, 3, 5])
        #expect(reading.quarantined.map(\.row) == [2, 3, 5])
        #expect(reading.quarantined.map(\.fault) == [.unclosedQuote, .strayQuote, .strayQuote])
        #expect(reading.summary.blankLines == 1)
        #expect(reading.rows == [Reading.Row(row: 6, line: 6, cells: ["5", "6"])])
    }

    @Test("a ragged row over several lines gives its later lines another chance")
    func raggedOverLines() throws {
        let reading = try Reading("a,b\n1,\"x\n2,3\n\",4\n5,6\n")
        #expect(reading.quarantined.map(\.line) == [2, 4])
        #expect(reading.quarantined.map(\.fault) == [.raggedRow, .unclosedQuote])
        #expect(reading.cells == [["2", "3"], ["5", "6"]])
    }

    @Test("a quarantined line keeps 4 KiB of its text, cut between characters")
    func rawIsBounded() throws {
        let reading = try Reading("a,b\nx" + String(repeating: "é", count: 4000) + "\n1,2\n")
        #expect(reading.quarantined.map(\.raw) == ["x" + String(repeating: "é", count: 2047)])
    }

    @Test("a quarantined line withholds its text from descriptions and mirrors")
    func withheld() throws {
        let reading = try Reading("a,b\nsecret\n")
        let line = try #require(reading.quarantined.first)
        #expect("\(line)" == "row 2, line 2, column 7: ragged-row")
        #expect(!String(reflecting: line).contains("secret"))
        #expect(Mirror(reflecting: line).children.isEmpty)
    }

    @Test("three bad lines are always borne; the fourth refuses a short file")
    func fewBadLines() throws {
        let format = CSVFormat()
        #expect(try Reading("a,b\nx\nx\nx\n1,2\n", format: format).quarantined.count == 3)
        #expect(refusal("a,b\nx\nx\nx\nx\n1,2\n", format: format)?.code == .tooManyQuarantined)
    }

    @Test("the share of quarantined lines is judged over the whole file")
    func shareOfWholeFile() throws {
        let good = String(repeating: "1,2\n", count: 95)
        let bad = String(repeating: "x\n", count: 5)
        #expect(try Reading("a,b\n" + bad + good, format: CSVFormat()).quarantined.count == 5)
        let error = refusal("a,b\n" + bad + "x\n" + good, format: CSVFormat())
        #expect(error?.code == .tooManyQuarantined)
        #expect(error?.limit == 5)
    }

    @Test("reading stops at once when too many lines are quarantined")
    func absoluteStop() {
        var limits = CSVLimits.trusting
        limits.quarantinedLines = 10
        let error = refusal("a,b\n" + String(repeating: "x\n", count: 100), format: CSVFormat(limits: limits))
        #expect(error?.code == .tooManyQuarantined)
        #expect(error?.position.line == 12)
    }
}
