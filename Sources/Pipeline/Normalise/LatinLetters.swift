/// Latin letters that no Unicode decomposition brings to `a`–`z`, and letters of other scripts that look like them.
///
/// The first table is the project's own: for each letter, what British records write when the letter is not at hand
/// (`Łukasz` is Lukasz, `Đức` is Duc, `Əliyev` is Aliyev). German umlauts lose their dots; `ue` for `ü` is a
/// respelling and belongs to the tables of equivalent names.
enum LatinLetters {
    /// Lower-case letter to plain letters.
    static let plain: [Unicode.Scalar: String] = table([
        ("a", "ⱥɐɑəǝ"), ("ae", "æǽǣ"), ("av", "ꜹ"), ("b", "ƀɓƃ"), ("c", "ȼƈɕ"), ("d", "đðɖɗƌȡ"), ("e", "ɇɛɜ"),
        ("f", "ƒ"), ("g", "ǥɠɡɣ"), ("h", "ħɦⱨ"), ("hv", "ƕ"), ("i", "ıɨɩɪ"), ("ij", "ĳ"), ("j", "ɉȷʝ"), ("k", "ƙⱪ"),
        ("q", "ĸ"), ("l", "łƚɫɬɭⱡ"), ("m", "ɱ"), ("n", "ŋƞɲɳȵ"), ("o", "øɵɔƣꝋ"), ("oe", "œ"), ("ou", "ȣ"),
        ("p", "ƥᵽ"), ("r", "ɍɽɾʀ"), ("s", "ſʂȿ"), ("ss", "ß"), ("sh", "ʃ"), ("t", "ŧƭʈⱦȶ"), ("th", "þƿ"), ("u", "ʉʊ"),
        ("v", "ʋʌ"), ("w", "ⱳ"), ("y", "ɏƴʏ"), ("z", "ƶȥʐʑɀⱬ"), ("zh", "ʒƹ"),
    ])

    /// Cyrillic and Greek letters, in lower case, that pass for a Latin one in either case.
    static let lookAlikes: [Unicode.Scalar: String] = table([
        ("a", "аα"), ("b", "вβ"), ("c", "сϲ"), ("d", "ԁ"), ("e", "еεё"), ("h", "нһη"), ("i", "іιї"), ("j", "ј"),
        ("k", "кκ"), ("m", "мμ"), ("n", "ν"), ("o", "оο"), ("p", "рρ"), ("q", "ԛ"), ("s", "ѕ"), ("t", "тτ"), ("w", "ԝ"),
        ("x", "хχ"), ("y", "уυүγ"), ("z", "ζ"),
    ])

    /// Cyrillic letters as British records spell them, after the table of travel documents (ICAO Doc 9303, part 3).
    ///
    /// ICU would write the scholar's `Sukin` for `Щукин`, where every passport and register has `Shchukin`.
    static let cyrillic: [Unicode.Scalar: String] = table([
        ("a", "а"), ("b", "б"), ("v", "в"), ("g", "гґѓ"), ("d", "д"), ("e", "еёэ"), ("zh", "ж"), ("z", "з"),
        ("i", "иіѝ"),
        ("y", "йы"), ("k", "кќ"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"),
        ("t", "т"), ("u", "уў"), ("f", "ф"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"), ("shch", "щ"),
        ("", "ъь"), ("yu", "ю"), ("ya", "я"), ("yi", "ї"), ("ye", "є"), ("j", "ј"), ("lj", "љ"), ("nj", "њ"),
        ("c", "ћ"), ("dj", "ђ"), ("dz", "џѕ"),
    ])

    private static func table(_ rows: [(plain: String, letters: String)]) -> [Unicode.Scalar: String] {
        var table: [Unicode.Scalar: String] = [:]
        for row in rows {
            for scalar in row.letters.unicodeScalars { table[scalar] = row.plain }
        }
        return table
    }
}
