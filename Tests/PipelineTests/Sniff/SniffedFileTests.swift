import Testing

@testable import Pipeline

@Suite("What a file is, seen by day")
struct SniffedFileTests {
    private func sniff(_ text: String) throws -> SniffedFile { try sniff(Array(text.utf8)) }

    private func sniff(_ bytes: [UInt8]) throws -> SniffedFile {
        try SniffedFile(name: "file.csv", bytes: bytes, total: bytes.count)
    }

    private func dates(_ cells: [String]) throws -> DateEvidence {
        try #require(try sniff("Ref,Day\n" + cells.map { "x,\($0)\n" }.joined()).columns[1].dates)
    }

    @Test("the encoding is told by a mark, by zero bytes, by valid UTF-8, and else is the code page of Windows")
    func encodings() {
        #expect(EncodingEvidence.look(at: [0xEF, 0xBB, 0xBF, 0x41]).encoding == .utf8)
        #expect(EncodingEvidence.look(at: [0xFF, 0xFE, 0x41, 0]).encoding == .utf16)
        #expect(EncodingEvidence.look(at: Array("A\0B\0C\0".utf8)).encoding == .utf16)
        #expect(EncodingEvidence.look(at: Array("Zoë".utf8)).encoding == .utf8)
        #expect(EncodingEvidence.look(at: Array("Zo".utf8) + [0xEB, 0x0A]).encoding == .windows1252)
        #expect(EncodingEvidence.look(at: Array("Zo".utf8) + [0x81, 0x0A]).isDoubtful)
        #expect(EncodingEvidence.look(at: Array("Zo".utf8) + [0xC3]).encoding == .utf8, "a character cut at the end")
    }

    @Test(
        "the delimiter is the one by which records are equally wide",
        arguments: [(",", "comma"), (";", "semicolon"), ("\t", "tab")]
    )
    func delimiters(sign: String, name: String) throws {
        let rows = ["Ref", "One two"].joined(separator: sign) + "\n" + "1\(sign)\"a,b;c\"\n2\(sign)d\n"
        #expect(try sniff(rows).delimiter.rawValue == name)
    }

    @Test("lines above the headings are counted, as skip_lines wants them")
    func preamble() throws {
        let file = try sniff(
            "Report of the night\nMade by a machine\nRef,Surname,DOB\n1,Aal,01/02/2015\n2,Bo,13/02/2015\n")
        #expect(file.skipLines == 2 && file.hasHeadings && file.rows == 2)
        #expect(file.columns.map(\.heading) == ["Ref", "Surname", "DOB"])
    }

    @Test("a file whose first line is a row has no headings, and the row is not shown")
    func noHeadings() throws {
        let file = try sniff("7,Aalberg,01/02/2015\n8,Bowyer,13/02/2015\n")
        #expect(!file.hasHeadings && file.rows == 2)
        #expect(file.columns.map(\.heading) == ["1", "2", "3"])
    }

    @Test("day before month is told by a day above 12, month before day likewise, and neither is said to be settled")
    func dayOrder() throws {
        let dayFirst = try dates(["03/04/2015", "25/04/2015"])
        #expect(dayFirst.formats == ["dd/MM/yyyy"] && !dayFirst.isAmbiguous && dayFirst.dayFirstOnly == 1)
        let monthFirst = try dates(["03/04/2015", "04/25/2015"])
        #expect(monthFirst.formats == ["MM/dd/yyyy"] && monthFirst.monthFirstOnly == 1)
        let either = try dates(["03/04/2015", "05/06/2015"])
        #expect(either.formats == ["dd/MM/yyyy"] && either.isAmbiguous && either.eitherWay == 2)
        #expect(try dates(["25/04/2015", "04/25/2015", "26/04/2015"]).isMixed)
    }

    @Test(
        "the forms of dates, times and both are named as the configuration wants them",
        arguments: [
            (["2015-04-03", "2015-04-25"], FieldForm.date, ["yyyy-MM-dd"]),
            (["3/4/2015", "25/12/2015"], .date, ["d/M/yyyy"]),
            (["03-Apr-2015", "25-Dec-2015"], .date, ["dd-MMM-yyyy"]),
            (["25/04/15", "26/04/15"], .date, ["dd/MM/yy"]),
            (["20150403", "20151225"], .date, ["yyyyMMdd"]),
            (["25/04/2026 02:15", "26/04/2026 23:59"], .dateTime, ["dd/MM/yyyy HH:mm"]),
            (["2026-04-25T02:15:00", "2026-04-26T23:59:30"], .dateTime, ["yyyy-MM-ddTHH:mm:ss"]),
            (["02:15", "23:59"], .time, ["HH:mm"]),
        ])
    func forms(cells: [String], form: FieldForm, formats: [String]) throws {
        let found = try dates(cells)
        #expect(found.form == form && found.formats == formats)
    }

    @Test("two forms in one column are both named, the commonest first")
    func twoForms() throws {
        #expect(try dates(["25/04/2015", "26/04/2015", "2015-04-27"]).formats == ["dd/MM/yyyy", "yyyy-MM-dd"])
    }

    @Test("a shape shows how a cell is written and nothing of what is written")
    func shapes() {
        #expect(CellShape.of("Aalberg") == "Aaaaaaa")
        #expect(CellShape.of("Ó Brádaigh-Nuñez") == "A Aaaaaaaa-Aaaaa")
        #expect(CellShape.of("01/02/2015") == "99/99/9999")
        #expect(CellShape.of("BX1 2AA") == "AA9 9AA")
        #expect(CellShape.of("a long text that goes on and on").hasSuffix("…"))
    }

    @Test("an empty file, and one that is no table, are refused with what to do")
    func refused() {
        #expect(throws: FeedError.self) { try sniff("") }
        #expect(throws: FeedError.self) { try sniff("Ref,\"Surname\n1,2\n") }
    }

    @Test("headings that stand twice are named, because no column can be bound to them")
    func doubled() throws {
        #expect(try sniff("Ref,DOB,DOB\n1,01/02/2015,01/02/2015\n").doubledHeadings == ["dob"])
    }
}
