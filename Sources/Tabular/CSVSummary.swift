/// What a whole file held, counted while it was read.
///
/// The lines add up: every physical line is in the preamble, the heading, a row, a quarantined line, a repeated
/// heading or blank.
public struct CSVSummary: Hashable, Sendable {
    /// Physical lines, the last one included when it has no end.
    public internal(set) var physicalLines = 0
    /// Source rows, as a spreadsheet counts them: preamble, heading, rows, quarantined, repeated and blank lines.
    public internal(set) var sourceRows = 0
    /// Rows delivered.
    public internal(set) var rows = 0
    public internal(set) var quarantined = 0
    public internal(set) var blankLines = 0
    /// Rows that repeat the heading cell for cell, as files joined end to end do; they are never delivered.
    public internal(set) var repeatedHeadings = 0
    /// Bytes that mean nothing in the declared encoding; each became U+FFFD (in UTF-16 each pair of bytes).
    public internal(set) var undecodableBytes = 0
    /// The last line has no end: the file may have been cut there, even though its last row was delivered.
    public internal(set) var endedWithoutNewline = false
    /// Bytes read from the source; the caller compares them with the size of the file.
    public internal(set) var bytes = 0

    public init() {}
}
