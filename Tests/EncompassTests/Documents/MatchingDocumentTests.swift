import Casework
import Encompass
import Foundation
import Testing

@Suite("docs/matching.md")
struct MatchingDocumentTests {
    @Test("every rule that decides is explained, and no other")
    func rules() throws {
        let explained = try MatchingDocument.codes(from: "## 6. ", to: "## 7. ")
        #expect(Set(explained) == Set(Rule.allCases.map(\.rawValue)))
        #expect(explained.count == Set(explained).count, "each rule is explained once")
    }

    @Test("every reason and every code of a rejected row is explained, and no other")
    func reasons() throws {
        let explained = try MatchingDocument.codes(from: "## 7. ", to: "## 8. ")
        let known = NormalisationNote.allCases.map(\.rawValue) + RejectionCode.allCases.map(\.rawValue)
        #expect(Set(explained) == Set(known))
        #expect(explained.count == known.count, "each is explained once")
    }

    @Test("every list a child can be referred to is named as one")
    func lists() throws {
        let text = try MatchingDocument.text()
        // The list not-on-register and the others: `list *name*` in the column that says where a rule leads.
        for list in ReferralList.allCases {
            #expect(text.contains("list *\(list.rawValue)*"), "\(list.rawValue)")
        }
    }
}

/// The document as it stands beside the sources.
private enum MatchingDocument {
    static func text() throws -> String {
        let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return try String(contentsOf: repository.appending(path: "docs/matching.md"), encoding: .utf8)
    }

    /// The codes in the first column of every table between two headings.
    static func codes(from first: String, to last: String) throws -> [String] {
        let lines = try text().split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix(first) })
        let end = try #require(lines.firstIndex { $0.hasPrefix(last) })
        return lines[start..<end].filter { $0.hasPrefix("| `") }.flatMap { line in
            // Every second piece between backquotes is code.
            line.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false)
                .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
    }
}
