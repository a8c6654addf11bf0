/// How a file's text is written as bytes, and what shows it. A guess for the day: at night nothing is guessed.
package struct EncodingEvidence: Hashable, Sendable {
    package let encoding: Configuration.Encoding
    /// What was seen, in a sentence; never a cell.
    package let reason: String
    /// The nightly run would read the file with damage, or not at all.
    package let isDoubtful: Bool

    /// Looks at the first bytes of a file.
    ///
    /// A mark at the top decides. Without one, zero bytes mean UTF-16, and bytes that are no UTF-8 mean the Western
    /// European code page of Windows, in which almost everything can be read: hence the count of what cannot.
    package static func look(at bytes: some Collection<UInt8>) -> EncodingEvidence {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return of(.utf8, "the mark of UTF-8 stands at its top") }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return of(.utf16, "the mark of UTF-16 stands at its top")
        }
        let zeros = bytes.count { $0 == 0 }
        if zeros * 4 > bytes.count { return utf16(bytes) }
        guard bytes.contains(where: { $0 >= 0x80 }) else {
            return of(.utf8, "every byte looked at is ASCII, which utf-8 and windows-1252 read alike")
        }
        if let text = String(validating: withoutCutEnd(bytes), as: UTF8.self) {
            let count = text.unicodeScalars.count { $0.value >= 0x80 }
            return of(.utf8, "\(count) characters beyond ASCII, and all of them are valid UTF-8")
        }
        return windows1252(bytes)
    }

    private static func of(
        _ encoding: Configuration.Encoding, _ reason: String, isDoubtful: Bool = false
    ) -> EncodingEvidence {
        EncodingEvidence(encoding: encoding, reason: reason, isDoubtful: isDoubtful)
    }

    private static func utf16(_ bytes: some Collection<UInt8>) -> EncodingEvidence {
        let odd = bytes.enumerated().count { $0.element == 0 && $0.offset % 2 == 1 }
        if odd * 2 > bytes.count { return of(.utf16, "every other byte is zero, the second of each pair") }
        return of(
            .utf16, "every other byte is zero, the first of each pair, and there is no mark: ask for the file with one",
            isDoubtful: true)
    }

    private static func windows1252(_ bytes: some Collection<UInt8>) -> EncodingEvidence {
        let high = bytes.count { $0 >= 0x80 }
        let empty = bytes.count { emptyPlaces.contains($0) }
        let line = bytes.prefix { $0 < 0x80 }.count { $0 == 0x0A } + 1
        let damage = empty == 0 ? "" : "; \(empty) of them mean nothing in windows-1252 either"
        return of(
            .windows1252, "\(high) bytes beyond ASCII are not UTF-8, the first on line \(line)\(damage)",
            isDoubtful: empty > 0)
    }

    /// The five places the code page leaves empty.
    private static let emptyPlaces: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    /// The bytes without a character that the end of the sample cut.
    private static func withoutCutEnd(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var all = Array(bytes)
        for _ in 0..<4 {
            guard let last = all.last, last >= 0x80 else { break }
            all.removeLast()
            if last >= 0xC0 { break }
        }
        return all
    }
}
