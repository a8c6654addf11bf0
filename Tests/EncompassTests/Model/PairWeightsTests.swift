import Pipeline
import Testing

@testable import Encompass

@Suite("model weights")
struct PairWeightsTests {
    private let folder = ModelFolder()

    @Test("every finding is handed over as one line of eight cells, and a pair's bits lead to its odds")
    func lines() throws {
        let source = try folder.smallSource()
        let plain = try #require(source.plain)
        var lines: [String] = []
        PairWeights(sample: source.sample, ids: plain.register.ids, shareMin: 0.01)
            .write(by: try ModelFolder.builtInModel()) { lines.append($0) }
        #expect(lines.first == "query_id,pupil_id,log_odds,attribute,level,m,u,bits")
        #expect(lines.allSatisfy { !$0.contains(where: \.isNewline) })
        #expect(lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 8 })
        let attributes = lines.filter { $0.hasPrefix("Q1,P1,") }.compactMap {
            $0.split(separator: ",").dropFirst(3).first
        }
        #expect(Set(attributes).isSuperset(of: ["given names", "family name", "date of birth", "sex", "postcode"]))
    }
}
