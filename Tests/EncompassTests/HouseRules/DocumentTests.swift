import Casework
import Encompass
import Foundation
import Testing

@Suite("House rules of the documents")
struct DocumentTests {
    /// The words in code type that begin a row of a table, a line of a list or a heading of a document.
    private func terms(of name: String) throws -> Set<String> {
        let text = try String(contentsOf: Repository.root.appending(path: name), encoding: .utf8)
        return Set(
            text.split(separator: "\n").compactMap { line in
                let start = line.drop { "|#*- ".contains($0) }
                guard start.first == "`", line.first.map({ "|#*-".contains($0) }) == true else { return nil }
                return start.dropFirst().split(separator: "`", omittingEmptySubsequences: false).first.map(String.init)
            })
    }

    @Test("docs/matching.md explains every rule that decides")
    func rules() throws {
        let terms = try terms(of: "docs/matching.md")
        for rule in Rule.allCases { #expect(terms.contains(rule.rawValue), "\(rule.rawValue)") }
    }

    @Test("docs/matching.md explains every reason a row is rejected for")
    func rejections() throws {
        let terms = try terms(of: "docs/matching.md")
        for code in RejectionCode.allCases { #expect(terms.contains(code.rawValue), "\(code.rawValue)") }
    }

    @Test("docs/matching.md explains every note on how a child was recorded")
    func notes() throws {
        let terms = try terms(of: "docs/matching.md")
        for note in NormalisationNote.allCases { #expect(terms.contains(note.rawValue), "\(note.rawValue)") }
    }

    @Test("docs/matching.md explains every list a child can be referred to")
    func lists() throws {
        let terms = try terms(of: "docs/matching.md")
        for list in ReferralList.allCases { #expect(terms.contains(list.rawValue), "\(list.rawValue)") }
    }
}
