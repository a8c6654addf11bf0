/// What a column probably holds, and what speaks for it.
package struct ColumnMeaning: Sendable, Hashable {
    /// The field's name, as under `columns`.
    package let field: String
    /// The number of the column, from 1.
    package let column: Int
    /// The heading to map; with `{n}` for numbered columns.
    package let heading: String
    /// Forms to declare; empty where the standard ones do, or for text.
    package let formats: [String]
    package let reason: String
    /// A person should look before relying on it.
    package let isDoubtful: Bool
}

/// Finds for each field of an input the column that most probably holds it.
struct ColumnMeanings {
    private struct Bid {
        let field: Int
        let column: Int
        let points: Double
        let reason: String
    }

    /// Below this a column stays unmapped: a wrong guess costs more than a line typed by hand.
    private static let pointsMin = 5.0

    /// One field a column, one column a field; the strongest evidence first.
    static func find(_ columns: [SniffedColumn], headings: [String], fields: [FeedField]) -> [ColumnMeaning] {
        var bids: [Bid] = []
        for (column, sniffed) in columns.enumerated() {
            for (index, field) in fields.enumerated() {
                let said = byHeading(headings[column], field)
                let shown = byContent(sniffed, field)
                guard said.points > 0 || shown.stands else { continue }
                let points = said.points + shown.points
                guard points >= pointsMin else { continue }
                let reason = [said.reason, shown.reason].filter { !$0.isEmpty }.joined(separator: "; ")
                bids.append(Bid(field: index, column: column, points: points, reason: reason))
            }
        }
        bids.sort { ($1.points, $0.column, $0.field) < ($0.points, $1.column, $1.field) }
        var meanings: [ColumnMeaning] = []
        var (takenFields, takenColumns): (Set<Int>, Set<Int>) = ([], [])
        for bid in bids where !takenFields.contains(bid.field) && !takenColumns.contains(bid.column) {
            takenFields.insert(bid.field)
            takenColumns.insert(bid.column)
            meanings.append(meaning(of: bid, columns[bid.column], headings[bid.column], fields[bid.field]))
        }
        let order = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
        return meanings.sorted { order[$0.field, default: 0] < order[$1.field, default: 0] }
    }

    private static func meaning(
        of bid: Bid, _ column: SniffedColumn, _ heading: String, _ field: FeedField
    ) -> ColumnMeaning {
        let formats = field.form == .text ? [] : column.dates?.formats ?? []
        let dates = column.dates.map { "; \($0.formats.joined(separator: ", ")): \($0.reason)" } ?? ""
        return ColumnMeaning(
            field: field.name, column: column.number, heading: column.heading, formats: formats,
            reason: bid.reason + (field.form == .text ? "" : dates),
            isDoubtful: bid.points < 8 || column.dates?.isAmbiguous == true || column.dates?.isMixed == true)
    }

    /// Columns that are headed for a field and whose cells cannot be it: somebody must look, or the field is lost.
    static func contradicted(
        _ columns: [SniffedColumn], fields: [FeedField]
    ) -> [(field: String, column: Int, reason: String)] {
        columns.compactMap { column in
            guard column.content != .empty else { return nil }
            let said = fields.map { (field: $0, points: byHeading(column.heading, $0).points) }
            guard let best = said.max(by: { $0.points < $1.points }), best.points >= pointsMin else { return nil }
            let shown = byContent(column, best.field)
            return shown.points <= -8 ? (best.field.name, column.number, shown.reason) : nil
        }
    }

    // MARK: Evidence

    private static func byHeading(_ heading: String, _ field: FeedField) -> (points: Double, reason: String) {
        let plain = SniffedWords.plain(heading)
        let known = field.headings.map(SniffedWords.plain)
        if let place = known.firstIndex(of: plain) {
            return (10 - Double(min(place, 20)) / 20, "the heading is one it is known by")
        }
        if let near = NearestName.of(plain, among: known.filter { $0.utf8.count > 4 }) {
            let heading = field.headings[known.firstIndex(of: near) ?? 0]
            return (6, "the heading is near “\(heading)”")
        }
        let words = Set(SniffedWords.tokens(heading))
        let inside = field.headings.filter { alias in
            let tokens = SniffedWords.tokens(alias)
            return tokens.count > 1 && words.isSuperset(of: tokens)
        }
        if let alias = inside.max(by: { $0.count < $1.count }) {
            return (5.5 + Double(min(alias.count, 20)) / 40, "the heading holds “\(alias)”")
        }
        return (0, "")
    }

    /// Whether the cells could be the field's, and whether they say so without any heading.
    private static func byContent(
        _ column: SniffedColumn, _ field: FeedField
    ) -> (points: Double, reason: String, stands: Bool) {
        let content = column.content
        guard content != .empty else { return (-1, "the column is empty", false) }
        func against(_ wanted: String) -> (Double, String, Bool) { (-8, "its cells are no \(wanted)", false) }
        switch field.form {
        case .date:
            guard [.date, .instant].contains(content) else { return against("dates") }
            return (1, yearsReason(column), false)
        case .dateTime:
            return [.instant, .date].contains(content)
                ? (content == .instant ? 1 : -1, "", false) : against("dates with times")
        case .time: return content == .time ? (1, "", false) : against("times")
        case .text: break
        }
        switch field.name {
        case "pupil_id":
            return content == .upn
                ? (6, "its cells are unique pupil numbers with right check letters", true) : (0, "", false)
        case "urn", "link_urn":
            let hasURNs = content == .urn || column.cells.texts.contains { $0.utf8.count == 6 && Int($0) != nil }
            if content == .laestab { return against("URNs") }
            if hasURNs || content != .text {
                return (content == .urn ? 1 : 0, content == .urn ? "six figures" : "", false)
            }
            return column.cells.texts.allSatisfy { $0.uppercased() == "ALL" } ? (0, "", false) : against("URNs")
        case "laestab": return content == .laestab ? (1, "seven figures", false) : against("LAESTABs")
        case "child_postcode", "postcode", "incident_postcode":
            return content == .postcode ? (1, "its cells are postcodes", false) : against("postcodes")
        case "child_sex", "sex":
            return [.sex, .age, .text].contains(content) ? (content == .sex ? 1 : -1, "", false) : against("sexes")
        case "child_age":
            return [.age, .text].contains(content) ? (content == .age ? 1 : 0, "", false) : against("ages")
        case "row_id":
            // A row's key is in every row, and in no other.
            let texts = column.cells.texts
            let isKey = column.filled * 10 >= column.rows * 9 && Set(texts).count * 10 >= texts.count * 9
            return isKey ? (0, "", false) : against("keys of rows")
        case "person_role":
            return content == .role ? (6, "its cells are parts in an incident", true) : (0, "", false)
        case let name where name.hasSuffix("surname") || name.contains("forename"):
            return content == .text ? (0, "", false) : against("names")
        case "relationship": return content == .role ? against("relationships") : (0, "", false)
        default: return (0, "", false)
        }
    }

    private static func yearsReason(_ column: SniffedColumn) -> String {
        guard let years = column.dates?.years else { return "" }
        return years.lowerBound == years.upperBound
            ? "years \(years.lowerBound)" : "years \(years.lowerBound) to \(years.upperBound)"
    }
}
