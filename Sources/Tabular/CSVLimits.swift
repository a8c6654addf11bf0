/// The largest file, row and cell that is still believed.
///
/// A row over a limit of its own is quarantined; a file over one of its own is refused by name. The defaults are
/// those of the police feed, from the reader's contract; a register needs more rows and bytes.
public struct CSVLimits: Hashable, Sendable {
    /// Bytes of one cell in UTF-8, without its quotes; 1 to `fieldBytesCeiling`. Longer than any free-text summary.
    public var fieldBytes: Int
    /// Bytes of one row in UTF-8 as written, without its line end; 1 or more. Bounds the memory of the reader.
    public var rowBytes: Int
    /// Columns of the heading, 1 or more.
    public var columns: Int
    /// Rows below the heading, quarantined lines included.
    public var rows: Int
    /// Bytes of the file as stored.
    public var fileBytes: Int
    /// Share of the rows that may be quarantined, in percent, 0 to 100.
    public var quarantinedPercent: Double
    /// Lines that may be quarantined however short the file is, so that one bad row never stops a short night.
    public var quarantinedAlways: Int
    /// Quarantined lines that are expected and count for nothing: a trailer of another width than the rows.
    public var quarantinedExpected: Int
    /// Quarantined lines after which reading stops at once, so that a wrong file cannot fill the memory with them.
    public var quarantinedLines: Int

    /// No cell is longer than this, whatever is configured: the last guard, inside the parser's own memory function.
    public static let fieldBytesCeiling = 16 << 20

    public init(
        fieldBytes: Int = 64 << 10, rowBytes: Int = 1 << 20, columns: Int = 200, rows: Int = 200_000,
        fileBytes: Int = 64 << 20, quarantinedPercent: Double = 5, quarantinedAlways: Int = 3,
        quarantinedExpected: Int = 0, quarantinedLines: Int = 10_000
    ) {
        self.fieldBytes = fieldBytes
        self.rowBytes = rowBytes
        self.columns = columns
        self.rows = rows
        self.fileBytes = fileBytes
        self.quarantinedPercent = quarantinedPercent
        self.quarantinedAlways = quarantinedAlways
        self.quarantinedExpected = quarantinedExpected
        self.quarantinedLines = quarantinedLines
    }

    /// The limits of a register, the schools file and its links: 4 GiB, 400 columns, 20,000,000 rows.
    public static let register = CSVLimits(columns: 400, rows: 20_000_000, fileBytes: 4 << 30)
    /// The limits of contacts and closures: 16 MiB.
    public static let reference = CSVLimits(fileBytes: 16 << 20)

    /// Whether so many quarantined lines among so many rows refuse the file.
    func refuse(quarantined: Int, rows: Int) -> Bool {
        let counted = quarantined - quarantinedExpected
        return counted > quarantinedAlways && Double(counted) * 100 > Double(rows + counted) * quarantinedPercent
    }
}
