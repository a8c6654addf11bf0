import Foundation
import Pipeline
import Testing

@testable import Hub

/// Record anew, and read the difference before it is committed:
/// `RECORD_SNAPSHOTS=1 swift test --disable-xctest --filter SampleListTests`
@Suite("The sample night's daily list")
struct SampleListTests {
    private static let expected = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Expected")

    /// The page without its footers: they state the trail, and with it every byte of the schools' night.
    private func shown(_ path: String, _ bytes: Data) -> [UInt8] {
        path.hasSuffix(".html") ? PageWitness.body(of: Array(bytes)) : Array(bytes)
    }

    @Test(
        "the list of the sample night is the expected one, byte for byte",
        arguments: ["meeting.html", "meeting.csv", "summary.json"])
    func expected(path: String) throws {
        let folder = try HubFolder()
        try folder.schools()
        try folder.hub()
        let files = try folder.files(below: "out/hub/2026-11-20/1")
        #expect(Set(files.keys) == ["meeting.html", "meeting.csv", "summary.json", "manifest.json", "SHA256SUMS"])
        let bytes = try #require(files[path])
        let found = shown(path, bytes)
        let place = Self.expected.appending(path: path)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try Data(found).write(to: place) }
        let wanted = Array(try Data(contentsOf: place))
        #expect(found == wanted, "\(path) is not the recorded one")
    }

    @Test("what the manifest and the sums say is what lies there")
    func sums() throws {
        let folder = try HubFolder()
        try folder.schools(with: [.hub])
        let files = try folder.files(below: "out/hub/2026-11-20/1")
        let list = try #require(files["SHA256SUMS"])
        let sums = String(decoding: list, as: UTF8.self).split(separator: "\n")
        #expect(sums.count == 4)
        let document = try #require(files["manifest.json"])
        let manifest = try JSONSerialization.jsonObject(with: document) as? [String: Any] ?? [:]
        #expect(manifest["run_id"] as? String == "hub-2026-11-20-1")
        let model = manifest["model"] as? [String: String]
        #expect(model?["version"] == "decided" && model?["sha256"]?.utf8.count == 64)
        let outputs = manifest["outputs"] as? [[String: Any]] ?? []
        for output in outputs {
            let path = try #require(output["path"] as? String)
            let digest = try #require(output["sha256"] as? String)
            #expect(sums.contains { $0 == "\(digest)  \(path)" })
            #expect(output["bytes"] as? Int == files[path]?.count)
        }
    }

    @Test("nobody's name is in the counts, the manifest, the state's totals or the trail")
    func names() throws {
        let folder = try HubFolder()
        try folder.schools()
        try folder.hub()
        let rows = try folder.table(folder.url.path + "/out/hub/2026-11-20/1")
        let names = Set(rows.compactMap { $0["family_name"] }.filter { $0.utf8.count > 4 })
        #expect(names.count > 5)
        var quiet = try folder.files(below: "out/hub/2026-11-20/1").filter { $0.key.hasSuffix(".json") }
        quiet["log.jsonl"] = try folder.bytes("state/audit/log.jsonl")
        for (path, bytes) in quiet {
            let text = String(decoding: bytes, as: UTF8.self)
            for name in names { #expect(!text.contains(name), "\(path)") }
        }
    }
}
