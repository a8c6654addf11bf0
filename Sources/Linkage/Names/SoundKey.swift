/// What a name sounds like to someone who writes it down at a doorstep.
///
/// A skeleton of consonants: spellings that British ears confuse fall together (`ph` and `f`, `ck` and `k`,
/// `z` and `s`), vowels count only at the beginning, silent letters and doubles fall away. It is our own, shorter
/// than Metaphone (Philips 1990) and kinder to names that are not English. Two names sound alike only when their
/// keys agree *and* their letters are close, so that the key alone never joins strangers.
public enum SoundKey {
    /// The key of a folded token; empty for an empty token.
    public static func of(_ token: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        var index = 0
        func next(_ offset: Int) -> UInt8 { index + offset < token.count ? token[index + offset] : 0 }
        func append(_ letter: Character) {
            guard let byte = letter.asciiValue, key.last != byte else { return }
            key.append(byte)
        }
        while index < token.count {
            let isFirst = index == 0
            var step = 1
            switch Character(UnicodeScalar(token[index])) {
            case "a", "e", "i", "o", "u": if isFirst { append("a") }
            case "y": if isFirst { append("j") }
            case "p": if next(1) == UInt8(ascii: "h") { append("f"); step = 2 } else { append("p") }
            case "g":
                if next(1) == UInt8(ascii: "h") {
                    if isFirst { append("g") }; step = 2
                } else if next(1) == UInt8(ascii: "e") || next(1) == UInt8(ascii: "i") {
                    append("j")
                } else {
                    append("g")
                }
            case "c":
                if next(1) == UInt8(ascii: "h") {
                    append("k"); step = 2
                } else if next(1) == UInt8(ascii: "k") {
                    append("k"); step = 2
                } else if [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next(1)) {
                    append("s")
                } else {
                    append("k")
                }
            case "k": if isFirst && next(1) == UInt8(ascii: "n") { break } else { append("k") }
            case "q": append("k")
            case "s": append("s"); if next(1) == UInt8(ascii: "h") { step = 2 }
            case "z": append("s")
            case "x": append("k"); append("s")
            case "t": append("t"); if next(1) == UInt8(ascii: "h") { step = 2 }
            case "d": append("t")
            case "w", "v":
                let isVowelNext = [
                    UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
                    UInt8(ascii: "u"), UInt8(ascii: "y"),
                ].contains(next(1))
                if isFirst || isVowelNext { append("v") }
            case "b": append("p")
            case "j": append("j")
            case "h": break
            case let letter: append(letter)
            }
            index += step
        }
        return key
    }
}
