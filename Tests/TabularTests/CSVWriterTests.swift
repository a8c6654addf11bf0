import Tabular
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
    private func written(_ rows: [[String]], for reader: CSVWriter.Reader) -> String {
        var writer = CSVWriter(for: reader)
        for row in rows { writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test("a file for people has a mark, one for programs has none; both end lines with CRLF")
    func marks() {
        #expect(written([["a", "b"], ["1", ""]], for: .people) == "\u{FEFF}a,b\r\n1,\r\n")
        #expect(written([["a", "b"]], for: .programs) == "a,b\r\n")
    }

    @Test("only cells that need it are quoted")
    func quoting() {
        let row = ["plain", "a,b", "say \"no\"", "two\nlines", " blank", "x;y", ""]
        #expect(
            written([row], for: .programs)
                == "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\" blank\",x;y,\r\n")
    }

    @Test("a row of one empty cell is not an empty line")
    func oneEmptyCell() {
        #expect(written([[""]], for: .programs) == "\"\"\r\n")
    }

    @Test(
        "a cell that a spreadsheet would take for a formula gets an apostrophe, for people only",
        arguments: ["=1+1", "+441632960000", "-2", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])
    func formulas(cell: String) throws {
        #expect(CSVWriter.defused(cell) == "'" + cell)
        #expect(try Reading(written([["a", "b"], [cell, "x=1"]], for: .people)).cells == [["'" + cell, "x=1"]])
        #expect(try Reading(written([["a", "b"], [cell, "x=1"]], for: .programs)).cells == [[cell, "x=1"]])
    }

    @Test(
        "a formula behind blanks or invisible characters is one too",
        arguments: [" =1", "\u{A0}+1", "\u{200B}=1", "\u{FEFF}@x", " \t-1", "\0=1", "\0x", "\u{FE66}1", "\u{2212}1"])
    func hiddenFormulas(cell: String) {
        #expect(CSVWriter.defused(cell) == "'" + cell)
    }

    @Test(
        "a blank or a sign inside the text makes no formula", arguments: ["Ann=1", " Ann", "O'Brien", "", " ", "a-b"])
    func harmless(cell: String) {
        #expect(CSVWriter.defused(cell) == cell)
    }

    @Test("for people a cell is quoted where a spreadsheet of another country would split it")
    func otherDelimiters() {
        #expect(written([["a;b", "c\td", "e"]], for: .people) == "\u{FEFF}\"a;b\",\"c\td\",e\r\n")
    }
}
