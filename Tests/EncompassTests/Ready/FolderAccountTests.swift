import Encompass
import Foundation
import Pipeline
import Testing

@Suite("Counted again from the files")
struct FolderAccountTests {
    private static let files = Result {
        let folder = try NightFolder()
        try folder.run()
        return try folder.published().filter { $0.key.hasPrefix("2026-11-20/1/") }
            .map { PublishedFile(path: String($0.key.dropFirst("2026-11-20/1/".count)), bytes: Array($0.value)) }
    }

    /// One way in which a folder can come to hold something else than was decided.
    enum Fault: CaseIterable {
        case logLine, logJSONLine, sheet, sheetTooMany, call, callCount, referral, reject, total, digest

        func spoil(_ files: inout [PublishedFile]) {
            func change(_ path: String, _ body: (String) -> String) {
                for index in files.indices where files[index].path == path {
                    files[index].bytes = Array(body(String(decoding: files[index].bytes, as: UTF8.self)).utf8)
                }
            }
            func withoutLastLine(_ text: String) -> String {
                text.split(separator: "\n", omittingEmptySubsequences: true).dropLast().map { $0 + "\n" }.joined()
            }
            switch self {
            case .logLine: change("match-log.csv", lastRowRemoved)
            case .logJSONLine: change("match-log.jsonl", withoutLastLine)
            case .sheet: files.removeAll { $0.path.hasPrefix("sheets/003-") }
            case .sheetTooMany: files.append(PublishedFile(path: "sheets/099-100000.html", text: "<p></p>"))
            case .call: change("call-list.csv", lastRowRemoved)
            case .callCount: change("call-list.csv") { $0.replacing("Europe/London,1,", with: "Europe/London,2,") }
            case .referral: change("referrals.csv", lastRowRemoved)
            case .reject: change("rejects.csv", lastRowRemoved)
            case .total: change("summary.json") { $0.replacing("\"notify\":", with: "\"notify\":1") }
            case .digest: change("review.html") { $0 + " " }
            }
        }

        /// Rows end with CRLF; some have a line feed inside.
        private func lastRowRemoved(_ text: String) -> String {
            var rows = text.components(separatedBy: "\r\n")
            rows.removeLast(2)
            return rows.map { $0 + "\r\n" }.joined()
        }
    }

    @Test("the files of a good night agree with each other")
    func agrees() throws { try FolderAccount(Self.files.get()).check() }

    @Test("whatever is missing, doubled or changed is found", arguments: Fault.allCases)
    func disagrees(fault: Fault) throws {
        var files = try Self.files.get()
        let before = files
        fault.spoil(&files)
        #expect(files != before)
        #expect(throws: NightError.self) { try FolderAccount(files).check() }
        // The sums of SHA256SUMS find any change; the counts must find one without them.
        guard fault != .digest else { return }
        files.removeAll { $0.path == Manifest.sumsName }
        #expect(throws: NightError.self) { try FolderAccount(files).check() }
    }
}
