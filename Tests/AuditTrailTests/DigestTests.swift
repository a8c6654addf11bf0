import AuditTrail
import Testing

@Suite("Digests")
struct DigestTests {
    @Test(
        "the published examples of FIPS 180-4 come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func published(text: String, expected: String) { #expect(Digest.of(utf8: text).hexText == expected) }

    @Test("bytes that arrive in pieces have the digest of all bytes in a row", arguments: [1, 7, 64, 1000])
    func pieces(length: Int) {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var stream = DigestStream()
        for start in stride(from: 0, to: bytes.count, by: length) {
            stream.update(Array(bytes[start..<min(start + length, bytes.count)]))
        }
        #expect(stream.finish() == Digest.of(bytes))
    }

    @Test("hexadecimal text and digest are two forms of one thing")
    func hexText() {
        let digest = Digest.of(utf8: "abc")
        #expect(Digest(hexText: digest.hexText) == digest)
        #expect(Digest(bytes: digest.bytes) == digest)
    }

    @Test(
        "text that is not 64 small hexadecimal digits is no digest",
        arguments: ["", "ba", String(repeating: "A", count: 64), String(repeating: "g", count: 64)])
    func notADigest(text: String) { #expect(Digest(hexText: text) == nil) }
}
