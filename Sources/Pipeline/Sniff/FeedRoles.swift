import Casework

/// The words of a role column, compared with the words the program knows.
///
/// A cell may hold more than a role, a name even: only known words and counts are ever told.
package struct FeedRoles: Sendable {
    /// The child's words that stand in the column, with their counts and what they say.
    package let children: [(word: String, count: Int, presence: String)]
    /// Cells that are a victim's, a witness's or a suspect's.
    package let others: Int
    /// Cells that begin with *child* and are no word of any list.
    package let unlistedChildren: Int

    /// - Parameters:
    ///   - roles: the child's; the program's own where none are given.
    ///   - others: words of the other lists.
    package init(_ cells: SniffedCells, roles: [Configuration.Role], others: [String]) {
        children = cells.counts(of: roles.map(\.word)).map { word, count in
            (word, count, roles.first { $0.word == word }?.presenceText ?? "not-recorded")
        }
        self.others = cells.counts(of: others).reduce(0) { $0 + $1.count }
        let listed = Set((roles.map(\.word) + others).map(SniffedCells.plain))
        unlistedChildren = cells.texts.count { cell in
            let word = SniffedCells.plain(cell)
            return word.hasPrefix("CHILD") && !listed.contains(word)
        }
    }

    package init(_ cells: SniffedCells) {
        self.init(cells, roles: FeedRoles.standardRoles, others: FeedRoles.standardOthers)
    }

    /// Whether cells are roles: three in four are known words, and one of them is an adult's or says a part.
    package static func areRoles(_ cells: [String]) -> Bool {
        guard cells.count > 1 else { return false }
        let known = cells.count { cell in
            let word = SniffedCells.plain(cell)
            return knownWords.contains(word) || word.hasPrefix("CHILD -") || word.hasPrefix("CHILD (")
        }
        return known * 4 >= cells.count * 3
    }

    private static let standardRoles: [Configuration.Role] =
        if case .roles(let roles) = ConfigurationKey.named("police.child_roles")?.standard { roles } else { [] }
    private static let standardOthers = ["police.under_18_roles", "police.suspect_roles"].flatMap { key -> [String] in
        if case .texts(let words) = ConfigurationKey.named(key)?.standard { words } else { [] }
    }
    private static let knownWords = Set((standardRoles.map(\.word) + standardOthers).map(SniffedCells.plain))
}
