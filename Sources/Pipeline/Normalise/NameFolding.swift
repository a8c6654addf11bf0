package import Casework
package import Linkage

/// A folded name, with what was seen on the way that the name itself cannot say.
package struct FoldedName: PersonalData, Sendable {
    package var name: ComparableName
    /// Latin letters stand beside others that look like them in one word, or are written in styled forms.
    package var isMixedScript: Bool

    package init(name: ComparableName, isMixedScript: Bool = false) {
        self.name = name
        self.isMixedScript = isMixedScript
    }

    /// The notes this name asks for, in a fixed order.
    package var notes: [NormalisationNote] {
        (name.isDamaged ? [.nameDamaged] : []) + (isMixedScript ? [.nameMixedScript] : [])
    }
}

/// Brings a written name to the form in which names are compared.
///
/// - Letters become `a`–`z`, accents are dropped, digits stay. Spaces, hyphens, slashes, full stops, commas and every
///   other sign part tokens; apostrophes of any shape join them: `O'Brien` is the one token `obrien`.
/// - A particle (`o`, `mc`, `al`, `de`, `van`, `ap`, `st` …) stays a token of its own where it was written apart.
///   Whether `o brien` and `obrien` are one name is for the matching to say; `letters` makes it easy.
/// - A word in another script is romanised by ICU and kept beside that, in lower case, in `script`.
/// - A place where a letter was lost (`O?Brien`, U+FFFD, UTF-8 read as Windows-1252) is kept as the byte `?` in its
///   token, a wildcard for no letter or one, and the name is damaged. A `?` with no letter beside it is nothing.
/// - Control and direction characters are removed, and damage the name. Titles are left alone.
package enum NameFolding {
    /// A lost letter: stands for no letter or one.
    package static let wildcard = UInt8(ascii: "?")

    /// The longest name that is compared, in bytes of UTF-8: 300 letters of any script. Comparing costs the product of
    /// two lengths; the longest names on record are shorter, and a longer cell is a damaged one: it is cut and says so.
    package static let bytesMax = 1_200

    /// The comparison form of a written name.
    package static func comparable(_ written: String) -> ComparableName { read(written).name }

    /// The comparison form of a written name, with the facts found while folding.
    package static func read(_ written: String) -> FoldedName {
        guard written.utf8.count <= bytesMax else {
            // Cut between two letters: half of one would be read as a lost letter, and be longer than it was.
            let bytes = Array(written.utf8.prefix(bytesMax + 1))
            let end = bytes.indices.last { bytes[$0] & 0xC0 != 0x80 } ?? 0
            let cut = read(String(decoding: bytes[..<end], as: UTF8.self))
            let name = ComparableName(tokens: cut.name.tokens, script: cut.name.script, isDamaged: true)
            return FoldedName(name: name, isMixedScript: cut.isMixedScript)
        }
        return comparableASCII(written).map { FoldedName(name: $0) } ?? UnicodeFolding.read(written)
    }

    /// The tokens of a name in UTF-8, one space between them: a key by which equal names can be interned.
    package static func folded(bytes: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var isWaiting = false
        var isPlain = true
        for byte in bytes {
            switch ASCIIKind(byte) {
            case .kept(let letter):
                if isWaiting, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
                isWaiting = false
                folded.append(letter)
            case .joins: continue
            case .parts: isWaiting = true
            case .wildcard, .control, .other: isPlain = false
            }
            if !isPlain { break }
        }
        if isPlain { return folded }
        let tokens = comparable(String(decoding: bytes, as: UTF8.self)).tokens
        return Array(tokens.joined(separator: CollectionOfOne(UInt8(ascii: " "))))
    }

    /// The short way for plain ASCII, which most names are; nothing where a name needs the long way.
    private static func comparableASCII(_ written: String) -> ComparableName? {
        var letters: [UInt8] = []
        letters.reserveCapacity(written.utf8.count)
        var tokens: [[UInt8]] = []
        var start = 0
        var isDamaged = false
        var hasWildcard = false
        for byte in written.utf8 {
            switch ASCIIKind(byte) {
            case .kept(let letter): letters.append(letter)
            case .joins: continue
            case .wildcard:
                letters.append(wildcard)
                hasWildcard = true
            case .parts:
                if start < letters.count { tokens.append(Array(letters[start...])) }
                start = letters.count
            case .control: isDamaged = true
            case .other: return nil
            }
        }
        if start == 0, !letters.isEmpty {
            tokens = [letters]
        } else if start < letters.count {
            tokens.append(Array(letters[start...]))
        }
        if hasWildcard {
            tokens.removeAll { token in token.allSatisfy { $0 == wildcard } }
            isDamaged = isDamaged || tokens.contains { $0.contains(wildcard) }
        }
        return ComparableName(tokens: tokens, isDamaged: isDamaged)
    }
}

/// What one ASCII byte means in a name.
private enum ASCIIKind {
    case kept(UInt8)
    case joins, parts, wildcard, control, other

    @inline(__always)
    init(_ byte: UInt8) {
        if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
            self = .kept(byte | 0x20)
            return
        }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .kept(byte)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .joins
        case UInt8(ascii: "?"): self = .wildcard
        case 0x09, 0x0A, 0x0D: self = .parts
        case 0x00...0x1F, 0x7F: self = .control
        case 0x80...: self = .other
        default: self = .parts
        }
    }
}
