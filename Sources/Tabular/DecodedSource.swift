import Glibc

/// Reads a source in its declared encoding and hands on UTF-8, a piece at a time.
///
/// Each byte that means nothing becomes U+FFFD and is counted; the result does not depend on how the source cuts
/// its pieces.
final class DecodedSource {
    /// Bytes read at once: large enough that the calls cost nothing, small enough for the caches.
    static let pieceBytes = 64 << 10
    /// No piece grows by more than this in decoding: one byte to the three of U+FFFD or of the euro sign.
    static let roomNeeded = pieceBytes * 3

    private let source: ByteSource
    private let encoding: TextEncoding
    private let fileBytes: Int
    private let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceBytes, alignment: 8)
    /// Bytes at the front of `raw` that wait for the rest of their character.
    private var waiting = 0
    private var isMarkRead = false
    private var isBigEndian = false
    private(set) var isAtEnd = false
    private(set) var bytesRead = 0
    private(set) var undecodableBytes = 0

    init(_ source: @escaping ByteSource, encoding: TextEncoding, fileBytes: Int) {
        self.source = source
        self.encoding = encoding
        self.fileBytes = fileBytes
    }

    deinit { raw.deallocate() }

    /// Writes the next text and returns its bytes; 0 only at the end. There must be room for `roomNeeded` bytes.
    func read(into destination: UnsafeMutablePointer<UInt8>) throws -> Int {
        while !isAtEnd {
            let free = UnsafeMutableRawBufferPointer(rebasing: raw[waiting...])
            let count = try source(free)
            precondition(count >= 0 && count <= free.count, "a source fills no more than its buffer")
            isAtEnd = count == 0
            bytesRead += count
            guard bytesRead <= fileBytes else { throw SourceFault(code: .fileTooLong, limit: fileBytes) }
            waiting += count
            guard let start = try textStart() else { continue }
            var text = TextRun(bytes: UnsafeRawBufferPointer(raw), position: start, end: waiting, out: destination)
            decode(&text)
            undecodableBytes += text.undecodable
            waiting -= text.position
            if waiting > 0, let base = raw.baseAddress { memmove(base, base + text.position, waiting) }
            let written = text.out - destination
            if written > 0 { return written }
        }
        return 0
    }

    private func decode(_ text: inout TextRun) {
        switch encoding {
        case .utf8: text.decodeUTF8(isLast: isAtEnd)
        case .windows1252: text.decodeWindows1252()
        case .utf16: text.decodeUTF16(isBigEndian: isBigEndian, isLast: isAtEnd)
        }
    }

    /// Where the text begins in `raw`, after a mark at the top of the file; nothing while too few bytes are there.
    private func textStart() throws -> Int? {
        if isMarkRead { return 0 }
        if waiting < 3 && !isAtEnd { return nil }
        isMarkRead = true
        guard let (mark, length) = mark() else { return 0 }
        guard mark == encoding else { throw SourceFault(code: .markContradictsEncoding) }
        return length
    }

    private func mark() -> (TextEncoding, length: Int)? {
        let first = raw.prefix(min(waiting, 3))
        if first.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if first.starts(with: [0xFF, 0xFE]) { return (.utf16, 2) }
        guard first.starts(with: [0xFE, 0xFF]) else { return nil }
        isBigEndian = true
        return (.utf16, 2)
    }
}

/// A fault of the file below the level of lines; the reader adds the line.
struct SourceFault: Error {
    let code: CSVError.Code
    var limit: Int?
}
