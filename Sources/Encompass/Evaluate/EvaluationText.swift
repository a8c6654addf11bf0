import Pipeline

/// The report in lines for a terminal.
package enum EvaluationText {
    ///
    /// - Parameter words: another process's words for these, whole cells and beginnings of them.
    package static func lines(_ report: EvaluationReport, words: [(String, String)] = []) -> [String] {
        lines(report).map { line in words.reduce(line) { $0.replacing($1.0, with: $1.1) } }
    }

    private static func lines(_ report: EvaluationReport) -> [String] {
        var lines: [String] = []
        for policy in report.policies {
            lines += ["", "without_dob: \(policy)", ""] + overview(report, policy)
            lines += ["", "By name origin"] + groups(report.parts(.band, policy: policy))
            lines += ["", "By kind of error"] + groups(report.parts(.error, policy: policy))
            lines += ["", "By rule"] + groups(report.parts(.rule, policy: policy))
            lines += ["", "Reliability of the likeliest candidate"] + reliability(report, policy)
        }
        return lines
    }

    /// A column for each run, the last one with its interval.
    private static func overview(_ report: EvaluationReport, _ policy: String) -> [String] {
        let parts = report.parts(.run, .population, .all, policy: policy)
        guard let last = parts.last else { return [] }
        let width = max(10, parts.map { $0.name.count }.max() ?? 0) + 2
        func line(_ title: String, _ cells: [String], _ end: String = "") -> String {
            padded(title, 30) + cells.map { aligned($0, width) }.joined() + end
        }
        var lines = [
            line("", parts.map(\.name), "   95 % of \(last.name)"),
            line("children", parts.map { String($0.childCount) }),
            line("on the register", parts.map { String($0.onRegisterCount) }),
        ]
        for measure in Measure.allCases {
            let interval = last.intervals[measure].map { range($0, places: measure.places) } ?? ""
            lines.append(line(measure.rawValue, parts.map { text($0.measures[measure], measure) }, interval))
        }
        return lines
    }

    private static let groupMeasures: [Measure] = [
        .wrongCallsPerThousand, .automaticRecall, .foundWithReview, .reviewShare, .missedPerThousand, .topOneAccuracy,
    ]

    private static func groups(_ parts: [EvaluationReport.Part]) -> [String] {
        let width = max(24, parts.map { $0.name.count }.max() ?? 0) + 2
        func line(_ title: String, _ count: String, _ cells: [String], _ end: String) -> String {
            padded(title, width) + aligned(count, 9) + cells.map { aligned($0, 13) }.joined() + end
        }
        let headings = ["wrong/1,000", "automatic", "found", "review", "missed/1,000", "top-1"]
        var lines = [line("", "children", headings, "   found, 95 %")]
        for part in parts {
            let interval = part.intervals[.foundWithReview].map { range($0, places: 4) } ?? ""
            let cells = groupMeasures.map { text(part.measures[$0], $0) }
            lines.append(line(part.name, String(part.childCount), cells, interval))
        }
        return lines
    }

    private static func range(_ interval: Interval, places: Int) -> String {
        "   \(FixedDecimal.text(interval.low, places: places)) to \(FixedDecimal.text(interval.high, places: places))"
    }

    private static func reliability(_ report: EvaluationReport, _ policy: String) -> [String] {
        guard let table = report.reliability.first(where: { $0.policy == policy })?.table else { return [] }
        func line(_ title: String, _ bin: Reliability.Bin) -> String {
            let shares = [bin.meanPosterior, bin.shareRight].map { share in
                aligned(share.map { FixedDecimal.text($0, places: 5) } ?? "-", 13)
            }
            return padded(title, 24) + aligned(String(Int(bin.count)), 9) + shares.joined()
        }
        var lines = [padded("posterior", 24) + aligned("children", 9) + aligned("mean", 13) + aligned("right", 13)]
        lines += table.rows.map { line($0.name, $0.bin) }
        return lines
    }

    private static func text(_ value: Double?, _ measure: Measure) -> String {
        value.map { FixedDecimal.text($0, places: measure.places) } ?? "-"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func aligned(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }
}
