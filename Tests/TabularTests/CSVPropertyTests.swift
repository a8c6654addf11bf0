import Tabular
import Testing

@Suite("Properties of the reader")
struct CSVPropertyTests {
    private static let seed: UInt64 = 20_261_120

    @Test("how the bytes are cut into pieces changes nothing")
    func pieces() throws {
        let text =
            "\u{FEFF}a,b,ç\r\n1,\"two\r\nlines\",3\r4,\"open,5\r\n6,7,8\n\r\n\"x\"y,1,2\na,b,ç\nragged\r"
            + "\"é\r\n\r\",𝄞,\"\"\"\"\r\r\n9,10,11\n12,13,"
        let bytes = Array(text.utf8) + [0xE2, 0x82]
        let whole = try Reading(bytes: bytes)
        #expect(whole.rows.count == 5)
        for piece in 1...bytes.count {
            #expect(try Reading(bytes: bytes, piece: piece) == whole, "pieces of \(piece)")
        }
    }

    @Test("200 written files are read back cell for cell, in any shape and any pieces")
    func roundTrip() throws {
        var numbers = SeededNumbers(seed: Self.seed)
        for file in 0..<200 {
            let delimiter = CSVFormat.Delimiter.allCases[file % 3]
            let columns = Int.random(in: 1...6, using: &numbers)
            let heading = (0..<columns).map { "heading \($0)" }
            let rows = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
                (0..<columns).map { _ in cell(&numbers) }
            }
            var writer = CSVWriter(for: .programs, delimiter: delimiter)
            writer.append(heading)
            for row in rows { writer.append(row) }
            let piece = Int.random(in: 1...50, using: &numbers)
            let reading = try Reading(
                bytes: writer.bytes, format: .trusting { $0.delimiter = delimiter }, piece: piece)
            #expect(reading.heading == heading, "seed \(Self.seed), file \(file)")
            #expect(reading.cells == rows, "seed \(Self.seed), file \(file)")
            #expect(reading.quarantined.isEmpty, "seed \(Self.seed), file \(file)")
            #expect(reading.summary.physicalLines == lineEnds(writer.bytes), "seed \(Self.seed), file \(file)")
        }
    }

    @Test("in 3,000 damaged files every physical line is accounted for, and no good line is lost to a bad neighbour")
    func damaged() throws {
        var numbers = SeededNumbers(seed: Self.seed)
        for file in 0..<3000 {
            let text = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
                ["a", ",", "\"", "\n", "\r", "\r\n", " ", "1,2\n", "\"x\",y\n"].randomElement(using: &numbers) ?? ""
            }
            let bytes = Array(("h,i\n" + text.joined()).utf8)
            let reading = try Reading(bytes: bytes, piece: 3)
            let summary = reading.summary
            #expect(
                summary.sourceRows
                    == 1 + summary.rows + summary.quarantined + summary.blankLines + summary.repeatedHeadings,
                "seed \(Self.seed), file \(file)")
            let inside = reading.cells.reduce(0) { $0 + $1.reduce(0) { $0 + lineEnds(Array($1.utf8)) } }
            #expect(summary.physicalLines == summary.sourceRows + inside, "seed \(Self.seed), file \(file)")
            #expect(
                summary.physicalLines == lineEnds(bytes) + (summary.endedWithoutNewline ? 1 : 0),
                "seed \(Self.seed), file \(file)")
            #expect(reading.cells.allSatisfy { $0.count == 2 }, "seed \(Self.seed), file \(file)")
            #expect(noLineIsLost(reading, lines: lines(bytes)), "seed \(Self.seed), file \(file)")
        }
    }

    /// A quarantined line that would parse as a row on its own would be a row lost.
    private func noLineIsLost(_ reading: Reading, lines: [String]) -> Bool {
        reading.quarantined.allSatisfy { quarantined in
            lines[quarantined.line - 1] == quarantined.raw
                && (try? Reading("h,i\n" + quarantined.raw + "\n"))?.rows.isEmpty == true
        }
    }

    private func cell(_ numbers: inout SeededNumbers) -> String {
        (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
            ["a", "é", "𝄞", "\"", ",", ";", "\t", " ", "\n", "\r", "\r\n", "=", "'", "\u{A0}"]
                .randomElement(using: &numbers) ?? ""
        }.joined()
    }

    private func lineEnds(_ bytes: [UInt8]) -> Int {
        bytes.indices.count { bytes[$0] == 0x0A || bytes[$0] == 0x0D && bytes.dropFirst($0 + 1).first != 0x0A }
    }

    private func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [[UInt8]] = [[]]
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A: lines.append([])
            case 0x0D: if bytes.dropFirst(index + 1).first != 0x0A { lines.append([]) }
            default: lines[lines.count - 1].append(byte)
            }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }
}
