import Pipeline
import Tabular

/// The report as files for programs.
package enum EvaluationFiles {
    /// `query_id,pupil_id,score,posterior`, best first within a query; the score is the posterior's odds in bits.
    package static func pairs(_ children: [JudgedChild]) -> [UInt8] {
        var writer = CSVWriter(for: .programs)
        writer.append(["query_id", "pupil_id", "score", "posterior"])
        for child in children {
            for pair in child.pairs {
                writer.append([
                    child.query, pair.pupilID, FixedDecimal.text(pair.oddsBits, places: 6), String(pair.posterior),
                ])
            }
        }
        return writer.bytes
    }
}
