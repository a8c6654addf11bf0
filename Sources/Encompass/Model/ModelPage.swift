import AuditTrail
import Linkage
package import Pipeline

/// The model as a page for auditors: one file, no script, nothing from elsewhere, black on white.
package struct ModelPage: Sendable {
    private let report: ShowReport

    package init(_ report: ShowReport) { self.report = report }

    /// What stands on which sheet of paper.
    private static let sheets: [[ModelComparison]] = [
        [.givenNames, .familyName], [.birthDate, .birthWindow, .sex], [.homePostcode, .incidentPostcode],
        [.school, .boxes],
    ]

    package func html() throws(PageError) -> String {
        let renderer = try PageRenderer(
            builtIn: PageTemplates.builtIn.merging(["model": ModelPageTemplate.text]) { _, new in new })
        let bodies = ModelPage.sheets.indices.map { index in
            PageBody(
                frame: PageFrame(
                    marking: .official, topLeft: "How pupils are matched",
                    runID: report.weights.model.version, sheet: "Model"),
                values: values(index))
        }
        let version = report.weights.model.version
        return try renderer.render(
            "model", ["title": .text("Matching model \(version)"), "pages": PageBody.numbered(bodies)]) + "\n"
    }

    private func values(_ index: Int) -> [String: PageValue] {
        let isLast = index == ModelPage.sheets.count - 1
        let model = report.weights.model
        return [
            "isFirst": .flag(index == 0), "isLast": .flag(isLast), "version": .text(model.version),
            "sha": .text(report.digest.hexText),
            "explanation": .list(ModelWords.explanation.map { ["line": .text($0)] }),
            "source": .text(report.source),
            "groups": .list(
                report.weights.groups.filter { ModelPage.sheets[index].contains($0.comparison) }.map(group)),
            "beliefs": .list(
                ModelWords.beliefs(model).map {
                    ["words": .text($0.words), "share": .text(ShowReport.share($0.number, 0))]
                }),
            "household": .text(FixedDecimal.text(model.householdBitsMax, places: 0)),
        ]
    }

    private func group(_ group: TypicalWeights.Group) -> PageValue {
        let rows = group.levels.indices.map { row(group.levels[$0], group.comparison, index: $0) }
        let hasWeights = group.levels.contains { $0.bits != nil }
        let title = ModelWords.title(group.comparison)
        return [
            "title": .text(title), "hasWeights": .flag(hasWeights), "rows": .list(rows),
            "spoken": .text("Weights of \(title.lowercased()), in bits"),
            "height": .text(Decimals.short(Chart.height(group.levels.count))),
            "axisY": .text(Decimals.short(Chart.height(group.levels.count) - 13)),
            "wordsY": .text(Decimals.short(Chart.height(group.levels.count) - 2)),
            "marks": .list(
                [-8, -4, 0, 4, 8, 12, 16, 20].map {
                    ["x": .text(Decimals.short(Chart.x($0))), "words": .text(ShowReport.whole($0))]
                }),
            "zero": .text(Decimals.short(Chart.x(0))),
            "why": .text(
                group.comparison == .boxes
                    ? "No chart: u is counted for both names together, as found in that place."
                    : "No chart: no child of the sample was compared so, and u is counted per child."),
        ]
    }

    private func row(_ level: TypicalWeights.Level, _ comparison: ModelComparison, index: Int) -> PageValue {
        var values: [String: PageValue] = [
            "words": .text(ModelWords.level(level.code, comparison)), "m": .text(ShowReport.share(level.m, 0)),
            "u": .text(level.u.map { ShowReport.share($0, 0) } ?? ""),
            "bits": .text(level.bits.map { ShowReport.bits($0.middle) } ?? ""),
            "range": .text(level.bits.map(ShowReport.range) ?? ""),
            "factor": .text(level.bits.map { Factor.text(bits: $0.middle) } ?? ""), "bar": [],
        ]
        guard let bits = level.bits else { return .group(values) }
        let middle = Chart.x(bits.middle)
        let y = Chart.top + Chart.step * Double(index)
        values["bar"] = [
            [
                "x": .text(Decimals.short(min(middle, Chart.x(0)))), "y": .text(Decimals.short(y)),
                "width": .text(Decimals.short(max(0.6, abs(middle - Chart.x(0))))),
                "fill": .text(bits.middle < 0 ? "url(#against)" : "#000"),
                "low": .text(Decimals.short(Chart.x(bits.low))), "high": .text(Decimals.short(Chart.x(bits.high))),
                "rangeY": .text(Decimals.short(y + 11.6)), "textY": .text(Decimals.short(y + 10)),
                "words": .text(ModelWords.level(level.code, comparison)),
            ]
        ]
        return .group(values)
    }

    /// The drawing's measures, in its own units.
    private enum Chart {
        static let top = 4.0
        static let step = 15.0
        static func height(_ levels: Int) -> Double { top + step * Double(levels) + 21 }
        /// −10 to +20 bits stand between 160 and 550; what lies outside is drawn at the edge.
        static func x(_ bits: Double) -> Double { 160 + (min(20, max(-10, bits)) + 10) / 30 * 390 }
    }
}

extension ShowReport {
    static func whole(_ number: Double) -> String {
        number == 0 ? "0" : (number < 0 ? "−" : "+") + FixedDecimal.text(abs(number), places: 0)
    }
}
