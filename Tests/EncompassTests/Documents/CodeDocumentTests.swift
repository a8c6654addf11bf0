import AuditTrail
import Encompass
import Foundation
import Pipeline
import State
import Tabular
import Testing

@Suite("docs/codes.md")
struct CodeDocumentTests {
    private let lines: [String]

    init() throws {
        let text = try String(contentsOf: Repository.root.appending(path: "docs/codes.md"), encoding: .utf8)
        lines = text.components(separatedBy: "\n")
    }

    /// Sections with the codes that the program can write there.
    private static let sections: [(heading: String, codes: [String])] = [
        ("Inputs", InputError.Code.allCases.map(\.rawValue)),
        ("Feeds", FeedError.Fault.Code.allCases.map(\.rawValue)),
        ("Tables of text", CSVError.Code.allCases.map(\.rawValue)),
        (
            "Rows of schools, links, contacts, closures and clusters",
            ReferenceIssue.Code.allCases.map(\.rawValue)
        ),
        ("Whole reference files", ReferenceFileError.Code.allCases.map(\.rawValue)),
        ("Configuration", ConfigurationFault.Code.allCases.map(\.rawValue)),
        ("Templates and phrases of your own", PageError.Code.allCases.map(\.rawValue)),
        ("Files", FileError.Operation.allCases.map(\.rawValue)),
        ("State", StateError.Code.allCases.map(\.rawValue)),
        ("Keys", KeyError.Code.allCases.map(\.rawValue)),
        ("Publishing", PublishError.Code.allCases.map(\.rawValue)),
        ("Trail", TrailError.Code.allCases.map(\.rawValue) + TrailFault.Code.allCases.map(\.rawValue)),
        ("Findings of `audit verify`", TrailFinding.Code.allCases.map(\.rawValue)),
        ("Refusals of `audit` and `trace`", AuditError.Code.allCases.map(\.rawValue)),
        ("Sheets and PDF", SheetsError.Code.allCases.map(\.rawValue)),
        ("Files that come back from people", ImportError.Code.allCases.map(\.rawValue)),
        ("Plain registers and queries of `model`", PlainFileError.Code.allCases.map(\.rawValue)),
    ]

    @Test("every code is on the page once, in its section, and no other", arguments: sections.indices)
    func section(index: Int) throws {
        let (heading, codes) = Self.sections[index]
        let start = try #require(lines.firstIndex(of: "## \(heading)"), "\(heading)")
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.endIndex
        let found = lines[start..<end].filter { $0.hasPrefix("| `") }.flatMap { row in
            row.split(separator: "|")[0].split(separator: "`", omittingEmptySubsequences: false)
                .enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        }
        #expect(found.sorted() == codes.sorted(), "\(heading)")
    }

    @Test("no section is left over")
    func whole() {
        let headings = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        #expect(headings.sorted() == Self.sections.map(\.heading).sorted())
    }

    @Test("what a failed call to the disk or the state is called in status.json is what the page says")
    func families() {
        #expect(Fault(FileError(operation: .sync, number: 5, path: "/x")).code == "file-sync")
        #expect(Fault(StateError(.diskFull)).code == "state-disk-full")
        #expect(Fault(KeyError(code: .open, path: "/x")).code == "key-open")
        #expect(Fault(InputError(.missing, path: "/x")).code == "input-missing")
        #expect(Fault(TrailError(.unsigned, place: "/x")).code == "trail-unsigned")
    }
}
