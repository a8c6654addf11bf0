import Foundation
package import Pipeline

/// One line of the auditors' log, told in words. The words and numbers are those that were written at night.
package struct Explanation: Sendable {
    /// The log's own line.
    package let line: String
    /// The run whose log it stands in.
    package let runID: String
    /// One sentence a line.
    package let words: [String]
    /// What the police wrote of the child, a field each; empty for a rejected row.
    package let written: [String]

    private struct Entry: Decodable {
        struct Finding: Decodable { let attribute: String, bits: Double, words: String }
        struct Candidate: Decodable {
            let pupil_id: String, posterior: Double, match_weight: Double, findings: [Finding]
        }
        /// A member that may be a text or something else; only texts are told.
        struct Text: Decodable {
            let text: String
            init(from decoder: any Decoder) throws {
                text = (try? decoder.singleValueContainer().decode(String.self)) ?? ""
            }
        }
        let child_ref: String, disposition: String, rule: String, list: String, reasons: String
        let source_file: String, source_row: String, model_version: String
        let prior: Double?, none: Double?, sibling: Double?, others: Double?, margin_bits: Double?
        let compared_pupils: Int?
        let candidates: [Candidate]?
        let written: [String: Text]?
        let remedy: String?
    }

    /// Looks the newest published folder through, then earlier ones, newest first.
    package static func find(_ reference: String, below output: String, files: FileStore) throws -> Explanation {
        guard try files.factsOfName(FilePlace(output)) != nil else {
            throw NightError(.referenceUnknown, place: reference)
        }
        let logs = try files.paths(fitting: output + "/*/*/match-log.jsonl").sorted { isNewer($0, $1) }
        for log in logs {
            let text = String(decoding: try files.readWhole(FilePlace(log), bytesMax: 1 << 30), as: UTF8.self)
            for line in text.split(separator: "\n") where line.contains("\"child_ref\":\"\(reference)\"") {
                let (day, generation) = place(log)
                return Explanation(
                    line: String(line), runID: "\(day)-\(generation)", words: try words(String(line)),
                    written: try written(String(line)))
            }
        }
        throw NightError(.referenceUnknown, place: reference)
    }

    /// By day, then by generation as a number: 10 is newer than 9.
    private static func isNewer(_ left: String, _ right: String) -> Bool {
        place(left) > place(right)
    }

    private static func place(_ path: String) -> (day: String, generation: Int) {
        let parts = path.split(separator: "/").dropLast().suffix(2).map(String.init)
        return (parts.first ?? "", parts.last.flatMap { Int($0) } ?? 0)
    }

    private static func words(_ line: String) throws -> [String] {
        let entry = try JSONDecoder().decode(Entry.self, from: Data(line.utf8))
        var lines = [
            "\(entry.child_ref): \(entry.disposition), by the rule \(entry.rule)\(entry.list.isEmpty ? "" : " (list \(entry.list))")."
        ]
        lines.append("From \(entry.source_file), row \(entry.source_row); model \(entry.model_version).")
        if !entry.reasons.isEmpty {
            lines.append("Reasons: \(entry.reasons.split(separator: ";").joined(separator: ", ")).")
        }
        if let remedy = entry.remedy { lines.append(remedy) }
        guard let compared = entry.compared_pupils, let candidates = entry.candidates else { return lines }
        lines.append(
            "Compared with \(compared) pupils, each with a prior of \(FixedDecimal.text(entry.prior ?? 0, places: 9)).")
        for (place, candidate) in candidates.prefix(5).enumerated() {
            lines.append(
                "\(place + 1). \(candidate.pupil_id): \(percent(candidate.posterior)), match weight \(FixedDecimal.text(candidate.match_weight, places: 3)) bits"
            )
            for finding in candidate.findings {
                lines.append("     \(FixedDecimal.text(finding.bits, places: 3)) bits  \(finding.words)")
            }
        }
        lines.append(
            "Not on the register: \(percent(entry.none ?? 0)). A brother or sister not on the register: \(percent(entry.sibling ?? 0)). All other pupils: \(percent(entry.others ?? 0))."
        )
        if let margin = entry.margin_bits {
            lines.append("The best leads the second by \(FixedDecimal.text(margin, places: 3)) bits.")
        }
        return lines
    }

    private static func written(_ line: String) throws -> [String] {
        let fields = try JSONDecoder().decode(Entry.self, from: Data(line.utf8)).written ?? [:]
        return fields.filter { !$0.value.text.isEmpty }.sorted { $0.key < $1.key }.map { name, value in
            "\(name.replacing("_", with: " ")): \(value.text)"
        }
    }

    private static func percent(_ share: Double) -> String { FixedDecimal.text(share * 100, places: 4) + " %" }
}
