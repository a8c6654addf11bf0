import Foundation
import Testing

@testable import Hub

@Suite("What docs/hub.md says")
struct DocumentTests {
    private let document: String

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        document = try String(contentsOf: root.appending(path: "docs/hub.md"), encoding: .utf8)
    }

    @Test("every code of a refusal is listed with its status", arguments: HubError.Code.allCases)
    func codes(code: HubError.Code) {
        #expect(document.contains("| `\(code.rawValue)` | \(HubError(code).exitStatus) |"))
    }

    @Test("the columns of the table are listed in their order")
    func columns() {
        let plain = document.replacing("\n", with: " ")
        #expect(plain.contains("`\(MeetingFiles.columns.joined(separator: ", "))`"))
    }

    @Test("a refusal says what happened, that nothing was published, and what to do", arguments: HubError.Code.allCases)
    func messages(code: HubError.Code) {
        let message = HubError(code, place: "police-*.csv").message
        #expect(message.contains("No daily list was published."))
        #expect(message.split(separator: ". ").count >= 3)
    }
}
