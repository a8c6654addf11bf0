/// How a file is cut into cells: what stands between them, and how many lines stand above the headings.
struct LayoutEvidence: Hashable, Sendable {
    let delimiter: Configuration.Delimiter
    /// Records of the width most records have, among those looked at.
    let evenRecords: Int
    let records: Int
    /// The width most records have.
    let width: Int
    /// Physical lines above the first record of that width.
    let skipLines: Int

    /// The first records are enough: a preamble of more than a hundred lines is refused by the configuration.
    private static let recordMax = 400

    /// Chooses the delimiter by which the most records have the same number of cells.
    ///
    /// - Parameter bytes: text in which delimiters and quotes are ASCII bytes.
    init(_ bytes: [UInt8]) {
        let readings = Configuration.Delimiter.allCases.map { LayoutEvidence(bytes, delimiter: $0) }
        var best = readings[0]
        for reading in readings.dropFirst() where reading.rank > best.rank { best = reading }
        self = best
    }

    /// Agreement first; among equals more cells. A delimiter that cuts nothing is no delimiter.
    private var rank: Double {
        guard width > 1, records > 0 else { return 0 }
        return Double(evenRecords) / Double(records) + Double(min(width, 200)) / 1000
    }

    private init(_ bytes: [UInt8], delimiter: Configuration.Delimiter) {
        self.delimiter = delimiter
        var records: [(width: Int, line: Int, filled: Int)] = []
        var (width, line, start, filled) = (1, 1, 1, 0)
        var (isQuoted, isBlank, isCellBlank) = (false, true, true)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                isBlank = false
            case delimiter.byte where !isQuoted:
                width += 1
                filled += isCellBlank ? 0 : 1
                (isBlank, isCellBlank) = (false, true)
            case 0x0A:
                line += 1
                guard !isQuoted else { continue }
                if !isBlank { records.append((width, start, filled + (isCellBlank ? 0 : 1))) }
                (width, start, filled, isBlank, isCellBlank) = (1, line, 0, true, true)
            case 0x0D, 0x20: continue
            default: (isBlank, isCellBlank) = (false, false)
            }
            if records.count == LayoutEvidence.recordMax { break }
        }
        if !isBlank, records.count < LayoutEvidence.recordMax {
            records.append((width, start, filled + (isCellBlank ? 0 : 1)))
        }
        let usual = LayoutEvidence.mode(of: records.map(\.width))
        self.records = records.count
        self.width = usual
        evenRecords = records.count { $0.width == usual }
        let wide = records.filter { $0.width == usual }
        skipLines = ((wide.first { !LayoutEvidence.isTitle($0.filled, of: usual) } ?? wide.first)?.line ?? 1) - 1
    }

    /// Whether a record as wide as the others is a title that a spreadsheet padded with empty cells.
    ///
    /// It may name whoever made the export, and must not be shown as headings.
    private static func isTitle(_ filled: Int, of width: Int) -> Bool { width > 3 && filled * 3 < width && filled < 3 }

    /// The commonest number; of two the larger.
    private static func mode(of numbers: [Int]) -> Int {
        var counts: [Int: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    }
}
