/// The pseudonyms and nonces of one school year.
///
/// The key is HKDF(secret of the year, "pseudonym" ‖ year). Whoever has it can find a child's records again; once it is destroyed,
/// nobody can, and that is how retention ends. Pseudonymised data remains personal data for whoever can reach the key.
public struct Pseudonyms: Sendable {
    private let key: SecretKey

    /// - Parameters:
    ///   - master: the secret of that year, of which nothing else is made.
    ///   - schoolYear: the calendar year in which the school year begins.
    public init(master: SecretKey, schoolYear: Int) { key = master.derived(for: "pseudonym\(schoolYear)") }

    /// The first 26 signs of base32(HMAC(key, "child" ‖ 0 ‖ id)): 130 bits that name a child to the key's holder alone.
    public func child(_ id: String) -> String {
        let digest = key.keyedDigest(of: Array("child\u{0}\(id)".utf8))
        return String(Base32.text(digest.bytes).prefix(26))
    }

    /// The first 16 bytes of HMAC(key, "nonce" ‖ run ‖ index), as 32 hexadecimal digits.
    ///
    /// It blinds the record: a proof for one child shows the hashes of neighbours, and without a nonce a guess at a
    /// neighbour could be confirmed. It is derived, so that the same night has the same bytes.
    public func nonce(run: String, index: Int) -> String {
        String(key.keyedDigest(of: Array("nonce\(run)\(index)".utf8)).hexText.prefix(32))
    }
}

/// Base 32 of RFC 4648, section 6, without padding.
enum Base32 {
    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(signs[buffer >> bits & 31])
            }
        }
        if bits > 0 { text.append(signs[buffer << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }
}
