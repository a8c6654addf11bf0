import Tabular
import Testing

@Suite("Interned tables")
struct InternedTableTests {
    private func table(_ text: String, columns: [Int?]) throws -> InternedTable {
        let reader = CSVReader(bytes: Array(text.utf8), format: .trusting)
        _ = try reader.start()
        return try InternedTable.read(reader, columns: columns, onQuarantine: { _ in }).table
    }

    @Test("equal texts of a column share a number; the empty text is 0")
    func numbers() throws {
        let table = try table("a,b\nx,\ny,x\nx,y\n", columns: [0, 1])
        #expect(table.rowCount == 3)
        #expect(table.valueIDs(column: 0) == [1, 2, 1])
        #expect(table.valueIDs(column: 1) == [0, 1, 2])
        #expect(table.values(column: 0) == ["", "x", "y"])
        #expect(table.text(column: 1, row: 0).isEmpty)
        #expect(table.withValue(column: 1, id: 1) { $0.count == 1 && $0[0] == UInt8(ascii: "x") })
        #expect(table.withValue(column: 1, id: 0) { $0.isEmpty })
    }

    @Test("columns come in the order asked for; one that is absent is all empty")
    func binding() throws {
        let table = try table("a,b,c\n1,2,3\n", columns: [2, nil, 0])
        #expect((0..<3).map { table.text(column: $0, row: 0) } == ["3", "", "1"])
        #expect(table.vocabularyCount(column: 1) == 1)
    }

    @Test("blanks and no-break spaces at both ends are trimmed, inside they stay")
    func trimming() throws {
        let table = try table(
            "a,b\n \u{A0}\tx \u{A0} y\u{A0}\u{B} ,\u{A0}\n\"x \u{A0} y\n\",à\u{A0}\n", columns: [0, 1])
        #expect(table.values(column: 0) == ["", "x \u{A0} y"])
        #expect(table.values(column: 1) == ["", "à"])
    }

    @Test("texts that Unicode holds for equal but are written in other bytes stay apart")
    func bytesDecide() throws {
        #expect(try table("a\nü\nu\u{308}\n", columns: [0]).vocabularyCount(column: 0) == 3)
    }

    @Test("source rows pass over blank and quarantined lines")
    func sourceRows() throws {
        let table = try table("a,b\n1,2\n\nbad\n\"3\n\",4\n5,6\n", columns: [0])
        #expect((0..<3).map { table.sourceRow($0) } == [2, 5, 6])
    }

    @Test(
        "numbers widen exactly where the next value needs it",
        arguments: [(255, 1), (256, 2), (65_535, 2), (65_536, 4)])
    func widening(values: Int, width: Int) throws {
        let lines = (1...values).map { "v\($0)" } + ["v1", "v\(values)"]
        let table = try table("a\n" + lines.joined(separator: "\n") + "\n", columns: [0])
        #expect(table.numberWidth(column: 0) == width)
        #expect(table.vocabularyCount(column: 0) == values + 1)
        #expect(table.valueIDs(column: 0) == (1...values).map { UInt32($0) } + [1, UInt32(values)])
        #expect(table.text(column: 0, row: values - 1) == "v\(values)")
    }

    @Test("values keep their numbers through every growth, while all are equally long and after")
    func growth() {
        let texts =
            (10_000..<30_000).map { "v\($0)" } + (0..<5000).map { String(repeating: "w", count: $0 % 7) + "\($0)" }
        var vocabulary = Vocabulary()
        func number(_ text: String) -> UInt32? {
            Array(text.utf8).withUnsafeBufferPointer { vocabulary.id(of: $0) }
        }
        for (place, text) in texts.enumerated() { #expect(number(text) == UInt32(place + 1)) }
        for (place, text) in texts.enumerated() { #expect(number(text) == UInt32(place + 1)) }
        #expect(vocabulary.count == texts.count + 1)
        vocabulary.freeze()
        #expect(texts.indices.allSatisfy { vocabulary.text($0 + 1) == texts[$0] })
        #expect(vocabulary.text(0).isEmpty)
    }

    @Test("a table withholds its texts from descriptions and mirrors")
    func withheld() throws {
        let table = try table("a\nsecret\n", columns: [0])
        #expect("\(table)" == "InternedTable of 1 rows")
        #expect(Mirror(reflecting: table).children.isEmpty)
    }
}
