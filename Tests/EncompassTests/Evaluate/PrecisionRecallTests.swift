import Testing

@testable import Encompass

@Suite("The curve of precision and recall")
struct PrecisionRecallTests {
    @Test("recall at each precision is that of the lowest threshold which keeps it")
    func five() {
        let table = PrecisionRecallTable(RankedChildren(Judged.five))
        // Right, right, wrong, right of four on the register: precision 1, 1, 2/3, 3/4.
        #expect(table.points.map(\.recall) == [0.25, 0.5, 0.5, 0.75])
        #expect(table.points.map(\.precision) == [1, 1, 2.0 / 3, 0.75])
        #expect(table.recalls == [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    }

    @Test("nobody on the register has no curve, and ten thousand children have a short one")
    func ends() {
        #expect(PrecisionRecallTable(RankedChildren([Judged.child(onRegister: false)])).points.isEmpty)
        let many = (0..<10_000).map { number in
            Judged.child(found: true, posterior: 1 - Double(number + 1) / 20_000, right: number % 50 != 49)
        }
        let table = PrecisionRecallTable(RankedChildren(many))
        #expect((100...300).contains(table.points.count))
        #expect(table.recalls.last == 0.98)
    }

    @Test("the page draws the line, and states it in a table")
    func page() throws {
        let run = EvaluationReport.Run(population: "middle", seed: "5", policy: "review", children: Judged.five)
        let html = try EvaluationPage.html(
            EvaluationReport([run], bootstrap: Bootstrap(resamples: 5)), heading: "Invented.")
        #expect(html.contains("<polyline points=\"140,30 220,30 220,"))
        #expect(html.contains("<th scope=\"row\">0.9990</th><td>0.5000</td>"))
    }
}
