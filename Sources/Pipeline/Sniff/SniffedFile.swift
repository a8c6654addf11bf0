import Tabular

/// A file as it was found: how it is written, and what each column looks like.
///
/// Everything here is a guess with its evidence, for a person who writes the configuration by day.
package struct SniffedFile: Sendable {
    package let name: String
    /// The bytes of the whole file.
    package let bytes: Int
    /// Whether all of it was looked at, not the first part alone.
    package let isWhole: Bool
    package let encoding: EncodingEvidence
    package let delimiter: Configuration.Delimiter
    /// Records as wide as most, of the first few hundred.
    package let evenRecords: Int
    package let records: Int
    /// Lines above the headings that are no part of the table.
    package let skipLines: Int
    package let hasHeadings: Bool
    package let rows: Int
    /// Rows of what was looked at that cannot be read.
    package let quarantined: Int
    package let repeatedHeadings: Int
    package let endsWithNewline: Bool
    package let columns: [SniffedColumn]
    /// Headings that stand more than once, which no column can be bound to.
    package let doubledHeadings: [String]

    /// So much of a large file is looked at: some tens of thousands of rows, in a moment.
    package static let bytesMax = 16 << 20

    /// Looks at a file.
    ///
    /// - Parameter isHeaded: whether the first line holds headings, where somebody said so.
    /// - Throws: ``FileError``, or ``FeedError`` where there is no table in it.
    package static func look(at path: String, files: FileStore, isHeaded: Bool? = nil) throws -> SniffedFile {
        let (bytes, total) = try files.withOpen(FilePlace(path), .reading) { file in
            let facts = try files.facts(file)
            guard facts.kind == .regular else { throw InputError(.notARegularFile, path: path) }
            var bytes = [UInt8](repeating: 0, count: min(facts.bytes, bytesMax))
            var filled = 0
            while filled < bytes.count {
                let count = try bytes.withUnsafeMutableBytes {
                    try files.read(file, UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
                }
                guard count > 0 else { break }
                filled += count
            }
            return (Array(bytes.prefix(filled)), facts.bytes)
        }
        return try SniffedFile(name: FileStore.name(of: path), bytes: bytes, total: total, isHeaded: isHeaded)
    }

    /// - Parameter isHeaded: whether the first line holds headings, where somebody said so.
    package init(name: String, bytes: [UInt8], total: Int, isHeaded: Bool? = nil) throws {
        self.name = name
        self.bytes = total
        isWhole = bytes.count == total
        guard !bytes.isEmpty else {
            throw SniffedFile.refusal(name, .empty, "the file is empty. Ask the sender for it again.")
        }
        encoding = EncodingEvidence.look(at: bytes)
        let plain = SniffedFile.plain(bytes, encoding.encoding, isWhole: isWhole)
        endsWithNewline = !isWhole || plain.last == 0x0A
        let layout = LayoutEvidence(plain)
        delimiter = layout.delimiter
        evenRecords = layout.evenRecords
        records = layout.records
        skipLines = layout.skipLines
        let table = try SniffedTable(plain, layout, encoding.encoding, name: name, isHeaded: isHeaded)
        hasHeadings = table.hasHeadings
        rows = table.rows
        quarantined = table.quarantined
        repeatedHeadings = table.repeatedHeadings
        columns = table.columns
        var counts: [String: Int] = [:]
        if hasHeadings { for column in columns { counts[SniffedWords.plain(column.heading), default: 0] += 1 } }
        doubledHeadings = counts.filter { $0.value > 1 && !$0.key.isEmpty }.map(\.key).sorted()
    }

    /// Text in which delimiters, quotes and line ends are ASCII bytes, cut after the last whole line.
    private static func plain(_ bytes: [UInt8], _ encoding: Configuration.Encoding, isWhole: Bool) -> [UInt8] {
        var plain = bytes
        if encoding == .utf16 {
            let isBigEndian = bytes.starts(with: [0xFE, 0xFF])
            let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isBigEndian ? first << 8 | second : second << 8 | first
            }
            plain = Array(
                String(decoding: units.first == 0xFEFF ? Array(units.dropFirst()) : units, as: UTF16.self).utf8)
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            plain = Array(bytes.dropFirst(3))
        }
        guard !isWhole, let end = plain.lastIndex(of: 0x0A) else { return plain }
        return Array(plain[...end])
    }

    static func refusal(_ name: String, _ code: FeedError.Fault.Code, _ message: String) -> FeedError {
        FeedError([FeedError.Fault(code: code, file: name, message: message)])
    }
}

/// The rows of the sample, read by the reader that reads them at night.
private struct SniffedTable {
    var hasHeadings = true
    var rows = 0
    var quarantined = 0
    var repeatedHeadings = 0
    var columns: [SniffedColumn] = []

    init(
        _ bytes: [UInt8], _ layout: LayoutEvidence, _ encoding: Configuration.Encoding, name: String, isHeaded: Bool?
    ) throws {
        let delimiter: CSVFormat.Delimiter =
            switch layout.delimiter {
            case .comma: .comma
            case .semicolon: .semicolon
            case .tab: .tab
            }
        let limits = CSVLimits(
            fieldBytes: CSVLimits.fieldBytesCeiling, rowBytes: 4 << 20, columns: 4096, rows: .max, fileBytes: .max,
            quarantinedPercent: 100, quarantinedLines: .max)
        let reader = CSVReader(
            bytes: bytes,
            format: CSVFormat(
                delimiter: delimiter, encoding: encoding == .windows1252 ? .windows1252 : .utf8,
                preambleLines: layout.skipLines, limits: limits))
        do {
            let heading = try reader.start()
            var gathered = heading.map { _ in GatheredCells() }
            let summary = try reader.readRows(onQuarantine: { _ in }) { row in
                for index in 0..<row.count { gathered[index].add(row.text(index)) }
            }
            rows += summary.rows
            quarantined = summary.quarantined
            repeatedHeadings = summary.repeatedHeadings
            columns = SniffedTable.columns(heading, gathered, rows)
            hasHeadings = isHeaded ?? HeadingEvidence.areHeadings(heading, over: columns)
            guard !hasHeadings else { return }
            for (index, cell) in heading.enumerated() { gathered[index].add(cell) }
            rows += 1
            columns = SniffedTable.columns(heading.indices.map { String($0 + 1) }, gathered, rows)
        } catch let error as CSVError {
            throw SniffedFile.refusal(
                name, .unreadable,
                "line \(error.position.line): \(error.code.rawValue). Check that this is a table of text.")
        }
    }

    private static func columns(_ headings: [String], _ gathered: [GatheredCells], _ rows: Int) -> [SniffedColumn] {
        zip(headings, gathered).enumerated().map { index, column in
            SniffedColumn(
                number: index + 1, heading: WrittenText.trimmed(column.0), rows: rows, filled: column.1.filled,
                cells: column.1.kept, shapes: column.1.shapes)
        }
    }
}

/// What is remembered of a column while the rows pass by.
private struct GatheredCells {
    var filled = 0
    var kept: [String] = []
    var shapes: [String: Int] = [:]

    mutating func add(_ cell: String) {
        let text = WrittenText.trimmed(cell)
        guard !text.isEmpty else { return }
        filled += 1
        guard kept.count < SniffedColumn.cellsKept else { return }
        kept.append(text)
        shapes[CellShape.of(text), default: 0] += 1
    }
}
