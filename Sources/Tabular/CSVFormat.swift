/// How a feed is written: declared in the configuration, never guessed at night.
public struct CSVFormat: Hashable, Sendable {
    /// The byte between two cells.
    public enum Delimiter: UInt8, CaseIterable, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
        case tab = 0x09
    }

    public var delimiter: Delimiter
    public var encoding: TextEncoding
    /// Physical lines above the heading that are skipped unread, 0 or more; they count in all numbering.
    public var preambleLines: Int
    /// Whether the first line below the preamble holds headings.
    ///
    /// Without, columns are named by their place, `1`, `2`, `3` …, and the first line is the first row.
    public var hasHeadings: Bool
    public var limits: CSVLimits

    public init(
        delimiter: Delimiter = .comma, encoding: TextEncoding = .utf8, preambleLines: Int = 0,
        hasHeadings: Bool = true, limits: CSVLimits = CSVLimits()
    ) {
        precondition(preambleLines >= 0, "a preamble has no negative length")
        self.delimiter = delimiter
        self.encoding = encoding
        self.preambleLines = preambleLines
        self.hasHeadings = hasHeadings
        self.limits = limits
    }
}

/// The encodings a feed may declare.
///
/// A mark at the top of the file is stripped. One that contradicts the declaration is refused, because the file
/// is not the one that was agreed.
public enum TextEncoding: String, CaseIterable, Sendable {
    /// With or without a mark.
    case utf8 = "utf-8"
    /// The Western European code page of Windows; its five empty places are undecodable.
    case windows1252 = "windows-1252"
    /// The mark tells the byte order; without one it is little endian, as Windows writes it.
    case utf16 = "utf-16"
}

/// Fills the buffer from its front and returns how many bytes it wrote; 0 is the end of the file.
///
/// It may write fewer bytes than there is room for. A failed read throws: it is never taken for the end.
public typealias ByteSource = (_ buffer: UnsafeMutableRawBufferPointer) throws -> Int
