package import Casework
package import Linkage

/// A child's name as the police wrote it, in comparison form, with the facts found on the way.
package struct PoliceName: PersonalData, Sendable {
    package var given: ComparableName
    package var family: ComparableName
    /// Other given names: an alias in brackets or quotation marks, a "known as".
    package var others: [ComparableName]
    /// Other family names: `Smith (Jones)`, `née Jones`.
    package var otherFamilyNames: [ComparableName]
    package var notes: [NormalisationNote]

    /// Titles before a name, and what a comma leaves of them.
    private static let titles: Set<String> = ["mr", "mrs", "miss", "ms", "mx", "master", "mstr", "dr", "rev"]

    /// Reads the two name cells of a police row.
    ///
    /// Placeholders count as missing, titles are dropped, aliases become other names, and `SMITH, John` in one cell
    /// is parted where the other cell is empty.
    package static func read(forenames: String, surname: String) -> PoliceName {
        let (forenames, surname) = parted(WrittenText.trimmed(forenames), WrittenText.trimmed(surname))
        var given = Cell(forenames)
        var family = Cell(surname)
        var notes: [NormalisationNote] = []
        if given.isUnborn || family.isUnborn { notes.append(.unborn) }

        family.drop { NamePlaceholders.isNothing($0, written: surname) || NamePlaceholders.saysUnborn($0) }
        let familyTokens = family.main.tokens
        given.drop { tokens in
            NamePlaceholders.isKind(tokens, written: forenames)
                || isKindBesideFamily(tokens, familyTokens)
        }
        given.removePrefixes(before: familyTokens)
        if given.main.isMissing { family.drop { NamePlaceholders.isKind($0, written: surname) } }

        let others = given.others + given.formers
        let otherFamilyNames = family.others + family.formers
        if given.main.isMissing { notes.append(.givenNameMissing) }
        if family.main.isMissing { notes.append(.familyNameMissing) }
        if given.isDamaged || family.isDamaged { notes.append(.nameDamaged) }
        if given.isMixedScript || family.isMixedScript { notes.append(.nameMixedScript) }
        if !others.isEmpty || !otherFamilyNames.isEmpty { notes.append(.aliasRead) }
        return PoliceName(
            given: given.main, family: family.main, others: others, otherFamilyNames: otherFamilyNames, notes: notes)
    }

    /// Parts `SMITH, John` where one cell is empty, or where it repeats the surname of the other.
    private static func parted(_ forenames: String, _ surname: String) -> (String, String) {
        let cell = forenames.isEmpty ? surname : forenames
        guard let comma = cell.firstIndex(of: ",") else { return (forenames, surname) }
        let before = WrittenText.trimmed(String(cell[..<comma]))
        let after = WrittenText.trimmed(String(cell[cell.index(after: comma)...]))
        guard !NameFolding.comparable(before).isMissing, !NameFolding.comparable(after).isMissing else {
            return (forenames, surname)
        }
        if forenames.isEmpty || surname.isEmpty { return (after, before) }
        let repeats = NameFolding.comparable(before).letters == NameFolding.comparable(surname).letters
        return repeats ? (after, surname) : (forenames, surname)
    }

    /// `BABY BOY SMITH` in the given-name cell of a Smith.
    private static func isKindBesideFamily(_ tokens: [[UInt8]], _ family: [[UInt8]]) -> Bool {
        let rest = tokens.filter { !family.contains($0) }
        return !rest.isEmpty && rest.count < tokens.count && NamePlaceholders.isKind(rest, written: "")
    }

    fileprivate static func withoutTitle(_ text: String) -> String {
        var words = WrittenText.words(text)
        while let first = words.first, titles.contains(first.lowercased().filter { $0 != "." && $0 != "," }) {
            words.removeFirst()
        }
        return words.joined(separator: " ")
    }
}

/// One name cell, folded.
private struct Cell {
    var main: ComparableName
    var others: [ComparableName] = []
    var formers: [ComparableName] = []
    let isUnborn: Bool
    private(set) var isDamaged = false
    private(set) var isMixedScript = false

    init(_ raw: String) {
        var cleaning = NameCleaning()
        let written = cleaning.seen(raw)
        isDamaged = cleaning.isDamaged
        let parts = NameAliases(written)
        let folded = NameFolding.read(Cell.untitled(parts.main))
        main = folded.name
        isUnborn = NamePlaceholders.saysUnborn(NameFolding.comparable(written).tokens)
        for alias in parts.aliases { add(alias, to: \.others) }
        for former in parts.former { add(former, to: \.formers) }
        note(folded)
    }

    /// Drops the name, and aliases, where the rule says that they are none; an alias then takes the name's place.
    mutating func drop(where isPlaceholder: ([[UInt8]]) -> Bool) {
        others.removeAll { isPlaceholder($0.tokens) && $0.script.isEmpty }
        formers.removeAll { isPlaceholder($0.tokens) && $0.script.isEmpty }
        guard main.script.isEmpty, isPlaceholder(main.tokens) else { return }
        main = others.isEmpty ? .missing : others.removeFirst()
    }

    /// Removes `baby` and the like before a name; what is left may be no more than the family name again.
    mutating func removePrefixes(before family: [[UInt8]]) {
        let rest = NamePlaceholders.withoutPrefixes(main.tokens)
        guard rest.count < main.tokens.count else { return }
        main =
            rest == family
            ? .missing : ComparableName(tokens: rest, script: main.script, isDamaged: main.isDamaged)
    }

    private mutating func add(_ alias: String, to list: WritableKeyPath<Cell, [ComparableName]>) {
        let folded = NameFolding.read(Cell.untitled(alias))
        guard !folded.name.isMissing, folded.name != main, !self[keyPath: list].contains(folded.name) else { return }
        self[keyPath: list].append(folded.name)
        note(folded)
    }

    private mutating func note(_ folded: FoldedName) {
        isDamaged = isDamaged || folded.name.isDamaged
        isMixedScript = isMixedScript || folded.isMixedScript
    }

    private static func untitled(_ text: String) -> String { PoliceName.withoutTitle(text) }
}
