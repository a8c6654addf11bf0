package import AuditTrail

/// The audit checkpoint at the foot of every page: the witness that leaves the building each morning.
///
/// The trail must know the pages, and the pages must state the trail. So pages are written with blanks in their
/// footers, the trail digests them without footers, and then the blanks are filled. Only `<footer …>` elements are
/// left out and only they are filled: nothing that a feed says can open one, because every value is escaped.
package enum PageWitness {
    private static let names = ["size", "root", "last", "check", "key"]

    /// What `frame.audit` holds while the checkpoint is not known.
    package static let blanks = PageValue.group(
        Dictionary(uniqueKeysWithValues: names.map { ($0, PageValue.text(blank($0))) }))

    /// What the trail says of a page: its digest without its footers, and on how many sheets of paper it is.
    package struct Account: Sendable {
        package let digest: Digest
        /// Each has one footer.
        package let pageCount: Int
    }

    /// Anyone can make the same account again from the published file.
    package static func account(of page: [UInt8]) -> Account {
        var stream = DigestStream()
        var pageCount = 0
        walk(page) { bytes, isFooter in
            if isFooter { pageCount += 1 } else { bytes.withUnsafeBytes { stream.update($0) } }
        }
        return Account(digest: stream.finish(), pageCount: pageCount)
    }

    /// The page without its footers.
    package static func body(of page: [UInt8]) -> [UInt8] {
        var body: [UInt8] = []
        walk(page) { bytes, isFooter in if !isFooter { body += bytes } }
        return body
    }

    /// The page with the checkpoint in every footer.
    package static func stating(_ paper: PaperCheckpoint, key: String, in page: [UInt8]) -> [UInt8] {
        let values = [
            "size": grouped(paper.size), "root": paper.groups.dropLast(3).joined(separator: " "),
            "last": paper.groups.suffix(3).joined(separator: " "), "check": paper.check, "key": key,
        ]
        var filled: [UInt8] = []
        walk(page) { bytes, isFooter in
            guard isFooter else { return filled += bytes }
            var footer = String(decoding: bytes, as: UTF8.self)
            for name in names { footer = footer.replacing(blank(name), with: values[name] ?? "") }
            filled += footer.utf8
        }
        return filled
    }

    private static func blank(_ name: String) -> String { "⟦\(name)⟧" }

    /// `48,213`
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.enumerated().map { place, digit in
            place > 0 && (digits.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
        }.joined()
    }

    /// Hands over the page piece by piece, footers apart; a footer that is not closed reaches to the end.
    private static func walk(_ page: [UInt8], _ take: (ArraySlice<UInt8>, _ isFooter: Bool) -> Void) {
        let opening = Array("<footer".utf8)
        let closing = Array("</footer>".utf8)
        var rest = page[...]
        while let start = place(of: opening, in: rest) {
            take(rest[..<start], false)
            let end = place(of: closing, in: rest[start...]).map { $0 + closing.count } ?? rest.endIndex
            take(rest[start..<end], true)
            rest = rest[end...]
        }
        take(rest, false)
    }

    private static func place(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var place = bytes.startIndex
        while let next = bytes[place...].firstIndex(of: part[0]) {
            if bytes[next...].starts(with: part) { return next }
            place = next + 1
        }
        return nil
    }
}
