import CLibCSV
import Glibc

/// libcsv in strict mode, fed one physical line at a time.
///
/// A line holds at most one end of a row, so after each line the caller knows exactly where a row ended or broke;
/// nothing is parsed ahead and nothing arrives after an error. Blanks around unquoted cells are kept: libcsv would
/// trim them, which alters well-formed files and accepts a blank before an opening quote.
final class StrictParser {
    enum Outcome {
        /// The row ended with this line.
        case complete
        /// A quoted cell runs on into the next line.
        case open
        /// The byte of this line at which the quoting rules are broken.
        case broken(at: Int)
        /// The parser ran out of the memory it may have.
        case exhausted
        case fault
    }

    let cells: UnsafeMutablePointer<CellBuffer>
    /// On the heap: a stored struct would be held exclusively during the parse, and the callbacks would trap.
    private let parser: UnsafeMutablePointer<csv_parser>
    private let delimiter: UInt8

    init(delimiter: UInt8, limits: CSVLimits) {
        self.delimiter = delimiter
        cells = .allocate(capacity: 1)
        cells.initialize(to: CellBuffer(limits: limits))
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        prepare()
    }

    deinit {
        csv_free(parser)
        parser.deallocate()
        cells.pointee.deallocate()
        cells.deallocate()
    }

    /// Bytes of the cell that is still open.
    var openCellBytes: Int { parser.pointee.entry_pos }

    /// Starts a row afresh. After an error the parser keeps the broken row, so it is thrown away with its memory.
    func startRow(afterError: Bool) {
        cells.pointee.clear()
        guard afterError else { return }
        csv_free(parser)
        prepare()
    }

    func feed(_ bytes: UnsafePointer<UInt8>, count: Int) -> Outcome {
        let read = csv_parse(parser, bytes, count, takeCell, takeRowEnd, cells)
        if read < count || csv_error(parser) != CSV_SUCCESS {
            return csv_error(parser) == CSV_EPARSE ? .broken(at: read) : outOfMemory
        }
        return cells.pointee.isComplete ? .complete : .open
    }

    /// Ends a row whose last line has no line end; `open` if it stands inside quotes.
    func finish() -> Outcome {
        guard csv_fini(parser, takeCell, takeRowEnd, cells) == 0 else {
            return csv_error(parser) == CSV_EPARSE ? .open : outOfMemory
        }
        return cells.pointee.isComplete ? .complete : .fault
    }

    private var outOfMemory: Outcome {
        let error = csv_error(parser)
        return error == CSV_ENOMEM || error == CSV_ETOOBIG ? .exhausted : .fault
    }

    private func prepare() {
        // Fails only for a null pointer, which this is not.
        _ = csv_init(parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
        csv_set_delim(parser, delimiter)
        csv_set_space_func(parser) { _ in 0 }
        csv_set_blk_size(parser, 4096)  // libcsv's own 128 makes long cells slow
        csv_set_realloc_func(parser) { memory, size in
            size > CSVLimits.fieldBytesCeiling ? nil : realloc(memory, size)
        }
    }
}

/// Copies a cell out of libcsv's buffer, which is reused as soon as the callback returns.
private let takeCell: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
    bytes, count, context in
    context?.assumingMemoryBound(to: CellBuffer.self).pointee.append(bytes, count: count)
}

private let takeRowEnd: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = { _, context in
    context?.assumingMemoryBound(to: CellBuffer.self).pointee.isComplete = true
}
