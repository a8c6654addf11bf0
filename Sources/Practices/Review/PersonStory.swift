import Foundation
import Pipeline

/// What a match log says of one person, in lines for whoever decides. They hold names.
package enum PersonStory {
    private struct Line: Decodable {
        struct Written: Decodable {
            let given_names: String
            let family_name: String
            let birth_date: String
            let postcode: String
            let nhs_number: String?
        }
        struct Candidate: Decodable {
            struct Finding: Decodable {
                let attribute: String
                let level: String
                let bits: Double
            }
            let nhs_number: String
            let posterior: Double
            let match_weight: Double
            let findings: [Finding]
        }
        let person_ref: String
        let rule: String
        let none: Double?
        let written: Written?
        let candidates: [Candidate]?
    }

    /// The newest line about the person, in words; nothing where no log has one.
    package static func lines(of reference: String, in logs: [[UInt8]]) -> [String] {
        let found = logs.reversed().lazy.compactMap { log in
            log.split(separator: UInt8(ascii: "\n")).lazy.compactMap { line in
                try? JSONDecoder().decode(Line.self, from: Data(line))
            }.first { $0.person_ref == reference }
        }.first
        guard let found, let written = found.written else { return [] }
        let name =
            [written.given_names, written.family_name, written.birth_date, written.postcode]
            + (written.nhs_number.map { [$0] } ?? [])
        var lines = ["The police wrote: " + TerminalText.shown(name.filter { !$0.isEmpty }.joined(separator: ", "))]
        for candidate in found.candidates ?? [] {
            lines.append(
                "Patient \(candidate.nhs_number): \(FixedDecimal.text(100 * candidate.posterior, places: 2)) %,"
                    + " \(FixedDecimal.text(candidate.match_weight, places: 1)) bits")
            lines += candidate.findings.map {
                "    \($0.attribute): \($0.level) (\(FixedDecimal.text($0.bits, places: 1)) bits)"
            }
        }
        if let none = found.none {
            lines.append("Not on the register: \(FixedDecimal.text(100 * none, places: 2)) %")
        }
        return lines
    }
}
