import Tabular

/// Everything a reader said about one text.
struct Reading: Equatable {
    struct Row: Equatable {
        let row: Int
        let line: Int
        let cells: [String]
    }

    var heading: [String] = []
    var rows: [Row] = []
    var quarantined: [QuarantinedLine] = []
    var repeatedHeadings: [Int] = []
    var summary = CSVSummary()

    var cells: [[String]] { rows.map(\.cells) }

    /// Reads bytes that arrive in pieces of the given size.
    init(bytes: [UInt8], format: CSVFormat = .trusting, piece: Int = 1 << 20) throws {
        var position = 0
        let reader = CSVReader(
            { buffer in
                let count = min(buffer.count, piece, bytes.count - position)
                buffer.copyBytes(from: bytes[position..<position + count])
                position += count
                return count
            }, format: format)
        heading = try reader.start()
        summary = try reader.readRows(
            onQuarantine: { quarantined.append($0) }, onRepeatedHeading: { repeatedHeadings.append($0) }
        ) { rows.append(Row(row: $0.row, line: $0.line, cells: $0.texts)) }
    }

    init(_ text: String, format: CSVFormat = .trusting, piece: Int = 1 << 20) throws {
        try self.init(bytes: Array(text.utf8), format: format, piece: piece)
    }
}

extension CSVFormat {
    /// Never refuses a file for its share of quarantined lines.
    static let trusting = CSVFormat(limits: .trusting)

    static func trusting(_ change: (inout CSVFormat) -> Void) -> CSVFormat {
        var format = CSVFormat.trusting
        change(&format)
        return format
    }
}

extension CSVLimits {
    static let trusting = CSVLimits(quarantinedPercent: 100)
}

/// The error a text is refused with.
func refusal(_ text: String, format: CSVFormat = .trusting) -> CSVError? {
    refusal(bytes: Array(text.utf8), format: format)
}

func refusal(bytes: [UInt8], format: CSVFormat = .trusting) -> CSVError? {
    do {
        _ = try Reading(bytes: bytes, format: format)
        return nil
    } catch {
        return error as? CSVError
    }
}

/// SplitMix64: the same numbers from the same seed on every machine.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
