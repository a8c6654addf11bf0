import Casework
import Linkage

/// One child of a free-text list. An entry without a name is a child all the same.
package struct FreeTextChild: PersonalData, Hashable, Sendable {
    /// The part of the list that tells of this child, as written.
    package var written: String
    /// The name, empty where none is given; `unborn` for a child not yet born.
    package var name: String
    /// The age as written, such as `18 months`; empty where none is given.
    package var ageText: String
    /// The date of birth as written; empty where none is given.
    package var birthDateText: String

    package init(written: String, name: String, ageText: String = "", birthDateText: String = "") {
        self.written = written
        self.name = name
        self.ageText = ageText
        self.birthDateText = birthDateText
    }
}

/// Splits a cell such as `Jayden 7, Lexi-Mae (4) & baby` into its children.
///
/// Better one entry too many than one child too few: a count that names do not fill (`3 children: Ava`) is filled with
/// entries without a name, which a person then sees. Only a text that says so, or an empty one, means no child.
package enum FreeTextChildren {
    /// More children than this in one incident is a misreading of a number.
    private static let countMax = 12

    package static func split(_ text: String) -> [FreeTextChild] {
        let trimmed = WrittenText.trimmed(text)
        let folded = NameFolding.comparable(trimmed).tokens.map { String(decoding: $0, as: UTF8.self) }
        let isDash = folded.isEmpty && !trimmed.contains("?")
        if isDash || FreeTextWords.none.contains(folded.joined(separator: " ")) { return [] }
        let characters = Array(trimmed)
        var list = FreeTextList(FreeTextTokens.read(characters), countMax: countMax)
        list.read()
        if list.entries.isEmpty {
            return list.saysNone ? [] : [FreeTextChild(written: trimmed, name: "")]
        }
        return list.entries.map { entry in
            let range = entry.range.clamped(to: 0..<characters.count)
            return FreeTextChild(
                written: WrittenText.trimmed(String(characters[range])), name: entry.words.joined(separator: " "),
                ageText: entry.age, birthDateText: entry.birthDate)
        }
    }
}
