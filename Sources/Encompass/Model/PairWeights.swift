package import Linkage
import Pipeline

/// The arithmetic of every likely pair as lines of CSV: one line a finding, identifiers and no names.
package struct PairWeights: Sendable {
    private let sample: ModelSample
    private let ids: [String]
    private let shareMin: Double

    /// - Parameters:
    ///   - ids: the pupil's identifier of each row.
    ///   - shareMin: pairs with a smaller share are left out.
    package init(sample: ModelSample, ids: [String], shareMin: Double) {
        self.sample = sample
        self.ids = ids
        self.shareMin = shareMin
    }

    /// Hands the lines over one by one, heading first: whoever prints them shows a line break within a text by number.
    package func write(by model: LinkageModel, _ emit: (String) -> Void) {
        emit("query_id,pupil_id,log_odds,attribute,level,m,u,bits")
        let search = ChildSearch(register: sample.register, model: model, tables: sample.tables)
        let children = Parallel.map(sample.members) { member in
            lines(
                member,
                search.distribution(of: member.record, isIncidentPostcode: member.isIncidentPostcode))
        }
        for lines in children { lines.forEach(emit) }
    }

    private func lines(_ member: ModelSample.Member, _ distribution: Distribution) -> [String] {
        let total = distribution.total
        let shares = distribution.candidates.map { distribution.share(of: $0) }
        let rest = (distribution.othersMass + distribution.noneMass + distribution.siblingMass) / total
        var lines: [String] = []
        for (index, candidate) in distribution.candidates.enumerated() where shares[index] >= shareMin {
            let others = shares.indices.reduce(rest) { $1 == index ? $0 : $0 + shares[$1] }
            let odds = FixedDecimal.text(LogOdds.bits(shares[index], against: others), places: 6)
            for finding in distribution.findings(for: candidate, in: sample.register) {
                lines.append(
                    [
                        member.id, ids[candidate.row], odds, finding.attribute.rawValue, finding.level,
                        finding.m.map { FixedDecimal.text($0, places: 9) } ?? "",
                        finding.u.map { FixedDecimal.text($0, places: 12) } ?? "",
                        FixedDecimal.text(finding.bits, places: 6),
                    ].map(PairWeights.cell).joined(separator: ","))
            }
        }
        return lines
    }

    private static func cell(_ text: String) -> String {
        text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : text
    }
}
