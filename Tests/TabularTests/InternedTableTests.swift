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
        "numbers widen by bits, exactly where the next value needs it",
        arguments: [(1, 1), (2, 2), (255, 8), (256, 9), (65_535, 16), (65_536, 17)])
    func widening(values: Int, width: Int) throws {
        let lines = (1...values).map { "v\($0)" } + ["v1", "v\(values)"]
        let table = try table("a\n" + lines.joined(separator: "\n") + "\n", columns: [0])
        #expect(table.numberWidth(column: 0) == width)
        #expect(table.vocabularyCount(column: 0) == values + 1)
        #expect(table.valueIDs(column: 0) == (1...values).map { UInt32($0) } + [1, UInt32(values)])
        #expect(table.text(column: 0, row: values - 1) == "v\(values)")
    }

    @Test("columns of every width hold what was put in, through every widening", arguments: 0...12)
    func widths(width: Int) throws {
        var random = SeededBits(state: UInt64(width) + 1)
        let lines = (0..<5000).map { place in
            String(random.next() & (place < 2500 ? 1 : (UInt64(1) << UInt64(width)) - 1))
        }
        let table = try table("a,b\n" + lines.map { "x\($0),y\n" }.joined(), columns: [0, nil])
        #expect(lines.indices.allSatisfy { table.text(column: 0, row: $0) == "x\(lines[$0])" })
        #expect(table.numberWidth(column: 1) == 0)
        #expect(table.valueIDs(column: 1) == [UInt32](repeating: 0, count: 5000))
    }

    @Test("the table is the same in whatever order the columns of a batch are taken in")
    func sharing() throws {
        var random = SeededBits(state: 99)
        // More rows than a batch holds, values that return soon and late, empty cells, and a column that is absent.
        let lines = (0..<7001).map { place in
            "p\(place),\(random.next() % 40),\(random.next() % 3000),\(random.next() % 2 == 0 ? "" : "w\(place / 2)")"
        }
        let text = "a,b,c,d\n" + lines.joined(separator: "\n") + "\n"
        func table(_ sharing: InternedTable.Sharing) throws -> InternedTable {
            let reader = CSVReader(bytes: Array(text.utf8), format: .trusting)
            _ = try reader.start()
            var table = InternedTable(columnCount: 5)
            _ = try reader.readRows(onQuarantine: { _ in }) {
                try table.append($0, columns: [0, 1, nil, 2, 3], sharing: sharing)
            }
            try table.takeIn(sharing: sharing)
            table.freeze()
            return table
        }
        let one = try table(InternedTable.oneByOne)
        let other = try table { count, work in (0..<count).reversed().forEach(work) }
        #expect(one.rowCount == 7001)
        for column in 0..<5 {
            #expect(one.values(column: column) == other.values(column: column))
            #expect(one.valueIDs(column: column) == other.valueIDs(column: column))
        }
        let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        for (place, column) in [0, 1, 3, 4].enumerated() {
            #expect(cells.indices.allSatisfy { one.text(column: column, row: $0) == cells[$0][place] })
            // Numbers are given in the order in which values first appear.
            var seen: [String: UInt32] = ["": 0]
            let numbers = cells.map { row in
                let number = seen[row[place]] ?? UInt32(seen.count)
                seen[row[place]] = number
                return number
            }
            #expect(one.valueIDs(column: column) == numbers)
        }
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

/// Numbers without order, the same every time (Steele, Lea & Flood 2014).
private struct SeededBits {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
