import Tabular
import Testing

@Suite("Files without headings")
struct HeadinglessTests {
    private let format = CSVFormat.trusting { $0.hasHeadings = false }

    @Test("columns are named by their place, and the first line is the first row")
    func firstLine() throws {
        let reading = try Reading("a,\"b\nb\"\nc,d\n", format: format)
        #expect(reading.heading == ["1", "2"])
        #expect(reading.cells == [["a", "b\nb"], ["c", "d"]])
        #expect(reading.rows.map(\.row) == [1, 2] && reading.rows.map(\.line) == [1, 3])
        #expect(reading.summary.rows == 2 && reading.summary.physicalLines == 3)
    }

    @Test("rows that are alike are rows, and none is taken for a heading again")
    func alike() throws {
        let reading = try Reading("a,b\na,b\na,b\n", format: format)
        #expect(reading.rows.count == 3 && reading.repeatedHeadings.isEmpty)
    }

    @Test("a row of another width than the first is set aside")
    func ragged() throws {
        let reading = try Reading("a,b\nc\nd,e\n", format: format)
        #expect(reading.cells == [["a", "b"], ["d", "e"]])
        #expect(reading.quarantined.map(\.fault) == [.raggedRow])
    }

    @Test("lines above are left out, and every size of piece reads the same", arguments: 1...7)
    func pieces(piece: Int) throws {
        let above = CSVFormat.trusting {
            $0.hasHeadings = false
            $0.preambleLines = 1
        }
        let reading = try Reading("stand of today\na,b\nc,d\n", format: above, piece: piece)
        #expect(reading.cells == [["a", "b"], ["c", "d"]])
        #expect(reading.rows.map(\.row) == [2, 3])
    }
}
