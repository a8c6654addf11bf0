/// The byte of a row's first line that a person should look at.
enum RowPlace {
    case byte(Int)
    /// The start of a cell, from 0; the end of the line if the line has fewer.
    case cell(Int)
    /// The quote that is still open at the end of the line; its start if none is.
    case openQuote

    /// The place as a character of the line, from 1.
    func column(in line: UnsafeBufferPointer<UInt8>, delimiter: UInt8) -> Int {
        switch self {
        case .byte(let byte): Self.column(of: byte, in: line)
        case .cell(let cell): Self.column(of: Self.start(of: cell, in: line, delimiter), in: line)
        case .openQuote: Self.column(of: Self.openQuote(in: line, delimiter), in: line)
        }
    }

    /// The number, from 1, of the character that begins at a byte.
    static func column(of byte: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
        line.prefix(byte).reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }

    private static func start(of cell: Int, in line: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> Int {
        guard cell > 0 else { return 0 }
        var seen = 0
        var isQuoted = false
        for (index, byte) in line.enumerated() {
            if byte == quote { isQuoted.toggle() }
            guard byte == delimiter && !isQuoted else { continue }
            seen += 1
            if seen == cell { return index + 1 }
        }
        return line.count
    }

    private static func openQuote(in line: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8) -> Int {
        var opened = 0
        var isQuoted = false
        var startsCell = true
        for (index, byte) in line.enumerated() {
            if byte == quote {
                isQuoted.toggle()
                if isQuoted && startsCell { opened = index }
                startsCell = false
            } else {
                startsCell = byte == delimiter && !isQuoted
            }
        }
        return isQuoted ? opened : 0
    }

    private static let quote: UInt8 = 0x22
}
