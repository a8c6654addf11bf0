/// Rows of a delimited file, gathered as bytes and handed on in chunks, with the row count as a spreadsheet shows it.
struct SheetBuffer {
    enum Encoding { case utf8, windows1252, utf16 }

    let path: String
    let encoding: Encoding
    let delimiter: UInt8
    let lineEnd: String
    private var bytes: [UInt8] = []
    /// Rows begun so far; the headings are row 1.
    private(set) var rowCount = 0
    private var isRowEmpty = true
    private static let chunkBytes = 1 << 16

    init(path: String, encoding: Encoding = .utf8, delimiter: Character = ",", lineEnd: String = "\r\n") {
        self.path = path
        self.encoding = encoding
        self.delimiter = delimiter.asciiValue ?? UInt8(ascii: ",")
        self.lineEnd = lineEnd
        bytes.reserveCapacity(Self.chunkBytes + 4096)
        if encoding == .utf16 { bytes.append(contentsOf: [0xFF, 0xFE]) }
    }

    /// Appends one cell, quoted where it must be.
    mutating func cell(_ text: String) {
        separate()
        var needsQuotes = false
        for byte in text.utf8 where byte == delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D {
            needsQuotes = true
            break
        }
        if needsQuotes {
            append(
                "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"")
        } else {
            append(text)
        }
    }

    /// Appends one cell as it stands, even where that breaks the row.
    mutating func rawCell(_ text: String) {
        separate()
        append(text)
    }

    mutating func cell(_ number: Int) { cell(String(number)) }

    mutating func endRow() {
        append(lineEnd)
        rowCount += 1
        isRowEmpty = true
    }

    mutating func row(_ cells: [String]) {
        for text in cells { cell(text) }
        endRow()
    }

    /// Hands on what is gathered: once a chunk is full, or whatever there is at the end.
    mutating func flush(atEnd: Bool = false, _ emit: InventedNight.Emit) throws {
        guard atEnd ? !bytes.isEmpty : bytes.count >= Self.chunkBytes else { return }
        try emit(path, bytes[...])
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func separate() {
        if !isRowEmpty { append(delimiter) }
        isRowEmpty = false
    }

    private mutating func append(_ byte: UInt8) {
        bytes.append(byte)
        if encoding == .utf16 { bytes.append(0) }
    }

    private mutating func append(_ text: String) {
        switch encoding {
        case .utf8: bytes.append(contentsOf: text.utf8)
        case .windows1252:
            for scalar in text.unicodeScalars { bytes.append(LatinText.windows1252(scalar) ?? UInt8(ascii: "?")) }
        case .utf16:
            for unit in text.utf16 {
                bytes.append(UInt8(truncatingIfNeeded: unit))
                bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
            }
        }
    }
}
