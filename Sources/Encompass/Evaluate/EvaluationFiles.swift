import Linkage
package import Pipeline
import Tabular

/// The report as files for programs. Only the pairs hold identifiers.
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

    /// One row for each child: what was decided by which rule, and how the likeliest candidate agrees.
    package static func decisions(_ children: [JudgedChild]) -> [UInt8] {
        var writer = CSVWriter(for: .programs)
        let attributes = Finding.Attribute.allCases
        var heading = ["query_id", "on_register", "disposition", "rule", "pupil_id", "right", "posterior", "none"]
        heading.append("margin_bits")
        heading += attributes.map { column($0) }
        heading += attributes.map { "rival_" + column($0) }
        writer.append(heading + ["kind", "custom"])
        for child in children {
            guard let standing = child.standing else { continue }
            let guess = child.guess
            var cells = [child.query, String(child.isOnRegister), standing.disposition, child.rule]
            cells += [child.pairs.first?.pupilID ?? "", String(guess?.isRight ?? false)]
            cells += [number(guess?.posterior), number(child.noneShare), number(standing.marginBits)]
            cells += attributes.map { standing.levels[$0] ?? "" }
            cells += attributes.map { standing.rivalLevels[$0] ?? "" }
            writer.append(cells + [child.kinds.joined(separator: ";"), child.band])
        }
        return writer.bytes
    }

    private static func column(_ attribute: Finding.Attribute) -> String {
        attribute.rawValue.split(separator: " ").joined(separator: "_")
    }

    /// `measures.csv`, `reliability.csv` and `evaluation.html`.
    package static func all(_ report: EvaluationReport, heading: String) throws -> [PublishedFile] {
        [
            PublishedFile(path: "measures.csv", bytes: measures(report)),
            PublishedFile(path: "reliability.csv", bytes: reliability(report)),
            PublishedFile(path: "evaluation.html", text: try EvaluationPage.html(report, heading: heading)),
        ]
    }

    /// One row for each measure of each part.
    static func measures(_ report: EvaluationReport) -> [UInt8] {
        var writer = CSVWriter(for: .programs)
        writer.append(["policy", "part", "name", "children", "on_register", "measure", "value", "low", "high"])
        for part in report.parts {
            for measure in Measure.allCases {
                let interval = part.intervals[measure]
                writer.append(
                    [part.policy, part.kind.rawValue, part.name, String(part.childCount)]
                        + [String(part.onRegisterCount), measure.code, number(part.measures[measure])]
                        + [number(interval?.low), number(interval?.high)])
            }
        }
        return writer.bytes
    }

    /// One row for each bin: `equal` are ten of equal width, `fine` those near certainty.
    static func reliability(_ report: EvaluationReport) -> [UInt8] {
        var writer = CSVWriter(for: .programs)
        writer.append(["policy", "bins", "bin", "children", "mean_posterior", "share_right"])
        for (policy, table) in report.reliability {
            for (scale, name, bin) in table.rows {
                writer.append([
                    policy, scale, name, String(Int(bin.count)), number(bin.meanPosterior), number(bin.shareRight),
                ])
            }
        }
        return writer.bytes
    }

    private static func number(_ value: Double?) -> String { value.map { FixedDecimal.text($0, places: 6) } ?? "" }
}

extension EvaluationReport {
    /// The report as JSON, the same numbers as in `measures.csv`.
    package var json: JSONValue {
        func number(_ value: Double?) -> JSONValue { value.map { .decimal($0, places: 6) } ?? .null }
        let parts = parts.map { part in
            var members: [String: JSONValue] = [
                "policy": .text(part.policy), "part": .text(part.kind.rawValue), "name": .text(part.name),
                "children": .integer(part.childCount), "on_register": .integer(part.onRegisterCount),
            ]
            for measure in Measure.allCases {
                members[measure.code] = .object([
                    "value": number(part.measures[measure]), "low": number(part.intervals[measure]?.low),
                    "high": number(part.intervals[measure]?.high),
                ])
            }
            return JSONValue.object(members)
        }
        let bins = reliability.flatMap { policy, table in
            table.rows.map { scale, name, bin in
                JSONValue.object([
                    "policy": .text(policy), "bins": .text(scale), "bin": .text(name),
                    "children": .integer(Int(bin.count)), "mean_posterior": number(bin.meanPosterior),
                    "share_right": number(bin.shareRight),
                ])
            }
        }
        return .object(["parts": .list(parts), "reliability": .list(bins)])
    }
}
