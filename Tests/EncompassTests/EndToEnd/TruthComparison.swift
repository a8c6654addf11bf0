import Foundation

/// Compares a match log with what the generator knows to be true.
struct TruthComparison {
    /// One way in which a row of the log is not as the truth has it.
    struct Difference: Hashable, CustomStringConvertible {
        enum Kind: String {
            /// The log has no line, or several, for a child of the truth, or one the truth does not know.
            case lines
            /// None of the acceptable endings.
            case disposition
            case list
            /// Another pupil is named, whatever the ending.
            case pupil
            /// Told, and not the schools of the truth.
            case schools
            /// A call about a pupil who is not the child: a disclosure that cannot be taken back.
            case wrongCall = "wrong-call"
        }

        let kind: Kind
        let row: String
        /// What was done to the slip.
        let slip: String
        let found: String
        let wanted: String

        var description: String { "row \(row) (\(slip)): \(kind.rawValue) \(found), the truth is \(wanted)" }
    }

    private(set) var differences: [Difference] = []
    /// Children of the truth, and those of them who are told.
    private(set) var children = 0
    private(set) var told = 0

    var wrongCalls: [Difference] { differences.filter { $0.kind == .wrongCall } }

    init(log: [[String: String]], truth: [[String: String]]) {
        var lines = Dictionary(grouping: log) { "\($0["source_row"] ?? "")-\($0["child_slot"] ?? "")" }
        for child in truth {
            let row = "\(child["source_row"] ?? "")-\(child["child_slot"] ?? "")"
            let found = lines.removeValue(forKey: row) ?? []
            guard found.count == 1, let line = found.first else {
                add(.lines, row, child, found: String(found.count), wanted: "1")
                continue
            }
            compare(line, with: child, row)
        }
        for (row, found) in lines.sorted(by: { $0.key < $1.key }) {
            differences.append(
                Difference(kind: .lines, row: row, slip: "", found: String(found.count), wanted: "none"))
        }
    }

    private mutating func compare(_ line: [String: String], with child: [String: String], _ row: String) {
        children += 1
        let ending = line["disposition"] ?? ""
        let acceptable = child["disposition"] ?? ""
        let pupil = child["pupil_id"] ?? ""
        if !acceptable.split(separator: "|").map(String.init).contains(ending) {
            add(.disposition, row, child, found: "\(ending) by \(line["rule"] ?? "")", wanted: acceptable)
        }
        if ending == "refer", line["list"] != child["list"] {
            add(.list, row, child, found: line["list"] ?? "", wanted: child["list"] ?? "")
        }
        if ending == "notify" {
            told += 1
            if line["pupil_id"] != pupil {
                add(.wrongCall, row, child, found: line["pupil_id"] ?? "", wanted: pupil)
            } else if schools(line) != schools(child) {
                add(.schools, row, child, found: line["school_urns"] ?? "", wanted: child["school_urns"] ?? "")
            }
        } else if let named = line["pupil_id"], !named.isEmpty, named != pupil, !pupil.isEmpty || ending != "review" {
            add(.pupil, row, child, found: named, wanted: pupil)
        }
    }

    private func schools(_ row: [String: String]) -> Set<Substring> {
        Set((row["school_urns"] ?? "").split(separator: ";"))
    }

    private mutating func add(
        _ kind: Difference.Kind, _ row: String, _ child: [String: String], found: String, wanted: String
    ) {
        differences.append(
            Difference(kind: kind, row: row, slip: child["kind"] ?? "", found: found, wanted: wanted))
    }
}
