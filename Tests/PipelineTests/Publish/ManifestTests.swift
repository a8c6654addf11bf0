import AuditTrail
import Pipeline
import Testing

@Suite("Manifest")
struct ManifestTests {
    let manifest = Manifest(
        runID: "2026-11-20-1", asOf: Moment(secondsSinceEpoch: 1_795_140_900), program: "encompass 0.1.0",
        configuration: .of([1]), modelVersion: "brackenshire-1", model: .of([2]),
        inputs: [
            Manifest.Input(
                role: "police",
                file: TakenInput(
                    name: "police.csv", digest: .of([3]), bytes: 1, modified: Moment(secondsSinceEpoch: 0),
                    copyPath: "elsewhere"))
        ])
    let pages = [PublishedFile(path: "b.csv", text: "b"), PublishedFile(path: "a/c.html", text: "c")]

    @Test("the manifest leaves out itself and the sums, and the sums leave out themselves")
    func leavesOut() throws {
        let sealed = try manifest.sealing(pages)
        #expect(sealed.map(\.path) == ["SHA256SUMS", "a/c.html", "b.csv", "manifest.json"])
        let sums = String(decoding: sealed[0].bytes, as: UTF8.self)
        let expected = sealed.dropFirst().map { "\(Digest.of($0.bytes).hexText)  \($0.path)\n" }.joined()
        #expect(sums == expected)
        let json = String(decoding: sealed[3].bytes, as: UTF8.self)
        #expect(json.contains("\"a/c.html\"") && !json.contains("SHA256SUMS") && !json.contains("manifest.json"))
    }

    @Test("the order in which pages were made leaves no trace")
    func order() throws {
        #expect(try manifest.sealing(pages) == manifest.sealing(pages.reversed()))
    }

    @Test("the manifest has sorted keys, every digest, and ends with a line feed")
    func document() throws {
        let sealed = try manifest.sealing([PublishedFile(path: "b.csv", text: "b")])
        #expect(
            String(decoding: sealed[2].bytes, as: UTF8.self) == """
                {
                  "as_of" : "2026-11-20T02:15:00Z",
                  "configuration" : {
                    "sha256" : "\(Digest.of([1]).hexText)"
                  },
                  "inputs" : [
                    {
                      "bytes" : 1,
                      "name" : "police.csv",
                      "role" : "police",
                      "sha256" : "\(Digest.of([3]).hexText)"
                    }
                  ],
                  "model" : {
                    "sha256" : "\(Digest.of([2]).hexText)",
                    "version" : "brackenshire-1"
                  },
                  "outputs" : [
                    {
                      "bytes" : 1,
                      "path" : "b.csv",
                      "sha256" : "\(Digest.of([0x62]).hexText)"
                    }
                  ],
                  "program" : "encompass 0.1.0",
                  "run_id" : "2026-11-20-1",
                  "version" : 1
                }

                """)
    }
}
