/// Reads a delimited text file row by row, strictly, and accounts for every physical line of it.
///
/// A row that cannot be read is quarantined alone: only its first physical line is set aside, and reading starts
/// again at the next one. So a quote left open on line 5 costs line 5, never the rows below. Rows are never merged,
/// shifted or dropped. Memory is bounded by the limits, whatever the file holds. Every byte is parsed at most
/// twice: a row can only run on over lines with an even number of quotes, and these parse as rows of their own.
///
/// Blanks at the ends of a cell are kept; the caller trims. A line of nothing but blanks is a blank line, except
/// in a file of one column, where blanks are a cell.
public final class CSVReader {
    private let format: CSVFormat
    private let source: DecodedSource
    private let window: LineWindow
    private let parser: StrictParser
    /// Where the next row begins in the decoded text, and its numbers.
    private var offset = 0
    private var line = 1
    private var row = 1
    private var isParserBroken = false
    private var hasStarted = false
    private var hasFinished = false
    private var headingShape = HeadingShape()
    private var summary = CSVSummary()
    /// The heading's cells, exactly as written, or the columns' places from 1 where the format has no headings; empty
    /// until `start` returns.
    public private(set) var heading: [String] = []

    /// Makes a reader that reads nothing yet.
    public init(_ source: @escaping ByteSource, format: CSVFormat) {
        let limits = format.limits
        precondition(
            limits.fieldBytes > 0 && limits.fieldBytes <= CSVLimits.fieldBytesCeiling, "the limit of a cell is in range"
        )
        precondition(limits.rowBytes > 0 && limits.columns > 0, "limits are positive")
        self.format = format
        self.source = DecodedSource(source, encoding: format.encoding, fileBytes: limits.fileBytes)
        window = LineWindow(self.source)
        parser = StrictParser(delimiter: format.delimiter.rawValue, limits: limits)
    }

    /// Makes a reader of bytes held in memory.
    public convenience init(bytes: [UInt8], format: CSVFormat) {
        var position = 0
        self.init(
            { buffer in
                let count = min(buffer.count, bytes.count - position)
                bytes.withUnsafeBytes {
                    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position...].prefix(count)))
                }
                position += count
                return count
            }, format: format)
    }

    /// Reads the preamble and the heading, or without headings the width of the first row, so that the caller can bind columns by name before the rows come.
    ///
    /// - Throws: ``CSVError`` where there is no heading to read, or what the source throws.
    public func start() throws -> [String] {
        precondition(!hasStarted, "a file is started once")
        hasStarted = true
        for _ in 0..<format.preambleLines { try skipPreambleLine() }
        while true {
            switch try nextRow() {
            case .end:
                let code: CSVError.Code = format.preambleLines > 0 ? .headingMissing : .emptyFile
                throw CSVError(code: code, position: SourcePosition(line: line, column: 1))
            case .blank(let blank):
                advance(to: blank.end, lines: 1)
                summary.blankLines += 1
            case .broken(let fault, let first, let place):
                throw CSVError(code: .headingUnreadable, position: position(fault, in: first, place: place))
            case .whole(let end, let lines):
                try takeHeading()
                // The first line of a file without headings is read again, as a row.
                if format.hasHeadings { advance(to: end, lines: lines) }
                return heading
            }
        }
    }

    /// Reads all rows to the end of the file.
    ///
    /// - Parameters:
    ///   - onQuarantine: is told of each line set aside, in the order of the file among the rows.
    ///   - onRepeatedHeading: is told the source row of each row that repeats the heading.
    ///   - body: is lent each row for the length of the call.
    /// - Throws: ``CSVError``, or whatever the source or a closure throws; the reader can't be used again after it.
    public func readRows(
        onQuarantine: (QuarantinedLine) throws -> Void,
        onRepeatedHeading: (_ row: Int) throws -> Void = { _ in },
        _ body: (borrowing CSVRow) throws -> Void
    ) throws -> CSVSummary {
        precondition(!heading.isEmpty && !hasFinished, "rows are read once, after the heading")
        hasFinished = true
        while true {
            let (startLine, startRow) = (line, row)
            switch try nextRow() {
            case .end:
                return try finishedSummary()
            case .blank(let blank):
                advance(to: blank.end, lines: 1)
                summary.blankLines += 1
            case .broken(let fault, let first, let place):
                let quarantined = quarantinedLine(fault, first, place)
                try skip(first)
                try count(quarantined)
                try onQuarantine(quarantined)
            case .whole(let end, let lines):
                advance(to: end, lines: lines)
                if headingShape.isRepeated(in: parser.cells.pointee) {
                    summary.repeatedHeadings += 1
                    try onRepeatedHeading(startRow)
                    continue
                }
                summary.rows += 1
                try checkRowCount(line: startLine)
                try body(CSVRow(row: startRow, line: startLine, cells: parser.cells))
            }
        }
    }

    // MARK: One row

    private enum RowOutcome {
        case end
        case blank(PhysicalLine)
        case whole(end: Int, lines: Int)
        /// The first physical line is to be quarantined; `place` is the byte of it to look at.
        case broken(QuarantinedLine.Fault, first: PhysicalLine, place: RowPlace)
    }

    /// Parses the row at `offset` without moving on, so that the caller can go on behind it or after its first line.
    private func nextRow() throws -> RowOutcome {
        guard let first = try physicalLine(at: offset, number: line) else { return .end }
        if isBlank(first) { return .blank(first) }
        parser.startRow(afterError: isParserBroken)
        isParserBroken = true  // until the row is whole
        var current = first
        var lines = 1
        while true {
            // Beyond its first line, whatever stops a row stops it because a quote was opened and not closed well.
            let isFirst = lines == 1
            if current.contentEnd - first.start > format.limits.rowBytes {
                return .broken(
                    isFirst ? .rowTooLong : .unclosedQuote, first: first,
                    place: isFirst ? .byte(format.limits.rowBytes) : .openQuote)
            }
            switch parse(current) {
            case .complete:
                return judge(first: first, last: current, lines: lines)
            case .open:
                guard current.isTerminated, parser.openCellBytes <= format.limits.fieldBytes,
                    let next = try physicalLine(at: current.end, number: line + lines)
                else { return .broken(.unclosedQuote, first: first, place: .openQuote) }
                current = next
                lines += 1
            case .broken(let byte):
                return .broken(
                    isFirst ? .strayQuote : .unclosedQuote, first: first, place: isFirst ? .byte(byte) : .openQuote)
            case .exhausted:
                return .broken(isFirst ? .fieldTooLong : .unclosedQuote, first: first, place: .openQuote)
            case .fault:
                throw CSVError(code: .parserFault, position: SourcePosition(line: line, column: 1))
            }
        }
    }

    private func parse(_ current: PhysicalLine) -> StrictParser.Outcome {
        let outcome = parser.feed(window.address(current.start), count: current.end - current.start)
        guard !current.isTerminated, case .open = outcome else { return outcome }
        return parser.finish()
    }

    /// Whether a row that ended well has the cells it should have.
    private func judge(first: PhysicalLine, last: PhysicalLine, lines: Int) -> RowOutcome {
        isParserBroken = !last.isTerminated
        let cells = parser.cells.pointee
        if let tooLong = cells.tooLong { return .broken(.fieldTooLong, first: first, place: .cell(tooLong)) }
        if !heading.isEmpty, cells.cellCount != heading.count {
            return .broken(.raggedRow, first: first, place: lines == 1 ? .cell(heading.count) : .openQuote)
        }
        return .whole(end: last.end, lines: lines)
    }

    private func isBlank(_ line: PhysicalLine) -> Bool {
        guard line.count > 0 else { return true }
        guard heading.count != 1 else { return false }
        let delimiter = format.delimiter.rawValue
        for byte in window.bytes(line.start..<line.contentEnd)
        where byte != 0x20 && (byte != 0x09 || delimiter == 0x09) {
            return false
        }
        return true
    }

    /// The physical line at an offset; `number` is for the error.
    private func physicalLine(at start: Int, number: Int) throws -> PhysicalLine? {
        let found = try window.naming(line: number) {
            try window.line(at: start, keeping: offset, limit: max(format.limits.rowBytes, QuarantinedLine.rawBytesMax))
        }
        guard let found else { return nil }
        if !found.isTerminated && !found.isCut { summary.endedWithoutNewline = true }
        if let zero = window.zeroByte, zero < found.end {
            let column = RowPlace.column(of: zero - start, in: window.bytes(start..<found.contentEnd))
            throw CSVError(code: .zeroByte, position: SourcePosition(line: number, column: column))
        }
        return found
    }

    // MARK: Moving on

    private func advance(to end: Int, lines: Int) {
        offset = end
        line += lines
        row += 1
    }

    private func skip(_ first: PhysicalLine) throws {
        guard first.isCut else { return advance(to: first.end, lines: 1) }
        let number = line
        let (next, isTerminated) = try window.naming(line: number) { try window.skipLine(from: first.end) }
        if let zero = window.zeroByte, zero < next {
            throw CSVError(code: .zeroByte, position: SourcePosition(line: number, column: 1))
        }
        if !isTerminated { summary.endedWithoutNewline = true }
        advance(to: next, lines: 1)
    }

    private func skipPreambleLine() throws {
        guard let first = try physicalLine(at: offset, number: line) else { return }
        try skip(first)
    }

    // MARK: Accounts

    private func takeHeading() throws {
        let cells = parser.cells.pointee
        guard cells.cellCount <= format.limits.columns else {
            throw CSVError(
                code: .tooManyColumns, position: SourcePosition(line: line, column: 1), limit: format.limits.columns)
        }
        guard format.hasHeadings else {
            heading = (1...max(1, cells.cellCount)).map { String($0) }
            return
        }
        heading = (0..<cells.cellCount).map { String(decoding: cells.cell($0), as: UTF8.self) }
        headingShape = HeadingShape(cells)
    }

    private func count(_ quarantined: QuarantinedLine) throws {
        summary.quarantined += 1
        try checkRowCount(line: quarantined.line)
        guard summary.quarantined <= format.limits.quarantinedLines else {
            throw CSVError(
                code: .tooManyQuarantined, position: SourcePosition(line: quarantined.line, column: quarantined.column),
                limit: format.limits.quarantinedLines)
        }
    }

    private func checkRowCount(line: Int) throws {
        guard summary.rows + summary.quarantined <= format.limits.rows else {
            throw CSVError(
                code: .tooManyRows, position: SourcePosition(line: line, column: 1), limit: format.limits.rows)
        }
    }

    private func finishedSummary() throws -> CSVSummary {
        summary.physicalLines = line - 1
        summary.sourceRows = row - 1
        summary.bytes = source.bytesRead
        summary.undecodableBytes = source.undecodableBytes
        guard !format.limits.refuse(quarantined: summary.quarantined, rows: summary.rows) else {
            throw CSVError(
                code: .tooManyQuarantined, position: SourcePosition(line: line, column: 1),
                limit: Int(format.limits.quarantinedPercent))
        }
        return summary
    }

    private func quarantinedLine(
        _ fault: QuarantinedLine.Fault, _ first: PhysicalLine, _ place: RowPlace
    ) -> QuarantinedLine {
        let content = window.bytes(first.start..<first.contentEnd)
        var count = min(content.count, QuarantinedLine.rawBytesMax)
        // Never cut inside a character.
        while count > 0 && count < content.count && content[count] & 0xC0 == 0x80 { count -= 1 }
        return QuarantinedLine(
            row: row, line: line, column: position(fault, in: first, place: place).column, fault: fault,
            raw: String(decoding: content.prefix(count), as: UTF8.self))
    }

    private func position(
        _ fault: QuarantinedLine.Fault, in first: PhysicalLine, place: RowPlace
    ) -> SourcePosition {
        let content = window.bytes(first.start..<first.contentEnd)
        return SourcePosition(line: line, column: place.column(in: content, delimiter: format.delimiter.rawValue))
    }
}
