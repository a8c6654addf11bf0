import AuditTrail
import Foundation
import Linkage
import Pipeline
import Testing

@testable import Encompass

@Suite("model show")
struct ShowReportTests {
    private let folder = ModelFolder()

    private func report() throws -> ShowReport {
        let model = try ModelFolder.builtInModel()
        return ShowReport(
            TypicalWeights(model, over: try folder.smallSource().sample),
            digest: Digest.of(ModelReader.builtInBytes), registerWords: "an invented register")
    }

    @Test("a typical weight is log2 of the model's m over a counted u, and lies inside its range")
    func arithmetic() throws {
        let report = try report()
        var seen = 0
        for group in report.weights.groups {
            for level in group.levels {
                guard let u = level.u, let bits = level.bits else { continue }
                seen += 1
                #expect(abs(exp2(bits.middle) - level.m / u) < 1e-6 * level.m / u)
                #expect(bits.low <= bits.middle && bits.middle <= bits.high)
            }
        }
        #expect(seen > 20)
    }

    @Test("text, JSON and page say the same m and the same weight of a family name that agrees")
    func agreement() throws {
        let report = try report()
        let family = try #require(report.weights.groups.first { $0.comparison == .familyName })
        let bits = try #require(family.levels[0].bits)
        let words = ShowReport.bits(bits.middle)
        #expect(report.lines.contains { $0.contains("the same") && $0.contains("86.5 %") && $0.contains(words) })
        #expect(report.json.line.contains("\"bits\":\(FixedDecimal.text(bits.middle, places: 3))"))
        let page = try ModelPage(report).html()
        #expect(page.contains("<td class=\"num\">86.5 %</td>"))
        #expect(page.contains("<td class=\"num\">\(words)</td>"))
    }

    @Test("the page is whole in itself, says that u is counted per child, and names nobody")
    func page() throws {
        let page = try ModelPage(try report()).html()
        for alien in ["<script", "http://", "https://", "@import", "src="] { #expect(!page.contains(alien)) }
        #expect(page.contains("counted on the register for every single child"))
        #expect(page.contains("Page 4 of 4"))
        #expect(page.components(separatedBy: "<svg").count - 1 == 6)
        for name in ["Amelia", "Thornbury", "Rahmani", "BX1"] { #expect(!page.contains(name)) }
    }
}
