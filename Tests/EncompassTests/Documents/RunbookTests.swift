import Encompass
import Foundation
import Pipeline
import Testing

@Suite("The runbook")
struct RunbookTests {
    private let text: String

    init() throws {
        text = try String(contentsOf: Repository.root.appending(path: "docs/runbook.md"), encoding: .utf8)
    }

    @Test("it has a row for every refusal")
    func refusals() {
        let codes = Refusal.Code.allCases.map(\.rawValue) + NightError.Code.allCases.map(\.rawValue)
        for code in codes { #expect(text.contains("`\(code)`"), "\(code)") }
    }

    @Test("it names every verdict of the status file, and every matter that can be accepted")
    func words() {
        for verdict in NightReport.Verdict.allCases { #expect(text.contains("`\(verdict.rawValue)`"), "\(verdict)") }
        for matter in Acceptances.Matter.allCases {
            #expect(text.contains("--accept \(matter.rawValue) --accepted-by NAME"), "\(matter)")
        }
    }

    @Test("every refusal says that nothing was published, and what to do next")
    func messages() {
        for code in Refusal.Code.allCases {
            let message = Refusal(code, place: "police.csv").message
            #expect(message.contains("Nothing was published. "), "\(code)")
            #expect(!message.hasSuffix("Nothing was published. "), "\(code)")
        }
    }
}
