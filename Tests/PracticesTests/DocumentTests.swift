import Foundation
import Pipeline
import Practices
import Testing

@Suite("docs/practices.md")
struct PracticesDocumentTests {
    private let text: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        text = try String(contentsOf: root.appending(path: "docs/practices.md"), encoding: .utf8)
    }

    @Test("explains every rule by its name", arguments: PracticesRule.allCases)
    func rules(rule: PracticesRule) { #expect(text.contains("| `\(rule.rawValue)` |")) }

    @Test("explains every named list", arguments: PracticesList.allCases)
    func lists(list: PracticesList) { #expect(text.contains("| `\(list.rawValue)` |")) }

    @Test("explains every reason for which nothing is published", arguments: PracticesError.Code.allCases)
    func codes(code: PracticesError.Code) {
        #expect(text.contains("`\(code.rawValue)`"))
        let error = PracticesError(code, place: "patients.csv")
        #expect(text.contains("| \(error.exitStatus) |"))
        #expect(error.message.contains("No notice was published."))
    }

    @Test("every doubt of the shared rules is a rule of practices")
    func doubts() {
        for doubt in MatchJudgement.Doubt.allCases where doubt != .claimedByAnother {
            #expect(PracticesRule(rawValue: doubt.rawValue) != nil, "\(doubt.rawValue)")
        }
    }
}
