import AuditTrail
import Foundation
import Testing

@Suite("docs/audit-trail.md")
struct AuditDocumentTests {
    @Test("every kind of record is explained", arguments: TrailKind.allCases)
    func kinds(kind: TrailKind) throws {
        let text = try String(contentsOf: Repository.root.appending(path: "docs/audit-trail.md"), encoding: .utf8)
        #expect(text.contains("| `\(kind.rawValue)`") || text.contains(", `\(kind.rawValue)` |"))
    }
}
