import AuditTrail
import Testing

@Suite("Secret keys")
struct SecretKeyTests {
    @Test("a key has 32 bytes, no more and no fewer", arguments: [0, 31, 33])
    func length(count: Int) { #expect(SecretKey(bytes: [UInt8](repeating: 1, count: count)) == nil) }

    /// The expected values were computed with Python's `hmac` module: extract with an empty salt, expand once.
    @Test("the keyed digest and the derived key agree with another program's")
    func independentValues() throws {
        let key = try #require(SecretKey(bytes: (0..<32).map { UInt8($0) }))
        #expect(key.keyedDigest(of: Array("what do ya want for nothing?".utf8)).hexText == Expected.keyedDigest)
        #expect(key.derived(for: "notification").keyedDigest(of: []).hexText == Expected.derived)
        #expect(key.keyedDigest(ofFields: ["A", "", "BC"]).hexText == Expected.fields)
    }

    @Test("moving a letter from one field to the next changes the keyed digest")
    func fieldBorders() throws {
        let key = try #require(SecretKey(bytes: [UInt8](repeating: 7, count: 32)))
        #expect(key.keyedDigest(ofFields: ["AB", "C"]) != key.keyedDigest(ofFields: ["A", "BC"]))
        #expect(key.keyedDigest(ofFields: ["AB"]) != key.keyedDigest(ofFields: ["AB", ""]))
    }

    @Test("keys for two purposes differ")
    func purposes() throws {
        let key = try #require(SecretKey(bytes: [UInt8](repeating: 7, count: 32)))
        #expect(
            key.derived(for: "notification").keyedDigest(of: []) != key.derived(for: "pseudonym").keyedDigest(of: []))
    }

    @Test("a key shows only its type's name")
    func withheld() throws {
        let key = try #require(SecretKey(bytes: [UInt8](repeating: 0xAB, count: 32)))
        var dumped = ""
        dump(key, to: &dumped)
        #expect("\(key)" == "SecretKey")
        #expect(!dumped.contains("171") && !dumped.lowercased().contains("ab"))
    }
}

private enum Expected {
    static let keyedDigest = "099805f4ac310786968565c098db515cc50862b420ae31e20238312344bed36a"
    static let derived = "8c75cb71695f82544702f61cb58c7f03bbbaddb9c11897a57feaa1e0e4a0b81a"
    static let fields = "a617473395f31fcac341cece33c3c0b697ad90eca88d8baf0e0a60cc6d568434"
}
