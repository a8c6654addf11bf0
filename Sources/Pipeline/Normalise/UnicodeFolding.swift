import Casework
import Foundation
import Linkage

/// Folds a name that is not plain ASCII.
///
/// Foundation's normalisation and ICU's transforms do the work, so a result depends on the Unicode version shipped
/// with the toolchain and on nothing else: no locale is consulted.
enum UnicodeFolding {
    static func read(_ written: String) -> FoldedName {
        var cleaning = NameCleaning()
        let cleaned = cleaning.clean(written).precomposedStringWithCompatibilityMapping.lowercased()
        var result = Words()
        result.isDamaged = cleaning.isDamaged
        result.isMixedScript = written.unicodeScalars.contains { NameScalar.isStyled($0) }
        var word: [Unicode.Scalar] = []
        for scalar in cleaned.precomposedStringWithCompatibilityMapping.unicodeScalars {
            switch NameScalar(scalar) {
            case .letter, .mark, .digit, .wildcard: word.append(scalar)
            case .joins: continue
            case .parts:
                result.add(word)
                word = []
            }
        }
        result.add(word)
        return result.folded
    }

    /// Latin letters without their marks; whatever has no Latin letter is left out.
    static func latinBytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39, 0x3F: bytes.append(UInt8(scalar.value))
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            default:
                if let letters = LatinLetters.plain[scalar] {
                    bytes.append(contentsOf: letters.utf8)
                } else if let digit = NameScalar.digitValue(scalar) {
                    bytes.append(UInt8(ascii: "0") + digit)
                }
            }
        }
        return bytes
    }

    /// A word of another script in Latin letters: one token or, where ICU parts it, several.
    static func romanised(_ word: String) -> [[UInt8]] {
        let spelled = word.unicodeScalars.map { LatinLetters.cyrillic[$0] ?? String($0) }.joined()
        guard let latin = spelled.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) else {
            return []
        }
        let lowered = latin.lowercased()
        var tokens: [[UInt8]] = []
        var token = ""
        for scalar in lowered.unicodeScalars {
            switch NameScalar(scalar) {
            case .letter, .mark, .digit, .wildcard: token.unicodeScalars.append(scalar)
            case .joins: continue
            case .parts:
                tokens.append(latinBytes(token))
                token = ""
            }
        }
        tokens.append(latinBytes(token))
        return tokens.filter { !$0.isEmpty }
    }
}

/// The words of a name as they are gathered.
private struct Words {
    var tokens: [[UInt8]] = []
    var scripts: [String] = []
    var isDamaged = false
    var isMixedScript = false

    var folded: FoldedName {
        let script = Array(scripts.joined(separator: " ").precomposedStringWithCanonicalMapping.utf8)
        return FoldedName(
            name: ComparableName(tokens: tokens, script: script, isDamaged: isDamaged), isMixedScript: isMixedScript)
    }

    /// Takes one word: letters, marks, digits and wildcards with no separator inside.
    mutating func add(_ word: [Unicode.Scalar]) {
        guard word.contains(where: { NameScalar($0).isLetterOrDigit }) else { return }
        if word.contains("?") { isDamaged = true }
        let scripts = Set(word.compactMap { NameScalar($0).script })
        if scripts.contains(.other), scripts.count > 1 {
            for part in partsByScript(word) { addUniform(part) }
        } else if scripts.count > 1 {
            isDamaged = true
            isMixedScript = true
            append(NameScalar.lookAlikes(word))
        } else {
            addUniform(word)
        }
    }

    /// Takes a word of one script.
    private mutating func addUniform(_ word: [Unicode.Scalar]) {
        let script = word.lazy.compactMap { NameScalar($0).script }.first ?? .latin
        if script == .latin {
            append(UnicodeFolding.latinBytes(text(word)))
            return
        }
        let bare = text(word.filter { !NameScalar.isVowelSign($0) })
        scripts.append(bare)
        for token in UnicodeFolding.romanised(bare) { append(token) }
    }

    private mutating func append(_ token: [UInt8]) {
        if token.contains(where: { $0 != NameFolding.wildcard }) { tokens.append(token) }
    }

    /// Cuts a word where Latin, Cyrillic or Greek letters meet a script nobody confuses with them.
    private func partsByScript(_ word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
        var parts: [[Unicode.Scalar]] = []
        var current: NameScalar.Script?
        for scalar in word {
            let script = NameScalar(scalar).script
            if let script, script != current {
                if current == nil, let first = parts.popLast() {
                    parts.append(first + [scalar])
                } else {
                    parts.append([scalar])
                }
                current = script
            } else if parts.isEmpty {
                parts.append([scalar])
            } else {
                parts[parts.count - 1].append(scalar)
            }
        }
        return parts
    }

    private func text(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
