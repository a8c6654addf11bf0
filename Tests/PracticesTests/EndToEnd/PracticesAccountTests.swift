import Foundation
import Testing

@testable import Practices

@Suite("Counted again from the files of practices")
struct PracticesAccountTests {
    private static let files = Result {
        let folder = try PracticesFolder()
        try folder.runAlone()
        return try folder.published(below: "practices/2026-11-20/1")
    }

    /// One way in which a folder can come to hold something else than was decided.
    enum Fault: String, CaseIterable {
        case logLine, logJSONLine, notice, noticeTooMany, list, person, otherPractice, referral, total, digest
    }

    private func check(_ files: [String: Data]) throws {
        try PracticesAccount(paths: files.keys.sorted()) { Array(files[$0] ?? Data()) }.check()
    }

    @Test("the files of a good night agree with each other")
    func agrees() throws { try check(Self.files.get()) }

    @Test("whatever is missing, doubled or changed is found", arguments: Fault.allCases)
    func disagrees(fault: Fault) throws {
        var files = try Self.files.get()
        let before = files
        func change(_ path: String, _ body: (String) -> String) {
            files[path] = files[path].map { Data(body(String(decoding: $0, as: UTF8.self)).utf8) }
        }
        func withoutLastRow(_ text: String) -> String {
            var rows = text.components(separatedBy: "\r\n")
            rows.removeLast(2)
            return rows.map { $0 + "\r\n" }.joined()
        }
        let table = try #require(files.keys.filter { $0.hasPrefix("notices/") && $0.hasSuffix("csv") }.min())
        switch fault {
        case .logLine: change("match-log.csv", withoutLastRow)
        case .logJSONLine: change("match-log.jsonl") { $0 + "{}\n" }
        case .notice: files[table] = nil
        case .noticeTooMany: files["notices/099-Y90009.html"] = Data("<p></p>".utf8)
        case .list: change("notice-list.csv", withoutLastRow)
        case .person: change(table, withoutLastRow)
        case .otherPractice: change(table) { $0.replacing(",Y9000", with: ",Y8000") }
        case .referral: change("referrals.csv", withoutLastRow)
        case .total: change("summary.json") { $0.replacing("\"notify\":", with: "\"notify\":1") }
        case .digest: change("review.html") { $0 + " " }
        }
        #expect(files != before)
        #expect(throws: PracticesError.self) { try check(files) }
        // The sums of SHA256SUMS find any change; the counts must find one without them.
        guard fault != .digest else { return }
        files["SHA256SUMS"] = nil
        #expect(throws: PracticesError.self) { try check(files) }
    }
}
