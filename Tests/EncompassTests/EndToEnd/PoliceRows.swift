import Foundation

/// The rows of an invented police file as bytes, so that a test may leave out, repeat and shuffle them.
///
/// A row of the sample begins with its link number, which no line inside a cell does; quotation marks are no guide,
/// because some rows are broken on purpose.
struct PoliceRows {
    let heading: Data
    var rows: [Data]

    init(_ file: Data) {
        var pieces: [Data] = []
        var start = file.startIndex
        for index in file.indices where file[index] == UInt8(ascii: "\n") {
            let next = file.index(after: index)
            guard next == file.endIndex || Self.beginsRow(file[next...]) else { continue }
            pieces.append(file[start..<next])
            start = next
        }
        heading = pieces.first ?? Data()
        rows = Array(pieces.dropFirst())
    }

    var file: Data { rows.reduce(heading, +) }

    /// The occurrence number: the second cell.
    static func occurrence(_ row: Data) -> String {
        let cells = row.split(separator: UInt8(ascii: ","), maxSplits: 2, omittingEmptySubsequences: false)
        return cells.count > 1 ? String(decoding: cells[1], as: UTF8.self) : ""
    }

    private static func beginsRow(_ bytes: Data) -> Bool {
        bytes.first == UInt8(ascii: "L") && bytes.dropFirst().prefix(7).allSatisfy { (0x30...0x39).contains($0) }
            && bytes.dropFirst(8).first == UInt8(ascii: ",")
    }
}

/// One call to one school about one child in one incident, as a match log tells it.
struct Told: Hashable, CustomStringConvertible {
    let pupil: String
    let occurrence: String
    let school: String

    var description: String { "\(pupil) \(occurrence) \(school)" }

    /// Every call a log promises, as often as it does.
    static func all(in log: [[String: String]]) -> [Told] {
        log.filter { $0["disposition"] == "notify" }.flatMap { line in
            (line["school_urns"] ?? "").split(separator: ";").map {
                Told(pupil: line["pupil_id"] ?? "", occurrence: line["occurrence_number"] ?? "", school: String($0))
            }
        }
    }
}
