/// Whether the first line of a table holds headings, seen by day, when its other rows can be looked at too.
///
/// A first row taken for headings is printed, and it names people. So the line must earn its name: by standing over
/// cells of another kind, or by being made of words that headings are made of. At night ``HeadingRow`` is enough, because
/// the headings are declared.
enum HeadingEvidence {
    /// - Parameter columns: the columns below the line, without it.
    static func areHeadings(_ cells: [String], over columns: [SniffedColumn]) -> Bool {
        guard HeadingRow.isLikely(cells) else { return false }
        let filled = zip(cells.map(WrittenText.trimmed), columns).filter { !$0.0.isEmpty }
        guard !filled.isEmpty else { return false }
        let known = filled.count { isKnown($0.0) }
        if known * 2 > filled.count { return true }
        // A postcode over postcodes, or a word that the column repeats, is a row like the others.
        let repeated = filled.contains { cell, column in
            isOfItsColumn(cell, column) || column.cells.texts.lazy.filter { $0 == cell }.prefix(3).count > 2
        }
        if repeated { return false }
        return known * 4 >= filled.count || filled.contains { typed.contains($0.1.content) }
    }

    /// Kinds of cells that no heading is written as.
    private static let typed: Set<SniffedColumn.Content> = [
        .date, .instant, .time, .postcode, .upn, .urn, .laestab, .sex, .yesNo, .role, .age, .number,
    ]

    private static func isOfItsColumn(_ cell: String, _ column: SniffedColumn) -> Bool {
        typed.contains(column.content)
            && SniffedColumn(number: 1, heading: "", rows: 1, filled: 1, cells: [cell], shapes: [:]).content
                == column.content
    }

    private static func isKnown(_ cell: String) -> Bool {
        headings.contains(SniffedWords.plain(cell))
            || SniffedWords.tokens(cell).contains { $0.count > 2 && words.contains($0) && !names.contains($0) }
    }

    /// Every heading that any field of any input is known by.
    private static let headings = Set(
        FeedKind.allCases.flatMap(\.fields).flatMap(\.headings).map(SniffedWords.plain)
            + SniffedWords.childLists.map(SniffedWords.plain))
    /// The words such headings are made of.
    private static let words = Set(FeedKind.allCases.flatMap(\.fields).flatMap(\.headings).flatMap(SniffedWords.tokens))
    /// Words of headings that are names of people too: they prove nothing.
    private static let names: Set<String> = [
        "day", "head", "link", "may", "april", "june", "grace", "close", "street", "town", "county", "lead", "order",
        "present", "school", "seen", "low", "east", "west", "village", "church", "ward", "parish",
    ]
}
