/// A checkpoint as it stands on paper: size, the whole root in groups of four digits, and a check of four signs.
///
/// The check is a weighted sum of all digits modulo the prime 1,048,573, with the powers of 2 as weights. 2 generates
/// all residues of that prime, and the text has fewer than a hundred signs; so every single wrong digit and every two
/// digits in each other's place change the check, and any other slip does but once in a million.
public struct PaperCheckpoint: Hashable, Sendable {
    /// How many records the tree has.
    public let size: Int
    /// The root over them.
    public let root: Digest

    /// What size and root a sheet states.
    public init(size: Int, root: Digest) {
        self.size = size
        self.root = root
    }

    /// Why a typed text is not a checkpoint.
    public enum Slip: Error, Hashable, Sendable {
        /// It has not the form `SIZE:ROOT` or `SIZE:ROOT:CHECK`, with 64 digits from 0 to 9 and A to F.
        case form
        /// It has, and the check says that a digit is wrong.
        case check
    }

    /// Reads `SIZE:ROOT` or `SIZE:ROOT:CHECK` as somebody types it from a sheet: spaces, commas in the size and the
    /// case of letters do not matter; O and I in the check are read as 0 and 1.
    public init(typed text: String) throws(Slip) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
            part.filter { !$0.isWhitespace && $0 != "," }.uppercased()
        }
        guard (2...3).contains(parts.count), let size = Int(parts[0]), size >= 0,
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let root = Digest(hexText: parts[1].lowercased())
        else { throw .form }
        self.init(size: size, root: root)
        guard parts.count == 3 else { return }
        guard parts[2].count == 4 else { throw .form }
        let typed = parts[2].map { $0 == "O" ? "0" : $0 == "I" || $0 == "L" ? "1" : $0 }
        guard String(typed) == check else { throw .check }
    }

    /// The root in sixteen groups of four digits, `7F3A`.
    public var groups: [String] {
        let digits = Array(root.hexText.uppercased())
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
    }

    /// Four signs of 32: digits and letters without I, L, O and U (Crockford's base 32).
    public var check: String {
        let digits =
            String(size).utf8.map { Int($0) - 0x30 } + [16] + root.bytes.flatMap { [Int($0 >> 4), Int($0 & 15)] }
        var sum = 0
        for digit in digits { sum = (2 * sum + digit + 1) % PaperCheckpoint.prime }
        return String([15, 10, 5, 0].map { PaperCheckpoint.signs[(sum >> $0) & 31] })
    }

    /// The largest prime below 32⁴ of which 2 is a primitive root.
    private static let prime = 1_048_573
    private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}
