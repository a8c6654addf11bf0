/// Texts that try to be something else: formulas, markup, escape sequences, hidden and turned characters, paths.
///
/// The known ones stand here; the rest are put together from them by a seeded generator, so that a failure can be
/// repeated.
struct HostileStrings {
    static let seed: UInt64 = 20_261_120
    /// 515 in all, as many as the threat model asks for.
    static let all: [String] = {
        var strings = HostileStrings(seed: seed)
        return strings.texts(count: 515)
    }()

    private var state: UInt64

    private init(seed: UInt64) { state = seed }

    private static let formulas = [
        "=1+1", "=cmd|'/C calc'!A0", "+441632960000", "-2+3", "@SUM(A1:A9)", "\t=1", "\r=1", "\n=1", "\0=1", " =1",
        "\u{A0}=1", "\u{FEFF}=1", "\u{200B}=1", "＝1+1", "＋1", "－1", "＠x", "\u{FE66}1", "\u{2212}1", "'=1", "\"=1\"",
        "=HYPERLINK(\"http://evil.invalid\")", "%0A-2", "x\r\n=1", "a;=1", "a\t=1", "a,=1", "\";=1", "\",=1,\"",
    ]
    private static let markup = [
        "<script>alert(1)</script>", "</bdi></td><img src=x onerror=alert(1)>", "<b>", "</section>", "<!--", "-->",
        "<![CDATA[", "]]>", "&lt;b&gt;", "&#60;b&#62;", "&amp", "&", "<", ">", "\"", "'", "\" onload=\"x",
        "' onload='x",
        "<svg/onload=1>", "<\u{0}b>", "<\u{338}b>", "\u{600}<b>", "\u{200D}<b>", "＜b＞", "{{name}}", "{{{name}}}",
        "{{#x}}", "{{=<% %>=}}", "javascript:alert(1)", "</style><style>*{display:none}", "</title>", "<base href=//x>",
        "<meta http-equiv=refresh content=0>", "${jndi:ldap://x.invalid}", "%s%n%x", "<?php ?>",
    ]
    private static let hidden = [
        "\u{202E}evil", "\u{2066}a\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}", "a\u{200B}b", "a\u{200C}b",
        "a\u{200D}b",
        "a\u{AD}b", "a\u{2060}b", "\u{FEFF}a", "a\u{E0041}b", "a\u{FE0F}", "a\u{E0100}", "\u{115F}", "\u{3164}",
        "\u{2800}", "\u{FFFC}", "\u{34F}", "\u{180E}", "\u{1D173}", "\u{E000}", "\u{FFF9}x\u{FFFA}y\u{FFFB}",
        "\u{2028}", "\u{2029}", "\u{85}", "\u{300}\u{301}\u{302}",
    ]
    private static let terminal = [
        "\u{1B}[2J", "\u{1B}]0;title\u{7}", "\u{1B}[31mred", "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{1B}P+q\u{1B}\\",
        "\u{8}\u{8}\u{8}", "\u{7F}", "\rOK", "\u{1}", "\u{1F}", "\u{1B}[6n", "\u{90}x", "\u{0}",
    ]
    private static let names = [
        "Аlfie", "Ѕmith", "𝐒𝐦𝐢𝐭𝐡", "Ｓｍｉｔｈ", "Ⓢⓜⓘⓣⓗ", "Ꭺlice", "Ոina", "Zofia\u{301}\u{301}\u{301}", "محمد", "小明",
        "O'Brien", "../../etc/passwd", "/dev/null", "C:\\x", "a/b", ".", "..", "NUL", "-rf", "sheets/001-900118.html",
        String(repeating: "x", count: 300), String(repeating: "\u{202E}", count: 40), "\\u{1B}", "[U+202E]",
    ]

    /// What the language lets nobody write as a literal: numbers that are no characters.
    private static let unwritable = [0xFDD0, 0xFFFE, 0x1FFFE, 0x10FFFF].compactMap { Unicode.Scalar($0) }.map {
        "a" + String($0)
    }
    private static let known = formulas + markup + hidden + terminal + names + unwritable

    private mutating func texts(count: Int) -> [String] {
        var texts = Self.known
        while texts.count < count {
            let parts = (0...next(below: 3)).map { _ in Self.known[next(below: Self.known.count)] }
            texts.append(parts.joined(separator: ["", " ", "Ada"][next(below: 3)]))
        }
        return texts
    }

    /// SplitMix64.
    private mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}
