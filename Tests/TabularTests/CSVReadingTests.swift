import Tabular
import Testing

@Suite("Reading rows")
struct CSVReadingTests {
    @Test("CRLF, LF and a lone CR all end a row", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(end: String) throws {
        let reading = try Reading(["a,b", "1,2", "3,4", ""].joined(separator: end))
        #expect(reading.heading == ["a", "b"])
        #expect(reading.cells == [["1", "2"], ["3", "4"]])
        #expect(reading.rows.map(\.line) == [2, 3])
        #expect(reading.summary.physicalLines == 3)
        #expect(!reading.summary.endedWithoutNewline)
    }

    @Test("line ends may change inside one file")
    func mixedLineEnds() throws {
        let reading = try Reading("a,b\r1,2\r\n\r3,4\n\r\n5,6\r")
        #expect(reading.rows.map(\.line) == [2, 4, 6])
        #expect(reading.summary.blankLines == 2)
        #expect(reading.summary.physicalLines == 6)
    }

    @Test("a comma, a semicolon or a tab parts the cells", arguments: CSVFormat.Delimiter.allCases)
    func delimiters(delimiter: CSVFormat.Delimiter) throws {
        let mark = Character(UnicodeScalar(delimiter.rawValue))
        let others = ",;\t".filter { $0 != mark }
        let reading = try Reading(
            "a\(mark)b\n\"1\(mark)2\"\(mark)x\(others)\n", format: .trusting { $0.delimiter = delimiter })
        #expect(reading.cells == [["1\(mark)2", "x\(others)"]])
    }

    @Test("blanks around unquoted and quoted cells are kept")
    func blanksKept() throws {
        let reading = try Reading("a,b,c\n 1 ,\" 2 \",\t3\u{A0}\n")
        #expect(reading.cells == [[" 1 ", " 2 ", "\t3\u{A0}"]])
    }

    @Test("quoted line ends and doubled quotes are part of the cell")
    func quotedCells() throws {
        let reading = try Reading("a,b\n\"x\r\ny\rz\n\",\"say \"\"no\"\"\"\n")
        #expect(reading.cells == [["x\r\ny\rz\n", "say \"no\""]])
    }

    @Test("an empty cell and an empty quoted cell are both empty")
    func emptyCells() throws {
        #expect(try Reading("a,b,c\n,\"\",\n").cells == [["", "", ""]])
    }

    @Test("a row of empty cells is a row; an empty line and a line of blanks are not")
    func blankLines() throws {
        let reading = try Reading("a,b\n\n,\n \t \n1,2\n")
        #expect(reading.cells == [["", ""], ["1", "2"]])
        #expect(reading.rows.map(\.row) == [3, 5])
        #expect(reading.summary.blankLines == 2)
    }

    @Test("in a file of one column a line of blanks is a cell")
    func blankCellOfOneColumn() throws {
        let reading = try Reading("a\n  \n\n\"\"\n")
        #expect(reading.cells == [["  "], [""]])
        #expect(reading.summary.blankLines == 1)
    }

    @Test("a last row without a line end is delivered, and said to be so", arguments: ["1,2", "1,\"2\"", "1,"])
    func noFinalLineEnd(last: String) throws {
        let reading = try Reading("a,b\n\(last)")
        #expect(reading.rows.count == 1)
        #expect(reading.rows.map(\.cells.count) == [2])
        #expect(reading.summary.endedWithoutNewline)
        #expect(reading.summary.physicalLines == 2)
    }

    @Test("a heading without rows is a quiet file, not a fault")
    func headingAlone() throws {
        let reading = try Reading("a,b\n")
        #expect(reading.rows.isEmpty)
        #expect(reading.summary.sourceRows == 1)
    }

    @Test("an empty file is refused as empty", arguments: ["", "\n", "\u{FEFF}", "  \r\n\r\n"])
    func emptyFile(text: String) {
        #expect(refusal(text)?.code == .emptyFile)
    }

    @Test("a heading that breaks the rules is refused with its place")
    func headingUnreadable() {
        #expect(
            refusal("\na,b\"c\n1,2\n")
                == CSVError(code: .headingUnreadable, position: SourcePosition(line: 2, column: 4)))
        #expect(refusal("a,\"b\n1,2\n")?.code == .headingUnreadable)
    }

    @Test("a heading's cell may run over lines")
    func headingOverLines() throws {
        let reading = try Reading("a,\"b\nc\"\n1,2\n")
        #expect(reading.heading == ["a", "b\nc"])
        #expect(reading.rows == [Reading.Row(row: 2, line: 3, cells: ["1", "2"])])
    }

    @Test("preamble lines are skipped unread, and counted")
    func preamble() throws {
        let reading = try Reading("Report \"x\n\na,b\n1,2\n", format: .trusting { $0.preambleLines = 2 })
        #expect(reading.heading == ["a", "b"])
        #expect(reading.rows == [Reading.Row(row: 4, line: 4, cells: ["1", "2"])])
        #expect(refusal("one\n", format: .trusting { $0.preambleLines = 2 })?.code == .headingMissing)
    }

    @Test("a repeated heading is never a row, with or without a mark before it")
    func repeatedHeading() throws {
        let reading = try Reading("a,b\n1,2\na,b\n\u{FEFF}a,b\n\"a\",\"b\"\na,b \n3,4\n")
        #expect(reading.cells == [["1", "2"], ["a", "b "], ["3", "4"]])
        #expect(reading.repeatedHeadings == [3, 4, 5])
        #expect(reading.summary.repeatedHeadings == 3)
    }

    @Test("a heading of empty cells has no repetition")
    func emptyHeading() throws {
        #expect(try Reading(",\n,\n").cells == [["", ""]])
    }

    @Test("a source row counts a cell over several lines once, and blank lines too")
    func numbering() throws {
        let reading = try Reading("a,b\n\n\"1\n\n1\",2\n\n3,\"4\r\n\"\r\n5,6\n")
        #expect(reading.rows.map(\.row) == [3, 5, 6])
        #expect(reading.rows.map(\.line) == [3, 7, 9])
        #expect(reading.summary.physicalLines == 9)
        #expect(reading.summary.sourceRows == 6)
    }

    @Test("a zero byte refuses the file and names its place")
    func zeroByte() {
        #expect(
            refusal("a,b\n1,2\né\u{0}x,3\n") == CSVError(code: .zeroByte, position: SourcePosition(line: 3, column: 2)))
    }

    private struct Broken: Error {}

    @Test("a failed read is thrown on, never taken for the end", arguments: [0, 3, 5, 9, 12])
    func failedRead(after: Int) {
        let bytes = Array("a,b\n1,2\n3,4\n".utf8)
        var position = 0
        let reader = CSVReader(
            { buffer in
                guard position < after else { throw Broken() }
                buffer[0] = bytes[position]
                position += 1
                return 1
            }, format: CSVFormat())
        #expect(throws: Broken.self) {
            _ = try reader.start()
            _ = try reader.readRows(onQuarantine: { _ in }) { _ in }
        }
    }

    @Test("what the caller's closure throws stops the reading")
    func closureThrows() throws {
        let reader = CSVReader(bytes: Array("a\n1\n2\n".utf8), format: CSVFormat())
        _ = try reader.start()
        var seen = 0
        #expect(throws: Broken.self) {
            _ = try reader.readRows(onQuarantine: { _ in }) { _ in
                seen += 1
                throw Broken()
            }
        }
        #expect(seen == 1)
    }
}
