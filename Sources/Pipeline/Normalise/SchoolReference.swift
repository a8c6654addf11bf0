package import Casework

/// How a record names a school: by its URN, or by local authority and establishment number (LAESTAB).
package enum SchoolReference: Hashable, Sendable {
    case urn(URN)
    /// Three digits and four digits, zeros kept.
    case laestab(authority: String, establishment: String)

    /// Reads `123456`, `380/2001`, `380-2001`, `380 2001` or `3802001`; a spreadsheet's `.0` is let pass.
    package init?(_ written: String) {
        var text = WrittenText.trimmed(written)
        if text.hasSuffix(".0") { text.removeLast(2) }
        if let urn = URN(text: text) {
            self = .urn(urn)
            return
        }
        let bytes = Array(text.utf8)
        let separators: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: " ")]
        let digits = bytes.filter { (0x30...0x39).contains($0) }
        let isParted = bytes.count == 8 && separators.contains(bytes[3])
        guard digits.count == 7, bytes.count == 7 || isParted, digits[0] != UInt8(ascii: "0") else { return nil }
        self = .laestab(
            authority: String(decoding: digits[..<3], as: UTF8.self),
            establishment: String(decoding: digits[3...], as: UTF8.self))
    }
}
