import AuditTrail
import Testing

@Suite("Records of the trail")
struct RecordTests {
    @Test("a line is canonical: names sorted, no spaces, controls escaped the short way")
    func canonical() throws {
        let record = TrailRecord(
            .human, run: "r", day: "2026-11-20",
            ["why": .text("a\"b\\c\n\u{1}é"), "list": .list([.number(-3), .text("")]), "a": .group(["z": .number(0)])])
        let line = try record.line(index: 5, nonce: "00")
        #expect(
            String(decoding: line, as: UTF8.self) == """
                {"a":{"z":0},"day":"2026-11-20","i":5,"list":[-3,""],"n":"00","run":"r","t":"human","v":1,\
                "why":"a\\"b\\\\c\\n\\u0001é"}
                """)
        #expect(TrailValue(bytes: line)?.bytes == line)
    }

    @Test(
        "what is not canonical is not read",
        arguments: [
            "{\"b\":1,\"a\":2}", "{ \"a\":1}", "{\"a\":1.0}", "{\"a\":01}", "{\"a\":true}", "{\"a\":null}",
            "{\"a\":\"\\u0041\"}", "{\"a\":1,\"a\":1}", "{\"a\":1}x", "{\"a\":9007199254740993}", "{\"a\":\"\u{1}\"}",
            "{\"a\":-0}", "", "{\"a\":\"\\/\"}",
        ])
    func notCanonical(text: String) { #expect(TrailValue(bytes: Array(text.utf8)) == nil) }

    @Test("a record longer than 4,096 bytes is refused, and one of 4,096 is not")
    func length() throws {
        let empty = try TrailRecord(.human, day: "d", ["why": .text("")]).line(index: 0, nonce: "")
        let room = TrailRecord.byteCountMax - empty.count
        func line(_ count: Int) throws -> [UInt8] {
            try TrailRecord(.human, day: "d", ["why": .text(String(repeating: "x", count: count))])
                .line(index: 0, nonce: "")
        }
        #expect(try line(room).count == 4096)
        #expect(throws: TrailFault.self) { try line(room + 1) }
    }

    /// Computed with Python's `hmac` and `base64`.
    @Test("pseudonyms and nonces are those another program computes, and change with the school year")
    func pseudonyms() throws {
        let master = try #require(SecretKey(bytes: (0..<32).map { UInt8($0) }))
        let year = Pseudonyms(master: master, schoolYear: 2026)
        #expect(year.child("X000315073064") == "3COA4IL4ZPYANX7V2Z5MTBNDAX")
        #expect(year.nonce(run: "2026-11-20-1", index: 7) == "5257f270176b49555fb2544adddb26a5")
        #expect(Pseudonyms(master: master, schoolYear: 2027).child("X000315073064") != year.child("X000315073064"))
    }
}
