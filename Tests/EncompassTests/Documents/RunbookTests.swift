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

    @Test("its table of statuses has every status the program ends with")
    func statuses() throws {
        let section = try #require(text.components(separatedBy: "## What the statuses mean\n").last)
        let rows = section.components(separatedBy: "\n## ")[0].split(separator: "\n").filter { $0.hasPrefix("| ") }
        let numbers = rows.compactMap { $0.split(separator: "|").first }.joined(separator: ",")
            .split { !$0.isNumber }.compactMap { Int32($0) }
        for status in ExitStatus.all { #expect(numbers.contains(status.number), "\(status.number)") }
        #expect(numbers.contains(124), "what timeout of docs/cron.example ends with")
    }

    @Test("it has a row for every reason of the watchdog")
    func watchdog() throws {
        let script = try String(
            contentsOf: Repository.root.appending(path: "Scripts/packaging/watchdog"), encoding: .utf8)
        let start = try #require(script.firstRange(of: "why() {")).lowerBound
        let end = try #require(script.firstRange(of: "reason=$(why)")).lowerBound
        let reasons = script[start..<end].matches(of: #/echo "([^"]*)"/#).map { String($0.1) }
        try #require(reasons.count > 12)
        let rows = try #require(text.components(separatedBy: "## The watchdog\n").last)
        for reason in reasons {
            // What stands between two variables is said as it is.
            let parts = reason.replacing(#/\$(\w+|\([^)]*\)|\{[^}]*\})/#, with: "\n").split(separator: "\n")
                .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " .,:;()")) }.filter { $0.count >= 12 }
            #expect(parts.contains { rows.contains($0) }, "\(reason)")
        }
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
