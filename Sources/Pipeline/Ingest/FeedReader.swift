import Linkage
package import Tabular

/// One input file read whole: rows of text, and the lines that could not be read.
package struct FeedFile: Sendable {
    /// The copy it was read from.
    package let input: TakenInput
    package let table: TextTable
    package let quarantined: [QuarantinedLine]
    /// Source rows that repeat the heading.
    package let repeatedHeadings: [Int]
    package let summary: CSVSummary

    package init(
        input: TakenInput, table: TextTable, quarantined: [QuarantinedLine], repeatedHeadings: [Int],
        summary: CSVSummary
    ) {
        self.input = input
        self.table = table
        self.quarantined = quarantined
        self.repeatedHeadings = repeatedHeadings
        self.summary = summary
    }

    /// Every data row, quarantined line and repeated heading: what the sums call *rows read*.
    package var rowsRead: Int { table.rows.count + quarantined.count + repeatedHeadings.count }
}

/// Reads CSV from the copies of the inputs.
package struct FeedReader: Sendable {
    let files: FileStore
    private let limits: Configuration.Limits

    package init(files: FileStore, limits: Configuration.Limits) {
        self.files = files
        self.limits = limits
    }

    /// Reads a file whose rows are few: the police feed, the schools, contacts, closures.
    ///
    /// A counting last row, which `trailer` has found, is no row of the file.
    package func read<Field>(
        _ input: TakenInput, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        trailer: FeedTrailer? = nil
    ) throws -> FeedFile {
        let reader = CSVReader(try input.reader(files), format: format(feed, limit))
        return try FeedReader.namingFaults(of: input) {
            var quarantined: [QuarantinedLine] = []
            var repeated: [Int] = []
            let heading = try reader.start()
            var table = TextTable(file: input.name, heading: heading, rows: [])
            let summary = try reader.readRows(
                onQuarantine: { if $0.row != trailer?.row { quarantined.append($0) } },
                onRepeatedHeading: { repeated.append($0) }
            ) { row in
                guard row.row != trailer?.row else { return }
                table.rows.append(TextTable.Row(row: row.row, line: row.line, cells: row.texts))
            }
            try FeedReader.refuseTruncated(input, summary)
            return FeedFile(
                input: input, table: table, quarantined: quarantined, repeatedHeadings: repeated, summary: summary)
        }
    }

    /// Reads a reference file, ragged rows and all.
    ///
    /// Published files have rows of the wrong width (the national schools file among them); the readers of such
    /// files know what can still be trusted, so their cells are handed on as they are.
    package func readReference<Field>(
        _ input: TakenInput, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        trailer: FeedTrailer? = nil
    ) throws -> TextTable {
        let file = try read(input, feed, limit, trailer: trailer)
        var table = file.table
        for line in file.quarantined where line.fault == .raggedRow {
            var lineFormat = format(feed, limit)
            lineFormat.encoding = .utf8
            lineFormat.preambleLines = 0
            lineFormat.hasHeadings = true  // its cells are wanted, not their places
            let cells = try CSVReader(bytes: Array((line.raw + "\n").utf8), format: lineFormat).start()
            table.rows.append(TextTable.Row(row: line.row, line: line.line, cells: cells))
        }
        table.rows.sort { $0.row < $1.row }
        return table
    }

    /// Reads a register of people into columns of distinct values, one for each field, and returns what could not be
    /// read.
    package func readColumns<Field: ColumnField>(
        _ input: TakenInput, _ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File,
        into table: inout InternedTable, trailer: FeedTrailer? = nil
    ) throws -> (quarantined: [QuarantinedLine], summary: CSVSummary) {
        let reader = CSVReader(try input.reader(files), format: format(feed, limit))
        return try FeedReader.namingFaults(of: input) {
            let heading = try reader.start()
            let binding = try FeedBinding(feed.columns, heading: heading, file: input.name)
            let columns = Field.allCases.map { binding.columns[$0] }
            var quarantined: [QuarantinedLine] = []
            let summary = try reader.readRows(
                onQuarantine: { if $0.row != trailer?.row { quarantined.append($0) } }
            ) { row in
                guard row.row != trailer?.row else { return }
                try table.append(row, columns: columns, sharing: Parallel.forEach)
            }
            try table.takeIn(sharing: Parallel.forEach)
            try FeedReader.refuseTruncated(input, summary)
            return (quarantined, summary)
        }
    }

    /// How a feed's files are cut into cells.
    package func format<Field>(_ feed: Configuration.Feed<Field>, _ limit: Configuration.Limits.File) -> CSVFormat {
        let delimiter: CSVFormat.Delimiter =
            switch feed.delimiter {
            case .comma: .comma
            case .semicolon: .semicolon
            case .tab: .tab
            }
        let encoding: TextEncoding =
            switch feed.encoding {
            case .utf8: .utf8
            case .utf16: .utf16
            case .windows1252: .windows1252
            }
        return CSVFormat(
            delimiter: delimiter, encoding: encoding, preambleLines: feed.skipLines,
            hasHeadings: feed.hasHeadings,
            limits: CSVLimits(
                fieldBytes: limits.fieldBytes, rowBytes: limits.rowBytes, columns: limit.columns, rows: limit.rows,
                fileBytes: limit.bytes, quarantinedPercent: limits.quarantinedPercent,
                quarantinedAlways: limits.quarantinedRows,
                quarantinedExpected: feed.readiness?.trailer == nil ? 0 : 1))
    }

    /// A file that does not end with a newline was cut: the last row may be half a row.
    private static func refuseTruncated(_ input: TakenInput, _ summary: CSVSummary) throws(FeedError) {
        guard summary.endedWithoutNewline else { return }
        throw FeedError([
            FeedError.Fault(
                code: .truncated, file: input.name, line: max(1, summary.physicalLines),
                message: "the file ends in the middle of a line. Ask the sender for the whole file.")
        ])
    }

    /// Turns the reader's errors into ours, which know the file's name.
    static func namingFaults<Value>(of input: TakenInput, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as CSVError {
            let code: FeedError.Fault.Code =
                switch error.code {
                case .emptyFile: .empty
                case .tooManyColumns, .tooManyRows, .fileTooLong, .tooManyQuarantined, .tableTooLarge: .overLimit
                default: .unreadable
                }
            throw FeedError([
                FeedError.Fault(
                    code: code, file: input.name, line: error.position.line, column: error.position.column,
                    message: FeedReader.words(of: error))
            ])
        }
    }

    /// What is wrong with the file as a whole, and what to do.
    private static func words(of error: CSVError) -> String {
        let limit = error.limit.map { " (limit \($0))" } ?? ""
        return switch error.code {
        case .emptyFile: "the file is empty. Ask the sender for it again."
        case .headingMissing: "the file ends before its headings. Ask the sender for it again, or correct skip_lines."
        case .headingUnreadable: "the headings cannot be read. Ask the sender for the file again."
        case .tooManyColumns: "the file has more columns than limits allow\(limit). Check that it is the right file."
        case .tooManyRows: "the file has more rows than limits allow\(limit). Check that it is the right file."
        case .fileTooLong: "the file is larger than limits allow\(limit). Check that it is the right file."
        case .tooManyQuarantined:
            "too many rows cannot be read\(limit). Check that it is the right file, its delimiter and encoding, and whether lines stand above its headings (skip_lines)."
        case .zeroByte:
            "there is a zero byte: the file is damaged, or it is UTF-16. Correct the encoding, or ask for it again."
        case .markContradictsEncoding: "the mark at its top is that of another encoding. Correct the encoding."
        case .tableTooLarge: "one column is larger than any register. Check that it is the right file."
        case .parserFault: "a fault of the CSV reader. Report this message."
        }
    }
}
